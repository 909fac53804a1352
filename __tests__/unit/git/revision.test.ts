/** Names of commits: what people write, and what would be something else to git. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefName, isRevision, isZeroId } from '../../../src/git/revision.ts';

describe('revisions', () => {
  it.each([
    'main',
    'origin/main',
    'v1.2.3',
    'HEAD',
    'HEAD~3',
    'HEAD^',
    'HEAD^2~1',
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
    'x'.repeat(2000),
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

  it('knows the ids that mean no commit', () => {
    expect([isZeroId('0'.repeat(40)), isZeroId('0'.repeat(64)), isZeroId('0'.repeat(41)), isZeroId('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
