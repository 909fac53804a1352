/** An image is copied with all that it is made of: in which order, what is left out, and what is refused. */
import { describe, expect, it } from '@jest/globals';
import type { BlobReader } from '../../../src/registry/blobs.ts';
import { copier } from '../../../src/registry/copy.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import { needs } from '../../../src/registry/needs.ts';
import { reader } from '../../../src/registry/read.ts';
import type { Writer } from '../../../src/registry/write.ts';
import { recordedLog } from '../../support/client.ts';
import { buildImage, buildIndex, mediaTypes, seedImage, type TestImage } from '../../support/images.ts';
import { calls, came, type Script, web } from './calls.ts';

const [one, two] = ['one', 'two'].map((name) =>
  buildImage({ config: { Labels: { name } }, layers: [{ files: { name } }, { files: { shared: 'x' } }] }),
) as [TestImage, TestImage];
const index = buildIndex({ images: [one, two] });
const elsewhere = { host: 'mirror.test', path: 'mirror/web' };
const within = { host: web.host, path: 'mirror/web' };

interface Scene {
  readonly image?: TestImage;
  readonly to?: typeof web;
  readonly script?: Script;
}

/** What is asked of the registries, and put into them, in order. */
async function copy({ image = index, to = elsewhere, script }: Scene = {}) {
  const made = calls(script);
  seedImage(made.store, 'acme/web', undefined, image);
  const log = recordedLog();
  const announced = needs();
  const put: string[] = [];
  let [inFlight, most] = [0, 0];
  const writer = {
    putManifest: async (repository, { digest }) => {
      put.push(`${repository.host} ${digest}`);
    },
    untilHeld: async (repository, digest) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((done) => setImmediate(done));
      inFlight -= 1;
      put.push(`held ${repository.host} ${digest}`);
    },
  } satisfies Partial<Writer>;
  const blobs: BlobReader = {
    blob: () => Promise.reject(new Error('not for copies')),
    blobStream: () => Promise.reject(new Error('not for copies')),
    blobChunks: async function* (repository, { digest }, from) {
      put.push(`read ${repository.host}/${repository.path} ${digest} ${from} ${'tag' in repository}`);
      const bytes = made.store.repository(repository.path).blobs.get(digest) ?? Buffer.alloc(0);
      yield bytes.subarray(from);
    },
  };
  const run = copier({
    sessionFor: made.sessionFor,
    reader: reader({ sessionFor: made.sessionFor, needs: announced }),
    needs: announced,
    blobs,
    writer: writer as Partial<Writer> as Writer,
    log,
  });
  const told = await came(run({ ...web, tag: '1', digest: image.digest as Digest }, to));
  const held = made.store.repository('mirror/web').blobs;
  return { told, put, most, log, held: new Set(held.keys()), asked: made.asked, calls: made.calls, needs: announced };
}

const blobsOf = (image: TestImage) => new Set(image.blobs.keys());

