/** The decisions of waiting, each by itself: which run, how it stands, which job, which image, how long a pause. */
import { describe, expect, it } from '@jest/globals';
import { chooseRuns, supersededBy } from '../../../src/wait/choose-run.ts';
import { budget, pauses } from '../../../src/wait/clock.ts';
import { commitOf } from '../../../src/wait/commit.ts';
import { failedJobs, judgeRun } from '../../../src/wait/judge-run.ts';
import { fillImage } from '../../../src/wait/template.ts';
import type { RunJob } from '../../../src/wait/workflow-runs.ts';
import { fc } from '../../support/property.ts';
import { head, old, run } from './scene.ts';

describe('the run that is followed', () => {
  const facts = fc.record({
    id: fc.integer({ min: 1, max: 9 }).map(String),
    headSha: fc.constantFrom(head, old),
    conclusion: fc.constantFrom('success', 'failure', 'cancelled', 'skipped'),
  });

  it('is of the commit, not our own, does not depend on the order of the list, and is never idle beside one that is not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(facts, { selector: ({ id }) => id }), (list) => {
        const runs = list.map((one) => run(one));
        const wish = { sha: head, heads: ['acme/shop'], ownRun: '5' };
        const [chosen, ...others] = chooseRuns(runs, wish);
        expect(chooseRuns(runs.toReversed(), wish)[0]).toEqual(chosen);
        expect(others).toEqual([]);
        const candidates = runs.filter(({ headSha, id }) => headSha === head && id !== '5');
        expect(chosen === undefined).toBe(candidates.length === 0);
        if (!chosen) return;
        const live = candidates.filter(({ conclusion }) => conclusion === 'success' || conclusion === 'failure');
        const wanted = live.length > 0 ? live : candidates;
        expect(chosen.number).toBe(Math.max(...wanted.map(({ number }) => number)));
      }),
    );
  });

  it('is the newest of each event, and none of a head repository that is not ours', () => {
    const wish = { sha: head, heads: ['Acme/Shop'], ownRun: '5' };
    const ids = (...runs: Parameters<typeof run>[0][]) => chooseRuns(runs.map(run), wish).map(({ id }) => id);
    expect(ids({ id: '1', event: 'push' }, { id: '2' }, { id: '3' }, { id: '4', event: 'push' })).toEqual(['4', '3']);
    expect(ids({ id: '1' }, { id: '2', headRepository: 'mallory/shop' }, { id: '3', headRepository: '' })).toEqual([
      '1',
    ]);
    expect(ids({ id: '1', event: 'push' }, { id: '2', conclusion: 'cancelled' })).toEqual(['1']);
    expect(ids({ id: '2', headRepository: 'mallory/shop' })).toEqual([]);
    expect(ids({ id: '1' }, { id: '2', conclusion: 'stale' })).toEqual(['1']);
  });

  it('is the last that was made where a workflow counts from one again', () => {
    const wish = { sha: head, heads: ['acme/shop'], ownRun: '5' };
    const runs = ['9', '11', '10'].map((id) => run({ id, number: 1 }));
    expect(chooseRuns(runs, wish).map(({ id }) => id)).toEqual(['11']);
  });

  it('is superseded by a newer commit of the same branch and event alone', () => {
    const cancelled = run({ id: '5' });
    const others = [
      run({ id: '4', headSha: old }),
      run({ id: '6', headSha: old, headBranch: 'another' }),
      run({ id: '7', headSha: old, headRepository: 'mallory/shop' }),
      run({ id: '8', headSha: old, event: 'push' }),
    ];
    expect(supersededBy(cancelled, others)).toBeUndefined();
    const same = [run({ id: '10' }), run({ id: '11', number: 5, headSha: old })];
    expect(supersededBy(cancelled, [...others, ...same])).toBeUndefined();
    const newer = ['8', '9', '7'].map((id) => run({ id, headSha: old }));
    expect(supersededBy(cancelled, [...others, ...newer])?.id).toBe('9');
  });
});

