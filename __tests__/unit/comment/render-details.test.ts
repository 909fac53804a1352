/** The folded section of one image. */
import { describe, expect, it } from '@jest/globals';
import type { PlatformChange } from '../../../src/comment/delta.ts';
import type { Extent, ImageModel } from '../../../src/comment/model.ts';
import { wholeExtent } from '../../../src/comment/render.ts';
import { imageDetails } from '../../../src/comment/render-details.ts';
import type { RuntimeConfig } from '../../../src/report/report.ts';
import { digest } from '../../support/sample-report.ts';
import { bytes, changes, configured, difference, image, model, platform, unchanged } from './models.ts';

const details = (one: ImageModel, base: string | undefined = 'main', extent: Partial<Extent> = {}) =>
  imageDetails(one, model([one], { base }), { ...wholeExtent, ...extent });
/** What stands between the summary and the end, part by part. */
const parts = (...given: Parameters<typeof details>) =>
  details(...given)
    .split('\n\n')
    .slice(1, -1);
const summary = (...given: Parameters<typeof details>) => /<summary>(.*)<\/summary>/.exec(details(...given))?.[1];
/** Rows of a table, without its rule. */
const rows = (part: string | undefined) => part?.split('\n').filter((line) => !line.startsWith('| :--')) ?? [];

const amd = platform('linux/amd64');
const short = amd.report.manifest?.slice(0, 19);

it('is a summary, the platforms, the configuration and how to pull', () => {
  expect(details(image('api'))).toBe(
    [
      `<details><summary><b>api</b> — <code>${digest('api').slice(0, 19)}</code> · platforms, base image, configuration, pull command</summary>`,
      [
        '| Platform | Digest | Size | Δ | Layers (new/all) |',
        '| :-- | :-- | --: | --: | --: |',
        `| \`linux/amd64\` | \`${short}\` | 52.0 MB | 🔺 +2.0 MB (+4.0 %) | 1/2 |`,
      ].join('\n'),
      [
        '|  | this pull request |',
        '| :-- | :-- |',
        '| Base image | – |',
        '| User · entrypoint | `65532` · `/app` |',
        '| Labels | 0 |',
      ].join('\n'),
      `\`\`\`sh\ndocker pull ghcr.io/acme/api:pr-7@${digest('api')}\n\`\`\``,
      '</details>',
    ].join('\n\n'),
  );
});

describe('the summary', () => {
  it.each<readonly [string, ImageModel, Partial<Extent>]>([
    ['platforms, base image, configuration, pull command', image('api'), {}],
    ['platforms', image('api'), { blocks: false }],
    ['platforms, base image, configuration', unchanged('api'), {}],
    ['platforms, base image, configuration', image('api', { repository: undefined }), {}],
    ['what differs, platforms', image('api', { differences: [difference('api')] }), { blocks: false }],
  ])('%s', (contents, one, extent) => {
    const text = summary(one, 'main', extent);
    expect(text).toBe(`<b>api</b> — <code>${digest('api').slice(0, 19)}</code> · ${contents}`);
  });

  it('has no digest where there is none', () => {
    expect(summary(image('api', { digest: undefined }), 'main', { blocks: false })).toBe('<b>api</b> · platforms');
  });

  it.each([
    ['failed', '<details open>'],
    ['passed', '<details>'],
    [undefined, '<details>'],
  ] as const)('stands open where the gate %s', (gate, tag) => {
    expect(details(image('api', { gate })).startsWith(`${tag}<summary>`)).toBe(true);
  });
});

describe('what differs, and how far it is equal', () => {
  const first = (one: ImageModel) => parts(one, 'main', { blocks: false })[0];

  it('each in a line', () => {
    const differences = [
      difference('api'),
      difference('api', { platform: '', what: 'layers', expected: '', found: '' }),
    ];
    expect(parts(image('api', { differences }), 'main', { blocks: false })).toHaveLength(2);
    expect(first(image('api', { differences }))).toBe(
      '- `linux/amd64` config.user: tested `1000`, found `root`\n- layers',
    );
  });

  it.each([
    [50, 50, '- part 49'],
    [51, 51, '- and 1 more'],
    [70, 51, '- and 20 more'],
  ])('of %i are %i lines, the last %j', (count, lines, last) => {
    const differences = Array.from({ length: count }, (_, at) =>
      difference('api', { platform: '', what: `part ${at}`, expected: '', found: '' }),
    );
    const shown = first(image('api', { differences }))?.split('\n');
    expect([shown?.length, shown?.at(-1)]).toEqual([lines, last]);
  });

  it.each<readonly [string, Partial<ImageModel>]>([
    ['Equal to what was tested, at level `layers`: the same layers, nothing else.', { level: 'layers' }],
    [
      'Equal to what was tested, at level `layers`: the same layers, nothing else.',
      { level: 'layers', gate: 'passed' },
    ],
    ['| Platform | Digest | Size | Δ | Layers (new/all) |', { level: 'layers', gate: 'failed' }],
    ['| Platform | Digest | Size | Δ | Layers (new/all) |', {}],
    ['Not compared: the base is &#42;down&#42;', { unknown: 'the base is *down*' }],
  ])('%s', (text, more) => {
    expect(first(image('api', more))?.split('\n')[0]).toBe(text);
  });
});

