/** Images that are looked at without a registry: OCI layouts, archives, build metadata. And what verify writes: tags of inputs. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  buildImage,
  buildMultiPlatform,
  describe as descriptorOf,
  mediaTypes,
  seedImage,
  type TestImage,
} from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type TarEntry, tar } from '../../support/tar.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

let registry: RunningRegistry;
let gate: GateWorkspace;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());
beforeEach(() => {
  gate = gateWorkspace();
});
afterEach(() => gate.close());

const image = buildImage({ layers: [{ files: { one: '1\n' } }, { files: { two: '2\n' } }] });
const other = buildImage({ layers: [{ files: { one: '1\n' } }, { files: { two: 'x\n' } }] });

function layoutFiles(...named: readonly (readonly [tag: string, image: TestImage])[]): readonly TarEntry[] {
  const manifests = named.map(([tag, { bytes, mediaType }]) => ({
    ...descriptorOf(bytes, mediaType),
    annotations: { 'org.opencontainers.image.ref.name': tag },
  }));
  const blobs = named.flatMap(([, one]) => [
    ...one.blobs,
    ...one.manifests.map(({ digest, bytes }) => [digest, bytes] as const),
  ]);
  return [
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', content: JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }) },
    ...[...new Map(blobs)].map(([digest, content]) => ({ name: `blobs/${digest.replace(':', '/')}`, content })),
  ];
}

function write(folder: string, files: readonly TarEntry[]): void {
  for (const { name, content = '' } of files) {
    const path = join(gate.folder, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const archive = (name: string, files: readonly TarEntry[]) => writeFileSync(join(gate.folder, name), tar(files));

/** What `docker save` writes: the layers unpacked, named by their diff ids. */
function saved(one: TestImage, layers: readonly Buffer[]): readonly TarEntry[] {
  const config = [...one.blobs.values()].at(-1) ?? Buffer.alloc(0);
  const names = layers.map((_, at) => `layer${at}/layer.tar`);
  const Config = `${one.configDigest?.slice('sha256:'.length)}.json`;
  return [
    { name: 'manifest.json', content: JSON.stringify([{ Config, RepoTags: ['app:1'], Layers: names }]) },
    { name: Config, content: config },
    ...layers.map((content, at) => ({ name: names[at] ?? '', content })),
  ];
}
const layerTars = (two: string) => [tar([{ name: 'one', content: '1\n' }]), tar([{ name: 'two', content: two }])];

