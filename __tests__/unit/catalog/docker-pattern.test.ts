import { describe, expect, it } from '@jest/globals';
import {
  cleanPath,
  exclusions,
  goPattern,
  hasWildcard,
  insidePath,
  isIgnored,
  readIgnoreFile,
} from '../../../src/catalog/docker-pattern.ts';
import { basename, dirname, insideRepository, isUnder, join } from '../../../src/catalog/paths.ts';
import { matchesWildcard } from '../../../src/catalog/wildcard.ts';
import { fc } from '../../support/property.ts';

describe('patterns of Docker', () => {
  it('of a source take two stars for one', () => {
    const pattern = goPattern('a/**/b');
    const matching = ['a/b', 'a/x/b', 'a/x/y/b'].filter((path) => pattern && matchesWildcard(pattern, path));
    expect(matching).toEqual(['a/x/b']);
  });

  it('match as a regular expression of the same meaning does', () => {
    const atom = fc.constantFrom('a', 'b', '/', '*', '?', '[ab]', '[^a]', '.', '**/', '**');
    const subject = fc
      .array(fc.constantFrom('a', 'b', '/', '.', 'ab'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 6 }), subject, (atoms, path) => {
        const text = atoms.join('');
        fc.pre(!text.includes('***'));
        const pattern = goPattern(text, { wide: false });
        expect(pattern === undefined ? undefined : matchesWildcard(pattern, path)).toBe(
          new RegExp(`^${asRegExp(text)}$`, 'su').test(path),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [['*'], ['a', 'a/b', '.a'], []],
    [['a'], ['a', 'a/b'], ['b/a', 'ab']],
    [['/a/'], ['a', 'a/b'], ['b/a']],
    [['**/a'], ['a', 'b/a', 'b/c/a/d'], ['ba']],
    [['*/a'], ['b/a'], ['a', 'b/c/a']],
    [['a/**'], ['a/b', 'a/b/c'], ['b']],
    [['a', '!a/b'], ['a/c'], ['a/b', 'a/b/c']],
    [['!a', 'a'], ['a'], []],
    [['a/../b'], ['b'], ['a']],
    [['a[', '\\'], [], ['a[', 'a', '\\']],
    [['  a  ', '', '!'], ['a'], ['b']],
    [['**a'], ['a', 'b/a', 'b/a/c'], ['ba', 'c/ba']],
    [
      ['*', '!**a'],
      ['b', 'b/c'],
      ['a', 'ba', 'b/a', 'c/ba', 'a/b'],
    ],
    [
      ['*', '!x**a', '!**/b'],
      ['xya', 'ab', 'c/ab'],
      ['xa', 'xy/a', 'b', 'c/b'],
    ],
    [
      ['a\\*', 'b\\'],
      ['a*', 'a*/c'],
      ['ab', 'a\\b', 'b', 'b\\'],
    ],
    [
      ['! a', 'b', '! b/c'],
      ['b', 'b/d'],
      ['a', 'b/c'],
    ],
  ])('%j leave out', (lines, ignored, others) => {
    const rules = readIgnoreFile(lines.join('\n'));
    expect(ignored.filter((path) => !isIgnored(rules, path))).toEqual([]);
    expect(others.filter((path) => isIgnored(rules, path))).toEqual([]);
  });

  it.each<readonly [readonly string[], readonly string[], readonly string[]]>([
    [
      ['a', 'b/'],
      ['a', 'b/c'],
      ['/a', 'x/a'],
    ],
    [['/a', './b'], ['b'], ['a']],
    [['*', '!a', '!/b'], ['b', 'c'], ['a']],
    [['x/!/a'], ['x/!/a'], ['a']],
  ])('%j of --exclude leave out', (values, ignored, others) => {
    const rules = exclusions(values);
    expect(ignored.filter((path) => !isIgnored(rules, path))).toEqual([]);
    expect(others.filter((path) => isIgnored(rules, path))).toEqual([]);
  });

  it('leave nothing out by a line that says nothing, or is malformed', () => {
    expect(readIgnoreFile(['', '  ', '!', '! ', 'a[', '\\'].join('\n'))).toEqual([]);
  });

  it('of an ignore file are its lines, but for comments', () => {
    const left = (text: string) => {
      const rules = readIgnoreFile(text);
      return ['a', 'b', '#a', 'b#', 'ab', 'a\uFEFFb'].filter((path) => isIgnored(rules, path));
    };
    expect(left('a\r\nb')).toEqual(['a', 'b']);
    expect(left('\uFEFFa\n#a\n')).toEqual(['a']);
    expect(left(' #a\nb#\n')).toEqual(['#a', 'b#']);
    expect(left('a\uFEFFb\n')).toEqual(['a\uFEFFb']);
    expect(left('')).toEqual([]);
  });

  it.each([
    ['a', false],
    ['a*', true],
    ['?', true],
    ['a/[b', true],
    ['a\\*', false],
    ['a\\\\*', true],
    ['a\\\\\\?', false],
    ['\\[*', true],
    ['a]', false],
  ])('%s has a wildcard: %s', (text, has) => {
    expect(hasWildcard(text)).toBe(has);
  });

  it.each([
    ['a/./b//c/', 'a/b/c'],
    ['/a/../../b', '/b'],
    ['../../x', '../../x'],
    ['a/../../b', '../b'],
    ['a/b/..', 'a'],
    ['a/..', '.'],
    ['', '.'],
    ['/', '/'],
    ['/..', '/'],
    ['..a/...', '..a/...'],
  ])('%s is clean as “%s”', (path, clean) => {
    expect(cleanPath(path)).toBe(clean);
  });

  it.each([
    ['../../x', 'x'],
    ['/a/./b//c/', 'a/b/c'],
    ['a/../..', ''],
    ['.', ''],
  ])('%s stays inside as “%s”', (path, inside) => {
    expect(insidePath(path)).toBe(inside);
  });
});

describe('paths of a repository', () => {
  it('have a folder and a name', () => {
    expect(['a', 'a/b', 'a/b/c'].map(dirname)).toEqual(['.', 'a', 'a/b']);
    expect(['a', 'a/b', 'a/b/c.txt', '.a'].map(basename)).toEqual(['a', 'b', 'c.txt', '.a']);
  });

  it('are joined, and clean afterwards', () => {
    expect([join('a', '', 'b'), join('', 'a'), join('.', 'a'), join('a', '../b', '.'), join('', '')]).toEqual([
      'a/b',
      'a',
      'a',
      'b',
      '.',
    ]);
  });

  it.each([
    ['a/./b/', 'a/b'],
    ['a/..', '.'],
    ['..a', '..a'],
    ['a/b..', 'a/b..'],
    ['ab:c', 'ab:c'],
    ['1:c', '1:c'],
    ['a/C:b', 'a/C:b'],
    ['/a', undefined],
    ['a\0b', undefined],
    ['a\\b', undefined],
    ['C:/a', undefined],
    ['c:a', undefined],
    ['..', undefined],
    ['../a', undefined],
    ['a/../..', undefined],
    ['a/../../b', undefined],
  ])('%j stays inside as %s', (path, inside) => {
    expect(insideRepository(path)).toBe(inside);
  });

  it.each([
    ['a', '', true],
    ['a/b', '.', true],
    ['a', 'a', true],
    ['a/b', 'a', true],
    ['ab', 'a', false],
    ['a', 'a/b', false],
    ['b/a', 'a', false],
  ])('%s is under “%s”: %s', (path, folder, is) => {
    expect(isUnder(path, folder)).toBe(is);
  });
});

/** The meaning of moby's patterns, written as it is documented: `**​/` is nothing or any folders, `**` at the end is all. */
function asRegExp(pattern: string): string {
  let made = '';
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const set = /^\[[^\]]+\]/.exec(rest)?.[0];
    if (rest.startsWith('**')) {
      at += rest[2] === '/' ? 3 : 2;
      made += at >= pattern.length ? '.*' : '(?:.*/)?';
      continue;
    }
    made += set ?? { '*': '[^/]*', '?': '[^/]', '.': '\\.', '/': '/' }[rest[0] ?? ''] ?? rest[0];
    at += set?.length ?? 1;
  }
  return made;
}
