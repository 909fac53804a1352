import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serializeReport } from '../../../src/report/schema.ts';
import { clockEnvironment } from '../../faults/clock.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { buildMultiPlatform, seedImage } from '../../support/images.ts';
import { html, magnets } from '../../support/markdown.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { reportedImage } from '../../support/reported-image.ts';
import { type BundleCall, runBundle } from '../../support/run-bundle.ts';

let github: GithubServer;
let registry: RunningRegistry;
const workspace = mkdtempSync(join(tmpdir(), 'dca-comment-'));
const head = 'a'.repeat(40);
const verified = { level: 'manifest', at: '2026-01-01T00:00:00.000Z' } as const;
const event = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { sha: head }, base: { ref: 'main' } }, repository: { id: 1001 } },
};

beforeAll(async () => {
  github = await startGithub();
  registry = await startRegistry();
  addPull(github.state, { number: 7, headSha: head });
  const random = (size: number, seed: number) =>
    Buffer.from(Array.from({ length: size }, (_, at) => (at * at * seed + (at >> 3) * 31) % 251));
  const base = { files: { 'lib/base': random(300_000, 7) } };
  const common = { config: { User: '65532', Entrypoint: ['/app'], Labels: { a: '1' } } };
  seedImage(
    registry.store,
    'acme/api',
    'main',
    buildMultiPlatform({ ...common, layers: [base, { files: { app: random(200_000, 3) } }] }),
  );
  seedImage(registry.store, 'acme/worker', 'main', buildMultiPlatform({ ...common, layers: [base] }));
  const api = buildMultiPlatform({
    config: { ...common.config, Labels: { a: '2', b: '|' } },
    layers: [base, { files: { app: random(500_000, 5) } }],
  });
  const worker = buildMultiPlatform({ ...common, layers: [base] });
  const fresh = buildMultiPlatform({ layers: [{ files: { x: random(90_000, 11) } }] });
  mkdirSync(join(workspace, 'image-reports'));
  for (const [name, image] of Object.entries({ api, worker, fresh })) {
    const report = await reportedImage(registry, { name, repository: `acme/${name}`, tag: 'pr-7', image });
    writeFileSync(join(workspace, 'image-reports', `${name}.json`), serializeReport({ ...report, verified }));
  }
});
afterAll(async () => {
  rmSync(workspace, { recursive: true, force: true });
  await registry?.close();
  await github?.close();
});

function comment(inputs: Record<string, string>, more: BundleCall = {}) {
  return runBundle('pr-comment', {
    inputs: { 'github-token': github.token, ...inputs },
    event,
    cwd: workspace,
    ...more,
    // Whoever wrote looks again after more than a second, which is as true by a clock that is quicker.
    env: { ...github.environment, ...clockEnvironment, ...more.env },
  });
}

