/** weekly-rebuild.yml from a small repository: only what stands on a base that moved is built again, and its tags move with it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { push, schedule } from '../support/workflow/events.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf } from '../support/workflow/read-report.ts';

const caller = (workflow: string, on: string, inputs: string) => `name: ${workflow}
on:
${on}
permissions: {}

jobs:
  images:
    name: Images
    permissions:
      contents: read # to check out and compare commits
      packages: write # to push
    uses: org/docker-ci-actions/.github/workflows/${workflow}.yml@v1
    with:
      registry: ghcr.io/acme
      tags: main
      gate: manifest
      cache: none
      parent-tag: main
${inputs}`;

const files = {
  'images.yml': 'tag: {published: main}\nimages:\n  api: {context: api}\n  tool: {context: tool}\n',
  'api/Dockerfile': 'FROM debian:12-slim\nCOPY app /app\n',
  'api/app': 'api\n',
  'tool/Dockerfile': 'FROM alpine:3.20\nCOPY app /app\n',
  'tool/app': 'tool\n',
  '.github/workflows/images.yml': caller('images', '  push:\n    branches: [main]', ''),
  '.github/workflows/weekly.yml': caller(
    'weekly-rebuild',
    "  schedule:\n    - cron: '17 3 * * 1'",
    '      catalog: images.yml\n',
  ),
};

describePipeline('a weekly rebuild', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({ engines, bases: ['debian:12-slim', 'alpine:3.20'], files });
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('builds nothing while no base has moved, and then what stands on the one that did', async () => {
    const head = world.git('rev-parse', 'HEAD');
    expect(resultsOf(await world.run('images.yml', push('main', head)))['images/status']).toBe('success');
    const published = { api: await world.tags('api'), tool: await world.tags('tool') };
    expect(Object.keys(published.api)).toEqual(['main']);

    const quiet = await world.run('weekly.yml', schedule('main', head));
    expect(resultsOf(quiet)).toMatchObject({ 'images/images/wave-0': 'skipped', 'images/images/status': 'success' });

    await world.renewBase('debian:12-slim');
    const moved = await world.run('weekly.yml', schedule('main', head));
    expect(resultsOf(moved)).toMatchObject({ 'images/images/release': 'success', 'images/images/status': 'success' });
    expect(builtBy(moved, 'images', 'images', 'wave-0')).toEqual(['api']);
    expect((await world.tags('api')).main).not.toBe(published.api.main);
    expect(await world.tags('tool')).toEqual(published.tool);
  }, 240_000);
});
