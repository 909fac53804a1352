/** An image beside that of the base branch. */
import { describe, expect, it } from '@jest/globals';
import { type Base, changesOf, referencePlatform } from '../../../src/comment/delta.ts';
import { digest, imageReport, platformReport } from '../../support/sample-report.ts';
import { platform } from './models.ts';

const [amd, arm] = ['linux/amd64', 'linux/arm64'];
const shared = { seed: 'base', size: 100 };
const api = imageReport('api', [platformReport(amd, [shared, { seed: 'x', size: 30 }, { seed: 'y', size: 5 }])]);
const baseWith = (platforms: Extract<Base, { kind: 'found' }>['platforms'], at = digest('old')): Base => ({
  kind: 'found',
  ref: 'x',
  digest: at,
  platforms,
});
const same = platformReport(amd, [shared, { seed: 'z', size: 20 }]);

describe('the same platform in both', () => {
  it.each<readonly [string, Base | undefined, object, number | undefined, number | undefined]>([
    ['found', baseWith([same]), { kind: 'bytes', bytes: 15, base: 120 }, 35, 2],
    ['found without that platform', baseWith([platformReport(arm, [shared])]), { kind: 'new' }, 135, 3],
    ['absent', { kind: 'absent', ref: 'x' }, { kind: 'new' }, 135, 3],
    ['unknown', { kind: 'unknown', ref: 'x', why: 'down' }, { kind: 'unknown' }, undefined, undefined],
    ['not asked for', undefined, { kind: 'unknown' }, undefined, undefined],
  ])('%s', (_what, base, change, newBytes, newLayers) => {
    expect(changesOf(api, base).platforms).toEqual([
      expect.objectContaining({ platform: amd, size: 135, change, newBytes, newLayers }),
    ]);
  });

  it('is what its configuration is compared with', () => {
    expect(changesOf(api, baseWith([platformReport(arm, [shared]), same])).platforms[0]?.base).toBe(same);
  });

  it('pulls a layer once that stands twice', () => {
    const twice = imageReport('api', [platformReport(amd, [shared, { seed: 'x', size: 30 }, { seed: 'x', size: 30 }])]);
    expect(changesOf(twice, baseWith([same])).platforms).toMatchObject([{ newBytes: 30, newLayers: 1 }]);
  });

  it('has no size where no registry holds its layers, and so no difference', () => {
    const loaded = imageReport('api', [platformReport(amd, [])]);
    expect(changesOf(loaded, baseWith([same])).platforms).toEqual([
      expect.objectContaining({
        size: undefined,
        change: { kind: 'unknown' },
        newBytes: undefined,
        newLayers: undefined,
      }),
    ]);
  });
});

describe('the image', () => {
  it.each<readonly [string, Base | undefined, readonly string[], boolean]>([
    ['the very same digest', baseWith([same], api.digest), [], true],
    ['another digest', baseWith([same]), [], false],
    ['a base with more platforms', baseWith([same, platformReport(arm, [shared])]), [arm], false],
    ['no base', undefined, [], false],
    ['a base that is not there', { kind: 'absent', ref: 'x' }, [], false],
    ['a base that cannot be asked', { kind: 'unknown', ref: 'x', why: 'down' }, [], false],
  ])('%s', (_what, base, removed, unchanged) => {
    expect(changesOf(api, base)).toMatchObject({ removed, unchanged });
  });

  it('that is in no registry is never unchanged', () => {
    const built = { ...api, digest: undefined };
    for (const base of [undefined, baseWith([same])]) expect(changesOf(built, base).unchanged).toBe(false);
  });
});

it.each([
  [[arm, amd], amd],
  [[arm, 'linux/s390x'], arm],
  [[], undefined],
])('of %j the row is about %s', (names, expected) => {
  expect(referencePlatform(names.map((name) => platform(name)))?.platform).toBe(expected);
});
