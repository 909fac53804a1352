/**
 * A standard `fetch` on top of the transport, for clients that bring none of its guarantees (Octokit).
 *
 * Octokit takes a cut body for an empty one and an empty one for an empty list. Here the body has arrived whole
 * before anybody sees it: a success must have the content that was asked for (JSON that parses, unless another type
 * was asked for), a body whose end is not proven is refused, redirects are followed by hand without credentials, and
 * only GET and HEAD are tried again.
 */
import { receivedJson } from './json.ts';
import { isRedirect, nextHop, withoutIdentity } from './redirect.ts';
import { attemptOf, type Backoff, defaultBackoff, isTransientStatus, retryAfter, retrying } from './retry.ts';
import type { Answer, Transport, TransportRequest } from './transport.ts';
import { TransportError } from './transport-error.ts';

export interface FetchOptions {
  readonly transport: Transport;
  /** For one call with all its tries, in milliseconds; 2 minutes by default. */
  readonly callTimeout?: number;
  /** For one exchange; 30 s by default. */
  readonly timeout?: number;
  readonly maxBody?: number;
  /** Tries of a GET or HEAD; 1 where the caller repeats by itself. */
  readonly attempts?: number;
  readonly backoff?: Backoff;
  /** Refuse redirects to another origin: its "not found" would be taken for the server's own. */
  readonly sameOrigin?: boolean;
  /** Send `accept-encoding: gzip` (lists of changed files shrink to a tenth). */
  readonly compressed?: boolean;
}

const bodiless = [101, 204, 205, 304];

export function createFetch(options: FetchOptions): typeof fetch {
  return async (input, init = {}) => {
    const asked = await askedFor(input, init);
    const deadline = performance.now() + (options.callTimeout ?? 120_000);
    const repeatable = asked.method === 'GET' || asked.method === 'HEAD';
    const rules = {
      backoff: options.backoff ?? defaultBackoff,
      deadline,
      attempts: repeatable ? (options.attempts ?? 5) : 1,
      signal: asked.signal,
    };
    const { answer, url } = await retrying(rules, async () => {
      try {
        const done = await follow({ ...asked, deadline, ...limitsOf(options) }, init.redirect ?? 'follow', options);
        requireWhole(done.answer, asked);
        const { status, headers } = done.answer;
        // 429 is the caller's: GitHub's means that a quota is used up, and says until when elsewhere.
        const again = status !== 429 && isTransientStatus(status);
        return again ? { again: `${status}`, after: retryAfter(headers['retry-after']), giveUp: () => done } : { done };
      } catch (error) {
        return attemptOf(error);
      }
    });
    return responseOf(answer, url);
  };
}

type Asked = Pick<TransportRequest, 'method' | 'url' | 'signal'> & {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

function limitsOf({ timeout, maxBody, compressed = true }: FetchOptions) {
  return {
    ...(timeout === undefined ? {} : { timeout }),
    ...(maxBody === undefined ? {} : { maxBody }),
    encoding: compressed ? { 'accept-encoding': 'gzip' } : {},
  };
}

async function askedFor(input: string | URL | Request, init: RequestInit): Promise<Asked> {
  const request = input instanceof Request ? input : undefined;
  const url = new URL(request ? request.url : String(input));
  const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
  const headers = Object.fromEntries(new Headers(init.headers ?? request?.headers));
  const body = init.body ?? (request?.body ? await request.arrayBuffer() : undefined);
  const signal = init.signal ?? undefined;
  return {
    method,
    url,
    headers,
    ...(body === undefined || body === null ? {} : { body: bytesOf(body) }),
    ...(signal ? { signal } : {}),
  };
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof URLSearchParams) return Buffer.from(body.toString());
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new TypeError('this fetch takes texts and bytes as a body, no streams or forms');
}

interface Done {
  readonly answer: Answer;
  readonly url: URL;
}

async function follow(
  { encoding, ...first }: TransportRequest & { readonly encoding: Readonly<Record<string, string>> },
  redirect: RequestInit['redirect'],
  { transport, sameOrigin = false }: FetchOptions,
): Promise<Done> {
  let request: TransportRequest = { ...first, headers: { ...encoding, ...first.headers } };
  for (let followed = 0; ; followed += 1) {
    const answer = await transport.request(request);
    if (!isRedirect(answer.status) || redirect === 'manual') return { answer, url: request.url };
    const { location } = answer.headers;
    if (redirect === 'error')
      throw new TransportError({ trouble: 'redirect', message: `${request.url.host} redirected`, sent: true });
    const hop = nextHop({ from: request.url, location, method: request.method, followed });
    if (sameOrigin && !hop.sameOrigin) {
      const message = `${request.url.host} redirected to another host (${hop.url.host})`;
      throw new TransportError({ trouble: 'redirect', message, sent: true });
    }
    const headers = hop.sameOrigin ? request.headers : withoutIdentity(request.headers ?? {});
    // 303, and by old custom 301 and 302 of a POST, are answered with a GET.
    const asGet = answer.status === 303 || (answer.status < 303 && request.method === 'POST');
    const { body, ...rest } = request;
    request = {
      ...rest,
      url: hop.url,
      ...(headers ? { headers } : {}),
      ...(asGet ? { method: 'GET' } : body ? { body } : {}),
    };
  }
}

/** A success that is not what was asked for is trouble, and mostly of the kind that passes. */
function requireWhole(answer: Answer, { method, headers, url }: Asked): void {
  const { status, body, proven } = answer;
  if (status < 200 || status >= 300 || bodiless.includes(status) || method === 'HEAD') return;
  const refuse = (message: string): never => {
    throw new TransportError({ trouble: 'cut', message: `${url.host} ${message}`, sent: true });
  };
  const accept = headers.accept ?? '';
  const wantsJson = accept === '' || /json|\*\/\*/i.test(accept);
  const otherForm = /(?:raw|diff|patch|sha|html|octet-stream|zip)/i.test(accept);
  const type = answer.headers['content-type'] ?? '';
  if (body.length === 0 && status !== 202 && wantsJson && !otherForm) refuse('answered with an empty body');
  if (body.length === 0) return;
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(type);
  if (wantsJson && !otherForm && !isJson)
    refuse(`did not answer with JSON but with ${JSON.stringify(type.slice(0, 100))}: a log-in page or a proxy?`);
  if (isJson && !receivedJson(body)) refuse('answered with JSON that is cut or damaged');
  if (!isJson && !proven) refuse('did not say how long its answer is, so that nobody knows whether it is whole');
}

function responseOf({ status, headers, body }: Answer, url: URL): Response {
  const fields = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // The body is decoded and counted already.
    if (value !== undefined && !/^(?:content-encoding|content-length|transfer-encoding|connection)$/.test(name))
      fields.set(name, value);
  }
  const response = new Response(bodiless.includes(status) ? null : Buffer.from(body), { status, headers: fields });
  // Octokit reads it to tell renamed repositories.
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}
