/**
 * One HTTP exchange: a request, and its answer whole or an error.
 *
 * It never follows a redirect, never repeats, never reads more than it was told to, and always ends: within the
 * deadline, and of a stream within the timeout for each 16 KiB, so that a byte a second is no progress. Node's client would take a cut body for a short one;
 * see `body.ts`. Retries, redirects and limits are built on top, in `retry.ts`, `redirect.ts` and `limiter.ts`.
 */
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { isLocalHost } from './address.ts';
import { type AgentPool, agentPool } from './agents.ts';
import { hasProvenEnd, readBody, wholeBody } from './body.ts';
import { TransportError, transportError } from './transport-error.ts';
import type { Trust } from './trust.ts';

export type HeaderMap = Readonly<Record<string, string>>;
/** Lower-case names; several fields of one name are joined by a comma. */
export type AnswerHeaders = Readonly<Record<string, string | undefined>>;

export interface StreamBody {
  readonly length: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export interface TransportRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers?: HeaderMap;
  readonly body?: Uint8Array | StreamBody | undefined;
  /** A moment of `performance.now()`. */
  readonly deadline: number;
  /** For this exchange, in milliseconds; 30 s by default. Of a stream: until the headers, and for each 16 KiB. */
  readonly timeout?: number;
  /** Bytes of the body after decoding; 8 MiB by default. A refusal may say more than a small answer would. */
  readonly maxBody?: number;
  /** Refuse to connect to this machine, its link and metadata services. */
  readonly publicOnly?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Uint8Array;
  /** Whether the server said how long the body is. */
  readonly proven: boolean;
}

export interface StreamAnswer extends Omit<Answer, 'body'> {
  /** Ends only where the whole body came. Must be read or cancelled. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly cancel: () => void;
}

export interface Counters {
  requests: number;
  bytesRead: number;
  readonly byHost: Map<string, number>;
}

export interface Transport {
  readonly request: (request: TransportRequest) => Promise<Answer>;
  readonly stream: (request: TransportRequest) => Promise<StreamAnswer>;
  readonly counters: Counters;
  readonly close: () => void;
}

export interface TransportOptions {
  /** For the proxy variables; none are used where it is left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly userAgent?: string;
  /** Certificates by host, beside the ones that Node trusts. */
  readonly trust?: Trust;
  /** Tests resolve names of their own. */
  readonly lookup?: LookupFunction;
}

const defaultTimeout = 30_000;
const defaultMaxBody = 8 * 1024 * 1024;
const refusalLimit = 64 * 1024;
/** Bytes of a stream that its timeout is given anew for. */
const stride = 16 * 1024;

export function createTransport(options: TransportOptions = {}): Transport {
  const pool = agentPool(options);
  const counters: Counters = { requests: 0, bytesRead: 0, byHost: new Map() };
  const begin = (request: TransportRequest) => {
    counters.requests += 1;
    counters.byHost.set(request.url.host, (counters.byHost.get(request.url.host) ?? 0) + 1);
    return exchange(request, pool, options);
  };
  return {
    counters,
    close: pool.close,
    request: async (request) => {
      const { response, timer, fail } = await begin(request);
      try {
        const body = await readBody(response, bodyLimit(request, response), request.url.host);
        counters.bytesRead += body.length;
        return { status: response.statusCode ?? 0, headers: headersOf(response), body, proven: hasProvenEnd(response) };
      } catch (error) {
        throw fail(error);
      } finally {
        timer.stop();
      }
    },
    stream: async (request) => {
      const { response, timer, fail } = await begin(request);
      async function* chunks() {
        let since = 0;
        try {
          for await (const chunk of wholeBody(
            response,
            request.maxBody ?? Number.POSITIVE_INFINITY,
            request.url.host,
          )) {
            // The reader's time is not the server's.
            const left = timer.stop();
            counters.bytesRead += chunk.length;
            since += chunk.length;
            yield chunk;
            timer.restart(since < stride ? left : undefined);
            since %= stride;
          }
        } catch (error) {
          throw fail(error);
        } finally {
          timer.stop();
          response.destroy();
        }
      }
      const cancel = () => {
        timer.stop();
        response.destroy();
      };
      return {
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        chunks: chunks(),
        cancel,
        proven: hasProvenEnd(response),
      };
    },
  };
}

