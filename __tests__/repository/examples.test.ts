/** Each example is a whole repository with a page that says what each line of its workflows stands for, and a test that runs it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { files, read } from '../support/pages.ts';

const root = join(import.meta.dirname, '..', '..');
const names = ['ci-image', 'databricks-runtimes', 'datahub-stacks', 'mlflow', 'opencrate'];

it('there are the five, and the first page of the examples has each', () => {
  const found = files.filter((file) => /^examples\/[^/]+\/\.github\/workflows\//.test(file));
  expect([...new Set(found.map((file) => file.split('/')[1]))].sort()).toEqual(names);
  for (const name of names) expect(read('examples/README.md')).toContain(`](${name})`);
});

describe.each(names)('%s', (name) => {
  const folder = `examples/${name}`;
  const page = existsSync(join(root, folder, 'README.md')) ? read(`${folder}/README.md`) : '';
  const workflows = files.filter((file) => file.startsWith(`${folder}/.github/workflows/`));

  it('has a page that maps the original to each of its workflows, and says what it does better', () => {
    for (const file of workflows) expect(page).toContain(file.slice(folder.length + 1));
    expect(page).toMatch(/\|.*original.*\|.*\|/);
    expect(page).toMatch(/^## What (?:was wrong there|it does that the original did not)/m);
  });

  it('names no trigger, job or input that its workflows do not have', () => {
    const texts = workflows.map(read).join('\n');
    const known = `${texts}\n${read('docs/workflows.md')}\n${read('docs/plan.md')}`;
    // The second column of the tables that map: the words in code that look like an input with its value.
    const claimed = [...page.matchAll(/`([a-z][a-z-]+): [^`]+`/g)].map(([, word = '']) => word);
    expect([...new Set(claimed)].filter((word) => !new RegExp(`\\b${word}\\b`).test(known))).toEqual([]);
  });

  it('is run by a test that its page names', () => {
    const tests = [...page.matchAll(/__tests__\/pipelines\/[\w-]+\.test\.ts/g)].map(([path]) => path);
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) expect(read(path)).toContain(`example: '${name}'`);
  });

  it('starts nothing whose call of ours is not there', () => {
    for (const file of workflows) {
      const { jobs } = parse(read(file)) as { readonly jobs: Readonly<Record<string, { readonly uses?: string }>> };
      for (const { uses = '' } of Object.values(jobs)) {
        const [, path] = /^org\/docker-ci-actions\/(.+)@/.exec(uses) ?? [];
        if (path) expect(existsSync(join(root, path))).toBe(true);
      }
    }
    expect(dirname(workflows[0] ?? '')).toBe(`${folder}/.github/workflows`);
  });
});
