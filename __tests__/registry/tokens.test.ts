/** Tokens: asked once with all scopes, refreshed once, never in a circle; the GET and the OAuth2 form. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry, HttpRegistryOptions } from '../../src/registry/http-registry.ts';
import { client, codeOf, recordedLog, reference } from '../support/client.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../support/registry-server.ts';
import { type Came, type Said, type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';
import type { TokenOptions } from '../support/token-server.ts';

const image = buildImage();
const me = () => ({ username: 'me', password: new Secret('my-password') });
let open: { readonly close: () => unknown }[] = [];

afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

async function registryWith(tokens: TokenOptions, more: RegistryOptions = {}): Promise<RunningRegistry> {
  const server = await startRegistry({ ...more, auth: { kind: 'token', users: { me: 'my-password' }, ...tokens } });
  for (const name of ['acme/web', 'acme/api', 'acme/job']) seedImage(server.store, name, '1', image);
  open.push(server);
  return server;
}

function clientWith(options: Partial<HttpRegistryOptions> = {}): HttpRegistry {
  const made = client({ ...me(), ...options });
  open.push(made);
  return made;
}

describe('scopes', () => {
  it('one challenge for a host, one token for a repository, shared by requests at the same time', async () => {
    const server = await registryWith({});
    const registry = clientWith();
    const asked = ['acme/web', 'acme/api', 'acme/job'].flatMap((path) =>
      Array.from({ length: 5 }, () => registry.resolve(reference(server.host, `${path}:1`))),
    );
    expect((await Promise.all(asked)).every((found) => found?.digest === image.digest)).toBe(true);
    expect(server.tokens?.requests.map(({ scopes }) => scopes.join()).sort()).toEqual([
      'repository:acme/api:pull',
      'repository:acme/job:pull',
      'repository:acme/web:pull',
    ]);
    expect(server.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('pull and push at once where a write is announced', async () => {
    const server = await registryWith({});
    const registry = clientWith();
    const repository = reference(server.host, 'acme/web');
    registry.willWrite([repository]);
    const manifest = await registry.manifest({ ...repository, tag: '1' });
    if (manifest) await registry.putTag({ repository, tag: '2', manifest });
    expect(server.tokens?.requests.map(({ scopes }) => scopes)).toEqual([['repository:acme/web:pull,push']]);
  });

  it('the written repository first, then the one that is mounted from', async () => {
    const server = await registryWith({});
    const registry = clientWith();
    await registry.copy(
      { ...reference(server.host, 'acme/web'), digest: image.digest as Digest },
      reference(server.host, 'copy/web'),
    );
    expect(server.tokens?.requests.map(({ scopes }) => scopes)).toEqual([
      ['repository:copy/web:pull,push', 'repository:acme/web:pull'],
      ['repository:acme/web:pull'],
    ]);
  });

  it('what a challenge asks for beyond that is asked for once', async () => {
    const server = await registryWith({});
    const registry = clientWith();
    expect(await registry.deleteTag(reference(server.host, 'acme/web'), '1')).toBe(true);
    expect(server.tokens?.requests.map(({ scopes }) => scopes)).toEqual([
      ['repository:acme/web:pull,push', 'repository:acme/web:delete'],
    ]);
  });

  it('case 121: who may only read still reads where a write is planned, and is denied the write', async () => {
    const server = await registryWith({ grant: () => ['pull'] });
    const registry = clientWith();
    const repository = reference(server.host, 'acme/web');
    registry.willWrite([repository]);
    const manifest = await registry.manifest({ ...repository, tag: '1' });
    expect(manifest?.digest).toBe(image.digest);
    if (manifest) expect(await codeOf(registry.putTag({ repository, tag: '2', manifest }))).toBe('DCA-REG-010');
    expect(server.repositories.get('acme/web')?.tags.has('2')).toBe(false);
  });

  it('anonymous pulls need no password', async () => {
    const server = await registryWith({ anonymousPull: true });
    const registry = client();
    open.push(registry);
    expect((await registry.resolve(reference(server.host, 'acme/web:1')))?.digest).toBe(image.digest);
    expect(server.tokens?.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
  });
});

describe('case 36: expiry', () => {
  it('a token that the registry forgets in the middle is replaced once, and the request sent again', async () => {
    const server = await registryWith({});
    const registry = clientWith();
    await registry.resolve(reference(server.host, 'acme/web:1'));
    server.tokens?.revoke();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => registry.resolve(reference(server.host, 'acme/web:1'))),
    );
    expect(all.every((found) => found?.digest === image.digest)).toBe(true);
    expect(server.tokens?.requests).toHaveLength(2);
  });

  it('a token is not used to its last second', async () => {
    const server = await registryWith({ expiresIn: 1 });
    const registry = clientWith();
    await registry.resolve(reference(server.host, 'acme/web:1'));
    await new Promise((resolve) => setTimeout(resolve, 800));
    server.forgetRequests();
    await registry.resolve(reference(server.host, 'acme/web:1'));
    expect(server.tokens?.requests).toHaveLength(2);
    expect(server.requests.some(({ status }) => status === 401)).toBe(false);
  });

  it('a registry that is never content ends in "denied", not in a circle', async () => {
    const server = await registryWith({ grant: () => [] });
    const registry = clientWith();
    expect(await codeOf(registry.resolve(reference(server.host, 'acme/web:1')))).toBe('DCA-REG-010');
    expect(server.tokens?.requests.length).toBeLessThanOrEqual(2);
    expect(server.requests.length).toBeLessThanOrEqual(6);
  });

  it('a wrong password is told as that, and not tried again', async () => {
    const server = await registryWith({});
    const registry = clientWith({ password: new Secret('wrong-password') });
    expect(await codeOf(registry.resolve(reference(server.host, 'acme/web:1')))).toBe('DCA-REG-011');
    expect(server.tokens?.requests).toHaveLength(1);
  });
});

describe('identity tokens', () => {
  const environmentFor = (host: string) => ({
    HOME: '/nowhere',
    DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { identitytoken: 'refresh-token' } } }),
  });

  async function asked(tokens: TokenOptions) {
    const server = await registryWith(tokens);
    const registry = client({ environment: environmentFor(server.host) });
    open.push(registry);
    const found = await codeOf(registry.resolve(reference(server.host, 'acme/web:1')));
    return {
      found,
      requests: server.tokens?.requests.map(({ method, user, scopes }) => [method, user, scopes.join(' ')]),
    };
  }

  it('are sent by POST, the scopes in one parameter', async () => {
    const { found, requests } = await asked({ refreshTokens: { 'refresh-token': 'me' } });
    expect(found).toContain(image.digest);
    expect(requests).toEqual([['POST', 'me', 'repository:acme/web:pull']]);
  });

  it('are sent by GET where a service does not know POST', async () => {
    const { found, requests } = await asked({ getOnly: true, users: { '<token>': 'refresh-token' } });
    expect(found).toContain(image.digest);
    expect(requests).toEqual([['GET', '<token>', 'repository:acme/web:pull']]);
  });

  it('that are not known are told as wrong credentials', async () => {
    expect((await asked({ refreshTokens: {} })).found).toBe('DCA-REG-011');
  });
});

describe('what servers answer', () => {
  async function scripted(script: (request: Came, number: number) => Said, basics: Partial<HttpRegistryOptions> = {}) {
    const server: ScriptedServer = await scriptedServer((request, _response, number) => script(request, number));
    open.push(server);
    const log = recordedLog();
    return { server, registry: clientWith({ ...basics, log }), log, web: reference(server.host, 'acme/web:1') };
  }

  const challenge = (host: string | undefined) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="s"` },
  });
  const found: Said = {
    headers: {
      'docker-content-digest': image.digest,
      'content-type': image.mediaType,
      'content-length': String(image.bytes.length),
    },
  };

  it.each<readonly [string, string | Uint8Array, string]>([
    ['token', '{"token":"abc"}', 'Bearer abc'],
    ['access_token', '{"access_token":"abc"}', 'Bearer abc'],
    ['both, differing', '{"token":"abc","access_token":"def"}', 'Bearer abc'],
    ['expires_in of no use', '{"token":"abc","expires_in":"soon"}', 'Bearer abc'],
    ['expires_in negative', '{"token":"abc","expires_in":-5}', 'Bearer abc'],
    ['expires_in huge', '{"token":"abc","expires_in":1e300}', 'Bearer abc'],
    ['none', '{}', 'DCA-REG-013'],
    ['empty', '{"token":""}', 'DCA-REG-013'],
    ['a number', '{"token":5}', 'DCA-REG-013'],
    ['null', 'null', 'DCA-REG-013'],
    ['a line break', '{"token":"abc\\r\\nX-Evil: 1"}', 'DCA-REG-013'],
    ['a space', '{"token":"a b"}', 'DCA-REG-013'],
    ['no ASCII', '{"token":"ä"}', 'DCA-REG-013'],
    ['no JSON', 'token', 'DCA-REG-013'],
    ['cut JSON', '{"token":"abc', 'DCA-REG-013'],
    ['100 KB', JSON.stringify({ token: 'x'.repeat(100_000) }), 'DCA-REG-032'],
    ['nothing', '', 'DCA-REG-013'],
  ])('case 37: a token reply with %s', async (_name, body, outcome) => {
    const { server, registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? { headers: { 'content-type': 'application/json' }, body }
        : headers.authorization
          ? found
          : challenge(headers.host),
    );
    const code = await codeOf(registry.resolve(web));
    const used = server.came.find(({ url, headers }) => url.startsWith('/v2/') && headers.authorization)?.headers
      .authorization;
    expect(used ?? code).toBe(outcome);
    expect(server.came.filter(({ url }) => url.startsWith('/token')).length).toBeLessThanOrEqual(5);
  });

  it('case 13: every token and the pair of user and password are masked before they are used', async () => {
    const { registry, web, log } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? {
            headers: { 'content-type': 'application/json' },
            body: '{"token":"the-token","refresh_token":"the-refresh"}',
          }
        : headers.authorization
          ? found
          : challenge(headers.host),
    );
    await registry.resolve(web);
    expect(log.masks).toEqual(
      expect.arrayContaining([
        'the-token',
        'the-refresh',
        'my-password',
        Buffer.from('me:my-password').toString('base64'),
      ]),
    );
    expect(log.lines.join('\n')).not.toMatch(/the-token|the-refresh|my-password/);
  });

  it('case 40: tokens rather than passwords where both are offered', async () => {
    const { server, registry, web } = await scripted(({ url, headers }) => {
      if (url.startsWith('/token')) return { headers: { 'content-type': 'application/json' }, body: '{"token":"abc"}' };
      return headers.authorization
        ? found
        : {
            status: 401,
            headers: { 'www-authenticate': ['Basic realm="x"', `Bearer realm="http://${headers.host}/token"`] },
          };
    });
    await registry.resolve(web);
    expect(server.came.at(-1)?.headers.authorization).toBe('Bearer abc');
  });

  it('a 401 without a challenge: /v2/ is asked for one', async () => {
    const { server, registry, web } = await scripted(({ url, headers }) => {
      if (url === '/v2/') return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
      return headers.authorization ? found : { status: 401 };
    });
    expect((await registry.resolve(web))?.digest).toBe(image.digest);
    expect(server.came.map(({ url }) => url)).toEqual(['/v2/acme/web/manifests/1', '/v2/', '/v2/acme/web/manifests/1']);
  });

  it.each(['Negotiate', 'Digest realm="x"', 'rubbish'])(
    'a challenge that nobody can meet (%s) is "denied"',
    async (header) => {
      const { registry, web } = await scripted(() => ({ status: 401, headers: { 'www-authenticate': header } }));
      expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-010');
    },
  );

  it.each([429, 500, 502, 503])('case 34: a token service that answers %i once is asked again', async (status) => {
    let broken = true;
    const { registry, web } = await scripted(({ url, headers }) => {
      if (!url.startsWith('/token')) return headers.authorization ? found : challenge(headers.host);
      const said: Said = broken
        ? { status, headers: { 'retry-after': '0' } }
        : { headers: { 'content-type': 'application/json' }, body: '{"token":"abc"}' };
      broken = false;
      return said;
    });
    expect((await registry.resolve(web))?.digest).toBe(image.digest);
  });

  it('a token service that is out of order is told as that, not as denied or absent', async () => {
    const { registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token') ? { status: 503 } : challenge(headers.host),
    );
    expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-020');
  });

  it('GHCR says 403 at its token service for what may not be seen', async () => {
    const { registry, web } = await scripted(({ url, headers }) =>
      url.startsWith('/token')
        ? { status: 403, body: '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}' }
        : challenge(headers.host),
    );
    expect(await codeOf(registry.resolve(web))).toBe('DCA-REG-010');
  });
});
