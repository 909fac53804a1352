/** The threat model of the gate, threat by threat: what an attacker or an accident does, and what the gate answers. */
import { describe, expect, it } from '@jest/globals';
import { buildImage, buildIndex, manifestOf, mediaTypes, packLayer, type TestImage } from '../../support/images.ts';
import { magnets, tags } from '../../support/markdown.ts';
import { commandsIn } from '../../support/runner-grammar.ts';
import { one, tested, testedScene, three, two } from './tested-scene.ts';

const scene = testedScene();
const { images, put, record, verify, what } = scene;

describe('T1, T3: other files', () => {
  it.each([
    ['another layer', [one, two, { ...three, files: { three: 'x' } }], ['layer 3']],
    ['layers in another order', [two, one, three], ['layer 1']],
    ['a layer less', [one, two], ['layer 3', 'layers']],
    ['a layer more', [one, two, three, one], ['layer 4', 'layers']],
    ['a layer twice', [one, one, three], ['layer 2']],
  ])('%s', async (_what, layers, differences) => {
    await record(buildImage(tested));
    const done = await verify(buildImage({ ...tested, layers }));
    expect(what(done)).toEqual(differences);
    expect(done.outputs.verified).toBe('false');
    expect(done.exitCode).toBe(1);
  });
});

describe('T2: the same files, run in another way', () => {
  it.each([
    ['config.user', { User: '0' }],
    ['config.entrypoint', { Entrypoint: ['/evil'] }],
    ['config.cmd', { Cmd: ['--evil'] }],
    ['config.shell', { Shell: ['/evil'] }],
    ['config.workingDir', { WorkingDir: '/evil' }],
    ['config.volumes', { Volumes: { '/evil': {} } }],
    ['config.ports', { ExposedPorts: { '22/tcp': {} } }],
    ['config.stopSignal', { StopSignal: 'SIGKILL' }],
    ['config.healthcheck', { Healthcheck: { Test: ['NONE'] } }],
    ['config.onBuild', { OnBuild: ['RUN evil'] }],
    ['config.env.LD_PRELOAD', { Env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'LD_PRELOAD=/evil.so'] }],
    ['config.labels.a', { Labels: { a: 'evil' } }],
  ])('%s', async (key, config) => {
    await record(buildImage(tested));
    const done = await verify(buildImage({ ...tested, config: { ...tested.config, ...config } }));
    expect(what(done)).toEqual([key]);
    expect(done.images.app).toMatchObject({ verified: false, level: 'layers' });
  });
});

describe('T4, T12: what differs on every build and means nothing', () => {
  it('other compression, dates, media types and ignored labels open the gate', async () => {
    await record(buildImage({ ...tested, config: { Labels: { a: 'b', 'org.opencontainers.image.created': '1' } } }));
    const done = await verify(
      buildImage({
        layers: [{ ...one, compression: 'zstd' }, { ...two, compression: 'none' }, three],
        config: { Labels: { a: 'b', 'org.opencontainers.image.created': '2' }, Volumes: null, OnBuild: [], User: '' },
        created: '2027-01-01T00:00:00Z',
        format: 'docker',
      }),
    );
    expect(done.errors).toEqual([]);
    expect(done.images.app).toMatchObject({ verified: true, level: 'content' });
  });
});

