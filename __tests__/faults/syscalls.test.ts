/**
 * Case 80 and case 11: system calls that fail, by strace: in git, which every answer of detect-changes and plan stands on, and in what
 * the runner reads afterwards. No failure becomes an empty list or half an output.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith } from '../support/describe-with.ts';
import { push } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type BundleCall, type BundleRun, runBundle, type Under } from '../support/run-bundle.ts';
import { attempt } from './attempt.ts';
import { command } from './scenarios/command.ts';
import { commentCreate } from './scenarios/comment.ts';
import { detectByApi, matrix, planByGit } from './scenarios/detect.ts';
import { record } from './scenarios/gate.ts';
import { promotion } from './scenarios/promote.ts';
import { wait } from './scenarios/wait.ts';

let repository: GitRepository;
let checkout: string;
let folder: string;
let call: BundleCall;
let clean: BundleRun;

beforeAll(async () => {
  repository = gitRepository();
  const images = ['a', 'b', 'c'].map((name) => [`images/${name}/Dockerfile`, 'FROM scratch\nCOPY . /\n']);
  const before = repository.commit(Object.fromEntries(images));
  const after = repository.commit({ 'images/b/x': '1' });
  repository.push();
  checkout = repository.checkout({ depth: 0 });
  folder = mkdtempSync(join(tmpdir(), 'dca-syscalls-'));
  const event = push({ before, after });
  call = { cwd: checkout, event: event.event, env: event.env, inputs: { source: 'git' } };
  clean = await runBundle('detect-changes', call);
  expect(clean.outputs.changes).toBe('["b"]');
});
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** git under strace: the call of that number fails. */
function failingGit(syscall: string, error: string, when: string): string {
  const bin = join(folder, `${syscall}-${error}-${when}`);
  mkdirSync(bin, { recursive: true });
  const path = process.env.PATH ?? '';
  const inject = `inject=${syscall}:error=${error}:when=${when}`;
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\nPATH='${path}' exec strace -f -o /dev/null -e trace=${syscall} -e ${inject} git "$@"\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  return `${bin}:${path}`;
}

describeWith(['strace'], 'a system call that fails', () => {
  const calls = [
    ['write', 'ENOSPC'],
    ['write', 'EPIPE'],
    ['read', 'EIO'],
    ['read', 'EINTR'],
    ['openat', 'ENOENT'],
    ['openat', 'EACCES'],
    ['mmap', 'ENOMEM'],
  ] as const;
  const moments = { 'detect-changes': ['1', '2', '4', '9', '14', '20+'], plan: ['1', '3', '9'] };

  it.each(calls.flatMap((one) => (['detect-changes', 'plan'] as const).map((action) => [action, ...one] as const)))(
    '%s: in git, %s with %s: the same answer, everything, or exit 1',
    async (action, syscall, error) => {
      const runs = await Promise.all(
        moments[action].map(async (when) => {
          const env = { ...call.env, PATH: failingGit(syscall, error, when) };
          return [when, await runBundle(action, { ...call, env })] as const;
        }),
      );
      for (const [when, run] of runs) {
        const full = run.outputs['full-rebuild'] === 'true' && run.outputs.changes === '["a","b","c"]';
        const same = run.outputs.changes === '["b"]';
        const loud = run.exitCode === 1 && run.errors.length === 1 && /^DCA-[A-Z]{3}-\d{3}: /.test(run.errors[0] ?? '');
        expect({
          when,
          ended: loud || (run.exitCode === 0 && (same || full)),
          outputs: loud ? {} : run.outputs.changes,
        }).toMatchObject({ when, ended: true });
      }
    },
    60_000,
  );

  // `-P` limits strace to calls on that file.
  const under =
    (file: string, syscall: string, error: string, when = '1+'): Under =>
    (environment) => {
      const inject = `inject=${syscall}:error=${error}:when=${when}`;
      const only = ['-P', environment[file] ?? '', '-e', `trace=${syscall}`, '-e', inject];
      return ['strace', '-f', '-qq', '-o', '/dev/null', ...only];
    };

  describe.each([detectByApi, planByGit, matrix, record, wait, promotion(3), commentCreate, command])(
    '$action, in the files of the runner',
    (scenario) => {
      it.each([
        ['write', 'ENOSPC'],
        ['write', 'EIO'],
        ['openat', 'EACCES'],
      ])(
        'case 11: the outputs cannot be written (%s: %s): exit 1, one error, no output',
        async (syscall, error) => {
          const { run, why } = await attempt(scenario, { under: under('GITHUB_OUTPUT', syscall, error) });
          expect([run.exitCode, run.outputs, why]).toEqual([1, {}, []]);
          expect(run.errors).toEqual([expect.stringMatching(/^DCA-ACT-005: /)]);
        },
        60_000,
      );

      it('case 11: the summary cannot be written: a warning, and what was done is done', async () => {
        const { run, why } = await attempt(scenario, { under: under('GITHUB_STEP_SUMMARY', 'write', 'ENOSPC') });
        expect([run.exitCode, run.errors, why]).toEqual([0, [], []]);
        expect(run.warnings).toContainEqual(expect.stringContaining('the job summary could not be written: ENOSPC'));
        expect(Object.keys(run.outputs)).toEqual(expect.arrayContaining(Object.keys(scenario.expects.outputs)));
      }, 60_000);
    },
  );

  it('an interrupted write of the outputs is no failure', async () => {
    const run = await runBundle('detect-changes', { ...call, under: under('GITHUB_OUTPUT', 'write', 'EINTR', '1') });
    const whole = run.exitCode === 0 && Object.keys(run.outputs).length === Object.keys(clean.outputs).length;
    expect(whole || (run.exitCode === 1 && Object.keys(run.outputs).length === 0)).toBe(true);
  });
});
