/**
 * What a registry says of its quota (`ratelimit-limit: 100;w=21600`, `ratelimit-remaining: 98;w=21600`), told when it
 * is first seen and when little of it is left; Docker Hub counts every GET of a manifest as a pull.
 */
import { formatDuration } from '../action/duration.ts';
import type { Log } from '../action/log.ts';
import type { AnswerHeaders } from '../http/transport.ts';

export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds in which the limit counts. */
  readonly window: number | undefined;
}

function quotaOf(headers: AnswerHeaders): Quota | undefined {
  const limit = field(headers['ratelimit-limit']);
  const remaining = field(headers['ratelimit-remaining']);
  if (limit === undefined || remaining === undefined) return undefined;
  return { limit: limit.count, remaining: remaining.count, window: limit.window ?? remaining.window };
}

/** @returns a function that looks at every answer of a host. */
export function quotaTeller(host: string, log: Log): (headers: AnswerHeaders) => void {
  let told = false;
  let warned = false;
  return (headers) => {
    const quota = quotaOf(headers);
    if (!quota || warned) return;
    const text = `${host}: ${quota.remaining} of ${quota.limit} pulls are left${quota.window === undefined ? '' : ` for ${formatDuration(quota.window)}`}.`;
    if (quota.remaining <= quota.limit / 10) {
      warned = true;
      log.warn(text);
    } else if (!told) {
      told = true;
      log.info(text);
    }
  };
}

function field(value: string | undefined): { readonly count: number; readonly window: number | undefined } | undefined {
  const [, count, seconds] = /^\s*(\d{1,12})\s*(?:;\s*w=(\d{1,9}))?/.exec(value ?? '') ?? [];
  return count === undefined
    ? undefined
    : { count: Number(count), window: seconds === undefined ? undefined : Number(seconds) * 1000 };
}
