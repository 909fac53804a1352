/** What is run against what: single faults and lasting ones, pairs, storms; in the whole or as a sample that covers every kind and scenario. */
import { attempt, type Clean, cleanRun, type Result } from './attempt.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Fault, Passing } from './proxy.ts';
import type { Scenario } from './scenario.ts';

export interface Case {
  readonly scenario: Scenario;
  readonly clean: Clean;
  /** `reset at 3 of tag-latest promote, once`: what to look for in the code when it fails. */
  readonly title: string;
  /** For one run: what meets a request. */
  readonly faults: () => (request: Passing) => Fault | undefined;
  /** Whether it has to end as the clean run does, given the requests that it really met. */
  readonly survives: (met: readonly Passing[]) => boolean;
  readonly slow: boolean;
  readonly kinds: readonly string[];
  /** Milliseconds. */
  readonly deadline: number;
}

export interface Outcome {
  readonly one: Case;
  readonly result: Result;
  /** It had to be survived, and was not. */
  readonly fell: boolean;
  readonly mustSurvive: boolean;
}

const clean = new Map<Scenario, Promise<Clean>>();
export function cleanOf(scenario: Scenario): Promise<Clean> {
  const known = clean.get(scenario) ?? cleanRun(scenario);
  clean.set(scenario, known);
  return known;
}

/** A kind at each request that it changes anything at: at one from there, or at all from there. */
export async function singles(
  scenario: Scenario,
  lasting: boolean,
  all: readonly Kind[] = kinds,
): Promise<readonly Case[]> {
  const recorded = await cleanOf(scenario);
  return all.flatMap((kind) =>
    recorded.requests
      .filter((one) => kind.applies?.(one, recorded.requests) ?? true)
      .map(({ ordinal, ...rest }) => {
        const slow = kind.slow?.({ ordinal, ...rest }) ?? false;
        return caseOf(scenario, recorded, {
          title: `${kind.name} at ${ordinal} of ${scenario.name}, ${lasting ? 'from then on' : 'once'}`,
          picks: [kind],
          slow,
          deadline: slow ? (lasting ? 400_000 : 150_000) : 120_000,
          faults: lasting
            ? () => (request) => (request.ordinal >= ordinal ? kind : undefined)
            : () => onceFrom(ordinal, kind),
          survives: lasting ? () => false : (met) => met.every((request) => kind.passes(request)),
        });
      }),
  );
}

/** Meets one request, the first from there on that it changes anything at: what asks at the same time comes in any order. */
function onceFrom(ordinal: number, kind: Kind): (request: Passing) => Fault | undefined {
  let open = true;
  return (request) => {
    if (!open || request.ordinal < ordinal) return undefined;
    open = false;
    return {
      name: kind.name,
      inject: (relay) => {
        const spare = () => {
          open = true;
          relay.spare();
        };
        return kind.inject({ ...relay, spare });
      },
    };
  };
}

/** Two faults at two requests. A pair of those that pass may use up the attempts of one call only where there were five. */
export async function pairs(scenario: Scenario, seeds: readonly number[]): Promise<readonly Case[]> {
  const recorded = await cleanOf(scenario);
  const quick = kinds.filter((kind) => !recorded.requests.some((one) => kind.slow?.(one)));
  return seeds.map((seed) => {
    const random = generator(seed);
    const pick = () => ({
      kind: at(quick, random),
      ordinal: 1 + Math.floor(random() * (recorded.requests.length + 2)),
    });
    const [one, other] = [pick(), pick()];
    return caseOf(scenario, recorded, {
      title: `${one.kind.name} at ${one.ordinal} and ${other.kind.name} at ${other.ordinal} of ${scenario.name}`,
      picks: [one.kind, other.kind],
      slow: false,
      deadline: 150_000,
      faults:
        () =>
        ({ ordinal }) =>
          [one, other].find((pick) => pick.ordinal === ordinal)?.kind,
      survives: () => false,
    });
  });
}

/** Every request fails with a chance of three in ten. */
export async function storms(scenario: Scenario, seeds: readonly number[]): Promise<readonly Case[]> {
  const recorded = await cleanOf(scenario);
  const quick = kinds.filter((kind) => !recorded.requests.some((one) => kind.slow?.(one)));
  return seeds.map((seed) => {
    return caseOf(scenario, recorded, {
      title: `storm ${seed} over ${scenario.name}`,
      picks: [],
      slow: false,
      deadline: 300_000,
      faults: () => {
        const random = generator(seed * 7919);
        return () => (random() < 0.3 ? at(quick, random) : undefined);
      },
      survives: () => false,
    });
  });
}

interface Words extends Pick<Case, 'title' | 'slow' | 'deadline' | 'faults' | 'survives'> {
  readonly picks: readonly Kind[];
}

function caseOf(scenario: Scenario, recorded: Clean, { picks, ...words }: Words): Case {
  return {
    scenario,
    clean: recorded,
    kinds: picks.map(({ name }) => name),
    ...words,
    deadline: Math.max(words.deadline, scenario.deadline ?? 0),
  };
}

/** A share of the cases, another one for each seed: every kind and every scenario is there, and slow ones are few. */
export function sample(cases: readonly Case[], size: number, seed: number): readonly Case[] {
  const shuffled = inAnyOrder(cases, seed);
  const chosen: Case[] = [];
  const seen = new Set<string>();
  const groups = ({ scenario, kinds: names }: Case) => [`s ${scenario.name}`, ...names.map((name) => `k ${name}`)];
  for (const one of shuffled) {
    if (groups(one).every((group) => seen.has(group))) continue;
    for (const group of groups(one)) seen.add(group);
    chosen.push(one);
  }
  const rest = shuffled.filter((one) => !chosen.includes(one) && !one.slow);
  return [...chosen, ...rest.slice(0, Math.max(0, size - chosen.length))];
}

/** So that a sweep that is stopped has seen something of everything. */
export function inAnyOrder<T>(list: readonly T[], seed: number): readonly T[] {
  const random = generator(seed);
  return list
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

/** Runs cases, `width` at a time; those that only wait for a time-out do not count. */
export async function runCases(
  cases: readonly Case[],
  width: number,
  told: (outcome: Outcome) => void = () => {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const lane = async (queue: Case[]) => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const outcome = await runCase(one);
      outcomes.push(outcome);
      told(outcome);
    }
  };
  const [slow, quick] = [cases.filter((one) => one.slow), cases.filter((one) => !one.slow)];
  const lanes = (queue: Case[], count: number) => Array.from({ length: count }, () => lane(queue));
  await Promise.all([...lanes(slow, width * 2), ...lanes(quick, width)]);
  return outcomes;
}

async function runCase(one: Case): Promise<Outcome> {
  const { faults, clean, deadline } = one;
  const result = await attempt(one.scenario, { fault: faults(), clean, deadline });
  const met = result.requests.filter(({ fault }) => fault !== undefined);
  const late = result.run.signal !== null ? [`it did not end within ${one.deadline / 1000} s of its clock`] : [];
  const mustSurvive = one.survives(met);
  const ended = late.length > 0 ? { ...result, ending: 'wrong' as const, why: [...result.why, ...late] } : result;
  return {
    one,
    result: ended,
    mustSurvive,
    fell: mustSurvive && !['right', 'safe'].includes(ended.ending),
  };
}

/** mulberry32 */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function at<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
