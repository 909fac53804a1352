import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { patternTrouble, rules } from '../../../src/catalog/glob.ts';
import { fc, howMany } from '../../support/property.ts';

describe('ordered rules', () => {
  it.each([
    // patterns, matches, does not match
    [
      ['images/base/**'],
      ['images/base/Dockerfile', 'images/base/a/b', 'images/base/.hidden'],
      ['images/base', 'images/base2/x', 'images/bas'],
    ],
    [['images/base'], ['images/base', 'images/base/a/b'], ['images/base.txt', 'x/images/base']],
    [['images/base/'], ['images/base/a'], ['images/base', 'images/basement/a']],
    [['/VERSION'], ['VERSION'], ['sub/VERSION']],
    [['VERSION'], ['VERSION', 'sub/VERSION', 'VERSION/x'], ['VERSIONS', 'sub/AVERSION']],
    [['*.md'], ['a.md', 'docs/deep/a.md', '.md'], ['a.mdx', 'md']],
    [['**/*.md'], ['a.md', 'docs/deep/a.md'], ['a.mdx']],
    [['docs/*.md'], ['docs/a.md'], ['docs/deep/a.md', 'a.md']],
    [['a/**/z'], ['a/z', 'a/b/z', 'a/b/c/z/deep'], ['az', 'a/bz', 'b/a/z']],
    [['**'], ['a', 'a/b', '.x/y'], []],
    [['/**'], ['a', 'a/b'], []],
    [['a?c'], ['abc', 'x/axc'], ['ac', 'a/c']],
    [
      ['[a-c]x', '[!0-9]1'],
      ['ax', 'b1'],
      ['dx', '11'],
    ],
    [['images/{base,app}/**'], ['images/base/x', 'images/app/y'], ['images/web/z']],
    [
      ['\\*.md', '\\!odd', 'a\\[1]'],
      ['*.md', '!odd', 'a[1]'],
      ['x.md', 'odd', 'a1'],
    ],
    [['images/**', '!images/**/README.md'], ['images/a/Dockerfile'], ['images/a/README.md', 'images/README.md']],
    [['images/**', '!images/docs', 'images/docs/keep'], ['images/docs/keep', 'images/a'], ['images/docs/x']],
    [['!a', 'a'], ['a'], []],
    [['a', '!a'], [], ['a']],
    [
      ['# comment', '', '  a  ', 'b\r'],
      ['a', 'b'],
      ['# comment', ''],
    ],
    [
      ['é/*', '😀?'],
      ['é/x', '😀a'],
      ['e/x', '😀'],
    ],
    [['with space/**'], ['with space/a b'], ['with/space']],
  ] as const)('%j', (patterns, matching, others) => {
    const { matches } = rules(patterns);
    expect(matching.filter((path) => !matches(path))).toEqual([]);
    expect(others.filter((path) => matches(path))).toEqual([]);
  });

  it('agrees with git about what is ignored, where both can express it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dca-glob-'));
    execFileSync('git', ['init', '-q', folder]);
    const part = fc.constantFrom('a', 'b', '*', 'a*', '?', '*b', '[ab]', '**');
    const pattern = fc
      .tuple(fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
      .map(([start, parts, end]) => start + parts.join('/') + end);
    const path = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'c', 'aab'), { minLength: 1, maxLength: 4 })
      .map((one) => one.join('/'));
    try {
      fc.assert(
        fc.property(
          fc.array(pattern, { minLength: 1, maxLength: 3 }),
          fc.uniqueArray(path, { minLength: 20, maxLength: 30 }),
          (patterns, paths) => {
            writeFileSync(join(folder, '.git', 'info', 'exclude'), `${patterns.join('\n')}\n`);
            const said = gitIgnores(folder, paths);
            const { matches } = rules(patterns);
            expect(paths.filter((one) => matches(one))).toEqual(paths.filter((one) => said.has(one)));
          },
        ),
        { numRuns: howMany(60) },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells the roots that nothing leaves', () => {
    expect(rules(['images/base/**', 'docs/*.md', 'VERSION']).roots).toEqual(['']);
    expect(rules(['images/base/**', 'docs/*.md', '/VERSION']).roots).toEqual(['VERSION', 'docs', 'images/base']);
    const path = fc
      .array(fc.constantFrom('a', 'b', 'images', '*', '**', 'x*'), { minLength: 2, maxLength: 4 })
      .map((one) => one.join('/'));
    fc.assert(
      fc.property(fc.array(path, { minLength: 1 }), path, (patterns, candidate) => {
        const { roots, matches } = rules(patterns);
        const isUnder = roots.some((root) => root === '' || candidate === root || candidate.startsWith(`${root}/`));
        return !matches(candidate) || isUnder;
      }),
    );
  });

  it('says that rules begin with a negation', () => {
    expect(rules(['!a']).startsWithNegation).toBe(true);
    expect(rules(['a', '!b']).startsWithNegation).toBe(false);
  });

  it.each([
    ['a'.repeat(1025), 'longer than 1024'],
    ['{a,b}'.repeat(7), 'more than 64 patterns'],
    ['{1..100000}', 'more than 64 patterns'],
    [`{{a},${'x,'.repeat(100)}y}`.repeat(4), 'more than 64 patterns'],
    ['**/'.repeat(9), 'more than 8'],
    ['../x', 'leaves the repository'],
    ['a/[b', 'never closed'],
    ['a\0b', 'NUL'],
  ])('case 81: refuses %.40s', (pattern, why) => {
    expect(patternTrouble(pattern)).toContain(why);
    expect(() => rules([pattern])).toThrow(expect.objectContaining({ code: 'DCA-CAT-030' }));
  });

  it.each([
    `${'*a'.repeat(25)}b`,
    `${'**/a/'.repeat(8)}b`,
    '('.repeat(1000),
    '?*'.repeat(400),
    '{a,b}'.repeat(6),
    '*'.repeat(1000).replaceAll('**', '*x'),
  ])('case 81: %.20s has no bad case', (pattern) => {
    // Of this process alone: other suites run beside it.
    const started = process.cpuUsage();
    const { matches } = rules([pattern]);
    for (let count = 0; count < 20; count += 1) matches(`${'a'.repeat(250)}/`.repeat(16) + count);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  it.each(['', '!', '/', '\\', '[z-a]', '[]', '!!a', '{', '}', '{}', '**/', '/**/', 'a//b'])(
    'case 82: %j is defined',
    (pattern) => {
      const outcome = ((): string => {
        try {
          return String(rules([pattern]).matches('a/b'));
        } catch (error) {
          return error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
        }
      })();
      expect(['true', 'false', 'DCA-CAT-030']).toContain(outcome);
    },
  );
});

function gitIgnores(folder: string, paths: readonly string[]): ReadonlySet<string> {
  try {
    const stdout = execFileSync('git', ['-C', folder, 'check-ignore', '--no-index', '-z', '--stdin'], {
      input: paths.join('\0'),
    });
    return new Set(stdout.toString().split('\0'));
  } catch (error) {
    // Exit code 1: none of them is ignored.
    if (typeof error === 'object' && error !== null && 'status' in error && error.status === 1) return new Set();
    throw error;
  }
}
