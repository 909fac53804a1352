/**
 * Every row of the event table, from each place where a job may stand: a whole clone, a clone of one commit with the job's
 * token, the same with neither credentials nor API, and no checkout at all. Where the commits cannot be had everything is
 * built, loudly; nowhere is less built than in the whole clone.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stateOf } from '../../support/folder-state.ts';
import { type GitApi, startGitApi } from '../../support/git-api.ts';
import { type EventCall, mergeGroup, plain, pullRequest, push, tagPush, zeros } from '../../support/git-events.ts';
import { type GitHttp, startGitHttp } from '../../support/git-http.ts';
import { type GitRepository, gitIn, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

const token = 'ghs_a-token-of-the-job';
const names = ['a', 'b', 'c', 'd'] as const;
let repository: GitRepository;
let server: GitHttp;
let api: GitApi;
const ids = { start: '', main: '', topic: '', before: '', rebased: '', queued: '' };

beforeAll(async () => {
  repository = gitRepository();
  const { git, commit } = repository;
  const files = names.flatMap((name) => [
    [`images/${name}/Dockerfile`, 'FROM scratch\nCOPY . /\n'] as const,
    [`images/${name}/app`, name] as const,
  ]);
  ids.start = commit(Object.fromEntries(files), 'start');
  git('tag', 'v1.0.0');
  git('checkout', '--quiet', '-b', 'topic');
  ids.before = commit({ 'images/a/app': 'a2' });
  ids.topic = commit({ 'images/b/app': 'b2' });
  git('checkout', '--quiet', '-b', 'rebased', ids.start);
  commit({ 'images/b/app': 'b3' });
  ids.rebased = commit({ 'images/c/app': 'c3' });
  git('checkout', '--quiet', 'main');
  commit({ 'images/c/app': 'c2' });
  ids.main = commit({ 'docs/x': '1' });
  git('tag', 'v2.0.0');
  git('checkout', '--quiet', '-b', 'gh-readonly-queue/main/pr-7', 'main');
  git('merge', '--quiet', '--no-edit', 'topic');
  ids.queued = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', 'main');
  repository.push();
  server = await startGitHttp(repository.origin, token);
  api = await startGitApi(repository.origin);
  api.pulls.push({ number: 7, base: ids.main, head: ids.topic });
  const run = (number: number, sha: string) => ({
    ...{ id: number, run_number: number, head_sha: sha, head_branch: 'main', event: 'push', conclusion: 'success' },
    head_repository: { full_name: 'acme/shop', owner: { login: 'acme' } },
  });
  api.runs.push(run(9, ids.main), run(8, ids.start));
});
afterAll(async () => {
  await server.close();
  await api.close();
  repository.remove();
});

interface Row {
  readonly event: () => EventCall;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly changes: readonly string[];
  readonly source: string;
  /** Nothing is compared, so nothing has to be had. */
  readonly needsNoHistory?: true;
  /** The event itself is only understood through the API. */
  readonly needsApi?: true;
  /** The server's API cannot tell: what is asked for is gone. */
  readonly full?: true;
}

const topic = { ref: 'refs/heads/topic' };
const all = { changes: names, source: 'none', needsNoHistory: true, full: true } as const;
const pull = { changes: ['a', 'b'], source: 'merge-base', ...topic } as const;
const ended = (event: string, sha: string, branch: string) => ({
  workflow_run: {
    ...{ event, head_sha: sha, head_branch: branch, workflow_id: 5, run_number: 9, pull_requests: [] },
    head_repository: { full_name: 'acme/shop', owner: { login: event === 'push' ? 'acme' : 'fork' } },
  },
});

const rows: Readonly<Record<string, Row>> = {
  'push of several commits': {
    event: () => push({ before: ids.start, after: ids.main }),
    changes: ['c'],
    source: 'push',
  },
  'push of a new branch': {
    event: () => push({ ...topic, before: zeros, after: ids.topic }),
    ...{ ...topic, changes: ['a', 'b'], source: 'new-branch' },
  },
  'force push, the old tip is still there': {
    event: () => push({ ref: 'refs/heads/rebased', before: ids.topic, after: ids.rebased, forced: true }),
    ...{ ref: 'refs/heads/rebased', changes: ['a', 'b', 'c'], source: 'force-push' },
  },
  'force push of a branch, the old tip is gone': {
    event: () => push({ ref: 'refs/heads/rebased', before: 'd'.repeat(40), after: ids.rebased, forced: true }),
    ...{ ref: 'refs/heads/rebased', changes: ['b', 'c'], source: 'force-push' },
  },
  'push of a branch, `before` is gone': {
    event: () => push({ ...topic, before: 'd'.repeat(40), after: ids.topic }),
    ...{ ...topic, changes: ['a', 'b'], source: 'merge-base' },
  },
  'push of the default branch, `before` is gone': {
    event: () => push({ before: 'd'.repeat(40), after: ids.main, forced: true }),
    ...{ changes: names, source: 'push', full: true },
  },
  'first push of a repository': { event: () => push({ before: zeros, after: ids.main }), ...all },
  'push of a tag': { event: () => tagPush('v2.0.0', ids.main), ref: 'refs/tags/v2.0.0', ...all },
  'push of a tag since the tag before': {
    event: () => tagPush('v2.0.0', ids.main),
    ...{ ref: 'refs/tags/v2.0.0', inputs: { base: 'previous-tag' }, changes: ['c'], source: 'previous-tag' },
  },
  pull_request: { event: () => pullRequest({ base: ids.main, head: ids.topic }), ...pull },
  pull_request_target: {
    event: () => pullRequest({ name: 'pull_request_target', base: ids.main, head: ids.topic }),
    ...{ ...pull, ref: 'refs/heads/main' },
  },
  merge_group: {
    event: () => mergeGroup(ids.main, ids.queued),
    ...{ ref: 'refs/heads/gh-readonly-queue/main/pr-7', changes: ['a', 'b'], source: 'merge-group' },
  },
  schedule: { event: () => plain('schedule', ids.main), ...all },
  workflow_dispatch: { event: () => plain('workflow_dispatch', ids.main), ...all },
  repository_dispatch: { event: () => plain('repository_dispatch', ids.main), ...all },
  'workflow_dispatch with a base': {
    event: () => plain('workflow_dispatch', ids.topic, 'refs/heads/topic'),
    ...{ ...topic, inputs: { base: 'main' }, changes: ['a', 'b'], source: 'input' },
  },
  'issue_comment on a pull request': {
    event: () => plain('issue_comment', ids.main, 'refs/heads/main', { issue: { number: 7, pull_request: {} } }),
    ...{ ...pull, ref: 'refs/heads/main', needsApi: true },
  },
  'workflow_run of a pull request': {
    event: () => plain('workflow_run', ids.main, 'refs/heads/main', ended('pull_request', ids.topic, 'topic')),
    ...{ ...pull, ref: 'refs/heads/main', needsApi: true },
  },
  'workflow_run of a push': {
    event: () => plain('workflow_run', ids.main, 'refs/heads/main', ended('push', ids.main, 'main')),
    ...{ changes: ['c'], source: 'push', needsApi: true },
  },
  'since the last success': {
    event: () => push({ before: ids.start, after: ids.queued, ref: 'refs/heads/main' }),
    ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    ...{ inputs: { base: 'last-success' }, changes: ['a', 'b'], source: 'last-success', needsApi: true },
  },
};
const cases = Object.entries(rows);

