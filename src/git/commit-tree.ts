/**
 * The files of a commit, read from git's objects: nothing of the workspace is looked at. The text of a link is where
 * it leads.
 *
 * Whoever lists a commit's files is about to read its Dockerfiles, one after the other. They are asked for together
 * then, so that hundreds of them cost one round trip.
 */
import type { Tree, TreeFile } from '../catalog/image.ts';
import { folderMode, type TreeEntry } from './objects.ts';
import type { ReadTree } from './tree-walk.ts';

interface Source {
  readonly root: () => Promise<string>;
  readonly readTree: ReadTree;
  readonly readFile: (id: string) => Promise<Buffer>;
  readonly list: () => Promise<readonly TreeFile[]>;
}

const submodule = '160000';
const readSoon = /(?:^|[./])(?:dockerfile|containerfile|dockerignore)(?:\.[^/]*)?$/i;
const mostReadSoon = 5000;

export function commitTree(source: Source): Tree {
  let listed: Promise<readonly TreeFile[]> | undefined;
  let index: Promise<(path: string) => TreeFile | undefined> | undefined;
  let root: Promise<string> | undefined;
  const texts = new Map<string, Promise<string>>();

  const textOf = (id: string) => {
    const known = texts.get(id) ?? source.readFile(id).then((bytes) => bytes.toString('utf8'));
    texts.set(id, known);
    return known;
  };
  const makeIndex = async () => {
    const files = await (listed ?? source.list());
    for (const { id } of files.filter(({ path }) => readSoon.test(path)).slice(0, mostReadSoon)) {
      // Who reads it gets the error; nobody may.
      textOf(id).catch(() => undefined);
    }
    return (path: string) => find(files, path);
  };
  const walk = async (path: string): Promise<TreeEntry | undefined> => {
    root ??= source.root();
    let entry: TreeEntry | undefined;
    let folder: string | undefined = await root;
    for (const name of path.split('/')) {
      if (folder === undefined) return undefined;
      entry = (await source.readTree(folder)).find((one) => one.name === name && !one.lossy);
      folder = entry?.mode === folderMode ? entry.id : undefined;
    }
    return entry;
  };
  return {
    read: async (path) => {
      if (listed !== undefined) index ??= makeIndex();
      const entry = index === undefined ? await walk(path) : (await index)(path);
      return !entry || entry.mode === folderMode || entry.mode === submodule ? undefined : textOf(entry.id);
    },
    list: () => {
      listed ??= source.list();
      return listed;
    },
  };
}

/** By halving: files are sorted, and a map of all of them costs more than the few that are read. */
function find(files: readonly TreeFile[], path: string): TreeFile | undefined {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return files[low]?.path === path ? files[low] : undefined;
}
