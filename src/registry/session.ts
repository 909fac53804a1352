/**
 * Requests to one registry: authenticated, limited, repeated where that is safe, redirects followed by hand.
 *
 * One call makes at most five requests to the registry (token requests aside). What must not be repeated blindly
 * says so by `once`: then only an answer that proves that nothing was done (429, 401) is followed by another try.
 */
import type { Log } from '../action/log.ts';
import { isLoopbackHost } from '../http/address.ts';
import type { Limiter } from '../http/limiter.ts';
import { isRedirect, nextHop, withoutIdentity } from '../http/redirect.ts';
import {
  type Attempt,
  attemptOf,
  type Backoff,
  isTransientStatus,
  retryAfter,
  retrying,
  type Tries,
} from '../http/retry.ts';
import type { Answer, StreamAnswer, Transport, TransportRequest } from '../http/transport.ts';
import { TransportError } from '../http/transport-error.ts';
import { addressOf, maskSignature, originOf } from './address.ts';
import { problemOfTrouble } from './answers.ts';
import { type Authorizer, authorizer, type Need } from './authorizer.ts';
import type { FindIdentity } from './credentials.ts';
import { quotaTeller } from './quota.ts';
import { isToken, tokenLimit } from './tokens.ts';

export interface SessionOptions {
  readonly host: string;
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly identify: FindIdentity;
  /** For every request to the registry itself; never for its token service or a storage. */
  readonly extraHeaders: () => Promise<Readonly<Record<string, string>>>;
  readonly tokenHosts: readonly string[];
  readonly insecureRegistries: readonly string[];
  readonly log: Log;
  readonly backoff: Backoff;
  /** Milliseconds for one call with all its tries. */
  readonly callTimeout: number;
}

export interface Call {
  readonly method: string;
  /** Below `/v2/<repository>/`, or a whole URL of this registry (an upload's location, the next page). */
  readonly at: string | URL;
  readonly need: Need;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: TransportRequest['body'];
  readonly maxBody?: number;
  readonly once?: boolean;
  /** Five where nothing is said: what a call has left that is made again. */
  readonly tries?: Tries;
  /** Whether a success is what it claims to be; one that is not (a web page, other bytes) is asked for again. */
  readonly whole?: (answer: Answer) => boolean;
  /** For messages: `manifest 1.2`. */
  readonly what: string;
}

export interface Session {
  readonly origin: URL;
  readonly call: (call: Call) => Promise<Answer>;
  /** An answer that is no success comes with its body read, as `call` would give it. */
  readonly open: (call: Call) => Promise<StreamAnswer | Answer>;
}

/** Milliseconds for a call, tries and all, where the one before waited its whole time for nothing. */
const lastPatience = 30_000;

