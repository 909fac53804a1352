/**
 * A time limit for a program. Node's own (`timeout` of spawn) keeps the process alive to its end where the program could not even
 * be started: a step without `docker` on its runner would wait a minute for nothing.
 */
import type { ChildProcess } from 'node:child_process';

/** @param limit milliseconds until it is killed. */
export function killAfter(child: ChildProcess, limit: number): void {
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const stop = () => clearTimeout(timer);
  child.once('error', stop);
  child.once('close', stop);
}
