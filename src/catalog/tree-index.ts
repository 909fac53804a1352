/** The files of a tree, sorted, so that a folder is a range: found by halving, never by looking at every file. */
import type { Tree, TreeFile } from './image.ts';

export interface TreeIndex {
  readonly files: readonly TreeFile[];
  readonly get: (path: string) => TreeFile | undefined;
  readonly hasFolder: (folder: string) => boolean;
  /** The file itself, or all files under the folder; `''` and `.`: all. */
  readonly under: (path: string) => readonly TreeFile[];
}

const known = new WeakMap<readonly TreeFile[], TreeIndex>();

export async function indexOf(tree: Tree): Promise<TreeIndex> {
  const listed = await tree.list();
  const before = known.get(listed);
  if (before !== undefined) return before;
  const index = makeIndex(listed);
  known.set(listed, index);
  return index;
}

function makeIndex(listed: readonly TreeFile[]): TreeIndex {
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
