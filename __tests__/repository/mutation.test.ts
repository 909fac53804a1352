/** What `npm run test:mutation` changes is there, and how it counts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { groups, scoreOf } from '../../scripts/mutation.ts';
import { root } from '../support/run-bundle.ts';

describe.each(Object.entries(groups))('mutation of %s', (_name, { mutate, tests }) => {
  it('names files and tests that exist', () => {
    const paths = [...mutate, ...tests.map((path) => `__tests__/${path}`)];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('a change that no test runs over counts as missed, one that never ends as noticed', () => {
  const mutants = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'Ignored'];
  const report = { files: { 'a.ts': { mutants: mutants.map((status) => ({ status })) } } };
  expect(scoreOf(report)).toEqual({ noticed: 3, missed: 2 });
});
