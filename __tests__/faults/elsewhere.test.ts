/** Cases 38, 39, 41, 43: answers that lead to another host, at a sample of the requests; it sees no credential of ours. */
import { expect, it } from '@jest/globals';
import { foreignHost } from './foreign.ts';
import { leadingTo } from './hostile.ts';
import { sampleDay } from './sample-day.ts';
import { token } from './scenarios/comment.ts';
import { scenarios } from './scenarios/index.ts';
import { password } from './scenarios/promote.ts';
import { runCases, sample, singles } from './sweep.ts';

const day = sampleDay();

it('another host is never told who we are, and never believed', async () => {
  const foreign = await foreignHost();
  const kinds = leadingTo(foreign.url);
  const all = (await Promise.all(scenarios.map((scenario) => singles(scenario, false, kinds)))).flat();
  const chosen = sample(all, 60, day);
  const outcomes = await runCases(chosen, 6);
  expect(outcomes.length).toBeGreaterThanOrEqual(60);
  const wrong = outcomes.filter(({ result }) => result.ending === 'wrong');
  expect(wrong.map(({ one, result }) => [one.title, result.why])).toEqual([]);
  const seen = foreign
    .received()
    .filter((text) => /^(?:authorization|cookie)$/im.test(text) || text.includes(token) || text.includes(password));
  expect(seen).toEqual([]);
}, 240_000);
