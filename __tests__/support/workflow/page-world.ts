/**
 * A small world in which a workflow of a page runs as it stands there: a git origin with three images, a registry, GitHub and
 * its artifact service. What is changed, in the workflow and in files, is where this world's registry is: `ghcr.io/acme` stands for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startGithub } from '../github-server.ts';
import { ociBuilder } from '../oci-builder.ts';
import { startRegistry } from '../registry-server.ts';
import { startResultsService } from '../results-service.ts';
import { root } from '../run-bundle.ts';
import { push as pushTo, tagPush } from './events.ts';
import type { Json } from './expressions.ts';
import { pageWorkflow } from './page-workflow.ts';
import { runWorkflow, type WorkflowReport } from './run-workflow.ts';
import { buildPush, checkout, login, nothing } from './stand-ins.ts';

export interface PageWorld {
  /** Runs the first whole workflow of a page for a push. */
  readonly push: (page: string, ref: string) => Promise<WorkflowReport>;
  /** Writes files, commits and returns the commit's id. */
  readonly commit: (files: Readonly<Record<string, string>>) => string;
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
  const standIns = {
    'actions/checkout': checkout(origin),
    'docker/login-action': login,
    'docker/setup-buildx-action': nothing,
    'docker/build-push-action': buildPush(ociBuilder()),
  };
  let machines = 0;
  let runs = 0;
  let before = '0'.repeat(40);

  const rewritten = (text: string) => text.replaceAll('ghcr.io/acme', `${registry.host}/acme`);
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...words], {
      cwd: origin,
      encoding: 'utf8',
    }).trim();

  const commit = (changed: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(join(origin, dirname(path)), { recursive: true });
      writeFileSync(join(origin, path), rewritten(text));
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'A change');
    return git('rev-parse', 'HEAD');
  };

  /** An engine is not behind this world: the test step of a page calls a `docker` that succeeds. */
  const machine = async () => {
    machines += 1;
    const [workspace, temporary] = [join(folder, `workspace-${machines}`), join(folder, `temporary-${machines}`)];
    for (const path of [workspace, join(temporary, 'bin')]) mkdirSync(path, { recursive: true });
    writeFileSync(join(temporary, 'bin', 'docker'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const env = {
      PATH: `${join(temporary, 'bin')}:${process.env.PATH}`,
      HOME: temporary,
      DOCKER_CONFIG: join(temporary, 'docker'),
      ...results.environment(`run-${runs}`, `job-${machines}`),
    };
    return { workspace, temporary, env, close: async () => {} };
  };

  const push = (page: string, ref: string): Promise<WorkflowReport> => {
    runs += 1;
    const file = join(folder, `workflow-${runs}.yml`);
    writeFileSync(file, rewritten(pageWorkflow(page)));
    const sha = git('rev-parse', 'HEAD');
    const name = ref.replace(/^refs\/[^/]+\//, '');
    const context: Readonly<Record<string, Json>> = {
      ...(ref.startsWith('refs/tags/') ? tagPush(name, sha) : pushTo(name, sha, before)),
      ...{ repository: 'acme/shop', repository_owner: 'acme', run_id: String(70 + runs), run_number: '5' },
      ...{ run_attempt: '1', workflow: 'images', actor: 'octocat', job: 'job', token: github.token },
      workflow_ref: 'acme/shop/.github/workflows/images.yml@refs/heads/main',
      server_url: 'https://github.com',
      ...Object.fromEntries(
        Object.entries(github.environment).map(([name, value]) => [name.replace('GITHUB_', '').toLowerCase(), value]),
      ),
    };
    before = sha;
    return runWorkflow({ file, github: context, suite: root, standIns, machine });
  };

  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(files);
  return {
    push,
    commit,
    tags: (name) => registry.repositories.get(`acme/${name}`)?.tags ?? new Map(),
    close: async () => {
      await Promise.all([registry.close(), github.close(), results.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
