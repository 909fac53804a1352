/** Workflows of pages that test with an engine, follow another event than a push, or both; run as they stand there. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { addComment } from '../support/github-state.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, issueComment, push, schedule, workflowRun } from '../support/workflow/events.ts';
import { pageWorkflow } from '../support/workflow/page-workflow.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { resultsOf } from '../support/workflow/read-report.ts';

const workflows = {
  'full-rebuild.yml': pageWorkflow('docs/recipes/full-rebuild.md'),
  'rebuild-and-gate.yml': pageWorkflow('docs/recipes/rebuild-and-gate.md'),
  'weekly.yml': pageWorkflow('docs/recipes/weekly-rebuild.md'),
  'forks.yml': pageWorkflow('docs/recipes/forks.md'),
  'forks-comment.yml': pageWorkflow('docs/recipes/forks.md', 1),
  'detect-changes.yml': pageWorkflow('detect-changes/README.md'),
  'wait-for-image.yml': pageWorkflow('wait-for-image/README.md'),
  'tag-latest.yml': pageWorkflow('tag-latest/README.md'),
  'pr-comment.yml': pageWorkflow('pr-comment/README.md'),
  'pr-command.yml': pageWorkflow('pr-command/README.md'),
};
const selfTests = ['api/self-test', 'worker/self-test', 'self-test'];
const image = 'FROM debian:12-slim\nCOPY self-test /bin/self-test\n';

describePipeline('pages', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  let main: string;

  /** Puts an image into the registry, as a run of another day did. */
  const publish = async (...references: readonly string[]) => {
    const { engine, free } = await engines.take();
    const base = `${world.registry.host}/library/debian:12-slim`;
    await engine.must(['pull', '-q', base]);
    for (const reference of references) {
      await engine.must(['tag', base, `${world.namespace}/${reference}`]);
      await engine.must(['push', '-q', `${world.namespace}/${reference}`]);
    }
    await free();
  };

  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({
      engines,
      bases: ['debian:12-slim'],
      files: {
        ...Object.fromEntries(['api', 'worker'].map((name) => [`${name}/Dockerfile`, image])),
        ...Object.fromEntries(selfTests.map((path) => [path, { executable: '#!/bin/sh\necho well\n' }])),
        Makefile: 'test:\n\techo tested\ngenerate:\n\tmkdir -p gen\n\techo generated > gen/code\n',
        'api/Makefile': 'test:\n\techo tested\n',
        ...Object.fromEntries(Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text])),
      },
    });
    main = world.git('rev-parse', 'HEAD');
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('docs/recipes/full-rebuild.md: all images where a message asks for it, and none where nothing changed', async () => {
    const changes = async (message: string) => {
      const head = world.commit({}, message);
      const report = await world.run('full-rebuild.yml', push('main', head, main, message));
      main = head;
      expect(resultsOf(report)).toEqual({ plan: 'success' });
      return JSON.parse(report.jobs.plan?.outputs.changes ?? '');
    };
    expect(await changes('Words')).toEqual([]);
    expect(await changes('Words\n\nfull rebuild')).toEqual(['api', 'worker']);
    const forced = await world.run('full-rebuild.yml', dispatch('main', main, { force: 'true' }));
    expect(JSON.parse(forced.jobs.plan?.outputs.changes ?? '')).toEqual(['api', 'worker']);
  }, 60_000);

  it('docs/recipes/rebuild-and-gate.md: what the second build pushes is what was tested', async () => {
    const report = await world.run('rebuild-and-gate.yml', push('main', main));
    expect(resultsOf(report)).toEqual({ plan: 'success', test: 'success', push: 'success' });
    for (const name of ['api', 'worker']) expect(Object.keys(await world.tags(name, /^main/))).not.toEqual([]);
  }, 240_000);

  it('docs/recipes/weekly-rebuild.md: what stands on a base that moved, and nothing in a quiet week', async () => {
    const week = async () => resultsOf(await world.run('weekly.yml', schedule('main', main)));
    expect(await week()).toEqual({ plan: 'success', build: 'success' });
    expect(await week()).toEqual({ plan: 'success', build: 'skipped' });
    const before = await world.tags('api', /^main$/);
    await world.renewBase('debian:12-slim');
    expect(await week()).toEqual({ plan: 'success', build: 'success' });
    expect(await world.tags('api', /^main$/)).not.toEqual(before);
  }, 120_000);

  it('docs/recipes/forks.md: a fork pushes nothing, and a second workflow comments', async () => {
    const built = await world.run('forks.yml', world.pull({ Dockerfile: image }, { fork: true }));
    expect(resultsOf(built)).toEqual({ build: 'success' });
    expect(await world.tags('api', /pull-request/)).toEqual({});
    const commented = await world.run('forks-comment.yml', workflowRun(main, built.run));
    expect(resultsOf(commented)).toEqual({ comment: 'success' });
    expect(world.github.state.comments.splice(0)).toEqual([expect.objectContaining({ issue: 7 })]);
  }, 120_000);

  it('detect-changes/README.md: the tests of what changed alone', async () => {
    const other = await world.run('detect-changes.yml', world.pull({ 'worker/data': '1\n' }));
    expect(resultsOf(other)).toEqual({ changes: 'success', 'api-tests': 'skipped' });
    const own = await world.run(
      'detect-changes.yml',
      world.pull({ 'api/self-test': { executable: '#!/bin/sh\necho better\n' } }),
    );
    expect(resultsOf(own)).toEqual({ changes: 'success', 'api-tests': 'success' });
  }, 60_000);

  it('wait-for-image/README.md: the branch’s image where the pull request does not touch it', async () => {
    await publish('ci:main');
    const report = await world.run('wait-for-image.yml', world.pull({ notes: '1\n' }));
    expect(resultsOf(report)).toEqual({ image: 'success', test: 'success' });
    const { main: digest } = await world.tags('ci', /main/);
    expect(report.jobs.image?.outputs.image).toBe(`${world.namespace}/ci@${digest}`);
  }, 60_000);

  it('tag-latest/README.md: a dry run moves nothing, the run after it moves all', async () => {
    await publish('api:1.5.0', 'worker:1.5.0');
    const dry = await world.run('tag-latest.yml', dispatch('main', main, { version: '1.5.0' }));
    expect(resultsOf(dry)).toEqual({ promote: 'success' });
    expect(await world.tags('api', /^(?:1\.5|latest)$/)).toEqual({});
    const moved = { version: '1.5.0', 'dry-run': 'false' };
    expect(resultsOf(await world.run('tag-latest.yml', dispatch('main', main, moved)))).toEqual({ promote: 'success' });
    for (const name of ['api', 'worker'])
      expect(Object.keys(await world.tags(name, /^(?:1\.5|latest)$/)).sort()).toEqual(['1.5', 'latest']);
  }, 60_000);

  it('pr-comment/README.md: one comment of what a pull request changed', async () => {
    const event = world.pull({ 'worker/self-test': { executable: '#!/bin/sh\necho newer\n' } });
    const report = await world.run('pr-comment.yml', event);
    expect(resultsOf(report)).toEqual({ plan: 'success', build: 'success', comment: 'success' });
    const [comment, ...others] = world.github.state.comments.splice(0);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/1 built[\s\S]*`worker`/);
  }, 120_000);

  it('pr-command/README.md: generates for whoever may, and reacts', async () => {
    const { state } = world.github;
    state.permissions.set('maintainer', { permission: 'write' });
    const { head: after } = world.pull({ notes: '2\n' });
    const pushed = { ref: 'refs/heads/feature', before: main, after, timestamp: '2026-01-01T00:00:00Z' };
    state.activities.set('acme/shop', [{ ...pushed, activity_type: 'push' }]);
    const say = async (author: string) => {
      const { id } = addComment(state, { issue: 7, body: '/regen', user: { login: author } });
      return resultsOf(await world.run('pr-command.yml', issueComment(main, { id, issue: 7, body: '/regen', author })));
    };
    expect(await say('stranger')).toMatchObject({ regenerate: 'skipped', report: 'skipped' });
    expect(await say('maintainer')).toEqual({ command: 'success', regenerate: 'success', report: 'success' });
    expect(state.comments.at(-1)?.reactions.map(({ content }) => content)).toContain('rocket');
  }, 60_000);
});
