/**
 * Trees listed and compared by their ids: a folder with one id on both sides is never opened, so the
 * cost follows what changed, not what there is. Each tree is read once, whichever commit asks.
 */
import type { TreeFile } from '../catalog/image.ts';
import type { ChangedFile, ChangeStatus } from './git.ts';
import { folderMode, type TreeEntry } from './objects.ts';

/** The entries of a tree; the id `undefined` is an empty one. */
export type ReadTree = (id: string | undefined) => readonly TreeEntry[] | Promise<readonly TreeEntry[]>;

interface Pair {
  readonly prefix: string;
  readonly lossy: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export async function listTree(root: string, read: ReadTree): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  let level = [{ prefix: '', id: root }];
  while (level.length > 0) {
    const trees = await Promise.all(level.map(({ id }) => read(id)));
    const next: { prefix: string; id: string }[] = [];
    for (const [at, entries] of trees.entries()) {
      const prefix = level[at]?.prefix ?? '';
      for (const { name, mode, id } of entries) {
        if (mode === folderMode) next.push({ prefix: `${prefix}${name}/`, id });
        else files.push({ path: prefix + name, mode, id });
      }
    }
    level = next;
  }
  return files.sort(byPath);
}

export async function diffTrees(
  before: string | undefined,
  after: string | undefined,
  read: ReadTree,
): Promise<readonly ChangedFile[]> {
  const changes: Found[] = [];
  let level: readonly Pair[] = before === after ? [] : [{ prefix: '', lossy: false, before, after }];
  while (level.length > 0) {
    const sides = await Promise.all(
      level.map(async (pair) => [await read(pair.before), await read(pair.after)] as const),
    );
    const next: Pair[] = [];
    for (const [at, [old, now]] of sides.entries()) {
      const pair = level[at];
      if (pair) comparePair(pair, old, now, changes, next);
    }
    level = next;
  }
  return withPrevious(changes).sort(byPath);
}

interface Found extends ChangedFile {
  readonly id: string;
}

function comparePair(
  pair: Pair,
  old: readonly TreeEntry[],
  now: readonly TreeEntry[],
  changes: Found[],
  next: Pair[],
): void {
  // By mode as well: a file that became a folder is one file less and some more.
  const key = (entry: TreeEntry) => `${entry.mode === folderMode ? 'd' : entry.lossy ? 'x' : 'f'}${entry.name}`;
  const olds = new Map(old.map((entry) => [key(entry), entry]));
  const visit = (from: TreeEntry | undefined, to: TreeEntry | undefined) => {
    const entry = to ?? from;
    if (!entry || (from && to && from.id === to.id && from.mode === to.mode)) return;
    const path = pair.prefix + entry.name;
    const lossy = pair.lossy || entry.lossy;
    if (entry.mode === folderMode) next.push({ prefix: `${path}/`, lossy, before: from?.id, after: to?.id });
    else changes.push({ path, status: statusOf(from, to), id: entry.id, ...(lossy && { lossy: true as const }) });
  };
  for (const entry of now) {
    const from = olds.get(key(entry));
    olds.delete(key(entry));
    visit(from, entry);
  }
  for (const entry of olds.values()) visit(entry, undefined);
}

function statusOf(from: TreeEntry | undefined, to: TreeEntry | undefined): ChangeStatus {
  if (!from) return 'added';
  if (!to) return 'deleted';
  return from.mode.slice(0, 3) === to.mode.slice(0, 3) ? 'modified' : 'type-changed';
}

/** A file that went away here and came back there unchanged was renamed; both paths stay changes. */
function withPrevious(changes: readonly Found[]): ChangedFile[] {
  const gone = new Map(changes.filter(({ status }) => status === 'deleted').map(({ id, path }) => [id, path]));
  return changes.map(({ id, ...change }) => {
    const previous = change.status === 'added' ? gone.get(id) : undefined;
    return previous === undefined ? change : { ...change, previous };
  });
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