describe('a copy', () => {
  it('takes all blobs, then the children, then their index, and waits until each can be read', async () => {
    const { told, put, held } = await copy();
    expect([told, held]).toEqual([undefined, blobsOf(index)]);
    const manifests = [one, two, index].map(({ digest }) => `mirror.test ${digest}`);
    const written = put.filter((words) => !words.startsWith('read'));
    expect(written.slice(0, 3)).toEqual(manifests);
    expect(written.slice(3).sort()).toEqual(manifests.map((words) => `held ${words}`).sort());
    expect(put.findLastIndex((words) => words.startsWith('read'))).toBe(blobsOf(index).size - 1);
  });

  it('reads every blob once, of the repository that it is from, and says how it came', async () => {
    const { put, log, calls } = await copy();
    const read = put.filter((words) => words.startsWith('read'));
    expect(read.sort()).toEqual(
      [...blobsOf(index)].map((digest) => `read registry.test/acme/web ${digest} 0 false`).sort(),
    );
    expect([...log.lines].sort()).toEqual(
      [...blobsOf(index)].map((digest) => `mirror.test/mirror/web: blob ${digest} uploaded`).sort(),
    );
    expect(calls.filter(({ at }) => String(at).includes('mount='))).toEqual([]);
  });

  it('within a registry mounts, and asks for the rights to both repositories at once', async () => {
    const { put, log, calls, held } = await copy({ to: within });
    expect(put.filter((words) => words.startsWith('read'))).toEqual([]);
    expect([held, log.lines.every((line) => line.endsWith(' mounted'))]).toEqual([blobsOf(index), true]);
    const mounts = calls.filter(({ method }) => method === 'POST');
    expect(mounts.map(({ at }) => String(at).split('&from=')[1])).toEqual(Array(held.size).fill('acme%2Fweb'));
    expect(mounts[0]?.need).toEqual({ repository: within, wanted: 'pull,push', alsoPull: web });
  });

  it('asks first whether it is there, as who writes', async () => {
    const { calls, asked } = await copy({
      script: (words) => (words.startsWith('HEAD mirror/web/manifests') ? there : undefined),
    });
    expect(asked).toEqual([`HEAD mirror/web/manifests/${index.digest}`]);
    expect(calls[0]?.need.wanted).toBe('pull,push');
  });

  it('to the repository itself asks nothing', async () => {
    expect(await copy({ to: web })).toMatchObject({ told: undefined, asked: [], put: [] });
  });

  it('of one image is its blobs and its manifest', async () => {
    const { put, held } = await copy({ image: one });
    expect(held).toEqual(blobsOf(one));
    expect(put.slice(-2)).toEqual([`mirror.test ${one.digest}`, `held mirror.test ${one.digest}`]);
  });

  it('has four blobs on their way at a time, and looks at several manifests at once', async () => {
    const layers = Array.from({ length: 9 }, (_, at) => ({ files: { [`file-${at}`]: 'x' } }));
    let [now, most] = [0, 0];
    const script: Script = (words) => {
      if (words.startsWith('HEAD mirror/web/blobs')) now += 1;
      most = Math.max(most, now);
      if (words.startsWith('PUT mirror/web/blobs')) now -= 1;
      return undefined;
    };
    await copy({ image: buildImage({ layers }), script });
    expect(most).toBe(4);
    expect((await copy()).most).toBe(3);
  });
});

const there = {
  headers: { 'docker-content-digest': index.digest, 'content-type': index.mediaType },
  body: index.bytes,
};

/** An image whose layers have these descriptors. */
function withLayers(...layers: readonly Readonly<Record<string, unknown>>[]): TestImage {
  const body = JSON.parse(one.bytes.toString()) as { readonly layers: readonly Readonly<Record<string, unknown>>[] };
  const all = layers.map((more, at) => ({ ...body.layers[at], ...more }));
  return { ...one, ...manifestOf({ ...body, layers: all }) };
}

function manifestOf(body: object) {
  const bytes = Buffer.from(JSON.stringify(body));
  const [digest, mediaType] = [digestOf(bytes), mediaTypes.ociManifest];
  return { bytes, digest, mediaType, manifests: [{ bytes, digest, mediaType }] };
}

describe('a layer', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['is kept elsewhere', { urls: ['https://example.test/layer'] }],
    ['may not be distributed', { mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar' }],
    ['is foreign', { mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar' }],
  ])('that %s stays where it is; an image of nothing else is refused', async (_what, foreign) => {
    const { told, held } = await copy({ image: withLayers(foreign, {}) });
    expect([told, held.size]).toEqual([undefined, 2]);
    const alone = await copy({ image: withLayers(foreign) });
    expect(alone.told).toBe(
      'DCA-REG-048 an image of registry.test/acme/web has foreign layers alone; it cannot be copied.',
    );
    expect(alone.put).toEqual([]);
  });

  it('need not be there at all', async () => {
    const { told, held } = await copy({ image: withLayers() });
    expect([told, held.size]).toEqual([undefined, 1]);
  });
});

describe('what the source has lost', () => {
  it.each([
    ['the image itself', index],
    ['a child', two],
  ])('%s is told, and nothing is written', async (_what, { digest }) => {
    const { told, put } = await copy({
      script: (words) => (words === `GET manifests/${digest}` ? { status: 404 } : undefined),
    });
    expect(told).toBe(
      `DCA-REG-049 registry.test/acme/web:1@${index.digest} refers to the manifest ${digest}, which its repository does not hold.`,
    );
    expect(put).toEqual([]);
  });

  it('is no reason to write where a blob does not come either', async () => {
    const { told, put } = await copy({
      script: (words) => (words.startsWith('POST mirror/web') ? { status: 403 } : undefined),
    });
    expect(told).toMatch(/^DCA-REG-010/);
    expect(put).toEqual([]);
  });
});
