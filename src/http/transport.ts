/**
 * One HTTP exchange: a request, and its answer whole or an error.
 *
 * It never follows a redirect, never repeats, never reads more than it was told to, and always ends: within the
 * deadline, and of a stream within the timeout for each 16 KiB, so that a byte a second is no progress. Node's client would take a cut body for a short one;
 * see `body.ts`. Retries, redirects and limits are built on top, in `retry.ts`, `redirect.ts` and `limiter.ts`.
 */
import type { IncomingMessage } from 'node:http';
import type { LookupFunction } from 'node:net';
import { agentPool } from './agents.ts';
import { hasProvenEnd, readBody, wholeBody } from './body.ts';
import { exchange } from './exchange.ts';
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

function headersOf(response: IncomingMessage): AnswerHeaders {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(response.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return headers;
}
