/**
 * Trees compared, and listed, by one `git diff-tree --stdin`: a list is the difference from the empty tree.
 *
 * The process is asked by pairs of tree ids on its standard input and lives as long as questions come. After each pair a
 * line that is no id is sent: git repeats such a line and flushes, so its echo is the end of an answer. Paths are bytes
 * (`-z`), and one may look like the echo, so the echo has a random part.
 */

import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { decodeName } from './objects.ts';
import { cannotStart, died, type GitCall, spawnGit } from './run-git.ts';

export interface TreeDifference {
  readonly path: string;
  readonly lossy: boolean;
  /** `A`, `M`, `D`, `T`. */
  readonly letter: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

export interface TreeDiffer {
  /** Ids of trees, not of commits. Rejects where a tree is not here. */
  readonly compare: (before: string, after: string) => Promise<readonly TreeDifference[]>;
  readonly close: () => void;
}

/** Known to every git without being stored anywhere. */
export function emptyTree(like: string): string {
  return like.length === 64
    ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
    : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}

interface Question {
  readonly resolve: (differences: readonly TreeDifference[]) => void;
  readonly reject: (error: unknown) => void;
}

export function treeDiffer(call: GitCall): TreeDiffer {
  const echo = `end-${randomBytes(16).toString('hex')}\n`;
  const waiting: Question[] = [];
  let child: ChildProcess | undefined;
  let parts: Buffer[] = [];
  const take = (chunk: Buffer) => {
    parts.push(chunk);
    // The echo may come in two chunks; it is the last thing of an answer, and nothing follows until the next question.
    const tail = chunk.length >= echo.length || parts.length === 1 ? chunk : Buffer.concat(parts.splice(-2));
    if (tail !== chunk) parts.push(tail);
    if (tail.toString('latin1', Math.max(0, tail.length - echo.length)) !== echo) return;
    const text = Buffer.concat(parts).toString('latin1').slice(0, -echo.length);
    parts = [];
    const question = waiting.shift();
    try {
      question?.resolve(parseDifferences(text));
    } catch (error) {
      question?.reject(error);
    }
  };
  const start = () => {
    let stderr = '';
    const words = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
    const started = spawnGit(['diff-tree', '--stdin', '--ignore-submodules=none', ...words], call);
    const fail = (error: unknown) => {
      child = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    started.stdout.on('data', take);
    started.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk.toString('utf8')}`.slice(-2000);
    });
    started.stdin.on('error', () => {});
    started.on('error', (error) => fail(cannotStart(error)));
    started.on('close', (code, signal) =>
      fail(died('diff-tree', `ended early (${code ?? signal ?? ''})`, stderr.trim())),
    );
    return started;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    compare: (before, after) => {
      // One question at a time: an answer's end is told by the end of what has come.
      const asked = last.then(
        () =>
          new Promise<readonly TreeDifference[]>((resolve, reject) => {
            waiting.push({ resolve, reject });
            parts = [];
            child ??= start();
            child.stdin?.write(`${before} ${after}\n${echo}`);
          }),
      );
      last = asked.catch(() => undefined);
      return asked;
    },
    close: () => child?.stdin?.end(),
  };
}

const header = /^[0-9a-f]{40,64} [0-9a-f]{40,64}\n/;

/** `:<mode> <mode> <id> <id> <letter>\0<path>\0` for each, behind a line that repeats the question. */
export function parseDifferences(text: string): readonly TreeDifference[] {
  const start = header.exec(text)?.[0].length ?? 0;
  const plain = /^[\0-\x7f]*$/.test(text);
  const differences: TreeDifference[] = [];
  for (let at = start; at < text.length; ) {
    const end = text.indexOf('\0', at);
    const next = text.indexOf('\0', end + 1);
    if (text[at] !== ':' || end < 0 || next < 0) throw died('diff-tree', 'gave what we cannot read', '');
    const idLength = (end - at - 18) >> 1;
    const raw = text.slice(end + 1, next);
    const { name: path, lossy } = plain ? { name: raw, lossy: false } : decodeName(Buffer.from(raw, 'latin1'));
    differences.push({
      path,
      lossy,
      oldMode: text.slice(at + 1, at + 7),
      newMode: text.slice(at + 8, at + 14),
      oldId: text.slice(at + 15, at + 15 + idLength),
      newId: text.slice(at + 16 + idLength, at + 16 + 2 * idLength),
      letter: text[end - 1] ?? '',
    });
    at = next + 1;
  }
  return differences;
}
