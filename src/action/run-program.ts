/**
 * A program that was started: its end, its output, and a limit to both its time and its output.
 *
 * Node's own limit (`timeout` of spawn) keeps this process alive to its end where the program could not even be started: a
 * step without `docker` on its runner would wait a minute for nothing.
 */
import type { ChildProcess } from 'node:child_process';

export interface Ended {
  /** `undefined` where a signal ended it: ours, for its time or its output, or another's. */
  readonly code: number | undefined;
  readonly signal: string;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** @param limit milliseconds until it is killed. */
export function killAfter(child: ChildProcess, limit: number): void {
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const stop = () => clearTimeout(timer);
  child.once('error', stop);
  child.once('close', stop);
}

/**
 * @param most bytes of output above which it is killed.
 * @throws what Node says where it could not be started.
 */
export function ended(child: ChildProcess, { input = '', most = Number.POSITIVE_INFINITY } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let bytes = 0;
    for (const kind of ['stdout', 'stderr'] as const) {
      child[kind]?.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > most) child.kill('SIGKILL');
        else said[kind].push(chunk);
      });
    }
    // A program that does not read its input closes it: its exit code says the rest.
    child.stdin?.on('error', () => {});
    child.on('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        code: code ?? undefined,
        signal: signal ?? 'a signal',
        stdout: Buffer.concat(said.stdout),
        stderr: Buffer.concat(said.stderr).toString('utf8').trim(),
      }),
    );
    child.stdin?.end(input);
  });
}
