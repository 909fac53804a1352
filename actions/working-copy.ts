/**
 * What GitHub would tell a job, told by the working copy: repository, commit and branch, for templates such as `{branch}`.
 * Only what the environment does not say is asked for, and a folder without git says nothing.
 */
import { runGit } from '../src/git/run-git.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export async function withWorkingCopy(environment: Environment, folder: string): Promise<Environment> {
  if (environment.GITHUB_ACTIONS === 'true') return environment;
  const ask = (...words: readonly string[]) => answer(words, folder, environment);
  const [top, sha, ref, origin] = await Promise.all([
    ask('rev-parse', '--show-toplevel'),
    environment.GITHUB_SHA ?? ask('rev-parse', '--verify', '-q', 'HEAD'),
    environment.GITHUB_REF ?? ask('symbolic-ref', '-q', 'HEAD'),
    ask('config', '--get', 'remote.origin.url'),
  ]);
  return {
    ...environment,
    // In a subfolder paths are the repository's all the same.
    GITHUB_WORKSPACE: environment.GITHUB_WORKSPACE ?? top ?? folder,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: environment.GITHUB_REPOSITORY ?? repositoryOf(origin ?? ''),
  };
}

async function answer(words: readonly string[], cwd: string, environment: Environment): Promise<string | undefined> {
  try {
    const { code, stdout } = await runGit(words, { cwd, environment });
    return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined;
  } catch {
    return undefined;
  }
}

/** `owner/name` of an address such as `git@github.com:acme/shop.git`; a folder or a file is none. */
function repositoryOf(address: string): string | undefined {
  if (!/^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/.test(address)) return undefined;
  return /[/:]([A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1];
}
