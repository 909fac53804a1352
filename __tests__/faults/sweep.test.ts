/**
 * Every kind of fault at every action, and a sample of where it meets it (`FAULTS_DAY=<number>` takes another); `npm run
 * test:faults` takes all. A failure names its case; `npm run test:faults -- --only '<title>'` runs that one again.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { root } from '../support/run-bundle.ts';
import { attempt } from './attempt.ts';
import { covering, pairName, pairsOf } from './cover.ts';
import { sampleDay } from './sample-day.ts';
import { quiet, real, scenarios } from './scenarios/index.ts';
import { closeReal } from './scenarios/real.ts';
import { type Case, inAnyOrder, pairs, runCases, sample, singles, storms } from './sweep.ts';

const today = sampleDay();
const actions = readdirSync(join(root, 'actions'), { withFileTypes: true }).filter((one) => one.isDirectory());
const grid = pairsOf(actions.map(({ name }) => name));
const width = 4;
afterAll(closeReal);

interface Ran {
  /** What ended wrong, or fell to what it had to survive. */
  readonly wrongs: readonly unknown[];
  /** Cases in which a fault met a request. */
  readonly met: readonly Case[];
}

async function ran(cases: readonly Case[]): Promise<Ran> {
  const outcomes = await runCases(cases, width);
  expect(outcomes).toHaveLength(cases.length);
  const wrongs = outcomes
    .filter(({ result, fell }) => fell || result.ending === 'wrong')
    .map(({ one, result }) => ({
      title: one.title,
      ending: result.ending,
      why: result.why,
      errors: result.run.errors,
    }));
  const met = outcomes.filter(({ result }) => result.requests.some(({ fault }) => fault !== undefined));
  return { wrongs, met: met.map(({ one }) => one) };
}

const allSingles = async () =>
  (await Promise.all([...scenarios, ...real].map((scenario) => singles(scenario, false)))).flat();

it('every kind can meet every action, but for those of which the table says why not', async () => {
  const possible = covering(await allSingles());
  const pairs = grid.map((pair) => [pairName(pair), possible.has(pairName(pair)) ? 'met' : pair.why]);
  expect(pairs.filter(([, how]) => how === undefined)).toEqual([]);
  // No reason for what is possible.
  expect(grid.filter((pair) => pair.why !== undefined && possible.has(pairName(pair)))).toEqual([]);
}, 120_000);

it('an action of which the table says that it asks nobody asks nobody', async () => {
  expect(quiet.map(({ action }) => action)).toEqual(['generate-matrix']);
  for (const scenario of quiet) {
    const { ending, run, why, requests } = await attempt(scenario);
    expect([ending, run.errors, why, requests]).toEqual(['right', [], [], []]);
  }
});

it('case 109: case 111: case 122: case 123: a single fault that passes is survived, and every other one ends right, documented or loud', async () => {
  const all = await allSingles();
  const fixed = covering(inAnyOrder(all, 1));
  const others = sample(all, 30, today).filter((one) => ![...fixed.values()].includes(one));
  const { wrongs, met } = await ran([...new Set(fixed.values()), ...others]);
  expect(wrongs).toEqual([]);
  const missed = [...fixed].filter(([, one]) => !met.includes(one)).map(([pair]) => pair);
  expect(missed).toEqual([]);
}, 400_000);

it('a fault that stays, two faults, and storms of them are never silently wrong', async () => {
  const lasting = (await Promise.all(scenarios.map((scenario) => singles(scenario, true)))).flat();
  // Who waits for an image waits as long as it was told to.
  const quick = lasting.filter(({ slow, scenario }) => !slow && !scenario.polls);
  const many = await Promise.all(
    scenarios.flatMap((scenario) => [pairs(scenario, [today]), storms(scenario, [today])]),
  );
  const { wrongs } = await ran([
    ...sample(quick, 0, today).slice(0, 16),
    ...sample(many.flat(), 10, today).slice(0, 12),
  ]);
  expect(wrongs).toEqual([]);
}, 400_000);
