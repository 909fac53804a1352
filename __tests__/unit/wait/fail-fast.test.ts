/** What ends the wait at once, and the budgets that end it in time. */
import { describe, expect, it } from '@jest/globals';
import type { RunJob } from '../../../src/wait/workflow-runs.ts';
import { head, old, play, pullEvent, push, run, running, type World } from './scene.ts';

const built = (world: World) => {
  world.runs = [run({ id: '1' })];
  push(world);
};

describe('fails fast', () => {
  const jobs: readonly RunJob[] = [
    { name: 'lint', status: 'completed', conclusion: 'success', url: '' },
    {
      name: 'build (arm64)',
      status: 'completed',
      conclusion: 'failure',
      url: 'https://github.com/acme/shop/actions/runs/1/job/2',
    },
  ];
  const conflicting = {
    headSha: head,
    headRepository: 'acme/shop',
    baseRepository: 'acme/shop',
    open: true,
    conflicts: true,
  };
  it.each<[string, string, string, (world: World) => void, Readonly<Record<string, string>>]>([
    [
      'the build failed, with its jobs',
      'DCA-WAI-008',
      'Failed jobs: build (arm64) (failure). https://github.com/acme/shop/actions/runs/1/job/2',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'failure' })];
        world.jobs.set('1', jobs);
      },
      {},
    ],
    [
      'the build timed out',
      'DCA-WAI-008',
      'the run ended with timed_out',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'timed_out' })];
      },
      {},
    ],
    [
      'it could not start',
      'DCA-WAI-008',
      'startup_failure',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'startup_failure' })];
      },
      {},
    ],
    [
      'a conclusion that is new to us is no success',
      'DCA-WAI-008',
      'splendid',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'splendid' })];
      },
      {},
    ],
    [
      'a first contributor needs an approval',
      'DCA-WAI-009',
      'approval',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'action_required' })];
      },
      {},
    ],
    [
      'a deployment waits for an approval',
      'DCA-WAI-009',
      'https://github.com/acme/shop/actions/runs/1',
      (world) => {
        world.runs = [run({ id: '1', status: 'waiting', conclusion: '' })];
      },
      {},
    ],
    [
      'the pull request conflicts',
      'DCA-WAI-010',
      '#7 conflicts',
      (world) => {
        world.pulls.set(7, conflicting);
      },
      {},
    ],
    [
      'superseded',
      'DCA-WAI-012',
      `the newer commit ${old}`,
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'cancelled' }), running('2', { headSha: old })];
      },
      {},
    ],
    [
      'skipped',
      'DCA-WAI-013',
      'skipped',
      (world) => {
        world.runs = [run({ id: '1', conclusion: 'skipped' })];
      },
      {},
    ],
    ['no such workflow', 'DCA-WAI-004', '"other.yml"', () => {}, { workflow: 'other.yml' }],
    ['no such run', 'DCA-WAI-022', 'no run 99', () => {}, { 'run-id': '99' }],
    [
      'a run of another commit',
      'DCA-WAI-023',
      old,
      (world) => {
        world.runs = [run({ id: '1', headSha: old })];
      },
      { 'run-id': '1', sha: head },
    ],
    [
      'no job of that name',
      'DCA-WAI-014',
      'it has lint, build (arm64)',
      (world) => {
        world.runs = [run({ id: '1' })];
        world.jobs.set('1', jobs);
      },
      { job: 'publish*' },
    ],
  ])('%s', async (_, code, words, happen, inputs) => {
    const { failure, outputs, seconds } = await play({ own: pullEvent(), inputs, at: { 0: happen } });
    expect(failure).toMatchObject({ code });
    expect(failure?.message).toContain(words);
    expect(failure?.message).not.toContain('\n');
    expect(outputs).toMatchObject({ found: false, image: '', source: '', reason: failure?.message });
    expect(seconds).toBeLessThan(20);
  });

  it('a cancelled run has the time of a start to be followed by another', async () => {
    const { failure, seconds } = await play({
      at: { 0: (world) => world.runs.push(run({ id: '1', conclusion: 'cancelled' })) },
    });
    expect(failure).toMatchObject({ code: 'DCA-WAI-011' });
    expect(seconds).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ['start', 'DCA-WAI-005', 'start-timeout` (2m)', {}, 121],
    ['run', 'DCA-WAI-006', '`timeout` (20m)', { 0: (world: World) => world.runs.push(running('1')) }, 1201],
    [
      'registry',
      'DCA-WAI-007',
      'registry-timeout` (3m)',
      { 0: (world: World) => world.runs.push(run({ id: '1' })) },
      181,
    ],
  ])('case 98: says that the %s budget ran out, in time', async (_, code, words, at, limit) => {
    const { failure, seconds } = await play({ at });
    expect(failure).toMatchObject({ code });
    expect(failure?.message).toContain(words);
    expect(seconds).toBeLessThanOrEqual(limit);
  });

  it('refuses to wait for its own run or workflow', async () => {
    for (const inputs of [{ workflow: 'test.yml' }, { workflow: '.github/workflows/test.yml' }, { 'run-id': '4242' }]) {
      await expect(play({ inputs })).rejects.toMatchObject({ code: 'DCA-WAI-003' });
    }
    const other = await play({
      inputs: { workflow: 'test.yml', repository: 'acme/other' },
      at: {
        0: (world) => {
          world.workflows.set('test.yml', '.github/workflows/test.yml');
          built(world);
        },
      },
    });
    expect(other.outputs.found).toBe(true);
  });

  it('never takes its own run for the build', async () => {
    const { failure } = await play({ at: { 0: (world) => world.runs.push(running('4242')) } });
    expect(failure).toMatchObject({ code: 'DCA-WAI-005' });
  });

  it.each([
    ['queued', 'it waits for a runner; if all runners are taken by jobs that wait'],
    ['pending', '`concurrency:` group'],
  ])('says once that a %s build may be waiting for this job', async (status, words) => {
    const { logged } = await play({ at: { 0: (world) => world.runs.push(running('1', { status })), 100: built } });
    expect(logged.filter((line) => line.includes(words))).toHaveLength(1);
  });
});
