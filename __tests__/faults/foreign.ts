/**
 * A host that nobody has business with. It is every run's proxy to the world outside, so whatever is not on loopback arrives
 * here; and it is where hostile answers lead (realms, redirects, next pages). It keeps what it was sent.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignHost {
  readonly url: string;
  /** Makes everything outside go here. */
  readonly environment: Readonly<Record<string, string>>;
  /** How often something arrived by way of the proxy variables. */
  readonly contacts: () => number;
  /** Everything of the requests that were sent here by name, as text. */
  readonly received: () => readonly string[];
}

let running: Promise<ForeignHost> | undefined;

/** One for the process; it does not keep the process alive. */
export function foreignHost(): Promise<ForeignHost> {
  running ??= start();
  return running;
}

async function start(): Promise<ForeignHost> {
  const received: string[] = [];
  let contacts = 0;
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    if (/^http:/.test(incoming.url ?? '')) contacts += 1;
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      received.push(`${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join('\n')}\n${Buffer.concat(chunks)}`);
      outgoing.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":[]}');
    });
  });
  server.on('connect', (_request, socket) => {
    contacts += 1;
    socket.end('HTTP/1.1 403 No\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    environment: {
      HTTP_PROXY: url,
      HTTPS_PROXY: url,
      NO_PROXY: '127.0.0.1,localhost',
      no_proxy: '127.0.0.1,localhost',
    },
    contacts: () => contacts,
    received: () => received,
  };
}
