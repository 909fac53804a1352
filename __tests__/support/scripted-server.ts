/**
 * A server that does exactly what a test says, for what no real one will do on demand: answers by a function, bytes on
 * the wire as they are written, and a record of everything that came.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import type { TestCertificate } from './certificates.ts';

export interface Came {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** `undefined`: the script has written to the response itself, or never will. */
export type Script = (
  request: Came,
  response: ServerResponse,
  number: number,
) => Said | undefined | Promise<Said | undefined>;

export interface ScriptedServer {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly came: readonly Came[];
  readonly close: () => Promise<void>;
}

export async function scriptedServer(
  script: Script,
  secure?: Pick<TestCertificate, 'pem' | 'keyPem'>,
): Promise<ScriptedServer> {
  const came: Came[] = [];
  const listener = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body: Buffer.concat(chunks),
    };
    came.push(request);
    const said = await script(request, outgoing, came.length);
    if (!said) return;
    const body = Buffer.from(said.body ?? '');
    const length = said.status === 204 || said.status === 304 ? {} : { 'content-length': String(body.length) };
    const headers = Object.entries({ ...length, ...said.headers }).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => [name, String(one)]),
    );
    outgoing.writeHead(said.status ?? 200, headers);
    outgoing.end(request.method === 'HEAD' ? undefined : body);
  };
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    listener(incoming, outgoing).catch(() => outgoing.destroy());
  };
  const server = secure ? createSecureServer({ cert: secure.pem, key: secure.keyPem }, handle) : createServer(handle);
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    port,
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    came,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface RawServer {
  readonly url: string;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Bytes on the wire: called with each connection after the first bytes of a request have come. */
export async function rawServer(speak: (socket: Socket, connection: number) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    const number = connections;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => speak(socket, number));
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function listen(server: TcpServer): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
}
