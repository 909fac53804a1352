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
import { differenceParser, echo } from './difference-text.ts';
import { listBuilder } from './file-list.ts';
import { emptyTree } from './objects.ts';
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
