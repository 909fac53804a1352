/** Braces, roots and patterns at their edges. */
import { describe, expect, it } from '@jest/globals';
import { expandBraces } from '../../../src/catalog/braces.ts';
import { checkGlobs, limits, patternTrouble, rules } from '../../../src/catalog/glob.ts';

describe('braces', () => {
  it.each<readonly [string, readonly string[]]>([
    ['{1..3}', ['1', '2', '3']],
    ['{3..1}', ['3', '2', '1']],
    ['{2..2}', ['2']],
    ['{-1..1}', ['-1', '0', '1']],
    ['{08..10}', ['08', '09', '10']],
    ['{8..010}', ['008', '009', '010']],
    ['{10..8}', ['10', '9', '8']],
    ['{99..101}', ['99', '100', '101']],
    ['{-02..1}', ['-02', '-01', '000', '001']],
    ['{10..12}', ['10', '11', '12']],
    ['{c..a}', ['c', 'b', 'a']],
    ['x{a..b}y{1..2}', ['xay1', 'xay2', 'xby1', 'xby2']],
    ['{x1..3}', ['{x1..3}']],
    ['{1..3x}', ['{1..3x}']],
    ['{ab..c}', ['{ab..c}']],
    ['{a..bc}', ['{a..bc}']],
    ['{a..1}', ['{a..1}']],
    ['{}', ['{}']],
    ['{a\\,b,c}', ['a\\,b', 'c']],
    ['{a\\},b}', ['a\\}', 'b']],
    ['\\{a,b}', ['\\{a,b}']],
    ['\\\\{a,b}', ['\\\\a', '\\\\b']],
    ['\\\\\\{a,b}', ['\\\\\\{a,b}']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['{a', ['{a']],
    ['{a{b,c}', ['{ab', '{ac']],
  ])('%s', (pattern, expanded) => {
    expect(expandBraces(pattern, 64)).toEqual(expanded);
  });

  it.each([
    ['{1..64}', 64],
    ['{1..65}', undefined],
    ['{a,b,c,d}{a,b,c,d}{a,b,c,d}', 64],
    ['{a,b,c,d}{a,b,c,d}{a,b,c,d,e}', undefined],
    ['{{1..64},c}', undefined],
  ])('%s: %s at most', (pattern, count) => {
    expect(expandBraces(pattern, 64)?.length).toBe(count);
  });
});

describe('what a list of rules can reach', () => {
  const reach = (...patterns: readonly string[]) => {
    const { roots, whole, startsWithNegation } = rules(patterns);
    return { roots, whole, startsWithNegation };
  };

  it('lies under the literal starts of what takes', () => {
    expect(reach('b/x/**', 'a/*.ts')).toEqual({ roots: ['a', 'b/x'], whole: ['b/x'], startsWithNegation: false });
    expect(reach('a', 'b/')).toEqual({ roots: [''], whole: [], startsWithNegation: false });
    expect(reach('/a', 'b/c/')).toEqual({ roots: ['a', 'b/c'], whole: ['a', 'b/c'], startsWithNegation: false });
    expect(reach('/ab*')).toMatchObject({ roots: [''] });
  });

  it('is whole only where nothing is taken out', () => {
    expect(reach('/a', '!/a/x', '!/b')).toEqual({ roots: ['a'], whole: [], startsWithNegation: false });
    expect(reach('!/a', '/a')).toMatchObject({ startsWithNegation: true });
    expect(reach('# a comment', '', '/a')).toMatchObject({ whole: ['a'], startsWithNegation: false });
  });
});

describe('patterns', () => {
  const matches = (pattern: string, path: string) => rules([pattern]).matches(path);
  it.each([
    ['a/b**c', 'a/bxxc', true],
    ['a/b**c', 'a/b/c', false],
    ['a/x**', 'a/xyz', true],
    ['a/x**', 'a/xy/z', true],
    ['a/x**', 'a/y/x', false],
    ['a/**b', 'a/xb', true],
    ['a/**b', 'a/x/b', false],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/b', true],
    ['a//', 'a/x', true],
    ['a//', 'a', false],
    ['/a/**/**', 'a/x', true],
    ['/a//**', 'a/x/y', true],
    ['/a/**', 'a', false],
    ['//a', 'a', true],
    ['//a', 'b/a', false],
    ['**', 'any/thing', true],
    ['/**', 'any', true],
    ['**/**', 'any', true],
    ['**/**/**', 'any', true],
    ['**/x/**', 'a/x', false],
    ['**/x/**', 'a/x/b', true],
    ['a/x**/b', 'a/xy/b', true],
    ['a/y**/b', 'a/yb', false],
    ['a/z**/b', 'a/zy/z/b', false],
    ['//a*', 'ab', true],
    ['//b*', 'a/b', false],
    ['/', 'any', true],
    ['**/', 'any', false],
    ['**/', 'any/thing', true],
    ['a\r', 'a', true],
    ['a/**', 'x/a/b', false],
    ['\\!a', '!a', true],
    ['\\#a', '#a', true],
    ['a!b', 'a!b', true],
    ['a!b', 'ab', false],
    ['a/\\*', 'a/*', true],
    ['a/\\*', 'a/b', false],
  ])('%j and %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it.each([
    ['x'.repeat(limits.patternLength), undefined],
    ['x'.repeat(limits.patternLength + 1), 'longer than'],
    ['**/'.repeat(limits.doubleStars), undefined],
    ['**/'.repeat(limits.doubleStars + 1), 'more than 8'],
    ['a\0', 'NUL'],
    ['../a', 'leaves the repository'],
    ['!../a', 'leaves the repository'],
    ['a/..', 'leaves the repository'],
    ['a/../b', 'leaves the repository'],
    ['a..b/..c', undefined],
    ['a/!..', undefined],
    ['{a,[}', 'never closed'],
    ['a\\', 'ends in a'],
    ['{1..65}', 'more than 64'],
    ['{1..64}', undefined],
  ])('%.20j: %s', (pattern, trouble) => {
    const said = patternTrouble(pattern);
    if (trouble === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(trouble);
  });
});

describe('patterns that cannot be used', () => {
  const saidOf = (work: () => unknown): string => {
    try {
      work();
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const long = `${'x'.repeat(90)}[`;

  it('are none where all can be', () => {
    expect(saidOf(() => checkGlobs({ ignore: ['*.md', '!a'], 'rebuild-all': [] }))).toBe('');
    expect(saidOf(() => checkGlobs({}))).toBe('');
  });

  it('are told with their input, all at once, and cut', () => {
    const trouble = 'a “[” in it is never closed, or it ends in a “\\”';
    expect(saidOf(() => checkGlobs({ ignore: ['ok', '['] }))).toBe(
      `a pattern cannot be used; nothing was read, written or sent.\n  - input "ignore" has the pattern “[”: ${trouble}.`,
    );
    expect(saidOf(() => checkGlobs({ ignore: ['['], 'rebuild-all': [long, '../a'] }))).toBe(
      [
        '3 patterns cannot be used; nothing was read, written or sent.',
        `  - input "ignore" has the pattern “[”: ${trouble}.`,
        `  - input "rebuild-all" has the pattern “${'x'.repeat(80)}”: ${trouble}.`,
        '  - input "rebuild-all" has the pattern “../a”: it leaves the repository with “..”.',
      ].join('\n'),
    );
  });

  it('are told by the rules themselves as well', () => {
    expect(saidOf(() => rules(['  ../a  ']))).toBe(
      'a pattern cannot be used; nothing was read, written or sent.\n  - the pattern “../a”: it leaves the repository with “..”.',
    );
  });
});
