/** The order and the kinds of versions: SemVer 2.0, PEP 440 and the tags of registries. */
import { describe, expect, it } from '@jest/globals';
import semver from 'semver';
import { inLine, lineOf } from '../../../src/promote/floating.ts';
import { parsePep440 } from '../../../src/promote/pep440.ts';
import { compareVersions, parseVersion, sameVersionText, type Version } from '../../../src/promote/version.ts';
import { fc } from '../../support/property.ts';

function version(text: string, variants: readonly string[] = []): Version {
  const parsed = parseVersion(text, variants);
  if (!parsed) throw new Error(`${text} is no version`);
  return parsed;
}

describe('what is a version', () => {
  it.each([
    ['1.2.3', 'semver', [1, 2, 3], false, undefined],
    ['v1.2.3', 'semver', [1, 2, 3], false, undefined],
    ['V1.2.3', 'semver', [1, 2, 3], false, undefined],
    ['v0.1.0-rc', 'semver', [0, 1, 0], true, undefined],
    ['1.1.0-rc.1', 'semver', [1, 1, 0], true, undefined],
    ['1.2.3-foo', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-4', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3+build.7', 'semver', [1, 2, 3], false, undefined],
    ['0.1.0rc3', 'pep440', [0, 1, 0], true, undefined],
    ['v0.1.0rc3', 'pep440', [0, 1, 0], true, undefined],
    ['2.0b1', 'pep440', [2, 0], true, undefined],
    ['1.0.dev4', 'pep440', [1, 0], true, undefined],
    ['1.0.post1', 'pep440', [1, 0], false, undefined],
    ['1.0.post1.dev2', 'pep440', [1, 0], true, undefined],
    ['1!2.0', 'pep440', [2, 0], false, undefined],
    ['2023.2', 'pep440', [2023, 2], false, undefined],
    ['2024.01.05', 'pep440', [2024, 1, 5], false, undefined],
    ['7', 'pep440', [7], false, undefined],
    ['1.2.3-alpine', 'semver', [1, 2, 3], false, 'alpine'],
    ['1.2.3-alpine3.19', 'semver', [1, 2, 3], false, 'alpine3.19'],
    ['1.2.3-rc.1-alpine', 'semver', [1, 2, 3], true, 'alpine'],
    ['1.2-slim-bookworm', 'pep440', [1, 2], false, 'slim-bookworm'],
    ['1.2.3-slim', 'semver', [1, 2, 3], false, 'slim'],
    ['1.2.3-amazonlinux2023', 'semver', [1, 2, 3], false, 'amazonlinux2023'],
    ['1.2.3-arm64', 'semver', [1, 2, 3], false, 'arm64'],
    // Words that are no operating system and no architecture do not switch the guard off.
    ['1.2.3-debug', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-lite.1', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-full', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-static', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-mini', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-runtime', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-node20', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-al.1', 'semver', [1, 2, 3], true, undefined],
    ['1.2.3-cli', 'semver', [1, 2, 3], true, undefined],
  ] as const)('%s is %s %j, pre-release %s, variant %s', (text, scheme, release, prerelease, variant) => {
    const parsed = version(text);
    expect(parsed).toMatchObject({ text, scheme, release });
    expect(parsed.prerelease).toBe(prerelease);
    expect(parsed.variant).toBe(variant);
  });

  it.each([
    '2023.2-a1230ab',
    'latest',
    '',
    '1e400',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    'vv1',
    '1..2',
    '1.2.x',
    '-1',
    `${'9'.repeat(400)}`,
    '1.2.3\n',
    'vv1.2.3',
    '1.2.3/4',
    `1.2.3-${'a'.repeat(123)}`,
  ])('%j is none', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it('may have 128 characters', () => {
    expect(parseVersion(`1.2.3-${'a'.repeat(122)}`)?.prerelease).toBe(true);
  });

  it('takes a word that the tag names for a variant', () => {
    expect(parseVersion('2.0b1-py312', ['py312'])).toMatchObject({ prerelease: true, variant: 'py312' });
    expect(parseVersion('1.2.3-acme')?.prerelease).toBe(true);
    expect(parseVersion('1.2.3-acme', ['acme'])).toMatchObject({ prerelease: false, variant: 'acme' });
  });

  it('puts a leading v aside where two texts are compared', () => {
    expect(sameVersionText('v1.2.3', '1.2.3')).toBe(true);
    expect(sameVersionText('V1.2.3', 'v1.2.3')).toBe(true);
    expect(sameVersionText('1.2.3', '1.2.4')).toBe(false);
    expect(sameVersionText('1.0.dev4', '1.0.de4')).toBe(false);
    expect(sameVersionText('1.0.de4', '1.0.dev4')).toBe(false);
  });
});

describe('case 118: the order of versions', () => {
  // Each is below the next.
  it.each([
    [['v1.9', 'v1.10', 'v2']],
    [['1.0.dev4', '1.0a1.dev1', '1.0a1', '1.0a2', '1.0b1', '1.0rc1', '1.0', '1.0.post1.dev1', '1.0.post1', '1.0.1']],
    [['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0']],
    [['1.0.0-1', '1.0.0-2', '1.0.0-11', '1.0.0-a', '1.0.0']],
    [['1.0.0-1', '1.0.0-1.1', '1.0.0-1.a', '1.0.0-2']],
    [['1.0.dev3', '1.0.dev4', '1.0.dev10', '1.0']],
    [['1.0.0-1', '1.0.0-dev', '1.0.0-dev.1', '1.0.0-alpha', '1.0.0']],
    [['1.0.0-rc.1', '1.0.0-rc1x', '1.0.0-xrc1', '1.0.0-xrc2']],
    [['1.0.0rc1', '1.0.0-rc.2', 'v1.0.0rc3', '1.0.0']],
    [['1.0.0-rc9', '1.0.0-rc10', '1.0.0']],
    [['0.9.9', '1!0.1']],
    [['9007199254740990.0.0', '9007199254740991.0.0']],
  ])('%j', (texts) => {
    const versions = texts.map((text) => version(text));
    const signs = versions.map((one) => versions.map((other) => Math.sign(compareVersions(one, other))));
    expect(signs).toEqual(versions.map((_, i) => versions.map((_, j) => Math.sign(i - j))));
  });

  it.each([
    ['1.2', '1.2.0'],
    ['1.02.0', '1.2.0'],
    ['1.2.3+a', '1.2.3+b'],
    ['v1.0.0-rc', '1.0.0rc0'],
    ['1.2.3-alpine', '1.2.3'],
    ['1.0c1', '1.0rc1'],
    ['1.0.0-dev.4', '1.0.dev4'],
    ['1.0.0-DEV4', '1.0.dev4'],
    ['1.0.0-dev', '1.0.dev'],
    ['1.0.0-Alpha1', '1.0.0-alpha.1'],
    ['V1.0RC1', '1.0.0-rc.1'],
  ])('%s equals %s', (one, other) => {
    expect(compareVersions(version(one), version(other))).toBe(0);
  });

  const word = fc.constantFrom('x', 'foo', 'snapshot', 'nightly', 'y1z');
  const number = fc.nat({ max: 30 });
  const semverText = fc
    .tuple(number, number, number, fc.array(fc.oneof(word, number.map(String)), { maxLength: 3 }))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre.length > 0 ? `-${pre.join('.')}` : ''}`);
  const pepText = fc
    .tuple(
      fc.array(number, { minLength: 1, maxLength: 4 }),
      fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc', 'c', 'alpha'), number)),
      fc.option(number),
      fc.option(number),
    )
    .map(
      ([release, pre, post, dev]) =>
        `${release.join('.')}${pre ? pre.join('') : ''}${post === null ? '' : `.post${post}`}${dev === null ? '' : `.dev${dev}`}`,
    );

  it('is SemVer’s own where PEP 440 knows none of the words', () => {
    fc.assert(
      fc.property(semverText, semverText, (one, other) => {
        expect(Math.sign(compareVersions(version(one), version(other)))).toBe(semver.compare(one, other));
      }),
    );
  });

  it('is total over both schemes', () => {
    const any = fc.oneof(semverText, pepText);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const sorted = [a, b, c].map((text) => version(text)).sort(compareVersions);
        const [low, middle, high] = sorted as [Version, Version, Version];
        expect(compareVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareVersions(low, high)).toBeLessThanOrEqual(0);
        expect(Math.sign(compareVersions(low, high))).toBe(-Math.sign(compareVersions(high, low)) + 0);
      }),
    );
  });

  it('reads hostile texts in linear time', () => {
    for (const character of ['1', '.', '-', 'a', '1.', '-a', 'rc']) {
      const started = performance.now();
      parseVersion(character.repeat(50_000));
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});

describe('what PEP 440 reads', () => {
  const bare = { epoch: 0, release: [1, 0], pre: undefined, post: undefined, dev: undefined };
  it.each([
    ['1.0', bare],
    ['V2!1.0', { ...bare, epoch: 2 }],
    ['1.0Alpha2', { ...bare, pre: ['a', 2] }],
    ['1.0-BETA.3', { ...bare, pre: ['b', 3] }],
    ['1.0preview', { ...bare, pre: ['rc', 0] }],
    ['1.0-4', { ...bare, post: 4 }],
    ['1.0.rev5', { ...bare, post: 5 }],
    ['1.0_r', { ...bare, post: 0 }],
    ['1.0a1.post2.dev3+local.4', { ...bare, pre: ['a', 1], post: 2, dev: 3 }],
  ] as const)('%s', (text, read) => {
    expect(parsePep440(text)).toEqual(read);
  });
});

describe('floating tags', () => {
  it.each([
    ['latest', 'word', [], undefined],
    ['2023.2-stable', 'word', [], undefined],
    ['latest-alpine', 'word', [], 'alpine'],
    ['1', 'line', [1], undefined],
    ['v1.2', 'line', [1, 2], undefined],
    ['1.2-alpine', 'line', [1, 2], 'alpine'],
    ['1.2.3', 'version', [1, 2, 3], undefined],
    ['1.2.3-rc.1', 'version', [1, 2, 3], undefined],
    ['2.0b1', 'version', [2, 0], undefined],
  ] as const)('%s is a %s %j with variant %s', (tag, kind, release, variant) => {
    expect(lineOf(tag)).toEqual({ kind, release, variant });
  });

  it('takes the version of the run for a version, however short', () => {
    expect(lineOf('2023.2', version('2023.2')).kind).toBe('version');
    expect(lineOf('latest-acme', version('1.2.3-acme', ['acme']))).toMatchObject({ kind: 'word', variant: 'acme' });
  });

  it.each([
    ['1.2.3', '1.2', true],
    ['1.3.0', '1.2', false],
    ['1.2.3', '1', true],
    ['2.0.0', '1', false],
    ['10.0.0', '1', false],
    ['9.9.9', 'latest', true],
  ])('%s in the line of %s: %s', (text, tag, expected) => {
    expect(inLine(version(text), lineOf(tag))).toBe(expected);
  });
});
