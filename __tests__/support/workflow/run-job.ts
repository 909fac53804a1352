/** One leg of a job on one simulated runner: its steps in order, each in a real process. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseOutputs } from '../run-bundle.ts';
import type { JobSpec, StepSpec } from './document.ts';
import { asText, type Contexts, condition, type Json, resolve as resolveValue, type Status } from './expressions.ts';

/** Where a job runs. */
export interface Machine {
  readonly workspace: string;
  readonly temporary: string;
  /** Variables of this machine: PATH, HOME, DOCKER_HOST, the service addresses. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** A service container of a job: what a workflow reaches it by. */
export interface Service {
  /** Container port → port on the machine. */
  readonly ports: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

export interface StepCall {
  readonly machine: Machine;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  /** Starts a process of this step with the runner's file commands; its exit code. */
  readonly start: (
    program: string,
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  /** The same without file commands, for what a stand-in asks: exit code, and all that was said. */
  readonly run: (
    program: string,
    words: readonly string[],
  ) => Promise<{ readonly exitCode: number; readonly said: string }>;
  readonly setOutput: (name: string, value: string) => void;
  readonly say: (line: string) => void;
}

/** What stands in for an action of somebody else; throws to fail. */
export type StandIn = (call: StepCall) => Promise<void>;

export interface JobWorld {
  readonly machine: Machine;
  /** Folder of the suite: `$/x` and `org/docker-ci-actions/x@…` run `dist/` of it. */
  readonly suite: string;
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** Starts a service container by its image. */
  readonly service?: ((image: string) => Promise<Service>) | undefined;
}

export interface JobRun {
  /** As GitHub shows it, expressions evaluated. */
  readonly name: string;
  readonly result: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
}

export interface StepRun {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly log: string;
  readonly summary: string;
}

interface StepState {
  outcome: string;
  conclusion: string;
  outputs: Record<string, string>;
}

export async function runJob(spec: JobSpec, base: Contexts, world: JobWorld): Promise<JobRun> {
  const services = await startServices(spec, base, world);
  try {
    const ports = Object.fromEntries(Object.entries(services).map(([name, { ports }]) => [name, { ports }]));
    const runner = { ...(base.runner as object), temp: world.machine.temporary };
    return await runSteps(spec, { ...base, runner }, { services: ports }, world);
  } finally {
    await Promise.all(Object.values(services).map(({ close }) => close()));
  }
}

async function startServices(spec: JobSpec, base: Contexts, { service }: JobWorld): Promise<Record<string, Service>> {
  const started: Record<string, Service> = {};
  for (const [name, { image }] of Object.entries(spec.services ?? {})) {
    const resolved = asText(resolveValue(image, base));
    // As on GitHub, an empty image is no service.
    if (resolved === '') continue;
    if (!service) throw new Error(`nothing stands in for the service ${resolved}`);
    started[name] = await service(resolved);
  }
  return started;
}

async function runSteps(
  spec: JobSpec,
  base: Contexts,
  job: Readonly<Record<string, Json>>,
  world: JobWorld,
): Promise<JobRun> {
  const steps: Record<string, StepState> = {};
  const runs: StepRun[] = [];
  const exported: Record<string, string> = {};
  const masks = masksOf(base);
  let status: Status = 'success';
  const contexts = () => ({
    ...base,
    steps: steps as unknown as Json,
    env: { ...(base.env as object), ...exported },
    job: { ...job, status },
  });
  for (const [at, step] of (spec.steps ?? []).entries()) {
    const id = step.id ?? `__${at}`;
    const name = step.name ?? step.uses ?? `Run ${step.run?.split('\n')[0]}`;
    if (!condition(step.if, contexts(), status)) {
      steps[id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
      runs.push({ name, outcome: 'skipped', log: '', summary: '' });
      continue;
    }
    const { failed, outputs, log, summary, env } = await runStep(step, contexts(), exported, world);
    Object.assign(exported, env);
    const forgiven = failed && resolveValue(step['continue-on-error'] ?? false, contexts()) === true;
    steps[id] = {
      outcome: failed ? 'failure' : 'success',
      conclusion: failed && !forgiven ? 'failure' : 'success',
      outputs,
    };
    const shown = masks.read(log);
    runs.push({ name, outcome: failed ? 'failure' : 'success', log: shown, summary: masks.hide(summary) });
    if (failed && !forgiven) status = 'failure';
  }
  const outputs = resolveValue((spec.outputs ?? {}) as Json, contexts()) as Record<string, Json>;
  return {
    name: asText(resolveValue(spec.name ?? '', base)),
    result: status === 'success' ? 'success' : 'failure',
    // As on GitHub: an output that holds a secret does not leave the job.
    outputs: Object.fromEntries(
      Object.entries(outputs)
        .map(([name, value]) => [name, asText(value)] as const)
        .map(([name, value]) => [name, masks.hide(value) === value ? value : ''] as const),
    ),
    steps: runs,
  };
}

interface Masks {
  /** A log without its secrets; commands that add some are taken in and left out. */
  readonly read: (log: string) => string;
  readonly hide: (text: string) => string;
}

function masksOf({ secrets }: Contexts): Masks {
  const hidden = new Set(
    Object.values((secrets ?? {}) as Record<string, string | null>).flatMap((value) => (value ?? '').split('\n')),
  );
  const hide = (text: string) => {
    const words = [...hidden].filter((word) => word.trim().length > 2);
    return words.reduce((all, word) => all.replaceAll(word, '***'), text);
  };
  return {
    hide,
    read: (log) => {
      const command = /^::add-mask::(.*)$/;
      const lines = log.split('\n');
      for (const line of lines) hidden.add(command.exec(line)?.[1] ?? '');
      return hide(lines.filter((line) => !command.test(line)).join('\n'));
    },
  };
}

let files = 0;

async function runStep(
  step: StepSpec,
  contexts: Contexts,
  exported: Readonly<Record<string, string>>,
  world: JobWorld,
) {
  const { machine } = world;
  files += 1;
  const file = (name: string) => {
    const path = join(machine.temporary, `_runner_file_commands`, `${name}-${files}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    return path;
  };
  const paths = {
    output: file('output'),
    summary: file('summary'),
    env: file('env'),
    path: file('path'),
    state: file('state'),
  };
  const stepEnv = texts(resolveValue((step.env ?? {}) as Json, contexts));
  const env = {
    ...machine.env,
    ...githubVariables(contexts),
    ...texts(contexts.env as Json),
    ...exported,
    ...stepEnv,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_ENV: paths.env,
    GITHUB_PATH: paths.path,
    GITHUB_STATE: paths.state,
    GITHUB_EVENT_PATH: eventFile(contexts, machine),
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_TEMP: machine.temporary,
  };
  let log = '';
  const say = (line: string) => {
    log += `${line}\n`;
  };
  const own: Record<string, string> = {};
  const cwd = resolve(machine.workspace, step['working-directory'] ?? '.');
  const start = (program: string, words: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    run(program, words, { ...env, ...more }, cwd, say);
  let failed = false;
  try {
    const inputs = texts(resolveValue((step.with ?? {}) as Json, contexts));
    if (step.run !== undefined) await runScript(asText(resolveValue(step.run, contexts)), machine, start);
    else
      await runUses(
        step.uses ?? '',
        {
          machine,
          inputs,
          env,
          contexts,
          start,
          say,
          run: async (program, words) => {
            let said = '';
            const exitCode = await run(program, words, env, cwd, (line) => {
              said += `${line}\n`;
            });
            if (exitCode !== 0) say(said);
            return { exitCode, said };
          },
          setOutput: (name, value) => Object.assign(own, { [name]: value }),
        },
        world,
      );
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
    failed = true;
  }
  const written = parseOutputs(readFileSync(paths.output, 'utf8'));
  return {
    failed,
    log,
    outputs: { ...written, ...own },
    summary: readFileSync(paths.summary, 'utf8'),
    env: parseOutputs(readFileSync(paths.env, 'utf8')),
  };
}

async function runScript(script: string, machine: Machine, start: StepCall['start']): Promise<void> {
  const file = join(machine.temporary, `script-${files}.sh`);
  writeFileSync(file, script);
  const code = await start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file]);
  rmSync(file, { force: true });
  if (code !== 0) throw new Error(`the script ended with ${code}`);
}

async function runUses(uses: string, call: StepCall, { suite, standIns }: JobWorld): Promise<void> {
  const ours = /^(?:\$|org\/docker-ci-actions)(?:\/([a-z-]+))?(?:@.+)?$/.exec(uses);
  if (ours) return runBundleStep(ours[1] ?? '', call, suite);
  const standIn = standIns[uses.replace(/^(docker:\/\/[^:@]+).*$/, '$1').split('@')[0] ?? ''];
  if (!standIn) throw new Error(`nothing stands in for ${uses}`);
  await standIn(call);
}

async function runBundleStep(folder: string, call: StepCall, suite: string): Promise<void> {
  const { parse } = await import('yaml');
  const manifest = parse(readFileSync(join(suite, folder, 'action.yml'), 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
    readonly runs: { readonly main: string };
  };
  const inputs: Record<string, string> = {};
  for (const name of Object.keys(call.inputs))
    if (!(name in (manifest.inputs ?? {}))) throw new Error(`Unexpected input "${name}" of ${folder || 'plan'}`);
  for (const [name, { default: preset = '' }] of Object.entries(manifest.inputs ?? {})) {
    const value = call.inputs[name] ?? asText(resolveValue(preset, call.contexts));
    inputs[`INPUT_${name.toUpperCase()}`] = value;
  }
  const code = await call.start(process.execPath, [join(suite, folder, manifest.runs.main)], inputs);
  if (code !== 0) throw new Error(`${folder || 'plan'} ended with ${code}`);
}

function run(
  program: string,
  words: readonly string[],
  env: Record<string, string>,
  cwd: string,
  say: (line: string) => void,
): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    child.stderr.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd()));
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** The event's payload, where a runner puts it. */
function eventFile(contexts: Contexts, { temporary }: Machine): string {
  const file = join(temporary, '_github_workflow', 'event.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify((contexts.github as Record<string, Json>).event ?? {}));
  return file;
}

/** The `GITHUB_*` variables that follow from the github context. */
function githubVariables(contexts: Contexts): Record<string, string> {
  const github = contexts.github as Record<string, Json>;
  return Object.fromEntries(
    Object.entries(github)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)]),
  );
}

function texts(values: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries((values ?? {}) as Record<string, Json>).map(([name, value]) => [name, asText(value)]),
  );
}
