/** Globs of filters mean what they mean in dorny/paths-filter, which has them from picomatch with `dot: true`. */
import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { globReader } from '../../../src/plan/filter-glob.ts';
import { fc } from '../../support/property.ts';

async function glob(pattern: string, ...others: readonly string[]) {
  const read = (await globReader([...others, pattern]))(pattern);
  return typeof read === 'string' ? { refused: read } : read;
}

async function matches(pattern: string, path: string): Promise<boolean | string> {
  const read = await glob(pattern);
  return 'refused' in read ? read.refused : read.matches(path);
}

describe('what matches', () => {
  it.each([
    // A name, and wildcards inside one part.
    ['README.md', 'README.md', true],
    ['README.md', 'docs/README.md', false],
    ['*', 'a', true],
    ['*', '.env', true],
    ['*', 'a/b', false],
    ['*.md', 'a.md', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a/c', false],
    ['ä*', 'äö', true],
    ['a**c', 'abbc', true],
    ['a**c', 'a/c', false],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    // Whole parts of two stars.
    ['**', 'a/b/c', true],
    ['**/a', 'a', true],
    ['**/a', 'x/y/a', true],
    ['**/a', 'xa', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a/**x', 'a/b/x', false],
    ['a/b**', 'a/bc', true],
    ['*/**', 'a/b', true],
    ['a/b**', 'a/bc/d', false],
    ['a/**/*', 'a/b/c', true],
    ['a/**/b*', 'a/b/c', false],
    ['src/**', 'src/a/b', true],
    ['src/**', 'src-gen/a', false],
    ['**/test/**', 'a/test/b', true],
    ['a//b', 'a/b', false],
    // A folder that is an entry itself: a submodule, a link, or a file in its place.
    ['src/**', 'src', true],
    ['a?/**', 'ab', true],
    ['{a,b}/**', 'b', true],
    ['**/test/**', 'a/test', true],
    ['a/**/**', 'a', true],
    ['packages/*/**', 'packages/README.md', false],
    ['packages/a*/**', 'packages/ab', false],
    ['packages/a**/**', 'packages/ab', false],
    ['packages/*b/**', 'packages/ab', true],
    // Sets, braces and extended globs.
    ['[ab].ts', 'b.ts', true],
    ['[^ab].ts', 'c.ts', true],
    ['[[]', '[', true],
    ['*.{js,ts}', 'a.ts', true],
    ['+(a|b)', 'abab', true],
    ['!(a).ts', 'b.ts', true],
    ['!(a).ts', 'a.ts', false],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['#a*', '#ab', true],
    // A group of regular expressions.
    ['(a|b)\nc', 'a\nc', true],
    ['src/*.(js|ts)', 'src/a.ts', true],
    ['src/*.(js|ts)', 'src/a.go', false],
    ['(a|b)/c', 'b/c', true],
    ['(a|(b|c))/*', 'c/x', true],
    ['x/@(a|b)', 'x/b', true],
    ['x/[a(]b', 'x/(b', true],
    ['x/[a(]b', 'x/@b', false],
    ['x/\\(a\\)', 'x/(a)', true],
    ['x/\\(a\\)', 'x/a', false],
    ['app/(web)/x', 'app/(web)/x', true],
    // Each `!` at the start turns the meaning over.
    ['./src/*', 'src/a', true],
    ['!./src/*', 'src/a', false],
    ['!a', 'b', true],
    ['!a', 'a', false],
    ['!!a', 'a', true],
    ['!!!a', 'a', false],
    ['!!!a', 'b', true],
    ['a!', 'a!', true],
    ['a!', 'x', false],
  ])('%j of %j: %j', async (pattern, path, expected) => {
    expect(await matches(pattern, path)).toBe(expected);
    expect(picomatch(pattern, { dot: true })(path)).toBe(expected);
  });

  it.each([
    // What picomatch makes of these matches nothing, or half a character.
    ['/src/*', 'src/a'],
    ['.//./src/*', 'src/a'],
    ['/**', 'a'],
    ['a?', 'a😀'],
    ['[!ab].ts', 'c.ts'],
  ])('more than in picomatch: %j of %j', async (pattern, path) => {
    expect([await matches(pattern, path), picomatch(pattern, { dot: true })(path)]).toEqual([true, false]);
  });

  it('any pattern of such parts, as in picomatch', async () => {
    const part = fc.oneof(
      fc.constantFrom('**', '*', 'a', 'b', 'a*', '*b', 'a*b', '.a', 'ab', '{a,b}', '[ab]*', '(a|b)', '@(a|.b)'),
    );
    const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', '.b', 'c');
    const list = (of: fc.Arbitrary<string>) =>
      fc.array(of, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(list(part), list(name), fc.constantFrom('', '!'), async (body, path, not) => {
        const bang = body.startsWith('(') ? '' : not;
        expect([bang + body, path, await matches(bang + body, path)]).toEqual([
          bang + body,
          path,
          picomatch(bang + body, { dot: true })(path),
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['', 'it is empty'],
    ['\0', 'NUL'],
    ['\0'.repeat(201), 'NUL'],
    ['x'.repeat(2000), ''],
    ['../a', 'leaves the repository'],
    [`${'**/aa/'.repeat(20)}x`, 'more than'],
    ['{a,b}'.repeat(20), ''],
    ['a/(?!b)', 'regular expressions'],
    ['(?:a|b)', 'regular expressions'],
    ['(?=a)', 'regular expressions'],
    ['(?<=a)b', 'regular expressions'],
  ])('%j, also among others', async (pattern, why) => {
    const alone = await glob(pattern);
    expect('refused' in alone && alone.refused).toContain(why);
    expect(await glob(pattern, 'a', '[b]')).toEqual(alone);
  });

  it.each([
    ['@(?)', 'a'],
    ['x\\(?', 'x(y'],
    ['(?)', 'a'],
  ])('not %j, whose mark stands for a character', async (pattern, path) => {
    expect(await matches(pattern, path)).toBe(true);
  });

  it('the plain ones beside the extended ones are read as if they were alone', async () => {
    for (const pattern of ['a/**', '*.md', '[ab]', '{c,d}']) {
      const [alone, beside] = [await glob(pattern), await glob(pattern, 'x', '[y]', '{e,f}')];
      for (const path of ['a/b', 'a', 'x.md', 'b', 'd', '{c,d}'])
        expect('matches' in beside && beside.matches(path)).toBe('matches' in alone && alone.matches(path));
    }
  });
});

it.each([
  ['README.md', 'README.md'],
  ['src/**', 'src/'],
  ['src/a?', 'src/a'],
  ['src/{a,b}', 'src/'],
  ['src/[ab]', 'src/'],
  ['src/a+(b)', 'src/a'],
  ['src/@(a|b)', 'src/'],
  ['src/(a|b)', 'src/'],
  ['src/!(a)', 'src/'],
  ['src\\*', 'src'],
  ['./src/*', 'src/'],
  ['**/a', ''],
  ['!src/**', ''],
  ['a\nb*', 'a\nb'],
  ['a*\nb', 'a'],
])('whatever %j matches begins with %j', async (pattern, start) => {
  expect(await glob(pattern)).toMatchObject({ start, negated: pattern.startsWith('!') });
});
