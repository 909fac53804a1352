/** Tokens: asked once with all scopes, refreshed once, never in a circle; the GET and the OAuth2 form. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry, HttpRegistryOptions } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../support/registry-server.ts';
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
    expect(await registry.removeTag(reference(server.host, 'acme/web'), '1')).toBe(true);
    expect(server.tokens?.requests.map(({ scopes }) => scopes)).toEqual([
      ['repository:acme/web:pull,push'],
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
