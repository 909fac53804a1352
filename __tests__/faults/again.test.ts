/** Runs that share a world, as a sample (`FAULTS_DAY=<number>` takes another); `npm run test:faults -- --sweep kill --sweep together` takes all. */
import { expect, it } from '@jest/globals';
import { interleaved, killedAndRunAgain } from './again.ts';
import { sampleDay } from './sample-day.ts';
import { command } from './scenarios/command.ts';
import { commentCreate, commentUpdate } from './scenarios/comment.ts';
import { copy, promotion } from './scenarios/promote.ts';
import { cleanOf } from './sweep.ts';

const today = sampleDay();
const twenty = promotion(20);

it.each([
  ['case 110: a promotion of 20 images', twenty, 8],
  ['a copy', copy, 3],
  ['a comment that is created', commentCreate, 4],
  ['a comment that is updated', commentUpdate, 2],
  ['a command', command, 2],
] as const)(
  '%s, killed at a request, is completed by the next run, whatever the first had done',
  async (_what, scenario, count) => {
    const { requests } = await cleanOf(scenario);
    // Of 20 images some 300 edges: before and behind each request.
    if (scenario === twenty) expect(requests.length * 2).toBeGreaterThan(280);
    for (let sampled = 0; sampled < count; sampled += 1) {
      const edge = (today * 7 + Math.floor((sampled * requests.length * 2) / count)) % (requests.length * 2);
      const done = await killedAndRunAgain(scenario, 1 + (edge >> 1), edge % 2 === 1);
      expect([done.title, done.why]).toEqual([done.title, []]);
    }
  },
  240_000,
);

it.each([promotion(3), commentCreate, commentUpdate])(
  'case 52: two processes at once, $name: one state, and no output that is not true',
  async (scenario) => {
    for (const seed of [today, today + 1]) {
      const done = await interleaved(scenario, seed);
      expect([done.title, done.why]).toEqual([done.title, []]);
    }
  },
  120_000,
);
