/** Every way in which a wait ends, on the bundle: the sentence, its link, and all outputs; and whose run is followed until then. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addPull } from '../../support/github-state.ts';
import { amd64, arm64, buildIndex, seedImage } from '../../support/images.ts';
import { startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';
import {
  going,
  head,
  imageOf,
  old,
  runOf,
  type WaitMore,
  type WaitWorld,
  waitWorld,
} from '../../support/wait-world.ts';

let world: WaitWorld;
beforeEach(async () => {
  world = await waitWorld();
});
afterEach(() => world.close());

const push = (image: ReturnType<typeof imageOf> | ReturnType<typeof buildIndex>, tag = 'pr-7') =>
  seedImage(world.registry.store, 'acme/ci', tag, image);
/** GitHub's runs, from now on. */
function runs(...all: readonly ReturnType<typeof runOf>[]): undefined {
  world.github.state.runs.splice(0, Number.POSITIVE_INFINITY, ...all);
}
const page = (id: number) => `https://github.com/acme/shop/actions/runs/${id}`;
const inputs = (given: Record<string, string>) => ({ given });

describe('without an image: one line that says why and where to look', () => {
  it.each<[string, string, RegExp, () => { given: Record<string, string>; more?: WaitMore } | undefined]>([
    [
      'the run waits for a person',
      'DCA-WAI-009',
      /waits for an approval: .*runs\/1$/,
      () => runs(runOf(1, { conclusion: 'action_required' })),
    ],
    [
      'its deployment waits for a person',
      'DCA-WAI-009',
      /waits for an approval: .*runs\/1$/,
      () => runs(runOf(1, { status: 'waiting', conclusion: null })),
    ],
    [
      'cancelled for a newer commit',
      'DCA-WAI-012',
      /superseded: .*newer commit b+: .*runs\/2$/,
      () => runs(runOf(1, { conclusion: 'cancelled' }), runOf(2, { head_sha: old, ...going })),
    ],
    [
      'cancelled, and nothing came after',
      'DCA-WAI-011',
      /cancelled and no newer run.*runs\/1$/,
      () => runs(runOf(1, { conclusion: 'cancelled' })),
    ],
    ['skipped', 'DCA-WAI-013', /skipped.*runs\/1$/, () => runs(runOf(1, { conclusion: 'skipped' }))],
    [
      'it could not start',
      'DCA-WAI-008',
      /startup_failure.*runs\/1$/,
      () => runs(runOf(1, { conclusion: 'startup_failure' })),
    ],
    [
      'the budget of the run',
      'DCA-WAI-006',
      /`timeout` \(1s\) ran out; the run is in_progress: .*runs\/1$/,
      () => {
        runs(runOf(1, going));
        return inputs({ timeout: '1s' });
      },
    ],
    [
      'the budget of the registry',
      'DCA-WAI-007',
      /`registry-timeout`.*although its build succeeded/,
      () => runs(runOf(1)),
    ],
    [
      'a platform is missing',
      'DCA-WAI-015',
      /lacks linux\/arm64; it has linux\/amd64/,
      () => {
        runs(runOf(1));
        push(buildIndex({ images: [imageOf(head, amd64)] }));
        return inputs({ platforms: 'linux/amd64, linux/arm64' });
      },
    ],
    [
      'built from another commit',
      'DCA-WAI-016',
      /was built from b+, not from a+/,
      () => {
        runs(runOf(1));
        push(imageOf(old));
      },
    ],
    [
      'another digest than the wanted one',
      'DCA-WAI-017',
      /its digest is sha256:[0-9a-f]+, not sha256:0+/,
      () => {
        runs(runOf(1));
        push(imageOf(head));
        return inputs({ digest: `sha256:${'0'.repeat(64)}` });
      },
    ],
    [
      'no label, and no run was waited for',
      'DCA-WAI-016',
      /no label org.opencontainers.image.revision/,
      () => {
        push(imageOf(''));
        return inputs({ workflow: '' });
      },
    ],
    [
      'its own workflow',
      'DCA-WAI-003',
      /its own workflow \(.github\/workflows\/images.yml\)/,
      () => inputs({ workflow: 'images.yml' }),
    ],
    ['its own run', 'DCA-WAI-003', /its own run/, () => inputs({ 'run-id': '4242' })],
    ['a run that is not there', 'DCA-WAI-022', /no run 99/, () => inputs({ 'run-id': '99' })],
    [
      'a run of another commit',
      'DCA-WAI-023',
      /run 1 is of commit b+, not of a+: .*runs\/1$/,
      () => {
        runs(runOf(1, { head_sha: old }));
        return inputs({ 'run-id': '1', sha: head });
      },
    ],
    [
      'no job of that name',
      'DCA-WAI-014',
      /matched none of its jobs/,
      () => {
        runs(runOf(1));
        return inputs({ job: 'publish*' });
      },
    ],
    ['a fallback that is not given', 'DCA-WAI-021', /no `fallback-image`/, () => inputs({ changed: 'false' })],
    [
      'no image of this event',
      'DCA-WAI-002',
      /\{pr\} .*no pull request/,
      () => ({
        given: {},
        more: { event: { name: 'push', payload: {} } },
      }),
    ],
    [
      'no run of this commit',
      'DCA-WAI-005',
      /no run of .*build.yml appeared for a+\. Of 1 run seen.*b+.*runs\/1$/,
      () => runs(runOf(1, { head_sha: old })),
    ],
  ])('%s: %s', async (_, code, words, happen) => {
    const { given = {}, more = {} } = happen() ?? {};
    const run = await world.wait(given, more);
    expect([run.exitCode, run.errors.length]).toEqual([1, 1]);
    expect(run.errors[0]).toMatch(new RegExp(`^${code}: .*${words.source.replace(/\$$/, '')}`));
    // Refused before anything is asked, as a bad input is.
    if (code === 'DCA-WAI-003') return;
    expect(run.errors[0]).toContain(run.outputs.reason);
    expect(run.outputs.reason).toMatch(words);
    expect(run.outputs).toMatchObject({ found: 'false', image: '', digest: '', source: '', platforms: '' });
    expect(run.summary).toContain('### ❌ No image');
  });

  it('a registry that denies: the permission to add, after a short grace', async () => {
    const closed = await startRegistry({ auth: { kind: 'basic', users: { octocat: 'secret' } } });
    const run = await world.wait({ image: `${closed.host}/acme/ci:x`, workflow: '', sha: head });
    await closed.close();
    expect(run.errors[0]).toMatch(/^DCA-WAI-018: .*(?:log in|docker\/login-action|packages: read)/is);
  });
});

