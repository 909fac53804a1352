/** Runs that share a world, as a sample (`FAULTS_DAY=<number>` takes another); `npm run test:faults -- --sweep kill --sweep promotion --sweep orders` takes all. */
import { expect, it } from '@jest/globals';
import { interleaved, killedAndRunAgain, overtaken } from './again.ts';
import { sampleDay } from './sample-day.ts';
import { command } from './scenarios/command.ts';
import { commentCreate, commentUpdate } from './scenarios/comment.ts';
import { record } from './scenarios/gate.ts';
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

it.each([
  { scenario: promotion(3), count: 3 },
  { scenario: commentCreate, count: 3 },
  { scenario: commentUpdate, count: 2 },
  { scenario: record, count: 3 },
])(
  'case 52: $scenario.name, overtaken at a request by another process: one state, and no output that is not true',
  async ({ scenario, count }) => {
    const { requests } = await cleanOf(scenario);
    for (let sampled = 0; sampled < count; sampled += 1) {
      const edge = (today * 5 + Math.floor((sampled * requests.length * 2) / count)) % (requests.length * 2);
      const done = await overtaken(scenario, 1 + (edge >> 1), edge % 2 === 1);
      expect([done.title, done.why]).toEqual([done.title, []]);
    }
  },
  120_000,
);

it.each([promotion(3), commentCreate])(
  'case 52: two processes of $name, whose requests take turns: one state, and no output that is not true',
  async (scenario) => {
    const done = await interleaved(scenario, today);
    expect([done.title, done.why]).toEqual([done.title, []]);
  },
  120_000,
);
