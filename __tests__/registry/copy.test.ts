/** Copies from one registry to another: streamed and resumed, in order, byte for byte. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import { codeOf, reference } from '../support/client.ts';
import { manifestOf, mediaTypes, seedImage } from '../support/images.ts';
import type { Broken, RegistryRequest, Reply } from '../support/registry-server.ts';
import { closeWorlds, countOf, isEnd, isManifest, isPatch, isStart, large, multi, world } from './copy-world.ts';

closeWorlds();

describe('from one registry to another', () => {
  it('sends what is not there, and no more', async () => {
    const { copy, arrived, source, target } = await world();
    const [[digest = '', bytes = Buffer.alloc(0)] = []] = [...large.blobs];
    target.store.repository('mirror/web').blobs.set(digest, bytes);
    await copy(large);
    expect(arrived(large)).toBe(true);
    expect(countOf(source, 'GET blob')).toBe(large.blobs.size - 1);
    expect(countOf(target, 'PATCH upload')).toBe(large.blobs.size - 1);
  });

  it.each<
    readonly [string, (request: RegistryRequest) => boolean, (next: () => Promise<Reply>) => Promise<Reply | Broken>]
  >([
    ['the start is reset', isStart, async () => 'reset'],
    ['the start answers 503', isStart, async () => ({ status: 503 })],
    [
      'the start answers a web page',
      isStart,
      async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }),
    ],
    ['the bytes are lost on their way', isPatch, async () => 'reset'],
    ['the bytes came and the answer is lost', isPatch, async (next) => (await next()) && 'reset'],
    ['the bytes are answered with 500', isPatch, async () => ({ status: 500 })],
    [
      'the bytes are answered with a web page',
      isPatch,
      async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }),
    ],
    ['the session is forgotten', isPatch, async () => ({ status: 404 })],
    ['the end is lost', isEnd, async () => 'reset'],
    ['the end was done and its answer is lost', isEnd, async (next) => (await next()) && 'reset'],
    ['the end answers 502', isEnd, async () => ({ status: 502 })],
    ['the end forgets the session', isEnd, async () => ({ status: 404 })],
    ['a child manifest is reset', isManifest, async () => 'reset'],
    ['a child manifest answers 500', isManifest, async () => ({ status: 500 })],
  ])('case 119: survives once: %s', async (_name, matches, fault) => {
    const { copy, arrived, target } = await world();
    let faults = 1;
    target.use(async (request, next) => (matches(request) && faults-- > 0 ? fault(next) : next()));
    await copy(large);
    expect(arrived(large)).toBe(true);
    expect(faults).toBeLessThan(1);
  });

  it('goes on from the byte that came', async () => {
    const { copy, arrived, target } = await world();
    let faults = 1;
    target.use(async (request, next) => {
      if (!isPatch(request) || request.body.length < 300_000 || faults-- < 1) return next();
      const upload = target.store.uploads.get(request.path.split('/').at(-1) ?? '');
      if (upload) upload.bytes = Buffer.from(request.body.subarray(0, 123_456));
      return 'reset';
    });
    await copy(large);
    expect(arrived(large)).toBe(true);
    const second = target.requests.find(({ headers }) => headers['content-range'] !== undefined);
    expect(second?.headers['content-range']).toMatch(/^123456-\d+$/);
    expect(second?.body.length).toBeLessThan(300_000);
  });

  it.each<readonly [string, (reply: Reply) => Reply | Broken]>([
    ['cut', (reply) => ({ cut: reply })],
    ['cut with a range that is not known', (reply) => ({ cut: { ...reply, status: 200 } })],
    ['one byte is changed', (reply) => ({ ...reply, body: Buffer.from(reply.body as Uint8Array).fill(7, 0, 1) })],
  ])('survives once: a blob of the source is %s', async (_name, change) => {
    const { copy, arrived, source } = await world();
    let faults = 1;
    source.use(async (request, next) => {
      const reply = await next();
      return request.method === 'GET' && request.path.includes('/blobs/') && faults-- > 0 ? change(reply) : reply;
    });
    await copy(large);
    expect(arrived(large)).toBe(true);
  });

  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' };
  const isBlob = ({ method, path }: RegistryRequest, wanted: string) =>
    method === wanted && /\/blobs\/sha256:/.test(path);

  it.each([
    ['a log-in page in place of whether a blob is held', 'target', 'HEAD', page],
    ['nothing at all in place of it', 'target', 'HEAD', { status: 200, headers: { 'content-length': '0' } }],
    ['a log-in page in place of a blob', 'source', 'GET', page],
    ['nothing in place of a blob', 'source', 'GET', { status: 200 }],
    ['a refusal that is longer than the blob', 'source', 'GET', { status: 503, body: 'busy '.repeat(5000) }],
  ] as const)('%s, once, is survived', async (_what, side, method, reply) => {
    const { copy, arrived, ...servers } = await world();
    let once = false;
    servers[side].use(async (request, next) => {
      if (once || !isBlob(request, method)) return next();
      once = true;
      return reply;
    });
    await copy(multi);
    expect([once, arrived(multi)]).toEqual([true, true]);
  });

  it('case 119: bytes that are always changed are never taken for the blob', async () => {
    const { copy, source, target } = await world();
    source.use(async (request, next) => {
      const reply = await next();
      return request.path.includes('/blobs/') && request.method === 'GET'
        ? { ...reply, body: Buffer.from(reply.body as Uint8Array).fill(7, 0, 1) }
        : reply;
    });
    expect(await codeOf(copy(large))).toMatch(/^DCA-REG-/);
    expect(target.repositories.get('mirror/web')?.manifests.size ?? 0).toBe(0);
  });

  it('a blob that the source has lost', async () => {
    const { source, registry, target } = await world();
    seedImage(source.store, 'acme/web', undefined, large);
    source.store.repository('acme/web').blobs.clear();
    expect(
      await codeOf(
        registry.copy(
          { ...reference(source.host, 'acme/web'), digest: large.digest as Digest },
          reference(target.host, 'mirror/web'),
        ),
      ),
    ).toBe('DCA-REG-038');
  });

  it('a child that the source has lost', async () => {
    const { source, registry, target } = await world();
    seedImage(source.store, 'acme/web', undefined, multi);
    source.store.repository('acme/web').manifests.delete(multi.manifests[0]?.digest ?? '');
    expect(
      await codeOf(
        registry.copy(
          { ...reference(source.host, 'acme/web'), digest: multi.digest as Digest },
          reference(target.host, 'mirror/web'),
        ),
      ),
    ).toBe('DCA-REG-049');
    expect(target.repositories.get('mirror/web')).toBeUndefined();
  });

  it('foreign layers stay where they are', async () => {
    const { copy, target } = await world();
    const [config] = [...large.blobs.keys()].slice(-1);
    const manifest = manifestOf({
      schemaVersion: 2,
      mediaType: mediaTypes.dockerManifest,
      config: { mediaType: mediaTypes.dockerConfig, digest: config, size: large.blobs.get(config ?? '')?.length },
      layers: [
        {
          mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
          digest: `sha256:${'f'.repeat(64)}`,
          size: 10,
          urls: ['http://127.0.0.1:1/never'],
        },
        {
          mediaType: mediaTypes.dockerLayer,
          digest: [...large.blobs.keys()][0],
          size: [...large.blobs.values()][0]?.length,
        },
      ],
    });
    await copy({ ...large, ...manifest, manifests: [manifest] });
    expect(target.repositories.get('mirror/web')?.manifests.has(manifest.digest)).toBe(true);
  });
});
