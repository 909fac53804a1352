/** The nineteen situations in which peers build too little: each with the images that have to be built. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventCall, mergeGroup, plain, pullRequest, push, tagPush, zeros } from '../../support/git-events.ts';
import { type Checkout, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

const dockerfile = 'FROM scratch\nCOPY . /\n';
const everything = ['a', 'b', 'c', 'd'];

interface Expected {
  readonly changes: readonly string[];
  readonly source: string;
  readonly full?: boolean;
}

async function detect(workspace: string, event: EventCall, inputs: Record<string, string> = {}) {
  return runBundle('detect-changes', { cwd: workspace, inputs, ...event });
}

async function check(repository: GitRepository, checkout: Checkout, event: EventCall, expected: Expected) {
  const run = await detect(repository.checkout(checkout), event);
  expect({ errors: run.errors, stderr: run.stderr }).toEqual({ errors: [], stderr: '' });
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.outputs.changes ?? '')).toEqual(expected.changes);
  expect(run.outputs['base-source']).toBe(expected.source);
  expect(run.outputs['full-rebuild']).toBe(String(expected.full ?? false));
  return run;
}

describe('case 79: detect-changes, by event and depth', () => {
  let repository: GitRepository;
  let start: string;
  const ids: Record<string, string> = {};

  beforeAll(() => {
    repository = gitRepository();
    const images = Object.fromEntries(
      everything.flatMap((name) => [
        [`images/${name}/Dockerfile`, dockerfile],
        [`images/${name}/app`, name],
      ]),
    );
    ids.first = repository.commit({ 'README.md': 'images', ...images }, 'first');
    start = repository.commit({ 'docs/x.md': 'x' }, 'start');
    // Three commits on a branch, of which the last changes nothing.
    repository.git('checkout', '--quiet', '-b', 'feature', start);
    repository.commit({ 'images/a/app': 'a2' });
    repository.commit({ 'images/b/app': 'b2' });
    ids.feature = repository.commit({ 'docs/x.md': 'y' });
    // The same branch after a rebase: b again, and c; the old tip is gone from the server.
    repository.git('checkout', '--quiet', '-b', 'rewritten', start);
    repository.commit({ 'images/b/app': 'b3' });
    ids.rewritten = repository.commit({ 'images/c/app': 'c3' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'images/a/app': 'm' });
    repository.commit({ 'images/b/app': 'm' });
    ids.main = repository.commit({ 'images/c/app': 'm' });
    // main merged into the feature branch, which only changed a of its own.
    repository.git('checkout', '--quiet', '-b', 'merged', start);
    ids.beforeMerge = repository.commit({ 'images/d/app': 'd4' });
    repository.git('merge', '--quiet', '--no-edit', 'main');
    ids.merged = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', 'main');
    repository.git('tag', 'v1.0.0', start);
    repository.git('tag', 'v2.0.0', 'main');
    // What GitHub makes of the pull request: main with the branch merged into it.
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--strategy-option=theirs', '--no-edit', ids.feature);
    ids.pull = repository.git('rev-parse', 'HEAD');
    repository.git('update-ref', 'refs/pull/7/merge', ids.pull);
    repository.git('checkout', '--quiet', 'main');
    // A branch that shares nothing with main.
    repository.git('checkout', '--quiet', '--orphan', 'island');
    ids.island = repository.commit({ 'images/a/app': 'another world' });
    repository.git('checkout', '--quiet', 'main');
    repository.push();
  });
  afterAll(() => repository.remove());

  it.each([0, 1])('1, 2: a new branch of three commits (depth %i)', async (depth) => {
    const event = push({ ref: 'refs/heads/feature', before: zeros, after: ids.feature ?? '' });
    await check(repository, { ref: 'refs/heads/feature', depth }, event, { changes: ['a', 'b'], source: 'new-branch' });
  });

  it('3: a force push of a feature branch whose old tip is gone', async () => {
    const event = push({
      ref: 'refs/heads/rewritten',
      before: 'd'.repeat(40),
      after: ids.rewritten ?? '',
      forced: true,
    });
    await check(repository, { ref: 'refs/heads/rewritten' }, event, { changes: ['b', 'c'], source: 'force-push' });
  });

  it('a force push whose old tip can be had is the union of both comparisons', async () => {
    const event = push({
      ref: 'refs/heads/rewritten',
      before: ids.feature ?? '',
      after: ids.rewritten ?? '',
      forced: true,
    });
    const expected = { changes: ['a', 'b', 'c'], source: 'force-push' };
    await check(repository, { ref: 'refs/heads/rewritten' }, event, expected);
    await check(repository, { ref: 'refs/heads/rewritten', depth: 0 }, event, expected);
  });

  it('4: a force push of the default branch whose old tip is gone builds everything, and says so', async () => {
    const event = push({ before: 'd'.repeat(40), after: ids.main ?? '', forced: true });
    const run = await check(repository, {}, event, { changes: everything, source: 'push', full: true });
    expect(run.warnings.join()).toContain('the base is unknown');
    expect(run.summary).toContain('The base is unknown, so everything is built.');
    const strict = await detect(repository.checkout({}), event, { 'on-unknown-base': 'fail' });
    expect(strict.exitCode).toBe(1);
    expect(strict.errors.join()).toContain('DCA-DET-003');
    expect(strict.outputs).toEqual({});
  });

  it('5: the first push of a repository', async () => {
    const event = push({ before: zeros, after: ids.main ?? '' });
    await check(repository, {}, event, { changes: everything, source: 'none', full: true });
  });

  it('6: a tag builds everything, the first one too', async () => {
    const checkout = { ref: 'refs/tags/v1.0.0' };
    await check(repository, checkout, tagPush('v1.0.0', start), { changes: everything, source: 'none', full: true });
  });

  it.each([0, 1])('a tag with `base: previous-tag` (depth %i)', async (depth) => {
    const workspace = repository.checkout({ ref: 'refs/tags/v2.0.0', depth });
    const run = await detect(workspace, tagPush('v2.0.0', ids.main ?? ''), { base: 'previous-tag' });
    expect(run.errors).toEqual([]);
    expect(JSON.parse(run.outputs.changes ?? '')).toEqual(['a', 'b', 'c']);
    expect(run.outputs['base-source']).toBe('previous-tag');
    expect(run.outputs.base).toBe(start);
  });

  it.each([0, 1])('7, 8: a schedule builds everything, whatever the clone (depth %i)', async (depth) => {
    const run = await check(repository, { depth }, plain('schedule', ids.main ?? ''), {
      changes: everything,
      source: 'none',
      full: true,
    });
    expect(run.outputs.rebuild).toBe('true');
    expect(run.outputs['cache-update']).toBe('true');
  });

  it('9: a push in a clone of depth 1', async () => {
    const event = push({ before: start, after: ids.main ?? '' });
    await check(repository, {}, event, { changes: ['a', 'b', 'c'], source: 'push' });
  });

  it.each([1, 2])('10, 11: a push in a clone of depth %i that cannot fetch', async (depth) => {
    const event = push({ before: start, after: ids.main ?? '' });
    await check(repository, { depth, offline: true }, event, { changes: everything, source: 'push', full: true });
  });

  it.each([0, 1])('12, 13: a merge group (depth %i)', async (depth) => {
    const event = mergeGroup(start, ids.main ?? '');
    await check(repository, { depth }, event, { changes: ['a', 'b', 'c'], source: 'merge-group' });
  });

  it.each([0, 1])('a pull request has all its commits, and nothing of the base (depth %i)', async (depth) => {
    const event = pullRequest({ base: ids.main ?? '', head: ids.feature ?? '' });
    const run = await check(repository, { ref: 'refs/heads/feature', depth }, event, {
      changes: ['a', 'b'],
      source: 'merge-base',
    });
    expect(run.outputs).toMatchObject({ head: ids.feature, base: start, tag: 'pr-7', 'cache-update': 'false' });
  });

  it.each([0, 1, 2])('a pull request whose merge commit is checked out (depth %i)', async (depth) => {
    const event = pullRequest({ base: ids.main ?? '', head: ids.feature ?? '', merge: ids.pull ?? '' });
    const expected = { changes: ['a', 'b'], source: 'merge-base' };
    const run = await check(repository, { ref: 'refs/pull/7/merge', depth }, event, expected);
    expect(run.outputs).toMatchObject({ head: ids.feature, 'short-sha': ids.feature?.slice(0, 7), base: start });
  });

  it.each([0, 1])('a branch without a merge base builds everything, and says so (depth %i)', async (depth) => {
    const event = pullRequest({ base: ids.main ?? '', head: ids.island ?? '', headRef: 'island' });
    const run = await detect(repository.checkout({ ref: 'refs/heads/island', depth }), event);
    expect(run.errors).toEqual([]);
    expect(run.outputs['full-rebuild']).toBe('true');
    expect(run.warnings.join()).toContain('the base is unknown');
  });

  it('pull_request_target: the head is the pull request’s, not GITHUB_SHA', async () => {
    const event = pullRequest({
      base: ids.main ?? '',
      head: ids.feature ?? '',
      merge: ids.main ?? '',
      name: 'pull_request_target',
    });
    const run = await check(repository, { depth: 1 }, event, { changes: ['a', 'b'], source: 'merge-base' });
    expect(run.outputs.head).toBe(ids.feature);
  });

  it.each([0, 1])('18: the base branch merged into the feature branch (depth %i)', async (depth) => {
    const event = pullRequest({ base: ids.main ?? '', head: ids.merged ?? '' });
    await check(repository, { ref: 'refs/heads/merged', depth }, event, { changes: ['d'], source: 'merge-base' });
    const pushed = push({ ref: 'refs/heads/merged', before: ids.beforeMerge ?? '', after: ids.merged ?? '' });
    await check(repository, { ref: 'refs/heads/merged', depth }, pushed, { changes: ['a', 'b', 'c'], source: 'push' });
  });

  it('the same commit twice: nothing changed, and no error', async () => {
    const event = push({ before: ids.main ?? '', after: ids.main ?? '' });
    const run = await check(repository, {}, event, { changes: [], source: 'push' });
    expect(run.outputs).toMatchObject({
      'has-changes': 'false',
      'changes-count': '0',
      files: '[]',
      reasons: '{}',
      tag: 'latest',
    });
  });
});

describe('detect-changes, by what happened to files', () => {
  let repository: GitRepository;
  let base: string;
  const branches: Record<string, string> = {};

  const branch = (name: string, change: () => void) => {
    repository.git('checkout', '--quiet', '-b', name, base);
    change();
    repository.git('commit', '--quiet', '--message', name);
    branches[name] = repository.git('rev-parse', 'HEAD');
  };

  beforeAll(() => {
    repository = gitRepository();
    const images = Object.fromEntries(
      everything.flatMap((name) => [
        [`images/${name}/Dockerfile`, dockerfile],
        [`images/${name}/app`, `the content of ${name}`],
      ]),
    );
    base = repository.commit(images);
    const write = (path: string, text: string) => {
      mkdirSync(join(repository.folder, path, '..'), { recursive: true });
      writeFileSync(join(repository.folder, path), text);
      repository.git('add', '--all');
    };
    branch('names', () => {
      write('images/a/with space', '1');
      write('images/b/é\ttab', '2');
      write('images/c/line\nend', '3');
      write('images/d/"quotes" and \\', '4');
    });
    branch('kinds', () => {
      rmSync(join(repository.folder, 'images/a/app'));
      repository.git('rm', '--quiet', '--cached', 'images/a/app');
      const link = repository.git('hash-object', '-w', '--stdin-paths').length;
      expect(link).toBe(0);
      repository.git('mv', 'images/b/app', 'images/c/moved');
      repository.git('rm', '--quiet', 'images/d/app');
      repository.git(
        'update-index',
        '--add',
        '--cacheinfo',
        `120000,${repository.git('hash-object', '-w', 'images/a/Dockerfile')},images/a/app`,
      );
    });
    branch('submodule', () => {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${'ab'.repeat(20)},images/a/vendor`);
    });
    branch('gone', () => {
      repository.git('rm', '--quiet', '-r', 'images/d');
    });
    repository.push();
  });
  afterAll(() => repository.remove());

  const run = (name: string, inputs: Record<string, string> = {}) =>
    detect(
      repository.checkout({ ref: `refs/heads/${name}`, depth: 0 }),
      push({ ref: `refs/heads/${name}`, before: base, after: branches[name] ?? '' }),
      inputs,
    );

  it('14: names with spaces, accents, tabs, line ends, quotes', async () => {
    const { outputs } = await run('names');
    expect(JSON.parse(outputs.changes ?? '')).toEqual(everything);
    expect(JSON.parse(outputs.reasons ?? '')).toMatchObject({ c: '"images/c/line\\nend" is new' });
    expect((JSON.parse(outputs.files ?? '') as { path: string }[]).map(({ path }) => path)).toEqual([
      'images/a/with space',
      'images/b/é\ttab',
      'images/c/line\nend',
      'images/d/"quotes" and \\',
    ]);
  });

  it('15: a file that became a link, one that moved between images, one that was deleted', async () => {
    const { outputs } = await run('kinds');
    expect(JSON.parse(outputs.changes ?? '')).toEqual(everything);
    expect(JSON.parse(outputs.files ?? '')).toEqual([
      { path: 'images/a/app', status: 'type-changed' },
      { path: 'images/b/app', status: 'deleted' },
      { path: 'images/c/moved', status: 'added', previous: 'images/b/app' },
      { path: 'images/d/app', status: 'deleted' },
    ]);
  });

  it('16: a changed type is a modification for a rule on status', async () => {
    const { outputs } = await run('kinds', {
      filters: "a:\n  - added|modified: 'images/a/**'\nd:\n  - added|modified: 'images/d/**'\n",
    });
    expect(outputs).toMatchObject({ changes: '["a"]', a: 'true', d: 'false' });
  });

  it('17: a submodule that is not checked out', async () => {
    const { outputs } = await run('submodule');
    expect(JSON.parse(outputs.changes ?? '')).toEqual(['a']);
  });

  it('an image that is gone is reported, and nothing else is built for it', async () => {
    const { outputs } = await run('gone');
    expect(outputs).toMatchObject({ changes: '[]', removed: '["d"]', 'full-rebuild': 'false' });
  });
});
