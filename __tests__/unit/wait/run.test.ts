/** Which run is waited for, and how, in told time. */
import { describe, expect, it } from '@jest/globals';
import { head, old, play, pullEvent, push, repository, run, running, type World } from './scene.ts';

const built = (world: World) => {
  world.runs = [run({ id: '1' })];
  push(world);
};

describe('the run', () => {
  it.each([
    ['push', { eventName: 'push', sha: head, payload: {} }],
    ['pull_request: its head, not the merge commit', pullEvent()],
    ['pull_request_target', { ...pullEvent(), eventName: 'pull_request_target', sha: old }],
    ['merge_group', { eventName: 'merge_group', sha: old, payload: { merge_group: { head_sha: head } } }],
    ['workflow_run', { eventName: 'workflow_run', sha: old, payload: { workflow_run: { head_sha: head } } }],
    ['check_run', { eventName: 'check_run', sha: old, payload: { check_run: { head_sha: head } } }],
    ['deployment', { eventName: 'deployment', sha: old, payload: { deployment: { sha: head } } }],
    ['schedule', { eventName: 'schedule', sha: head, payload: {} }],
    [
      'issue_comment: the pull request is looked up',
      { eventName: 'issue_comment', sha: old, payload: { issue: { number: 7, pull_request: {} } } },
    ],
  ])('is that of the commit of %s', async (_, own) => {
    const { outputs } = await play({
      own,
      at: {
        0: (world) => {
          world.pulls.set(7, {
            headSha: head,
            headRepository: 'acme/shop',
            baseRepository: 'acme/shop',
            open: true,
            conflicts: false,
          });
          world.runs = [run({ id: '9', headSha: old }), running('1')];
        },
        10: built,
      },
    });
    expect(outputs).toMatchObject({ found: true, source: 'run', runId: '1', tag: 'pr-7' });
  });

  it('is followed when it is run again', async () => {
    const { outputs } = await play({
      at: {
        0: (world) => world.runs.push(running('1')),
        20: (world) => {
          world.runs = [run({ id: '1', attempt: 2, status: 'in_progress', conclusion: '' })];
        },
        60: (world) => {
          world.runs = [run({ id: '1', attempt: 2 })];
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '1', runAttempt: '2' });
  });

  it('is the newer of two of one commit, although the older has succeeded', async () => {
    const { outputs } = await play({
      at: {
        0: (world) => {
          world.runs = [run({ id: '1' }), running('2')];
        },
        60: (world) => {
          world.runs = [run({ id: '1' }), run({ id: '2' })];
          push(world);
        },
      },
    });
    expect(outputs.runId).toBe('2');
  });

  it('is not the one of a fork at the same commit, whose end says nothing of our image', async () => {
    const stranger = run({ id: '2', headRepository: 'mallory/shop' });
    const { outputs, seconds } = await play({
      at: {
        0: (world) => {
          world.runs = [running('1', { event: 'push' }), stranger];
          // Yesterday's image, which says nothing of its commit.
          push(world, '');
        },
        60: (world) => {
          world.runs = [run({ id: '1', event: 'push' }), stranger];
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '1', source: 'run' });
    expect(seconds).toBeGreaterThanOrEqual(60);
  });

  it('that workflow_run of a fork is about is that of the fork', async () => {
    const { outputs } = await play({
      own: {
        eventName: 'workflow_run',
        sha: old,
        payload: { workflow_run: { head_sha: head, head_repository: { full_name: 'mallory/shop' } } },
      },
      at: {
        0: (world) => {
          world.runs = [run({ id: '1', headRepository: 'mallory/shop' })];
          push(world);
        },
      },
    });
    expect(outputs).toMatchObject({ found: true });
  });

  const twoEvents = (label: string) =>
    play({
      at: {
        0: (world) => {
          world.runs = [running('1', { event: 'push' }), run({ id: '2' })];
          push(world, '');
        },
        60: (world) => {
          world.runs = [run({ id: '1', event: 'push' }), run({ id: '2' })];
          push(world, label);
        },
      },
    });

  it('by several events: all are waited for, and the label has to say whose image it is', async () => {
    const { outputs, seconds } = await twoEvents(head);
    expect(outputs).toMatchObject({ found: true, source: 'run', conclusion: 'success' });
    expect(seconds).toBeGreaterThanOrEqual(60);
    const { failure } = await twoEvents('');
    expect(failure).toMatchObject({ code: 'DCA-WAI-016', message: expect.stringContaining('runs of several events') });
  });

  it('by several events, of which one fails: the image of the other is taken', async () => {
    const { outputs } = await play({
      at: {
        0: (world) => {
          world.runs = [run({ id: '1', event: 'push' }), run({ id: '2', conclusion: 'failure' })];
        },
        20: (world) => push(world),
      },
    });
    expect(outputs).toMatchObject({ found: true, runId: '1' });
  });

  it('with run-id is that run, and its commit is the commit', async () => {
    const { outputs } = await play({
      own: { sha: old },
      inputs: { 'run-id': '1', workflow: '', image: `${repository}:run-{run-id}` },
      at: {
        0: (world) => world.runs.push(running('1')),
        9: (world) => {
          world.runs = [run({ id: '1' })];
          push(world, head, 'run-1');
        },
      },
    });
    expect(outputs).toMatchObject({ found: true, tag: 'run-1', runId: '1' });
  });

  it('is asked in growing pauses, never longer than max-interval', async () => {
    const { calls, seconds } = await play({ at: { 0: (world) => world.runs.push(running('1')), 600: built } });
    expect(seconds).toBeLessThan(640);
    expect(calls.length).toBeLessThan(35);
  });
});

describe('case 102: inputs', () => {
  it.each([
    [{ timeout: '-1' }, '"timeout"'],
    [{ 'start-timeout': '1e309' }, '"start-timeout"'],
    [{ interval: 'soon' }, '"interval"'],
    [{ sha: 'abc1234' }, '"sha"'],
    [{ sha: `${head}0` }, '"sha"'],
    [{ 'run-id': 'x' }, '"run-id"'],
    [{ digest: 'sha256:1' }, '"digest"'],
    [{ repository: 'acme' }, '"repository"'],
    [{ image: '' }, '"image"'],
  ])('%j is refused', async (inputs, name) => {
    await expect(play({ inputs })).rejects.toThrow(name);
  });

  it('a platform that is none, and a template that is unknown or has no value', async () => {
    const wrong = play({
      inputs: { platforms: 'arm64\nlinux', image: `${repository}:{branch}`, 'fallback-image': 'A:b:c' },
    });
    await expect(wrong).rejects.toThrow(/input "image" is .*DCA-WAI-002: \{branch\}/);
    await expect(wrong).rejects.toThrow(/input "platforms" is .*DCA-WAI-025: "arm64".*DCA-WAI-025: "linux"/);
    await expect(wrong).rejects.toThrow(/input "fallback-image" is .*DCA-REG-001/);
    expect((await play({ inputs: { image: `${repository}:pr-{pr}` } })).failure).toMatchObject({ code: 'DCA-WAI-002' });
  });

  it('an interval of 0 is no hot loop, a timeout of 0 one question', async () => {
    const { calls } = await play({
      inputs: { interval: '0', 'max-interval': '0', timeout: '10s' },
      at: { 0: (world) => world.runs.push(running('1')) },
    });
    expect(calls.length).toBeLessThan(140);
    expect((await play({ inputs: { 'start-timeout': '0' } })).failure).toMatchObject({ code: 'DCA-WAI-005' });
  });

  it('templates', async () => {
    const { outputs } = await play({
      own: pullEvent(),
      inputs: { image: `${repository}:{pr}-{short-sha}` },
      at: { 0: (world) => push(world, head, `7-${head.slice(0, 7)}`) },
    });
    expect(outputs.tag).toBe(`7-${head.slice(0, 7)}`);
  });
});

it('case 101: no clock that somebody sets moves a deadline', async () => {
  const { steadyClock } = await import('../../../src/action/clock.ts');
  const { budget } = await import('../../../src/wait/clock.ts');
  const left = budget(steadyClock, 60_000);
  const before = left.left();
  const real = Date.now;
  try {
    Date.now = () => real() + 3_600_000;
    expect(before - left.left()).toBeLessThan(5000);
  } finally {
    Date.now = real;
  }
});
