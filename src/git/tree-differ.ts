/**
 * Trees compared, and listed, by one `git diff-tree --stdin`: a list is the difference from the empty tree.
 *
 * The process is asked by pairs of ids on its standard input and lives as long as questions come. After each pair a
 * line that is no id is sent: git repeats such a line and flushes, so its echo is the end of an answer. Answers are
 * parsed as they stream in, while git is still working. Paths are bytes (`-z`).
 *
 * A pair of trees is repeated before its differences. Of a pair of commits (the later one first, the other in the place of its
 * parent) the first is named, with `--always` also where nothing differs: git says nothing at all of one that it lacks, and
 * that is no answer.
 */

import type { ChildProcess } from 'node:child_process';
import type { FileList } from '../catalog/tree-index.ts';
import { listBuilder } from './file-list.ts';
import { recordStore } from './record-store.ts';
import { cannotStart, died, type GitCall, killWhenSilent, letGo, spawnGit } from './run-git.ts';
import { type Differences, recordedDifferences } from './tree-files.ts';
import type { TakeRecord } from './tree-record.ts';

export interface TreeDiffer {
  /** Ids of trees, not of commits. Rejects where a tree is not here. */
  readonly compare: (before: string, after: string) => Promise<Differences>;
  /** Ids of commits. Rejects where one of them, or a tree, is not here. */
  readonly compareCommits: (before: string, after: string) => Promise<Differences>;
  /** All files of a tree. */
  readonly list: (tree: string) => Promise<FileList>;
  /** Starts git before the first question. */
  readonly begin: () => void;
  readonly close: () => void;
}

/** Known to every git without being stored anywhere. */
export function emptyTree(like: string): string {
  return like.length === 64
    ? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
    : '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}

/** What is made of each record, and who waits for all of them. */
interface Question {
  readonly take: TakeRecord;
  readonly commit?: ((id: string) => void) | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const words = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--always'];

export function treeDiffer(call: GitCall): TreeDiffer {
  const waiting: Question[] = [];
  let child: ChildProcess | undefined;
  let asked: () => void = () => {};
  const start = () => {
    let stderr = '';
    const started = spawnGit(['diff-tree', '--stdin', '--ignore-submodules=none', ...words], call);
    asked = killWhenSilent(started, () => waiting.length > 0, call);
    const parse = differenceParser({
      take: (text, at, end, next, plain) => waiting[0]?.take(text, at, end, next, plain),
      commit: (id) => waiting[0]?.commit?.(id),
      end: () => waiting.shift()?.resolve(),
    });
    const fail = (error: unknown) => {
      if (child === started) child = undefined;
      for (const { reject } of waiting.splice(0)) reject(error);
    };
    started.stdout.on('data', (chunk: Buffer) => {
      try {
        parse(chunk);
      } catch (error) {
        fail(error);
        started.kill('SIGKILL');
      }
    });
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
  const ask = (pair: string, take: TakeRecord, commit?: (id: string) => void) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ take, commit, resolve, reject });
      child ??= start();
      asked();
      child.stdin?.write(`${pair}\n${echo}`);
    });
  return {
    compare: async (before, after) => {
      const records = recordStore();
      await ask(`${before} ${after}`, records.take);
      return recordedDifferences(records);
    },
    compareCommits: async (before, after) => {
      const records = recordStore();
      let named: string | undefined;
      await ask(`${after} ${before}`, records.take, (id) => {
        named = id;
      });
      if (named !== after) throw died('diff-tree', `has no commit ${after}`, 'the repository lacks it');
      return recordedDifferences(records);
    },
    list: async (tree) => {
      const builder = listBuilder();
      await ask(`${emptyTree(tree)} ${tree}`, builder.take);
      return builder.done();
    },
    begin: () => {
      child ??= start();
    },
    close: () => child && letGo(child),
  };
}

const echo = 'end of the answer\n';

/**
 * `:<mode> <mode> <id> <id> <letter>\0<path>\0` for each, behind a line that repeats a pair of trees or `<id>\0` of a commit,
 * before the echo; over chunks of any size.
 */
export function differenceParser(to: {
  readonly take: TakeRecord;
  readonly commit?: (id: string) => void;
  readonly end: () => void;
}): (chunk: Buffer) => void {
  let rest = '';
  return (chunk) => {
    const text = rest + chunk.toString('latin1');
    const plain = /^[\0-\x7f]*$/.test(text);
    let at = 0;
    for (;;) {
      if (text.charCodeAt(at) === colon) {
        const end = text.indexOf('\0', at);
        const next = end < 0 ? -1 : text.indexOf('\0', end + 1);
        if (next < 0) break;
        to.take(text, at, end, next, plain);
        at = next + 1;
        continue;
      }
      const [end = -1] = [text.indexOf('\n', at), text.indexOf('\0', at)]
        .filter((one) => one >= 0)
        .sort((a, b) => a - b);
      if (end < 0) break;
      const line = text.slice(at, end + 1);
      at = end + 1;
      if (line === echo) to.end();
      else if (/^[0-9a-f]{40,64}\0$/.test(line)) to.commit?.(line.slice(0, -1));
      else if (!/^[0-9a-f]{40,64} [0-9a-f]{40,64}\n$/.test(line)) {
        throw died('diff-tree', 'gave what we cannot read', '');
      }
    }
    rest = text.slice(at);
  };
}

const colon = 0x3a;
