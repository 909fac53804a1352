/** examples/opencrate: images with a digest gate between the jobs that test and those that push, on real engines and a real registry. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/describe-with.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { dispatch, pullRequest, push, schedule, tagPush } from '../support/workflow/events.ts';
import { type PipelineWorld, pipelineWorld } from '../support/workflow/pipeline-world.ts';
import { builtBy, resultsOf, stepsOf } from '../support/workflow/read-report.ts';

const versions = ['3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13'];
const repositoryOf = (image: string) => `opencrate-${image.replace('-', '-py')}`;
const both = ['cpu-3.10', 'cuda-3.10'];
const cache = 'opencrate-build-cache';

describePipeline('OpenCrate', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  /** One version unless it is about all of them: the truth is the same for 2 images and for 14. */
  const start = async (files: Readonly<Record<string, string>> = {}) => {
    const { PYTHON_VERSIONS = '3.10\n' } = files;
    const python = PYTHON_VERSIONS.trim().split('\n');
    const bases = ['nvidia/cuda:12.4.1-runtime-ubuntu22.04', ...python.map((version) => `python:${version}-slim`)];
    world = await pipelineWorld({ example: 'opencrate', engines, bases, files: { ...files, PYTHON_VERSIONS } });
    return world.git('rev-parse', 'HEAD');
  };
  const tagsOf = async (image: string) => Object.keys(await world.tags(repositoryOf(image)));

  beforeAll(async () => {
    engines = await enginePool(2);
  }, 60_000);
  afterEach(() => world.close());
  afterAll(() => engines.close(), 60_000);

  it('on a version tag builds 14 images, gates them, pushes them, and moves latest of all together', async () => {
    const head = await start({ VERSION: 'v0.1.0\n', PYTHON_VERSIONS: versions.join('\n') });
    const report = await world.run('docker.yml', tagPush('v0.1.0', head));
    expect(resultsOf(report)).toMatchObject({ checks: 'success', images: 'success', 'images/status': 'success' });
    const all = versions.flatMap((version) => [`cpu-${version}`, `cuda-${version}`]);
    expect(builtBy(report, 'images', 'wave-0')).toEqual([...all].sort());
    for (const image of all) {
      const tags = await world.tags(repositoryOf(image));
      expect(Object.keys(tags)).toEqual(['latest', 'v0.1.0']);
      expect(tags.latest).toBe(tags['v0.1.0']);
    }
    // One cache image for each leg, and only where something was allowed to fill it; the run's own are apart.
    expect(report.jobs.images?.outputs.verified).toBe('true');
    expect(
      JSON.parse(report.jobs.images?.outputs.result ?? '').map(({ action }: { action: string }) => action),
    ).toEqual(all.map(() => 'created'));
    expect(world.results.artifacts.filter(({ name }) => name.startsWith('test-logs-'))).toHaveLength(14);
  }, 400_000);

  it('on a release candidate pushes its version, and never moves latest', async () => {
    // The original took these for releases: PEP 440 writes them without the hyphen that it looked for.
    const head = await start({ VERSION: 'v0.1.0rc3\n' });
    const report = await world.run('docker.yml', tagPush('v0.1.0rc3', head));
    expect(resultsOf(report)).toMatchObject({ 'images/promote': 'success', 'images/status': 'success' });
    for (const image of both) expect(await tagsOf(image)).toEqual(['v0.1.0rc3']);
    expect(JSON.parse(report.jobs.images?.outputs.result ?? '')).toMatchObject([
      { tag: 'latest', action: 'skipped' },
      { tag: 'latest', action: 'skipped' },
    ]);
  }, 120_000);

  it('stops where the git tag and VERSION disagree, with the images pushed and latest untouched', async () => {
    const head = await start({ VERSION: 'v0.1.0\n', PYTHON_VERSIONS: '3.10' });
    const report = await world.run('docker.yml', tagPush('v0.2.0', head));
    expect(resultsOf(report)['images/promote']).toMatch(/DCA-TAG-\d+/);
    expect(resultsOf(report)['images/status']).toContain('promote: failure');
    for (const image of both) expect(await tagsOf(image)).toEqual(['v0.2.0']);
  }, 120_000);

  it('on a pull request builds afresh, tests and rehearses the release; nothing is pushed and nothing cached', async () => {
    const base = await start();
    world.git('checkout', '-q', '-b', 'feature');
    const head = world.commit({ 'src/opencrate/__init__.py': 'newer = True\n' });
    const report = await world.run('docker.yml', pullRequest(base, head));
    expect(resultsOf(report)).toMatchObject({
      ...{
        'images/wave-0/leg': 'success',
        'images/wave-0': 'success',
        'images/gate': 'success',
        'images/push-0': 'skipped',
        'images/release': 'skipped',
      },
      ...{ 'images/promote': 'skipped', 'images/status': 'success' },
    });
    expect(stepsOf(report, 'images', 'wave-0')).toEqual(
      expect.arrayContaining([
        'Test: success',
        'Record: success',
        'Compare the record with what was tested: success',
        'Rehearse the release: success',
      ]),
    );
    for (const image of both) expect(await tagsOf(image)).toEqual([]);
    expect(await world.tags(cache)).toEqual({});
    expect(report.jobs.images?.outputs).toMatchObject({ images: '{}', verified: 'false', result: '[]' });
  }, 120_000);

  it('on the weekly schedule builds on fresh base layers, and writes the caches', async () => {
    const head = await start();
    const report = await world.run('docker.yml', schedule('main', head));
    expect(resultsOf(report)).toMatchObject({
      'images/release': 'success',
      'images/promote': 'skipped',
      'images/status': 'success',
    });
    for (const image of both) expect(await tagsOf(image)).toEqual(['main']);
    expect(Object.keys(await world.tags(cache))).toEqual(both);
  }, 120_000);

  it('on a push to main leaves the shared caches alone unless dependencies changed, and a dispatch may refresh', async () => {
    const before = await start();
    const source = world.commit({ 'src/opencrate/__init__.py': 'newer = True\n' });
    let meanwhile: Readonly<Record<string, string>> = {};
    const report = await world.run('docker.yml', push('main', source, before), {
      before: async (job) => {
        if (job === 'cleanup') meanwhile = await world.tags(cache);
      },
    });
    expect(resultsOf(report)['images/status']).toBe('success');
    // The run had a cache of its own, for the push to build what was tested; it goes with the run, and so do the staging tags.
    expect(Object.keys(meanwhile)).toEqual(both.map((image) => `run-71-${image}`));
    expect(await world.tags(cache)).toEqual({});
    for (const image of both) expect(Object.keys(await world.tags(repositoryOf(image), /./))).toEqual(['main']);
    const dependency = world.commit({
      'pyproject.toml': '[project]\nname = "opencrate"\ndependencies = ["loguru>=0.8"]\n',
    });
    await world.run('docker.yml', push('main', dependency, source));
    expect(Object.keys(await world.tags(cache))).toEqual(expect.arrayContaining(both));
    const refreshed = await world.run('docker.yml', dispatch('main', dependency, { 'rebuild-base': true }), {
      inputs: { 'rebuild-base': true },
    });
    expect(resultsOf(refreshed)['images/status']).toBe('success');
  }, 240_000);

  it('pushes nothing at all when one leg fails its test, and keeps its log', async () => {
    const dockerfile = 'FROM python:3.10-slim\nWORKDIR /home/workspace\nCOPY VERSION ./\nENV OPENCRATE_RUNTIME=cpu\n';
    const head = await start({ VERSION: 'v0.1.0\n', 'docker/dockerfiles/Dockerfile.cpu-py3.10': dockerfile });
    const report = await world.run('docker.yml', tagPush('v0.1.0', head));
    const results = resultsOf(report);
    expect(results['images/wave-0/leg']).toContain('cpu-3.10 does not have what it should');
    expect(results).toMatchObject({
      ...{
        'images/gate': 'skipped',
        'images/push-0': 'skipped',
        'images/release': 'skipped',
        'images/promote': 'skipped',
      },
      'images/status': expect.stringContaining('wave-0: failure'),
    });
    for (const image of both) expect(await tagsOf(image)).toEqual([]);
    expect(world.results.artifacts.map(({ name }) => name)).toEqual(expect.arrayContaining(['test-logs-cpu-3.10']));
  }, 120_000);

  it('keeps a leg with a known vulnerability back, and with it the release', async () => {
    const dockerfile =
      'FROM python:3.10-slim\nWORKDIR /home/workspace\nCOPY . .\nCOPY cves /etc/known-cves\nENV OPENCRATE_RUNTIME=cpu\n';
    const files = { 'docker/dockerfiles/Dockerfile.cpu-py3.10': dockerfile, cves: 'CVE-2026-0001 CRITICAL\n' };
    const head = await start({ VERSION: 'v0.1.0\n', ...files });
    const report = await world.run('docker.yml', tagPush('v0.1.0', head));
    expect(resultsOf(report)['images/wave-0/leg']).toContain('CVE-2026-0001 CRITICAL');
    for (const image of both) expect(await tagsOf(image)).toEqual([]);
  }, 120_000);

  it('closes the gate when the cache lies between the jobs: what is built then is not what was tested', async () => {
    const head = await start({ VERSION: 'v0.1.0\n' });
    const report = await world.run('docker.yml', tagPush('v0.1.0', head), {
      before: async (job) => {
        if (job === 'gate') await loseCache(world, engines);
      },
    });
    const results = resultsOf(report);
    expect(results['images/push-0/leg']).toMatch(/Compare with what was tested:[\s\S]*layer \d+/);
    expect(results).toMatchObject({ 'images/release': 'skipped', 'images/promote': 'skipped' });
    for (const image of both) expect(await tagsOf(image)).toEqual([]);
  }, 120_000);
});

/** Another job fills the run's caches with builds of its own, made a moment later from the same files. */
async function loseCache(world: PipelineWorld, engines: EnginePool): Promise<void> {
  const { engine, free } = await engines.take();
  for (const image of both) {
    const file = `docker/dockerfiles/Dockerfile.${image.replace('-', '-py')}`;
    const name = `${world.namespace}/${cache}:run-71-${image}`;
    const words = [
      '--network=host',
      '--no-cache',
      '--build-arg',
      'BUILDKIT_INLINE_CACHE=1',
      '-q',
      '-f',
      file,
      '-t',
      name,
      '.',
    ];
    await engine.must(['build', ...words], { cwd: world.origin });
    await engine.must(['push', '-q', name]);
  }
  await free();
}
