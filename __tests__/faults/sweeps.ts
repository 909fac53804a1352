/** The sweeps by name, and what each comes to: the rows of docs/reliability.md. */
import { printable } from '../../src/action/untrusted.ts';
import { commandsIn } from '../support/runner-grammar.ts';
import { interleaved, killedAndRunAgain, type Shared } from './again.ts';
import { foreignHost } from './foreign.ts';
import { leadingTo } from './hostile.ts';
import type { Scenario } from './scenario.ts';
import { command } from './scenarios/command.ts';
import { commentCreate, commentUpdate, token } from './scenarios/comment.ts';
import { scenarios } from './scenarios/index.ts';
import { copy, password, promotion } from './scenarios/promote.ts';
import { type Case, cleanOf, generator, type Outcome, pairs, runCases, sample, singles, storms } from './sweep.ts';

export interface Tally {
  readonly title: string;
  readonly count: number;
  /** How they ended, in words. */
  readonly ended: string;
  /** Silently wrong, or not survived, or an invariant broken. */
  readonly bad: number;
  /** What was to be reached, and what was. */
  readonly reached: string;
}

export interface How {
  readonly only: string;
  readonly size: number | undefined;
  readonly tell: (line: string) => void;
}

const width = 4;
const writers = [copy, commentCreate, commentUpdate, command];

export const sweeps: Readonly<Record<string, (how: How) => Promise<Tally>>> = {
  single: (how) => sweep('one fault, once', how, (one) => singles(one, false)),
  lasting: (how) => sweep('one fault, from then on', how, (one) => singles(one, true)),
  pairs: (how) => sweep('two faults', how, (one) => pairs(one, numbers(how.size ?? 40))),
  storms: (how) => sweep('storms: three requests of ten fail', how, (one) => storms(one, numbers(how.size ?? 20))),
  kill: async (how) => {
    const edges = await Promise.all([promotion(20), ...writers].map((one) => edgesOf(one, how)));
    const work = edges.flat().map(
      ([one, at, acted]) =>
        () =>
          killedAndRunAgain(one, at, acted),
    );
    return shared('killed at a request, and run again', await inLanes(work, how), 'completed, never a third state');
  },
  together: async (how) => {
    const seeds = numbers(how.size ?? 60);
    const all = [promotion(3), commentCreate, commentUpdate].filter(({ name }) => name.includes(how.only));
    for (const one of all) await cleanOf(one);
    const work = all.flatMap((one) => seeds.map((seed) => () => interleaved(one, seed)));
    return shared('two processes at once', await inLanes(work, how), 'one comment, one state');
  },
  elsewhere: async (how) => {
    const foreign = await foreignHost();
    const before = foreign.received().length;
    const tally = await sweep('answers that lead to another host', how, (one) =>
      singles(one, false, leadingTo(foreign.url)),
    );
    const seen = foreign
      .received()
      .slice(before)
      .filter(
        (text) => /authorization|cookie/i.test(text) || [token, password].some((secret) => text.includes(secret)),
      );
    return { ...tally, bad: tally.bad + seen.length, reached: `credentials seen there: ${seen.length}` };
  },
  commands: async () => {
    const count = 1_000_000;
    const random = generator(1);
    let found = 0;
    for (let at = 0; at < count; at += 1) found += commandsIn(printable(hostileText(random))).length;
    return {
      title: 'untrusted texts in the log',
      count,
      ended: 'printed',
      bad: found,
      reached: `commands parsed: ${found}`,
    };
  },
};

async function sweep(title: string, how: How, plan: (one: Scenario) => Promise<readonly Case[]>): Promise<Tally> {
  const all = (await Promise.all(scenarios.map(plan))).flat().filter((one) => one.title.includes(how.only));
  const cases = how.size === undefined || how.size >= all.length ? all : sample(all, how.size, 1);
  const outcomes = await runCases(cases, width, ({ one, result, fell }) => {
    if (fell || result.ending === 'wrong')
      how.tell(`✗ ${one.title}: ${result.ending} ${result.why.join('; ')} ${result.run.errors.join().slice(0, 300)}`);
  });
  const must = outcomes.filter(({ mustSurvive }) => mustSurvive);
  const survived =
    must.length === 0
      ? 'none silently wrong'
      : `${must.filter(({ fell }) => !fell).length} of ${must.length} that pass survived`;
  const bad = outcomes.filter(({ fell, result }) => fell || result.ending === 'wrong').length;
  return { title, count: outcomes.length, ended: endings(outcomes), bad, reached: survived };
}

function endings(outcomes: readonly Outcome[]): string {
  const words = ['right', 'safe', 'loud', 'wrong'] as const;
  const counts = words.map((word) => [word, outcomes.filter(({ result }) => result.ending === word).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
}

async function edgesOf(
  one: Scenario,
  { only, size = 1000 }: How,
): Promise<readonly (readonly [Scenario, number, boolean])[]> {
  if (!one.name.includes(only)) return [];
  const { requests } = await cleanOf(one);
  const edges = requests.flatMap(({ ordinal }) => [[one, ordinal, false] as const, [one, ordinal, true] as const]);
  const step = Math.max(1, Math.floor(edges.length / size));
  return edges.filter((_, at) => at % step === 0);
}

async function inLanes(work: (() => Promise<Shared>)[], { tell }: How): Promise<readonly Shared[]> {
  const done: Shared[] = [];
  const lane = async () => {
    for (let next = work.shift(); next; next = work.shift()) {
      const one = await next();
      done.push(one);
      if (one.why.length > 0) tell(`✗ ${one.title}: ${one.why.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return done;
}

function shared(title: string, done: readonly Shared[], reached: string): Tally {
  const bad = done.filter(({ why }) => why.length > 0).length;
  return {
    title,
    count: done.length,
    ended: `${done.length - bad} ${reached}`,
    bad,
    reached: `${done.length - bad} of ${done.length}`,
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const parts = [
  '::',
  '##[',
  ']',
  'set-output',
  'stop-commands',
  ' name=p',
  ';',
  '\r',
  '\n',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u3000',
  ' ',
  '\t',
  'a',
  'error',
  '\u001b',
  '\u202e',
  '%0A',
  '"',
  '\ufeff',
];

function hostileText(random: () => number): string {
  return Array.from(
    { length: 1 + Math.floor(random() * 9) },
    () => parts[Math.floor(random() * parts.length)] ?? '',
  ).join('');
}
