/** Which filters a change makes true, and what a filter may be. */
import { describe, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import type { ChangedFile, ChangeStatus } from '../../../src/git/git.ts';
import { changedFilters, filterOutputs, isFilterFile, readFilters } from '../../../src/plan/filter-changes.ts';
import { type FilterNode, matchFilters, parseFilters } from '../../../src/plan/filters.ts';
import { codeOf, recordedLog } from '../../support/client.ts';

const read = (yaml: string, log = recordedLog()) => readFilters(yaml, undefined, ['changes'], log);
const file = (path: string, status: ChangeStatus = 'modified'): ChangedFile => ({ path, status });

/** The file by which the filter `a` is true. */
async function by(yaml: string, paths: readonly string[], quantifier: 'some' | 'every' = 'some') {
  return matchFilters(
    await read(yaml),
    paths.map((path) => file(path)),
    quantifier,
  ).get('a')?.path;
}

describe('the file that makes a filter true', () => {
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['lib/**', ['a', 'lib', 'lib-x/a', 'lib/a', 'lib/z', 'z'], 'lib'],
    ['lib/**', ['a', 'lib-x/a', 'lib/z', 'lib/a', 'z'], 'lib/a'],
    ['lib/**', ['a', 'lib-x/a', 'lib0', 'z'], undefined],
    ['lib/*.md', ['lib/a.ts', 'lib/b.md', 'lib/c/d.md'], 'lib/b.md'],
    ['lib/a', ['lib/a'], 'lib/a'],
    ['*.md', ['a.ts', 'z.md'], 'z.md'],
    ['**', ['b', 'a'], 'a'],
    ['lib/**', [], undefined],
    // Signs behind all others: full width, private use, and those beyond the sixteen bits.
    ['lib/**', ['lib/（案）.md', 'z'], 'lib/（案）.md'],
    ['lib/**', ['lib/\u{f8ff}\u{ffff}'], 'lib/\u{f8ff}\u{ffff}'],
    ['lib/**', ['lib/\u{10ffff}'], 'lib/\u{10ffff}'],
    ['lib/x*', ['lib/x😀', 'lib/x（'], 'lib/x😀'],
  ])('%j of %j: %j', async (pattern, paths, expected) => {
    expect(await by(`a:\n  - '${pattern}'\n`, paths)).toBe(expected);
  });

  it('is one of the first pattern that has any', async () => {
    expect(await by('a:\n  - z\n  - b\n', ['a', 'b', 'z'])).toBe('z');
    expect(await by('a:\n  - z\n  - b\n', ['a', 'b'])).toBe('b');
  });

  it('is one that all patterns match, with the quantifier `every`', async () => {
    const yaml = "a:\n  - 'src/**'\n  - '!**/*.md'\n";
    expect(await by(yaml, ['other.ts', 'src/a.md', 'src/b.ts'], 'every')).toBe('src/b.ts');
    expect(await by(yaml, ['other.ts', 'src/a.md'], 'every')).toBeUndefined();
    expect(await by('a: []\n', ['b'], 'every')).toBeUndefined();
  });

  it('is told with what happened to it', async () => {
    const filters = await read('a: x\nb: y\n');
    expect([...changedFilters(filters, [file('x', 'added'), file('y', 'deleted')], 'some')]).toEqual([
      ['a', 'x is new'],
      ['b', 'y was deleted'],
    ]);
  });

  it('case 75: is any whose name is no text, for every filter', async () => {
    const odd: ChangedFile = { path: 'lat\\xe9', status: 'added', lossy: true };
    const filters = await read("a: x\nb:\n  - deleted: 'y'\n");
    for (const quantifier of ['some', 'every'] as const)
      expect([...matchFilters(filters, [file('x'), odd], quantifier)]).toEqual([
        ['a', odd],
        ['b', odd],
      ]);
    expect([...matchFilters(filters, [file('z')], 'some')]).toEqual([]);
  });

  it('of many files is found by halving: the rest is never looked at', async () => {
    const files = Array.from({ length: 999 }, (_, at) => file(`n${String(at).padStart(3, '0')}/x`));
    for (const at of ['000', '001', '499', '500', '998'])
      expect([...matchFilters(await read(`a:\n  - n${at}/**\n`), files, 'some').values()]).toEqual([file(`n${at}/x`)]);
    const looked: string[] = [];
    const matches = (path: string) => !looked.push(path);
    const pattern = { statuses: undefined, negated: false, start: 'n500/', matches };
    matchFilters([{ name: 'a', patterns: [pattern] }], [...files, file('n500/y'), file('n500')], 'some');
    expect(looked).toEqual(['n500', 'n500/x', 'n500/y']);
  });
});

