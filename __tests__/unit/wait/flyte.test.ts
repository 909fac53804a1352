/** The ten mistakes of Flyte's wait for its CI image, each of which made a pull request wait in vain or test the wrong image. */
import { describe, expect, it } from '@jest/globals';
import { head, Outage, old, play, pullEvent, push, repository, run, running } from './scene.ts';

const own = pullEvent();

describe('mistakes of a waiter', () => {
  it('1: took the success of the push before for the new one', async () => {
    const { outputs, seconds } = await play({
      own,
      at: {
        0: (world) => {
          world.runs = [run({ id: '1', headSha: old })];
          push(world, old);
        },
        20: (world) => world.runs.push(running('2')),
        60: (world) => {
          world.runs = [run({ id: '1', headSha: old }), run({ id: '2' })];
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, source: 'run', runId: '2' });
    expect(seconds).toBeGreaterThanOrEqual(60);
  });

  it('2: took the failure of the push before for the new one', async () => {
    const { outputs } = await play({
      own,
      at: {
        0: (world) => world.runs.push(run({ id: '1', headSha: old, conclusion: 'failure' })),
        20: (world) => {
          world.runs.push(run({ id: '2' }));
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '2' });
  });

  it('3: asked for runs of one event only, and the trigger was another', async () => {
    const { outputs } = await play({
      own,
      at: {
        1: (world) => {
          world.runs.push(run({ id: '1', event: 'pull_request_target' }));
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '1' });
  });

  it('4: looked at the ten newest runs of a busy repository', async () => {
    const { outputs } = await play({
      own,
      at: {
        1: (world) => {
          world.filterIsEmpty = true;
          world.runs = [
            run({ id: '1' }),
            ...Array.from({ length: 400 }, (_, index) => run({ id: String(index + 2), headSha: old })),
          ];
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '1' });
  });

  it('5: took a run that a newer one of the same commit had cancelled for a failure', async () => {
    const { outputs } = await play({
      own,
      at: {
        1: (world) => world.runs.push(run({ id: '1', conclusion: 'cancelled' })),
        30: (world) => world.runs.push(running('2')),
        90: (world) => {
          world.runs = [run({ id: '1', conclusion: 'cancelled' }), run({ id: '2' })];
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '2', conclusion: 'success' });
  });

  it('6: died of one 502', async () => {
    const { outputs } = await play({
      own,
      at: {
        0: (world) => world.runs.push(running('1')),
        10: (world) => {
          world.trouble = new Outage('502');
        },
        20: (world) => {
          world.runs = [run({ id: '1' })];
          push(world);
        },
      },
    });
    expect(outputs.found).toBe(true);
  });

  it('7: did not look whether the image is there', async () => {
    const late = await play({
      own,
      at: { 1: (world) => world.runs.push(run({ id: '1' })), 90: (world) => push(world) },
    });
    expect(late.outputs).toMatchObject({ found: true, source: 'run' });
    expect(late.seconds).toBeGreaterThanOrEqual(90);
    const never = await play({ own, at: { 1: (world) => world.runs.push(run({ id: '1' })) } });
    expect(never.failure).toMatchObject({ code: 'DCA-WAI-007' });
    expect(never.failure?.message).toContain('`registry-timeout` (3m) ran out');
  });

  it('8: used a moving tag, which an older and slower build overwrites', async () => {
    const { outputs, failure } = await play({
      own,
      at: {
        1: (world) => {
          world.runs.push(run({ id: '1' }));
          push(world, old);
        },
      },
    });
    expect(outputs.found).toBe(false);
    expect(failure).toMatchObject({ code: 'DCA-WAI-016' });
    const pinned = await play({
      own,
      at: {
        1: (world) => {
          world.runs.push(run({ id: '1' }));
          push(world);
        },
      },
    });
    expect(pinned.outputs.image).toBe(`${repository}@${pinned.outputs.digest}`);
  });

  it('9: gave forks the default image without a word, so that their Dockerfile was never tested', async () => {
    const call = {
      own: pullEvent({ fork: true }),
      at: { 0: (world: Parameters<typeof push>[0]) => push(world, '', 'main') },
    };
    const failed = await play(call);
    expect(failed.failure).toMatchObject({ code: 'DCA-WAI-020' });
    expect(failed.failure?.remedy).toContain('OCI archive');
    const asked = await play({ ...call, inputs: { fork: 'fallback', 'fallback-image': `${repository}:main` } });
    expect(asked.outputs).toMatchObject({ found: true, source: 'fallback' });
    expect(asked.logged.join('\n')).toContain(
      'notice: the fallback image is used: this pull request comes from a fork',
    );
    expect(asked.summary).toContain('Fallback image is used');
  });

  it('10: waited 20 minutes for a run that its path filter never started', async () => {
    const { failure, seconds } = await play({
      own,
      at: { 0: (world) => world.runs.push(run({ id: '1', headSha: old })) },
    });
    expect(failure).toMatchObject({ code: 'DCA-WAI-005' });
    expect(failure?.message).toContain(`no run of .github/workflows/build.yml appeared for ${head}`);
    expect(failure?.message).toContain(`the newest is for ${old} (pull_request)`);
    expect(seconds).toBeLessThan(130);
    const told = await play({
      own,
      inputs: { changed: 'false', 'fallback-image': `${repository}:main` },
      at: { 0: (world) => push(world, '', 'main') },
    });
    expect(told).toMatchObject({ seconds: 0, outputs: { source: 'fallback' }, calls: [] });
  });
});
