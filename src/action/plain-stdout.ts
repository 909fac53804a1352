/**
 * Standard output as plain synchronous writes.
 *
 * The first use of `process.stdout` loads Node's streams, sockets and terminals: measured 4 ms, a fifth of bare Node's start,
 * which every step would pay to print one line. On a runner standard output is a pipe or a file, and Node writes to those
 * synchronously anyway. Everything that prints (`@actions/core` does by `process.stdout.write`) goes on to work.
 */
import { writeSync } from 'node:fs';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** For a process that is ours alone and no terminal; call it before anything is printed. */
export function usePlainStdout(): void {
  // What `console` asks of a stream before it writes; without an answer it drops the line silently.
  const stub = { write: writeAll, isTTY: false, writable: true, fd: 1 };
  const quiet = ['on', 'once', 'off', 'removeListener', 'listenerCount', 'emit', 'end'].map(
    (name) => [name, () => stub] as const,
  );
  Object.defineProperty(process, 'stdout', {
    configurable: true,
    enumerable: true,
    value: Object.assign(stub, Object.fromEntries(quiet)),
  });
}

function writeAll(text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A full pipe that somebody made non-blocking: its reader needs a moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
  return true;
}
