/**
 * git's questions answered by GitHub's API, so that the rules for bases are the same with and without a checkout.
 *
 * A comparison on GitHub is from the merge base. Where the base is no ancestor (a force push) its files would be
 * others than git's, so the two trees are compared by their ids instead.
 */
import { Problem } from '../action/problem.ts';
import type { Tree, TreeFile } from '../catalog/image.ts';
import type { ChangedFile, Git } from '../git/git.ts';
import { isFullId } from '../git/revision.ts';
import { changedFiles } from '../git/tree-files.ts';
import type { TreeDifference } from '../git/tree-record.ts';
import type { ChangesApi, Comparison } from './changes-api.ts';
import type { PullRequestFacts } from './event.ts';

export function apiGit(api: ChangesApi, pull: PullRequestFacts | undefined): Git {
  const trees = new Map<string, Promise<readonly TreeFile[] | undefined>>();
  const comparisons = new Map<string, Promise<Comparison | undefined>>();
  const commits = new Map<string, ReturnType<ChangesApi['commit']>>();
  const listed = (commit: string) => once(trees, commit, () => api.tree(commit));
  const whole = async (commit: string) => (await listed(commit)) ?? cutList(commit);
  const compared = (base: string, head: string) =>
    once(comparisons, `${base}...${head}`, () => api.compare(base, head));
  const commitOf = (revision: string) => once(commits, revision, () => api.commit(revision));
  const reachesFrom = async (ancestor: string, descendant: string) => {
    if (ancestor === descendant) return true;
    const status = (await compared(ancestor, descendant))?.status;
    return status === 'ahead' || status === 'identical';
  };
  return {
    commit: async (revision) => (await commitOf(revision.replace(/^origin\//, '')))?.sha,
    remoteRef: async (ref) => (await commitOf(ref.replace(/^refs\//, '')))?.sha,
    refNames: async () => [],
    mergeBase: async (one, other) => (one === other ? one : (await compared(one, other))?.mergeBase),
    isAncestor: reachesFrom,
    reachableTags: async (commit) => {
      // GitHub lists tags by version, highest first; the nearest is among the first that are reachable.
      const found = [];
      for (const tag of (await api.tags()).slice(0, 100)) {
        if (!isFullId(tag.commit) || !(await reachesFrom(tag.commit, commit))) continue;
        found.push(tag);
        if (found.length >= 5) break;
      }
      return found;
    },
    messages: async (base, head) => {
      if (base !== undefined) return (await compared(base, head))?.messages.toReversed() ?? [];
      const commit = await commitOf(head);
      return commit ? [commit.message] : [];
    },
    diff: async (base, head) => {
      const comparison = await compared(base, head);
      if (comparison && comparison.mergeBase !== base) return diffOf(await listed(base), await listed(head));
      const files = pull?.headSha === head ? await api.pullRequestFiles(pull) : undefined;
      return files ?? comparison?.files;
    },
    tree: (commit): Tree => ({
      list: () => whole(commit),
      read: async (path) => {
        const file = (await whole(commit)).find((one) => one.path === path);
        return file === undefined || file.mode === '160000' ? undefined : api.blob(file.id);
      },
    }),
  };
}

/** A list that was cut would be a catalog with images missing. */
function cutList(commit: string): never {
  throw new Problem({
    code: 'DCA-DET-005',
    voice: 'remote',
    message: `GitHub does not list all files of ${commit}: it cuts trees of more than about 100,000 entries.`,
    remedy: 'Run actions/checkout first; `fetch-depth: 1` is enough.',
  });
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(key) ?? ask();
  known.set(key, asked);
  return asked;
}

/** As git says it: see `changedFiles` of the git adapter. */
function diffOf(
  before: readonly TreeFile[] | undefined,
  after: readonly TreeFile[] | undefined,
): readonly ChangedFile[] | undefined {
  if (before === undefined || after === undefined) return undefined;
  const olds = new Map(before.map((file) => [file.path, file]));
  const differences: TreeDifference[] = [];
  for (const { path, id: newId, mode: newMode } of after) {
    const old = olds.get(path);
    olds.delete(path);
    if (old?.id === newId && old.mode === newMode) continue;
    const kept = old?.mode.slice(0, 3) === newMode.slice(0, 3);
    const letter = old === undefined ? 'A' : kept ? 'M' : 'T';
    differences.push({ ...plain(path), letter, newId, newMode, oldId: old?.id ?? '', oldMode: old?.mode ?? '' });
  }
  for (const { path, id, mode } of olds.values()) {
    differences.push({ ...plain(path), letter: 'D', oldId: id, oldMode: mode, newId: '', newMode: '' });
  }
  return changedFiles(differences);
}

/** GitHub shows bytes that are no UTF-8 as U+FFFD. */
function plain(path: string): { readonly path: string; readonly lossy: boolean } {
  return { path, lossy: path.includes('\ufffd') };
}
