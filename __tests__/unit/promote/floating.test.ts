/** What a tag promises by its name: versions stay, lines and words float, and each has a variant or none. */
import { describe, expect, it } from '@jest/globals';
import { inLine, lineOf } from '../../../src/promote/floating.ts';
import { parseVersion, type Version } from '../../../src/promote/version.ts';

const version = (text: string, ...variants: readonly string[]) => parseVersion(text, variants) as Version;
const said = (tag: string, of?: Version) => {
  const { kind, release, variant } = lineOf(tag, of);
  return [kind, release.join('.'), variant ?? ''];
};

describe('a tag', () => {
  it.each([
    ['1.2.3', 'version', '1.2.3', ''],
    ['v1.2.3', 'version', '1.2.3', ''],
    ['1.2', 'line', '1.2', ''],
    ['v1', 'line', '1', ''],
    ['latest', 'word', '', ''],
    ['2023.2-stable', 'word', '', ''],
    ['latest-alpine', 'word', '', 'alpine'],
    ['-alpine', 'word', '', ''],
    ['latest-foo', 'word', '', ''],
    ['1.2-alpine', 'line', '1.2', 'alpine'],
    ['1.2.3-alpine', 'version', '1.2.3', 'alpine'],
    ['1.2rc1', 'version', '1.2', ''],
    ['1.2.dev1', 'version', '1.2', ''],
    ['1.2.post0', 'version', '1.2', ''],
    ['1.2.post1', 'version', '1.2', ''],
  ])('%s is a %s of %j, variant %j', (tag, ...wanted) => {
    expect(said(tag)).toEqual(wanted);
  });

  it.each([
    ['1.2', '1.2', 'version', '1.2', ''],
    ['v1.2', '1.2', 'version', '1.2', ''],
    ['V1.2', '1.2', 'version', '1.2', ''],
    ['1.2', 'v1.2', 'version', '1.2', ''],
    ['1.2', 'V1.2', 'version', '1.2', ''],
    ['1.2', '1.2.3', 'line', '1.2', ''],
    ['1-v2', '1-2', 'word', '', ''],
    ['latest-foo', '1.2.3-foo', 'word', '', 'foo'],
    ['1.2-foo', '1.2.3-foo', 'line', '1.2', 'foo'],
    ['1.2-foo', '1.2-foo', 'version', '1.2', 'foo'],
    ['latest', '1.2.3-foo', 'word', '', ''],
    ['xfoo', '1.2.3-foo', 'word', '', ''],
    ['latest-alpine', '1.2.3-foo', 'word', '', 'alpine'],
  ])('%s in the release of %s is a %s of %j, variant %j', (tag, text, ...wanted) => {
    expect(said(tag, version(text, 'foo'))).toEqual(wanted);
  });

  it('may have no `+`, so that a version with build metadata is written with `-`', () => {
    expect(said('1.2-a.b', version('1.2+a.b'))).toEqual(['version', '1.2', '']);
  });
});

describe('a line', () => {
  it.each([
    ['1.2.3', '1.2', true],
    ['1.2.3', '1', true],
    ['1.2.3', 'latest', true],
    ['1.3.0', '1.2', false],
    ['2.2.0', '1.2', false],
    ['1.2', '1.2.0', true],
  ])('%s under %s: %s', (text, tag, isIn) => {
    expect(inLine(version(text), lineOf(tag))).toBe(isIn);
  });
});
