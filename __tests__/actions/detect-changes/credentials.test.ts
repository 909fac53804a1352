/** Fetching with the job's token where the checkout kept no credentials: it reaches the server, and nobody else. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pullRequest, push } from '../../support/git-events.ts';
import { type GitHttp, startGitHttp } from '../../support/git-http.ts';
import { type GitRepository, gitIn, gitRepository } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

const token = 'ghs_tokenOfTheJob0123456789';
let repository: GitRepository;
let server: GitHttp;
let base = '';
let head = '';

beforeAll(async () => {
  repository = gitRepository();
  base = repository.commit({
    'images/a/Dockerfile': 'FROM scratch\nCOPY . /\n',
    'images/b/Dockerfile': 'FROM scratch\nCOPY . /\n',
  });
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ 'images/a/x': '1' });
  head = repository.commit({ 'docs/x': '1' });
  repository.push();
  server = await startGitHttp(repository.origin, token);
});
afterAll(async () => {
  await server.close();
  repository.remove();
});

function checkout(): string {
  const workspace = repository.checkout({ ref: 'refs/heads/topic', depth: 1 });
  gitIn(workspace, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop');
  return workspace;
}

it.each(['push', 'pull request'])('deepens a clone of depth 1 with the token (%s)', async (name) => {
  const event =
    name === 'push' ? push({ ref: 'refs/heads/topic', before: base, after: head }) : pullRequest({ base, head });
  const env = { ...event.env, GITHUB_SERVER_URL: server.url };
  const run = await runBundle('detect-changes', {
    cwd: checkout(),
    event: event.event,
    env,
    inputs: { 'github-token': token, source: 'git' },
  });
  expect(run.errors).toEqual([]);
  expect(run.outputs).toMatchObject({ base, head, changes: '["a"]' });
  const said = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  expect(said.join('\n')).not.toContain(token);
});

it('labels images with the time of the commit also where the base had to be fetched', async () => {
  const event = push({ ref: 'refs/heads/topic', before: base, after: head });
  const run = await runBundle('plan', {
    cwd: checkout(),
    event: event.event,
    env: { ...event.env, GITHUB_SERVER_URL: server.url },
    inputs: { 'github-token': token, source: 'git' },
  });
  const made = new Date(Number(repository.git('log', '-1', '--format=%ct', head)) * 1000);
  expect(run.errors).toEqual([]);
  expect(run.outputs.matrix).toContain(`image.created=${made.toISOString().slice(0, 19)}Z`);
});

it('without the token the base is unknown, and everything is built', async () => {
  const event = push({ ref: 'refs/heads/topic', before: base, after: head });
  const env = { ...event.env, GITHUB_SERVER_URL: server.url };
  const run = await runBundle('detect-changes', {
    cwd: checkout(),
    event: event.event,
    env,
    inputs: { source: 'git' },
  });
  expect(run.outputs).toMatchObject({ changes: '["a","b"]', 'full-rebuild': 'true' });
});

it('the token is in no argument and no file', async () => {
  // Stands in for git on the PATH: notes its arguments, and looks into the folder of the temporary repositories.
  const bin = join(repository.temporary, 'bin');
  gitIn(repository.temporary, 'init', '--quiet', bin);
  const noted = join(repository.temporary, 'noted');
  const real = process.env.PATH ?? '';
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\necho "$@" >> ${noted}\nif [ -n "$GIT_DIR" ]; then cat "$GIT_DIR/config" >> ${noted}; fi\nPATH=${real} exec git "$@"\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  const event = pullRequest({ base, head });
  const env = { ...event.env, GITHUB_SERVER_URL: server.url, PATH: `${bin}:${real}` };
  const run = await runBundle('detect-changes', {
    cwd: checkout(),
    event: event.event,
    env,
    inputs: { 'github-token': token, source: 'git' },
  });
  expect(run.outputs.changes).toBe('["a"]');
  const text = readFileSync(noted, 'utf8');
  expect(text).toContain('fetch');
  expect(text).not.toContain(token);
  expect(text).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'));
});

it('the token is sent to no other server', async () => {
  const other = await startGitHttp(repository.origin, undefined);
  try {
    const workspace = checkout();
    gitIn(workspace, 'remote', 'set-url', 'origin', `${other.url}/acme/shop`);
    const event = push({ ref: 'refs/heads/topic', before: base, after: head });
    // In a terminal there is no GITHUB_REPOSITORY, and the clone's own remote is asked.
    const env = { ...event.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: '' };
    const run = await runBundle('detect-changes', {
      cwd: workspace,
      event: event.event,
      env,
      inputs: { 'github-token': token, source: 'git' },
    });
    expect(run.outputs.changes).toBe('["a"]');
    expect([...other.authorizations]).toEqual([undefined]);
  } finally {
    await other.close();
  }
});
