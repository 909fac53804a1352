/** Each state that a comment can tell, each mode, and which pull request is meant: on the bundle, from image reports and a registry. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageReport } from '../../../src/report/report.ts';
import { serializeReport } from '../../../src/report/schema.ts';
import { clockEnvironment } from '../../faults/clock.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { buildMultiPlatform, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { reportedImage } from '../../support/reported-image.ts';
import { type BundleCall, type BundleRun, runBundle } from '../../support/run-bundle.ts';

const head = 'a'.repeat(40);
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const verified = { level: 'manifest', at: '2026-01-01T00:00:00.000Z' } as const;
const needs = (result: string) => JSON.stringify({ build: { result, outputs: {} } });
let github: GithubServer;
let registry: RunningRegistry;
let folder: string;
let api: ImageReport;
let web: ImageReport;

beforeAll(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), 'dca-states-'));
  // Hardly to be compressed, so that sizes are those of the files.
  const noise = (seed: string) =>
    Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * at * seed.length + (at >> 3) * 31) % 251));
  const image = (text: string) =>
    buildMultiPlatform({
      layers: [{ files: { base: 'x'.repeat(900) } }, { files: { text: text === '' ? 'x' : noise(text) } }],
    });
  seedImage(registry.store, 'acme/api', 'main', image(''));
  seedImage(registry.store, 'acme/api', 'stable', image('now'));
  seedImage(registry.store, 'acme/web', 'main', image('the same'));
  api = await reportedImage(registry, { name: 'api', repository: 'acme/api', tag: 'pr-7', image: image('now') });
  web = await reportedImage(registry, { name: 'web', repository: 'acme/web', tag: 'pr-7', image: image('the same') });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await registry.close();
});
beforeEach(async () => {
  github = await startGithub();
  addPull(github.state, { number: 7, headSha: head });
});
afterEach(() => github.close());

function comment(
  reports: readonly ImageReport[],
  inputs: Readonly<Record<string, string>>,
  more: BundleCall = {},
): Promise<BundleRun> {
  rmSync(join(folder, 'reports'), { recursive: true, force: true });
  mkdirSync(join(folder, 'reports'));
  for (const one of reports) writeFileSync(join(folder, 'reports', `${one.name}.json`), serializeReport(one));
  return runBundle('pr-comment', {
    event: {
      name: 'pull_request',
      payload: { action: 'synchronize', pull_request: { number: 7, head: { sha: head } } },
    },
    cwd: folder,
    ...more,
    inputs: { reports: 'reports/*.json', 'github-token': github.token, ...inputs },
    // Whoever wrote looks again after more than a second, which is as true by a clock that is quicker.
    env: { ...github.environment, ...clockEnvironment, ...more.env },
  });
}

/** An archive of what a job built and pushed nowhere. */
const local = () => [{ ...api, ref: 'api:ci', pushed: false, tags: [] }];
const bodies = () => github.state.comments.map(({ body }) => body);
const sticky = (text: string, key = 'images') =>
  addComment(github.state, {
    issue: 7,
    body: `<!-- docker-ci-actions:pr-comment v=1 key=${key} run=1.1 -->\n${text}\n`,
    user: bot,
    at: Date.now() - 3_600_000,
  });

