/** The workflow of the README, run as it stands there: every job, on the bundles, with a real registry protocol behind it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GithubServer, startGithub } from '../support/github-server.ts';
import { addPull } from '../support/github-state.ts';
import { ociBuilder } from '../support/oci-builder.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { root } from '../support/run-bundle.ts';
import type { Json } from '../support/workflow/expressions.ts';
import type { StandIn } from '../support/workflow/run-job.ts';
import { runWorkflow, type WorkflowReport } from '../support/workflow/run-workflow.ts';
import { buildPush, checkout, login, nothing } from '../support/workflow/stand-ins.ts';

const folder = mkdtempSync(join(tmpdir(), 'dca-readme-'));
const origin = join(folder, 'origin');
const workflow = join(folder, 'images.yml');
let registry: RunningRegistry;
let github: GithubServer;
let results: ResultsService;
let machines = 0;
let runs = 0;
const builder = ociBuilder();

beforeAll(async () => {
  [registry, github, results] = await Promise.all([
    startRegistry(),
    startGithub({ repository: 'acme/stacks' }),
    startResultsService(),
  ]);
  writeFileSync(workflow, readmeWorkflow());
  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  for (const name of ['api', 'worker']) {
    mkdirSync(join(origin, name));
    writeFileSync(join(origin, name, 'Dockerfile'), 'FROM debian:12-slim\nCOPY app /app\nENTRYPOINT ["/app"]\n');
    writeFileSync(join(origin, name, 'app'), `#!/bin/sh\necho ${name}\n`);
  }
  writeFileSync(join(origin, 'VERSION'), '1.0.0\n');
  commit('Two images');
});

afterAll(async () => {
  await Promise.all([registry.close(), github.close(), results.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe("the README's workflow", () => {
  it('builds everything on a tag, gates it, and moves latest', async () => {
    const sha = git('rev-parse', 'HEAD');
    git('tag', 'v1.0.0');
    const report = await run({
      event_name: 'push',
      sha,
      ref: 'refs/tags/v1.0.0',
      ref_name: 'v1.0.0',
      ref_type: 'tag',
      event: { ref: 'refs/tags/v1.0.0', before: '0'.repeat(40), after: sha, repository: { default_branch: 'main' } },
    });
    expect(summaryOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success' });
    for (const name of ['api', 'worker']) {
      const { tags } = registry.repositories.get(`acme/${name}`) ?? { tags: new Map<string, string>() };
      expect(tags.get('latest')).toBe(tags.get('1.0.0'));
      expect(tags.get('latest')).toMatch(/^sha256:/);
    }
  });

  it('builds what a pull request changes and comments once', async () => {
    const base = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'newer-worker');
    writeFileSync(join(origin, 'worker', 'app'), '#!/bin/sh\necho newer\n');
    const head = commit('Newer worker');
    addPull(github.state, { number: 42, headSha: head, headRef: 'newer-worker', baseRef: 'main' });
    const repo = { full_name: 'acme/stacks', default_branch: 'main', fork: false };
    const report = await run({
      event_name: 'pull_request',
      sha: head,
      ref: 'refs/pull/42/merge',
      head_ref: 'newer-worker',
      base_ref: 'main',
      event: {
        action: 'opened',
        number: 42,
        repository: { default_branch: 'main', full_name: 'acme/stacks' },
        pull_request: {
          number: 42,
          title: 'Newer worker',
          labels: [],
          changed_files: 1,
          head: { sha: head, ref: 'newer-worker', repo },
          base: { sha: base, ref: 'main', repo },
        },
      },
    });
    expect(summaryOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success' });
    expect(report.jobs.build?.legs.map(({ leg }) => leg.name)).toEqual(['worker']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('worker');
  });
});

function run(github: Readonly<Record<string, Json>>): Promise<WorkflowReport> {
  runs += 1;
  const standIns: Readonly<Record<string, StandIn>> = {
    'actions/checkout': checkout(origin),
    'docker/login-action': login,
    'docker/setup-buildx-action': nothing,
    'docker/build-push-action': buildPush(builder),
  };
  return runWorkflow({ file: workflow, github: { ...common(), ...github }, suite: root, standIns, machine });
}

function common(): Readonly<Record<string, Json>> {
  return {
    repository: 'acme/stacks',
    repository_owner: 'acme',
    run_id: String(76 + runs),
    run_number: '5',
    run_attempt: '1',
    workflow: 'images',
    workflow_ref: 'acme/stacks/.github/workflows/images.yml@refs/heads/main',
    actor: 'octocat',
    job: 'job',
    token: github.token,
    server_url: 'https://github.com',
    ...Object.fromEntries(
      Object.entries(github.environment).map(([name, value]) => [name.replace('GITHUB_', '').toLowerCase(), value]),
    ),
  };
}

async function machine() {
  machines += 1;
  const workspace = join(folder, `workspace-${machines}`);
  const temporary = join(folder, `temporary-${machines}`);
  for (const path of [workspace, temporary]) mkdirSync(path);
  // A `docker` that the example's test step can call: there is no engine behind this test.
  const bin = join(temporary, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'docker'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  return {
    workspace,
    temporary,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: temporary,
      DOCKER_CONFIG: join(temporary, 'docker'),
      ...results.environment(`run-${runs}`, `job-${machines}`),
    },
    close: async () => {},
  };
}

/** The one block of the README that is a whole workflow; what is added is where this test's registry is. */
function readmeWorkflow(): string {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text,
  );
  const [whole, ...others] = blocks.filter((text) => text.includes('\njobs:'));
  if (whole === undefined || others.length > 0) throw new Error('the README has to have one whole workflow');
  return whole.replace(
    '        with:\n          tags: |',
    `        with:\n          registry: ${registry.host}/acme\n          tags: |`,
  );
}

/** Every job's result; the log of a step that failed is part of the message of the assertion. */
function summaryOf({ jobs }: WorkflowReport): Record<string, string> {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, { result, legs }]) => {
      const failed = legs.flatMap(({ steps }) => steps).find(({ outcome }) => outcome === 'failure');
      return [name, failed ? `${failed.name}:\n${failed.log}` : result];
    }),
  );
}

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
  return execFileSync('git', [...identity, ...words], { cwd: origin, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}
