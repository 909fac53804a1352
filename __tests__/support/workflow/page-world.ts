/**
 * A small world in which a workflow of a page runs as it stands there: a git origin with three images, a registry, GitHub and
 * its artifact service. What is changed, in the workflow and in files, is where this world's registry is: `ghcr.io/acme` stands for it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GithubServer, startGithub } from '../github-server.ts';
import { ociBuilder } from '../oci-builder.ts';
import { type RunningRegistry, startRegistry } from '../registry-server.ts';
import { startResultsService } from '../results-service.ts';
import { root } from '../run-bundle.ts';
import { downloadArtifact } from './artifacts.ts';
import { type Event, push as pushTo, tagPush } from './events.ts';
import { pageWorkflow } from './page-workflow.ts';
import { runContext } from './run-context.ts';
import { runWorkflow, type WorkflowReport } from './run-workflow.ts';
import { buildPush, checkout, login, nothing } from './stand-ins.ts';
import { type WorldOrigin, worldOrigin } from './world-origin.ts';

export interface PageWorld extends WorldOrigin {
  readonly registry: RunningRegistry;
  readonly github: GithubServer;
  /** Runs a whole workflow of a page, the first if it is not said. */
  readonly run: (page: string, event: Event, at?: number) => Promise<WorkflowReport>;
  /** The same for a push, at what is checked out. */
  readonly push: (page: string, ref: string, at?: number) => Promise<WorkflowReport>;
  /** Images by name whose test fails from now on. */
  readonly failing: Set<string>;
  /** Tag → digest. */
  readonly tags: (name: string) => ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

export async function pageWorld(files: Readonly<Record<string, string>>): Promise<PageWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'dca-page-'));
  const origin = join(folder, 'origin');
  const [registry, github, results] = await Promise.all([
    startRegistry(),
    startGithub({ repository: 'acme/shop' }),
    startResultsService(),
  ]);
  const failing = new Set<string>();
  const standIns = {
    'actions/checkout': checkout(origin),
    'actions/download-artifact': downloadArtifact(results, () => `run-${runs}`),
    'docker/login-action': login,
    'docker/setup-buildx-action': nothing,
    'docker/build-push-action': buildPush(ociBuilder()),
  };
  let machines = 0;
  let runs = 0;
  let before = '0'.repeat(40);

  const rewritten = (text: string) => text.replaceAll('ghcr.io/acme', `${registry.host}/acme`);
  const { git, commit } = worldOrigin({ folder: origin, branch: 'main', files, rewritten });

  /** An engine is not behind this world: the test step of a page calls a `docker` that succeeds, but for images that shall fail. */
  const machine = async () => {
    machines += 1;
    const [workspace, temporary] = [join(folder, `workspace-${machines}`), join(folder, `temporary-${machines}`)];
    for (const path of [workspace, join(temporary, 'bin')]) mkdirSync(path, { recursive: true });
    const bad = [...failing].map((name) => `case "$*" in *"/${name}@"*) exit 1 ;; esac\n`);
    writeFileSync(join(temporary, 'bin', 'docker'), `#!/bin/sh\n${bad.join('')}exit 0\n`, { mode: 0o755 });
    const env = {
      PATH: `${join(temporary, 'bin')}:${process.env.PATH}`,
      HOME: temporary,
      DOCKER_CONFIG: join(temporary, 'docker'),
      ...results.environment(`run-${runs}`, `job-${machines}`),
    };
    return { workspace, temporary, env, close: async () => {} };
  };

  const run: PageWorld['run'] = (page, event, at) => {
    runs += 1;
    const file = join(folder, `workflow-${runs}.yml`);
    writeFileSync(file, rewritten(pageWorkflow(page, at)));
    const identity = { id: 70 + runs, number: runs, workflow: 'images.yml', token: github.token };
    return runWorkflow({ file, github: runContext(event, identity, github), suite: root, standIns, machine });
  };
  const push: PageWorld['push'] = (page, ref, at) => {
    const sha = git('rev-parse', 'HEAD');
    const name = ref.replace(/^refs\/[^/]+\//, '');
    const event = ref.startsWith('refs/tags/') ? tagPush(name, sha) : pushTo(name, sha, before);
    before = sha;
    return run(page, event, at);
  };

  return {
    ...{ registry, github, git, run, push, commit, failing },
    tags: (name) => registry.repositories.get(`acme/${name}`)?.tags ?? new Map(),
    close: async () => {
      await Promise.all([registry.close(), github.close(), results.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
