/** Which git is started, how often, and with which words: two processes where the commits are here, and nothing newer than git 2.20. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitDouble, gitDouble } from '../../support/git-double.ts';
import { type EventCall, mergeGroup, plain, pullRequest, push, tagPush } from '../../support/git-events.ts';
import { type GitHttp, startGitHttp } from '../../support/git-http.ts';
import { type Checkout, type GitRepository, gitIn, gitRepository } from '../../support/git-repository.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

const token = 'ghs_tokenOfTheJob0123456789';
let repository: GitRepository;
let server: GitHttp;
const ids = { base: '', topic: '', main: '', merge: '' };

beforeAll(async () => {
  repository = gitRepository();
  const image = { Dockerfile: 'FROM scratch\nCOPY . /\n', app: '1' };
  const both = Object.fromEntries(
    ['a', 'b'].flatMap((name) => Object.entries(image).map(([file, text]) => [`images/${name}/${file}`, text])),
  );
  ids.base = repository.commit(both);
  repository.git('tag', 'v1.0.0');
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ 'images/a/app': '2' });
  ids.topic = repository.commit({ 'docs/x': '2' });
  repository.git('checkout', '--quiet', 'main');
  ids.main = repository.commit({ 'images/b/app': '2' });
  repository.git('checkout', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-edit', 'topic');
  ids.merge = repository.git('rev-parse', 'HEAD');
  repository.git('update-ref', 'refs/pull/7/merge', ids.merge);
  repository.git('tag', 'v2.0.0', 'main');
  repository.git('checkout', '--quiet', 'main');
  repository.push();
  server = await startGitHttp(repository.origin, token);
});
afterAll(async () => {
  await server.close();
  repository.remove();
});

interface Told {
  readonly run: BundleRun;
  readonly calls: readonly string[];
}

async function detect(
  { event, env }: EventCall,
  checkout: Checkout,
  inputs: Readonly<Record<string, string>> = {},
  action = 'detect-changes',
): Promise<Told> {
  const double: GitDouble = gitDouble(mkdtempSync(join(repository.temporary, 'double-')));
  const workspace = repository.checkout(checkout);
  gitIn(workspace, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop');
  const run = await runBundle(action, {
    cwd: workspace,
    event,
    env: { ...env, PATH: double.path, GITHUB_SERVER_URL: server.url },
    inputs: { 'github-token': token, source: 'git', ...inputs },
  });
  expect({ errors: run.errors, warnings: run.warnings }).toEqual({ errors: [], warnings: [] });
  return { run, calls: double.calls() };
}

const pull = () => pullRequest({ base: ids.main, head: ids.topic, merge: ids.merge });
const ordinary: readonly (readonly [string, () => EventCall, Checkout, string])[] = [
  ['a push', () => push({ before: ids.base, after: ids.main }), {}, '["b"]'],
  ['a pull request', pull, { ref: 'refs/pull/7/merge' }, '["a"]'],
  ['a pull request at its head', pull, { ref: 'refs/heads/topic' }, '["a"]'],
  ['a merge group', () => mergeGroup(ids.base, ids.main), {}, '["b"]'],
  ['a tag', () => tagPush('v2.0.0', ids.main), { ref: 'refs/tags/v2.0.0' }, '["a","b"]'],
  ['a schedule', () => plain('schedule', ids.main), {}, '["a","b"]'],
];

it('a push with filters starts one git', async () => {
  const event = push({ before: ids.base, after: ids.main });
  const { run, calls } = await detect(event, { depth: 0 }, { filters: "a: ['images/a/**']\nb: ['images/b/**']" });
  expect(run.outputs.changes).toBe('["b"]');
  expect(calls.map((call) => call.split(' ')[0])).toEqual(['diff-tree']);
});

describe.each(ordinary)('%s', (_, event, checkout, changes) => {
  it.each(['detect-changes', 'plan'])('starts at most two gits in a whole clone (%s)', async (action) => {
    const { run, calls } = await detect(event(), { ...checkout, depth: 0 }, {}, action);
    expect(run.outputs.changes).toBe(changes);
    expect(calls.map((call) => call.split(' ')[0]).sort()).toEqual(['cat-file', 'diff-tree']);
  });

  it('is answered from a clone of depth 1 by what git 2.20 knows, with the token alone', async () => {
    const { run } = await detect(event(), { ...checkout, depth: 1 });
    expect(run.outputs.changes).toBe(changes);
  });
});

it('the stand-in for git 2.20 refuses what came later', () => {
  const { path } = gitDouble(mkdtempSync(join(repository.temporary, 'double-')));
  const status = (...words: readonly string[]) =>
    spawnSync('git', words, { cwd: repository.folder, env: { PATH: path, HOME: repository.temporary } }).status;
  expect(status('-c', 'a.b=c', 'rev-parse', '--verify', '-q', 'HEAD')).toBe(0);
  expect(status('rev-parse', '--end-of-options', 'HEAD')).toBe(129);
  expect(status('cat-file', '--batch-command')).toBe(129);
  expect(status('switch', 'main')).toBe(129);
});

it.each([0, 1])('`base: previous-tag` is answered by what git 2.20 knows (depth %i)', async (depth) => {
  const { run } = await detect(
    tagPush('v2.0.0', ids.main),
    { ref: 'refs/tags/v2.0.0', depth },
    { base: 'previous-tag' },
  );
  expect(run.outputs).toMatchObject({ changes: '["b"]', base: ids.base, 'base-source': 'previous-tag' });
});

it.each([0, 1])('a branch as base is answered by what git 2.20 knows (depth %i)', async (depth) => {
  const event = push({ ref: 'refs/heads/topic', before: ids.base, after: ids.topic });
  const { run } = await detect(event, { ref: 'refs/heads/topic', depth }, { base: 'main' });
  expect(run.outputs).toMatchObject({ changes: '["a"]', base: ids.base, 'base-source': 'input' });
});
