/**
 * Every kind of fault at the requests of every action, as a sample (`FAULTS_DAY=<number>` takes another); `npm run test:faults` takes all.
 * A failure names its case; `npm run test:faults -- --only '<title>'` runs that one again.
 */
import { expect, it } from '@jest/globals';
import { type Kind, kinds } from './kinds.ts';
import { sampleDay } from './sample-day.ts';
import { real, scenarios } from './scenarios/index.ts';
import { type Case, pairs, runCases, sample, singles, storms } from './sweep.ts';

const today = sampleDay();

async function wrongsOf(cases: readonly Case[]): Promise<readonly unknown[]> {
  const outcomes = await runCases(cases, 8);
  expect(outcomes).toHaveLength(cases.length);
  return outcomes
    .filter(({ result, fell }) => fell || result.ending === 'wrong')
    .map(({ one, result }) => ({
      title: one.title,
      ending: result.ending,
      why: result.why,
      errors: result.run.errors,
    }));
}

it('case 109: case 111: case 122: case 123: a single fault that passes is survived, and every other one ends right, documented or loud', async () => {
  const all = (await Promise.all([...scenarios, ...real].map((scenario) => singles(scenario, false)))).flat();
  const chosen = sample(all, 60, today);
  expect(new Set(chosen.flatMap((one) => one.kinds))).toEqual(new Set(kinds.map(({ name }: Kind) => name)));
  expect(await wrongsOf(chosen)).toEqual([]);
}, 400_000);

it('a fault that stays, two faults, and storms of them are never silently wrong', async () => {
  const lasting = (await Promise.all(scenarios.map((scenario) => singles(scenario, true)))).flat();
  // Who waits for an image waits as long as it was told to.
  const quick = lasting.filter(({ slow, scenario }) => !slow && !scenario.polls);
  const seeds = [today];
  const many = await Promise.all(scenarios.flatMap((scenario) => [pairs(scenario, seeds), storms(scenario, seeds)]));
  expect(
    await wrongsOf([...sample(quick, 0, today).slice(0, 16), ...sample(many.flat(), 10, today).slice(0, 12)]),
  ).toEqual([]);
}, 400_000);
