/** The sweeps by name. Each adds what its runs come to to a ledger, and leaves out what is there already. */
import { printable } from '../../src/action/untrusted.ts';
import { commandsIn } from '../support/runner-grammar.ts';
import { interleaved, killedAndRunAgain, overtaken, type Shared } from './again.ts';
import { attempt } from './attempt.ts';
import { foreignHost } from './foreign.ts';
import { leadingTo } from './hostile.ts';
import { hostileScenario, hostileTexts } from './hostile-texts.ts';
import { type Ledger, measured } from './ledger.ts';
import type { Scenario } from './scenario.ts';
import { command } from './scenarios/command.ts';
import { commentCreate, commentUpdate } from './scenarios/comment.ts';
import { record } from './scenarios/gate.ts';
import { real, scenarios } from './scenarios/index.ts';
import { copy, promotion } from './scenarios/promote.ts';
import { type Case, cleanOf, generator, inAnyOrder, pairs, runCases, sample, singles, storms } from './sweep.ts';

export interface How {
  readonly only: string;
  readonly size: number | undefined;
  readonly width: number;
  readonly ledger: Ledger;
  readonly tell: (line: string) => void;
}

const writers = [copy, commentCreate, commentUpdate, command];

export const sweeps: Readonly<Record<string, (how: How) => Promise<void>>> = {
  single: (how) => sweep('single', how, (one) => singles(one, false)),
  real: (how) => sweep('real', how, (one) => singles(one, false), real),
  lasting: (how) => sweep('lasting', how, (one) => singles(one, true)),
  pairs: (how) => sweep('pairs', how, (one) => pairs(one, numbers(how.size ?? 40))),
  storms: (how) => sweep('storms', how, (one) => storms(one, numbers(how.size ?? 20))),
  kill: async (how) => {
    const edges = await Promise.all(writers.map((one) => edgesOf(one, how, 'killed', killedAndRunAgain)));
    await inLanes('kill', how, edges.flat());
  },
  promotion: async (how) => inLanes('promotion', how, await edgesOf(promotion(20), how, 'killed', killedAndRunAgain)),
  together: async (how) => {
    const seeds = numbers(how.size ?? 60);
    const all = [promotion(3), commentCreate, commentUpdate];
    const pairsOf = (scenario: Scenario) =>
      seeds.map((seed) => ({
        scenario,
        title: `two of ${scenario.name}, order ${seed}`,
        run: () => interleaved(scenario, seed),
      }));
    await inLanes('together', how, all.flatMap(pairsOf));
  },
  orders: async (how) => {
    const all = [promotion(3), copy, commentCreate, commentUpdate, record];
    const edges = await Promise.all(all.map((one) => edgesOf(one, how, 'overtaken', overtaken)));
    await inLanes('orders', how, edges.flat());
  },
  elsewhere: async (how) => {
    const { url } = await foreignHost();
    await sweep('elsewhere', how, (one) => singles(one, false, leadingTo(url)));
  },
  commands: async ({ ledger }) => {
    const random = generator(1);
    const title = `${untrustedTexts.toLocaleString('en')} texts`;
    let found = 0;
    for (let at = 0; at < untrustedTexts; at += 1) found += commandsIn(printable(hostileText(random))).length;
    ledger.add({
      ...nothing,
      sweep: 'commands',
      title,
      ending: found === 0 ? 'right' : 'wrong',
      times: untrustedTexts,
    });
  },
  hostile: async ({ ledger, only, tell }) => {
    // One after the other: each has the processor to itself as far as this sweep goes.
    for (const text of hostileTexts) {
      const title = `${text.what}, ${text.action}`;
      const named = { sweep: `hostile ${text.grammar}`, title };
      if (!title.includes(only) || ledger.has(named)) continue;
      const result = await attempt(hostileScenario(text));
      const slow = result.processor >= 1000 ? [`${result.processor} ms of the processor`] : [];
      const why = [...result.why, ...slow];
      if (why.length > 0) tell(`✗ ${named.sweep}, ${title}: ${why.join('; ')}`);
      const ending = slow.length > 0 ? 'wrong' : result.ending;
      ledger.add({
        ...named,
        scenario: text.action,
        ending,
        mustSurvive: false,
        fell: false,
        ...measured(result),
        why,
      });
    }
  },
};

export const untrustedTexts = 1_000_000;
const nothing = {
  scenario: 'log',
  mustSurvive: false,
  fell: false,
  exitCode: null,
  missing: 0,
  tries: 0,
  told: 0,
  milliseconds: 0,
  processor: 0,
  mebibytes: 0,
  why: [],
};

async function sweep(
  name: string,
  how: How,
  plan: (one: Scenario) => Promise<readonly Case[]>,
  of: readonly Scenario[] = scenarios,
): Promise<void> {
  const { ledger, only, size, width, tell } = how;
  const all = (await Promise.all(of.map(plan))).flat().filter((one) => one.title.includes(only));
  const cases = size === undefined || size >= all.length ? inAnyOrder(all, 1) : sample(all, size, 1);
  const open = cases.filter(({ title }) => !ledger.has({ sweep: name, title }));
  tell(`${name}: ${open.length} of ${cases.length} runs`);
  await runCases(open, width, ({ one, result, fell, mustSurvive }) => {
    const { title, scenario } = one;
    const bad = fell || result.ending === 'wrong';
    if (bad) tell(`✗ ${title}: ${result.ending} ${result.why.join('; ')} ${result.run.errors.join().slice(0, 300)}`);
    const why = bad ? [...result.why, ...result.run.errors] : [];
    ledger.add({
      sweep: name,
      title,
      scenario: scenario.name,
      ending: result.ending,
      mustSurvive,
      fell,
      ...measured(result),
      why,
    });
  });
}

interface Edge {
  readonly scenario: Scenario;
  readonly title: string;
  readonly run: () => Promise<Shared>;
}

/** Before and behind each request of the run without a fault. */
async function edgesOf(
  scenario: Scenario,
  { only, size = 1000 }: How,
  what: string,
  run: (scenario: Scenario, at: number, acted: boolean) => Promise<Shared>,
): Promise<readonly Edge[]> {
  if (!scenario.name.includes(only)) return [];
  const { requests } = await cleanOf(scenario);
  const edges = requests.flatMap(({ ordinal }) =>
    [false, true].map((acted) => ({
      scenario,
      title: `${scenario.name} ${what} at ${ordinal}, ${acted ? 'acted on' : 'before'}`,
      run: () => run(scenario, ordinal, acted),
    })),
  );
  const step = Math.max(1, Math.floor(edges.length / size));
  return edges.filter((_, at) => at % step === 0);
}

async function inLanes(name: string, { ledger, tell, width, only }: How, edges: readonly Edge[]): Promise<void> {
  const open = edges.filter(({ title }) => title.includes(only) && !ledger.has({ sweep: name, title }));
  tell(`${name}: ${open.length} of ${edges.length} runs`);
  const lane = async () => {
    for (let next = open.shift(); next; next = open.shift()) {
      const { why, runs } = await next.run();
      if (why.length > 0) tell(`✗ ${next.title}: ${why.join('; ')}`);
      const last = runs.at(-1);
      if (!last) continue;
      const ending = why.length === 0 ? 'completed' : 'wrong';
      const { title, scenario } = next;
      const held = { mustSurvive: true, fell: why.length > 0, ...measured(last), why };
      ledger.add({ sweep: name, title, scenario: scenario.name, ending, ...held });
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
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