async function detect(
  row: Row,
  cwd: string,
  with_: { readonly api: boolean; readonly server: boolean; readonly source?: string },
) {
  const { event, env } = row.event();
  const apiVariables = with_.api ? api.environment : {};
  return runBundle('detect-changes', {
    cwd,
    event,
    env: { ...env, ...apiVariables, ...(with_.server && { GITHUB_SERVER_URL: server.url }) },
    inputs: {
      'full-rebuild-on': 'label:none',
      ...(with_.api || with_.server ? { 'github-token': token } : {}),
      ...(with_.source !== undefined && { source: with_.source }),
      ...row.inputs,
    },
  });
}

function expectRow({ changes, source, full }: Row, { outputs, errors, exitCode }: Awaited<ReturnType<typeof detect>>) {
  expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
  expect(JSON.parse(outputs.changes ?? '')).toEqual(changes);
  expect(outputs).toMatchObject({ 'base-source': source, 'full-rebuild': String(full ?? false) });
}

describe('from a whole clone', () => {
  it.each(cases)('%s', async (_, row) => {
    const cwd = repository.checkout({ ref: row.ref ?? 'refs/heads/main', depth: 0 });
    expectRow(row, await detect(row, cwd, { api: row.needsApi === true, server: false }));
  });
});

describe('from a clone of one commit, with the token for git alone', () => {
  it.each(cases)('%s', async (_, row) => {
    const cwd = repository.checkout({ ref: row.ref ?? 'refs/heads/main', depth: 1 });
    gitIn(cwd, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop');
    const before = stateOf(cwd);
    const run = await detect(row, cwd, { api: row.needsApi === true, server: true });
    expectRow(row, run);
    // What is gone is gone for the API too; all else git could tell.
    if (!row.full) expect(run.log).not.toContain("GitHub's API is asked");
    expect(stateOf(cwd)).toEqual(before);
  });
});

describe('without a checkout, by the API', () => {
  it.each(cases)('%s', async (_, row) => {
    const cwd = mkdtempSync(join(repository.temporary, 'empty-'));
    expectRow(row, await detect(row, cwd, { api: true, server: false, source: 'api' }));
  });
});

describe('from a clone of one commit, with neither credentials nor API', () => {
  const comparing = cases.filter(([, { needsApi, needsNoHistory }]) => !needsApi && !needsNoHistory);

  it.each(comparing)('%s: everything is built, and said loudly', async (_, row) => {
    const cwd = repository.checkout({ ref: row.ref ?? 'refs/heads/main', depth: 1, offline: true });
    const run = await detect(row, cwd, { api: false, server: false });
    expectRow({ ...row, changes: names, source: run.outputs['base-source'] ?? '', full: true }, run);
    expect(run.warnings.join()).toContain('the base is unknown, so everything is built');
    expect(run.summary).toContain('**The base is unknown, so everything is built.**');
    const strict = await detect({ ...row, inputs: { ...row.inputs, 'on-unknown-base': 'fail' } }, cwd, {
      api: false,
      server: false,
    });
    expect({ exitCode: strict.exitCode, outputs: strict.outputs }).toEqual({ exitCode: 1, outputs: {} });
    expect(strict.errors.join()).toContain('DCA-DET-003');
  });

  it.each(cases.filter(([, row]) => row.needsNoHistory))('%s needs none', async (_, row) => {
    const cwd = repository.checkout({ ref: row.ref ?? 'refs/heads/main', depth: 1, offline: true });
    const run = await detect(row, cwd, { api: false, server: false });
    expectRow(row, run);
    expect(run.warnings).toEqual([]);
  });

  it.each(cases.filter(([, row]) => row.needsApi))('%s never builds nothing', async (_, row) => {
    const cwd = repository.checkout({ ref: row.ref ?? 'refs/heads/main', depth: 1, offline: true });
    const run = await detect(row, cwd, { api: false, server: false });
    if (run.exitCode === 0) expect(JSON.parse(run.outputs.changes ?? '')).toEqual(names);
    else expect(run.outputs).toEqual({});
  });
});
