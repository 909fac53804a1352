/**
 * Standard output as plain synchronous writes.
 *
 * The first use of `process.stdout` loads Node's streams, sockets and terminals: measured 4 ms, a fifth of bare Node's start,
 * which every step would pay to print one line. On a runner standard output is a pipe or a file, and Node writes to those
 * synchronously anyway. Everything that prints (`@actions/core` does by `process.stdout.write`) goes on to work. What is
 * printed without a pause is one write: a line for each of hundreds of images would be as many.
 */
import { writeSync } from 'node:fs';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** For a process that is ours alone and no terminal; call it before anything is printed. */
export function usePlainStdout(): void {
  // What `console` asks of a stream before it writes; without an answer it drops the line silently.
  const stub = { write: print, isTTY: false, writable: true, fd: 1 };
  const quiet = ['on', 'once', 'off', 'removeListener', 'listenerCount', 'emit', 'end'].map(
    (name) => [name, () => stub] as const,
  );
  // A microtask does not run any more where the process is ended from within.
  process.on('exit', flush);
  Object.defineProperty(process, 'stdout', {
    configurable: true,
    enumerable: true,
    value: Object.assign(stub, Object.fromEntries(quiet)),
  });
}

/** A process that loops for minutes without a pause would hold back what it says no longer than this. */
const mostHeld = 64 * 1024;
let held: Uint8Array[] = [];
let size = 0;

function print(text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text.slice();
  if (held.push(bytes) === 1) queueMicrotask(flush);
  size += bytes.length;
  if (size > mostHeld) flush();
  return true;
}

function flush(): void {
  const bytes = Buffer.concat(held);
  held = [];
  size = 0;
  writeAll(bytes);
}

function writeAll(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      // A full pipe that somebody made non-blocking: its reader needs a moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
}
