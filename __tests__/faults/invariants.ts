/** What holds after every run, whatever happened in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../src/action/contract.ts';
import { formsOf } from '../../src/action/secret.ts';
import type { BundleRun } from '../support/run-bundle.ts';
import { commandsIn } from '../support/runner-grammar.ts';
import type { Clean } from './attempt.ts';
import type { Recorded } from './proxy.ts';
import type { Scenario, World } from './scenario.ts';

export interface Evidence {
  readonly scenario: Scenario;
  readonly world: World;
  readonly run: BundleRun;
  /** Of the files that the run left. */
  readonly files: readonly string[];
  readonly memory: number;
  readonly requests: readonly Recorded[];
  readonly clean: Clean | undefined;
  /** How often something outside was contacted. */
  readonly contacted: number;
}

const memoryLimit = 512 * 2 ** 20;
/** Requests for one logical call. */
export const mostRequests = 5;

/** @returns what is broken, in words. */
export function brokenInvariants(evidence: Evidence): readonly string[] {
  const { run, memory, contacted } = evidence;
  return [
    ...endOf(run),
    ...(memory > memoryLimit ? [`it used ${Math.round(memory / 2 ** 20)} MiB`] : []),
    ...(contacted > 0 ? [`something outside was contacted (${contacted})`] : []),
    ...secretsSeen(evidence),
    ...commandsOf(run),
    ...outputsOf(evidence),
    ...amplified(evidence),
  ];
}

function endOf({ exitCode, signal, errors, stdout, stderr }: BundleRun): readonly string[] {
  if (signal !== null) return [];
  if (exitCode !== 0 && exitCode !== 1) return [`exit code ${exitCode}`];
  if (exitCode === 0) return errors.length > 0 ? [`exit 0 with ::error: ${errors[0]}`] : [];
  const coded = errors.length === 1 && /^DCA-[A-Z]{3}-\d{3}: /.test(errors[0] ?? '');
  return coded ? [] : [`exit 1 with the errors ${JSON.stringify(errors)}; ${stderr.slice(-500)} ${stdout.slice(-300)}`];
}

function secretsSeen({ world, run, files }: Evidence): readonly string[] {
  const log = run.stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const sinks: Readonly<Record<string, string>> = {
    log,
    stderr: run.stderr,
    outputs: JSON.stringify(run.outputs),
    summary: run.summary,
    comments: (world.published?.() ?? []).join('\n'),
    files: files.join('\n'),
  };
  return Object.entries(sinks).flatMap(([sink, text]) =>
    world.secrets.some((secret) => formsOf(secret).some((form) => text.includes(form)))
      ? [`a secret is in ${sink}`]
      : [],
  );
}

const ours = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask'];

function commandsOf({ stdout, stderr }: BundleRun): readonly string[] {
  const foreign = commandsIn(`${stdout}\n${stderr}`).filter(
    ({ grammar, name }) => grammar === 'v1' || !ours.includes(name.toLowerCase()),
  );
  return foreign.length === 0 ? [] : [`commands of untrusted text: ${JSON.stringify(foreign.slice(0, 3))}`];
}

const contracts = new Map<string, Contract>();
export async function loadContract(action: string): Promise<void> {
  if (contracts.has(action)) return;
  const module = (await import(`../../actions/${action}/contract.ts`)) as { readonly contract: Contract };
  contracts.set(action, module.contract);
}

function outputsOf({ scenario, run }: Evidence): readonly string[] {
  if (run.signal !== null) return [];
  const names = Object.keys(contracts.get(scenario.action)?.outputs ?? {});
  const missing = names.filter((name) => !(name in run.outputs));
  if (missing.length === 0) return [];
  if (run.exitCode === 0) return [`exit 0 without the outputs ${missing.join(', ')}`];
  return Object.keys(run.outputs).length === 0 ? [] : [`some outputs without ${missing.join(', ')}`];
}

/** A logical call is a run of equal requests that failed; a good answer, or a fault's end, ends it. */
function amplified({ scenario, requests, clean }: Evidence): readonly string[] {
  if (scenario.polls || !clean) return [];
  // A download that goes on from another byte is another call.
  const keyOf = ({ front, method, url, headers, body }: Recorded) =>
    `${front} ${method} ${url} ${headers.range ?? ''} ${body.toString('base64').slice(0, 200)}`;
  const usual = count(clean.requests.map(keyOf));
  const failed = count(requests.filter(({ fault }) => fault !== undefined).map(keyOf));
  return [...failed].flatMap(([key, times]) => {
    const calls = Math.max(1, usual.get(key) ?? 1);
    return times > mostRequests * calls ? [`${times} requests for ${calls} call(s) of ${key.slice(0, 120)}`] : [];
  });
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** The texts of all files in folders, but for those that the runner itself writes. */
export function textsIn(folders: readonly string[], except: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !except.includes(entry.name))
      .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`),
  );
}
