/** Whose name a request is made in: the inputs, then every configuration that clients of a machine keep. */

import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import { askHelper } from '../../../src/registry/credential-helper.ts';
import { credentials, metaHeaders, type Wanted } from '../../../src/registry/credentials.ts';
import type { Identity } from '../../../src/registry/docker-config.ts';
import { parseRepository } from '../../../src/registry/reference.ts';
import { codeOf } from '../../support/client.ts';

let folder: string;
let bin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  bin = join(folder, 'bin');
  await mkdir(bin);
  // Helpers as they are: the host on standard input, JSON on standard output.
  await helper(
    'echo',
    'read host; echo "{\\"ServerURL\\":\\"$host\\",\\"Username\\":\\"of $host\\",\\"Secret\\":\\"s3cret\\"}"',
  );
  await helper('token', 'echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"refresh-me\\"}"');
  await helper('none', 'echo "credentials not found in native keychain"; exit 1');
  await helper('broken', 'echo "secret-in-an-error" >&2; echo "secret-in-an-answer"; exit 3');
  await helper('rubbish', 'echo "not json s3cret"');
  await helper('slow', 'exec sleep 30');
  await helper('loud', 'exec yes');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function helper(name: string, script: string): Promise<void> {
  const file = join(bin, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

const path = () => `${bin}:/usr/bin:/bin`;
const auth = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') });

function shown(identity: Identity | undefined): string {
  if (!identity) return 'anonymous';
  return identity.kind === 'password'
    ? `${identity.username}:${identity.password.reveal()}`
    : `${identity.kind} ${identity.token.reveal()}`;
}

let count = 0;
/** A machine with these files below its home. */
async function machine(files: Readonly<Record<string, unknown>>, more: Readonly<Record<string, string>> = {}) {
  count += 1;
  const home = join(folder, `home-${count}`);
  for (const [name, content] of Object.entries(files)) {
    const file = join(home, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const environment = Object.fromEntries(
    Object.entries(more).map(([name, value]) => [name, value.replaceAll('~', home)]),
  );
  return { HOME: home, PATH: path(), ...environment };
}

async function found(
  files: Readonly<Record<string, unknown>>,
  repository: string,
  more?: Readonly<Record<string, string>>,
  wanted: Wanted = 'pull',
): Promise<string> {
  const find = credentials({ environment: await machine(files, more) });
  return shown(await find(parseRepository(repository), wanted));
}

const config = '.docker/config.json';

describe('config.json', () => {
  it.each<readonly [string, unknown, string, string]>([
    ['auth', { auths: { 'ghcr.io': auth('me', 'pw') } }, 'ghcr.io/a/b', 'me:pw'],
    ['a password with colons', { auths: { 'ghcr.io': auth('me', 'p:w:') } }, 'ghcr.io/a/b', 'me:p:w:'],
    ['user and password apart', { auths: { 'ghcr.io': { username: 'me', password: 'pw' } } }, 'ghcr.io/a/b', 'me:pw'],
    [
      'padding of zero bytes',
      { auths: { 'ghcr.io': { auth: Buffer.from('me:pw\0\0').toString('base64') } } },
      'ghcr.io/a/b',
      'me:pw',
    ],
    ['a scheme', { auths: { 'https://ghcr.io': auth('me', 'pw') } }, 'ghcr.io/a/b', 'me:pw'],
    ['a scheme and a path', { auths: { 'https://ghcr.io/v2/': auth('me', 'pw') } }, 'ghcr.io/a/b', 'me:pw'],
    ['a port', { auths: { 'localhost:5000': auth('me', 'pw') } }, 'localhost:5000/a', 'me:pw'],
    ['another port', { auths: { 'localhost:5000': auth('me', 'pw') } }, 'localhost:5001/a', 'anonymous'],
    [
      'Docker Hub as docker login writes it',
      { auths: { 'https://index.docker.io/v1/': auth('me', 'pw') } },
      'acme/web',
      'me:pw',
    ],
    ['Docker Hub by its name', { auths: { 'docker.io': auth('me', 'pw') } }, 'acme/web', 'me:pw'],
    ['Docker Hub by its API', { auths: { 'https://registry-1.docker.io': auth('me', 'pw') } }, 'acme/web', 'me:pw'],
    ['a host that ends alike', { auths: { 'evil-ghcr.io': auth('me', 'pw') } }, 'ghcr.io/a/b', 'anonymous'],
    ['a host that begins alike', { auths: { 'ghcr.io.evil.example': auth('me', 'pw') } }, 'ghcr.io/a/b', 'anonymous'],
    ['a host below', { auths: { 'sub.ghcr.io': auth('me', 'pw') } }, 'ghcr.io/a/b', 'anonymous'],
    [
      'an identity token',
      { auths: { 'x.azurecr.io': { ...auth('0', ''), identitytoken: 'refresh' } } },
      'x.azurecr.io/a',
      'refresh refresh',
    ],
    ['a registry token', { auths: { 'r.io': { registrytoken: 'bearer' } } }, 'r.io/a', 'bearer bearer'],
    ['the user <token>', { auths: { 'r.io': auth('<token>', 'refresh') } }, 'r.io/a', 'refresh refresh'],
    ['http', { auths: { 'http://r.io': auth('me', 'pw') } }, 'r.io/a', 'me:pw'],
    ['a scheme and a slash', { auths: { 'https://r.io/': auth('me', 'pw') } }, 'r.io/a', 'me:pw'],
    ['a version without a slash', { auths: { 'https://r.io/v2': auth('me', 'pw') } }, 'r.io/a', 'me:pw'],
    ['a scheme that is none', { auths: { 'r.iohttps://': auth('me', 'pw') } }, 'r.io/a', 'anonymous'],
    ['a user alone', { auths: { 'r.io': { username: 'me' } } }, 'r.io/a', 'anonymous'],
    ['a password alone', { auths: { 'r.io': { password: 'pw' } } }, 'r.io/a', 'anonymous'],
    ['Docker Hub by its index', { auths: { 'index.docker.io': auth('me', 'pw') } }, 'acme/web', 'me:pw'],
    [
      'Docker Hub as docker login writes it before all other names',
      { auths: { 'https://index.docker.io/v1/': auth('me', 'pw'), 'index.docker.io': auth('no', 'no') } },
      'acme/web',
      'me:pw',
    ],
    [
      'a mark of byte order inside',
      { auths: { 'r.io': { username: 'me', password: '\ufeffpw' } } },
      'r.io/a',
      'me:\ufeffpw',
    ],
    ['a helper without a name', { auths: { 'r.io': auth('a', 'b') }, credHelpers: { 'r.io': '' } }, 'r.io/a', 'a:b'],
    [
      'a helper whose name is no text',
      { auths: { 'r.io': auth('a', 'b') }, credHelpers: { 'r.io': 5 } },
      'r.io/a',
      'a:b',
    ],
    ['nothing for this host', { auths: { 'r.io': auth('a', 'b') } }, 'ghcr.io/a', 'anonymous'],
    ['nothing at all', {}, 'ghcr.io/a', 'anonymous'],
    ['a byte-order mark', `\ufeff${JSON.stringify({ auths: { 'ghcr.io': auth('me', 'pw') } })}`, 'ghcr.io/a', 'me:pw'],
    [
      'the longest prefix',
      { auths: { 'quay.io': auth('q', '1'), 'quay.io/acme': auth('q', '2'), 'quay.io/acme/web': auth('q', '3') } },
      'quay.io/acme/web',
      'q:3',
    ],
    [
      'a shorter prefix',
      { auths: { 'quay.io': auth('q', '1'), 'quay.io/acme': auth('q', '2') } },
      'quay.io/acme/web/x',
      'q:2',
    ],
    [
      'a prefix of letters is none',
      { auths: { 'quay.io': auth('q', '1'), 'quay.io/ac': auth('q', '2') } },
      'quay.io/acme/web',
      'q:1',
    ],
    [
      'a helper of the host',
      { auths: { 'r.io': auth('a', 'b') }, credHelpers: { 'r.io': 'echo' } },
      'r.io/a',
      'of r.io:s3cret',
    ],
    [
      'a helper of another host',
      { auths: { 'r.io': auth('a', 'b') }, credHelpers: { 'x.io': 'echo' } },
      'r.io/a',
      'a:b',
    ],
    ['the store', { auths: { 'r.io': {} }, credsStore: 'echo' }, 'r.io/a', 'of r.io:s3cret'],
    ['the store for Docker Hub', { credsStore: 'echo' }, 'acme/web', 'of https://index.docker.io/v1/:s3cret'],
    ['a store that knows nothing', { credsStore: 'none' }, 'r.io/a', 'anonymous'],
    ['a store with an identity token', { credsStore: 'token' }, 'r.io/a', 'refresh refresh-me'],
    ['an entry goes before the store', { auths: { 'r.io': auth('a', 'b') }, credsStore: 'echo' }, 'r.io/a', 'a:b'],
  ])('%s', async (_name, content, repository, identity) => {
    expect(await found({ [config]: content }, repository)).toBe(identity);
  });

  it.each([
    ['no JSON', 'hunter2 {'],
    ['a list', '["hunter2"]'],
    [
      'an auth that is no pair',
      JSON.stringify({ auths: { 'r.io': { auth: Buffer.from('hunter2').toString('base64') } } }),
    ],
  ])('%s is an error that does not show it', async (_name, content) => {
    const environment = await machine({ [config]: content });
    const error: unknown = await credentials({ environment })(parseRepository('r.io/a'), 'pull').catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'DCA-REG-016' });
    expect(inspect(error)).not.toContain('hunter2');
  });

  it('says which file it is, and what is wrong with it', async () => {
    const said = async (environment: Readonly<Record<string, string>>) =>
      credentials({ environment })(parseRepository('r.io/a'), 'pull').then(String, String);
    const broken = await machine({ [config]: '{' });
    expect(await said(broken)).toContain(`${broken.HOME}/${config} cannot be read: it is no JSON.`);
    expect(await said(await machine({ [config]: '[]' }))).toContain('it is no JSON object.');
    const inline = await machine({}, { DOCKER_AUTH_CONFIG: '{' });
    expect(await said(inline)).toContain('the Docker configuration DOCKER_AUTH_CONFIG cannot be read: it is no JSON.');
    const folderThere = await machine({ [`${config}/x`]: '' });
    await expect(credentials({ environment: folderThere })(parseRepository('r.io/a'), 'pull')).rejects.toMatchObject({
      code: 'DCA-REG-015',
      message: expect.stringContaining('(EISDIR)'),
    });
  });
});

describe('places', () => {
  const mine = { auths: { 'r.io': auth('me', 'pw') } };
  it.each<readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>, string]>([
    ['DOCKER_CONFIG', { 'elsewhere/config.json': mine }, { DOCKER_CONFIG: '~/elsewhere' }, 'me:pw'],
    ['DOCKER_CONFIG instead of home', { [config]: mine }, { DOCKER_CONFIG: '~/elsewhere' }, 'anonymous'],
    ['REGISTRY_AUTH_FILE', { 'auth.json': mine }, { REGISTRY_AUTH_FILE: '~/auth.json' }, 'me:pw'],
    ["podman's auth.json", { 'run/containers/auth.json': mine }, { XDG_RUNTIME_DIR: '~/run' }, 'me:pw'],
    ['DOCKER_AUTH_CONFIG', {}, { DOCKER_AUTH_CONFIG: JSON.stringify(mine) }, 'me:pw'],
    [
      'the first that knows the host',
      { [config]: { auths: { 'x.io': auth('a', 'b') } }, 'auth.json': mine },
      { REGISTRY_AUTH_FILE: '~/auth.json' },
      'me:pw',
    ],
    [
      "docker/login-action's scope of a repository",
      { [config]: { auths: { 'r.io': auth('no', 'no') } }, '.docker/buildx/config/r.io/a/config.json': mine },
      {},
      'me:pw',
    ],
    ['a scope of another repository', { '.docker/buildx/config/r.io/b/config.json': mine }, {}, 'anonymous'],
    ['a scope of the registry', { '.docker/buildx/config/r.io/config.json': mine }, {}, 'me:pw'],
    ['a scope for pulls', { '.docker/buildx/config/r.io/a@pull/config.json': mine }, {}, 'me:pw'],
    ['a scope for both', { '.docker/buildx/config/r.io/a@pull,push/config.json': mine }, {}, 'me:pw'],
    ['a scope for both, turned', { '.docker/buildx/config/r.io/a@push,pull/config.json': mine }, {}, 'me:pw'],
    ['a scope for pushes', { '.docker/buildx/config/r.io/a@push/config.json': mine }, {}, 'anonymous'],
    ['a file where the folder should be', { '.docker': 'x' }, {}, 'anonymous'],
    ['a scope in BUILDX_CONFIG', { 'buildx/config/r.io/a/config.json': mine }, { BUILDX_CONFIG: '~/buildx' }, 'me:pw'],
  ])('%s', async (_name, files, environment, identity) => {
    expect(await found(files, 'r.io/a', environment)).toBe(identity);
  });

  it('a scope for pulls is not used to push', async () => {
    const files = {
      '.docker/buildx/config/r.io/a@pull/config.json': mine,
      '.docker/buildx/config/r.io/a@pull,push/config.json': { auths: { 'r.io': auth('pusher', 'pw') } },
    };
    expect(await found(files, 'r.io/a', {}, 'pull')).toBe('me:pw');
    expect(await found(files, 'r.io/a', {}, 'pull,push')).toBe('pusher:pw');
  });

  it.each(['r.io/a@push,pull', 'r.io/a@push', 'r.io/a', 'r.io@push', 'r.io'])(
    'to push, the scope %s is used',
    async (scope) => {
      expect(await found({ [`.docker/buildx/config/${scope}/config.json`]: mine }, 'r.io/a', {}, 'pull,push')).toBe(
        'me:pw',
      );
    },
  );

  it('are looked up for each repository and purpose', async () => {
    const environment = await machine({
      '.docker/buildx/config/r.io/a/config.json': mine,
      '.docker/buildx/config/r.io/b@push/config.json': { auths: { 'r.io': auth('pusher', 'pw') } },
    });
    const find = credentials({ environment });
    const of = async (repository: string, wanted: Wanted) => shown(await find(parseRepository(repository), wanted));
    expect(await of('r.io/a', 'pull')).toBe('me:pw');
    expect(await of('r.io/b', 'pull')).toBe('anonymous');
    expect(await of('r.io/b', 'pull,push')).toBe('pusher:pw');
  });
});

describe('headers for registries', () => {
  const headers = {
    'X-Meta-Team': 'tools',
    'x-meta-a': '',
    [`X-Meta-${'a'.repeat(100)}`]: 'long',
    [`X-Meta-${'a'.repeat(101)}`]: 'too long',
    'X-Meta-': 'no name',
    'X-Meta-a b': 'no name either',
    'No-X-Meta-a': 'another',
    Authorization: 'hunter2',
    'X-Meta-Number': 5,
    'X-Meta-Line': 'a\nb',
    'X-Meta-Begins': 'ä a',
    'X-Meta-Ends': 'a ä',
  };

  it('are those that Docker hands on', async () => {
    const environment = await machine({ [config]: { HttpHeaders: headers } });
    expect(await metaHeaders({ environment })).toEqual({
      'X-Meta-Team': 'tools',
      'x-meta-a': '',
      [`X-Meta-${'a'.repeat(100)}`]: 'long',
    });
  });

  it('are none without a configuration, or where inputs stand in its place', async () => {
    expect(await metaHeaders({ environment: await machine({}) })).toEqual({});
    expect(await metaHeaders({ environment: await machine({ [config]: {} }) })).toEqual({});
    const environment = await machine({ [config]: { HttpHeaders: headers } });
    expect(await metaHeaders({ username: 'me', environment })).toEqual({});
  });
});

describe('inputs', () => {
  it('go before everything, for one registry', async () => {
    const environment = await machine({ [config]: { auths: { 'r.io': auth('no', 'no') } } });
    const find = credentials({ username: 'me', password: new Secret('pw'), environment });
    expect(shown(await find(parseRepository('r.io/a'), 'pull'))).toBe('me:pw');
    expect(shown(await find(parseRepository('r.io/b'), 'pull'))).toBe('me:pw');
    expect(await codeOf(find(parseRepository('x.io/a'), 'pull'))).toBe('DCA-REG-019');
  });

  it.each([
    ['a user alone', { username: 'me' }],
    ['a password alone', { password: new Secret('pw') }],
  ])('%s is an error', (_name, given) => {
    expect(() => credentials({ ...given, environment: {} })).toThrow(
      expect.objectContaining({ code: 'DCA-REG-018', message: expect.stringContaining('is given without') }),
    );
  });
});

describe('helpers', () => {
  it.each([
    ['is not there', 'nowhere'],
    ['ends with an error', 'broken'],
    ['answers something else', 'rubbish'],
    ['does not answer', 'slow'],
    ['does not stop', 'loud'],
    ['has a name that is a path', '../bin/docker-credential-echo'],
    ['has a name that is a command', 'echo; rm -rf x'],
  ])('one that %s is an error that shows nothing of it', async (_name, name) => {
    const error: unknown = await askHelper(name, 'r.io', { PATH: path() }, 300).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'DCA-REG-017' });
    expect(inspect(error)).not.toMatch(/s3cret|secret-in/);
  });

  it('are asked once for a host, however many repositories there are', async () => {
    const counter = join(folder, 'asked');
    await helper('counting', `echo x >> ${counter}; echo '{"Username":"a","Secret":"b"}'`);
    const find = credentials({ environment: await machine({ [config]: { credHelpers: { 'r.io': 'counting' } } }) });
    await Promise.all(['a', 'b', 'c'].map((name) => find(parseRepository(`r.io/${name}`), 'pull')));
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(counter, 'utf8')).toBe('x\n');
  });
});
