/**
 * Case 80 and case 11: system calls that fail, by strace: in git, which every answer of detect-changes and plan stands on, and in what
 * the runner reads afterwards. No failure becomes an empty list or half an output.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWith } from '../support/describe-with.ts';
import { push } from '../support/git-events.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { type BundleCall, type BundleRun, runBundle } from '../support/run-bundle.ts';

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
  const moments = ['1', '2', '4', '9', '14', '20+'];

  it.each(calls)(
    'in git, %s with %s: the same answer, everything, or exit 1',
    async (syscall, error) => {
      const runs = await Promise.all(
        moments.map(async (when) => {
          const env = { ...call.env, PATH: failingGit(syscall, error, when) };
          return [when, await runBundle('detect-changes', { ...call, env })] as const;
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
  it.each(['ENOSPC', 'EIO', 'EDQUOT'])(
    'case 11: the file of the outputs cannot be written (%s): exit 1 and no output',
    async (error) => {
      const script = join(folder, `under-${error}`);
      writeFileSync(
        script,
        `#!/bin/sh\nexec strace -f -o /dev/null -P "$GITHUB_OUTPUT" -e trace=write -e inject=write:error=${error} "$@"\n`,
      );
      chmodSync(script, 0o755);
      const run = await runBundle('detect-changes', { ...call, under: [script] });
      expect([run.exitCode, run.outputs]).toEqual([1, {}]);
      expect(run.errors).toHaveLength(1);
      expect(run.errors[0]).toMatch(/^DCA-ACT-005/);
    },
  );

  it('an interrupted write of the outputs is no failure', async () => {
    const script = join(folder, 'interrupted');
    writeFileSync(
      script,
      '#!/bin/sh\nexec strace -f -o /dev/null -P "$GITHUB_OUTPUT" -e trace=write -e inject=write:error=EINTR:when=1 "$@"\n',
    );
    chmodSync(script, 0o755);
    const run = await runBundle('detect-changes', { ...call, under: [script] });
    const whole = run.exitCode === 0 && Object.keys(run.outputs).length === Object.keys(clean.outputs).length;
    expect(whole || (run.exitCode === 1 && Object.keys(run.outputs).length === 0)).toBe(true);
  });
});
