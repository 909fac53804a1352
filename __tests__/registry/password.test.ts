/**
 * Who is told the password, on the wire: registries that name other hosts for tokens, redirects, pages and uploads.
 * Everything that leaves is recorded; nothing of it may tell a foreign host who we are.
 */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { codeOf } from '../support/client.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { startRegistry } from '../support/registry-server.ts';
import { type Came, type Said, scriptedServer } from '../support/scripted-server.ts';
import { basic, hostileWorld } from './hostile-world.ts';

const world = hostileWorld();
const { open, web, hostile, told, tried, leaked } = world;
const image = buildImage();

/** Copies from another registry into the one at hand. */
async function copyOf(client: HttpRegistry): Promise<void> {
  const source = await startRegistry();
  seedImage(source.store, 'acme/web', undefined, image);
  try {
    await client.copy(
      { host: source.host, path: 'acme/web', digest: image.digest as Digest },
      { host: world.host, path: 'acme/web' },
    );
  } finally {
    await source.close();
  }
}

describe('realms', () => {
  const realms = (): readonly string[] => [
    `http://evil.test:${world.canary.port}/token`,
    `http://evil.test:${world.canary.port}/`,
    `http://sub.registry.test:${world.registryServer.port}/token`,
    `http://registry.test:${world.canary.port}/token`,
    `http://registry.test.evil.test:${world.canary.port}/token`,
    `http://evil-registry.test:${world.canary.port}/token`,
    `http://127.0.0.1:${world.canary.port}/token`,
    `http://127.1:${world.canary.port}/token`,
    `http://2130706433:${world.canary.port}/token`,
    `http://0x7f.1:${world.canary.port}/token`,
    `http://0177.0.0.1:${world.canary.port}/token`,
    `http://0.0.0.0:${world.canary.port}/token`,
    `http://localhost:${world.canary.port}/token`,
    `http://x.localhost:${world.canary.port}/token`,
    `http://[::1]:${world.canary.port}/token`,
    `http://[::ffff:127.0.0.1]:${world.canary.port}/token`,
    'http://169.254.169.254/latest/meta-data',
    'http://[fd00:ec2::254]/latest',
    'http://metadata.google.internal/computeMetadata/v1/',
    `http://link.test:${world.canary.port}/token`,
    `http://me:x@evil.test:${world.canary.port}/token`,
    `http://registry.test:${world.registryServer.port}@evil.test:${world.canary.port}/token`,
    `//evil.test:${world.canary.port}/token`,
    `\\\\evil.test:${world.canary.port}\\token`,
    `http:\\\\evil.test:${world.canary.port}/token`,
    `https://evil.test:${world.canary.port}/token`,
    'file:///etc/passwd',
    'data:application/json,{"token":"x"}',
    'gopher://evil.test/',
    'ftp://evil.test/',
    '',
    `http://evil.test:${world.canary.port}/${'x'.repeat(10_000)}`,
  ];

  it.each(Array.from({ length: 32 }, (_, index) => index))('case 38: hostile realm %#', async (index) => {
    const realm = hostile('realm', realms()[index] ?? '');
    world.answer(() => ({
      status: 401,
      headers: { 'www-authenticate': `Bearer realm="${realm.replaceAll('\\', '\\\\')}",service="x"` },
    }));
    expect(await codeOf(open().resolve(web()))).toMatch(/^DCA-REG-0(?:09|10|12)$/);
    expect(world.canary.came).toEqual([]);
    expect(told()).toEqual([]);
    expect(world.sent.every(({ url }) => url.host === world.host)).toBe(true);
  });

  it.each(['link.test', 'evil.test'])(
    'case 38: not even anonymously where the name %s leads to this machine or its link',
    async (name) => {
      world.answer(() => ({
        status: 401,
        headers: {
          'www-authenticate': `Bearer realm="${hostile('realm', `http://${name}:${world.canary.port}/anonymous`)}"`,
        },
      }));
      expect(await codeOf(open({ anonymous: true }).resolve(web()))).toBe('DCA-REG-014');
      expect(world.canary.came).toEqual([]);
    },
  );

  it('a host of token-hosts is told, and its token is sent to the registry alone', async () => {
    world.answer(({ headers }) =>
      headers.authorization === 'Bearer from-the-canary'
        ? { status: 404, body: '' }
        : {
            status: 401,
            headers: { 'www-authenticate': `Bearer realm="http://auth.test:${world.canary.port}/token",service="s"` },
          },
    );
    expect(await open({ tokenHosts: [`auth.test:${world.canary.port}`] }).resolve(web())).toBeUndefined();
    expect(world.canary.came.map(({ headers }) => headers.authorization)).toEqual([`Basic ${basic}`]);
    // That is what was asked for; the token itself went to the registry alone.
    expect(told()).toHaveLength(1);
    world.forgetSent();
  });

  it.each([301, 302, 303, 307, 308])(
    'case 39: a token service that redirects by %s is not followed',
    async (status) => {
      world.answer(({ url }) =>
        url.startsWith('/token')
          ? {
              status,
              headers: { location: hostile('redirect', `http://evil.test:${world.canary.port}/token-${status}`) },
            }
          : { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${world.host}/token"` } },
      );
      expect(await codeOf(open().resolve(web()))).toBe('DCA-REG-025');
      expect(world.canary.came).toEqual([]);
    },
  );
});

describe('redirects', () => {
  const challenged = (request: Came, then: () => Said): Said => {
    if (request.url.startsWith('/token'))
      return { headers: { 'content-type': 'application/json' }, body: '{"token":"our-token"}' };
    if (request.headers.authorization !== 'Bearer our-token')
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${world.host}/token"` } };
    return then();
  };

  it.each([301, 302, 303, 307, 308])('case 41: a blob elsewhere (%s) is fetched without our token', async (status) => {
    const [digest = '', bytes = Buffer.alloc(0)] = [...image.blobs][0] ?? [];
    const storage = await scriptedServer(() => ({ body: bytes }));
    world.answer((request) =>
      challenged(request, () => ({
        status,
        headers: { location: hostile('redirect', `http://127.0.0.1:${storage.port}/blob-${status}`) },
      })),
    );
    const client = open();
    const read = client.blob(web(), { digest: digest as Digest, size: bytes.length });
    // A public registry may not send us to this machine.
    expect(await codeOf(read)).toBe('DCA-REG-014');
    expect(storage.came).toEqual([]);
    const local = { ...web(), host: world.registryServer.host };
    world.answer((request) =>
      request.url.startsWith('/v2/') && request.headers.authorization === undefined
        ? { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
        : { status, headers: { location: `http://127.0.0.1:${storage.port}/blob?sig=secret-signature` } },
    );
    const own = open();
    expect(Buffer.from(await own.blob(local, { digest: digest as Digest, size: bytes.length }))).toEqual(bytes);
    expect(storage.came.map(({ headers }) => [headers.authorization, headers.cookie])).toEqual([
      [undefined, undefined],
    ]);
    await storage.close();
  });

  it.each([
    ['another host', () => `http://evil.test:${world.canary.port}/m`],
    ['another port of the same host', () => `http://registry.test:${world.canary.port}/m`],
    ['this machine', () => `http://127.0.0.1:${world.canary.port}/m`],
    ['this machine in octal', () => `http://0177.1:${world.canary.port}/m`],
    ['this machine by IPv6', () => `http://[::1]:${world.canary.port}/m`],
    ['a metadata service', () => 'http://169.254.169.254/m'],
    ['a name for the link', () => `http://link.test:${world.canary.port}/m`],
    ['user information', () => `http://x:y@registry.test:${world.registryServer.port}/m`],
    ['a file', () => 'file:///etc/passwd'],
    ['nothing', () => ''],
    ['a scheme-relative address', () => `//evil.test:${world.canary.port}/m`],
  ])('case 41: a manifest at %s', async (_name, location) => {
    world.answer((request) =>
      challenged(request, () => ({ status: 307, headers: { location: hostile('redirect', location()) } })),
    );
    expect(await codeOf(open().manifest(web()))).toMatch(/^DCA-REG-0(?:14|33|30)$/);
    expect(told()).toEqual([]);
    expect(world.canary.came.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it('case 41: a circle ends after five', async () => {
    world.answer((request) => challenged(request, () => ({ status: 302, headers: { location: request.url } })));
    expect(await codeOf(open().manifest(web()))).toBe('DCA-REG-014');
    expect(world.sent.filter(({ url }) => url.pathname.startsWith('/v2/')).length).toBeLessThanOrEqual(8);
  });

  it('case 42: a challenge of the target of a redirect is not answered', async () => {
    const target = await scriptedServer(() => ({
      status: 401,
      headers: { 'www-authenticate': `Basic realm="x", Bearer realm="http://127.0.0.1:${world.canary.port}/token"` },
    }));
    world.answer(() => ({ status: 302, headers: { location: `${target.url}/m` } }));
    expect(await codeOf(open().manifest({ ...web(), host: world.registryServer.host }))).toBe('DCA-REG-010');
    expect(target.came.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(world.canary.came).toEqual([]);
    await target.close();
  });

  it.each(['PUT', 'POST', 'PATCH', 'DELETE'])('a %s is not sent to another host', async (method) => {
    world.answer((request) => {
      if (request.method === method) {
        return {
          status: 307,
          headers: { location: hostile('redirect', `http://evil.test:${world.canary.port}/${method}`) },
        };
      }
      if (request.method === 'POST') return { status: 202, headers: { location: '/v2/acme/web/blobs/uploads/1' } };
      // What is deleted is read before.
      if (request.method === 'GET' && method === 'DELETE') {
        const headers = { 'content-type': image.mediaType, 'docker-content-digest': image.digest };
        return { status: 200, headers, body: image.bytes };
      }
      return { status: 404, body: '' };
    });
    const client = open(method === 'PUT' || method === 'DELETE' ? {} : { anonymous: true });
    const manifest = { digest: image.digest as Digest, mediaType: image.mediaType, bytes: image.bytes };
    const work =
      method === 'PUT'
        ? client.putTag({ repository: web(), tag: 'x', manifest })
        : method === 'DELETE'
          ? client.removeTag(web(), 'x')
          : copyOf(client);
    expect(await codeOf(work)).toBe('DCA-REG-014');
    expect(world.canary.came).toEqual([]);
  });
});

describe('pages and uploads', () => {
  it.each([
    ['another host', () => `<http://evil.test:${world.canary.port}/v2/x/tags/list>; rel="next"`],
    ['another port', () => `<http://registry.test:${world.canary.port}/v2/x/tags/list>; rel="next"`],
    ['another scheme', () => `<https://registry.test:${world.registryServer.port}/v2/x/tags/list>; rel="next"`],
    ['this machine', () => `<http://127.0.0.1:${world.canary.port}/v2/x/tags/list>; rel="next"`],
    ['a scheme-relative address', () => `<//evil.test:${world.canary.port}/v2/x/tags/list>; rel="next"`],
    ['user information', () => `<http://a:b@registry.test:${world.registryServer.port}/v2/x/tags/list>; rel="next"`],
    ['no registry address', () => '</elsewhere>; rel="next"'],
  ])('case 43: a next page at %s', async (_name, link) => {
    world.answer(() => ({
      headers: { link: hostile('link', link()), 'content-type': 'application/json' },
      body: '{"tags":["1"]}',
    }));
    expect(await codeOf(open().tags(web()))).toBe('DCA-REG-050');
    expect(world.canary.came).toEqual([]);
    expect(told()).toEqual([]);
  });

  it.each([
    ['another host', () => `http://evil.test:${world.canary.port}/upload`],
    ['another port', () => `http://registry.test:${world.canary.port}/upload`],
    ['this machine', () => `http://127.0.0.1:${world.canary.port}/upload`],
    ['a scheme-relative address', () => `//evil.test:${world.canary.port}/upload`],
    ['https', () => `https://registry.test:${world.registryServer.port}/upload`],
    ['user information', () => `http://a:b@registry.test:${world.registryServer.port}/upload`],
    ['a file', () => 'file:///tmp/x'],
  ])('case 119: an upload to %s', async (_name, location) => {
    world.answer(({ method }) =>
      method === 'POST'
        ? { status: 202, headers: { location: hostile('link', location()) } }
        : { status: 404, body: '' },
    );
    expect(await codeOf(copyOf(open({ anonymous: true })))).toBe('DCA-REG-045');
    expect(world.canary.came).toEqual([]);
  });
});

it('none of at least 60 hostile realms, redirects and links was told who we are', () => {
  const counts = (['realm', 'redirect', 'link'] as const).map(
    (kind) => `${[...tried].filter((one) => one.startsWith(kind)).length} ${kind}s`,
  );
  process.stderr.write(`hostile: ${counts.join(', ')}; ${leaked.length} reached a foreign host\n`);
  expect(tried.size).toBeGreaterThanOrEqual(60);
  expect(leaked).toEqual([]);
});
