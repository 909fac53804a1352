/**
 * Bases that somebody asks for: a commit, a branch, `last-success`, `previous-tag`.
 *
 * A full commit id is compared as it is; a branch or tag by its merge base, as its tip may have moved on.
 * `last-success` looks at runs of the branch itself, then of the default branch: the run of a pull request
 * tested a commit, but nobody released what it built, so a later merge must not count from there.
 */
import type { Git, Tag } from '../git/git.ts';
import { checkedRevision, isFullId } from '../git/revision.ts';
import { compareVersions, parseVersion } from '../promote/version.ts';
import { all, type Base, type BasePorts } from './base.ts';
import type { Occasion } from './occasion.ts';
import { refuseTyped } from './typed-ref.ts';

export async function namedBase(wish: string, head: string, occasion: Occasion, ports: BasePorts): Promise<Base> {
  if (wish === 'last-success') return lastSuccess(head, occasion, ports);
  if (wish === 'previous-tag') return previousTag(head, occasion, ports.git);
  const revision = checkedRevision(wish, 'input "base"');
  const name = revision.replace(/^refs\/(?:heads|tags)\//, '');
  const commit = (await ports.git.commit(revision)) ?? (await ports.git.commit(name));
  if (commit === undefined) await refuseTyped('base', wish, occasion.name, ports.git);
  const base = commit === undefined || isFullId(wish) ? commit : await ports.git.mergeBase(commit, head);
  return base === undefined
    ? { source: 'input', unknown: `${JSON.stringify(wish)} is no commit that is here or can be fetched` }
    : { source: 'input', base };
}

async function lastSuccess(head: string, occasion: Occasion, { git, api, workflow }: BasePorts): Promise<Base> {
  const own = occasion.pullRequest?.baseRef ?? occasion.branch;
  if (workflow === undefined)
    return { source: 'last-success', unknown: 'GITHUB_WORKFLOW_REF does not name the workflow' };
  const github = await api();
  for (const branch of new Set([own, occasion.defaultBranch].filter((name) => name !== undefined))) {
    for (const run of await github.runs({ workflow, branch, status: 'success' })) {
      const commit = await git.commit(run.headSha);
      if (commit !== undefined && (await git.isAncestor(commit, head))) return { source: 'last-success', base: commit };
    }
  }
  return { source: 'last-success', unknown: `no ancestor of ${head} has a successful run of ${workflow}` };
}

async function previousTag(head: string, { tag }: Occasion, git: Git): Promise<Base> {
  const reachable = await git.reachableTags(head);
  if (reachable === undefined)
    return { source: 'previous-tag', unknown: 'the tags of the repository cannot be fetched' };
  const earlier = reachable.filter(({ name, commit }) => name !== tag && (tag === undefined || commit !== head));
  const base = await nearest(earlier, git);
  if (base === undefined) return all('there is no earlier version tag');
  const commit = await git.commit(base.commit);
  if (commit === undefined) return { source: 'previous-tag', unknown: `the commit of ${base.name} cannot be fetched` };
  return { source: 'previous-tag', base: commit };
}

/** The version tag that no other one stands between; of several (two lines that were merged) the highest version. */
async function nearest(tags: readonly Tag[], git: Git): Promise<Tag | undefined> {
  const versions = tags.flatMap((tag) => {
    const version = parseVersion(tag.name);
    return version === undefined ? [] : [{ ...tag, version }];
  });
  const highestFirst = versions.toSorted((one, other) => compareVersions(other.version, one.version));
  let best: Tag | undefined;
  // Versions mostly rise with history, so few of these questions change the answer; a thousand tags need not all be asked.
  for (const candidate of highestFirst.slice(0, 50)) {
    if (best?.commit === candidate.commit) continue;
    if (best === undefined || (await git.isAncestor(best.commit, candidate.commit))) best = candidate;
  }
  return best;
}
