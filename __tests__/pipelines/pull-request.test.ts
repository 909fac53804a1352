/** Every workflow on a pull request that pushes nothing: the release path, tried before it is needed, in registries of the jobs' own. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type Attestation, attest } from '../support/workflow/attest.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { push } from '../support/workflow/events.ts';
import { type PipelineReport, type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { resultsOf, stepsOf, summaryOf } from '../support/workflow/read-report.ts';

const called = (file: string) => `org/docker-ci-actions/.github/workflows/${file}.yml@v1`;
const files = {
  'images.yml': 'registry: ghcr.io/acme\nimages:\n  ci: {context: ci}\n  other: {context: other}\n',
  'ci/Dockerfile': 'FROM debian:12-slim\nCOPY app /app\n',
  'ci/app': 'one\n',
  'other/Dockerfile': 'FROM debian:12-slim\n',
  '.github/workflows/main.yml': `on: {push: {branches: [main]}}
permissions: {}
jobs:
  images:
    permissions: {contents: read, packages: write}
    uses: ${called('images')}
    with:
      {catalog: images.yml, tags: '1.0', gate: content, cache: registry, cache-repository: ghcr.io/acme/cache}
`,
  '.github/workflows/pull.yml': `on: pull_request
permissions: {}
jobs:
  image:
    permissions: {contents: read, packages: write}
    uses: ${called('pr-image')}
    with: {name: ci, catalog: images.yml, push: never}
  publish:
    needs: image
    permissions: {actions: read, contents: read, packages: write, pull-requests: read}
    uses: ${called('pr-image-publish')}
    with: {name: ci, image: ghcr.io/acme/ci}
  attest:
    needs: image
    permissions: {attestations: write, id-token: write, packages: write}
    uses: ${called('attest-image')}
    with: {names: '\${{ needs.image.outputs.changes }}'}
  promote:
    needs: image
    permissions: {contents: read, packages: write}
    uses: ${called('promote')}
    with: {images: ghcr.io/acme/ci:1.0, tags: latest}
  elsewhere:
    needs: image
    permissions: {contents: read, packages: write}
    uses: ${called('promote')}
    with: {images: ghcr.io/acme/ci:1.0, to: 'ghcr.io/acme/mirror/{name}', tags: '2.0'}
  rollback:
    needs: image
    permissions: {contents: read, packages: write}
    uses: ${called('promote')}
    with: {moves: '\${{ vars.ROLLBACK }}'}
  nothing:
    needs: image
    permissions: {contents: read, packages: write}
    uses: ${called('promote')}
    with: {images: '\${{ needs.image.outputs.images }}', tags: latest}
`,
};
const everything = /./;

describePipeline('on a pull request', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  const attested: Attestation[] = [];
  const start = async (deletes: boolean) => {
    const standIns = { 'actions/attest': attest(attested) };
    world = await pipelineWorld({ engines, bases: ['debian:12-slim'], files, standIns, deletes });
    return world.run('main.yml', push('main', world.git('rev-parse', 'HEAD')));
  };
  const state = async () =>
    Object.fromEntries(
      await Promise.all(
        ['ci', 'other', 'cache', 'mirror/ci'].map(async (name) => [name, await world.tags(name, everything)] as const),
      ),
    );
  const result = ({ jobs }: PipelineReport, job: string) =>
    JSON.parse(jobs[job]?.outputs.result || '[]') as readonly Readonly<Record<string, string>>[];

  beforeAll(async () => {
    engines = await enginePool(2);
  }, 60_000);
  afterEach(() => world.close());
  afterAll(() => engines.close(), 60_000);

  it('a release is tried whole: checked, pushed, listed and promoted in registries of the jobs, and nowhere else', async () => {
    const released = await start(true);
    expect(resultsOf(released)).toMatchObject({
      'images/release': 'success',
      'images/cleanup': 'success',
      images: 'success',
    });
    // What the run had staged and cached for itself is gone, and what it released is all there.
    const before = await state();
    expect(Object.entries(before).map(([name, tags]) => [name, Object.keys(tags)])).toEqual([
      ['ci', ['1.0']],
      ['other', ['1.0']],
      ['cache', []],
      ['mirror/ci', []],
    ]);
    for (const name of ['ci', 'other'])
      await expect(world.layersOf(name, before[name]?.['1.0'] ?? '')).resolves.toBeDefined();

    const event = world.pull({ 'ci/app': 'two\n', 'other/unused': '' });
    const vars = { ROLLBACK: `${world.namespace}/ci:1.1@${before.ci?.['1.0']}` };
    const report = await world.run('pull.yml', event, { vars });
    const results = resultsOf(report);
    expect(Object.entries(results).filter(([, said]) => said.startsWith('failure'))).toEqual([]);
    expect(await state()).toEqual(before);
    expect(results).toMatchObject({
      ...{ 'image/images/release': 'skipped', 'image/images/cleanup': 'skipped', 'image/images/status': 'success' },
      ...{ 'publish/publish': 'success', 'promote/promote': 'success', 'rollback/promote': 'success' },
      ...{ 'attest/rehearse': 'success', 'attest/attest': 'skipped', 'nothing/promote': 'skipped' },
    });
    expect(report.jobs.image?.outputs.changes).toBe('["ci"]');
    // The image that the run built went through the trusted half, as a fork's would.
    expect(stepsOf(report, 'publish')).toEqual(
      expect.arrayContaining([
        'Check every byte of it: success',
        'Compare what the registry holds with what was checked: success',
      ]),
    );
    expect(report.jobs.publish?.outputs).toMatchObject({
      tag: 'pr-7',
      image: expect.stringMatching(/^localhost:\d+\/acme\/ci@sha256:/),
    });
    expect(attested).toEqual([]);
    expect(summaryOf(report)).toMatch(/Nothing is attested[\s\S]*- `.*acme\/ci@sha256:/);
    for (const job of ['promote', 'elsewhere', 'rollback']) {
      expect(stepsOf(report, job)).toContain('Move the tags there: success');
      expect(result(report, job)).toMatchObject([{ action: 'skipped', reason: 'dry run: would be created' }]);
    }
  }, 300_000);

  it('a registry that deletes nothing keeps what a run has staged, and says so once', async () => {
    const released = await start(false);
    expect(resultsOf(released)).toMatchObject({ 'images/cleanup': 'success', images: 'success' });
    expect(stepsOf(released, 'images', 'cleanup')).toContain('$/tag-latest: success');
    expect(summaryOf(released)).toContain('takes no tag away, so 4 tags stay');
    const { ci = {}, cache = {} } = await state();
    expect(Object.keys(ci)).toEqual(['1.0', expect.stringMatching(/^staging-\d+-ci$/)]);
    expect(new Set(Object.values(ci)).size).toBe(1);
    expect(Object.keys(cache).filter((tag) => tag.startsWith('run-'))).toHaveLength(2);
  }, 300_000);
});
