/** Scratch git repositories made from the examples, in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Scratch {
  readonly folder: string;
  readonly write: (file: string, content: string) => void;
  /** Commits everything and gives the commit's id. */
  readonly commit: (message: string) => string;
  readonly branch: (name: string) => void;
}

/** Of every commit, so that ids and digests are those of the pictures. */
const when = '2026-01-05T09:00:00Z';
const moment = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };

export function scratch(example: string, folder: string): Scratch {
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  const git = (...words: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', '-c', 'commit.gpgsign=false', ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...moment, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      },
    ).trim();
  git('init', '-q', '-b', 'main');
  return {
    folder,
    write: (file, content) => writeFileSync(join(folder, file), content),
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    branch: (name) => {
      git('checkout', '-q', '-b', name);
    },
  };
}
