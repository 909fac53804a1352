/**
 * GitHub's API over `@actions/github`, with the care that Octokit does not take.
 *
 * Octokit by itself takes a cut answer for an empty one, and its retry plug-in sends a POST again whose answer
 * was lost, so that a comment appears twice. Here an answer is whole and JSON or an error (`http/fetch.ts`), what
 * we read of it has the shape we expect, rate limits are obeyed up to a minute, and only what is safe is repeated:
 * reads, writes that their caller calls repeatable, and requests that never arrived or were refused unread.
 * A write whose answer was lost throws an `ApiProblem` with `ambiguous`: its caller looks before writing again.
 */
import type { Log } from '../action/log.ts';
import type { Secret } from '../action/secret.ts';
import { type Attempt, type Backoff, isTransientStatus, retrying } from '../http/retry.ts';
import { type ApiAnswer, type Call, describeCall, type ListRules, type Parameters, shaped } from './api-answer.ts';
import { ApiProblem, refusal } from './api-problem.ts';
import { readPages } from './pages.ts';
import { rateLimit } from './rate-limit.ts';
import type { Shape } from './shape.ts';

export interface GitHubApi {
  /** `route` as GitHub documents it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. With `revalidate`, a repeated read costs nothing of the rate limit while the answer is the same (ETag). */
  readonly get: <T>(
    route: string,
    parameters: Parameters,
    shape: Shape<T>,
    how?: { readonly revalidate?: boolean },
  ) => Promise<T>;
  /** All pages, in parallel after the first. */
  readonly getAll: <T>(route: string, parameters: Parameters, item: Shape<T>, how?: ListRules) => Promise<readonly T[]>;
  /** POST, PUT, PATCH or DELETE. `repeatable`: doing it twice is like doing it once. */
  readonly send: <T>(
    route: string,
    parameters: Parameters,
    shape: Shape<T>,
    how: { readonly repeatable: boolean },
  ) => Promise<T>;
  /** A query, or a mutation that may be repeated. `absentIsNull`: an id that is gone gives `null` in its place. */
  readonly graphql: <T>(
    document: string,
    variables: Parameters,
    shape: Shape<T>,
    how?: { readonly absentIsNull?: boolean },
  ) => Promise<T>;
}

export interface GitHubApiOptions {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: Secret | undefined;
  /** Gives whole answers, in time, or none (`http/fetch.ts`). */
  readonly fetch: typeof globalThis.fetch;
  readonly log: Log;
  /** For a call with all its repetitions, in milliseconds. */
  readonly deadline?: number;
  readonly backoff?: Backoff;
  /** How long a rate limit may make us wait, in milliseconds. */
  readonly patience?: number;
}

export function githubApi(options: GitHubApiOptions): GitHubApi {
  const call = caller(options);
  const seen = new Map<string, { readonly etag: string; readonly answer: ApiAnswer }>();
  return {
    get: async (route, parameters, shape, { revalidate = false } = {}) => {
      if (!revalidate) return shaped(await call(route, parameters, true), shape, route);
      const key = JSON.stringify([route, parameters]);
      const last = seen.get(key);
      const condition = last ? { headers: { 'if-none-match': last.etag } } : {};
      const answer = await call(route, { ...parameters, ...condition }, true);
      if (answer.status === 304 && last) return shaped(last.answer, shape, route);
      if (answer.headers.etag) seen.set(key, { etag: answer.headers.etag, answer });
      return shaped(answer, shape, route);
    },
    getAll: (route, parameters, item, rules = {}) =>
      readPages({ call, origin: new URL(options.apiUrl).origin, route, parameters, item, rules }),
    send: async (route, parameters, shape, { repeatable }) => {
      const answer = await call(route, parameters, repeatable);
      try {
        return shaped(answer, shape, route);
      } catch (error) {
        // It was accepted; what we cannot read is only the answer.
        throw error instanceof ApiProblem ? asAmbiguous(error) : error;
      }
    },
    graphql: async (document, variables, shape, { absentIsNull = false } = {}) => {
      const route = `POST ${options.graphqlUrl}`;
      const answer = await call(route, { query: document, variables }, true);
      return shaped({ ...answer, data: graphqlData(answer.data, absentIsNull) }, shape, route);
    },
  };
}

