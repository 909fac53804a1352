/**
 * When a request is repeated, and after how long.
 *
 * Only what is safe to repeat comes here; the caller says so. A server's `Retry-After` is obeyed up to a minute,
 * otherwise the wait grows from half a second and is drawn by lot, so that many clients do not come back together.
 */
import { channel } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { TransportError } from './transport-error.ts';

/** At most this many requests for one logical call. */
const maxAttempts = 5;

/** What is left of them. A call that is made again after a look at what came of it goes on with what it has. */
export interface Tries {
  left: number;
}

export function newTries(left = maxAttempts): Tries {
  return { left };
}

/** Whoever traces a process sees by it which requests are one call's; nobody listens otherwise, and it costs nothing. */
const calls = channel('docker-ci-actions:call');

export function inCall<T>(call: object, work: () => Promise<T>): Promise<T> {
  return calls.runStores(call, work);
}

export interface Backoff {
  /** Milliseconds. */
  readonly base: number;
  readonly cap: number;
}

export const defaultBackoff: Backoff = { base: 500, cap: 30_000 };
const longestRetryAfter = 60_000;

/** Answers that say nothing about the question: the server was busy, broken or out of reach. 499 and 522 are proxies' words for that. */
export function isTransientStatus(status: number): boolean {
  return [408, 425, 429, 499, 500, 502, 503, 504, 522].includes(status);
}

/** `Retry-After` as milliseconds from now (RFC 9110, 10.2.3: seconds or a date); `undefined` where it is neither. */
export function retryAfter(value: string | undefined, now: Date = new Date()): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,12}$/.test(text)) return Math.min(Number(text) * 1000, longestRetryAfter);
  // A date alone: Date.parse would also make something of "-5" or "1.5".
  const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  return Math.min(Math.max(date - now.getTime(), 0), longestRetryAfter);
}

/** The wait before attempt `attempt + 1`, with full jitter. Never below a twentieth of the base: no hot loop. */
export function backoffDelay(attempt: number, { base, cap }: Backoff, random: () => number = Math.random): number {
  const most = Math.min(cap, base * 2 ** (attempt - 1));
  return Math.max(base / 20, most * random());
}

export interface RetryRules {
  readonly backoff: Backoff;
  readonly deadline: number;
  /** 1: the caller repeats, and the requests are of its call. */
  readonly attempts?: number;
  /** What a call has left that is made again. */
  readonly tries?: Tries | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of every repetition. */
  readonly onRetry?: (why: string, wait: number) => void;
}

/** What one attempt came to: a value to return, or a reason to try again with what to do when there is no more try. */
export type Attempt<T> =
  | { readonly done: T }
  | { readonly again: string; readonly after?: number | undefined; readonly giveUp: () => T };

/** Repeats `attempt` until it is done, the attempts are used up, or the wait would pass the deadline. */
export async function retrying<T>(rules: RetryRules, attempt: (number: number) => Promise<Attempt<T>>): Promise<T> {
  const tries = rules.tries ?? newTries(rules.attempts);
  for (let number = 1; ; number += 1) {
    tries.left -= 1;
    const outcome = await (rules.attempts === 1 ? attempt(number) : inCall(tries, () => attempt(number)));
    if ('done' in outcome) return outcome.done;
    const wait = outcome.after || backoffDelay(number, rules.backoff);
    if (tries.left <= 0 || performance.now() + wait > rules.deadline) return outcome.giveUp();
    rules.onRetry?.(outcome.again, wait);
    await sleep(wait, undefined, rules.signal ? { signal: rules.signal } : {});
  }
}

/** A thrown error as an attempt: transient trouble may be tried again, anything else is thrown on. */
export function attemptOf(thrown: unknown): {
  readonly again: string;
  readonly after?: number;
  readonly giveUp: () => never;
} {
  const giveUp = (): never => {
    throw thrown;
  };
  if (!(thrown instanceof TransportError) || !thrown.transient) return giveUp();
  // A kept connection that the server had closed already: the server is fine, a new connection will do.
  return thrown.reused && thrown.trouble === 'reset'
    ? { again: thrown.message, after: 1, giveUp }
    : { again: thrown.message, giveUp };
}