describe('states', () => {
  const both = () => [api, web];
  const passed = () => both().map((report) => ({ ...report, verified }));

  const differs = JSON.stringify([
    { image: 'api', platform: 'linux/amd64', what: 'config.user', expected: '1000', found: 'root' },
  ]);
  it.each<[string, () => readonly ImageReport[], Record<string, string>, RegExp, RegExp]>([
    ['building', () => [api], { 'expected-images': 'api\nweb' }, /⏳ building 1\/2/, /\| `web` \| ⏳ building \|/],
    [
      'passed',
      passed,
      { verified: 'true' },
      /✅ 2 built · gate passed/,
      /\| `api` .*🔺 .*\| ✅ \|\n\| `web` .*unchanged \| 0 B \| ✅ \|/,
    ],
    [
      'gate failed',
      both,
      { verified: 'false', differences: differs },
      /❌ gate failed: `api`/,
      /<details open><summary><b>api<\/b>[\s\S]*config\.user: tested `1000`, found `root`/,
    ],
    [
      'build failed',
      () => [api],
      { 'expected-images': 'api\nweb', needs: needs('failure') },
      /❌ build failed: `web`/,
      /\| `web` \| ❌ build failed \|/,
    ],
    [
      'missing',
      () => [api],
      { 'expected-images': 'api\nweb', needs: needs('success') },
      /❌ missing: `web`/,
      /\| `web` \| ❌ no report \|/,
    ],
    ['built but not pushed', local, {}, /✅ 1 built, not pushed/, /`ci` \(not pushed\)/],
    ['unchanged', () => [web], {}, /✅ 1 image unchanged/, /unchanged \| 0 B \|/],
  ])('%s', async (state, reports, inputs, heading, rest) => {
    const run = await comment(reports(), inputs);
    expect([run.errors, run.outputs.outcome]).toEqual([[], 'created']);
    const [body = ''] = bodies();
    expect(body.split('\n')[1]).toMatch(heading);
    expect(body).toMatch(rest);
    expect(run.summary).toMatch(heading);
    const offered = /^```sh\ndocker pull \S+@sha256:[0-9a-f]{64}$/m.test(body.split('<details')[0] ?? '');
    expect(offered).toBe(!['built but not pushed', 'unchanged', 'gate failed'].includes(state));
  });

  it('built but not pushed, of a fork: says so', async () => {
    addPull(github.state, { number: 8, headSha: head, headRepository: 'mallory/shop' });
    const event = { name: 'pull_request', payload: { pull_request: { number: 8, head: { sha: head } } } };
    const run = await comment(local(), {}, { event });
    expect(run.summary).toContain('✅ 1 built, not pushed (fork)');
  });

  it('cancelled: what stood there stays', async () => {
    sticky('before');
    const run = await comment([api], { 'expected-images': 'api\nweb', needs: needs('cancelled') });
    expect([run.outputs.outcome, bodies().join()]).toEqual(['skipped', expect.stringContaining('before')]);
  });
});

describe('compare-with', () => {
  it.each([
    ['{image}:stable', /\| `api` .* unchanged \| 0 B \|/],
    [`$REGISTRY/acme/{name}:{base}`, /Δ vs `main` .*\n.*\n\| `api` .* \| .*B \|/],
    ['{image}:never', /\| `api` .* new \| /],
    ['off', /^\| Image \| Tag \| Platforms \| Size \|$/m],
  ])('%s', async (template, row) => {
    await comment([api], { 'compare-with': template.replace('$REGISTRY', registry.host) });
    expect(bodies()[0]).toMatch(row);
  });

  it('a base that cannot be asked makes the difference unknown, never new', async () => {
    registry.use(async (request, next) => (request.path.includes('/main') ? { status: 401 } : next()));
    const run = await comment([api], {});
    registry.use(undefined);
    expect(bodies()[0]).toMatch(/\| `api` .* \? \| – \|/);
    expect(run.warnings.join()).toContain('api is not compared with');
  });
});

describe('modes', () => {
  it('recreate: the new one stands at the end, the old one is gone', async () => {
    const old = sticky('old');
    addComment(github.state, { issue: 7, body: 'a remark' });
    const run = await comment([], { mode: 'recreate', body: 'new' });
    expect(run.outputs).toMatchObject({ outcome: 'recreated', 'comment-id': String(github.state.comments.at(-1)?.id) });
    expect(bodies()).toEqual(['a remark', expect.stringContaining('\nnew\n')]);
    const order = github.requests.filter(({ method }) => method === 'POST' || method === 'DELETE');
    expect(order.filter(({ document }) => !document).map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    expect(order.at(-1)?.path).toContain(String(old.id));
  });

  it('append, hide and delete', async () => {
    sticky('one');
    expect((await comment([], { mode: 'append', body: 'two' })).outputs.outcome).toBe('updated');
    expect(bodies()[0]).toMatch(/\none\n[\s\S]*\ntwo\n/);
    expect((await comment([], { mode: 'hide' })).outputs.outcome).toBe('hidden');
    expect(github.state.comments[0]?.minimized).toBe(true);
    expect((await comment([], { body: 'shown again' })).outputs.outcome).toBe('updated');
    expect(github.state.comments[0]?.minimized).toBe(false);
    expect((await comment([], { mode: 'delete' })).outputs.outcome).toBe('deleted');
    expect((await comment([], { mode: 'delete' })).outputs.outcome).toBe('skipped');
    expect(bodies()).toEqual([]);
  });

  it.each(['app (amd64)', '日本語 🐳', '-->', 'images v=1 key=other'])(
    'key %j is compared exactly, and has a comment of its own',
    async (key) => {
      sticky('another', 'abc');
      expect((await comment([], { key, body: 'one' })).outputs.outcome).toBe('created');
      expect((await comment([], { key, body: 'two' })).outputs.outcome).toBe('updated');
      expect(bodies()).toEqual([expect.stringContaining('another'), expect.stringMatching(/^<!-- [^\n]* -->\ntwo\n$/)]);
    },
  );
});

describe('which pull request', () => {
  it('a push: the open one whose head it is, never the first that comes', async () => {
    addPull(github.state, { number: 3, headSha: head, headRef: 'other' });
    addPull(github.state, { number: 4, headSha: head, state: 'closed' });
    const event = { name: 'push', payload: { ref: 'refs/heads/feature', after: head } };
    const more = { event, env: { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/feature' } };
    expect((await comment([], { body: 'x' }, more)).outputs).toMatchObject({ outcome: 'created', 'pr-number': '7' });
  });

  it('Dependabot: a token that only reads is told apart from missing permissions', async () => {
    github.state.tokens.set('read', { ...bot, readOnly: true });
    const run = await comment([api], { 'github-token': 'read' }, { env: { GITHUB_ACTOR: 'dependabot[bot]' } });
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, 'forbidden']);
    expect(run.warnings.join()).toMatch(/Dependabot.*workflow_run/s);
    expect(run.summary).toContain('✅ 1 built');
  });

  it('an answer to the creation that was lost is looked for, and the comment is there once', async () => {
    github.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments') ? { kind: 'reset', acted: true } : undefined;
    expect((await comment([api], {})).outputs.outcome).toBe('created');
    expect(github.state.comments).toHaveLength(1);
  });
});