describe('whose run is followed', () => {
  it('the newest attempt, and a newer run of the same commit when one was cancelled', async () => {
    runs(runOf(1, { conclusion: 'cancelled' }));
    world.onRequest(5, () => runs(runOf(1, { conclusion: 'cancelled' }), runOf(2, { ...going, run_attempt: 1 })));
    const steps = [9, 14];
    const earlier = world.github.before;
    world.github.before = (request) => {
      if (request.ordinal === steps[0]) runs(runOf(2, { ...going, run_attempt: 2 }));
      if (request.ordinal === steps[1]) {
        runs(runOf(2, { run_attempt: 2 }));
        push(imageOf(head));
      }
      return earlier?.(request);
    };
    const run = await world.wait({ timeout: '20s', 'start-timeout': '5s' });
    expect([run.errors, run.outputs['run-id'], run.outputs['run-attempt']]).toEqual([[], '2', '2']);
  });

  it('never the one of the push before, whose image stands under the tag', async () => {
    runs(runOf(1, { head_sha: old }));
    push(imageOf(old));
    world.onRequest(4, () => runs(runOf(1, { head_sha: old }), runOf(2, going)));
    const earlier = world.github.before;
    world.github.before = (request) => {
      if (request.ordinal === 9) {
        runs(runOf(1, { head_sha: old }), runOf(2));
        push(imageOf(head));
      }
      return earlier?.(request);
    };
    const run = await world.wait({ 'start-timeout': '5s' });
    expect(run.outputs).toMatchObject({ source: 'run', 'run-id': '2', digest: imageOf(head).digest });
  });

  it('a job alone: its end is enough, though the run goes on', async () => {
    runs(runOf(1, going));
    const job = { run_id: 1, run_attempt: 1, status: 'completed', conclusion: 'success', html_url: `${page(1)}/job/5` };
    world.github.state.jobs.push({ ...job, id: 5, name: 'build (amd64)' });
    world.github.state.jobs.push({ ...job, id: 6, name: 'e2e', status: 'in_progress', conclusion: null });
    world.onRequest(3, () => push(imageOf('')));
    const run = await world.wait({ job: 'build (*)' });
    expect(run.outputs).toMatchObject({ source: 'run', conclusion: 'success', 'run-id': '1' });
  });

  it.each([
    ['by id', { workflow: '11' }],
    ['by path', { workflow: '.github/workflows/build.yml' }],
    ['by run-id', { workflow: '', 'run-id': '1' }],
  ])('found %s', async (_, given) => {
    runs(runOf(1));
    push(imageOf(''));
    expect((await world.wait(given)).outputs).toMatchObject({ source: 'run', 'run-id': '1' });
  });

  it('says that the build waits for a runner which this job may be holding', async () => {
    runs(runOf(1, { status: 'queued', conclusion: null }));
    const run = await world.wait({ timeout: '1s' });
    expect(run.stdout).toMatch(/::notice.*run 1 has not begun: it waits for a runner; if all runners are taken/);
  });
});

