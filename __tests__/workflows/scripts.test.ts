/** Scripts of the reusable workflows in states that a whole run seldom has: each is taken from its workflow and run as its job would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from '../support/run-bundle.ts';
import { loadWorkflow } from '../support/workflow/document.ts';

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-script-'));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function runScript(
  job: string,
  step: string,
  env: Readonly<Record<string, string>> = {},
  workflow = 'images.yml',
) {
  const { jobs } = await loadWorkflow(join(root, '.github/workflows', workflow));
  const script = jobs[job]?.steps?.find(({ name }) => name === step)?.run;
  if (typeof script !== 'string') throw new Error(`${workflow} has no such script: ${job}, ${step}`);
  const summary = join(folder, 'summary');
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { PATH: process.env.PATH, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: summary, ...env },
  });
  return { status, said: stdout + stderr, summary: () => readFileSync(summary, 'utf8') };
}

describe('what prepare made', () => {
  const collect = () => runScript('prepare', 'Collect what it made');
  const handed = () => execFileSync('tar', ['-tf', join(folder, 'prepared/prepared.tar')], { encoding: 'utf8' });

  beforeEach(() => {
    execFileSync('git', ['init', '-q'], { cwd: workspace });
    writeFileSync(join(workspace, '.gitignore'), 'data\n');
    mkdirSync(join(workspace, 'data'));
    writeFileSync(join(workspace, 'data/Dockerfile'), 'FROM scratch\n');
  });

  it('is handed on, ignored files too', async () => {
    expect(await collect()).toMatchObject({ status: 0, said: '' });
    expect(handed().split('\n')).toEqual(expect.arrayContaining(['.gitignore', 'data/Dockerfile']));
  });

  it('is told where it is large: tools that were installed beside it go to every job', async () => {
    mkdirSync(join(workspace, '.venv'));
    writeFileSync(join(workspace, '.venv/library'), '');
    truncateSync(join(workspace, '.venv/library'), 101 << 20);
    const { status, said } = await collect();
    expect(status).toBe(0);
    expect(said).toMatch(/^::warning title=images::Each job gets 101 MiB that prepare made, most of it in: .*\.venv/);
    expect(said).toContain('below $RUNNER_TEMP');
  });
});

describe('the summary', () => {
  it('names each image that was planned, where none was built', async () => {
    const { status, summary } = await runScript('summary', 'Write what became of each image', {
      NAMES: '["api","web"]',
      RELEASED: 'false',
    });
    expect(status).toBe(0);
    expect(summary()).toContain('| `api` | – | – | not built |\n| `web` | – | – | not built |\n');
  });
});

describe('the status', () => {
  const judge = (results: string, emptied: boolean) =>
    runScript('status', 'Judge every job', { RESULTS: results, EMPTIED: String(emptied) });

  it('fails for a job that was skipped although it had work to do', async () => {
    expect(await judge('plan success true\nwave-0 skipped true\n', false)).toEqual(
      expect.objectContaining({ status: 1, said: expect.stringContaining('wave-0: skipped') }),
    );
    expect(await judge('plan success true\nwave-0 skipped false\n', false)).toMatchObject({ status: 0, said: '' });
  });

  it('says why a plan did not get to the jobs: a secret in it empties the output', async () => {
    const { status, said } = await judge('plan success true\nwave-0 failure true\n', true);
    expect(status).toBe(1);
    expect(said).toMatch(/GitHub empties an output that holds a secret[\s\S]*registry-username/);
  });
});

describe('the tags of a release, for the comment', () => {
  const digest = `sha256:${'1'.repeat(64)}`;
  const report = { ref: `ghcr.io/acme/api@${digest}`, digest, tags: ['main'] };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };
  const reportNow = (path: string) => readFileSync(join(workspace, 'image-reports', path), 'utf8');

  it('are put into the report of their image, each once; what is no report stays for the comment to tell', async () => {
    write('image-reports/api/api.json', JSON.stringify(report));
    write('image-reports/broken.json', 'nonsense');
    write('image-reports/list.json', '[]');
    write(
      'image-released/api',
      ['pr-7', 'main'].map((tag) => `ghcr.io/acme/api:${tag}@${digest}\n`).join('') +
        `ghcr.io/acme/web:pr-7@${digest}\nghcr.io/acme/api:old@sha256:2\nno line of ours\n`,
    );
    const { status } = await runScript('comment', 'Say under which tags each image was released', {}, 'pr-comment.yml');
    expect(status).toBe(0);
    expect(JSON.parse(reportNow('api/api.json'))).toEqual({ ...report, tags: ['main', 'pr-7'] });
    expect([reportNow('broken.json'), reportNow('list.json')]).toEqual(['nonsense', '[]']);
  });
});