describe('how a run stands', () => {
  it.each([
    ['requested', '', 'running'],
    ['queued', '', 'running'],
    ['pending', '', 'running'],
    ['in_progress', '', 'running'],
    ['waiting', '', 'approval'],
    ['completed', 'success', 'built'],
    ['completed', 'failure', 'failed'],
    ['completed', 'neutral', 'failed'],
    ['completed', 'cancelled', 'cancelled'],
    ['completed', 'skipped', 'skipped'],
    ['completed', 'timed_out', 'failed'],
    ['completed', 'action_required', 'approval'],
    ['completed', 'stale', 'cancelled'],
    ['completed', 'startup_failure', 'failed'],
    ['completed', '', 'failed'],
  ])('%s %s: %s', (status, conclusion, is) => {
    expect(judgeRun(run({ id: '1', status, conclusion }))).toMatchObject({ is });
  });

  it.each([
    ['requested', 'it waits for a runner'],
    ['queued', 'it waits for a runner'],
    ['pending', 'it waits for another run'],
    ['in_progress', undefined],
  ])('%s: what may keep it is said: %s', (status, hint) => {
    const standing = judgeRun(run({ id: '1', status, conclusion: '' }));
    expect(standing).toEqual({ is: 'running', hint: hint === undefined ? undefined : expect.stringContaining(hint) });
  });

  it('an approval that jobs wait for is said unless one of them has failed', () => {
    const waiting = run({ id: '1', status: 'waiting', conclusion: '' });
    const standing = (...wanted: readonly RunJob[]) => judgeRun(waiting, { wanted, all: wanted });
    const going = { name: 'a', status: 'waiting', conclusion: '', url: '' };
    expect(standing(going)).toEqual({ is: 'approval', conclusion: '' });
    expect(standing(going, { ...going, status: 'completed', conclusion: 'failure' }).is).toBe('failed');
    expect(standing({ ...going, status: 'completed', conclusion: 'action_required' })).toEqual({
      is: 'approval',
      conclusion: 'action_required',
    });
  });

  it('a job that is not there is said of a run that was built, else how it ended', () => {
    const all = [{ name: 'lint', status: 'completed', conclusion: 'success', url: '' }];
    const standing = (conclusion: string) => judgeRun(run({ id: '1', conclusion }), { wanted: [], all });
    expect(standing('success')).toEqual({ is: 'no-such-job', names: ['lint'] });
    expect(standing('failure')).toMatchObject({ is: 'failed', why: 'the run ended with failure' });
    expect(standing('')).toMatchObject({ is: 'failed', why: 'the run ended with no conclusion' });
  });

  it('failed jobs are those that did not end well, whatever GitHub calls it', () => {
    const conclusions = ['success', 'failure', 'skipped', 'timed_out', 'startup_failure', 'cancelled', 'neutral', ''];
    const jobs = conclusions.map((conclusion) => ({ name: 'a', status: 'completed', conclusion, url: '' }));
    expect(failedJobs(jobs).map(({ conclusion }) => conclusion)).toEqual([
      'failure',
      'timed_out',
      'startup_failure',
      'cancelled',
    ]);
  });

  it('a failed job counts before the run has ended, a running one only while none has failed', () => {
    const job = (conclusion: string) => ({
      name: 'build',
      status: conclusion ? 'completed' : 'in_progress',
      conclusion,
      url: '',
    });
    const standing = (...conclusions: readonly string[]) => {
      const wanted = conclusions.map(job);
      return judgeRun(run({ id: '1', status: 'in_progress', conclusion: '' }), { wanted, all: wanted }).is;
    };
    expect(standing('success', '')).toBe('running');
    expect(standing('', 'failure')).toBe('failed');
    expect(standing('success', 'skipped')).toBe('built');
    expect(standing('skipped', 'success')).toBe('built');
    expect(standing('skipped', 'skipped')).toBe('skipped');
    expect(standing('success', 'cancelled')).toBe('cancelled');
    expect(standing()).toBe('running');
  });
});

it('pauses are drawn from four to six fifths', async () => {
  const slept: number[] = [];
  for (const random of [0, 0.25, 1]) {
    const clock = { now: () => 0, sleep: async (time: number) => void slept.push(time), random: () => random };
    await pauses(clock, { interval: 1000, maxInterval: 1000 })(10_000);
  }
  expect(slept.map(Math.round)).toEqual([800, 900, 1200]);
});

it('events: a payload that is not what GitHub documents gives no commit, and never a wrong one', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('pull_request', 'head', 'sha', 'workflow_run', 'head_sha', 'issue', 'number') }),
      fc.constantFrom('pull_request', 'workflow_run', 'issue_comment', 'merge_group'),
      (payload, name) => {
        const { sha } = commitOf({
          name,
          payload: payload as Readonly<Record<string, unknown>>,
          sha: head,
          repository: 'acme/shop',
        });
        expect(sha === undefined || typeof sha === 'string').toBe(true);
      },
    ),
  );
});

it('templates are filled once: a value is no template again', () => {
  expect(() => fillImage('reg.test/a:{run-id}', { sha: head, pull: 1, runId: '{sha}' })).toThrow('no image reference');
  expect(fillImage('reg.test/a:{short-sha}-{pr}', { sha: head, pull: 1, runId: undefined })).toEqual({
    host: 'reg.test',
    path: 'a',
    tag: `${head.slice(0, 7)}-1`,
  });
});

it('pauses grow to the longest, with a jitter of a fifth, and never pass the budget', async () => {
  const slept: number[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (time: number) => {
      slept.push(time);
      now += time;
    },
    random: () => 0.5,
  };
  const left = budget(clock, 100_000);
  const pause = pauses(clock, { interval: 5000, maxInterval: 30_000 });
  while (!left.spent()) await pause(left.left());
  expect(slept.map(Math.round)).toEqual([5000, 7500, 11_250, 16_875, 25_313, 30_000, 4063]);
});
