/**
 * All objects that a run reads come from one `git cat-file --batch`: commits, trees, files.
 *
 * Names go to its standard input, so no name can be an option, and requests are pipelined: a
 * level of a tree costs one round trip however many folders it has. git answers in order.
 * A process that ends while answers are due is an error, never "the object is not there".
 */
import type { ChildProcess } from 'node:child_process';
import { answerParser, type GitObject } from './object-answers.ts';
import { cannotStart, died, type GitCall, killWhenSilent, letGo, spawnGit } from './run-git.ts';

export interface ObjectReader {
  /** `name`: an id or a revision; `undefined` where there is no such object. */
  readonly read: (name: string) => Promise<GitObject | undefined>;
  /** Starts git before the first question. */
  readonly begin: () => void;
  readonly close: () => void;
}

interface Request {
  readonly name: string;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: unknown) => void;
}

// In a partial clone git ends at an object that it may not fetch: git 2.20 says which transport it may not use. That object
// is not here; the others may be.
const notFetched = /could not fetch [0-9a-f]{40,64} from promisor remote|transport '[^']*' not allowed/;

export function objectReader(call: GitCall): ObjectReader {
  const waiting: Request[] = [];
  let unsent: Request[] = [];
  let failure: unknown;
  let child: ChildProcess | undefined;
  let asked: () => void = () => {};
  const fail = (error: unknown) => {
    failure ??= error;
    unsent = [];
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const send = (requests: readonly Request[]) => {
    child ??= start();
    asked();
    child.stdin?.write(requests.map(({ name }) => `${name}\n`).join(''));
  };
  const start = () => {
    let stderr = '';
    const started = spawnGit(['cat-file', '--batch'], call);
    asked = killWhenSilent(started, () => waiting.length > 0, call);
    const parser = answerParser((object) => waiting.shift()?.resolve(object));
    started.stdout.on('data', (chunk: Buffer) => {
      try {
        parser(chunk);
      } catch (error) {
        fail(died('cat-file', `gave what we cannot read (${String(error)})`, stderr));
        started.kill('SIGKILL');
      }
    });
    started.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk.toString('utf8')}`.slice(-2000);
    });
    started.stdin.on('error', () => {});
    started.on('error', (error) => fail(cannotStart(error)));
    started.on('close', (code, signal) => {
      child = undefined;
      if (waiting.length === unsent.length && code === 0) return;
      if (!notFetched.test(stderr))
        return fail(died('cat-file', `ended early (${code ?? signal ?? ''})`, stderr.trim()));
      waiting.shift()?.resolve(undefined);
      const again = waiting.filter((request) => !unsent.includes(request));
      if (again.length > 0) send(again);
    });
    return started;
  };
  // Requests of one turn of the event loop are written together.
  const flush = () => {
    const requests = unsent;
    unsent = [];
    if (requests.length > 0) send(requests);
  };
  return {
    read: (name) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        // A line end would be a second request, and shift every answer behind it.
        if (/[\n\0]/.test(name)) return resolve(undefined);
        const request = { name, resolve, reject };
        waiting.push(request);
        if (unsent.push(request) === 1) queueMicrotask(flush);
      }),
    begin: () => {
      child ??= start();
    },
    close: () => child && letGo(child),
  };
}
