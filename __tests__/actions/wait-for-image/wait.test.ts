/** The bundle of wait-for-image against a stand-in of GitHub and a registry: real requests, short budgets. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addPull } from '../../support/github-state.ts';
import { amd64, arm64, buildIndex, seedImage } from '../../support/images.ts';
import { startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';
import { going, head, imageOf, old, runOf, type WaitWorld, waitWorld } from '../../support/wait-world.ts';

let world: WaitWorld;
let { github, registry, wait, onRequest } = {} as WaitWorld;

beforeEach(async () => {
  world = await waitWorld();
  ({ github, registry, wait, onRequest } = world);
});
afterEach(() => world.close());

describe('a run that is going on', () => {
  it('is waited for, and its image is pinned', async () => {
    const image = imageOf(head);
    github.state.runs.push(runOf(1, going), runOf(2, { head_sha: old }));
    onRequest(5, () => {
      github.state.runs[0] = runOf(1);
      seedImage(registry.store, 'acme/ci', 'pr-7', image);
    });
    const run = await wait();
    expect(run.errors).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      image: `${registry.host}/acme/ci@${image.digest}`,
      digest: image.digest,
      tag: 'pr-7',
      platforms: 'linux/amd64',
      source: 'run',
      found: 'true',
      'run-id': '1',
      'run-url': 'https://github.com/acme/shop/actions/runs/1',
      'run-attempt': '1',
      conclusion: 'success',
      reason: 'run 1 built it',
    });
    expect(run.log).toContain('waiting for run 1 (attempt 1)');
    expect(run.summary).toContain('Image is ready');
    // Polling costs nothing of the rate limit while nothing changes.
    const polls = github.requests.filter(({ path }) => path.endsWith('/actions/runs/1'));
    expect(polls.slice(1).every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
    expect(
      github.requests.filter(({ path }) => path.endsWith('/runs')).every(({ url }) => url.includes(`head_sha=${head}`)),
    ).toBe(true);
  });

  it('survives outages, resets and cut answers of GitHub', async () => {
    github.state.runs.push(runOf(1, going));
    const faults = [{ kind: 'answer', status: 502 }, { kind: 'reset' }, { kind: 'cut' }, { kind: 'html' }] as const;
    github.fault = ({ ordinal }) => faults[ordinal - 3];
    onRequest(8, () => {
      github.state.runs[0] = runOf(1);
      seedImage(registry.store, 'acme/ci', 'pr-7', imageOf(head));
    });
    const run = await wait({ timeout: '40s' });
    expect(run.errors).toEqual([]);
    expect(run.outputs.found).toBe('true');
  });

  it('sleeps through a rate limit until its end', async () => {
    github.state.runs.push(runOf(1));
    seedImage(registry.store, 'acme/ci', 'pr-7', imageOf(old));
    github.fault = ({ ordinal }) =>
      ordinal === 2
        ? { kind: 'answer', status: 429, headers: { 'retry-after': '2' }, body: { message: 'slow down' } }
        : undefined;
    onRequest(3, () => seedImage(registry.store, 'acme/ci', 'pr-7', imageOf(head)));
    const run = await wait({ 'start-timeout': '10s' });
    expect(run.errors).toEqual([]);
    expect(Number(run.outputs['waited-seconds'])).toBeGreaterThanOrEqual(2);
  });

  it('that failed ends the wait with its jobs, all outputs set', async () => {
    github.state.runs.push(runOf(1, { conclusion: 'failure' }));
    const job = {
      id: 5,
      run_id: 1,
      run_attempt: 1,
      name: 'build ::error::x https://github.com/acme/shop/actions/runs/2',
      status: 'completed',
      conclusion: 'failure',
    };
    github.state.jobs.push({ ...job, html_url: 'https://github.com/acme/shop/actions/runs/1/job/5' });
    const run = await wait();
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain('DCA-WAI-008');
    expect(run.errors[0]).toContain('https://github.com/acme/shop/actions/runs/1/job/5');
    expect(run.outputs).toMatchObject({ found: 'false', image: '', source: '', conclusion: 'failure', 'run-id': '1' });
    // The log is a link; what a job is called is none.
    expect(run.summary).toContain('[See its log](https://github.com/acme/shop/actions/runs/1/job/5)');
    expect(run.summary).not.toContain('runs/2)');
  });
});

describe('without a run', () => {
  it('the image that is there already is taken at once, and GitHub is not asked', async () => {
    const index = buildIndex({ images: [imageOf(head, amd64), imageOf(head, arm64)], attestations: 'new' });
    seedImage(registry.store, 'acme/ci', 'pr-7', index);
    const run = await wait({ platforms: 'linux/arm64' });
    expect(run.outputs).toMatchObject({ source: 'registry', found: 'true', platforms: 'linux/amd64\nlinux/arm64' });
    expect(github.requests).toEqual([]);
  });

  it('a filter that shows nothing is doubted', async () => {
    github.state.runs.push(runOf(1), ...Array.from({ length: 150 }, (_, index) => runOf(index + 2, { head_sha: old })));
    github.fault = ({ url }) =>
      url.includes('head_sha=')
        ? { kind: 'answer', status: 200, body: { total_count: 0, workflow_runs: [] } }
        : undefined;
    seedImage(registry.store, 'acme/ci', 'pr-7', imageOf(old));
    onRequest(4, () => seedImage(registry.store, 'acme/ci', 'pr-7', imageOf(head)));
    const run = await wait();
    expect(run.errors).toEqual([]);
    expect(run.outputs).toMatchObject({ source: 'run', 'run-id': '1' });
  });

  it('says in time that none appeared', async () => {
    const started = performance.now();
    const run = await wait();
    expect(run.errors[0]).toContain('DCA-WAI-005');
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('says that the pull request conflicts', async () => {
    addPull(github.state, { number: 7, headSha: head, mergeable: false });
    const run = await wait();
    expect(run.errors[0]).toContain('DCA-WAI-010');
  });

  it('says that the workflow is not known', async () => {
    const run = await wait({ workflow: 'nothing.yml' });
    expect(run.errors[0]).toContain('DCA-WAI-004');
  });

  it('says that the token is not known', async () => {
    const run = await wait({ 'github-token': 'planted-token' });
    expect(run.errors[0]).toContain('DCA-GHB-012');
    expect(run.log + run.summary + run.stderr).not.toContain('planted-token');
  });

  it('what a registry says is no link, whatever it looks like', async () => {
    const page = 'https://github.com/evil/shop/actions/runs/1';
    registry.use(async () => ({
      status: 503,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ errors: [{ code: 'UNAVAILABLE', message: `see ${page}` }] }),
    }));
    const run = await wait({ workflow: '' });
    expect(run.errors[0]).toContain('DCA-WAI-019');
    expect(run.summary).not.toMatch(/\]\(|https:\/\/github\.com\/evil/);
  });

  it('a fork is told how to get its image', async () => {
    const run = await wait({}, { fork: true });
    expect(run.errors[0]).toContain('DCA-WAI-020');
    seedImage(registry.store, 'acme/ci', 'main', imageOf(old));
    const fallback = await wait(
      { fork: 'fallback', 'fallback-image': `${registry.host}/acme/ci:main` },
      { fork: true },
    );
    expect(fallback.outputs).toMatchObject({ source: 'fallback', found: 'true', tag: 'main' });
  });
});

it('case 100: a registry without HEAD, and one without digest headers', async () => {
  for (const quirks of [{ noHead: true }, { noDigestHeader: true }]) {
    const odd = await startRegistry({ quirks });
    seedImage(odd.store, 'acme/ci', 'pr-7', imageOf(head));
    const run = await wait({ image: `${odd.host}/acme/ci:pr-{pr}` });
    await odd.close();
    expect(run.outputs).toMatchObject({ source: 'registry', found: 'true' });
  }
});

it('case 105: ends within 2 seconds when the job is cancelled', async () => {
  github.state.runs.push(runOf(1, going));
  let ended = 0;
  onRequest(4, () => {
    ended = performance.now();
    process.kill(pid, 'SIGTERM');
  });
  let pid = 0;
  const run = await runBundle('wait-for-image', {
    inputs: {
      image: `${registry.host}/acme/ci:x`,
      workflow: 'build.yml',
      'github-token': github.token,
      interval: '100ms',
      sha: head,
    },
    env: github.environment,
    onStart: (started) => {
      pid = started;
    },
  });
  expect(run.exitCode).not.toBe(0);
  expect(performance.now() - ended).toBeLessThan(2000);
});

it('case 106: a pull limit that is used up is not touched: tags are polled by HEAD', async () => {
  const strict = await startRegistry({
    quirks: { limitHeaders: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' } },
  });
  const run = await wait({ image: `${strict.host}/acme/ci:pr-{pr}`, workflow: '' });
  const methods = new Set(strict.requests.map(({ method }) => method));
  await strict.close();
  expect(run.errors[0]).toContain('DCA-WAI-007');
  expect(methods).toEqual(new Set(['HEAD']));
});