export function session(options: SessionOptions): Session {
  const { host, log } = options;
  // An action asks a registry many times, and undoes what it did when it fails: a server that only ever stalls would hold it for an hour.
  let patience = options.callTimeout;
  const tellQuota = quotaTeller(host, log);
  const origin = originOf(host, options.insecureRegistries);
  const auth: Authorizer = authorizer({
    ...options,
    sendToken: async (request) => {
      const deadline = performance.now() + options.callTimeout;
      return repeat({ ...request, deadline, maxBody: tokenLimit }, async (one) => {
        const answer = await limited(() => options.transport.request(one));
        log.debug(`${one.method} ${one.url.host}${one.url.pathname} for a token: ${answer.status}`);
        return answer;
      });
    },
    ping: async () => {
      const url = new URL('/v2/', origin);
      const answer = await limited(() =>
        options.transport.request({ method: 'GET', url, deadline: performance.now() + 30_000, maxBody: tokenLimit }),
      );
      return { url, header: answer.headers['www-authenticate'] };
    },
  });

  return {
    origin,
    call: (call) => perform(call, (request) => options.transport.request(request)),
    open: (call) =>
      perform<StreamAnswer | Answer>(call, async (request) => {
        const answer = await options.transport.stream(request);
        return answer.status < 300 ? answer : collected(answer);
      }),
  };

  async function perform<A extends Answer | StreamAnswer>(
    call: Call,
    send: (request: TransportRequest) => Promise<A>,
  ): Promise<A> {
    const url = typeof call.at === 'string' ? addressOf(origin, call.need.repository.path, call.at) : call.at;
    let learned = false;
    let restarted = false;
    const deadline = performance.now() + patience;
    try {
      return await retrying<A>({ ...rules(deadline, call.what), tries: call.tries }, async () => {
        const { value, known } = await auth.header(call.need);
        try {
          const headers = {
            ...(await options.extraHeaders()),
            'cache-control': 'no-cache',
            ...call.headers,
            ...(value === undefined ? {} : { authorization: value }),
          };
          const request: TransportRequest = { ...call, url, headers, deadline };
          const { answer, at } = await limited(() => follow(request, send));
          patience = options.callTimeout;
          log.debug(`${call.method} ${url.host}${url.pathname}: ${answer.status}`);
          tellQuota(answer.headers);
          if (answer.status === 401 && at.origin === origin.origin && !learned) {
            learned = true;
            const again = await auth.learn({ url, header: answer.headers['www-authenticate'] }, call.need, value);
            if (again) return { again: 'a token was asked for', after: 1, giveUp: () => answer };
          }
          // A signed address that has expired: the registry gives a new one.
          if (answer.status === 403 && at.origin !== origin.origin && !restarted) {
            restarted = true;
            return { again: 'the storage refused its address', after: 1, giveUp: () => answer };
          }
          return attemptFor(answer, call.once === true, call.whole);
        } catch (error) {
          return call.once ? failed(error) : attemptOf(error);
        } finally {
          known();
        }
      });
    } catch (error) {
      if (hasStalled(error) && !call.once) patience = Math.min(patience, lastPatience);
      throw problemOfTrouble(error, {
        host,
        what: `${call.method} of ${host}/${call.need.repository.path} (${call.what})`,
      });
    }
  }

  function repeat(request: TransportRequest, send: (request: TransportRequest) => Promise<Answer>): Promise<Answer> {
    return retrying<Answer>(rules(request.deadline, 'token'), async () => {
      try {
        return attemptFor(await send(request), false, isToken);
      } catch (error) {
        return attemptOf(error);
      }
    }).catch((error: unknown) => {
      throw problemOfTrouble(error, { host, what: `the request of a token for ${host}` });
    });
  }

  function rules(deadline: number, what: string) {
    const onRetry = (why: string, wait: number) =>
      log.debug(`${host}, ${what}: ${why}; again in ${Math.round(wait)} ms`);
    return { backoff: options.backoff, deadline, onRetry };
  }

  async function limited<T>(work: () => Promise<T>): Promise<T> {
    const leave = await options.limiter.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  function attemptFor<A extends Answer | StreamAnswer>(answer: A, once: boolean, whole?: Call['whole']): Attempt<A> {
    const after = retryAfter(answer.headers['retry-after']);
    if (answer.status === 429) options.limiter.throttled(after ?? 0);
    else if (answer.status < 400) options.limiter.succeeded();
    const again = answer.status === 429 || (isTransientStatus(answer.status) && !once);
    if (again) return { again: `it answered ${answer.status}`, after, giveUp: () => answer };
    const damaged = answer.status < 300 && 'body' in answer && whole?.(answer) === false;
    return damaged ? { again: 'its answer is damaged', giveUp: () => answer } : { done: answer };
  }

  async function follow<A extends Answer | StreamAnswer>(
    first: TransportRequest,
    send: (request: TransportRequest) => Promise<A>,
  ) {
    let request = first;
    for (let followed = 0; ; followed += 1) {
      const answer = await send(request);
      if (!isRedirect(answer.status)) return { answer, at: request.url };
      const hop = nextHop({ from: request.url, location: answer.headers.location, method: request.method, followed });
      maskSignature(hop.url, log);
      const headers = hop.sameOrigin ? request.headers : withoutIdentity(request.headers ?? {});
      const publicOnly = !isLoopbackHost(origin.hostname) && hop.url.origin !== origin.origin;
      request = { ...request, url: hop.url, publicOnly, ...(headers ? { headers } : {}) };
    }
  }
}

function hasStalled(error: unknown): boolean {
  return error instanceof TransportError && error.trouble === 'timeout';
}

function failed(error: unknown): never {
  throw error;
}

async function collected(answer: StreamAnswer): Promise<Answer> {
  const { status, headers, proven } = answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.chunks) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > 64 * 1024) break;
  }
  return { status, headers, proven, body: Buffer.concat(chunks) };
}
