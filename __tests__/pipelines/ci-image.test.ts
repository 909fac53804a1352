/** examples/ci-image: one workflow builds the CI image, another waits for the one of its commit; run at once, on real engines. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { addComment, addPull } from '../support/github-state.ts';
import { root } from '../support/run-bundle.ts';
import { endlessStep } from '../support/workflow/endless-step.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, type Event, issueComment, pullRequest, push, workflowRun } from '../support/workflow/events.ts';
import { type PipelineReport, type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { resultsOf, stepsOf } from '../support/workflow/read-report.ts';

const build = 'build-ci-image.yml';
const check = 'check-generate.yml';
const workflow = (name: string) =>
  readFileSync(join(root, 'examples', 'ci-image', '.github', 'workflows', name), 'utf8')
    // Minutes on GitHub, seconds here.
    .replace(/^( +)workflow: build-ci-image.yml$/gm, '$&\n$1interval: 300ms\n$1registry-timeout: 5s');
/** What a pull request that takes the next generator has to change. */
const generator = (version: number) => ({
  'gen.Dockerfile': readFileSync(join(root, 'examples', 'ci-image', 'gen.Dockerfile'), 'utf8').replace(
    'GENERATOR_VERSION=1',
    `GENERATOR_VERSION=${version}`,
  ),
  'gen/task.txt': `# generated from idl/task.idl by generator ${version}; do not edit\ntype Task\ntype TaskList\n`,
});

