/**
 * The base of the diff: which commit is what this event builds compared with?
 *
 * The rule behind every row: a base that cannot be had is said so (`unknown`), never replaced by one that is at hand.
 * `HEAD^`, the tip of a branch instead of the merge base, or an empty diff are wrong answers that look right.
 */
import type { Git } from '../git/git.ts';
import { isZeroId } from '../git/revision.ts';
import type { ChangesApi } from '../github/changes-api.ts';
import type { PushEvent } from '../github/event.ts';
import type { Occasion } from './occasion.ts';

export type BaseSource =
  | 'push'
  | 'new-branch'
  | 'force-push'
  | 'merge-base'
  | 'merge-group'
  | 'last-success'
  | 'previous-tag'
  | 'input'
  | 'none';

export interface Base {
  readonly source: BaseSource;
  readonly base?: string;
  /** A force push is compared with what it replaced and with the default branch: the union of both. */
  readonly alsoBase?: string;
  /** Why everything is built without a comparison. */
  readonly everything?: string;
  /** Why the base cannot be had. */
  readonly unknown?: string;
}

export interface Compared extends Base {
  readonly head: string;
}

export interface BaseWishes {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

export interface BasePorts {
  readonly git: Git;
  readonly api: () => Promise<ChangesApi>;
  /** File of this workflow, for `last-success`. */
  readonly workflow: string | undefined;
}

export async function findBase(occasion: Occasion, wishes: BaseWishes, ports: BasePorts): Promise<Compared> {
  const { git } = ports;
  const wanted = wishes.head ?? occasion.sha ?? 'HEAD';
  const head = await git.commit(wanted);
  if (head === undefined) {
    if (wishes.head !== undefined) {
      const { refuseTyped } = await import('./typed-ref.ts');
      await refuseTyped('head', wishes.head, occasion.name, git);
    }
    const unknown = `the commit ${wanted} is not here and cannot be fetched`;
    return { head: occasion.sha ?? '', source: 'none', unknown };
  }
  const byEvent = () => baseOfEvent({ ...occasion, sha: head }, head, git);
  if (wishes.base === undefined || isOwnBranch(wishes.base, occasion)) return { head, ...(await byEvent()) };
  const { namedBase } = await import('./base-named.ts');
  return { head, ...(await namedBase(wishes.base, head, occasion, ports)) };
}

/** `base: ${{ github.ref }}` on a push to that branch means: since the push before. */
function isOwnBranch(base: string, { event, branch }: Occasion): boolean {
  return event.kind === 'push' && base.replace(/^refs\/heads\//, '') === branch;
}

function baseOfEvent(occasion: Occasion, head: string, git: Git): Promise<Base> | Base {
  const { event, pullRequest, name, tag } = occasion;
  if (pullRequest) return baseOfPullRequest(pullRequest, head, git);
  if (event.kind === 'merge-group') return baseOfMergeGroup(event.baseSha, git);
  if (event.kind === 'push') {
    return tag === undefined ? baseOfPush(event, occasion, head, git) : all(`tag ${tag} is released`);
  }
  return all(name === '' ? 'no base is given' : `${name} builds everything`);
}

async function baseOfPullRequest(
  { baseSha, baseRef }: { readonly baseSha: string; readonly baseRef: string },
  head: string,
  git: Git,
): Promise<Base> {
  const base = (await git.mergeBase(baseSha, head)) ?? (await mergeBaseWith(baseRef, head, git));
  return base === undefined
    ? { source: 'merge-base', unknown: `no merge base of ${baseRef} and the pull request can be found` }
    : { source: 'merge-base', base };
}

async function baseOfMergeGroup(baseSha: string, git: Git): Promise<Base> {
  const base = await git.commit(baseSha);
  return base === undefined ? { source: 'merge-group', unknown: gone(baseSha) } : { source: 'merge-group', base };
}

async function baseOfPush(event: PushEvent, occasion: Occasion, head: string, git: Git): Promise<Base> {
  const { before, forced } = event;
  const { branch, defaultBranch } = occasion;
  const isDefault = branch !== undefined && branch === defaultBranch;
  if (before === undefined || isZeroId(before)) {
    if (isDefault) return all('first push of the repository');
    return branchedOff('new-branch', 'the branch is new', occasion, head, git);
  }
  const base = await git.commit(before);
  if (base === undefined) {
    if (isDefault) return { source: 'push', unknown: gone(before) };
    return branchedOff(forced === true ? 'force-push' : 'merge-base', gone(before), occasion, head, git);
  }
  if (forced === false || (await git.isAncestor(base, head))) return { source: 'push', base };
  const also = isDefault ? undefined : await mergeBaseWith(defaultBranch, head, git);
  return { source: 'force-push', base, ...(also !== undefined && { alsoBase: also }) };
}

async function branchedOff(
  source: BaseSource,
  why: string,
  { defaultBranch }: Occasion,
  head: string,
  git: Git,
): Promise<Base> {
  const base = await mergeBaseWith(defaultBranch, head, git);
  if (base !== undefined) return { source, base };
  return { source, unknown: `${why}, and no merge base with ${defaultBranch ?? 'the default branch'} can be found` };
}

async function mergeBaseWith(branch: string | undefined, head: string, git: Git): Promise<string | undefined> {
  const tip = branch ? await git.remoteRef(`refs/heads/${branch}`) : undefined;
  return tip === undefined ? undefined : git.mergeBase(tip, head);
}

export function all(everything: string): Base {
  return { source: 'none', everything };
}

function gone(commit: string): string {
  return `the commit ${commit} is gone or cannot be fetched`;
}
