/** images.yml on a tree of two images: what goes from parent to child, from an earlier job and the script that prepares to every leg, and to the integration test. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { pullRequest, push } from '../support/workflow/events.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf, stepsOf } from '../support/workflow/read-report.ts';

const files = {
  'images.yml': 'tag: {published: main}\nimages:\n  base: {context: base}\n  child: {context: child}\n',
  // Two builds of this differ: only what hands the parent on, and the run's cache, make the second build the tested one.
  'base/Dockerfile': 'FROM debian:12-slim\nRUN cat /proc/sys/kernel/random/uuid > /stamp\nCOPY app /app\n',
  'base/app': 'base\n',
  'child/Dockerfile':
    'FROM ghcr.io/acme/base\nRUN --mount=type=secret,id=TOKEN cat /run/secrets/TOKEN | md5sum > /token\nCOPY generated /generated\n',
  '.gitignore': 'generated\n',
  'integration.sh':
    'set -eu\nchild=$(jq -r .child "$IMAGES")\ndocker run --rm "$child" cat /app /generated /token /stamp\n',
  '.github/workflows/images.yml': `name: images
on:
  push:
    branches: [main]
  pull_request:
permissions: {}

jobs:
  generate:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir out && echo "made by another job" > out/generated
      - uses: actions/upload-artifact@v7
        with: { name: generated, path: out }

  images:
    name: Images
    needs: generate
    permissions:
      contents: read # to check out and compare commits
      packages: write # to push
    uses: org/docker-ci-actions/.github/workflows/images.yml@v1
    with:
      registry: ghcr.io/acme
      tags: sha-{short-sha}
      parent-tag: main
      prepare-artifact: generated
      prepare-path: child
      prepare: echo "made before the plan" >> child/generated
      test: docker run --rm "$IMAGE" test -f /app
      integration-test: sh integration.sh
      promote: main
      promote-on: branch:main
    secrets:
      build-secrets: |
        TOKEN: 'planted-s3cret'
`,
};

describePipeline('images.yml on a tree', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  const digestsOf = async (tag: string) => [(await world.tags('base'))[tag], (await world.tags('child'))[tag]];
  beforeAll(async () => {
    engines = await enginePool(2);
    world = await pipelineWorld({ engines, bases: ['debian:12-slim'], files });
  }, 120_000);
  afterAll(async () => {
    await world.close();
    await engines.close();
  }, 60_000);

  it('hands a parent that nobody has pushed to its child and to the integration test, on a pull request of a fork too', async () => {
    const base = world.git('rev-parse', 'HEAD');
    world.git('checkout', '-q', '-b', 'feature');
    const head = world.commit({ 'base/app': 'newer base\n' });
    const report = await world.run('images.yml', pullRequest(base, head, { fork: true }));
    expect(resultsOf(report)).toMatchObject({
      'images/plan': 'success',
      ...{ 'images/wave-0/leg': 'success', 'images/wave-1/leg': 'success', 'images/integration': 'success' },
      ...{ 'images/release': 'skipped', 'images/promote': 'skipped', 'images/status': 'success' },
    });
    expect(builtBy(report, 'images', 'wave-1')).toEqual(['child']);
    expect(stepsOf(report, 'images', 'wave-1')).toContain('Rehearse the release: success');
    const said = report.jobs.images?.called[0]?.jobs.integration?.legs[0]?.steps.map(({ log }) => log).join('');
    expect(said).toContain('newer base\nmade by another job\nmade before the plan\n');
    expect(await digestsOf('main')).toEqual([undefined, undefined]);
    expect(JSON.stringify(report)).not.toContain('planted-s3cret');
    world.git('checkout', '-q', 'main');
  }, 240_000);

  it('builds the child again on the very parent that was pushed, and moves both tags together', async () => {
    const report = await world.run('images.yml', push('main', world.git('rev-parse', 'HEAD')));
    expect(resultsOf(report)).toMatchObject({
      ...{ 'images/push-0/leg': 'success', 'images/push-1/leg': 'success', 'images/integration': 'success' },
      ...{ 'images/release': 'success', 'images/promote': 'success', 'images/status': 'success' },
    });
    const sha = world.git('rev-parse', '--short=7', 'HEAD');
    const [base, child] = await digestsOf('main');
    expect([base, child]).toEqual(await digestsOf(`sha-${sha}`));
    const layers = await Promise.all([world.layersOf('base', base ?? ''), world.layersOf('child', child ?? '')]);
    expect(layers[1]?.slice(0, layers[0]?.length)).toEqual(layers[0]);
  }, 240_000);
});
