/**
 * `filters` on the bundle, by the examples that dorny/paths-filter documents: a workflow that changes one line gets what it got.
 * A process judges all filters of an example; the grammar and its mistakes are in `unit/plan/filters.test.ts` and beside it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pullRequest, push } from '../../support/git-events.ts';
import { type Content, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let start = '';
beforeAll(() => {
  repository = gitRepository();
  start = repository.commit({
    'backend/src/main.go': '1',
    'frontend/src/app.ts': '1',
    'common/a': '1',
    'config/b': '1',
    'src/main.js': '1',
    'docs/readme.md': '1',
    'pkg/a/b/c/photo.jpeg': '1',
    'pkg/a/b/c/code.go': '1',
    '.github/filters.yml': 'backend:\n  - backend/**\nworkflows: .github/workflows/**\n',
  });
});
afterAll(() => repository.remove());

async function filter(
  change: Readonly<Record<string, Content>>,
  filters: string,
  inputs: Readonly<Record<string, string>> = {},
  event: 'push' | 'pull request' = 'push',
): Promise<BundleRun> {
  repository.git('checkout', '--quiet', '--force', '--detach', start);
  const after = repository.commit(change);
  const call = event === 'push' ? push({ before: start, after }) : pullRequest({ base: start, head: after });
  const run = await runBundle('detect-changes', { cwd: repository.folder, inputs: { filters, ...inputs }, ...call });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  return run;
}

const services = "backend:\n  - 'backend/**'\nfrontend:\n  - 'frontend/**'\n";

describe('the documented examples', () => {
  it.each([
    ['one service', { 'backend/src/main.go': '2' }, '["backend"]', { backend: 'true', frontend: 'false' }],
    [
      'both',
      { 'backend/.hidden/x': '1', 'frontend/src/app.ts': '2' },
      '["backend","frontend"]',
      { backend: 'true', frontend: 'true' },
    ],
    ['neither', { 'docs/readme.md': '2' }, '[]', { backend: 'false', frontend: 'false' }],
  ])('monorepo: %s', async (_, change, changes, outputs) => {
    expect((await filter(change, services)).outputs).toMatchObject({ changes, ...outputs });
    expect((await filter(change, services, {}, 'pull request')).outputs).toMatchObject({ changes, ...outputs });
  });

  it('a filter of a file, and one pattern that is no list', async () => {
    const run = await filter({ 'backend/x': '1', '.github/workflows/ci.yml': '1' }, '.github/filters.yml');
    expect(run.outputs).toMatchObject({ backend: 'true', workflows: 'true', changes: '["backend","workflows"]' });
  });

  it('anchors share patterns', async () => {
    const anchors = 'shared: &shared\n  - common/**\n  - config/**\nsrc:\n  - *shared\n  - src/**\n';
    expect((await filter({ 'config/b': '2' }, anchors)).outputs).toMatchObject({ shared: 'true', src: 'true' });
    expect((await filter({ 'src/main.js': '2' }, anchors)).outputs).toMatchObject({ shared: 'false', src: 'true' });
  });

  it('a group, a folder behind a star, and names that begin with a sign of full width', async () => {
    const filters = ["group: 'src/*.(js|ts)'", "folders: 'docs/*/**'", "wide: 'docs/**'"].join('\n');
    const of = async (path: string) => (await filter({ [path]: '1' }, filters)).outputs.changes;
    expect(await of('src/new.ts')).toBe('["group"]');
    expect(await of('docs/new.md')).toBe('["wide"]');
    expect(await of('docs/（案）.md')).toBe('["wide"]');
    expect(await of('docs/a/（案）.md')).toBe('["folders","wide"]');
  });

  it('a status before a pattern, or several', async () => {
    const statuses = [
      "added:\n  - added: '**'",
      "deleted:\n  - deleted: '**'",
      "modified:\n  - modified: '**'",
      "addedOrModified:\n  - added|modified: '**'",
      "allChanges:\n  - added|deleted|modified: '**'",
      'addedOrModifiedAnchors:\n  - added|modified: [common/**, config/**]',
    ].join('\n');
    const of = async (change: Readonly<Record<string, Content>>) => (await filter(change, statuses)).outputs.changes;
    expect(await of({ 'docs/new': '1' })).toBe('["added","addedOrModified","allChanges"]');
    expect(await of({ 'docs/readme.md': undefined })).toBe('["deleted","allChanges"]');
    expect(await of({ 'common/a': '2' })).toBe('["modified","addedOrModified","allChanges","addedOrModifiedAnchors"]');
    // Moved: gone at the old path, new at the other.
    expect(await of({ 'common/a': undefined, 'docs/moved': '1' })).toBe(
      '["added","deleted","addedOrModified","allChanges"]',
    );
  });

  it('negations: by themselves a match of all else; with `every` they take out', async () => {
    const every = "backend:\n  - 'pkg/a/b/c/**'\n  - '!**/*.jpeg'\n  - '!**/*.md'\n";
    const photo = { 'pkg/a/b/c/photo.jpeg': '2' };
    expect((await filter(photo, every)).outputs.backend).toBe('true');
    expect((await filter(photo, every, { 'predicate-quantifier': 'every' })).outputs.backend).toBe('false');
    const code = { ...photo, 'pkg/a/b/c/code.go': '2' };
    expect((await filter(code, every, { 'predicate-quantifier': 'every' })).outputs.backend).toBe('true');
  });

  it('extended globs, and dots', async () => {
    const globs =
      "ts: ['**/*.{ts,tsx}']\nno_docs: ['!(docs)/**']\nhidden: ['.github/**']\nbracket: ['src/[lm]ain.js']\n";
    const run = await filter({ 'frontend/src/app.ts': '2', '.github/filters.yml': 'x: y\n' }, globs);
    expect(run.outputs).toMatchObject({ ts: 'true', no_docs: 'true', hidden: 'true', bracket: 'false' });
    expect((await filter({ 'src/main.js': '2', 'docs/readme.md': '2' }, globs)).outputs).toMatchObject({
      ts: 'false',
      no_docs: 'true',
      bracket: 'true',
    });
  });
});

it('a name that is an output of its own already is refused, before anything is set', async () => {
  repository.git('checkout', '--quiet', '--force', '--detach', start);
  const { errors, outputs } = await runBundle('detect-changes', {
    ...{ cwd: repository.folder, inputs: { filters: 'changes: [a]\nbase: [b]\n' } },
    ...push({ before: start, after: start }),
  });
  expect(errors[0]).toContain('changes');
  expect(outputs).toEqual({});
});
