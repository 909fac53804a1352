/** The files of a commit, read from git's objects: nothing of the workspace is looked at. The text of a link is where it leads. */
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

export function commitTree(source: Source): Tree {
  let listed: Promise<readonly TreeFile[]> | undefined;
  let root: Promise<string> | undefined;
  const find = async (path: string): Promise<TreeEntry | undefined> => {
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
      const entry = await find(path);
      if (!entry || entry.mode === folderMode || entry.mode === submodule) return undefined;
      return (await source.readFile(entry.id)).toString('utf8');
    },
    list: () => {
      listed ??= source.list();
      return listed;
    },
  };
}
