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
}

export interface ListedIndex extends TreeIndex {
  readonly files: readonly TreeFile[];
  readonly get: (path: string) => TreeFile | undefined;
  readonly hasFolder: (folder: string) => boolean;
  readonly under: (path: string) => readonly TreeFile[];
}

export async function indexOf(tree: Tree): Promise<TreeIndex> {
  return (await tree.index?.()) ?? listedIndexOf(tree);
}

const known = new WeakMap<readonly TreeFile[], ListedIndex>();

/** For those who need to see all files. */
export async function listedIndexOf(tree: Tree): Promise<ListedIndex> {
  return listedIndex(await tree.list());
}

export function listedIndex(listed: readonly TreeFile[]): ListedIndex {
  const before = known.get(listed);
  if (before !== undefined) return before;
  const index = makeIndex(listed);
  known.set(listed, index);
  return index;
}

function makeIndex(listed: readonly TreeFile[]): ListedIndex {
  // Git sorts by bytes, JavaScript by UTF-16 units; they differ for few names, and sorting what is sorted is quick.
  const files = isSorted(listed) ? listed : listed.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const firstFrom = (path: string): number => {
    let low = 0;
    let high = files.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((files[middle]?.path ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const get = (path: string): TreeFile | undefined => {
    const found = files[firstFrom(path)];
    return found?.path === path ? found : undefined;
  };
  const range = (folder: string): readonly [number, number] => [firstFrom(`${folder}/`), firstFrom(`${folder}0`)];
  return {
    files,
    get,
    hasFolder: (folder) => {
      if (folder === '' || folder === '.') return true;
      const [from, to] = range(folder);
      return to > from;
    },
    under: (path) => {
      if (path === '' || path === '.') return files;
      const itself = get(path);
      return itself === undefined ? files.slice(...range(path)) : [itself];
    },
  };
}

function isSorted(files: readonly TreeFile[]): boolean {
  for (let index = 1; index < files.length; index += 1) {
    if ((files[index - 1]?.path ?? '') > (files[index]?.path ?? '')) return false;
  }
  return true;
}
