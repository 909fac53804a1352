/** What `npm run test:mutation` changes is there, and how it counts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Score, scoreOf, survivorsOf } from '../../scripts/mutation.ts';
import { groups } from '../../scripts/mutation-groups.ts';
import { reasonOf, reasons } from '../../scripts/mutation-reasons.ts';
import { root } from '../support/run-bundle.ts';

const kept = JSON.parse(readFileSync(join(root, 'docs/mutation.json'), 'utf8')) as Readonly<Record<string, Score>>;

describe.each(Object.entries(groups))('mutation of %s', (name, { mutate, tests }) => {
  it('names files and tests that exist', () => {
    const paths = [...mutate, ...tests.map((path) => `__tests__/${path}`)];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('is noticed in at least 90 %, and what is missed has its reason', () => {
    const { noticed = 0, missed = 0, survivors = [] } = kept[name] ?? {};
    expect((100 * noticed) / (noticed + missed)).toBeGreaterThanOrEqual(90);
    expect(survivors).toHaveLength(missed);
    expect(survivors.filter((one) => reasonOf(one) === undefined)).toEqual([]);
  });
});

it('figures are of groups that there are', () => {
  expect(Object.keys(kept).filter((name) => !(name in groups))).toEqual([]);
});

it('every reason is of a change that is still missed', () => {
  const missed = new Set(Object.values(kept).flatMap(({ survivors = [] }) => survivors));
  expect(reasons.flatMap(({ of }) => of).filter((one) => !missed.has(one))).toEqual([]);
});

it('tells a missed change by its file, its code and what it becomes', () => {
  const location = { start: { line: 2, column: 3 }, end: { line: 3, column: 2 } };
  const mutants = [{ status: 'Survived', location, replacement: '{}' }, { status: 'Killed' }];
  expect(survivorsOf({ files: { 'src/a/b.ts': { source: 'x\n  {\n} y', mutants } } })).toEqual(['a/b.ts: { } → {}']);
});

it('a change that no test runs over counts as missed, one that never ends as noticed', () => {
  const mutants = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'];
  const report = { files: { 'a.ts': { mutants: mutants.map((status) => ({ status })) } } };
  expect(scoreOf(report)).toEqual({ noticed: 3, missed: 2 });
});
