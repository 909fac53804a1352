/** Copies between repositories and registries: mounted where it can be, else streamed and resumed; in order, byte for byte. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import {
  buildImage,
  buildIndex,
  buildMultiPlatform,
  manifestOf,
  mediaTypes,
  seedImage,
  type TestImage,
} from '../support/images.ts';
import type { Quirks } from '../support/registry-routes.ts';
import {
  type Broken,
  type RegistryRequest,
  type Reply,
  type RunningRegistry,
  startRegistry,
} from '../support/registry-server.ts';

const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * 7919 + (index >> 5)) % 253));
const large = buildImage({
  layers: [
    { files: { noise }, compression: 'none' },
    { files: { small: 'x' }, compression: 'zstd' },
  ],
});
const multi = buildMultiPlatform({}, 'new');
let open: { readonly close: () => unknown }[] = [];

afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

interface World {
  readonly source: RunningRegistry;
  readonly target: RunningRegistry;
  readonly registry: HttpRegistry;
  readonly copy: (image: TestImage) => Promise<void>;
  readonly arrived: (image: TestImage) => boolean;
}

const isStart = ({ method, path }: RegistryRequest) => method === 'POST' && path.endsWith('/uploads/');
const isPatch = ({ method }: RegistryRequest) => method === 'PATCH';
const isEnd = ({ method, path }: RegistryRequest) => method === 'PUT' && path.includes('/uploads/');
const isManifest = ({ method, path }: RegistryRequest) => method === 'PUT' && path.includes('/manifests/');

/** Two registries, or the same one twice. */
async function world({
  quirks = {},
  same = false,
}: {
  readonly quirks?: Quirks;
  readonly same?: boolean;
} = {}): Promise<World> {
  const source = await startRegistry({ quirks: same ? quirks : {} });
  const target = same ? source : await startRegistry({ quirks });
  const registry = client();
  open.push(registry, source, target);
  return {
    source,
    target,
    registry,
    copy: async (image) => {
      seedImage(source.store, 'acme/web', undefined, image);
      await registry.copy(
        { ...reference(source.host, 'acme/web'), digest: image.digest as Digest },
        reference(target.host, 'mirror/web'),
      );
    },
    arrived: (image) => {
      const state = target.repositories.get('mirror/web');
      const blobs = [...image.blobs].every(([digest, bytes]) => state?.blobs.get(digest)?.equals(bytes));
      return blobs && image.manifests.every(({ digest, bytes }) => state?.manifests.get(digest)?.bytes.equals(bytes));
    },
  };
}

/** `PUT manifest`, `POST mount`, … */
const kinds = (server: RunningRegistry) =>
  server.requests.map(({ method, path, query }) => {
    const upload = query.has('mount') ? 'mount' : 'upload';
    return `${method} ${path.includes('/manifests/') ? 'manifest' : path.includes('/uploads') ? upload : 'blob'}`;
  });
const countOf = (server: RunningRegistry, kind: string) => kinds(server).filter((one) => one === kind).length;

describe('in one registry', () => {
  it('mounts every blob and reads none', async () => {
    const { copy, arrived, source } = await world({ same: true });
    await copy(multi);
    expect(arrived(multi)).toBe(true);
    expect(countOf(source, 'POST mount')).toBe(multi.blobs.size);
    expect(countOf(source, 'GET blob') + countOf(source, 'PATCH upload')).toBe(0);
  });

  it('writes children before their index, by digest, and no tag', async () => {
    const { copy, source } = await world({ same: true });
    const nested = buildIndex({ images: [multi, buildImage()] });
    await copy(nested);
    const written = source.requests
      .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
      .map(({ path }) => path.split('/').at(-1));
    expect(written).toEqual(nested.manifests.map(({ digest }) => digest));
    expect(source.repositories.get('mirror/web')?.tags.size).toBe(0);
  });

  it('does nothing where it is there already, and nothing at all to itself', async () => {
    const { copy, source, registry } = await world({ same: true });
    await copy(multi);
    source.forgetRequests();
    await copy(multi);
    expect(kinds(source)).toEqual(['HEAD manifest']);
    source.forgetRequests();
    const other = client();
    open.push(other);
    await other.copy(
      { ...reference(source.host, 'acme/web'), digest: multi.digest as Digest },
      reference(source.host, 'mirror/web'),
    );
    expect(kinds(source)).toEqual(['HEAD manifest']);
    await registry.copy(
      { ...reference(source.host, 'acme/web'), digest: multi.digest as Digest },
      reference(source.host, 'acme/web'),
    );
    expect(kinds(source)).toEqual(['HEAD manifest']);
  });

  it('streams what the registry does not mount, into the session that it opened', async () => {
    const { copy, arrived, source } = await world({ same: true, quirks: { noMounts: true } });
    await copy(large);
    expect(arrived(large)).toBe(true);
    expect(countOf(source, 'PATCH upload')).toBe(large.blobs.size);
    expect(countOf(source, 'POST upload')).toBe(0);
    expect(source.store.uploads.size).toBe(0);
  });

  it('streams where a mount is refused', async () => {
    const { copy, arrived, source } = await world({ same: true });
    source.use(async (request, next) => (request.query.has('mount') ? { status: 405 } : next()));
    await copy(large);
    expect(arrived(large)).toBe(true);
  });

  it('waits until every manifest that it wrote can be read, children too', async () => {
    const { copy, target } = await world({ same: true });
    const child = multi.manifests[0]?.digest ?? '';
    let hidden = 0;
    target.use(async ({ method, path }, next) => {
      if (method !== 'HEAD' || path !== `/v2/mirror/web/manifests/${child}` || hidden === 3) return next();
      hidden += 1;
      return { status: 404 };
    });
    await copy(multi);
    expect(hidden).toBe(3);
    const looked = target.requests.filter(
      ({ method, path }) => method === 'HEAD' && path.includes('/mirror/web/manifests/'),
    );
    expect(new Set(looked.map(({ path }) => path.split('/').at(-1)))).toEqual(
      new Set(multi.manifests.map(({ digest }) => digest)),
    );
  });

  it('a registry that says 201 and keeps nothing is found out', async () => {
    const { copy, target } = await world({ same: true });
    target.use(async (request, next) => {
      const answer = await next();
      if (isManifest(request)) target.repositories.get('mirror/web')?.manifests.delete(multi.digest);
      return answer;
    });
    expect(await codeOf(copy(multi))).toBe('DCA-REG-042');
  });

  it('cancels a session that is not needed', async () => {
    const { copy, source } = await world({ same: true, quirks: { noMounts: true } });
    const state = source.store.repository('mirror/web');
    for (const [digest, bytes] of large.blobs) state.blobs.set(digest, bytes);
    await copy(large);
    expect(countOf(source, 'DELETE upload')).toBe(large.blobs.size);
    expect([countOf(source, 'PATCH upload'), source.store.uploads.size]).toEqual([0, 0]);
  });
});

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