describePipeline('CI image', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  let main: string;

  const start = async () => {
    const files = { [`.github/workflows/${check}`]: workflow(check) };
    const regenerate = 'regenerate-on-comment.yml';
    world = await pipelineWorld({
      ...{ example: 'ci-image', engines, bases: ['debian:12-slim'] },
      files: { ...files, [`.github/workflows/${regenerate}`]: workflow(regenerate) },
    });
    main = world.git('rev-parse', 'HEAD');
  };
  /** The main branch has published its image. */
  const publish = async () => {
    const report = await world.run(build, push('main', main));
    expect(resultsOf(report)).toMatchObject({ image: 'success', 'image/images/status': 'success', comment: 'skipped' });
  };
  const branch = (name: string, files: Readonly<Record<string, string>>) => {
    world.git('checkout', '-q', '-B', name);
    const sha = world.commit(files);
    world.git('checkout', '-q', 'main');
    return sha;
  };
  /** The pull request as GitHub knows it, and its event. */
  const pull = (head: string, options: Parameters<typeof pullRequest>[2] = {}): Event => {
    const { fork = false, branch: headRef = 'feature', number = 7 } = options;
    world.github.state.pulls.length = 0;
    const headRepository = fork ? 'stranger/shop' : 'acme/shop';
    addPull(world.github.state, { number, headSha: head, headRef, headRepository, baseSha: main });
    return pullRequest(main, head, options);
  };
  const waited = ({ jobs }: PipelineReport) => jobs.image?.outputs ?? {};
  const comments = () => world.github.state.comments.map(({ body }) => body);

  beforeAll(async () => {
    engines = await enginePool(2);
  }, 60_000);
  afterEach(() => world.close());
  afterAll(() => engines.close(), 60_000);

  /** The image gets its tag only after the other workflow has asked for the run that builds it. */
  const untilAsked = (sha: string) => async (job: string) => {
    const asked = () => world.github.requests.some(({ url }) => url.includes(`head_sha=${sha}`));
    for (let turn = 0; job === 'release' && !asked() && turn < 2400; turn += 1) await sleep(50);
  };

  it('of a branch has its name, and is what a pull request uses that does not change it', async () => {
    await start();
    await publish();
    const tags = await world.tags('ci');
    expect(Object.keys(tags)).toEqual(['latest', 'main', `main-sha-${main.slice(0, 7)}`]);
    expect(new Set(Object.values(tags)).size).toBe(1);

    const event = pull(branch('feature', { 'README.md': 'Words\n', 'sub/gen.Dockerfile': 'FROM scratch\n' }));
    const [built, checked] = await Promise.all([world.run(build, event), world.run(check, event)]);
    expect(resultsOf(built)).toMatchObject({ image: 'success', 'image/images/wave-0': 'skipped', comment: 'skipped' });
    expect(resultsOf(checked)).toMatchObject({ check: 'success' });
    expect(waited(checked)).toMatchObject({ source: 'fallback', digest: tags.latest });
    expect(await world.tags('ci')).toEqual(tags);

    expect(resultsOf(await world.run(build, push('v2', branch('v2', generator(2)))))).toMatchObject({
      image: 'success',
    });
    const { v2, latest, main: ofMain } = await world.tags('ci');
    expect([v2 === latest, latest, ofMain]).toEqual([false, tags.latest, tags.main]);
    await expect(world.run(build, push('feature/x', main))).rejects.toThrow('does not start on push');
    await world.run(build, dispatch('feature/x', world.git('rev-parse', 'v2')));
    expect(await world.tags('ci')).toMatchObject({ latest, v2, 'feature-x': expect.any(String) });
    expect(waited(await world.run(check, pull(branch('fix', { 'a.txt': 'a' }), { base: 'v2' }))).digest).toBe(v2);
  }, 200_000);

  it('of a pull request that changes it is waited for, and never an older one taken', async () => {
    await start();
    await publish();
    const both = async (sha: string) => {
      const event = pull(sha);
      return Promise.all([world.run(build, event, { before: untilAsked(sha) }), world.run(check, event)]);
    };
    const first = branch('feature', generator(2));
    const [built, checked] = await both(first);
    expect(resultsOf(built)).toMatchObject({ image: 'success', comment: 'success' });
    expect(resultsOf(checked)).toMatchObject({ changes: 'success', image: 'success', check: 'success' });
    const before = await world.tags('ci');
    expect(waited(checked)).toMatchObject({ source: 'run', digest: before['pr-7'] });
    expect(before['pr-7']).not.toBe(before.latest);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain(`docker pull ${world.namespace}/ci:pr-7@${before['pr-7']}`);
    expect(comments()[0]).toContain(`sh scripts/gen.sh ${world.namespace}/ci@${before['pr-7']}`);

    // At once after the second push the tag is still the first's.
    const [rebuilt, again] = await both(branch('feature', generator(3)));
    const after = await world.tags('ci');
    expect(after['pr-7']).not.toBe(before['pr-7']);
    expect(waited(again)).toMatchObject({ source: 'run', digest: after['pr-7'] });
    expect(waited(again)['run-url']).toBe(rebuilt.run.html_url);
    expect(resultsOf(again).check).toBe('success');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain(String(after['pr-7']));
  }, 200_000);

  it('of a second push is the one that counts: the build of the first is cut, and what waits for it fails at once', async () => {
    await start();
    const endless = await endlessStep();
    try {
      const { 'gen.Dockerfile': dockerfile, ...generated } = generator(2);
      const first = pull(
        branch('feature', { 'gen.Dockerfile': `${dockerfile}RUN ${endless.command}\n`, ...generated }),
      );
      const [building, checking] = [world.run(build, first), world.run(check, first)];
      await endless.begun;
      const cancelled = performance.now();
      const newer = branch('feature', generator(3));
      const second = pull(newer);
      const rebuilding = world.run(build, second, { before: untilAsked(newer) });

      await endless.cut;
      const checked = await checking;
      expect(performance.now() - cancelled).toBeLessThan(30_000);
      expect(resultsOf(checked)).toMatchObject({
        ...{ image: 'failure', 'image/wait': expect.stringContaining('DCA-WAI-012: superseded'), check: 'skipped' },
      });
      const built = await building;
      expect([built.run.conclusion, built.result]).toEqual(['cancelled', 'cancelled']);
      expect(resultsOf(built)).toMatchObject({
        ...{ 'image/images/wave-0/leg': 'cancelled', 'image/images/release': 'skipped', comment: 'skipped' },
      });
      expect(stepsOf(built, 'image', 'images', 'wave-0')).toContain('Build: cancelled');

      const [rebuilt, again] = await Promise.all([rebuilding, world.run(check, second)]);
      expect(rebuilt.run.conclusion).toBe('success');
      const { 'pr-7': digest } = await world.tags('ci');
      expect(waited(again)).toMatchObject({ source: 'run', digest, 'run-url': rebuilt.run.html_url });
      expect(resultsOf(again).check).toBe('success');
      expect(comments()).toEqual([expect.stringContaining(`ci@${digest}`)]);
    } finally {
      await endless.close();
    }
  }, 200_000);

  it('whose build fails fails what waits for it, at once and with the name of the job', async () => {
    await start();
    const broken = { ...generator(2), 'gen.Dockerfile': 'FROM debian:12-slim\nRUN exit 3\n' };
    const event = pull(branch('feature', broken));
    const started = performance.now();
    const [built, checked] = await Promise.all([world.run(build, event), world.run(check, event)]);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect([built.run.conclusion, checked.run.conclusion]).toEqual(['failure', 'failure']);
    const results = resultsOf(checked);
    expect(results['image/wait']).toMatch(/^failure[\s\S]*CI image \/ Images \/ Build and test \(0\)/);
    expect(results.check).toBe('skipped');
    expect(Object.keys(await world.tags('ci'))).not.toContain('pr-7');
    expect(comments()[0]).toMatch(/❌/);
  }, 200_000);

  it('of a fork is pushed by the trusted half alone, as it was built', async () => {
    await start();
    await publish();
    const event = pull(branch('stranger', generator(2)), { fork: true, branch: 'main' });
    const [built, checked] = await Promise.all([world.run(build, event), world.run(check, event)]);
    expect(resultsOf(built)).toMatchObject({
      ...{ 'image/images/wave-0/leg': 'success', 'image/images/release': 'skipped' },
      ...{ 'image/images/status': 'success', image: 'success', comment: 'skipped' },
    });
    expect(Object.keys(await world.tags('ci'))).not.toContain('pr-7');
    expect(world.results.artifacts.map(({ name }) => name)).toContain('test-image-ci');
    expect(resultsOf(checked)['image/wait']).toMatch(/^failure[\s\S]*fork/);

    const published = await world.run('publish-fork-image.yml', workflowRun(main, built.run));
    expect(resultsOf(published)).toMatchObject({ publish: 'success', comment: 'success' });
    const { 'pr-7': digest } = await world.tags('ci');
    expect(published.jobs.publish?.outputs.image).toBe(`${world.namespace}/ci@${digest}`);
    expect(comments()[0]).toContain(String(digest));
    // Its report is of a file, which says itself what image it is, so it is compared with the branch's.
    expect(comments()[0]).toMatch(/Δ vs `main`[\s\S]*changed: `env`/);
    expect(comments()[0]).not.toContain('DCA-COM');
    const again = await world.run(check, event);
    expect(resultsOf(again).check).toBe('success');
    expect(waited(again)).toMatchObject({ source: 'registry', digest });

    // A fork's pull request that leaves the image alone has nothing to publish, and that is no failure.
    const nothing = await world.run(build, pull(branch('other', { 'a.txt': 'a' }), { fork: true, branch: 'main' }));
    const none = await world.run('publish-fork-image.yml', workflowRun(main, nothing.run));
    expect(resultsOf(none)).toMatchObject({ publish: 'success', comment: 'skipped' });
    expect(await world.tags('ci')).toMatchObject({ 'pr-7': digest });
  }, 200_000);

  it('generates on /regen, for those who may, and pushes to the branch of the pull request alone', async () => {
    await start();
    await publish();
    const { state } = world.github;
    state.permissions.set('maintainer', { permission: 'write' });
    const say = (author: string, repository = 'acme/shop', ref = 'feature') => {
      const sha = world.github.state.pulls[0]?.headSha ?? '';
      const pushed = { ref: `refs/heads/${ref}`, before: main, after: sha, timestamp: '2026-01-01T00:00:00Z' };
      state.activities.set(repository, [{ ...pushed, activity_type: 'push' }]);
      const { id } = addComment(state, { issue: 7, body: '/regen', user: { login: author } });
      return world.run('regenerate-on-comment.yml', issueComment(main, { id, issue: 7, body: '/regen', author }));
    };
    const stale = { 'idl/task.idl': 'message Task\nmessage TaskNode\n' };
    const head = branch('feature', stale);
    const event = pull(head);
    expect(resultsOf(await world.run(check, event)).check).toMatch(/^failure[\s\S]*\/regen/);

    expect(resultsOf(await say('stranger'))).toMatchObject({ command: 'success', changes: 'skipped', push: 'skipped' });
    expect(world.git('rev-parse', 'feature')).toBe(head);

    const done = await say('maintainer');
    expect(resultsOf(done)).toMatchObject({ regenerate: 'success', push: 'success', report: 'success' });
    expect(world.git('rev-parse', 'feature^')).toBe(head);
    expect(world.git('show', '--name-only', '--format=%an', 'feature')).toBe('github-actions[bot]\n\ngen/task.txt');
    expect(resultsOf(await world.run(check, pull(world.git('rev-parse', 'feature')))).check).toBe('success');
    expect(state.comments.at(-1)?.reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket']);

    // The branch of a fork may be called main: nothing of it reaches ours.
    world.addRepository('stranger/shop', {});
    const fork = branch('stranger', stale);
    execFileSync('git', ['fetch', '-q', world.origin, 'stranger'], {
      cwd: join(world.origin, '../repositories/stranger/shop'),
    });
    pull(fork, { fork: true, branch: 'main' });
    const kept = await say('maintainer', 'stranger/shop', 'main');
    expect(resultsOf(kept)).toMatchObject({ regenerate: 'success', push: 'skipped', report: 'success' });
    expect(world.git('rev-parse', 'main')).toBe(main);
    expect(world.results.artifacts.filter(({ name }) => name === 'regenerated')).toHaveLength(2);
    expect(state.comments.at(-1)?.reactions.map(({ content }) => content)).toEqual(['eyes', 'confused']);
  }, 200_000);
});
