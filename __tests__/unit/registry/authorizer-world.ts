/** What an authorizer speaks to: a registry, its token service, and a clock that can be put on. */
import { Secret } from '../../../src/action/secret.ts';
import type { Answer } from '../../../src/http/transport.ts';
import { type AuthorizerOptions, authorizer, type Need } from '../../../src/registry/authorizer.ts';
import type { Identity } from '../../../src/registry/docker-config.ts';
import type { TokenRequest } from '../../../src/registry/tokens.ts';
import { recordedLog } from '../../support/client.ts';

export const base64 = (text: string) => Buffer.from(text).toString('base64');
export const password: Identity = { kind: 'password', username: 'me', password: new Secret('secret') };
export const bearer = 'Bearer realm="https://registry.test/token",service="s"';
export const at = new URL('https://registry.test/v2/acme/web/manifests/1');
export const reading = (path = 'acme/web'): Need => ({ repository: { host: 'registry.test', path }, wanted: 'pull' });
export const writing = (path = 'acme/web'): Need => ({ ...reading(path), wanted: 'pull,push' });

type Said = Readonly<Record<string, unknown>> | number;
export type Sent = TokenRequest & { readonly publicOnly: boolean };

/** A registry, and the token service that answers by `say`: with tokens t1, t2, … unless told otherwise. */
export function world(
  options: Partial<AuthorizerOptions> = {},
  say: (request: Sent, number: number) => Said | Promise<Said> = () => ({}),
) {
  const log = recordedLog();
  const asked: Sent[] = [];
  const auth = authorizer({
    host: 'registry.test',
    identify: async () => undefined,
    tokenHosts: [],
    log,
    ping: async () => undefined,
    sendToken: async (request): Promise<Answer> => {
      asked.push(request);
      const number = asked.length;
      const said = await say(request, number);
      const body = typeof said === 'number' ? '' : JSON.stringify({ token: `t${number}`, ...said });
      return { status: typeof said === 'number' ? said : 200, headers: {}, body: Buffer.from(body), proven: true };
    },
    ...options,
  });
  const learn = (header: string | undefined, need = reading(), sent?: string, url = at) =>
    auth.learn({ url, header }, need, sent);
  return {
    auth,
    log,
    asked,
    learn,
    scopes: () => asked.map(({ url }) => url.searchParams.getAll('scope').join(' ')),
    value: async (need = reading()) => (await auth.header(need)).value,
    /** After the first request, that was answered by this challenge. */
    challenged: async (header = bearer, need = reading()) => {
      const { value, known } = await auth.header(need);
      const again = await learn(header, need, value);
      known();
      return again;
    },
  };
}

export const identified = (identity: Identity | undefined) => ({ identify: async () => identity });

const clock = performance.now.bind(performance);

/** From now on this many seconds later than it is. */
export function later(seconds: number): void {
  performance.now = () => clock() + seconds * 1000;
}

export function rightTime(): void {
  performance.now = clock;
}
