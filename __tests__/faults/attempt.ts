/** One run of a scenario behind the proxy, and the verdict on it. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundleRun, runBundle, type Under } from '../support/run-bundle.ts';
import { clockEnvironment, real } from './clock.ts';
import { foreignHost } from './foreign.ts';
import { brokenInvariants, loadContract, type Measures, measuresOf, textsIn } from './invariants.ts';
import { type Fault, type Passing, type Recorded, startProxy } from './proxy.ts';
import type { Scenario, World } from './scenario.ts';

/** `right`: the end of the clean run; `safe`: a documented other one; `loud`: exit 1 with one coded error; `killed`: by us. */
export type Ending = 'right' | 'safe' | 'loud' | 'killed' | 'wrong';

export interface Result {
  readonly ending: Ending;
  /** Of a wrong one and of broken invariants: what is wrong. */
  readonly why: readonly string[];
  readonly run: BundleRun;
  readonly requests: readonly Recorded[];
  readonly state: unknown;
  readonly outputs: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  /** Bytes of memory at most. */
  readonly memory: number;
  /** Milliseconds of processor time: unlike the clock's, no other process adds to it. */
  readonly processor: number;
  readonly measures: Measures;
}

export interface Clean {
  readonly requests: readonly Recorded[];
  readonly state: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | null;
}

export interface Plan {
  readonly fault?: (request: Passing) => Fault | undefined;
  /** Holds requests back, so that two runs take turns. */
  readonly gate?: (request: Passing) => Promise<void> | void;
  /** The process is killed at this request, before the stand-in has acted on it or after. */
  readonly kill?: { readonly at: number; readonly acted: boolean };
  /** Of the clean run; without it nothing is compared. */
  readonly clean?: Clean;
  readonly deadline?: number;
  readonly under?: Under;
}

const folders = new RegExp(`${tmpdir()}/dca-[\\w-]+`, 'g');

/** Its clock runs quicker, and its calls have numbers. */
const numbers = pathToFileURL(join(import.meta.dirname, '..', 'support', 'call-numbers.mjs'));
const preloads = { NODE_OPTIONS: `${clockEnvironment.NODE_OPTIONS ?? ''} --import=${numbers.href}?bundle` };

/** Real milliseconds that every run has at least. */
const mercy = 60_000;

/** Runs the scenario in a world of its own. */
export async function attempt(scenario: Scenario, plan: Plan = {}): Promise<Result> {
  const world = await scenario.build();
  try {
    return await attemptIn(world, scenario, plan);
  } finally {
    await world.close();
  }
}

/** Runs it in a world that is there already, which keeps what the run leaves. */
export async function attemptIn(world: World, scenario: Scenario, plan: Plan = {}): Promise<Result> {
  await loadContract(scenario.action);
  const foreign = await foreignHost();
  const [contacts, heard] = [foreign.contacts(), foreign.received().length];
  let pid = 0;
  const { gate, kill } = plan;
  const killing: Fault = {
    name: 'killed',
    inject: async ({ forward, socket }) => {
      if (kill?.acted) await forward();
      process.kill(pid, 'SIGKILL');
      socket.resetAndDestroy();
    },
  };
  const fault = (request: Passing) => (request.ordinal === kill?.at ? killing : plan.fault?.(request));
  const proxy = await startProxy({
    upstreams: world.upstreams,
    fault,
    gate,
  });
  const at = (front: string) => new URL(proxy.fronts[front] ?? '').host;
  // A busy machine is no fault.
  const deadline = Math.max(mercy, real(plan.deadline ?? scenario.deadline ?? 180_000));
  const usage = usageWatch();
  const started = performance.now();
  const call = world.call(at);
  let files: readonly string[] = [];
  try {
    const run = await runBundle(scenario.action, {
      timeout: deadline,
      ...call,
      ...(plan.under && { under: plan.under }),
      env: { ...foreign.environment, ...preloads, ...call.env },
      onStart: (id) => {
        pid = id;
        usage.watch(id);
      },
      onEnd: (folder) => {
        files = textsIn([folder, ...(world.folders ?? [])], ['output', 'event.json']);
      },
    });
    const milliseconds = performance.now() - started;
    const plainly = (text: string) =>
      Object.entries(proxy.fronts)
        .reduce((now, [front, url]) => now.replaceAll(new URL(url).host, front), text)
        .replaceAll(world.unique ?? '<unique>', '<unique>')
        .replace(folders, '<folder>')
        .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>');
    const steady = (name: string, text: string) =>
      scenario.volatile?.[name]?.test(text) ? '<volatile>' : plainly(text);
    const outputs = Object.fromEntries(Object.entries(run.outputs).map(([name, text]) => [name, steady(name, text)]));
    await world.look?.();
    const state = JSON.parse(plainly(JSON.stringify(world.state() ?? null))) as unknown;
    const evidence = {
      scenario,
      world,
      run,
      files,
      memory: usage.memory(),
      requests: proxy.requests,
      contacted: foreign.contacts() - contacts,
      // Of runs at the same time too: none of them may tell.
      elsewhere: foreign.received().slice(heard),
    };
    const measures = measuresOf(evidence);
    const broken = brokenInvariants(evidence, measures);
    const verdict = judge({ run, outputs, state, world, clean: plan.clean });
    const why = [...(verdict.why === undefined ? [] : [verdict.why]), ...broken];
    const ending = why.length > 0 ? 'wrong' : verdict.ending;
    return {
      ending,
      why,
      run,
      requests: proxy.requests,
      state,
      outputs,
      milliseconds,
      memory: usage.memory(),
      processor: usage.processor(),
      measures,
    };
  } finally {
    usage.stop();
    await proxy.close();
  }
}

