/** One matcher, three dialects: sources of COPY (Go's `filepath.Match`), .dockerignore, and rules as in .gitignore. */
import { describe, expect, it } from '@jest/globals';
import { goPattern, isIgnored, readIgnoreFile } from '../../../src/catalog/docker-pattern.ts';
import { rules } from '../../../src/catalog/glob.ts';
import { matchesWildcard } from '../../../src/catalog/wildcard.ts';

const go = (pattern: string, path: string) => {
  const read = goPattern(pattern);
  return read === undefined ? 'malformed' : matchesWildcard(read, path);
};

describe('a source of COPY', () => {
  it.each<readonly [string, string, boolean | 'malformed']>([
    ['abc', 'abc', true],
    ['abc', 'abcd', false],
    ['', '', true],
    ['*', 'abc', true],
    ['*c', 'abc', true],
    ['a*', 'a', true],
    ['a*', 'ab/c', false],
    ['a*/b', 'abc/b', true],
    ['a*/b', 'a/c/b', false],
    ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
    ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
    ['a*b?c*x', 'abxbbxdbxebxczzx', true],
    ['a*b?c*x', 'abxbbxdbxebxczzy', false],
    ['ab*', 'xab', false],
    ['*ab', 'abx', false],
    ['a*a', 'a', false],
    ['a?b', 'a☺b', true],
    ['a?b', 'a😀b', true],
    ['a?b', 'a\uffffb', true],
    ['a?b', 'a/b', false],
    ['a???b', 'a☺b', false],
    [String.raw`a\*b`, 'a*b', true],
    [String.raw`a\*b`, 'ab', false],
    ['ab[c]', 'abc', true],
    ['ab[b-d]', 'abc', true],
    ['ab[b-d]', 'aba', false],
    ['ab[b-d]', 'abe', false],
    ['ab[b-d]', 'abb', true],
    ['ab[b-d]', 'abd', true],
    ['ab[^c]', 'abc', false],
    ['ab[^b-d]', 'abc', false],
    ['ab[^e-g]', 'abc', true],
    ['ab[!c]', 'abc', true],
    ['ab[!c]', 'ab!', true],
    ['ab[!c]', 'abx', false],
    ['a[^x]b', 'a/b', true],
    ['a[+-9]b', 'a/b', true],
    ['[a-ζ]*', 'α', true],
    ['*[a-ζ]', 'A', false],
    [String.raw`[\]a]`, ']', true],
    [String.raw`[\]a]`, 'a', true],
    [String.raw`[x\-z]`, '-', true],
    [String.raw`[x\-z]`, 'y', false],
    [String.raw`[Z-\]]`, '[', true],
    ['[]a]', ']', true],
    ['[]a]', 'a', true],
    ['[]a]', '[', false],
    ['[a-]', '-', true],
    ['[a-]', 'a', true],
    ['[a-]', 'b', false],
    ['[-a]', '-', true],
    ['[ab]', '-', false],
    ['[a-c-e]', 'd', false],
    ['[a-c-e]', '-', true],
    ['[', 'a', 'malformed'],
    ['[^', 'a', 'malformed'],
    ['[a', 'a', 'malformed'],
    ['[a-', 'a', 'malformed'],
    ['[a-b', 'a', 'malformed'],
    ['[]', ']', 'malformed'],
    ['[^]', ']', 'malformed'],
    ['[\\', 'a', 'malformed'],
    ['[a-\\', 'a', 'malformed'],
    ['a\\', 'a', 'malformed'],
  ])('%j and %j: %s', (pattern, path, expected) => {
    expect(go(pattern, path)).toBe(expected);
  });
});

describe('a line of .dockerignore', () => {
  it.each<readonly [string, string, boolean]>([
    ['a/**', 'a/b', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'b/a', false],
    ['a**', 'abc/d', true],
    ['**', 'a/b', true],
    ['**/b', 'b', true],
    ['**/b', 'a/b', true],
    ['**/b', 'a/xb', false],
    ['**/*.md', 'docs/a.md', true],
    ['a**/b', 'ab', true],
    ['a**/b', 'ax/b', true],
    ['a**/b', 'axb', false],
    ['*a**/b', 'aab', true],
    ['*/b', 'a/b/c', true],
    ['*/b', 'a/bc', false],
  ])('%j and %j: %s', (line, path, expected) => {
    expect(isIgnored(readIgnoreFile(line), path)).toBe(expected);
  });
});

describe('a set in a rule as in .gitignore', () => {
  it.each<readonly [string, string, boolean]>([
    ['a[^x]b', 'acb', true],
    ['a[^x]b', 'axb', false],
    ['a[!x]b', 'acb', true],
    ['a[!x]b', 'axb', false],
    ['a[!x]b', 'a!b', true],
    ['a[x!]b', 'a!b', true],
    ['/a[^x]b', 'a/b', false],
    ['/a[+-9]b', 'a/b', false],
    ['/a[+-9]b', 'a1b', true],
  ])('%j and %j: %s', (pattern, path, expected) => {
    expect(rules([pattern]).matches(path)).toBe(expected);
  });
});
