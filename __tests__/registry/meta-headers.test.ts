/** `HttpHeaders` of Docker's config.json: what Docker's engine sends on to registries goes to the registry, and to nobody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Secret } from '../../src/action/secret.ts';
import type { Digest } from '../../src/registry/digest.ts';
import { client, recordedLog, reference } from '../support/client.ts';
import { buildImage } from '../support/images.ts';
import { type Came, type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';

const [digest = '', bytes = Buffer.alloc(0)] = [...buildImage().blobs][0] ?? [];
let folder: string;
let registry: ScriptedServer;
let storage: ScriptedServer;
const log = recordedLog();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dca-headers-'));
  const HttpHeaders = {
    'X-Meta-Team': 'blue',
    'X-Meta-Split': 'a\r\nAuthorization: Basic x',
    'X-Meta-Number': 7,
    Authorization: 'Basic stolen',
    'CF-Access-Client-Secret': 'for the engine alone',
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ HttpHeaders }));
  storage = await scriptedServer(() => ({ body: bytes }));
  registry = await scriptedServer(({ url, headers }) => {
    if (url.startsWith('/token')) return { body: '{"token":"t"}' };
    if (headers.authorization === undefined)
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="${registry.url}/token"` } };
    return { status: 307, headers: { location: `${storage.url}/blob` } };
  });
});
beforeEach(() => {
  (registry.came as Came[]).length = 0;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([registry.close(), storage.close()]);
});

const ours = ({ headers }: Came) => Object.keys(headers).filter((name) => /^x-meta|^cf-/.test(name));

async function read(options: Parameters<typeof client>[0]): Promise<void> {
  const one = client({ log, environment: { HOME: '/nowhere', DOCKER_CONFIG: folder }, ...options });
  await one.blob(reference(registry.host, 'acme/web'), { digest: digest as Digest, size: bytes.length });
  one.close();
}

it('goes to the registry, not to its token service and not to a storage', async () => {
  await read({});
  const seen = registry.came.map((request) => [
    request.url.split('?')[0],
    ours(request),
    request.headers['x-meta-team'],
  ]);
  const blob = `/v2/acme/web/blobs/${digest}`;
  expect(seen).toEqual([
    [blob, ['x-meta-team'], 'blue'],
    ['/token', [], undefined],
    [blob, ['x-meta-team'], 'blue'],
  ]);
  expect(registry.came.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, 'Bearer t']);
  expect(storage.came.flatMap(ours)).toEqual([]);
  expect(log.masks).toContain('blue');
});

it('is left where username and password stand in the place of the configuration', async () => {
  await read({ username: 'me', password: new Secret('x') });
  expect(registry.came.flatMap(ours)).toEqual([]);
});
