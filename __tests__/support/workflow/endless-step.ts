/** A command that a build runs and that never ends by itself: the test sees when it has begun, and when it was cut. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface EndlessStep {
  /** For `RUN`, on the network of the host. */
  readonly command: string;
  readonly begun: Promise<void>;
  /** The process that ran it is gone: its connection is closed. */
  readonly cut: Promise<void>;
  readonly close: () => Promise<void>;
}

export async function endlessStep(): Promise<EndlessStep> {
  const [begun, cut] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const server = createServer((request) => {
    request.socket.once('close', () => cut.resolve());
    begun.resolve();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    command: `wget -q -O /dev/null http://127.0.0.1:${port}/`,
    begun: begun.promise,
    cut: cut.promise,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
