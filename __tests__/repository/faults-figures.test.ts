/** The figures that docs/reliability.md shows are those of a run, and they reach what they have to. */
import { describe, expect, it } from '@jest/globals';
import { keptFigures } from '../../scripts/faults-table.ts';
import { figuresOf, talliesOf } from '../faults/figures.ts';
import type { Entry } from '../faults/ledger.ts';
import { root } from '../support/run-bundle.ts';

it.each(figuresOf(keptFigures(root).sweeps))('$what: $toReach, reached $reached', ({ holds }) => {
  expect(holds).toBe(true);
});

describe('the figures', () => {
  const run: Entry = {
    ...{ sweep: 'single', title: 'a', scenario: 's', ending: 'right', mustSurvive: true, fell: false, exitCode: 0 },
    ...{ missing: 0, tries: 1, told: 0, milliseconds: 1, processor: 1, mebibytes: 1, why: [] },
  };
  const holds = (entries: readonly Entry[], what: string) => {
    const found = figuresOf(talliesOf(entries)).filter((figure) => figure.what.includes(what));
    expect(found).toHaveLength(1);
    return found[0]?.holds;
  };
  const many = (count: number, change: Partial<Entry> = {}) =>
    Array.from({ length: count }, (_, at): Entry => ({ ...run, ...change, title: String(at) }));

  it.each<readonly [string, readonly Entry[], readonly Entry[]]>([
    ['silently wrong', many(5000), [...many(5000), { ...run, ending: 'wrong' }]],
    ['single transient', many(1), [...many(1), { ...run, fell: true }]],
    ['incomplete outputs', many(1), many(1, { missing: 1 })],
    ['killed and resumed', many(280, { sweep: 'promotion' }), many(280, { sweep: 'promotion', fell: true })],
    ['duplicate comments', many(500, { comments: 1 }), many(500, { comments: 2 })],
    ['foreign host', many(60, { sweep: 'elsewhere' }), many(60, { sweep: 'elsewhere', told: 1 })],
    [
      'commands',
      many(1, { sweep: 'commands', times: 1e6 }),
      many(1, { sweep: 'commands', times: 1e6, ending: 'wrong' }),
    ],
    ['one logical call', many(1, { tries: 5 }), many(1, { tries: 6 })],
    ['hostile YAML', many(1, { sweep: 'hostile YAML' }), many(1, { sweep: 'hostile YAML', processor: 1000 })],
    ['hostile JSON', many(1, { sweep: 'hostile JSON' }), many(1, { sweep: 'hostile JSON', mebibytes: 512 })],
  ])('%s: hold only where all is well, and enough was run', (what, good, bad) => {
    expect([holds(good, what), holds(bad, what), holds([], what)]).toEqual([true, false, false]);
  });
});
