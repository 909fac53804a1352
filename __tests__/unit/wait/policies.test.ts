/** What happens without a run, after a skipped one, and with a job. */
import { describe, expect, it } from '@jest/globals';
import type { RunJob } from '../../../src/wait/workflow-runs.ts';
import { old, play, push, repository, run, running, type World } from './scene.ts';

describe('policies', () => {
  const fallbackImage = { 'fallback-image': `${repository}:main` };
  const main = (world: World) => push(world, '', 'main');
  it.each([
    ['on-missing-run', 'fallback', main, { found: true, source: 'fallback' }],
    ['on-missing-run', 'skip', main, { found: false, source: '' }],
    ['on-missing-run', 'registry', (world: World) => push(world, old), { found: false }],
    [
      'on-skipped',
      'fallback',
      (world: World) => {
        main(world);
        world.runs.push(run({ id: '1', conclusion: 'skipped' }));
      },
      { found: true, source: 'fallback', conclusion: 'skipped' },
    ],
    [
      'on-skipped',
      'skip',
      (world: World) => world.runs.push(run({ id: '1', conclusion: 'skipped' })),
      { found: false, runId: '1' },
    ],
  ] as const)('%s: %s', async (name, policy, happen, expected) => {
    const { outputs, failure } = await play({ inputs: { ...fallbackImage, [name]: policy }, at: { 0: happen } });
    expect(outputs).toMatchObject(expected);
    expect(failure === undefined).toBe(policy !== 'registry');
  });

  it('on-missing-run: registry takes an image that appears later', async () => {
    const { outputs } = await play({ inputs: { 'on-missing-run': 'registry' }, at: { 150: (world) => push(world) } });
    expect(outputs).toMatchObject({ found: true, source: 'registry' });
  });

  it('stops as soon as the job has ended, though the run goes on', async () => {
    const job = (name: string, conclusion: string): RunJob => ({
      name,
      conclusion,
      status: conclusion === '' ? 'in_progress' : 'completed',
      url: '',
    });
    const { outputs, seconds } = await play({
      inputs: { job: 'build (*)' },
      at: {
        0: (world) => {
          world.runs.push(running('1'));
          world.jobs.set('1', [job('build (amd64)', ''), job('build (arm64)', 'success'), job('e2e', '')]);
        },
        30: (world) => {
          world.jobs.set('1', [job('build (amd64)', 'success'), job('build (arm64)', 'success'), job('e2e', '')]);
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, source: 'run', conclusion: 'success' });
    expect(seconds).toBeLessThan(60);
    const failed = await play({
      inputs: { job: 'build (*)' },
      at: {
        0: (world) => {
          world.runs.push(running('1'));
          world.jobs.set('1', [job('build (amd64)', ''), job('build (arm64)', 'failure')]);
        },
      },
    });
    expect(failed.failure?.message).toContain('build (arm64) ended with failure');
  });

  it('a fallback without fallback-image is an error', async () => {
    expect((await play({ inputs: { changed: 'false' } })).failure).toMatchObject({ code: 'DCA-WAI-021' });
  });
});
