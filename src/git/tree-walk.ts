/**
 * Trees compared by reading them: the slow way, for repositories that lack some of them (a treeless clone).
 *
 * A folder with one id on both sides is never opened, so the cost follows what changed. The answers are those of
 * `git diff-tree -r`, in which a folder is not an entry and a file that became a folder is one file less and some more.
 */
import { emptyTree, folderMode, type TreeEntry } from './objects.ts';
import type { TreeDifference } from './tree-record.ts';

/** The entries of a tree; the id `undefined` is an empty one. */
export type ReadTree = (id: string | undefined) => readonly TreeEntry[] | Promise<readonly TreeEntry[]>;

interface Pair {
  readonly prefix: string;
  readonly lossy: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export async function walkTrees(before: string, after: string, read: ReadTree): Promise<readonly TreeDifference[]> {
  const differences: TreeDifference[] = [];
  const root = (id: string) => (id === emptyTree(id) ? undefined : id);
  let level: readonly Pair[] = [{ prefix: '', lossy: false, before: root(before), after: root(after) }];
  while (level.length > 0) {
    const sides = await Promise.all(
      level.map(async (pair) => [await read(pair.before), await read(pair.after)] as const),
    );
    const next: Pair[] = [];
    for (const [at, [old, now]] of sides.entries()) {
      const pair = level[at];
      if (pair) comparePair(pair, old, now, differences, next);
    }
    level = next;
  }
  return differences;
}

function comparePair(
  pair: Pair,
  old: readonly TreeEntry[],
  now: readonly TreeEntry[],
  differences: TreeDifference[],
  next: Pair[],
): void {
  const key = (entry: TreeEntry) => `${entry.mode === folderMode ? 'd' : entry.lossy ? 'x' : 'f'}${entry.name}`;
  const olds = new Map(old.map((entry) => [key(entry), entry]));
  const visit = (from: TreeEntry | undefined, to: TreeEntry | undefined) => {
    const entry = to ?? from;
    if (!entry || (from && to && from.id === to.id && from.mode === to.mode)) return;
    const path = pair.prefix + entry.name;
    const lossy = pair.lossy || entry.lossy;
    if (entry.mode === folderMode) next.push({ prefix: `${path}/`, lossy, before: from?.id, after: to?.id });
    else {
      const [oldMode, newMode] = [from?.mode ?? '000000', to?.mode ?? '000000'];
      differences.push({
        path,
        lossy,
        letter: letterOf(from, to),
        oldMode,
        newMode,
        oldId: from?.id ?? '',
        newId: to?.id ?? '',
      });
    }
  };
  for (const entry of now) {
    const from = olds.get(key(entry));
    olds.delete(key(entry));
    visit(from, entry);
  }
  for (const entry of olds.values()) visit(entry, undefined);
}

function letterOf(from: TreeEntry | undefined, to: TreeEntry | undefined): string {
  if (!from) return 'A';
  if (!to) return 'D';
  return from.mode.slice(0, 3) === to.mode.slice(0, 3) ? 'M' : 'T';
}
