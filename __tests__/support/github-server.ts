/**
 * A stand-in for GitHub's API on a loopback port: REST and GraphQL with GitHub's behaviour, pages by `Link`, ETags,
 * rate-limit headers, latency, faults, and a log of requests. It keeps to GitHub's own description: a request or
 * an answer that GitHub would not know makes `close()` throw, so no test passes on a stand-in that is too kind.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  answerFlaws,
  documentFlaws,
  documentOf,
  type Json,
  matchOperation,
  requestFlaws,
  sample,
} from './github-contract.ts';
import { documents, type Reply, routes } from './github-routes.ts';
import { type GitHubState, githubState, type Token } from './github-state.ts';

export interface Request {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly path: string;
  /** Of GraphQL: the name of the document. */
  readonly document?: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** 1 for the first request that this server got. */
  readonly ordinal: number;
  readonly at: number;
}

/** What goes wrong instead of, or on the way of, an answer. `acted`: the request had its effect before. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly acted?: boolean;
    }
  | { readonly kind: 'reset' | 'html' | 'empty'; readonly acted?: boolean }
  | { readonly kind: 'cut' | 'cut-chunked' | 'stall' };

export interface GithubServer {
  /** GITHUB_API_URL, without a slash at its end; GraphQL is at `${url}/graphql`. */
  readonly url: string;
  /** What a job gets: addresses and a known token. */
  readonly environment: Readonly<Record<string, string>>;
  readonly token: string;
  readonly state: GitHubState;
  readonly requests: Request[];
  /** Milliseconds before each answer. */
  latency: number;
  /** Milliseconds that lists do not show a new comment. */
  lag: number;
  fault: ((request: Request) => Fault | undefined) | undefined;
  /** Runs before a request is acted on: another job's doing in between. */
  before: ((request: Request) => Promise<void> | void) | undefined;
  readonly close: () => Promise<void>;
}

