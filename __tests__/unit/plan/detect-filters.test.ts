/** Filters against the documented examples of dorny/paths-filter: https://github.com/dorny/paths-filter#examples */
import { describe, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import type { ChangedFile, ChangeStatus } from '../../../src/git/git.ts';
import { changedFilters, readFilters } from '../../../src/plan/filter-changes.ts';

function changed(...files: readonly (string | readonly [ChangeStatus, string])[]): readonly ChangedFile[] {
  return files.map((file) =>
    typeof file === 'string' ? { path: file, status: 'modified' } : { path: file[1], status: file[0] },
  );
}

async function matched(yaml: string, files: readonly ChangedFile[], quantifier: 'some' | 'every' = 'some') {
  const filters = await readFilters(yaml, undefined, [], silentLog);
  return [...changedFilters(filters, files, quantifier).keys()];
}

describe('the examples of the README', () => {
  const services = `
backend:
  - 'backend/**'
frontend:
  - 'frontend/**'
`;
  const anchors = `
shared: &shared
  - common/**
  - config/**
src:
  - *shared
  - src/**
`;
  const statuses = `
added:
  - added: '**'
deleted:
  - deleted: '**'
modified:
  - modified: '**'
addedOrModified:
  - added|modified: '**'
allChanges:
  - added|deleted|modified: '**'
addedOrModifiedAnchors:
  - added|modified: [common/**, config/**]
`;
  const every = `
backend:
  - 'pkg/a/b/c/**'
  - '!**/*.jpeg'
  - '!**/*.md'
`;

  it.each([
    [services, changed('backend/src/main.go'), ['backend']],
    [services, changed('frontend/a', 'backend/.hidden/x'), ['backend', 'frontend']],
    [services, changed('README.md'), []],
    [anchors, changed('common/a'), ['shared', 'src']],
    [anchors, changed('src/a'), ['src']],
    [statuses, changed(['added', 'x']), ['added', 'addedOrModified', 'allChanges']],
    [statuses, changed(['deleted', 'x']), ['deleted', 'allChanges']],
    [statuses, changed('config/x'), ['modified', 'addedOrModified', 'allChanges', 'addedOrModifiedAnchors']],
    ['a: "!**/*.md"\n', changed('x.md'), []],
    ['a: "!**/*.md"\n', changed('x.md', 'x.ts'), ['a']],
    ["a:\n  - 'src/**'\n  - '!src/**/*.md'\n", changed('README'), ['a']],
    ['src:\n  - src/**/*.ts\n', changed('src/a.ts'), ['src']],
    ['any:\n  - "*"\n', changed('a/b'), []],
    ['any:\n  - "**"\n', changed('.github/x'), ['any']],
    ['ext:\n  - "**/*.{js,ts}"\n', changed('a/b.ts'), ['ext']],
    ['ext:\n  - "src/@(a|b)/*"\n', changed('src/b/x'), ['ext']],
    ['set:\n  - "v[0-9]/*"\n', changed('v3/x', 'vx/y'), ['set']],
    ['sub:\n  - vendor/lib/**\n', changed('vendor/lib'), ['sub']],
    ['dot:\n  - ./src/*\n', changed('src/.env'), ['dot']],
    ['line:\n  - dir/**\n', changed('dir/a\nb'), ['line']],
  ] as const)('example %#', async (yaml, files, expected) => {
    expect(await matched(yaml, files)).toEqual(expected);
  });

  it('needs every pattern with the quantifier `every`', async () => {
    expect(await matched(every, changed('pkg/a/b/c/x.go'), 'every')).toEqual(['backend']);
    expect(await matched(every, changed('pkg/a/b/c/x.md'), 'every')).toEqual([]);
    expect(await matched(every, changed('other/x.go'), 'every')).toEqual([]);
    expect(await matched(every, changed('other/x.go'), 'some')).toEqual(['backend']);
  });

  it('case 75: counts a file whose name is no text for every filter', async () => {
    expect(await matched(services, [{ path: 'lat\\xe9', status: 'added', lossy: true }])).toEqual([
      'backend',
      'frontend',
    ]);
  });

  it('counts a changed type as modified', async () => {
    expect(await matched(statuses, changed(['type-changed', 'x']))).toEqual([
      'modified',
      'addedOrModified',
      'allChanges',
    ]);
  });
});

describe('what is wrong with filters', () => {
  const read = (yaml: string, taken: readonly string[] = ['changes', 'files']) =>
    readFilters(yaml, undefined, taken, silentLog);

  it.each([
    ['case 9: the name of an output', 'Changes:\n  - a\n', 'DCA-DET-022'],
    ['case 9: names that differ in case alone', 'a:\n  - x\nA:\n  - y\n', 'DCA-DET-022'],
    ['a word that is no status', 'a:\n  - touched: x\n', 'DCA-DET-020'],
    ['a list at the top', '- a\n', 'DCA-DET-020'],
    ['case 82: 60,000 patterns', `a:\n${'  - x\n'.repeat(60_000)}`, 'DCA-DET-020'],
    ['case 82: 60,000 patterns in as many lists', `a: [${'[x], '.repeat(59_999)}[x]]\n`, 'DCA-DET-020'],
    ['case 82: an empty pattern', "a:\n  - ''\n", 'DCA-DET-020'],
    ['case 82: a pattern with NUL', 'a:\n  - "x\\0"\n', 'DCA-DET-020'],
    ['case 81: braces that explode', `a:\n  - '${'{a,b}'.repeat(20)}'\n`, 'DCA-DET-020'],
    ['case 81: too many `**`', `a:\n  - '${'**/a/'.repeat(20)}'\n`, 'DCA-DET-020'],
    ['case 82: a pattern of more than a kibibyte', `a:\n  - '${'x'.repeat(2000)}'\n`, 'DCA-DET-020'],
    ['nothing', '# nothing\n', 'DCA-DET-020'],
    ['broken YAML', 'a:\n  - "x\n', 'DCA-CAT-004'],
  ])('%s', async (_what, yaml, code) => {
    await expect(read(yaml)).rejects.toMatchObject({ code });
  });

  it('case 81: matches a hostile pattern within a blink', async () => {
    const filters = await read(`a:\n  - '${'*a'.repeat(25)}b'\n`);
    const start = performance.now();
    expect(changedFilters(filters, changed('a'.repeat(4000)), 'some').size).toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
