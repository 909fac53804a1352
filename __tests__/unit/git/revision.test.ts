/** Names of commits: what people write, and what would be something else to git. */
import { describe, expect, it } from '@jest/globals';
import { checkedRevision, isFullId, isRefName, isRevision, isZeroId } from '../../../src/git/revision.ts';
import { fc } from '../../support/property.ts';

describe('revisions', () => {
  it.each([
    'main',
    'origin/main',
    'v1.2.3',
    'HEAD',
    'HEAD~3',
    'HEAD^',
    'HEAD^2~1',
    'HEAD~12',
    'HEAD~123456^^',
    'x'.repeat(1024),
    'release/1.x',
    'ü',
    'a'.repeat(40),
    'abc1234',
    'feature/#1',
    "it's",
  ])('takes %j', (text) => {
    expect(isRevision(text)).toBe(true);
  });

  it.each([
    '',
    '-x',
    '--output=/tmp/x',
    '@',
    '@{u}',
    'HEAD@{1}',
    'a..b',
    ':/x',
    'x:y',
    'HEAD^{/x}',
    'a b',
    'a\nb',
    'a\0b',
    'a*',
    'a?',
    'a[',
    'a\\b',
    '/a',
    'a/',
    'a//b',
    '.a',
    'a/.b',
    'a.lock',
    'a.lock/b',
    'a.',
    'ext::sh -c x',
    '~1',
    '^',
    'HEAD~1234567',
    'HEAD^12',
    'x'.repeat(1025),
  ])('case 77: does not take %j', (text) => {
    expect(isRevision(text)).toBe(false);
  });

  it('case 77: nothing that is taken begins like an option or holds a space or control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        if (isRefName(text)) expect(text).not.toMatch(/^-|[\u0000-\u0020\u007f]|\.\.|@\{/);
      }),
    );
  });

  it.each([
    ['0123456789abcdef'.repeat(3).slice(0, 40), true],
    ['0123456789abcdef'.repeat(4), true],
    ['a'.repeat(39), false],
    ['a'.repeat(41), false],
    ['a'.repeat(63), false],
    ['a'.repeat(65), false],
    ['A'.repeat(40), false],
    ['G'.repeat(64), false],
    ['main', false],
    ['', false],
  ])('knows whether %j is a whole id', (text, whole) => {
    expect(isFullId(text)).toBe(whole);
  });

  it('says which name cannot be taken, and what could', () => {
    expect(checkedRevision('v1.2', 'the base')).toBe('v1.2');
    const asked = () => checkedRevision(`-${'x'.repeat(500)}`, 'the base');
    expect(asked).toThrow(`the base is "-${'x'.repeat(199)}", which is no name of a commit.`);
    expect(asked).toThrow(expect.objectContaining({ code: 'DCA-GIT-003', remedy: expect.stringContaining('tags') }));
  });

  it('knows the ids that mean no commit', () => {
    expect([isZeroId('0'.repeat(40)), isZeroId('0'.repeat(64)), isZeroId('0'.repeat(41)), isZeroId('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
