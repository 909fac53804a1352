/**
 * A registry that names other hosts, a canary that listens there, and a client that knows a password. Everything that leaves is recorded,
 * and after each test what of it told a foreign host who we are.
 */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import { createTransport, type TransportRequest } from '../../src/http/transport.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client } from '../support/client.ts';
import { type Came, type Said, type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';
import { lookup, recorded } from '../support/wire.ts';

export const password = 'correct-horse-battery';
export const basic = Buffer.from(`me:${password}`).toString('base64');

interface ClientWords {
  readonly anonymous?: true;
  readonly tokenHosts?: readonly string[];
}

/** Two servers for the file that calls it, and a client for each test. */
export function hostileWorld() {
  let script: (request: Came) => Said;
  let registryServer: ScriptedServer;
  let canary: ScriptedServer;
  let host: string;
  let registry: HttpRegistry;
  let sent: TransportRequest[] = [];
  /** What was tried on us in this file, and what of it was sent where it should not. */
  const tried = new Set<string>();
  const leaked: string[] = [];

  /** What was sent to any origin but the registry's that could tell who we are. */
  const told = (): readonly string[] => {
    // The registry at hand has two names here.
    const foreign = sent.filter(({ url }) => url.host !== host && url.host !== registryServer.host);
    return foreign
      .filter(({ headers = {}, body, url }) => {
        const all = `${JSON.stringify(headers)} ${body instanceof Uint8Array ? Buffer.from(body).toString() : ''} ${url.href}`;
        return (
          /authorization|cookie/i.test(Object.keys(headers).join()) ||
          all.includes(password) ||
          all.includes(basic) ||
          all.includes('our-token')
        );
      })
      .map(({ url }) => url.href);
  };

  beforeAll(async () => {
    canary = await scriptedServer(() => ({
      status: 200,
      body: '{"token":"from-the-canary"}',
      headers: { 'content-type': 'application/json' },
    }));
    registryServer = await scriptedServer((request) => script(request));
    host = `registry.test:${registryServer.port}`;
  });
  afterEach(() => {
    leaked.push(...told());
    registry.close();
  });
  afterAll(async () => {
    await Promise.all([canary.close(), registryServer.close()]);
  });

  return {
    get host() {
      return host;
    },
    get canary() {
      return canary;
    },
    get registryServer() {
      return registryServer;
    },
    get sent() {
      return sent;
    },
    /** How the registry at hand answers from now on. */
    answer: (next: (request: Came) => Said): void => {
      script = next;
    },
    forgetSent: (): void => {
      sent = [];
    },
    open: (words: ClientWords = {}): HttpRegistry => {
      sent = [];
      (canary.came as Came[]).length = 0;
      registry = client({
        transport: recorded(createTransport({ lookup }), sent),
        insecureRegistries: [host],
        tokenHosts: words.tokenHosts ?? [],
        callTimeout: 3000,
        ...(words.anonymous ? {} : { username: 'me', password: new Secret(password) }),
      });
      return registry;
    },
    web: () => ({ host, path: 'acme/web', tag: '1' }),
    hostile: (kind: 'realm' | 'redirect' | 'link', address: string): string => {
      tried.add(`${kind} ${address}`);
      return address;
    },
    told,
    tried,
    leaked,
  };
}
