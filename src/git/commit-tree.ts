/**
 * The files of a commit, read from git's objects: nothing of the workspace is looked at. The text of a link is where
 * it leads.
 *
 * Folders are opened on the way to what is asked, each once; most runs need those of the Dockerfiles alone, of tens of thousands
 * of files. Who has listed everything is answered from that list. Then hundreds of Dockerfiles are about to be read, one
 * after the other: they are asked for together, so that all of them cost one round trip.
 */
import type { Tree, TreeFile } from '../catalog/image.ts';
import { type FileList, filesOf, listedIndex, type Search, type TreeIndex } from '../catalog/tree-index.ts';
import { emptyTree, folderMode, type TreeEntry } from './objects.ts';
import { inOrder } from './tree-files.ts';
import type { ReadTree } from './tree-walk.ts';

interface Source {
  readonly root: () => Promise<string>;
  readonly readTree: ReadTree;
  readonly readFile: (id: string) => Promise<Buffer>;
  /** All files under a folder of this id, with paths relative to it. */
  readonly list: (folder: string) => Promise<FileList>;
}

const submodule = '160000';
const readSoon = /(?:^|[./])(?:Dockerfile|Containerfile|dockerignore)(?:\.[^/]*)?$/;
const mostReadSoon = 5000;

export function commitTree(source: Source): Tree {
  let all: Promise<FileList> | undefined;
  let objects: Promise<readonly TreeFile[]> | undefined;
  const texts = new Map<string, Promise<string>>();
  const walking = walkingIndex(source);

  const textOf = (id: string) => {
    const known = texts.get(id) ?? source.readFile(id).then((bytes) => bytes.toString('utf8'));
    texts.set(id, known);
    return known;
  };
  const listAll = () => {
    all ??= source.root().then(source.list);
    return all;
  };
  let search: Promise<Search> | undefined;
  let listed: Promise<TreeIndex> | undefined;
  const searchAll = async () => {
    const { search } = await listAll();
    const soon = search(['Dockerfile', 'Containerfile', 'dockerignore'], (path) => readSoon.test(path));
    for (const { id } of soon.slice(0, mostReadSoon)) {
      // Who reads it gets the error; nobody may.
      textOf(id).catch(() => undefined);
    }
    return search;
  };
  const index: TreeIndex = {
    ...walking,
    under: async (path) => {
      if (all === undefined) return walking.under(path);
      listed ??= all.then(listedIndex);
      return (await listed).under(path);
    },
  };
  return {
    read: async (path) => {
      const file = await index.get(path);
      return file === undefined || file.mode === submodule ? undefined : textOf(file.id);
    },
    list: () => {
      objects ??= listAll().then((list) => filesOf(list));
      return objects;
    },
    index: async () => index,
    search: () => {
      search ??= searchAll();
      return search;
    },
  };
}

function walkingIndex({ root: rootOf, readTree, list }: Source): TreeIndex {
  const folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();
  let root: Promise<TreeEntry> | undefined;
  const folderOf = (id: string) => {
    const known = folders.get(id) ?? Promise.resolve(readTree(id)).then(byName);
    folders.set(id, known);
    return known;
  };
  const find = async (path: string): Promise<TreeEntry | undefined> => {
    root ??= rootOf().then((id) => ({ name: '', lossy: false, mode: folderMode, id }));
    let entry: TreeEntry | undefined = await root;
    if (path === '' || path === '.') return entry;
    for (let start = 0; start <= path.length; ) {
      if (entry.mode !== folderMode) return undefined;
      const slash = path.indexOf('/', start);
      const end = slash < 0 ? path.length : slash;
      entry = (await folderOf(entry.id)).get(path.slice(start, end));
      if (entry === undefined) return undefined;
      start = end + 1;
    }
    return entry;
  };
  const file = (path: string, { mode, id }: TreeEntry): TreeFile => ({ path, mode: usualMode(mode), id });
  return {
    get: async (path) => {
      const entry = await find(path);
      return entry === undefined || entry.mode === folderMode ? undefined : file(path, entry);
    },
    hasFolder: async (folder) => {
      if (folder === '' || folder === '.') return true;
      const entry = await find(folder);
      return entry?.mode === folderMode && entry.id !== emptyTree(entry.id);
    },
    folderId: async (folder) => {
      const entry = await find(folder);
      return entry?.mode === folderMode ? entry.id : undefined;
    },
    under: async (path) => {
      const entry = await find(path);
      if (entry === undefined) return [];
      if (entry.mode !== folderMode) return [file(path, entry)];
      const files = filesOf(await list(entry.id));
      if (path === '' || path === '.') return files;
      return inOrder(files.map((one) => ({ ...one, path: `${path}/${one.path}` })));
    },
  };
}

/** A name that is no text is never what somebody asks for. */
function byName(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  return new Map(entries.flatMap((entry) => (entry.lossy ? [] : [[entry.name, entry] as const])));
}

/** Old repositories hold files of mode 100664, which git itself shows as one of the two that there are. */
function usualMode(mode: string): string {
  if (!mode.startsWith('100')) return mode;
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755';
}
