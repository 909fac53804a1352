/** One step on one simulated runner: a script, one of our bundles, or what stands in for an action of somebody else. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { compileCache } from '../compile-cache.ts';
import { parseOutputs } from '../run-bundle.ts';
import type { StepSpec } from './document.ts';
import { asText, type Contexts, type Json, resolve as resolveValue } from './expressions.ts';
import { runProcess } from './run-process.ts';

/** Where a job runs. */
export interface Machine {
  readonly workspace: string;
  readonly temporary: string;
  /** Variables of this machine: PATH, HOME, DOCKER_HOST, the service addresses. */
  readonly env: Readonly<Record<string, string>>;
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

export interface StepWorld {
  readonly machine: Machine;
  /** Folder of the suite: `$/x` and `org/docker-ci-actions/x@…` run `dist/` of it. */
  readonly suite: string;
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** Aborted when the run is cancelled: what the step has started is stopped. */
  readonly signal?: AbortSignal | undefined;
}

let files = 0;

export async function runStep(
  step: StepSpec,
  contexts: Contexts,
  exported: Readonly<Record<string, string>>,
  world: StepWorld,
) {
  const { machine, signal } = world;
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
    ...compileCache,
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
    runProcess(program, words, { env: { ...env, ...more }, cwd, say, signal });
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
            const keep = (line: string) => {
              said += `${line}\n`;
            };
            const exitCode = await runProcess(program, words, { env, cwd, say: keep, signal });
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

async function runUses(uses: string, call: StepCall, { suite, standIns }: StepWorld): Promise<void> {
  const ours = /^(?:\$|org\/docker-ci-actions)(?:\/([a-z-]+))?(?:@.+)?$/.exec(uses);
  if (ours) return runBundleStep(ours[1] ?? '', call, suite);
  const standIn = standIns[uses.replace(/^(docker:\/\/[^:@]+).*$/, '$1').split('@')[0] ?? ''];
  if (!standIn) throw new Error(`nothing stands in for ${uses}`);
  await standIn(call);
}

async function runBundleStep(folder: string, call: StepCall, suite: string): Promise<void> {
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
