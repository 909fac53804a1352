/**
 * A loopback proxy that understands HTTP and misbehaves at chosen requests.
 *
 * It stands in front of any of the stand-ins (registry, tokens, GitHub, Results service, git): one listener, a *front*, for
 * each, and one numbering of requests over all of them. A request is read whole, `inject` is asked what happens to it, and
 * without a fault it is passed on and its answer comes back as it was. Addresses of the stand-ins in answers (realm, Link,
 * Location, signed addresses) are made those of the fronts, so that nothing goes around the proxy.
 */
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { callHeader } from '../support/call-numbers.mjs';
import { real } from './clock.ts';

export type Role = 'registry' | 'github' | 'results' | 'git';

export interface Passing {
  readonly front: string;
  readonly role: Role;
  /** 1 for the first request of the run. */
  readonly ordinal: number;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** Its credentials were taken at an earlier request, and it is not the answer to a challenge: a fresh token is tried once. */
  readonly known: boolean;
}

export interface UpstreamReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** What a fault has in hand: the request, the way to the stand-in, and the wire. */
export interface Relay {
  readonly request: Passing;
  /** Acts on the stand-in. `without` leaves headers of the request out. */
  readonly forward: (without?: readonly string[]) => Promise<UpstreamReply>;
  readonly send: (reply: UpstreamReply) => void;
  /** Raw bytes on the connection; the parser of the server is out of the game from here. */
  readonly socket: Socket;
  /** The answer to this method and address before what it is now, if this run or a replica saw another one. */
  readonly earlier: (now: UpstreamReply) => UpstreamReply | undefined;
  /** No connection is taken for that long by the client's clock, and none is kept. */
  readonly refuse: (milliseconds: number) => void;
  /** The next connection is torn as soon as it is there. */
  readonly tearNext: () => void;
  /** The fault changes nothing here. */
  readonly spare: () => void;
}

export type Injector = (relay: Relay) => Promise<void> | void;

export interface Recorded extends Passing {
  status: number;
  answer: UpstreamReply | undefined;
  /** What a replica says that is behind, where there is one and the request only reads. */
  behind: UpstreamReply | undefined;
  /** Name of the fault that met it. */
  fault: string | undefined;
}

export interface Fault {
  readonly name: string;
  readonly inject: Injector;
}

export interface Proxy {
  /** `http://127.0.0.1:<port>` of each front. */
  readonly fronts: Readonly<Record<string, string>>;
  readonly requests: readonly Recorded[];
  readonly close: () => Promise<void>;
}

export interface Upstream {
  readonly url: string;
  readonly role: Role;
  /** Address of a stand-in that is as this one was before the run. */
  readonly behind?: string;
}

export interface ProxyOptions {
  readonly upstreams: Readonly<Record<string, Upstream>>;
  readonly fault?: (request: Passing) => Fault | undefined;
  /** Held until it resolves, before anything else happens to the request. */
  readonly gate?: ((request: Passing) => Promise<void> | void) | undefined;
}

