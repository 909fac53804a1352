/** What a row is made of, and the candidate that runs one of our bundles as a runner would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundleCall, root, runnerEnvironment } from '../__tests__/support/run-bundle.ts';
import type { Candidate } from './measure.ts';

export interface Row {
  readonly title: string;
  /** What the second candidate should reach: a ratio to the first, or milliseconds. */
  readonly target: { readonly ratio: number } | { readonly milliseconds: number };
  /** The reference first, ours second. */
  readonly candidates: () => Promise<readonly Candidate[]>;
  readonly rounds: number;
}

/** Name of a peer → the file of its bundle. */
export type Peers = Readonly<Record<string, string>>;

export const bareNode: Candidate = { name: 'node -e 0', command: [process.execPath, '-e', '0'], env: {} };

export async function bundle(action: string, call: BundleCall, mayFail = false): Promise<Candidate> {
  const env = await runnerEnvironment(action, call, temporary(action));
  return {
    name: action,
    command: [process.execPath, join(root, 'dist', action, 'index.js')],
    env,
    mayFail,
    ...(call.cwd !== undefined && { cwd: call.cwd }),
    before: () => writeFileSync(env.GITHUB_OUTPUT ?? '', ''),
  };
}

const temporaries: string[] = [];

export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `dca-bench-${name}-`));
  temporaries.push(folder);
  return folder;
}

/** A repository of 200,000 files is not left behind. */
export function removeTemporaries(): void {
  for (const folder of temporaries.splice(0)) rmSync(folder, { recursive: true, force: true });
}
