/** examples/opencrate: 14 images with a digest gate between the jobs that test and those that push, on real engines and a real registry. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { describePipeline } from '../support/workflow/describe-pipeline.ts';
import { type EnginePool, enginePool } from '../support/workflow/engine-pool.ts';
import { tagPush } from '../support/workflow/events.ts';
import { builtBy, type PipelineWorld, pipelineWorld, resultsOf } from '../support/workflow/pipeline-world.ts';

const bases = [
  'nvidia/cuda:12.4.1-runtime-ubuntu22.04',
  ...['3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13'].map((version) => `python:${version}-slim`),
];
const images = (versions: readonly string[]) => versions.flatMap((version) => [`cpu-${version}`, `cuda-${version}`]);
const repositoryOf = (image: string) => `opencrate-${image.replace('-', '-py')}`;

describePipeline('OpenCrate', () => {
  let engines: EnginePool;
  let world: PipelineWorld;
  const start = async (files: Readonly<Record<string, string>>) => {
    world = await pipelineWorld({ example: 'opencrate', engines, bases, files });
  };
  const head = () => world.git('rev-parse', 'HEAD');

  beforeAll(async () => {
    engines = await enginePool(2);
  }, 60_000);
  afterEach(() => world.close());
  afterAll(() => engines.close(), 60_000);

  it('on a version tag builds 14 images, gates them, pushes them, and moves latest of all together', async () => {
    await start({ VERSION: 'v0.1.0\n' });
    const report = await world.run('docker.yml', tagPush('v0.1.0', head()));
    expect(resultsOf(report)).toMatchObject({ checks: 'success', images: 'success', 'images/status': 'success' });
    const all = images(['3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13']);
    expect(builtBy(report, 'images', 'wave-0')).toEqual([...all].sort());
    for (const image of all) {
      const tags = await world.tags(repositoryOf(image));
      expect(Object.keys(tags)).toEqual(['latest', 'v0.1.0']);
      expect(tags.latest).toBe(tags['v0.1.0']);
    }
  }, 300_000);
});
