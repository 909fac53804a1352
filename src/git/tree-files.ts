/** Differences of trees as the files of the port: changes, lists, and the list of one tree from that of another. */
import { compareTexts } from '../action/compare-texts.ts';
import type { TreeFile } from '../catalog/image.ts';
import type { ChangedFile, ChangeStatus } from './git.ts';
import type { RecordStore } from './record-store.ts';
import { differenceAt, type TreeDifference } from './tree-record.ts';

const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  T: 'type-changed',
};

/** What differs between two trees: most ask for the paths alone. */
export interface Differences {
  /** Sorted. */
  readonly files: () => readonly ChangedFile[];
  readonly list: () => readonly TreeDifference[];
}

/** Most changes are modifications, whose ids nobody looks at: of tens of thousands only the paths are cut out. */
export function recordedDifferences(records: RecordStore): Differences {
  const files = () => {
    const modified: ChangedFile[] = [];
    const others: TreeDifference[] = [];
    records.each((text, at, end, next, plain) => {
      if (plain && text[end - 1] === 'M') modified.push({ path: text.slice(end + 1, next), status: 'modified' });
      else others.push(differenceAt(text, at, end, next, plain));
    });
    return others.length === 0 ? modified : [...modified, ...changedFiles(others)].sort(byPath);
  };
  return { files, list: () => records.map(differenceAt) };
}

export function listedDifferences(list: readonly TreeDifference[]): Differences {
  return { files: () => changedFiles(list), list: () => list };
}

/** A file that went away here and came back there unchanged was renamed; both paths stay changes. */
export function changedFiles(differences: readonly TreeDifference[]): readonly ChangedFile[] {
  const gone = new Map<string, string>();
  for (const { letter, oldId, path } of differences) if (letter === 'D') gone.set(oldId, path);
  return differences
    .map(({ path, lossy, letter, newId }): ChangedFile => {
      const previous = letter === 'A' ? gone.get(newId) : undefined;
      const status = statuses[letter] ?? 'modified';
      if (previous === undefined && !lossy) return { path, status };
      return { path, status, ...(previous !== undefined && { previous }), ...(lossy && { lossy: true as const }) };
    })
    .sort(byPath);
}

export function filesOf(differences: readonly TreeDifference[]): readonly TreeFile[] {
  return differences.map(({ path, newMode, newId }) => ({ path, mode: newMode, id: newId }));
}

/** Git's order is that of bytes, ours that of UTF-16; they differ for few names. */
export function inOrder(files: readonly TreeFile[]): readonly TreeFile[] {
  const isSorted = files.every((file, at) => (files[at - 1]?.path ?? '') < file.path);
  return isSorted ? files : files.toSorted(byPath);
}

/** The files of a tree, from those of a later one and the differences between them. */
export function before(after: readonly TreeFile[], differences: readonly TreeDifference[]): readonly TreeFile[] {
  const changed = new Map(differences.map((difference) => [difference.path, difference]));
  const kept = after.filter(({ path }) => !changed.has(path));
  const old = differences.filter(({ letter }) => letter !== 'A');
  return [...kept, ...old.map(({ path, oldMode, oldId }) => ({ path, mode: oldMode, id: oldId }))].sort(byPath);
}

export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return compareTexts(one.path, other.path);
}
