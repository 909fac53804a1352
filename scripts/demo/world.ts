/**
 * What the story happens in: a registry (embedded, or a real one by `--registry`), GitHub's API as a stand-in, two scratch
 * repositories, and a runner for the bundles of `dist/`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GithubServer, startGithub } from '../../__tests__/support/github-server.ts';
import { startRegistry } from '../../__tests__/support/registry-server.ts';
import { type BundleCall, type BundleRun, root, runBundle } from '../../__tests__/support/run-bundle.ts';
import { type Scratch, scratch } from './scratch.ts';

export interface World {
  /** `host:port` of the registry. */
  readonly registry: string;
  readonly github: GithubServer;
  readonly stacks: Scratch;
  readonly crate: Scratch;
  /** Folder for image reports, in the workspace. */
  readonly reports: string;
  readonly run: (action: string, call: BundleCall) => Promise<BundleRun>;
  readonly close: () => Promise<void>;
}

export async function createWorld(given: string | undefined): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'dca-demo-'));
  const embedded = given === undefined ? await startRegistry() : undefined;
  const github = await startGithub({ repository: 'acme/stacks' });
  return {
    registry: given ?? embedded?.host ?? '',
    github,
    stacks: scratch(join(root, 'examples', 'datahub-stacks'), join(folder, 'stacks')),
    crate: scratch(join(root, 'examples', 'opencrate'), join(folder, 'crate')),
    reports: 'image-reports',
    run: (action, call) => runBundle(action, { ...call, env: { GITHUB_REPOSITORY: 'acme/stacks', ...call.env } }),
    close: async () => {
      await embedded?.close();
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The outputs of a run that has to succeed; its errors otherwise. */
export function expectSuccess(action: string, run: BundleRun): Readonly<Record<string, string>> {
  if (run.exitCode !== 0) throw new Error(`${action} failed:\n${run.errors.join('\n')}\n${run.stdout}\n${run.stderr}`);
  return run.outputs;
}