describe('T5: the tested configuration over foreign blobs', () => {
  const foreign = () => {
    const image = buildImage(tested);
    const layer = packLayer({ files: { evil: 'evil\n' } });
    const good = JSON.parse(image.bytes.toString()) as { layers: object[] };
    const layers = [
      ...good.layers.slice(0, 2),
      { mediaType: layer.mediaType, digest: layer.digest, size: layer.bytes.length },
    ];
    const manifest = manifestOf({ ...good, layers, mediaType: mediaTypes.ociManifest });
    return {
      ...image,
      ...manifest,
      manifests: [manifest],
      blobs: new Map([...image.blobs, [layer.digest, layer.bytes]]),
    };
  };

  it.each(['auto', 'always'])('deep: %s finds the layer', async (deep) => {
    await record(buildImage(tested));
    const done = await verify(foreign(), { deep });
    expect(done.outputs.verified).toBe('false');
    expect(what(done)).toEqual(['content of layer 3']);
    expect(done.images.app?.level).toBe('');
  });

  it('deep: never reaches `claimed-content` and says what it cannot see', async () => {
    await record(buildImage(tested));
    const done = await verify(foreign(), { deep: 'never' });
    expect(done.images.app).toMatchObject({ level: 'claimed-content', reason: expect.stringContaining('claims') });
    expect(done.outputs.verified).toBe('true');
    expect(done.summary).toContain('what the registry claims');
    expect(done.summary).toContain('foreign blobs');
    expect(done.warnings.join()).toContain('foreign blobs');
  });

  it('deep: always when recording refuses it before it is a record', async () => {
    put(foreign());
    const done = await scene.gate.record({ images: images(), deep: 'always' });
    expect(done.errors.join()).toContain('DCA-GAT-038');
  });

  it('a blob that is no archive at all is a difference, not a crash', async () => {
    const image = buildImage(tested);
    await record(image);
    const broken = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(64, 7)]);
    const layer = packLayer({ files: {} });
    const bad = { ...layer, bytes: broken, digest: `sha256:${await sha256(broken)}` };
    const good = JSON.parse(image.bytes.toString()) as { layers: object[] };
    const layers = [{ mediaType: bad.mediaType, digest: bad.digest, size: broken.length }, ...good.layers.slice(1)];
    const manifest = manifestOf({ ...good, layers, mediaType: mediaTypes.ociManifest });
    const done = await verify({
      ...image,
      ...manifest,
      manifests: [manifest],
      blobs: new Map([...image.blobs, [bad.digest, broken]]),
    });
    expect(what(done)).toEqual(['content of layer 1']);
    expect(done.differences[0]?.found).toContain('cannot be unpacked');
  });
});

describe('T16, T19: a registry that lies', () => {
  it('about what a manifest is, an index and an image at once, is refused', async () => {
    const image = buildImage(tested);
    await record(image);
    const both = manifestOf({
      ...JSON.parse(image.bytes.toString()),
      manifests: [],
      mediaType: mediaTypes.ociManifest,
    });
    expect((await verify({ ...image, ...both, manifests: [both] })).errors.join()).toContain('DCA-REG-035');
  });

  it('an index of indexes without end is given up', async () => {
    await record(buildImage(tested));
    let nested: TestImage = buildImage(tested);
    for (let depth = 0; depth < 12; depth += 1) nested = buildIndex({ images: [nested] });
    expect((await verify(nested)).errors.join()).toContain('DCA-GAT-034');
  });
});

describe('T20: text from outside', () => {
  it('in labels, history and tags is data in the log and in the summary', async () => {
    const evil = '::set-output name=verified::true\n##[set-output name=verified;]true <img src=x> @octocat | `';
    await record(buildImage({ ...tested, config: { Labels: { [evil]: 'x' } } }));
    const done = await verify(buildImage({ ...tested, config: { Labels: { [evil]: evil } } }));
    expect(done.outputs.verified).toBe('false');
    const ours = ['error', 'group', 'endgroup', 'debug', 'warning'];
    expect(commandsIn(done.stdout).filter(({ name }) => !ours.includes(name))).toEqual([]);
    expect(tags(done.summary)).not.toContain('img');
    expect(magnets(done.summary)).toEqual([]);
  });
});

describe('T21, T22: the verdict', () => {
  it('`on-mismatch: warn` lets the step pass and never says `verified`', async () => {
    await record(buildImage(tested));
    const done = await verify(buildImage({ ...tested, config: { User: 'x' } }), { 'on-mismatch': 'warn' });
    expect(done.exitCode).toBe(0);
    expect(done.outputs).toMatchObject({ verified: 'false', pinned: '' });
    const trouble = await scene.gate.verify({ images: `${images()}-none`, 'on-mismatch': 'warn' });
    expect(trouble.exitCode).toBe(1);
  });

  it('all images are judged before the step fails', async () => {
    put(buildImage(tested));
    const many = ['a', 'b', 'c'].map((name) => `${name}=${scene.registry.host}/acme/app:1`).join('\n');
    await scene.gate.record({ images: many });
    scene.gate.tamper('a', () => '');
    const done = await scene.gate.verify({ images: many });
    expect(done.exitCode).toBe(1);
    expect(Object.entries(done.images).map(([name, { verified }]) => [name, verified])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
    expect(done.outputs.pinned?.split('\n')).toHaveLength(2);
  });
});

async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');
}
