/**
 * What Flyte's pipeline of a CI image got wrong, one test for each mistake, on the bundles that take its place: its wait, its
 * detection of changes, its comment, and its `/regen`. (What its wait got wrong in told time: `unit/wait/flyte.test.ts`.)
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pullRequest } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { addComment, addPull } from '../support/github-state.ts';
import { seedImage } from '../support/images.ts';
import { runBundle } from '../support/run-bundle.ts';
import { going, head, imageOf, old, runOf, type WaitWorld, waitWorld } from '../support/wait-world.ts';

let world: WaitWorld;
beforeEach(async () => {
  world = await waitWorld();
});
afterEach(() => world.close());

const runs = (...all: readonly ReturnType<typeof runOf>[]) => {
  world.github.state.runs.splice(0, Number.POSITIVE_INFINITY, ...all);
};
const push = (sha: string, tag = 'pr-7') => seedImage(world.registry.store, 'acme/ci', tag, imageOf(sha));
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;

describe('the wait', () => {
  it('1: matched by the number of the pull request, and took the success of the push before', async () => {
    const before = runOf(1, { head_sha: old, pull_requests: [{ number: 7 }] });
    runs(before);
    push(old);
    world.onRequest(6, () => {
      runs(before, runOf(2));
      push(head);
    });
    const { outputs } = await world.wait({ 'start-timeout': '10s' });
    expect(outputs).toMatchObject({ found: 'true', 'run-id': '2', digest: imageOf(head).digest });
  });

  it('2: asked for runs of one event alone, and a time-out did not say what there was', async () => {
    runs(runOf(1, { event: 'pull_request_target' }));
    push('');
    expect((await world.wait()).outputs).toMatchObject({ source: 'run', 'run-id': '1' });
    runs(runOf(1, { head_sha: old, event: 'pull_request_target' }), runOf(2, { head_sha: old, event: 'push' }));
    expect((await world.wait()).errors[0]).toMatch(/Of 2 runs seen, the newest is for b+ \(push\): http/);
  });

  it('3: looked at ten runs, died of one 502, and took a cancelled run for a failure', async () => {
    const others = Array.from({ length: 120 }, (_, at) => runOf(at + 10, { head_sha: old }));
    runs(runOf(1, { conclusion: 'cancelled' }), ...others);
    world.github.fault = ({ url, ordinal }) => {
      if (ordinal === 2) return { kind: 'answer', status: 502 };
      return url.includes('head_sha=')
        ? { kind: 'answer', status: 200, body: { total_count: 0, workflow_runs: [] } }
        : undefined;
    };
    world.onRequest(9, () => {
      runs(runOf(200, { ...going }), ...others, runOf(1, { conclusion: 'cancelled' }));
      world.github.fault = undefined;
      world.onRequest(16, () => {
        runs(runOf(200), ...others, runOf(1, { conclusion: 'cancelled' }));
        push(head);
      });
    });
    const run = await world.wait({ 'start-timeout': '20s', timeout: '20s' });
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ 'run-id': '200', source: 'run' });
  });

  it('9: gave a fork the default image without a word', async () => {
    push(old, 'v2');
    const refused = await world.wait({ 'fallback-image': `${world.registry.host}/acme/ci:v2` }, { fork: true });
    expect(refused.errors[0]).toMatch(/DCA-WAI-020.*fork.*OCI archive/s);
    const asked = { 'fallback-image': `${world.registry.host}/acme/ci:v2`, fork: 'fallback' };
    const { outputs, summary } = await world.wait(asked, { fork: true });
    expect(outputs).toMatchObject({ source: 'fallback', found: 'true' });
    expect(summary).toContain('⚠️ Fallback image is used');
  });

  it('10: printed a digest that never existed, and used a tag that moves', async () => {
    push(head);
    const { outputs } = await world.wait();
    expect(outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(outputs.image).toBe(`${world.registry.host}/acme/ci@${outputs.digest}`);
  });
});

describe('the detection of changes', () => {
  let repository: GitRepository;
  let ids: { readonly base: string; readonly tip: string; readonly merge: string };
  beforeAll(() => {
    repository = gitRepository();
    const ci = { 'gen.Dockerfile': 'FROM scratch\nCOPY tool /\n', tool: '1', 'main.go': '1' };
    const start = repository.commit({ ...ci, 'images.yml': 'images:\n  ci: {context: ., file: gen.Dockerfile}\n' });
    // `v2` is where the pull request goes; the default branch went another way.
    repository.git('checkout', '--quiet', '-b', 'topic');
    const tip = repository.commit({ 'main.go': '2' });
    repository.git('checkout', '--quiet', '-b', 'v2', start);
    const base = repository.commit({ 'gen.Dockerfile': 'FROM scratch\nCOPY tool /bin/\n' });
    repository.git('checkout', '--quiet', '-b', 'merged', tip);
    repository.git('merge', '--quiet', '--no-edit', 'v2');
    const merge = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'gen.Dockerfile': 'FROM scratch\n' });
    repository.git('update-ref', 'refs/pull/7/merge', merge);
    repository.push();
    ids = { base, tip, merge };
  });
  afterAll(() => repository.remove());

  it.each([
    ["4: took what the base branch changed for the pull request's", 1],
    ['6: compared with the default branch, not with the one that the pull request goes to', 0],
  ])('%s', async (_, depth) => {
    const run = await runBundle('detect-changes', {
      cwd: repository.checkout({ ref: 'refs/pull/7/merge', depth }),
      inputs: { catalog: 'images.yml' },
      ...pullRequest({ base: ids.base, head: ids.tip, merge: ids.merge, baseRef: 'v2' }),
    });
    expect(run.errors).toEqual([]);
    expect(JSON.parse(run.outputs.changes ?? '')).toEqual([]);
  });
});

describe('the comment', () => {
  const comment = (inputs: Readonly<Record<string, string>>) =>
    runBundle('pr-comment', {
      inputs: { 'github-token': world.github.token, 'pr-number': '7', body: 'Docker CI Image Built', ...inputs },
      env: world.github.environment,
    });

  it('7: was found on the first page alone, by its heading, whoever wrote it', async () => {
    const { state } = world.github;
    addPull(state, { number: 7 });
    const at = Date.now() - 3_600_000;
    addComment(state, { issue: 7, body: '🐳 Docker CI Image Built', user: null, at });
    addComment(state, { issue: 7, body: '> Docker CI Image Built', user: { login: 'other[bot]', type: 'Bot' }, at });
    expect((await comment({})).outputs.outcome).toBe('created');
    for (let number = 0; number < 150; number += 1) addComment(state, { issue: 7, body: `remark ${number}`, at });
    state.comments.sort((a, b) => Number(a.user?.login === bot.login) - Number(b.user?.login === bot.login));
    expect((await comment({ body: 'again' })).outputs.outcome).toBe('updated');
    expect(state.comments.filter(({ user }) => user?.login === bot.login)).toHaveLength(1);
    expect((await comment({ body: 'again' })).outputs.outcome).toBe('unchanged');
  });

  it("5: compared with an image that nobody builds any more: the base branch's own, or none", async () => {
    const { state } = world.github;
    addPull(state, { number: 7, baseRef: 'release/2' });
    const run = await comment({ 'expected-images': 'ci' });
    expect(run.errors).toEqual([]);
    expect(state.comments[0]?.body).toContain('Δ vs `release/2`');
  });
});

describe('/regen', () => {
  const regen = (body: string, login = 'octocat', type: 'User' | 'Bot' = 'User') => {
    const { github } = world;
    const stored = addComment(github.state, { issue: 7, body, user: { login, type }, at: Date.now() - 60_000 });
    const user = { login, type };
    const comment = { id: stored.id, body, user };
    const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment, sender: user };
    return runBundle('pr-command', {
      inputs: { 'github-token': github.token, commands: '/regen' },
      event: { name: 'issue_comment', payload },
      env: github.environment,
    });
  };

  beforeEach(() => {
    const { state } = world.github;
    state.permissions.set('octocat', { permission: 'write' });
    // The fork's branch is called like ours.
    addPull(state, { number: 7, headSha: head, headRef: 'main', headRepository: 'mallory/shop' });
    const pushed = { ref: 'refs/heads/main', before: old, after: head, activity_type: 'push', node_id: 'PSH_1' };
    state.activities.set('mallory/shop', [{ ...pushed, timestamp: new Date(Date.now() - 3_600_000).toISOString() }]);
  });

  it.each([
    ['by a stranger', '/regen', 'mallory'],
    ['in the middle of a sentence', 'do not use /regen here', 'octocat'],
    ['quoted', '> /regen', 'octocat'],
    ['as the begin of another word', '/regenerate', 'octocat'],
    ['with something for a shell behind it', '/regen $(id)', 'octocat'],
  ])('8: answered a command %s', async (_, body, login) => {
    const { outputs, exitCode } = await regen(body, login);
    expect([exitCode, outputs.matched, outputs['head-ref']]).toEqual([0, 'false', '']);
  });

  it('8: checked the branch of a fork out by its name, in its own repository, and pushed there', async () => {
    const { outputs } = await regen('/regen');
    expect(outputs).toMatchObject({
      matched: 'true',
      'head-sha': head,
      'head-repository': 'mallory/shop',
      'is-fork': 'true',
    });
  });
});