function caller(options: GitHubApiOptions): Call {
  const { backoff = { base: 500, cap: 8000 }, deadline = 120_000, patience = 60_000, log } = options;
  let octokit: ReturnType<typeof openOctokit> | undefined;
  return async (route, parameters, repeatable) => {
    octokit ??= openOctokit(options);
    const client = await octokit;
    const write = !route.startsWith('GET ');
    const what = describe(route, parameters, options);
    const rules = {
      backoff,
      deadline: performance.now() + deadline,
      onRetry: (why: string, wait: number) => log.info(`again in ${Math.round(wait)} ms: ${why}`),
    };
    return retrying<ApiAnswer>(rules, async () => {
      const answer = await exchange(client, route, parameters);
      if ('thrown' in answer) return afterTrouble(answer.thrown, what, write, repeatable);
      const { status, headers, data } = answer;
      if (status < 300 || status === 304) return { done: answer };
      const said = messageOf(data);
      const limit = rateLimit(status, headers, said, patience, what);
      if (limit) return { again: limit.message, after: limit.after, giveUp: () => raise(limit) };
      const problem = refusal(what, status, said, headers['x-accepted-github-permissions'], write);
      if (isTransientStatus(status) && (!write || repeatable)) {
        return { again: problem.message, giveUp: () => raise(problem) };
      }
      throw problem;
    });
  };
}

async function openOctokit({ apiUrl, token, fetch }: GitHubApiOptions) {
  if (token === undefined) {
    throw new ApiProblem({
      code: 'DCA-GHB-020',
      message: 'there is no token for the GitHub API.',
      remedy: 'On GitHub the input `github-token` has one by default; in a terminal set GITHUB_TOKEN.',
    });
  }
  const { getOctokit } = await import('@actions/github');
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return getOctokit(token.reveal(), {
    baseUrl: apiUrl,
    userAgent: 'docker-ci-actions',
    log: quiet,
    request: { fetch },
  });
}

type Octokit = Awaited<ReturnType<typeof openOctokit>>;

// Octokit throws for every status from 304 on; here a status is an answer, and only what is none is thrown.
async function exchange(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
): Promise<ApiAnswer | { readonly thrown: unknown }> {
  try {
    const { status, headers, data } = await octokit.request(route, { ...parameters });
    return { status, headers: headers as ApiAnswer['headers'], data };
  } catch (error) {
    const answer =
      error instanceof Error && 'response' in error ? (error.response as ApiAnswer | undefined) : undefined;
    return answer ?? { thrown: error };
  }
}

function afterTrouble(thrown: unknown, what: string, write: boolean, repeatable: boolean): Attempt<ApiAnswer> {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  // Only the transport knows that nothing was sent; what it does not say may have arrived.
  const sent = !(cause instanceof Error && 'sent' in cause && cause.sent === false);
  const lasting = cause instanceof Error && 'transient' in cause && cause.transient === false;
  const problem = new ApiProblem({
    code: 'DCA-GHB-010',
    message: `no whole answer came to ${what}: ${cause instanceof Error ? cause.message : String(cause)}.`,
    remedy: 'Check that the runner reaches GitHub (proxy, certificates), and run the job again.',
    ambiguous: write && sent,
    cause,
  });
  if (lasting || (problem.ambiguous && !repeatable)) throw problem;
  return { again: problem.message, giveUp: () => raise(problem) };
}

function graphqlData(data: unknown, absentIsNull: boolean): unknown {
  const { errors, data: found } = (data ?? {}) as { errors?: unknown; data?: unknown };
  if (errors === undefined) return found;
  const list = (Array.isArray(errors) ? errors : [errors]) as readonly { type?: unknown; message?: unknown }[];
  if (absentIsNull && list.every(({ type }) => type === 'NOT_FOUND')) return found;
  const said = list.map(({ message }) => String(message)).join('; ');
  const forbidden = list.some(({ type }) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES');
  if (forbidden) throw refusal('GraphQL', 403, said, undefined, false);
  throw new ApiProblem({ code: 'DCA-GHB-019', message: `GitHub's GraphQL refused: ${said.slice(0, 500)}.`, said });
}

function asAmbiguous({ code, message, remedy, cause }: ApiProblem): ApiProblem {
  return new ApiProblem({ code, message, cause, ambiguous: true, ...(remedy === undefined ? {} : { remedy }) });
}

function describe(route: string, parameters: Parameters, { graphqlUrl }: GitHubApiOptions): string {
  if (route === `POST ${graphqlUrl}`) return 'GraphQL';
  return describeCall(route, parameters);
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof message === 'string' ? message : '';
}

function raise(problem: ApiProblem): never {
  throw problem;
}
