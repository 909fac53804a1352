/** What is said of each difference: where it is, what was recorded, and what was found. */
import { describe, expect, it } from '@jest/globals';
import { digestOf as id } from '../../../src/registry/hash.ts';
import { compare, type Rules } from '../../../src/report/compare.ts';
import { fingerprintOf } from '../../../src/report/fingerprint.ts';
import { type ImageReport, type PlatformReport, reportSchema } from '../../../src/report/report.ts';
import { runtimeConfig } from '../../../src/report/runtime-config.ts';
import { producer } from '../../support/reported-image.ts';

function platform(name: string, layers: readonly string[], config: object = {}): PlatformReport {
  return {
    platform: name,
    manifest: id(`manifest of ${name}`),
    config: runtimeConfig(config, () => false),
    diffIds: layers.map((layer) => id(layer)),
    layers: [],
    size: 0,
    history: layers.map((layer) => `COPY ${layer} /`),
  };
}

function report(platforms: readonly PlatformReport[], more: Partial<ImageReport> = {}): ImageReport {
  const fingerprint = fingerprintOf({ digest: more.digest, platforms });
  const named = { name: 'a', ref: 'a', tags: [], attestations: [], producer };
  return { schema: reportSchema, ...named, platforms, fingerprint, ...more };
}

const rules: Rules = {
  level: 'content',
  untestedPlatforms: 'fail',
  requiredAttestations: [],
  ignoredLabel: () => false,
  proof: { state: 'proven', broken: [] },
  acceptsClaims: false,
};
const amd64 = (layers: readonly string[] = ['a'], config?: object) => platform('linux/amd64', layers, config);
const arm64 = platform('linux/arm64', ['a']);
const told = (tested: ImageReport, found: ImageReport, more: Partial<Rules> = {}) =>
  compare(tested, found, { ...rules, ...more }).differences;

describe('digests', () => {
  const level = { level: 'manifest' } as const;
  const [one, other] = [report([amd64()], { digest: id('1') }), report([amd64()], { digest: id('2') })];

  it('are compared where the manifest is asked for', () => {
    const difference = { platform: '', what: 'digest', expected: id('1'), found: id('2') };
    expect(told(one, other, level)).toEqual([difference]);
    expect(told(one, other)).toEqual([]);
  });

  it('that are not there are said', () => {
    const none = report([amd64()]);
    expect(told(none, other, level)[0]).toMatchObject({ expected: expect.stringMatching(/^none: /), found: id('2') });
    expect(told(one, none, level)[0]).toMatchObject({ expected: id('1'), found: expect.stringMatching(/^none: /) });
  });
});

describe('platforms', () => {
  it('that are missing', () => {
    expect(told(report([amd64(), arm64]), report([amd64()]))).toEqual([
      { platform: 'linux/arm64', what: 'platform', expected: 'present', found: 'missing' },
    ]);
  });

  it.each([
    ['fail', 1, ['linux/arm64'], false],
    ['warn', 0, ['linux/arm64'], true],
    ['allow', 0, [], true],
  ] as const)('that were never tested: %s', (untestedPlatforms, count, untested, equal) => {
    const verdict = compare(report([amd64()]), report([amd64(), arm64]), { ...rules, untestedPlatforms });
    const difference = {
      platform: 'linux/arm64',
      what: 'platform',
      expected: 'none: it was never tested',
      found: 'present',
    };
    expect(verdict.differences).toEqual([difference].slice(0, count));
    expect([verdict.untested, verdict.equal]).toEqual([untested, equal]);
  });
});

describe('layers', () => {
  const layer = (tested: readonly string[], found: readonly string[]) =>
    told(report([amd64(tested)]), report([amd64(found)])).map(({ platform: _, ...rest }) => rest);

  it('the first that differs, with its instruction as recorded', () => {
    expect(layer(['a', 'b', 'c'], ['a', 'x', 'y'])).toEqual([
      { what: 'layer 2', expected: id('b'), found: id('x'), history: 'COPY b /' },
    ]);
  });

  it('one less, and one more', () => {
    const none = 'no such layer';
    expect(layer(['a', 'b'], ['a'])).toEqual([
      { what: 'layer 2', expected: id('b'), found: none, history: 'COPY b /' },
      { what: 'layers', expected: '2', found: '1' },
    ]);
    expect(layer(['a'], ['a', 'b'])).toEqual([
      { what: 'layer 2', expected: none, found: id('b'), history: 'COPY b /' },
      { what: 'layers', expected: '1', found: '2' },
    ]);
  });

  it('without any history there is none', () => {
    const bare = (layers: readonly string[]) => report([{ ...amd64(layers), history: [] }]);
    expect(told(bare(['a']), bare(['b']))[0]).toMatchObject({ history: '' });
  });

  it('whose bytes are not what the configuration says', () => {
    const broken = { platform: 'linux/amd64', position: 1, diffId: id('b'), found: id('evil') };
    expect(told(report([amd64()]), report([amd64()]), { proof: { state: 'proven', broken: [broken] } })).toEqual([
      { platform: 'linux/amd64', what: 'content of layer 2', expected: id('b'), found: id('evil') },
    ]);
  });
});

