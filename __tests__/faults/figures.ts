/**
 * What the sweeps come to: a tally of each, and from the tallies the figures of docs/reliability.md with what they have to reach.
 * `docs/faults.json` keeps the tallies of the last long run.
 */

import { mostRequests } from './invariants.ts';
import type { Entry } from './ledger.ts';

export interface Tally {
  readonly runs: number;
  /** How many ended in which way. */
  readonly ended: Readonly<Record<string, number>>;
  /** Had to be survived, and how many of them were. */
  readonly passing: number;
  readonly survived: number;
  /** Ended with 0, and how many of them without all outputs. */
  readonly good: number;
  readonly incomplete: number;
  /** Wrote comments, and how many of them left more than one. */
  readonly commented: number;
  readonly doubled: number;
  /** Credentials that another host saw. */
  readonly told: number;
  /** Requests for one logical call, at most. */
  readonly tries: number;
  /** The most processor time in milliseconds, and the most memory in MiB. */
  readonly slowest: number;
  readonly largest: number;
}

export type Tallies = Readonly<Record<string, Tally>>;

export function talliesOf(entries: readonly Entry[]): Tallies {
  const sweeps = [...Map.groupBy(entries, ({ sweep }) => sweep)].map(([name, all]) => [name, tallyOf(all)] as const);
  return Object.fromEntries(sweeps);
}

function tallyOf(entries: readonly Entry[]): Tally {
  const times = (all: readonly Entry[]) => all.reduce((sum, { times = 1 }) => sum + times, 0);
  const count = (holds: (entry: Entry) => boolean) => times(entries.filter(holds));
  const most = (value: (entry: Entry) => number) => Math.max(0, ...entries.map(value));
  const endings = [...Map.groupBy(entries, ({ ending }) => ending)].map(([word, all]) => [word, times(all)] as const);
  return {
    runs: times(entries),
    ended: Object.fromEntries(endings.sort()),
    passing: count(({ mustSurvive }) => mustSurvive),
    survived: count(({ mustSurvive, fell }) => mustSurvive && !fell),
    good: count(({ exitCode }) => exitCode === 0),
    incomplete: count(({ exitCode, missing }) => exitCode === 0 && missing > 0),
    commented: count(({ comments }) => comments !== undefined),
    doubled: count(({ comments = 0 }) => comments > 1),
    told: entries.reduce((sum, { told }) => sum + told, 0),
    tries: most(({ tries }) => tries),
    slowest: most(({ processor }) => processor),
    largest: most(({ mebibytes }) => mebibytes),
  };
}

export interface Figure {
  readonly what: string;
  readonly toReach: string;
  readonly reached: string;
  readonly holds: boolean;
  /** Whether anything was run that counts. */
  readonly measured: boolean;
}

/** Sweeps in which something goes wrong on the way. */
export const faulty = ['single', 'lasting', 'pairs', 'storms', 'kill', 'promotion', 'orders', 'real'] as const;
export const grammars = ['glob', 'YAML', 'JSON', 'regex'] as const;
const hostileTo = (grammar: (typeof grammars)[number]) => `hostile ${grammar}`;

/** Of the sweeps that were run; one that was not counts nothing, and its figure does not hold. */
export function figuresOf(tallies: Tallies): readonly Figure[] {
  const some = (names: readonly string[]) => names.flatMap((name) => tallies[name] ?? []);
  const sum = (names: readonly string[], value: (tally: Tally) => number) =>
    some(names).reduce((total, tally) => total + value(tally), 0);
  const all = Object.keys(tallies);
  const ratio = (what: string, toReach: string, names: readonly string[], least: number) => {
    const [passing, survived] = [sum(names, (one) => one.passing), sum(names, (one) => one.survived)];
    const percent = passing === 0 ? 0 : Math.floor((1000 * survived) / passing) / 10;
    const reached = `${percent} %: ${thousands(survived)} of ${thousands(passing)}`;
    return { what, toReach, reached, holds: passing >= least && survived === passing, measured: passing > 0 };
  };
  const none = (what: string, toReach: string, least: number, bad: number, of: number) => {
    return {
      what,
      toReach,
      reached: `${thousands(bad)} of ${thousands(of)}`,
      holds: bad === 0 && of >= least,
      measured: of > 0,
    };
  };
  const tries = Math.max(0, ...some(faulty).map((one) => one.tries));
  return [
    none(
      'silently wrong results',
      '0 of at least 5,000',
      5000,
      sum(faulty, ({ ended }) => ended.wrong ?? 0),
      sum(faulty, ({ runs }) => runs),
    ),
    ratio('single transient faults survived', '100 %', ['single', 'real'], 1),
    none(
      'exit 0 with incomplete outputs',
      '0',
      1,
      sum(all, ({ incomplete }) => incomplete),
      sum(all, ({ good }) => good),
    ),
    ratio('promotions of 20 images killed and resumed', '100 %, never a third state', ['promotion'], 280),
    none(
      'duplicate comments',
      '0 of at least 500',
      500,
      sum(all, ({ doubled }) => doubled),
      sum(all, ({ commented }) => commented),
    ),
    none(
      'credentials seen by a foreign host',
      '0 of at least 60',
      60,
      sum(all, ({ told }) => told),
      sum(['elsewhere'], ({ runs }) => runs),
    ),
    none(
      'workflow commands parsed from untrusted text',
      '0 of 1,000,000',
      1_000_000,
      sum(['commands'], ({ ended }) => ended.wrong ?? 0),
      sum(['commands'], ({ runs }) => runs),
    ),
    {
      what: 'requests for one logical call',
      toReach: `at most ${mostRequests}`,
      reached: `at most ${tries}`,
      holds: tries > 0 && tries <= mostRequests,
      measured: tries > 0,
    },
    ...grammars.map((grammar) => hostile(grammar, tallies[hostileTo(grammar)])),
  ];
}

function hostile(grammar: string, tally: Tally | undefined): Figure {
  const { slowest = 0, largest = 0, runs = 0, ended = {} } = tally ?? {};
  return {
    what: `hostile ${grammar}`,
    toReach: 'under 1 s and 512 MiB each',
    reached:
      runs === 0 ? 'not measured yet' : `${(slowest / 1000).toFixed(2)} s and ${largest} MiB at most, of ${runs}`,
    holds: runs > 0 && slowest < 1000 && largest < 512 && (ended.wrong ?? 0) === 0,
    measured: runs > 0,
  };
}

const thousands = (value: number) => value.toLocaleString('en');