describe('source: oci-layout', () => {
  it('records and verifies, and agrees with a registry down to the manifest', async () => {
    write('layout', layoutFiles(['1', image]));
    const recorded = await gate.record({ images: 'app=layout', source: 'oci-layout' });
    expect(recorded.errors).toEqual([]);
    expect(recorded.images.app).toMatchObject({ digest: image.digest, pinned: '' });
    seedImage(registry.store, 'acme/app', '1', image);
    const done = await gate.verify({ images: `app=${registry.host}/acme/app:1` });
    expect(done.images.app).toMatchObject({ verified: true, level: 'manifest' });
  });

  it('is called what the layout calls it, and says that no registry holds it', async () => {
    write('layout', layoutFiles(['ghcr.io/acme/app:1', image]));
    const done = await gate.record({ images: 'app=layout', source: 'oci-layout' });
    expect(done.images.app).toMatchObject({ ref: 'ghcr.io/acme/app:1', pinned: '' });
    expect(gate.report('app')).toMatchObject({ ref: 'ghcr.io/acme/app:1', pushed: false });
  });

  it('reads the layers, whose files may hold anything under the tested names', async () => {
    write('layout', layoutFiles(['1', image]));
    await gate.record({ images: 'app=layout', source: 'oci-layout' });
    const good = await gate.verify({ images: 'app=layout', source: 'oci-layout' });
    expect(good.images.app).toMatchObject({ verified: true, level: 'manifest' });
    const [layer] = image.blobs.keys();
    const foreign = [...other.blobs.values()][1] ?? Buffer.alloc(0);
    writeFileSync(join(gate.folder, 'layout', 'blobs', (layer ?? '').replace(':', '/')), foreign);
    const bad = await gate.verify({ images: 'app=layout', source: 'oci-layout' });
    expect(bad.outputs.verified).toBe('false');
    expect(bad.differences.map(({ what }) => what)).toEqual(['content of layer 1']);
  });

  it('takes the image that is named where there are several', async () => {
    write('layout', layoutFiles(['1', image], ['2', other]));
    expect((await gate.record({ images: 'app=layout', source: 'oci-layout' })).errors.join()).toContain('DCA-DOC-021');
    const done = await gate.record({ images: 'app=layout:2', source: 'oci-layout' });
    expect(done.images.app?.digest).toBe(other.digest);
    const byDigest = await gate.record({ images: `app=layout@${image.digest}`, source: 'oci-layout' });
    expect(byDigest.images.app?.digest).toBe(image.digest);
  });

  it('refuses a blob with other content, and a link out of the workspace', async () => {
    write('layout', layoutFiles(['1', image]));
    writeFileSync(join(gate.folder, 'layout', 'blobs', image.digest.replace(':', '/')), other.bytes);
    expect((await gate.record({ images: 'app=layout', source: 'oci-layout' })).errors.join()).toContain('DCA-DOC-020');
    write('moved', layoutFiles(['1', image]));
    renameSync(join(gate.folder, 'moved', 'blobs'), join(gate.folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(gate.folder, 'moved', 'blobs'));
    expect((await gate.record({ images: 'app=moved', source: 'oci-layout' })).errors.join()).toContain('DCA-DOC-020');
    symlinkSync('/usr', join(gate.folder, 'link'));
    expect((await gate.record({ images: 'app=link', source: 'oci-layout' })).errors.join()).toContain('DCA-GAT-041');
  });
});

describe('source: archive', () => {
  it('reads an OCI archive of several platforms', async () => {
    const multi = buildMultiPlatform();
    archive('app.tar', layoutFiles(['1', multi]));
    const done = await gate.record({ images: 'app.tar', source: 'archive' });
    expect(done.errors).toEqual([]);
    expect(done.images.app).toMatchObject({ digest: multi.digest, platforms: ['linux/amd64', 'linux/arm64'] });
  });

  it('reads a `docker save` archive, and proves its layers', async () => {
    archive('good.tar', saved(image, layerTars('2\n')));
    archive('bad.tar', saved(image, layerTars('evil\n')));
    expect((await gate.record({ images: 'app=good.tar', source: 'archive' })).errors).toEqual([]);
    const good = await gate.verify({ images: 'app=good.tar', source: 'archive' });
    expect(good.images.app).toMatchObject({ verified: true, level: 'content' });
    const bad = await gate.verify({ images: 'app=bad.tar', source: 'archive' });
    expect(bad.differences.map(({ what }) => what)).toEqual(['content of layer 2']);
  });

  it.each([
    ['two images in one', 'DCA-DOC-031', () => tar([...saved(image, layerTars('2\n')), ...layoutFiles(['1', other])])],
    ['no image', 'DCA-DOC-032', () => tar([{ name: 'readme', content: 'x' }])],
    ['a name twice', 'DCA-DOC-010', () => tar([...saved(image, []), ...saved(image, [])])],
    ['a cut file', 'DCA-DOC-010', () => tar(saved(image, layerTars('2\n'))).subarray(0, 4096)],
    ['no archive', 'DCA-DOC-010', () => Buffer.from('x'.repeat(2048))],
    ['fewer layers than the configuration', 'DCA-DOC-033', () => tar(saved(image, layerTars('2\n').slice(1)))],
  ])('refuses %s → %s', async (_what, code, bytes) => {
    writeFileSync(join(gate.folder, 'app.tar'), bytes());
    expect((await gate.record({ images: 'app.tar', source: 'archive' })).errors.join()).toContain(code);
  });
});

describe('source: metadata', () => {
  const metadata = (digest: string, config?: string) => ({
    'image.name': `${registry.host}/acme/app:1,${registry.host}/acme/app:latest`,
    'containerimage.digest': digest,
    ...(config === undefined ? {} : { 'containerimage.config.digest': config }),
  });
  const file = (value: unknown) => writeFileSync(join(gate.folder, 'metadata.json'), JSON.stringify(value));

  it('finds what the build pushed, by its digest, whatever the tag holds now', async () => {
    seedImage(registry.store, 'acme/app', '1', image);
    seedImage(registry.store, 'acme/app', '1', other);
    file(metadata(image.digest, image.configDigest));
    const done = await gate.record({ images: 'app=metadata.json', source: 'metadata' });
    expect(done.errors).toEqual([]);
    expect(done.images.app).toMatchObject({ ref: `${registry.host}/acme/app:1`, digest: image.digest });
    file({ app: metadata(other.digest) });
    const bake = await gate.record({ images: 'app=metadata.json', source: 'metadata' });
    expect(bake.images.app?.digest).toBe(other.digest);
  });

  it('refuses a file of another build', async () => {
    seedImage(registry.store, 'acme/app', '1', image);
    file(metadata(image.digest, other.configDigest));
    expect((await gate.record({ images: 'app=metadata.json', source: 'metadata' })).errors.join()).toContain(
      'DCA-GAT-039',
    );
    file({ 'image.name': 'x' });
    expect((await gate.record({ images: 'app=metadata.json', source: 'metadata' })).errors.join()).toContain(
      'DCA-DOC-040',
    );
  });
});

describe('tag-inputs', () => {
  it('tags the verified images, and no other, by the hash of their inputs', async () => {
    seedImage(registry.store, 'acme/good', '1', image);
    seedImage(registry.store, 'acme/bad', '1', image);
    const images = `good=${registry.host}/acme/good:1\nbad=${registry.host}/acme/bad:1`;
    const hashes = `good=${'a1'.repeat(32)}\nbad=${'b2'.repeat(32)}`;
    const recorded = await gate.record({ images, 'inputs-hash': hashes });
    expect(recorded.errors).toEqual([]);
    expect(gate.report('good').inputsHash).toBe('a1'.repeat(32));
    seedImage(registry.store, 'acme/bad', '1', other);
    const done = await gate.verify({ images, 'tag-inputs': 'true' });
    expect(done.exitCode).toBe(1);
    expect(registry.store.repository('acme/good').tags.get('in-a1a1a1a1a1a1a1a1')).toBe(image.digest);
    expect([...registry.store.repository('acme/bad').tags.keys()]).toEqual(['1']);
    registry.forgetRequests();
    await gate.verify({ images: images.split('\n')[0] ?? '', 'tag-inputs': 'true' });
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('refuses an inputs hash that is none, or belongs to nobody', async () => {
    const inputs = {
      images: `a=${registry.host}/acme/a:1\nb=${registry.host}/acme/b:1`,
      'inputs-hash': 'a1'.repeat(32),
    };
    expect((await gate.record(inputs)).errors.join()).toContain('DCA-GAT-008');
    expect((await gate.record({ ...inputs, 'inputs-hash': 'a=latest' })).errors.join()).toContain('DCA-GAT-008');
  });
});
