/**
 * Where the files of a tree are, without looking at every one.
 *
 * A tree of git opens the folders on the way to what is asked, and lists only what somebody wants the files of. Any other tree
 * is listed once: sorted, a folder is a range, found by halving.
 */
import type { Tree, TreeFile } from './image.ts';

type Soon<T> = T | Promise<T>;

export interface TreeIndex {
  /** A file, link or submodule; no folder. */
  readonly get: (path: string) => Soon<TreeFile | undefined>;
  /** Whether there is a file under it; `''` and `.`: the root, which is always there. */
  readonly hasFolder: (folder: string) => Soon<boolean>;
  /** The file itself, or all files under the folder, sorted; `''` and `.`: all. */
  readonly under: (path: string) => Soon<readonly TreeFile[]>;
  /** git's id of a folder, which says what all files under it are, where it is known without listing them. */
  readonly folderId?: (folder: string) => Promise<string | undefined>;
}

export interface ListedIndex extends TreeIndex {
  readonly get: (path: string) => TreeFile | undefined;
  readonly hasFolder: (folder: string) => boolean;
  readonly under: (path: string) => readonly TreeFile[];
}

/** Files whose paths hold one of the words (as they are written), and are wanted; sorted. */
export type Search = (words: readonly string[], wanted: (path: string) => boolean) => readonly TreeFile[];

/** Sorted as JavaScript sorts. Files are made when they are asked for: there are tens of thousands, and most runs look at few. */
export interface FileList {
  readonly length: number;
  readonly path: (at: number) => string;
  readonly file: (at: number) => TreeFile;
  readonly search: Search;
}

export async function indexOf(tree: Tree): Promise<TreeIndex> {
  return (await tree.index?.()) ?? listedIndexOf(tree);
}

const known = new WeakMap<readonly TreeFile[], ListedIndex>();

/** For those who look through all files. */
export async function searchOf(tree: Tree): Promise<Search> {
  return (await tree.search?.()) ?? fileList(await tree.list()).search;
}

async function listedIndexOf(tree: Tree): Promise<ListedIndex> {
  const files = await tree.list();
  const index = known.get(files) ?? listedIndex(fileList(files));
  known.set(files, index);
  return index;
}

/** Git sorts by bytes, JavaScript by UTF-16 units; they differ for few names, and seeing that something is sorted is quick. */
export function fileList(files: readonly TreeFile[]): FileList {
  const sorted = isSorted(files) ? files : files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const file = (at: number): TreeFile => sorted[at] ?? { path: '', mode: '', id: '' };
  const search: Search = (words, wanted) =>
    sorted.filter(({ path }) => words.some((word) => path.includes(word)) && wanted(path));
  return { length: sorted.length, path: (at) => file(at).path, file, search };
}

export function filesOf(list: FileList, from = 0, to = list.length): readonly TreeFile[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => list.file(from + at));
}

export function listedIndex(list: FileList): ListedIndex {
  const firstFrom = (path: string): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list.path(middle) < path) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const get = (path: string): TreeFile | undefined => {
    const at = firstFrom(path);
    return at < list.length && list.path(at) === path ? list.file(at) : undefined;
  };
  return {
    get,
    hasFolder: (folder) => {
      if (folder === '' || folder === '.') return true;
      const at = firstFrom(`${folder}/`);
      return at < list.length && list.path(at).startsWith(`${folder}/`);
    },
    under: (path) => {
      if (path === '' || path === '.') return filesOf(list);
      const itself = get(path);
      return itself === undefined ? filesOf(list, firstFrom(`${path}/`), firstFrom(`${path}0`)) : [itself];
    },
  };
}

function isSorted(files: readonly TreeFile[]): boolean {
  for (let index = 1; index < files.length; index += 1) {
    if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? '')) return false;
  }
  return true;
}
