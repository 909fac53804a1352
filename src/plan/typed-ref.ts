/**
 * A commit that somebody typed in a terminal and that is not there. On GitHub `on-unknown-base` says what that means; a
 * person who made a slip of the fingers would take "everything is built" for the answer.
 */
import { nearestOf } from '../action/nearest.ts';
import { Problem } from '../action/problem.ts';
import type { Git } from '../git/git.ts';

/** @param event GitHub's name of it. @throws Problem DCA-DET-006 in a terminal, where there is none. */
export async function refuseTyped(input: 'base' | 'head', typed: string, event: string, git: Git): Promise<void> {
  if (event !== '') return;
  const near = meant(typed, await git.refNames());
  throw new Problem({
    code: 'DCA-DET-006',
    message: `${JSON.stringify(typed)} of --${input} is no branch, tag or commit that is here or can be fetched.`,
    remedy:
      near.length === 0
        ? '`git branch --all` and `git tag` list what there is; `git fetch` brings what is new.'
        : `Did you mean ${near.join(' or ')}?`,
  });
}

/** `origin/main` where there is `main`, and the other way round; else what is a few letters away. */
function meant(typed: string, names: readonly string[]): readonly string[] {
  const short = (name: string) => name.replace(/^origin\//, '');
  const same = names.filter((name) => short(name) === short(typed));
  return same.length > 0 ? same : nearestOf(typed, names, 3);
}
