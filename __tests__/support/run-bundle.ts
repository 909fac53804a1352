/**
 * Runs a bundle of `dist/` the way GitHub's runner does: inputs as `INPUT_*` with the defaults of the contract, files for
 * outputs and summary, nothing else of this machine's environment. Reads back what the runner would have seen.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Contract } from '../../src/action/contract.ts';
import { compileCache } from './compile-cache.ts';

export const root = resolve(import.meta.dirname, '..', '..');

/** What bundles find programs in. `GIT_UNDER_TEST=<folder of another git>` puts that git before the machine's. */
export const bundlePath = [process.env.GIT_UNDER_TEST, process.env.PATH].filter((part) => part !== undefined).join(':');

export interface BundleCall {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the runner's environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Event name and payload, written to GITHUB_EVENT_PATH. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** GITHUB_WORKSPACE and working directory. */
  readonly cwd?: string;
  /** Milliseconds after which the process is killed. Default 60,000. */
  readonly timeout?: number;
  /** Called with the process's id, for tests that kill it. */
  readonly onStart?: (pid: number) => void;
  /** Called with the folder of the runner's files after the end, before it is removed. */
  readonly onEnd?: (folder: string) => void;
  /** Its code is compiled anew, as at the first start on a machine. */
  readonly cold?: boolean;
  /** Words before the program: `strace`, for tests of system calls. A shell would drop inputs with a hyphen. */
  readonly under?: Under;
}

export type Under = readonly string[] | ((environment: Readonly<Record<string, string>>) => readonly string[]);

export interface BundleRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Messages of `::error::` lines, unescaped. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Values registered with `::add-mask::`. */
  readonly masks: readonly string[];
  /** The log as a person reads it: commands taken out. */
  readonly log: string;
}

export async function runBundle(action: string, call: BundleCall = {}): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'dca-run-'));
  const kept = call.cold || call.under !== undefined ? {} : compileCache;
  const env = { ...kept, ...(await runnerEnvironment(action, call, folder)) };
  const under = typeof call.under === 'function' ? call.under(env) : (call.under ?? []);
  const words = [...under, process.execPath, join(root, 'dist', action, 'index.js')];
  const child = spawn(words[0] ?? '', words.slice(1), {
    cwd: call.cwd ?? folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: call.timeout ?? 60_000,
    killSignal: 'SIGKILL',
  });
  if (child.pid !== undefined) call.onStart?.(child.pid);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal }));
  });
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const run = {
    exitCode: code,
    signal,
    outputs: parseOutputs(read('output')),
    summary: read('summary'),
    stdout,
    stderr,
    errors: commands(stdout, 'error'),
    warnings: commands(stdout, 'warning'),
    masks: commands(stdout, 'add-mask'),
    log: stdout
      .split('\n')
      .filter((line) => !/^::[a-z-]+(?: [^:]*)?::/.test(line))
      .join('\n'),
  };
  call.onEnd?.(folder);
  rmSync(folder, { recursive: true, force: true });
  return run;
}

/** The environment that a runner gives a step of this action; its files are made in `folder`. */
export async function runnerEnvironment(
  action: string,
  call: BundleCall,
  folder: string,
): Promise<Record<string, string>> {
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'temp'));
  mkdirSync(join(folder, 'home'));
  const env = Object.entries({
    PATH: bundlePath,
    HOME: join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_NAME: call.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(call.event?.payload ?? {})),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'images',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/images.yml@refs/heads/main',
    GITHUB_JOB: 'job',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    // Nothing listens there: a test that needs the API names a stand-in.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_WORKSPACE: call.cwd ?? folder,
    RUNNER_TEMP: join(folder, 'temp'),
    ...inputVariables(await contractOf(action), call.inputs ?? {}),
    ...call.env,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(env);
}

async function contractOf(action: string): Promise<Contract> {
  return ((await import(`../../actions/${action}/contract.ts`)) as { readonly contract: Contract }).contract;
}

/** What the runner does with `with:` and the defaults of `action.yml`. */
function inputVariables(contract: Contract, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, field] of Object.entries(contract.inputs)) {
    variables[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? field.default ?? '';
  }
  for (const [name, value] of Object.entries(inputs)) variables[`INPUT_${name.toUpperCase()}`] = value;
  return variables;
}

/** The runner's grammar of the output file: `name=value`, or `name<<DELIMITER` … `DELIMITER`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`output ${name} has no end`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function commands(stdout: string, name: string): readonly string[] {
  const grammar = new RegExp(`^::${name}(?: [^:]*)?::(.*)$`);
  return stdout.split('\n').flatMap((line) => {
    const found = grammar.exec(line);
    return found?.[1] === undefined
      ? []
      : [found[1].replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')];
  });
}