describe('the platforms', () => {
  const table = (one: ImageModel, base?: string) => rows(parts(one, base, { blocks: false }).at(-1)).slice(1);
  const of = (...platforms: readonly PlatformChange[]) => image('api', { changes: changes(platforms) });
  const nowhere = { size: undefined, change: { kind: 'unknown' }, newBytes: undefined, newLayers: undefined } as const;
  const { manifest: _none, ...unnamed } = amd.report;

  it.each<readonly [string, ImageModel]>([
    [`\`linux/amd64\` | \`${short}\` | 52.0 MB | 🔺 +2.0 MB (+4.0 %) | 1/2`, of(amd)],
    [`\`linux/amd64\` | \`${short}\` | 52.0 MB | = | 0/2`, of({ ...amd, change: bytes(0), newLayers: 0 })],
    [`\`linux/amd64\` | \`${short}\` | 52.0 MB | = | 1/2`, unchanged('api')],
    [`\`linux/amd64\` | – | 52.0 MB | 🔺 +2.0 MB (+4.0 %) | 1/2`, of({ ...amd, report: unnamed })],
    [`\`linux/amd64\` | \`${short}\` | – | – | 2`, of({ ...amd, ...nowhere })],
  ])('%s', (row, one) => {
    expect(table(one)).toEqual([`| ${row} |`]);
  });

  it('without a base branch have no difference', () => {
    const bare = imageDetails(of(amd), model([], { base: undefined }), { ...wholeExtent, blocks: false });
    expect(rows(bare.split('\n\n')[1])).toEqual([
      '| Platform | Digest | Size | Layers |',
      `| \`linux/amd64\` | \`${short}\` | 52.0 MB | 2 |`,
    ]);
  });

  it('that went are named last', () => {
    const one = image('api', { changes: changes([amd, platform('linux/arm64')], { removed: ['linux/s390x'] }) });
    expect(table(one).map((row) => row.split(' | ').slice(0, 2).join())).toEqual([
      `| \`linux/amd64\`,\`${short}\``,
      expect.stringMatching(/^\| `linux\/arm64`,`sha256:/),
      '| `linux/s390x`,⚠️ removed',
    ]);
  });
});

describe('the configuration', () => {
  const table = (now: Partial<RuntimeConfig>, then?: Partial<RuntimeConfig>, more: object = {}) => {
    const report = { ...configured(amd, now), ...more };
    const one = { ...amd, report, base: then && configured(amd, then) };
    return rows(parts(image('api', { changes: changes([one]) }))[1]);
  };

  it('is not there where there is no platform', () => {
    expect(parts(image('api', { changes: changes([]), digest: undefined }))).toHaveLength(1);
  });

  it('stands beside that of the base branch', () => {
    expect(table({ user: 'root', cmd: ['serve', '-x'] }, {})).toEqual([
      '|  | `main` | this pull request |',
      '| Base image | – | unchanged |',
      '| User · entrypoint | `65532` · `/app` | `root` · `/app serve -x` |',
      '| Labels | 0 | unchanged |',
    ]);
  });

  it.each<readonly [string, object]>([
    ['–', {}],
    ['`alpine:3`', { baseImage: { name: 'alpine:3' } }],
    [`\`alpine:3\` \`${digest('a').slice(0, 19)}\``, { baseImage: { name: 'alpine:3', digest: digest('a') } }],
  ])('base image %s', (shown, more) => {
    expect(table({}, undefined, more)[1]).toBe(`| Base image | ${shown} |`);
  });

  it.each<readonly [string, Partial<RuntimeConfig>]>([
    ['`65532` · `/app`', {}],
    ['`root` · `/app`', { user: 'root' }],
    ['root · –', { user: '', entrypoint: [] }],
    ['`65532` · `a b c d`', { entrypoint: ['a', 'b'], cmd: ['c', 'd'] }],
  ])('user and entrypoint %s', (shown, now) => {
    expect(table(now)[2]).toBe(`| User · entrypoint | ${shown} |`);
  });

  const labels = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`l${String(at).padStart(2, '0')}`, 'x']));
  it.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>> | undefined]>([
    ['2', { a: '1', b: '2' }, undefined],
    ['1 | unchanged', { a: '1' }, { a: '1' }],
    ['2 | 4 changed: `a`, `b`, `c`, `d`', { a: '1', d: '2', c: '3' }, { c: '2', b: '1' }],
  ])('labels %s', (shown, now, then) => {
    expect(table({ labels: now }, then && { labels: then })[3]).toBe(`| Labels | ${shown} |`);
  });

  it.each([
    [10, '`l09` |'],
    [11, '`l09` and 1 more |'],
    [15, '`l09` and 5 more |'],
  ])('of %i changed labels the first ten are named', (count, end) => {
    const row = table({ labels: labels(count) }, { labels: {} })[3];
    expect(row).toMatch(new RegExp(`^\\| Labels \\| 0 \\| ${count} changed: \`l00\``));
    expect(row?.endsWith(end)).toBe(true);
  });

  it('names whatever else differs', () => {
    const now: Partial<RuntimeConfig> = {
      env: ['A=1'],
      shell: ['sh'],
      workingDir: '/x',
      volumes: ['/v'],
      ports: ['80'],
      stopSignal: 'TERM',
      healthcheck: { Test: ['x'] },
      onBuild: ['RUN x'],
    };
    expect(table(now, {})[4]).toBe(
      '| Configuration |  | changed: `env`, `shell`, `workingDir`, `volumes`, `ports`, `stopSignal`, `healthcheck`, `onBuild` |',
    );
    expect(table({ env: ['A=1'] }, { env: ['A=1'], workingDir: '/x' })[4]).toBe(
      '| Configuration |  | changed: `workingDir` |',
    );
    expect(table(now)).toHaveLength(4);
    expect(table(now, now)).toHaveLength(4);
  });
});
