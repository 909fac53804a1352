/** The files of a commit, read from git's objects: nothing of the workspace is looked at. */
import type { Tree, TreeFile } from '../catalog/image.ts';
import { folderMode, type TreeEntry } from './objects.ts';
import type { ReadTree } from './tree-walk.ts';

interface Source {
  readonly root: () => Promise<string>;
  readonly readTree: ReadTree;
  readonly readFile: (id: string) => Promise<Buffer>;
  readonly list: () => Promise<readonly TreeFile[]>;
}

const link = '120000';
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
  const read = async (path: string, links: number): Promise<string | undefined> => {
    const entry = await find(path);
    if (!entry || entry.mode === folderMode || entry.mode === submodule) return undefined;
    const text = (await source.readFile(entry.id)).toString('utf8');
    if (entry.mode !== link) return text;
    const target = links > 0 ? linkTarget(path, text) : undefined;
    return target === undefined ? undefined : read(target, links - 1);
  };
  return {
    read: (path) => read(path, 5),
    list: () => {
      listed ??= source.list();
      return listed;
    },
  };
}

/** Where a link leads; `undefined` outside of the repository. */
export function linkTarget(path: string, target: string): string | undefined {
  if (target.startsWith('/')) return undefined;
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
