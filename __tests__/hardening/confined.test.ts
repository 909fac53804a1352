/** Actions in a room without a network, and under an eye that sees every file they open for writing. Both need Linux and root. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { formsOf } from '../../src/action/secret.ts';
import { attemptIn } from '../faults/attempt.ts';
import type { Scenario } from '../faults/scenario.ts';
import { command } from '../faults/scenarios/command.ts';
import { commentCreate } from '../faults/scenarios/comment.ts';
import { detectByApi, matrix, planByGit } from '../faults/scenarios/detect.ts';
import { record, verifyRegistry } from '../faults/scenarios/gate.ts';
import { copy, promotion } from '../faults/scenarios/promote.ts';
import { wait } from '../faults/scenarios/wait.ts';
import { describeWith } from '../support/describe-with.ts';
import { push, zeros } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type BundleCall, runBundle } from '../support/run-bundle.ts';

const calls = [
  ...['open', 'openat', 'creat', 'truncate', 'mkdir', 'mkdirat', 'rmdir', 'chmod', 'fchmodat'],
  ...['rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'link', 'linkat', 'symlink', 'symlinkat'],
];

let repository: GitRepository;
let workspace: string;
let call: BundleCall;
beforeEach(() => {
  repository = gitRepository();
  const head = repository.commit({
    'images.yml': 'images: {a: {context: images/a, image: ghcr.io/acme/a}}\n',
    'images/a/Dockerfile': 'FROM scratch\nCOPY . /\n',
  });
  repository.push();
  workspace = repository.checkout({ depth: 0 });
  call = { cwd: workspace, ...push({ before: zeros, after: head }) };
});
afterEach(() => repository.remove());

describeWith(['unshare'], 'case 139: without any network, not even loopback', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['plan', { registry: 'ghcr.io/acme' }],
    ['detect-changes', {}],
    ['generate-matrix', { registry: 'ghcr.io/acme' }],
  ])('%s does all its work', async (action, inputs) => {
    const run = await runBundle(action, { ...call, inputs, under: ['unshare', '--net', '--'] });
    expect({ errors: run.errors, stderr: run.stderr, exitCode: run.exitCode }).toEqual({
      errors: [],
      stderr: '',
      exitCode: 0,
    });
    expect(run.outputs).not.toEqual({});
  });

  it('wait-for-image ends by itself, and says what it could not reach', async () => {
    const inputs = { image: '127.0.0.1:9/acme/a:1', 'registry-timeout': '1s', interval: '100ms' };
    const run = await runBundle('wait-for-image', { ...call, inputs, under: ['unshare', '--net', '--'] });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(/^DCA-/)]);
  });
});

/** Each action at its work, in the worlds of the fault tests: what it declares that it writes into the workspace. */
const working: readonly (readonly [Scenario, readonly string[]])[] = [
  [planByGit, []],
  [detectByApi, []],
  [matrix, []],
  [record, ['image-reports']],
  [verifyRegistry, ['image-reports']],
  [wait, []],
  [promotion(3), ['tag-latest.journal.json']],
  [copy, ['tag-latest.journal.json']],
  [commentCreate, []],
  [command, []],
];

describeWith(['strace'], 'case 140: what is written, and what other programs are told', () => {
  it.each(working.map(([scenario, declared]) => ({ scenario, declared })))(
    '$scenario.name: outputs, summary, temporary files and what is declared; no secret in any sink or argument',
    async ({ scenario, declared }) => {
      const traces = mkdtempSync(join(tmpdir(), 'dca-trace-'));
      const log = join(traces, 'log');
      let folders = { run: '', workspace: '' };
      const world = await scenario.build();
      const { run, why } = await attemptIn(world, scenario, {
        under: ({ GITHUB_OUTPUT = '', GITHUB_WORKSPACE = '' }) => {
          folders = { run: dirname(GITHUB_OUTPUT), workspace: GITHUB_WORKSPACE };
          return ['strace', '-f', '-qq', '-y', '-s', '4096', '-o', log, '-e', `trace=execve,${calls.join(',')}`];
        },
      });
      await world.close();
      const trace = readFileSync(log, 'utf8');
      rmSync(traces, { recursive: true, force: true });
      // Broken invariants name a secret in log, outputs, summary, comments and files.
      expect([run.exitCode, why]).toEqual([0, []]);
      const programs = trace.split('\n').filter((line) => line.includes('execve('));
      const told = programs.filter((line) => world.secrets.flatMap(formsOf).some((form) => line.includes(form)));
      expect(told).toEqual([]);
      const { run: own, workspace: place } = folders;
      const allowed = [`${own}/`, '/dev/null', '/proc/', ...declared.map((name) => join(place, name))];
      const written = writesOf(trace, place).filter((path) => !stubs.test(path));
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((path) => !allowed.some((one) => path.startsWith(one) || path === place))).toEqual([]);
    },
    60_000,
  );
});

/** What the stand-in for git on the PATH notes. */
const stubs = new RegExp(`^${tmpdir()}/dca-plan-[^/]+/notes$`);

/** Paths of a trace that were opened for writing, made, renamed or removed, whether or not it worked. */
function writesOf(trace: string, folder: string): readonly string[] {
  const paths = trace.split('\n').flatMap((line) => {
    if (line.includes('execve(')) return [];
    if (/\bopen(?:at)?\(/.test(line) && !/O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(line)) return [];
    // With -y a call that is told a folder says which: `unlinkat(20</tmp/x>, "config", 0)`.
    const [, base = folder] = /\((?:\d+|AT_FDCWD)<([^>]+)>/.exec(line) ?? [];
    return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => resolve(base, path));
  });
  return [...new Set(paths)];
}