describe('the comment of image reports', () => {
  it('is created: verdict, differences to the base branch on the same platform, what is new to pull, one pull command', async () => {
    const run = await comment({ reports: 'image-reports/*.json', verified: 'true', command: '/regen' });
    expect([run.errors, run.exitCode]).toEqual([[], 0]);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pr-number': '7', truncated: 'false' });
    const [stored] = github.state.comments;
    const body = stored?.body ?? '';
    expect(run.outputs['comment-id']).toBe(String(stored?.id));
    expect(body.split('\n')[0]).toBe('<!-- docker-ci-actions:pr-comment v=1 key=images run=4242.1 -->');
    expect(body).toContain('### 🐳 Container images — ✅ 3 built · gate passed');
    expect(body).toMatch(
      /\| `api` \| `pr-7` \| `amd64` `arm64` \| 5\d\d\.\d kB|\| `api` \| `pr-7` \| `amd64` `arm64` \| /,
    );
    expect(body).toMatch(/`worker` .*unchanged \| 0 B \| ✅ \|/);
    expect(body).toMatch(/`fresh` .* new \| /);
    expect(body).toMatch(/```sh\ndocker pull 127\.0\.0\.1:\d+\/acme\/api:pr-7@sha256:[0-9a-f]{64}\n```/);
    expect(body).toContain('comment `/regen` to rebuild');
    expect(body).toContain('2 changed: `a`, `b`');
    const page = html(body);
    expect(page.match(/<details>/g)).toHaveLength(3);
    expect(page.match(/<\/details>/g)).toHaveLength(3);
    expect(page.match(/<table>/g)).toHaveLength(7);
    expect(magnets(body)).toEqual([]);
    expect(run.summary).toContain('✅ 3 built · gate passed');
  });

  it('is left alone where it says the same, without a write', async () => {
    const before = github.requests.length;
    const run = await comment({ reports: 'image-reports/*.json', verified: 'true', command: '/regen' });
    expect(run.outputs).toMatchObject({ outcome: 'unchanged', 'comment-id': String(github.state.comments[0]?.id) });
    expect(github.requests.slice(before).filter(({ method, document }) => method !== 'GET' && !document)).toEqual([]);
  });

  it('is updated by a newer run, and never by an older one', async () => {
    const newer = await comment({ body: 'newer text' }, { env: { GITHUB_RUN_ID: '4243' } });
    expect(newer.outputs.outcome).toBe('updated');
    const older = await comment({ body: 'older text' }, { env: { GITHUB_RUN_ID: '4242', GITHUB_RUN_ATTEMPT: '9' } });
    expect(older.outputs.outcome).toBe('stale');
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('newer text');
  });

  it.each([
    ['that the event counts', 450, 3],
    ['that it counted when there were fewer', 101, 4],
    ['that it does not count', undefined, 4],
  ])('at 450 comments %s: at most 8 requests, and few round trips', async (_, comments, most) => {
    github.state.comments.splice(0);
    const pull = addPull(github.state, { number: 8, headSha: head });
    for (let number = 0; number < 449; number += 1)
      addComment(github.state, { issue: pull.number, body: `comment ${number}`, at: Date.now() - 3_600_000 });
    addComment(github.state, {
      issue: 8,
      body: '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\nold',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      at: Date.now() - 3_600_000,
    });
    const before = github.requests.length;
    // So long that what a busy machine adds between two requests of one trip is not taken for another.
    github.latency = 400;
    const run = await comment(
      { reports: 'image-reports/*.json' },
      { event: { name: 'pull_request', payload: { pull_request: { number: 8, comments, head: { sha: head } } } } },
    );
    github.latency = 0;
    expect([run.errors, run.outputs.outcome]).toEqual([[], 'updated']);
    const requests = github.requests.slice(before);
    expect(requests.length).toBeLessThanOrEqual(8);
    const starts = requests.map(({ at }) => at);
    const trips = starts.filter((at, index) => index === 0 || at - (starts[index - 1] ?? 0) > 200).length;
    expect(trips).toBeLessThanOrEqual(most);
  });

  it('shows of a fork what it built, never that it was verified, and nothing of another run', async () => {
    const id = 2000 + [...'mallory/shop'].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const mallory = { id, full_name: 'mallory/shop', owner: { login: 'mallory' } };
    addPull(github.state, { number: 11, headSha: head, headRepository: 'mallory/shop' });
    const report = JSON.parse(readFileSync(join(workspace, 'image-reports', 'api.json'), 'utf8'));
    const stranger = { ...report, name: 'stranger', producer: { ...report.producer, runId: '1', sha: 'c'.repeat(40) } };
    writeFileSync(join(workspace, 'image-reports', 'stranger.json'), JSON.stringify(stranger));
    const run = await comment(
      { reports: 'image-reports/*.json', 'pr-number': '11' },
      {
        event: {
          name: 'workflow_run',
          payload: { workflow_run: { id: 4242, head_sha: head, head_branch: 'feature', head_repository: mallory } },
        },
        env: { GITHUB_RUN_ID: '5000' },
      },
    );
    rmSync(join(workspace, 'image-reports', 'stranger.json'));
    expect([run.errors, run.outputs['pr-number']]).toEqual([[], '11']);
    expect(run.summary).toContain('✅ 3 built');
    expect(run.summary).not.toMatch(/gate passed|\| ✅ \||Equal to what was tested/);
    expect(run.warnings).toEqual([
      expect.stringMatching(/report of stranger is left out: it was made by run 1 of commit ccccccc/),
    ]);
  });
});
