/** Every way in which a gate could open by accident: each is its own error, and none is "equal". */
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/action/canonical-json.ts';
import { fingerprintOf } from '../../../src/report/fingerprint.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { buildImage, manifestOf, mediaTypes, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

let registry: RunningRegistry;
let gate: GateWorkspace;
let recorded: string;
const image = buildImage({ layers: [{ files: { app: 'one\n' } }] });

beforeAll(async () => {
  registry = await startRegistry();
  seedImage(registry.store, 'acme/app', '1', image);
  const first = gateWorkspace();
  await first.record({ images: `app=${registry.host}/acme/app:1` });
  recorded = canonicalJson(first.report('app'));
  first.close();
});
afterAll(() => registry.close());
beforeEach(() => {
  gate = gateWorkspace();
});
afterEach(() => gate.close());

const images = () => `app=${registry.host}/acme/app:1`;
/** The report with a change and the fingerprint that then fits: what a careful attacker would write. */
const forged = (change: (report: ImageReport) => object) => () => {
  const report = JSON.parse(recorded) as ImageReport;
  const changed = { ...report, ...change(report) } as ImageReport;
  return canonicalJson({ ...changed, fingerprint: fingerprintOf(changed) });
};
const producer = (fields: object) => forged((report) => ({ producer: { ...report.producer, ...fields } }));
const diffIds = (...ids: readonly string[]) =>
  forged((report) => ({ platforms: report.platforms.map((platform) => ({ ...platform, diffIds: ids, layers: [] })) }));
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

const reports: readonly (readonly [what: string, code: string, text: (() => string) | undefined])[] = [
  ['no report', 'DCA-GAT-050', undefined],
  ['an empty report', 'DCA-GAT-011', () => ''],
  ['a report of blanks', 'DCA-GAT-011', () => ' \n'],
  ['text that is no JSON', 'DCA-GAT-012', () => '{"schema":'],
  ['two JSON documents', 'DCA-GAT-012', () => `${recorded}\n${recorded}`],
  ['a byte-order mark', 'DCA-GAT-012', () => `\ufeff${recorded}`],
  ['a NUL at the end', 'DCA-GAT-012', () => `${recorded}\u0000`],
  ['a foreign file', 'DCA-GAT-013', () => '{"name":"app"}'],
  ['a report of another version', 'DCA-GAT-013', () => recorded.replace('image-report@1', 'image-report@2')],
  ['a list', 'DCA-GAT-013', () => `[${recorded}]`],
  ['an unknown key', 'DCA-GAT-014', forged(() => ({ extra: true }))],
  ['a digest of 63 digits', 'DCA-GAT-014', diffIds(`sha256:${'a'.repeat(63)}`)],
  ['a digest in upper case', 'DCA-GAT-014', diffIds(`sha256:${'A'.repeat(64)}`)],
  ['a digest of another algorithm (T17)', 'DCA-GAT-014', diffIds(`md5:${'a'.repeat(32)}`)],
  ['a name that leads elsewhere', 'DCA-GAT-014', forged(() => ({ name: '../../x' }))],
  ['an empty layer list', 'DCA-GAT-015', diffIds()],
  ['no platform', 'DCA-GAT-015', forged(() => ({ platforms: [] }))],
  ['the hash of nothing: no bytes', 'DCA-GAT-016', diffIds(sha256(''))],
  ['the hash of nothing: an empty line', 'DCA-GAT-016', diffIds(sha256('\n'))],
  ['the hash of an empty list', 'DCA-GAT-016', diffIds(sha256('[]\n'))],
  [
    'a fingerprint that is not that of the content',
    'DCA-GAT-017',
    () => recorded.replace('"entrypoint":["/app"]', '"entrypoint":["/evil"]'),
  ],
  ['a report larger than 64 KiB', 'DCA-GAT-040', () => recorded.padEnd(65_537)],
  ['a report of another repository', 'DCA-GAT-051', producer({ repository: 'acme/other' })],
  ['a report of another run', 'DCA-GAT-052', producer({ runId: '4241' })],
  ['a report of another commit (T14)', 'DCA-GAT-053', producer({ sha: '2'.repeat(40) })],
  ['a report of an attempt that has not been', 'DCA-GAT-054', producer({ attempt: 2 })],
  ['a report of another image', 'DCA-GAT-055', forged(() => ({ name: 'other' }))],
  [
    'the result of a weaker verify',
    'DCA-GAT-056',
    forged(() => ({ verified: { level: 'layers', at: '2026-01-01T00:00:00Z' } })),
  ],
];

describe('case 85: a report that is', () => {
  it.each(reports)('%s → %s', async (_what, code, text) => {
    mkdirSync(join(gate.folder, 'image-reports'));
    if (text) gate.tamper('app', text);
    const verified = await gate.verify({ images: images() });
    expect(verified.errors.join('\n')).toContain(code);
    expect(verified.errors).toHaveLength(1);
    expect(verified.exitCode).toBe(1);
    expect(verified.outputs.verified).not.toBe('true');
  });

  it('a link, even to a good report → DCA-GAT-040', async () => {
    mkdirSync(join(gate.folder, 'image-reports'));
    writeFileSync(join(gate.folder, 'elsewhere.json'), recorded);
    symlinkSync('../elsewhere.json', join(gate.folder, 'image-reports', 'app.json'));
    const verified = await gate.verify({ images: images() });
    expect(verified.errors.join()).toContain('DCA-GAT-040');
  });

  it('good → the gate is open', async () => {
    mkdirSync(join(gate.folder, 'image-reports'));
    gate.tamper('app', () => recorded);
    expect((await gate.verify({ images: images() })).outputs.verified).toBe('true');
  });
});