// What a busy server says instead of forty bytes is no answer that is too large, but a reason to come back.
function bodyLimit({ maxBody = defaultMaxBody }: TransportRequest, { statusCode = 0 }: IncomingMessage): number {
  return statusCode < 300 ? maxBody : Math.max(maxBody, refusalLimit);
}

interface Exchange {
  readonly response: IncomingMessage;
  readonly timer: Timer;
  /** An error of the body as it is told: our own reason first, where we broke the connection. */
  readonly fail: (thrown: unknown) => unknown;
}

async function exchange(request: TransportRequest, pool: AgentPool, options: TransportOptions): Promise<Exchange> {
  const { url, signal, publicOnly = false } = request;
  const host = url.host;
  if (publicOnly && isLocalHost(url.hostname)) {
    throw new TransportError({
      trouble: 'forbidden-address',
      message: `${host} is an address of this machine or its network`,
      sent: false,
    });
  }
  const start = await pool.starter(url, publicOnly);
  let reason: unknown;
  let sent = false;
  return new Promise((resolve, reject) => {
    const outgoing = start({
      method: request.method,
      headers: headersFor(request, options),
      ...(signal ? { signal } : {}),
    });
    const fail = (thrown: unknown) => reason ?? transportError(thrown, host, sent, outgoing.reusedSocket);
    const timer = startTimer(request, () => {
      reason = new TransportError({ trouble: 'timeout', message: `${host} did not answer in time`, sent });
      outgoing.destroy();
    });
    outgoing.on('error', (error) => {
      timer.stop();
      reject(fail(error));
    });
    outgoing.on('finish', () => {
      sent = true;
    });
    outgoing.on('response', (response) => {
      sent = true;
      timer.restart();
      resolve({ response, timer, fail });
    });
    const broke = (error: unknown) => {
      reason = error;
      outgoing.destroy();
    };
    sendBody(outgoing, request.body, () => timer.restart(), broke);
  });
}

function sendBody(
  outgoing: ClientRequest,
  body: TransportRequest['body'],
  progress: () => void,
  broke: (error: unknown) => void,
): void {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body);
    return;
  }
  const pump = async () => {
    for await (const chunk of body.chunks()) {
      if (outgoing.destroyed || outgoing.writableEnded) return;
      progress();
      if (!outgoing.write(chunk)) await drained(outgoing);
    }
    outgoing.end();
  };
  // What the source says counts, not that the connection was broken because of it.
  pump().catch(broke);
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done);
      outgoing.off('close', done);
      resolve();
    };
    outgoing.on('drain', done);
    outgoing.on('close', done);
  });
}

interface Timer {
  /** With the whole timeout, or with what was left of it. */
  readonly restart: (left?: number) => void;
  /** @returns the milliseconds that were left. */
  readonly stop: () => number;
}

// A body read whole has one timeout from start to end; a stream has it anew with every stride. Both have the deadline.
function startTimer({ timeout = defaultTimeout, deadline }: TransportRequest, expired: () => void): Timer {
  let handle: NodeJS.Timeout | undefined;
  let end = 0;
  const stop = () => {
    clearTimeout(handle);
    return end - performance.now();
  };
  const restart = (left: number = timeout) => {
    clearTimeout(handle);
    end = Math.min(performance.now() + left, deadline);
    handle = setTimeout(expired, Math.max(0, end - performance.now()));
  };
  restart();
  return { restart, stop };
}

function headersFor({ headers = {}, body }: TransportRequest, { userAgent }: TransportOptions): Record<string, string> {
  const length = body === undefined ? undefined : String(body.length);
  return {
    'user-agent': userAgent ?? 'docker-ci-actions',
    'accept-encoding': 'identity',
    ...(length === undefined ? {} : { 'content-length': length }),
    ...headers,
  };
}

function headersOf(response: IncomingMessage): AnswerHeaders {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(response.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return headers;
}