/** Of the run without a fault, which must be what the scenario says. */
export async function cleanRun(scenario: Scenario): Promise<Clean> {
  const result = await attempt(scenario);
  const { run, outputs, requests, state } = result;
  const wanted = Object.entries(scenario.expects.outputs).filter(([name, text]) =>
    typeof text === 'string' ? outputs[name] !== text : !text.test(run.outputs[name] ?? ''),
  );
  if (run.exitCode !== scenario.expects.exitCode || wanted.length > 0 || result.why.length > 0) {
    const said = {
      exitCode: run.exitCode,
      errors: run.errors,
      outputs,
      why: result.why,
      stderr: run.stderr.slice(-2000),
      log: run.log.slice(-2000),
    };
    throw new Error(`${scenario.name} without a fault: ${JSON.stringify(said, undefined, 1)}`);
  }
  return { requests, state: JSON.stringify(state), outputs, exitCode: run.exitCode };
}

interface Question {
  readonly run: BundleRun;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: unknown;
  readonly world: World;
  readonly clean: Clean | undefined;
}

function judge({ run, outputs, state, world, clean }: Question): { readonly ending: Ending; readonly why?: string } {
  const flaw = world.flaw?.(run);
  if (flaw !== undefined) return { ending: 'wrong', why: flaw };
  if (run.signal !== null) return { ending: 'killed' };
  if (!clean) return { ending: run.exitCode === 0 ? 'right' : 'loud' };
  if (run.exitCode === clean.exitCode) {
    const other = Object.keys(clean.outputs).find((name) => clean.outputs[name] !== outputs[name]);
    if (other === undefined && JSON.stringify(state) === clean.state) return { ending: 'right' };
    if (run.exitCode === 0 && !world.safe?.(run)) {
      const what =
        other === undefined
          ? `the state is ${JSON.stringify(state)} and not ${clean.state}`
          : `${other} is ${outputs[other]} and not ${clean.outputs[other]}`;
      return { ending: 'wrong', why: `silently wrong: ${what}` };
    }
  }
  if (run.exitCode === 0)
    return world.safe?.(run) ? { ending: 'safe' } : { ending: 'wrong', why: 'silently wrong: exit 0' };
  return { ending: 'loud' };
}

/** The kernel's figures of a process, while it lives: the high-water mark of its memory, and its processor time. */
function usageWatch() {
  let [most, spent] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const look = (pid: number) => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
      most = Math.max(most, Number(kilobytes ?? 0) * 1024);
      // Behind the name, which may hold blanks: user and system time are fields 14 and 15, in hundredths of a second.
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
      spent = 10 * (Number(fields[11]) + Number(fields[12]));
    } catch {
      clearInterval(timer);
    }
  };
  return {
    watch: (pid: number) => {
      timer = setInterval(() => look(pid), 40);
    },
    memory: () => most,
    processor: () => spent,
    stop: () => clearInterval(timer),
  };
}