describe('case 93: no image', () => {
  it.each([
    ['record without images', { mode: 'record' }, 'DCA-GAT-001'],
    ['record of images and a container', { mode: 'record', images: 'x:1', container: 'y' }, 'DCA-GAT-004'],
    ['verify without images and without a report', { mode: 'verify' }, 'DCA-GAT-007'],
    ['two images of one name', { mode: 'record', images: 'a/app:1\nb/app:1' }, 'DCA-GAT-002'],
    ['a name that is no name', { mode: 'record', images: '../x=a/app:1' }, 'DCA-GAT-003'],
    ['a folder outside the workspace', { mode: 'verify', path: '/etc' }, 'DCA-GAT-041'],
  ])('%s → error', async (_what, inputs, code) => {
    const run = inputs.mode === 'record' ? gate.record : gate.verify;
    const done = await run(inputs);
    expect(done.errors.join()).toContain(code);
    expect(done.exitCode).toBe(1);
  });
});

/** A closed gate sets every output, also where there was nothing to compare. */
const noneCompared = {
  verified: 'false',
  images: '{}',
  pinned: '',
  seal: '',
  'layers-digest': '',
  differences: '[]',
  'differences-count': '0',
  'report-path': 'image-reports',
};

it('rule 4: no report at all is a closed gate with all its outputs', async () => {
  const done = await gate.verify({ images: '' });
  expect(done.errors.join()).toContain('DCA-GAT-007');
  expect(done.outputs).toEqual(noneCompared);
});

describe('case 94: the second channel', () => {
  it('an empty `expected` of a skipped job fails where it is required', async () => {
    mkdirSync(join(gate.folder, 'image-reports'));
    gate.tamper('app', () => recorded);
    const done = await gate.verify({ images: images(), expected: ' ', 'require-expected': 'true' });
    expect(done.errors.join()).toContain('DCA-GAT-006');
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toEqual(noneCompared);
    expect(done.summary).toContain('DCA-GAT-006');
  });

  it.each(['success', `sha256:${'a'.repeat(63)}`, 'sha256:'])('%j is no seal', async (expected) => {
    const done = await gate.verify({ images: images(), expected });
    expect(done.errors.join()).toContain('DCA-ACT-001');
  });
});

describe('an image that', () => {
  const verify = async () => {
    mkdirSync(join(gate.folder, 'image-reports'));
    gate.tamper(
      'app',
      forged(() => ({ digest: undefined })),
    );
    return gate.verify({ images: `app=${registry.host}/acme/odd:1` });
  };
  const push = (config: object, layers: readonly object[] = []) => {
    const bytes = Buffer.from(JSON.stringify(config));
    const digest = sha256(bytes.toString());
    const manifest = manifestOf({
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      config: { mediaType: mediaTypes.ociConfig, digest, size: bytes.length },
      layers,
    });
    registry.store.repository('acme/odd').blobs.set(digest, bytes);
    registry.store.repository('acme/odd').manifests.set(manifest.digest, manifest);
    registry.store.setTag('acme/odd', '1', manifest.digest);
  };
  const rootfs = { type: 'layers', diff_ids: image.diffIds };
  const layer = { mediaType: mediaTypes.ociLayer, digest: sha256('x'), size: 1 };

  it('is not there → DCA-GAT-061', async () => {
    mkdirSync(join(gate.folder, 'image-reports'));
    gate.tamper('app', () => recorded);
    const done = await gate.verify({ images: `app=${registry.host}/acme/app:none` });
    expect(done.errors.join()).toContain('DCA-GAT-061');
    expect(done.outputs.verified).toBe('false');
  });

  it('has no layers → DCA-GAT-032', async () => {
    push({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } });
    expect((await verify()).errors.join()).toContain('DCA-GAT-032');
  });

  it('has more layers than its configuration → DCA-GAT-034', async () => {
    push({ os: 'linux', architecture: 'amd64', rootfs }, [layer, layer]);
    expect((await verify()).errors.join()).toContain('DCA-GAT-034');
  });

  it('claims the hash of nothing as a layer → DCA-GAT-033', async () => {
    push({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [sha256('')] } }, [layer]);
    expect((await verify()).errors.join()).toContain('DCA-GAT-033');
  });

  it('T18: keeps a layer somewhere else, or encrypted → DCA-GAT-031', async () => {
    push({ os: 'linux', architecture: 'amd64', rootfs }, [{ ...layer, urls: ['https://example.com/layer'] }]);
    expect((await verify()).errors.join()).toContain('DCA-GAT-031');
    push({ os: 'linux', architecture: 'amd64', rootfs }, [
      { ...layer, mediaType: `${layer.mediaType}+gzip+encrypted` },
    ]);
    expect((await gate.verify({ images: `app=${registry.host}/acme/odd:1` })).errors.join()).toContain('DCA-GAT-031');
  });
});
