/** What only a person's working copy is asked: names to suggest, and what was not committed. */
import { type GitCall, runGit } from './run-git.ts';

/** At most a few hundred: they are compared with what somebody typed. */
const mostNames = 500;

export async function refNames(call: GitCall): Promise<readonly string[]> {
  const words = ['--sort=-committerdate', `--count=${mostNames}`, '--format=%(refname)'];
  const { code, stdout } = await runGit(['for-each-ref', ...words, 'refs/heads', 'refs/remotes', 'refs/tags'], call);
  if (code !== 0) return [];
  const names = stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/HEAD'));
  return names.map((name) => name.replace(/^refs\/(?:heads|remotes|tags)\//, ''));
}

/** Whether there is a repository at all, with commits or without. */
export async function isRepository(call: GitCall): Promise<boolean> {
  return (await runGit(['rev-parse', '--git-dir'], call)).code === 0;
}

/** 0 too where git cannot tell. */
export async function uncommittedFiles(call: GitCall): Promise<number> {
  const { code, stdout } = await runGit(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'], call);
  if (code !== 0) return 0;
  let count = 0;
  for (const byte of stdout) if (byte === 0) count += 1;
  return count;
}
