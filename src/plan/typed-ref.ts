/**
 * A commit that somebody typed in a terminal and that is not there. On GitHub `on-unknown-base` says what that means; a
 * person who made a slip of the fingers would take "everything is built" for the answer.
 */
import { Problem } from '../action/problem.ts';
import { nearestOf } from '../catalog/complaint.ts';
import type { Git } from '../git/git.ts';

/** @param event GitHub's name of it. @throws Problem DCA-DET-006 in a terminal, where there is none. */
export async function refuseTyped(input: 'base' | 'head', typed: string, event: string, git: Git): Promise<void> {
  if (event !== '') return;
  const near = nearestOf(typed, await git.refNames(), 3);
  throw new Problem({
    code: 'DCA-DET-006',
    message: `${JSON.stringify(typed)} of --${input} is no branch, tag or commit that is here or can be fetched.`,
    remedy:
      near.length === 0
        ? '`git branch --all` and `git tag` list what there is; `git fetch` brings what is new.'
        : `Did you mean ${near.join(' or ')}?`,
  });
}
