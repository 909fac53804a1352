/**
 * GitHub's rate limits, as its documentation tells clients to behave ("Rate limits for the REST API"):
 * `retry-after` first, else `x-ratelimit-reset` where nothing remains, else at least a minute for a secondary limit.
 * A refused request was not acted on, so writes may be sent again too.
 */
import { ApiProblem } from './api-problem.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** A refusal with the wait that ends it, in milliseconds. */
export type RateLimit = ApiProblem & { readonly after: number };

/**
 * @returns `undefined` where the answer is no rate limit.
 * @throws ApiProblem DCA-GHB-015 with the time, where the wait is longer than `patience`.
 */
export function rateLimit(
  status: number,
  headers: Headers,
  said: string,
  patience: number,
  what: string,
  now: number = Date.now(),
): RateLimit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const wait = waitOf(status, headers, said, now);
  if (wait === undefined) return undefined;
  const until = new Date(now + Math.min(wait, 366 * 86_400_000)).toISOString();
  const problem = new ApiProblem({
    code: 'DCA-GHB-015',
    status,
    said,
    message: `GitHub's rate limit is reached: ${status} to ${what}; it ends at ${until}.`,
    remedy: 'Run the job again after that, or use the token of a GitHub App, which has a limit of its own.',
  });
  if (wait > patience) throw problem;
  // Never a hot loop, whatever the header says.
  return Object.assign(problem, { after: Math.max(wait, 1000) });
}

function waitOf(status: number, headers: Headers, said: string, now: number): number | undefined {
  const asked = seconds(headers['retry-after']) ?? date(headers['retry-after'], now);
  if (asked !== undefined) return asked;
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = seconds(headers['x-ratelimit-reset']);
    return reset === undefined ? 60_000 : Math.max(0, reset - now);
  }
  return status === 429 || /secondary rate limit|abuse detection|rate limit exceeded/i.test(said) ? 60_000 : undefined;
}

function seconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,12}$/.test(value.trim()) ? Number(value) * 1000 : undefined;
}

function date(value: string | undefined, now: number): number | undefined {
  if (value === undefined || !/^[A-Z][a-z]{2}, /.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
