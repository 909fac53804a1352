/** The ten lines of the README, and the comment that docs/workflows.md puts behind them, run as they stand there. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { tagPush } from '../support/workflow/events.ts';
import { pageWorkflow } from '../support/workflow/page-workflow.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { resultsOf } from '../support/workflow/read-report.ts';

const image = (name: string) => ({
  [`${name}/Dockerfile`]: 'FROM debian:12-slim\nCOPY self-test /bin/self-test\n',
  [`${name}/self-test`]: { executable: `#!/bin/sh\necho ${name} is well\n` },
});

describePipeline('the front page', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({
      engines,
      bases: ['debian:12-slim'],
      files: {
        ...image('api'),
        ...image('web'),
        '.github/workflows/ten-lines.yml': pageWorkflow('README.md'),
        '.github/workflows/with-comment.yml': pageWorkflow('docs/workflows.md'),
      },
    });
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('releases every image of a version tag, and moves latest of all of them', async () => {
    world.git('tag', 'v1.0.0');
    const report = await world.run('ten-lines.yml', tagPush('v1.0.0', world.git('rev-parse', 'HEAD')));
    expect(resultsOf(report)).toMatchObject({ 'images/promote': 'success', 'images/status': 'success' });
    for (const name of ['api', 'web']) {
      const tags = await world.tags(name);
      expect(Object.keys(tags).sort()).toEqual(expect.arrayContaining(['latest', 'v1.0.0']));
      expect(tags.latest).toBe(tags['v1.0.0']);
    }
  }, 240_000);

  it('builds what a pull request changed, pushes nothing, and says so in one comment', async () => {
    const event = world.pull({
      'web/page.html': 'New\n',
      'web/Dockerfile': `${image('web')['web/Dockerfile']}COPY page.html /page.html\n`,
    });
    const report = await world.run('with-comment.yml', event);
    expect(resultsOf(report)).toMatchObject({ 'images/status': 'success', comment: 'success' });
    expect(world.github.state.comments).toHaveLength(1);
    const [comment] = world.github.state.comments;
    expect(comment?.body).toContain('1 built');
    expect(comment?.body).toContain('`web`');
    expect(comment?.body).not.toContain('`api`');
  }, 240_000);
});