export async function startProxy({ upstreams, fault, gate }: ProxyOptions): Promise<Proxy> {
  const agent = new Agent({ keepAlive: true });
  const requests: Recorded[] = [];
  const servers: Server[] = [];
  const fronts: Record<string, string> = {};
  const closing = { done: false };

  for (const [front, { url, role, behind }] of Object.entries(upstreams)) {
    const line = frontLine();
    servers.push(line.server);
    line.server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
      serve(incoming, outgoing).catch(() => outgoing.destroy());
    });
    const port = await line.open();
    fronts[front] = `http://127.0.0.1:${port}`;

    const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const read = await readRequest(incoming);
      const { authorization } = read.headers;
      const known =
        requests.some((one) => one.headers.authorization === authorization && isGood(one.status)) &&
        requests.findLast((one) => one.method === read.method && one.url === read.url)?.status !== 401;
      const passing: Passing = { front, role, ordinal: requests.length + 1, known, ...read };
      const record: Recorded = { ...passing, status: 0, answer: undefined, behind: undefined, fault: undefined };
      requests.push(record);
      await gate?.(passing);
      const found = fault?.(passing);
      record.fault = found?.name;
      const forward = async (without: readonly string[] = []) => {
        const reply = rewritten(await pass(agent, url, passing, without));
        record.answer = reply;
        if (behind !== undefined && reads(passing)) {
          const before = rewritten(await pass(agent, behind, passing, without));
          if (isGood(before.status)) record.behind = before;
        }
        return reply;
      };
      const send = (reply: UpstreamReply) => {
        record.status = reply.status;
        sendReply(reply, passing.method, outgoing);
      };
      if (!found) return send(await forward());
      await found.inject({
        request: passing,
        forward,
        send,
        socket: incoming.socket,
        earlier: (now) => [earlierOf(requests, record, now), record.behind].find((one) => one && isOther(one, now)),
        refuse: line.refuse,
        tearNext: line.tearNext,
        spare: () => {
          record.fault = undefined;
        },
      });
    };
  }

  /** One listener, which can also be closed for a while. */
  function frontLine() {
    const sockets = new Set<Socket>();
    const server = createServer({ keepAliveTimeout: 60_000 });
    let tear = false;
    let port = 0;
    server.on('connection', (socket) => {
      if (tear) {
        tear = false;
        socket.resetAndDestroy();
        return;
      }
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    });
    return {
      server,
      open: async () => {
        await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
        port = (server.address() as AddressInfo).port;
        return port;
      },
      refuse: (milliseconds: number) => {
        server.close(() => {});
        for (const socket of sockets) socket.resetAndDestroy();
        setTimeout(() => {
          if (!closing.done) server.listen(port, '127.0.0.1');
        }, real(milliseconds));
      },
      tearNext: () => {
        tear = true;
      },
    };
  }

  const places = Object.entries(upstreams).map(
    ([front, { url }]) => [new URL(url).host, new URL(fronts[front] ?? '').host] as const,
  );

  function rewritten(reply: UpstreamReply): UpstreamReply {
    const swap = (text: string) => places.reduce((now, [from, to]) => now.replaceAll(from, to), text);
    const headers = Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [name, typeof value === 'string' ? swap(value) : value]),
    );
    if (!/^application\/json\b/.test(String(reply.headers['content-type'] ?? ''))) return { ...reply, headers };
    const body = Buffer.from(swap(reply.body.toString('utf8')));
    const length =
      headers['content-length'] === undefined || reply.body.length === 0
        ? {}
        : { 'content-length': String(body.length) };
    return { ...reply, headers: { ...headers, ...length }, body };
  }

  return {
    fronts,
    requests,
    close: async () => {
      closing.done = true;
      agent.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        if (server.listening) await new Promise((closed) => server.close(closed));
      }
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<Pick<Passing, 'method' | 'url' | 'headers' | 'body'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = incoming;
  return { method, url, headers: headers as Passing['headers'], body: Buffer.concat(chunks) };
}

function isGood(status: number): boolean {
  return status >= 200 && status < 400;
}

function reads({ method, url }: Passing): boolean {
  return ['GET', 'HEAD'].includes(method) || /\/List\w+$/.test(url);
}

const hopByHop = [callHeader, 'connection', 'keep-alive', 'transfer-encoding', 'proxy-connection', 'expect'];

function pass(agent: Agent, upstream: string, request: Passing, without: readonly string[]): Promise<UpstreamReply> {
  const left = [...hopByHop, 'content-length', ...without];
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !left.includes(entry[0]),
    ),
  );
  const length =
    request.body.length > 0 || /^P/.test(request.method) ? { 'content-length': String(request.body.length) } : {};
  return new Promise((resolve, reject) => {
    const options = { method: request.method, headers: { ...headers, ...length }, agent, path: request.url };
    const outgoing = httpRequest(upstream, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(
          (entry): entry is [string, string | string[]] => entry[1] !== undefined && !hopByHop.includes(entry[0]),
        );
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(kept), body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}

function sendReply({ status, headers, body }: UpstreamReply, method: string, outgoing: ServerResponse): void {
  const bodiless = method === 'HEAD' || status === 204 || status === 304;
  const length = bodiless || headers['content-length'] !== undefined ? {} : { 'content-length': String(body.length) };
  outgoing.writeHead(status, { ...headers, ...length } as Record<string, string | string[]>);
  outgoing.end(bodiless ? undefined : body);
}

function earlierOf(requests: readonly Recorded[], record: Recorded, now: UpstreamReply): UpstreamReply | undefined {
  const before = requests.findLast(({ answer, ...one }) => isSame(one, record) && answer && isOther(answer, now));
  return before?.answer;
}

/** The same question, asked before by the same: what a server said to nobody is no earlier state. */
export function isSame(one: Passing, later: Passing): boolean {
  const { ordinal, method, url, body, headers } = later;
  const known = (one.headers.authorization === undefined) === (headers.authorization === undefined);
  return one.ordinal < ordinal && one.method === method && one.url === url && one.body.equals(body) && known;
}

/** Another state of the same thing; a date or a rate-limit counter makes no other state. */
export function isOther(one: UpstreamReply, other: UpstreamReply): boolean {
  const digest = (reply: UpstreamReply) => String(reply.headers['docker-content-digest'] ?? '');
  return one.status !== other.status || digest(one) !== digest(other) || !one.body.equals(other.body);
}