describe('configuration', () => {
  const config = (tested: object, found: object, more: Partial<Rules> = {}) =>
    told(report([amd64(['a'], tested)]), report([amd64(['a'], found)]), more).map((one) => [
      one.what,
      one.expected,
      one.found,
    ]);
  const unset = 'not set';

  it.each<readonly [object, object, readonly (readonly string[])[]]>([
    [{ User: 'x' }, {}, [['config.user', 'x', unset]]],
    [{}, { Cmd: ['a'] }, [['config.cmd', unset, '["a"]']]],
    [{ Volumes: { '/v': {} } }, {}, [['config.volumes', '["/v"]', unset]]],
    [{}, { Healthcheck: { Test: ['NONE'] } }, [['config.healthcheck', unset, '{"Test":["NONE"]}']]],
    [
      { Env: ['A=1', 'B'] },
      { Env: ['A=2'] },
      [
        ['config.env.A', '1', '2'],
        ['config.env.B', '(no value)', unset],
      ],
    ],
    [{ Env: ['A=1', 'B=2'] }, { Env: ['B=2', 'A=1'] }, [['config.env', '["A=1","B=2"]', '["B=2","A=1"]']]],
    [{ Env: ['=x'] }, { Env: ['=y'] }, [['config.env.', 'x', 'y']]],
    [
      { Labels: { b: '1', a: '1', same: '1' } },
      { Labels: { c: '', same: '1' } },
      [
        ['config.labels.a', '1', unset],
        ['config.labels.b', '1', unset],
        ['config.labels.c', unset, ''],
      ],
    ],
    [
      { Labels: { b: '1' } },
      { Labels: { a: '1' } },
      [
        ['config.labels.a', unset, '1'],
        ['config.labels.b', '1', unset],
      ],
    ],
  ])('%j → %j', (tested, found, differences) => {
    expect(config(tested, found)).toEqual(differences);
  });

  it('does not count where layers alone are asked for', () => {
    expect(config({ User: 'x' }, {}, { level: 'layers' })).toEqual([]);
  });

  it('of labels that are ignored does not count', () => {
    const ignoredLabel = (name: string) => name === 'b';
    const [tested, found] = [{ Labels: { a: '1', b: '1' } }, { Labels: { a: '2', b: '2' } }];
    expect(config(tested, found, { ignoredLabel })).toEqual([['config.labels.a', '1', '2']]);
  });
});

describe('attestations', () => {
  const attested = (...attestations: ImageReport['attestations']) =>
    told(report([amd64()]), report([amd64()], { attestations }), { requiredAttestations: ['provenance', 'sbom'] }).map(
      ({ what }) => what,
    );
  const subject = id('manifest of linux/amd64');

  it('are of the very manifest of each platform', () => {
    expect(attested({ subject, kinds: ['provenance', 'sbom'] })).toEqual([]);
    expect(attested({ subject, kinds: ['sbom'] })).toEqual(['attestation provenance']);
    expect(attested({ subject: id('another'), kinds: ['provenance', 'sbom'] })).toHaveLength(2);
  });

  it('that are missing say so; a platform whose manifest is not known has none', () => {
    const found = report([{ ...amd64(), manifest: undefined }], {
      attestations: [
        { subject, kinds: ['sbom'] },
        { subject: undefined as never, kinds: ['sbom'] },
      ],
    });
    expect(told(report([amd64()]), found, { requiredAttestations: ['sbom'] })).toEqual([
      { platform: 'linux/amd64', what: 'attestation sbom', expected: 'attached', found: 'missing' },
    ]);
  });
});
