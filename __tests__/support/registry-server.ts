/**
 * A registry in this process, with real behaviour.
 *
 * It keeps to the OCI distribution specification (end points end-1 to end-13): uploads whole, chunked and
 * resumable, cross-repository mounts, manifests that are validated against what the repository holds, tags in
 * pages, deletes, referrers, and authentication. What real registries do differently is switched on by `quirks`.
 * `use` puts a function around every request: it may answer itself, change the answer, or break the connection.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFor, type Quirks } from './registry-routes.ts';
import { RegistryStore, type RepositoryState } from './registry-store.ts';
import { type TokenOptions, type TokenService, tokenService } from './token-server.ts';

export interface RegistryRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** `reset`: the connection is torn; `cut`: half of the answer, then torn; `stall`: nothing ever comes. */
export type Broken = 'reset' | 'stall' | { readonly cut: Reply };
export type Middleware = (request: RegistryRequest, next: () => Promise<Reply>) => Promise<Reply | Broken>;

export interface LoggedRequest extends RegistryRequest {
  /** 0 where the connection was broken on purpose. */
  readonly status: number;
}

export interface RegistryOptions {
  readonly port?: number;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  readonly auth?:
    | { readonly kind: 'basic'; readonly users: Readonly<Record<string, string>> }
    | ({ readonly kind: 'token' } & TokenOptions);
  readonly quirks?: Quirks;
}

export interface RunningRegistry {
  /** `127.0.0.1:<port>`, as images name it. */
  readonly host: string;
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly forgetRequests: () => void;
  /** What the registry holds, for tests to look at and to tamper with. */
  readonly repositories: ReadonlyMap<string, RepositoryState>;
  readonly store: RegistryStore;
  readonly tokens: TokenService | undefined;
  readonly use: (middleware: Middleware | undefined) => void;
  readonly close: () => Promise<void>;
}

export async function startRegistry(options: RegistryOptions = {}): Promise<RunningRegistry> {
  const store = new RegistryStore();
  const requests: LoggedRequest[] = [];
  let middleware: Middleware | undefined;
  let tokens: TokenService | undefined;
  let url = '';
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing).catch((error: unknown) =>
      outgoing.destroy(error instanceof Error ? error : undefined),
    );
  });

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await read(incoming);
    if (options.latency) await new Promise((resolve) => setTimeout(resolve, options.latency));
    const next = async () => route(request);
    const reply = middleware ? await middleware(request, next) : await next();
    requests.push({ ...request, status: typeof reply === 'object' && 'status' in reply ? reply.status : 0 });
    send(reply, request.method, outgoing);
  }

  function route(request: RegistryRequest): Reply {
    if (tokens && request.path === '/token') return tokens.answer(request);
    return refusal(request, options, tokens) ?? answerFor(request, store, options.quirks ?? {});
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  url = `http://${host}`;
  if (options.auth?.kind === 'token') tokens = tokenService({ realm: `${url}/token`, service: host, ...options.auth });
  return {
    host,
    url,
    requests,
    forgetRequests: () => requests.splice(0),
    repositories: store.repositories,
    store,
    tokens,
    use: (given) => {
      middleware = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<RegistryRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = incoming.url ?? '/';
  const parsed = new URL(url, 'http://registry');
  return {
    method: incoming.method ?? 'GET',
    url,
    path: parsed.pathname,
    query: parsed.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
}

function send(reply: Reply | Broken, method: string, outgoing: ServerResponse): void {
  if (reply === 'stall') return;
  if (reply === 'reset') {
    outgoing.destroy();
    return;
  }
  const cut = 'cut' in reply;
  const { status, headers = {}, body = '' } = cut ? reply.cut : reply;
  const bytes = Buffer.from(body);
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(bytes.length) };
  outgoing.writeHead(status, { ...length, 'docker-distribution-api-version': 'registry/2.0', ...headers });
  if (cut) outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  else outgoing.end(method === 'HEAD' ? undefined : bytes);
}

/** @returns `undefined` where the request may pass. */
function refusal(
  request: RegistryRequest,
  { auth }: RegistryOptions,
  tokens: TokenService | undefined,
): Reply | undefined {
  const given = request.headers.authorization ?? '';
  if (auth?.kind === 'basic') {
    const [user = '', password] = Buffer.from(given.replace(/^Basic /i, ''), 'base64')
      .toString()
      .split(/:(.*)/s);
    if (Object.hasOwn(auth.users, user) && auth.users[user] === password) return undefined;
    return unauthorized('Basic realm="tests"');
  }
  return tokens?.refusal(request);
}

export function unauthorized(challenge: string): Reply {
  return {
    status: 401,
    headers: { 'www-authenticate': challenge, 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required', detail: null }] }),
  };
}
