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
import { downloadArtifact } from '../support/workflow/artifacts.ts';
import type { Json } from '../support/workflow/expressions.ts';
import type { StandIn } from '../support/workflow/run-step.ts';
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
  commit('Two images');
});

afterAll(async () => {
  await Promise.all([registry.close(), github.close(), results.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe("the README's workflow", () => {
  it('builds everything on a tag, and moves release tags only when every image is tested and verified', async () => {
    git('tag', 'v1.0.0');
    const report = await run(tagPush('v1.0.0'));
    expect(summaryOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'skipped' });
    for (const name of ['api', 'worker']) {
      const tags = tagsOf(name);
      expect([...tags.keys()].sort()).toEqual(['1.0.0', 'latest', 'run-77']);
      expect(new Set(tags.values()).size).toBe(1);
    }
    // Build legs write the tag of the run alone; whatever else was written came after all of them.
    const written = registry.store.tagWrites.map(({ tag }) => tag);
    expect(written.slice(0, 2)).toEqual(['run-77', 'run-77']);
    expect(written.slice(2)).toEqual(['1.0.0', '1.0.0', 'latest', 'latest']);
  });

  it('releases nothing when one image fails its test', async () => {
    git('tag', 'v1.1.0');
    writeFileSync(join(folder, 'failing'), 'worker');
    const report = await run(tagPush('v1.1.0'));
    rmSync(join(folder, 'failing'));
    expect(report.jobs.build?.result).toBe('failure');
    expect(report.jobs.release?.result).toBe('skipped');
    expect([...tagsOf('api').keys(), ...tagsOf('worker').keys()]).not.toContain('1.1.0');
  });

  it('moves the tag of main for what a push changed', async () => {
    const before = git('rev-parse', 'HEAD');
    writeFileSync(join(origin, 'api', 'app'), '#!/bin/sh\necho second api\n');
    const after = commit('Second api');
    const event = {
      ref: 'refs/heads/main',
      before,
      after,
      forced: false,
      commits: [],
      repository: { default_branch: 'main' },
    };
    const report = await run({
      event_name: 'push',
      sha: after,
      ref: 'refs/heads/main',
      ref_name: 'main',
      ref_type: 'branch',
      event,
    });
    expect(summaryOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'skipped' });
    expect(tagsOf('api').get('main')).toBe(tagsOf('api').get('run-79'));
    expect(tagsOf('worker').has('main')).toBe(false);
  });

  it('builds what a pull request changes and comments once, also when a second push fails its test', async () => {
    const base = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'newer-worker');
    writeFileSync(join(origin, 'worker', 'app'), '#!/bin/sh\necho newer\n');
    const head = commit('Newer worker');
    const pull = addPull(github.state, { number: 42, headSha: head, headRef: 'newer-worker', baseRef: 'main' });
    const first = await run(pullRequest(base, head));
    expect(summaryOf(first)).toEqual({ plan: 'success', build: 'success', release: 'success', comment: 'success' });
    expect(first.jobs.build?.legs.map(({ leg }) => leg.name)).toEqual(['worker']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/✅ 1 built · gate passed[\s\S]*`worker`/);
    expect([...tagsOf('worker').keys()].sort()).toEqual(['1.0.0', 'latest', 'run-77', 'run-78', 'run-80']);

    writeFileSync(join(origin, 'worker', 'app'), '#!/bin/sh\necho broken\n');
    pull.headSha = commit('Broken worker');
    writeFileSync(join(folder, 'failing'), 'worker');
    const second = await run(pullRequest(base, pull.headSha));
    expect([second.jobs.build?.result, second.jobs.comment?.result]).toEqual(['failure', 'success']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toMatch(/❌/);
  });
});

function tagsOf(name: string): ReadonlyMap<string, string> {
  return registry.repositories.get(`acme/${name}`)?.tags ?? new Map();
}

function tagPush(tag: string): Readonly<Record<string, Json>> {
  const sha = git('rev-parse', 'HEAD');
  const ref = `refs/tags/${tag}`;
  const event = { ref, before: '0'.repeat(40), after: sha, repository: { default_branch: 'main' } };
  return { event_name: 'push', sha, ref, ref_name: tag, ref_type: 'tag', event };
}

function pullRequest(base: string, head: string): Readonly<Record<string, Json>> {
  const repo = { id: github.state.repositoryId, full_name: 'acme/stacks', default_branch: 'main', fork: false };
  const [at, to] = [
    { sha: head, ref: 'newer-worker', repo },
    { sha: base, ref: 'main', repo },
  ];
  const pull_request = { number: 42, title: 'Newer worker', labels: [], changed_files: 1, head: at, base: to };
  const event = {
    action: 'synchronize',
    number: 42,
    repository: { default_branch: 'main', full_name: 'acme/stacks' },
    pull_request,
  };
  return {
    event_name: 'pull_request',
    sha: head,
    ref: 'refs/pull/42/merge',
    ref_name: '42/merge',
    ref_type: 'branch',
    head_ref: 'newer-worker',
    base_ref: 'main',
    event,
  };
}

function run(github: Readonly<Record<string, Json>>): Promise<WorkflowReport> {
  runs += 1;
  const standIns: Readonly<Record<string, StandIn>> = {
    'actions/checkout': checkout(origin),
    'actions/download-artifact': downloadArtifact(results, () => `run-${runs}`),
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
  // A `docker` that the example's test step can call: there is no engine behind this test. It fails for the image in `failing`.
  const bin = join(temporary, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'docker'),
    `#!/bin/sh\n[ -f ${join(folder, 'failing')} ] && case "$*" in *"/$(cat ${join(folder, 'failing')})@"*) exit 1 ;; esac\nexit 0\n`,
    { mode: 0o755 },
  );
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
  const [whole, ...others] = blocks.filter((text) => text.includes('\n    steps:'));
  if (whole === undefined || others.length > 0)
    throw new Error('the README has to have one pipeline that is written out');
  return whole.replace(
    '        with:\n          tags: run-',
    `        with:\n          registry: ${registry.host}/acme\n          tags: run-`,
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
