/**
 * A `git` before the machine's own on PATH that notes what it is asked, and plays git 2.20: a flag that came later ends it
 * with 129, as `git` does for a flag that it does not know, and variables that came later are not seen by the real one.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GitDouble {
  /** PATH with the double in front. */
  readonly path: string;
  /** The words of each call, settings (`-c x=y`) taken out; as they were started. */
  readonly calls: () => readonly string[];
}

/** Flags that `Documentation/git-<command>.txt` of git 2.20 has; a `*` stands for any value. */
const since220: Readonly<Record<string, readonly string[]>> = {
  'cat-file': ['--batch', '--batch-check'],
  config: ['--local', '--get', '--get-regexp'],
  'diff-tree': [
    ...['--stdin', '--ignore-submodules=*', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff'],
    ...['--no-textconv', '--always'],
  ],
  fetch: ['--depth=*', '--no-tags', '--no-recurse-submodules', '--quiet', '--filter=*'],
  'for-each-ref': ['--merged=*', '--format=*', '--sort=*', '--count=*'],
  log: ['-1', '--format=*'],
  'ls-files': ['--stage', '-z'],
  'merge-base': ['--is-ancestor'],
  'rev-list': ['--encoding=*', '--format=*', '--max-count=*'],
  'rev-parse': ['--is-shallow-repository', '--verify', '-q', '--git-path'],
  status: ['--porcelain', '-z', '--no-renames', '--untracked-files=*'],
  'symbolic-ref': ['-q'],
};

const ours = ['--no-pager', '--literal-pathspecs'];
const later = ['GIT_NO_LAZY_FETCH', 'GIT_CONFIG_COUNT'];

export function gitDouble(folder: string, real = process.env.PATH ?? ''): GitDouble {
  const bin = join(folder, 'git-double');
  const noted = join(bin, 'calls');
  mkdirSync(bin, { recursive: true });
  const allowed = Object.entries(since220).map(
    ([command, flags]) => `${command}) case "$word" in --|${flags.join('|')}) ;; -*) refuse ;; esac ;;`,
  );
  writeFileSync(
    join(bin, 'git'),
    [
      '#!/bin/sh',
      `refuse() { echo "error: unknown option \\\`$word' of git 2.20" >&2; exit 129; }`,
      `said=; command=; value=`,
      'for word; do',
      '  if [ -n "$value" ]; then value=; continue; fi',
      '  if [ -z "$command" ]; then case "$word" in',
      `    -c) value=1; continue ;; ${ours.join('|')}) continue ;; -*) refuse ;; esac; command=$word`,
      `  else case "$command" in ${allowed.join(' ')} *) refuse ;; esac; fi`,
      '  said="$said $word"',
      'done',
      `echo "$said" >> '${noted}'`,
      `unset ${later.join(' ')}`,
      `PATH='${real}' exec git "$@"`,
      '',
    ].join('\n'),
  );
  chmodSync(join(bin, 'git'), 0o755);
  return {
    path: `${bin}:${real}`,
    calls: () =>
      existsSync(noted)
        ? readFileSync(noted, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.trim())
        : [],
  };
}