describe('statuses', () => {
  it.each<readonly [string, readonly ChangeStatus[]]>([
    ["added: '**'", ['added']],
    ["modified: '**'", ['modified', 'type-changed']],
    ["deleted: '**'", ['deleted']],
    ["added|deleted: '**'", ['added', 'deleted']],
    ["'Added | MODIFIED': ['**']", ['added', 'modified', 'type-changed']],
    ["renamed|copied|unmerged: '**'", []],
    ["added: ['y', 'x']", ['added']],
    ["added: [['y'], ['x']]", ['added']],
    ["added: ['y', 'z']", []],
    ['added: []', []],
  ])('%s: %j', async (rule, expected) => {
    const filters = await read(`a:\n  - ${rule}\n`);
    const all: readonly ChangeStatus[] = ['added', 'modified', 'deleted', 'type-changed'];
    const found = all.filter((status) => matchFilters(filters, [file('x', status)], 'some').has('a'));
    expect(found).toEqual(expected);
  });

  it('of a list the patterns are alternatives, also with the quantifier `every`', async () => {
    expect(await by("a:\n  - modified: ['x/**', 'y/**']\n  - '**/*.ts'\n", ['x/a.ts'], 'every')).toBe('x/a.ts');
    expect(await by("a:\n  - modified: ['x/**', 'y/**']\n", ['b', 'y'])).toBe('y');
  });
});

describe('what is wrong is told, all of it, with line and filter', () => {
  it.each([
    ['- a\n', ['the top level is no mapping of names to patterns']],
    [
      'a:\n  - touched: x\n',
      ['line 1, filter "a": "touched" is no status; known are added, modified, deleted, renamed, copied, unmerged'],
    ],
    ['a:\n  - x\n\nb:\n  - added: {deleted: x}\n', ['line 4, filter "b": a status has patterns, no further statuses']],
    [
      "a:\n  - ''\nb:\n  - added: ['x', '[']\n",
      [
        'line 1, filter "a": the pattern "" cannot be used: it is empty',
        'line 3, filter "b": the pattern "[" cannot be used',
      ],
    ],
    [
      "a:\n  - '[a\\'\n  - toString: x\n",
      ['line 1, filter "a": the pattern "[a\\\\" cannot be used', 'line 1, filter "a": "tostring" is no status'],
    ],
  ])('%j', async (yaml, lines) => {
    const wrong: unknown = await read(yaml).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ code: 'DCA-DET-020' });
    const [, ...told] = String(wrong).split('\n');
    expect(told).toEqual(lines.map((line) => expect.stringContaining(`  - ${line}`)));
  });

  it('case 82: more than 50,000 names and patterns', async () => {
    const list = (count: number): FilterNode => ({
      kind: 'map',
      entries: [
        {
          key: 'a',
          keyAt: { line: 1 },
          value: { kind: 'list', items: Array.from({ length: count }, () => ({ kind: 'list', items: [] })) },
        },
      ],
    });
    // The mapping and the list count as well.
    expect(await parseFilters(list(49_998))).toHaveLength(1);
    await expect(parseFilters(list(49_999))).rejects.toThrow('there are more than 50000 names and patterns');
  });

  it.each([
    ['changes', 'an output of this action'],
    ['CHANGES', 'an output of this action'],
  ])('the name %s', async (name, of) => {
    await expect(read(`${name}: x\n`)).rejects.toMatchObject({
      code: 'DCA-DET-022',
      message: expect.stringContaining(`the filter "${name}" has the name of ${of}`),
    });
  });

  it('names that differ in case alone', async () => {
    await expect(read('Web: x\nweb: y\n')).rejects.toThrow('the filter "web" has the name of the filter "Web"');
  });

  it.each([
    ['', 'DCA-DET-020'],
    ['# nothing\n', 'DCA-DET-020'],
    ['a: "x\n', 'DCA-CAT-004'],
    ['a: [x', 'DCA-CAT-004'],
  ])('%j: %s', async (yaml, code) => {
    expect(await codeOf(read(yaml))).toBe(code);
  });
});

describe('what is told of a filter', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a: x\n', []],
    ["a: ['!x', 'y']\n", []],
    ["a:\n  - added: ['!x', 'y']\n", []],
    [
      "a: ['!x', '!y']\n",
      ['the filter "a" has negations alone: each of them is true for every file that it does not name.'],
    ],
    [
      "a:\n  - added: ['!x', '!y']\n",
      ['the filter "a" has negations alone: each of them is true for every file that it does not name.'],
    ],
    ['a: []\n', ['the filter "a" has no patterns, so it is never true.']],
    ['a:\n  - added: []\n', ['the filter "a" has no patterns, so it is never true.']],
    ['"a b": x\n', ['the filter "a b" cannot be the name of an output; look for it in `changes`.']],
  ])('%j', async (yaml, lines) => {
    const log = recordedLog();
    await read(yaml, log);
    expect(log.lines).toEqual(lines);
  });

  it('a filter whose name can be an output has one', async () => {
    const filters = await readFilters('a: x\nb-c: x\n"d e": x\n', undefined, [], silentLog);
    expect(filterOutputs(filters, new Set(['b-c', 'd e']))).toEqual({ a: 'false', 'b-c': 'true' });
  });

  it.each([
    ['.github/filters.yml', true],
    ['a: x', false],
    ['a\nb', false],
    ['a: x\nb: y', false],
  ])('%j is the path of a file: %j', (text, expected) => {
    expect(isFilterFile(text)).toBe(expected);
  });
});
