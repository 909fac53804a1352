/** The API as the source: the same answers as git's without any checkout, its limits, and the events that need it. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiPull, type GitApi, startGitApi } from '../../support/git-api.ts';
import { type EventCall, plain, pullRequest, push, zeros } from '../../support/git-events.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

const dockerfile = 'FROM scratch\nCOPY . /\n';
const names = ['a', 'b', 'c'];

describe('detect-changes by the API', () => {
  let repository: GitRepository;
  let api: GitApi;
  let start = '';
  let main = '';
  let topic = '';
  let many = '';

  beforeAll(async () => {
    repository = gitRepository();
    start = repository.commit(
      Object.fromEntries(
        names.flatMap((name) => [
          [`images/${name}/Dockerfile`, dockerfile],
          [`images/${name}/app`, `the app of ${name}`],
        ]),
      ),
    );
    repository.git('tag', 'v1.0.0');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'images/a/app': 'a2', 'images/a/café': '1' }, 'Full Rebuild of a');
    topic = repository.commit({ 'images/c/app': undefined, 'images/b/moved': 'the app of c' }, 'move');
    repository.git('checkout', '--quiet', '-b', 'many', start);
    many = repository.commit(
      Object.fromEntries(Array.from({ length: 350 }, (_, at) => [`images/b/f${at}`, String(at)])),
    );
    repository.git('checkout', '--quiet', 'main');
    main = repository.commit({ 'images/b/app': 'b2' }, 'main moves on');
    repository.push();
    api = await startGitApi(repository.origin);
  });
  afterEach(() => {
    api.pulls.splice(0);
    api.runs.splice(0);
    api.requests.splice(0);
  });
  afterAll(async () => {
    await api.close();
    repository.remove();
  });

  const nowhere = () => mkdtempSync(join(repository.temporary, 'empty-'));
  const run = (event: EventCall, inputs: Record<string, string> = {}, cwd = nowhere()) =>
    runBundle('detect-changes', { cwd, event: event.event, inputs, env: { ...api.environment, ...event.env } });
  const changesOf = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs.changes ?? 'null') as unknown;

  const events = (): readonly (readonly [string, EventCall])[] => [
    ['push', push({ before: start, after: main })],
    ['new branch', push({ ref: 'refs/heads/topic', before: zeros, after: topic })],
    ['force push', push({ ref: 'refs/heads/topic', before: many, after: topic, forced: true })],
    ['pull request', pullRequest({ base: main, head: topic, changedFiles: 4 })],
    ['schedule', plain('schedule', main)],
    ['first push', push({ before: zeros, after: main })],
  ];

  it.each([0, 1, 2, 3, 4, 5])('case 76: event %i has the answer of git', async (at) => {
    const [name, event] = events()[at] ?? [];
    if (event === undefined) throw new Error('no such event');
    api.pulls.push({ number: 7, base: main, head: topic });
    const byApi = await run(event, { source: 'api', 'full-rebuild-on': 'label:none' });
    const full = repository.checkout({
      ref:
        name?.startsWith('p') || name?.startsWith('s') || name?.startsWith('fi')
          ? 'refs/heads/main'
          : 'refs/heads/topic',
      depth: 0,
    });
    const byGit = await run(event, { source: 'git', 'full-rebuild-on': 'label:none' }, full);
    expect(byApi.errors).toEqual([]);
    expect(byApi.exitCode).toBe(0);
    expect(byApi.outputs).toEqual(byGit.outputs);
    expect(api.authorizations).toEqual(new Set(['token ghs_a-token-of-the-job']));
  });

  it('19, case 74: a pull request of more files than the API lists builds everything, and says so', async () => {
    const files = Array.from({ length: 3000 }, (_, at) => ({ filename: `images/a/f${at}`, status: 'added' }));
    api.pulls.push({ number: 7, base: main, head: topic, changedFiles: 4126, files });
    const event = pullRequest({ base: main, head: many, changedFiles: 4126 });
    api.pulls.splice(0, 1, { number: 7, base: main, head: many, changedFiles: 4126, files });
    const { outputs, warnings, summary } = await run(event);
    expect(outputs).toMatchObject({ changes: '["a","b","c"]', 'full-rebuild': 'true' });
    expect(warnings.join()).toContain('more than the API lists');
    expect(summary).toContain('The base is unknown');
    // With a checkout git is asked, and knows.
    const checkout = repository.checkout({ ref: 'refs/heads/many', depth: 0 });
    const known = await run(event, { source: 'api' }, checkout);
    expect(known.outputs).toMatchObject({ changes: '["b"]', 'full-rebuild': 'false', 'files-count': '350' });
  });

  it('case 74: a comparison of 300 files is no whole list', async () => {
    const event = push({ ref: 'refs/heads/many', before: start, after: many });
    expect((await run(event)).outputs).toMatchObject({ changes: '["a","b","c"]', 'full-rebuild': 'true' });
    expect((await run(event, { 'on-unknown-base': 'fail' })).errors.join()).toContain('DCA-DET-003');
  });

  it('case 73: a list that belongs to another head, or has another count, is no answer', async () => {
    api.pulls.push({ number: 7, base: main, head: topic, files: [], changedFiles: 0 });
    const moved = await run(pullRequest({ base: main, head: many, changedFiles: 350 }));
    expect(moved.outputs).toMatchObject({ 'full-rebuild': 'true' });
    api.pulls.splice(0, 1, { number: 7, base: main, head: topic, files: [], changedFiles: 5 });
    // The comparison has the same files, and is whole.
    const short = await run(pullRequest({ base: main, head: topic, changedFiles: 5 }), {
      'full-rebuild-on': 'label:none',
    });
    expect(changesOf(short.outputs)).toEqual(['a', 'b', 'c']);
    expect(short.outputs['full-rebuild']).toBe('false');
  });

  it('a comment on a pull request builds that pull request, and never updates caches', async () => {
    api.pulls.push({ number: 7, base: main, head: topic });
    const event = plain('issue_comment', main, 'refs/heads/main', {
      issue: { number: 7, pull_request: { url: 'x' } },
      comment: { body: '/build' },
    });
    const { outputs } = await run(event, { 'full-rebuild-on': 'label:none', 'refresh-on': 'event:issue_comment' });
    expect(outputs).toMatchObject({
      base: start,
      head: topic,
      'base-source': 'merge-base',
      tag: 'pr-7',
      rebuild: 'true',
      'cache-update': 'false',
    });
    expect(changesOf(outputs)).toEqual(['a', 'b', 'c']);
  });

  it('the end of another workflow: its pull request, or its push', async () => {
    api.pulls.push({ number: 7, base: main, head: topic });
    const common = { workflow_id: 5, run_number: 9, head_repository: { owner: { login: 'fork' } } };
    const ofPull = plain('workflow_run', main, 'refs/heads/main', {
      workflow_run: { ...common, event: 'pull_request', head_sha: topic, head_branch: 'topic', pull_requests: [] },
    });
    expect((await run(ofPull, { 'full-rebuild-on': 'label:none' })).outputs).toMatchObject({
      head: topic,
      base: start,
      tag: 'pr-7',
    });
    const before = { id: 1, head_sha: start, head_branch: 'main', event: 'push', run_number: 8 };
    api.runs.push({ ...before, id: 2, head_sha: main, run_number: 9 }, before);
    const ofPush = plain('workflow_run', topic, 'refs/heads/main', {
      workflow_run: { ...common, event: 'push', head_sha: main, head_branch: 'main' },
    });
    expect((await run(ofPush)).outputs).toMatchObject({
      head: main,
      base: start,
      'base-source': 'push',
      changes: '["b"]',
    });
  });

  it.each<[string, string, () => readonly ApiPull[]]>([
    ['another commit', 'fork', () => [{ number: 7, base: main, head: main }]],
    ["somebody else's branch of that name", 'fork', () => [{ number: 7, base: main, head: topic, owner: 'other' }]],
    ['a deleted fork', '', () => [{ number: 7, base: main, head: topic, owner: null }]],
    ['two bases', 'fork', () => [main, start].map((base, at) => ({ number: 7 + at, base, head: topic }))],
  ])('the end of another workflow has no pull request where it may be another: %s', async (_, login, pulls) => {
    api.pulls.push(...pulls());
    const head = { head_sha: topic, head_branch: 'topic', head_repository: login === '' ? null : { owner: { login } } };
    const ended = plain('workflow_run', main, 'refs/heads/main', {
      workflow_run: { workflow_id: 5, run_number: 9, event: 'pull_request', ...head, pull_requests: [] },
    });
    expect((await run(ended)).errors[0]).toContain('DCA-DET-001');
  });

  it('last-success: the newest ancestor whose run succeeded, on this branch', async () => {
    const workspace = repository.checkout({ depth: 1 });
    const runOf = (id: number, sha: string, extra: object = {}) => ({
      id,
      head_sha: sha,
      head_branch: 'main',
      event: 'push',
      run_number: id,
      head_repository: { full_name: 'acme/shop' },
      ...extra,
    });
    api.runs.push(
      runOf(4, topic),
      runOf(3, main, { event: 'pull_request' }),
      runOf(2, main, { head_repository: { full_name: 'fork/shop' } }),
      runOf(1, start),
    );
    const event = push({ before: main, after: main });
    const { outputs } = await run(event, { base: 'last-success' }, workspace);
    expect(outputs).toMatchObject({ base: start, 'base-source': 'last-success', changes: '["b"]' });
    api.runs.splice(0);
    const never = await run(event, { base: 'last-success' }, workspace);
    expect(never.outputs).toMatchObject({ 'full-rebuild': 'true', 'base-source': 'last-success' });
  });

  it('previous-tag without a checkout', async () => {
    const { outputs } = await run(push({ before: zeros, after: main }), { base: 'previous-tag' });
    expect(outputs).toMatchObject({ base: start, 'base-source': 'previous-tag', changes: '["b"]' });
  });

  it('case 74: a tree that GitHub cut is an error, not a catalog with images missing', async () => {
    api.cutTrees = true;
    const { exitCode, errors, outputs } = await run(push({ before: start, after: main }), { force: 'true' });
    api.cutTrees = false;
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain('DCA-DET-005');
    expect(outputs).toEqual({});
  });

  it('case 72: an API that is not there is no answer', async () => {
    const event = push({ before: start, after: main });
    const call = { cwd: nowhere(), event: event.event, env: { ...event.env, 'INPUT_GITHUB-TOKEN': '' } };
    const run1 = await runBundle('detect-changes', call);
    expect(run1.exitCode).toBe(1);
    expect(run1.errors.join()).toContain('DCA-DET-004');
    expect(run1.outputs).toEqual({});
  });
});