describe('instead of an image', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a missing run', { 'on-missing-run': 'fallback' }, { source: 'fallback', found: 'true', tag: 'main' }],
    ['a missing run', { 'on-missing-run': 'skip' }, { source: '', found: 'false' }],
    [
      'a missing run',
      { 'on-missing-run': 'registry', image: '$REGISTRY/acme/ci:head' },
      { source: 'registry', found: 'true' },
    ],
    ['a skipped run', { 'on-skipped': 'fallback' }, { source: 'fallback', found: 'true', conclusion: 'skipped' }],
    ['a skipped run', { 'on-skipped': 'skip' }, { source: '', found: 'false', conclusion: 'skipped' }],
    ['an image that was not changed', { changed: 'false' }, { source: 'fallback', found: 'true', 'run-id': '' }],
  ])('%s, %j', async (what, given, outputs) => {
    if (what === 'a skipped run') runs(runOf(1, { conclusion: 'skipped' }));
    push(imageOf(old), 'main');
    const image = (text: string) => text.replace('$REGISTRY', world.registry.host);
    if (given['on-missing-run'] === 'registry') world.onRequest(3, () => push(imageOf(head), 'head'));
    const run = await world.wait({
      'fallback-image': image('$REGISTRY/acme/ci:main'),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, image(value)])),
    });
    expect([run.errors, run.exitCode]).toEqual([[], 0]);
    expect(run.outputs).toMatchObject(outputs);
    // A fallback is pinned as well, and never goes unsaid.
    if (outputs.source !== 'fallback') return;
    expect(run.outputs.image).toBe(`${world.registry.host}/acme/ci@${imageOf(old).digest}`);
    expect(run.stdout).toMatch(/::notice.*the fallback image is used/);
    expect(run.summary).toContain('⚠️ Fallback image is used');
  });

  it('a conflict is said although the token may not read pull requests: as a run that is missing', async () => {
    addPull(world.github.state, { number: 7, headSha: head, mergeable: false });
    world.github.fault = ({ path }) =>
      path.includes('/pulls/')
        ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible' } }
        : undefined;
    expect((await world.wait()).errors[0]).toContain('DCA-WAI-005');
  });

  it('an index is whole only with every wanted child', async () => {
    push(buildIndex({ images: [imageOf(head, amd64), imageOf(head, arm64)] }));
    const run = await world.wait({ platforms: 'linux/amd64\nlinux/arm64' });
    expect(run.outputs).toMatchObject({ source: 'registry', platforms: 'linux/amd64\nlinux/arm64' });
  });

  it('a registry that breaks is asked again within the budget', async () => {
    runs(runOf(1));
    push(imageOf(head));
    let asked = 0;
    world.registry.use(async (_, next) => {
      asked += 1;
      return asked <= 4 ? { status: 503 } : next();
    });
    expect((await world.wait({ 'registry-timeout': '20s' })).outputs.found).toBe('true');
    expect(asked).toBeGreaterThan(4);
  });
});

it('a primary rate limit is slept through until its reset', async () => {
  runs(runOf(1));
  push(imageOf(''));
  const reset = Math.floor(Date.now() / 1000) + 3;
  world.github.fault = ({ ordinal }) =>
    ordinal === 2
      ? {
          kind: 'answer',
          status: 403,
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
          body: { message: 'API rate limit exceeded' },
        }
      : undefined;
  const run = await world.wait({ 'start-timeout': '20s', timeout: '20s' });
  expect(run.errors).toEqual([]);
  expect(Date.now() / 1000).toBeGreaterThanOrEqual(reset);
});

it.each([
  ['an hour ahead and back', 'n++ % 2 ? 3600e3 : 0'],
  ['an hour back and ahead', 'n++ % 2 ? -3600e3 : 0'],
  ['an hour ahead at each look', 'n++ * 3600e3'],
])('case 101: a clock that is set %s moves no deadline', async (_how, jump) => {
  const set = `const now=Date.now;let n=0;Date.now=()=>now()+(${jump});const D=Date;globalThis.Date=class extends D{constructor(...at){super(...(at.length?at:[Date.now()]))}};Date.now=D.now;`;
  const started = performance.now();
  const run = await runBundle('wait-for-image', {
    inputs: { image: `${world.registry.host}/acme/ci:none`, 'registry-timeout': '3s', interval: '100ms' },
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(set)}` },
  });
  const took = performance.now() - started;
  expect(run.exitCode).toBe(1);
  expect(run.errors).toEqual([expect.stringMatching(/^DCA-WAI-/)]);
  expect([took >= 3000, took < 20_000]).toEqual([true, true]);
});