export interface GithubServerOptions {
  readonly repository?: string;
  readonly latency?: number;
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly prefix?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

export async function startGithub(options: GithubServerOptions = {}): Promise<GithubServer> {
  const state = githubState(options.repository);
  const prefix = options.prefix ?? '';
  const flaws: string[] = [];
  const sockets = new Set<Socket>();
  const http = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      flaws.push(String(error instanceof Error ? error.stack : error));
      response.destroy();
    });
  });
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const graphqlPath = prefix === '' ? '/graphql' : '/api/graphql';
  const server: GithubServer = {
    url: `${origin}${prefix}`,
    token: 'test-token',
    environment: {
      GITHUB_API_URL: `${origin}${prefix}`,
      GITHUB_GRAPHQL_URL: `${origin}${graphqlPath}`,
      GITHUB_REPOSITORY: state.repository,
    },
    state,
    requests: [],
    latency: options.latency ?? 0,
    lag: 0,
    fault: undefined,
    before: undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => http.close(closed));
      if (flaws.length > 0)
        throw new Error(`what GitHub would not know:\n${[...new Set(flaws)].slice(0, 20).join('\n')}`);
    },
  };
  return server;

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(incoming);
    const url = new URL(incoming.url ?? '/', origin);
    const path =
      prefix !== '' && url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
    const document = url.pathname === graphqlPath ? documentOf((body as Json | undefined)?.query) : undefined;
    const request: Request = {
      method: incoming.method ?? 'GET',
      url: incoming.url ?? '/',
      path,
      ...(document ? { document: document.name } : {}),
      body,
      headers: incoming.headers as Request['headers'],
      ordinal: server.requests.length + 1,
      at: performance.now(),
    };
    server.requests.push(request);
    await sleep(server.latency / 2);
    await server.before?.(request);
    const fault = server.fault?.(request);
    if (fault && 'acted' in fault && fault.acted) act(request, url);
    const answer = fault && !fault.kind.startsWith('cut') ? undefined : act(request, url);
    await sleep(server.latency / 2);
    if (fault) misbehave(response, fault, answer);
    else if (answer) response.writeHead(answer.status, withLength(answer)).end(answer.text);
  }

  function act(request: Request, url: URL): Answer {
    const said = (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
    const token = state.tokens.get(said);
    if (!request.headers['user-agent']) return plain(403, { message: 'Request forbidden by administrative rules.' });
    if (!token) return plain(401, { message: 'Bad credentials' });
    if (url.pathname === graphqlPath) return graphql(request, token);
    const matched = matchOperation(request.method, request.path);
    if (!matched) {
      flaws.push(`${request.method} ${request.path} is not in the subset of GitHub's description`);
      return plain(404, { message: 'Not Found' });
    }
    const { operation } = matched;
    flaws.push(...requestFlaws(matched, url.searchParams, request.body));
    const name = `${operation.method} ${operation.path}`;
    const owned =
      `${matched.path.owner}/${matched.path.repo}`.toLowerCase() === state.repository.toLowerCase() ||
      // Of a fork only what it was pushed is asked; packages are of an owner.
      operation.path.endsWith('/activity') ||
      operation.path.includes('/packages/');
    const ask = {
      ...matched,
      query: url.searchParams,
      body: (request.body ?? {}) as Json,
      token,
      now: Date.now(),
      lag: server.lag,
    };
    const reply: Reply = owned
      ? (routes[name]?.(state, ask) ?? { status: 501 })
      : { status: 404, value: { message: 'Not Found' } };
    const { status, value, link } = 'list' in reply ? paged(reply, url) : { ...reply, link: undefined };
    const whole = status < 300 && value !== undefined ? sample(name, status, value) : value;
    flaws.push(...answerFlaws(operation, status, whole));
    const headers: Record<string, string> = link ? { link } : {};
    if (status === 403) headers['x-accepted-github-permissions'] = 'issues=write; pull_requests=write';
    return conditional(request, json(status, whole, headers));
  }

  function graphql(request: Request, token: Token): Answer {
    const document = documentOf((request.body as Json | undefined)?.query);
    if (!document) {
      flaws.push(`a GraphQL document that was not validated against GitHub's schema: ${JSON.stringify(request.body)}`);
      return plain(400, { message: 'Problems parsing JSON' });
    }
    const variables = ((request.body as Json).variables ?? {}) as Json;
    const wrong = documentFlaws(document, 'variables', variables);
    flaws.push(...wrong);
    if (wrong.length > 0) return json(200, { errors: wrong.map((message) => ({ message })) }, {});
    const answer = documents[document.name]?.(state, variables, token) ?? {};
    // Beside errors the data has the same shape, with `null` where there is nothing.
    flaws.push(...documentFlaws(document, 'data', answer.data));
    return json(200, answer, {});
  }

  function paged({ list, within }: Extract<Reply, { readonly list: readonly unknown[] }>, url: URL) {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(list.length / size));
    const to = (number: number, rel: string) => {
      const next = new URL(url);
      next.searchParams.set('page', String(number));
      return `<${next.href}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
      ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ];
    const items = list.slice((page - 1) * size, page * size);
    const value = within === undefined ? items : { total_count: list.length, [within]: items };
    return { status: 200, value, link: links.length > 0 ? links.join(', ') : undefined };
  }

  function json(status: number, value: unknown, headers: Record<string, string>): Answer {
    const text = value === undefined ? '' : JSON.stringify(value);
    const used = server.requests.length;
    return {
      status,
      text,
      headers: {
        ...(text === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': String(Math.max(0, 5000 - used)),
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
        etag: `W/"${createHash('sha256').update(text).digest('hex')}"`,
        ...headers,
      },
    };
  }

  function plain(status: number, value: unknown): Answer {
    return json(status, value, {});
  }
}

function conditional(request: Request, answer: Answer): Answer {
  if (request.method !== 'GET' || answer.status !== 200 || request.headers['if-none-match'] !== answer.headers.etag)
    return answer;
  const { 'content-type': _, ...headers } = answer.headers;
  return { status: 304, headers, text: '' };
}

function misbehave(response: ServerResponse, fault: Fault, answer: Answer | undefined): void {
  switch (fault.kind) {
    case 'answer': {
      const text =
        typeof fault.body === 'string'
          ? fault.body
          : JSON.stringify(fault.body ?? { message: `Fault ${fault.status}` });
      response
        .writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
        .end(text);
      return;
    }
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
      return;
    case 'empty':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '0' }).end();
      return;
    case 'stall':
      return;
    default: {
      const half = (answer?.text ?? '').slice(0, Math.floor((answer?.text.length ?? 0) / 2));
      const headers =
        fault.kind === 'cut' && answer ? withLength(answer) : { ...answer?.headers, 'transfer-encoding': 'chunked' };
      response.writeHead(answer?.status ?? 200, headers);
      response.write(half, () => response.socket?.destroy());
    }
  }
}

function withLength({ headers, text, status }: Answer): Record<string, string> {
  return status === 204 || status === 304 ? headers : { ...headers, 'content-length': String(Buffer.byteLength(text)) };
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
