/** What holds after every run, whatever happened in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../src/action/contract.ts';
import { formsOf } from '../../src/action/secret.ts';
import { callHeader } from '../support/call-numbers.mjs';
import type { BundleRun } from '../support/run-bundle.ts';
import { commandsIn } from '../support/runner-grammar.ts';
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
  /** How often something outside was contacted. */
  readonly contacted: number;
  /** What other hosts were sent. */
  readonly elsewhere: readonly string[];
}

/** What is counted over all runs: the figures of docs/reliability.md. */
export interface Measures {
  /** Outputs of the contract that were not set. */
  readonly missing: number;
  /** Requests for one logical call, at most. */
  readonly tries: number;
  /** Comments of ours. */
  readonly comments: number | undefined;
  /** Requests that told another host a credential. */
  readonly told: number;
}

export function measuresOf(evidence: Evidence): Measures {
  const { scenario, world, run, requests, elsewhere } = evidence;
  return {
    missing: missingOutputs(scenario, run).length,
    tries: mostTries(requests),
    comments: world.comments?.(),
    told: elsewhere.filter(
      (text) => /^(?:authorization|cookie)$/im.test(text) || world.secrets.some((secret) => text.includes(secret)),
    ).length,
  };
}

const memoryLimit = 512 * 2 ** 20;
/** Requests for one logical call. */
export const mostRequests = 5;

/** @returns what is broken, in words. */
export function brokenInvariants(
  evidence: Evidence,
  { missing, tries, comments = 0, told }: Measures,
): readonly string[] {
  const { run, memory, contacted, requests } = evidence;
  return [
    ...endOf(run),
    ...(memory > memoryLimit ? [`it used ${Math.round(memory / 2 ** 20)} MiB`] : []),
    ...(contacted > 0 ? [`something outside was contacted (${contacted})`] : []),
    ...secretsSeen(evidence),
    ...commandsOf(run),
    ...outputsOf(run, missing),
    ...(tries > mostRequests ? [`${tries} requests for one call`] : []),
    ...ofNoCall(requests),
    ...(comments > 1 && run.signal === null ? [`${comments} comments`] : []),
    ...(told > 0 ? ['another host was told a credential'] : []),
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

function missingOutputs({ action }: Scenario, run: BundleRun): readonly string[] {
  return Object.keys(contracts.get(action)?.outputs ?? {}).filter((name) => !(name in run.outputs));
}

function outputsOf(run: BundleRun, missing: number): readonly string[] {
  if (run.signal !== null || missing === 0) return [];
  if (run.exitCode === 0) return [`exit 0 without ${missing} outputs`];
  return Object.keys(run.outputs).length === 0 ? [] : [`some outputs without ${missing} others`];
}

/**
 * Equal requests of one call, at most: it may go on elsewhere, by a redirect. Its token is a call of its own, and an upload whose
 * session is lost gets another address, which makes it no other request.
 */
function mostTries(requests: readonly Recorded[]): number {
  const numbered = requests.filter(({ headers }) => headers[callHeader] !== undefined);
  const equal = Map.groupBy(numbered, ({ front, method, url, headers, body }) =>
    [headers[callHeader], front, method, addressOf(url), body.toString('base64')].join(' '),
  );
  return Math.max(0, ...[...equal.values()].map(({ length }) => length));
}

/** Without what a server makes up anew each time. */
const addressOf = (url: string) =>
  url.replace(/\?.*\b(?:sig|_state)=.*/, '').replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*');

/** What would not be counted. git asks for itself. */
function ofNoCall(requests: readonly Recorded[]): readonly string[] {
  const found = requests.find(({ role, headers }) => role !== 'git' && headers[callHeader] === undefined);
  return found ? [`${found.method} ${found.url} is of no call`] : [];
}

/** The texts of all files in folders, but for those that the runner itself writes. */
export function textsIn(folders: readonly string[], except: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !except.includes(entry.name))
      .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`),
  );
}
