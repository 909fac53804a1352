/** pr-comment in the situations of section F of the catalogue: other people's conversations, texts, files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../faults/invariants.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { type BundleCall, type BundleRun, runBundle } from '../../support/run-bundle.ts';

let github: GithubServer;
const workspace = mkdtempSync(join(tmpdir(), 'dca-situations-'));
const outside = mkdtempSync(join(tmpdir(), 'dca-outside-'));
const head = 'a'.repeat(40);

beforeAll(() => {
  mkdirSync(join(workspace, 'reports'));
  writeFileSync(join(workspace, 'body.md'), 'from a file\n');
  writeFileSync(join(outside, 'secret.md'), 'secret');
  symlinkSync(join(outside, 'secret.md'), join(workspace, 'link.md'));
  execFileSync('mkfifo', [join(workspace, 'pipe.md')]);
  writeFileSync(join(workspace, 'large.md'), Buffer.alloc(50_000_000, 'x'));
  writeFileSync(join(workspace, 'reports', 'broken.json'), '{"schema":');
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});
beforeEach(async () => {
  github = await startGithub();
  github.state.tokens.set('fork-token', { login: 'github-actions[bot]', type: 'Bot', readOnly: true });
  addPull(github.state, { number: 7, headSha: head });
});
afterEach(() => github.close());

const pullRequest = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { sha: head } }, repository: { id: 1001 } },
};

function comment(inputs: Record<string, string>, more: BundleCall = {}): Promise<BundleRun> {
  return runBundle('pr-comment', {
    inputs: { 'github-token': github.token, ...inputs },
    event: pullRequest,
    cwd: workspace,
    ...more,
    env: { ...github.environment, ...more.env },
  });
}

const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;
const sticky = (text: string, run = 1) =>
  `<!-- docker-ci-actions:pr-comment v=1 key=images run=${run}.1 -->\n${text}\n`;
const longAgo = () => Date.now() - 3_600_000;

describe('case 128: a token that only reads', () => {
  it('warns with the way out; the text is in the summary and in a file; nothing fails', async () => {
    const pull = github.state.pulls[0];
    if (pull) pull.headRepository = 'mallory/shop';
    const run = await comment({ 'github-token': 'fork-token', body: '**hello**' });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ outcome: 'forbidden', 'comment-id': '', 'pr-number': '7' });
    expect(run.summary).toContain('**hello**');
    expect(run.outputs['body-path']).toMatch(/pr-comment-.*\.md$/);
    expect(run.warnings.join()).toMatch(/from a fork.*workflow_run/);
    expect(run.stdout).not.toContain('pull_request_target');
    expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it.each([
    ['Dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, /DCA-COM-041/],
    ['missing permissions', {}, /DCA-COM-042.*pull-requests: write/s],
  ])('on-forbidden: fail (%s): outputs first, then exit 1', async (_, env, message) => {
    const run = await comment({ 'github-token': 'fork-token', body: 'x', 'on-forbidden': 'fail' }, { env });
    expect([run.exitCode, run.outputs.outcome]).toEqual([1, 'forbidden']);
    expect(run.errors[0]).toMatch(message);
  });

  it('case 129: a locked conversation says so', async () => {
    const pull = github.state.pulls[0];
    if (pull) pull.locked = true;
    const run = await comment({ body: 'x' });
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, 'forbidden']);
    expect(run.warnings.join()).toMatch(/conversation is locked/);
  });
});

describe('which pull request', () => {
  const fork = {
    id: 2000 + [...'mallory/shop'].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
    owner: { login: 'mallory' },
  };
  const workflowRun = (sha: string) => ({
    name: 'workflow_run',
    payload: { workflow_run: { head_sha: sha, head_branch: 'feature', head_repository: fork } },
  });

  it('workflow_run of a fork: by repository, branch and commit, among look-alikes', async () => {
    addPull(github.state, { number: 8, headSha: head, headRepository: 'mallory/shop' });
    addPull(github.state, { number: 9, headSha: head, headRepository: 'mallory/shop', headRef: 'other' });
    const run = await comment({ body: 'x' }, { event: workflowRun(head) });
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pr-number': '8' });
  });

  it('a head that moved on is stale, and a run about none is skipped: nothing is written, nothing fails', async () => {
    addPull(github.state, { number: 8, headSha: head, headRepository: 'mallory/shop' });
    const stale = await comment({ body: 'x' }, { event: workflowRun('c'.repeat(40)) });
    expect([stale.exitCode, stale.outputs.outcome]).toEqual([0, 'stale']);
    const none = await comment({ body: 'x' }, { event: { name: 'schedule', payload: {} } });
    expect([none.exitCode, none.outputs.outcome, none.outputs['pr-number']]).toEqual([0, 'skipped', '']);
    expect(github.state.comments).toEqual([]);
  });

  it.each(['1; rm', '1e3', '0', '-7', '07', '12345678901'])(
    'case 129: number %s is refused before anything is sent',
    async (number) => {
      const run = await comment({ body: 'x', 'pr-number': number });
      expect(run.errors[0]).toMatch(/DCA-ACT-001.*pr-number/s);
      expect(github.requests).toEqual([]);
    },
  );

  it('case 129: an issue is none', async () => {
    github.state.issues.add(5);
    const run = await comment({ body: 'x', 'pr-number': '5' });
    expect([run.exitCode, run.errors[0]]).toEqual([1, expect.stringMatching(/DCA-COM-011/)]);
  });
});

describe('texts and files', () => {
  it('body and body-path together; the same again is left alone', async () => {
    const run = await comment({ body: '**first**', 'body-path': 'body.md' });
    expect(github.state.comments[0]?.body).toBe(`${sticky('**first**\n\nfrom a file', 4242)}`);
    const again = await comment({ body: '**first**', 'body-path': 'body.md' }, { env: { GITHUB_RUN_ID: '4243' } });
    expect([run.outputs.outcome, again.outputs.outcome]).toEqual(['created', 'unchanged']);
  });

  it.each([
    ['link.md', 'DCA-GAT-041'],
    ['../../etc/passwd', 'DCA-GAT-041'],
    ['/etc/passwd', 'DCA-GAT-041'],
    ['pipe.md', 'DCA-COM-022'],
    ['large.md', 'DCA-COM-022'],
    ['reports', 'DCA-COM-022'],
    ['absent.md', 'DCA-GAT-042'],
  ])('case 132: body-path %s is refused (%s)', async (path, code) => {
    const run = await comment({ 'body-path': path });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.errors[0]).toMatch(new RegExp(code));
    expect(github.requests).toEqual([]);
  });

  it('a report that is none is loud', async () => {
    const run = await comment({ reports: 'reports/*.json' });
    expect(run.errors[0]).toMatch(/^DCA-GAT-012: the report reports\/broken\.json is no JSON/);
  });

  it('case 133: a secret in the text is taken out of comment, summary and file', async () => {
    github.state.tokens.set('ghs_canary0123456789', bot);
    const token = 'ghs_canary0123456789';
    let files: readonly string[] = [];
    const run = await comment(
      { 'github-token': token, body: `log: ${token} ${Buffer.from(`x:${token}`).toString('base64')}` },
      {
        onEnd: (folder) => {
          files = textsIn([join(folder, 'temp')], []);
        },
      },
    );
    expect(run.outputs.outcome).toBe('created');
    expect(files).toHaveLength(1);
    for (const text of [github.state.comments[0]?.body ?? token, run.summary, ...files]) {
      expect(text).toContain('***');
      expect(text).not.toMatch(/canary|Y2FuYXJ5/);
    }
  });

  it('case 127: 70,000 characters are cut to what GitHub takes, and the rest is in the summary', async () => {
    const run = await comment({ 'body-path': 'body.md', body: `\`\`\`\n${'a line of the log\n'.repeat(4000)}\`\`\`` });
    expect(run.outputs).toMatchObject({ outcome: 'created', truncated: 'true' });
    expect((github.state.comments[0]?.body ?? '').length).toBeLessThanOrEqual(65_536);
    expect(run.summary.length).toBeGreaterThan(70_000);
  });
});

describe('case 125: whose comment', () => {
  it('a marker of somebody else, of a deleted account, and in our own text is left alone', async () => {
    addComment(github.state, { issue: 7, body: sticky('mallory'), user: { login: 'mallory' }, at: longAgo() });
    addComment(github.state, { issue: 7, body: sticky('ghost'), user: null, at: longAgo() });
    addComment(github.state, { issue: 7, body: `result\n${sticky('quoted')}`, user: bot, at: longAgo() });
    const before = github.state.comments.map(({ body }) => body);
    const run = await comment({ body: 'ours' });
    expect(run.outputs.outcome).toBe('created');
    expect(github.state.comments.map(({ body }) => body).slice(0, 3)).toEqual(before);
  });
});

describe('nothing to say, and what ended', () => {
  it.each([
    ['keep', 'skipped', 1, false],
    ['hide', 'hidden', 1, true],
    ['delete', 'deleted', 0, false],
  ])('when-empty: %s', async (whenEmpty, outcome, left, minimized) => {
    addComment(github.state, { issue: 7, body: sticky('old'), user: bot, at: longAgo() });
    const run = await comment({ reports: 'absent/*.json', 'when-empty': whenEmpty });
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, outcome]);
    expect(github.state.comments.map((one) => one.minimized)).toEqual(left === 1 ? [minimized] : []);
  });

  it('a cancelled run leaves the last result', async () => {
    addComment(github.state, { issue: 7, body: sticky('old'), user: bot, at: longAgo() });
    const run = await comment({ 'expected-images': 'api', needs: '{"build":{"result":"cancelled","outputs":{}}}' });
    expect([run.exitCode, run.outputs.outcome]).toEqual([0, 'skipped']);
    expect(github.state.comments[0]?.body).toBe(sticky('old'));
  });

  it('what failed is named, as data', async () => {
    const run = await comment({
      'expected-images': '["api","<!-- x -->"]',
      needs: '{"build @octocat":{"result":"failure","outputs":{}}}',
    });
    expect(run.outputs.outcome).toBe('created');
    const body = github.state.comments[0]?.body ?? '';
    expect(body).toContain('❌ build failed: `api`, `<!-- x -->`');
    expect(body).toContain('| `api` | ❌ build failed |');
  });
});

it('GitHub Enterprise Server: its addresses in requests and links', async () => {
  await github.close();
  github = await startGithub({ prefix: '/api/v3' });
  addPull(github.state, { number: 7, headSha: head });
  const run = await comment({ 'expected-images': 'api' }, { env: { GITHUB_SERVER_URL: 'https://ghe.example' } });
  expect([run.errors, run.outputs.outcome]).toEqual([[], 'created']);
  expect(github.state.comments[0]?.body).toContain('(https://ghe.example/acme/shop/actions/runs/4242)');
});
