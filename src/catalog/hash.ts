/**
 * The inputs hash of an image: two commits with the same hash build the same image (external bases aside).
 *
 * sha256 over its input files as git holds them, what is passed to the build, and the hashes of its parents. Nothing of a
 * file is read for it, and a folder that counts whole is known by its id in git. An image whose Dockerfile git does not
 * track has none (`''`), nor has one that is built on such.
 */
import { createHash } from 'node:crypto';
import { compareTexts } from '../action/compare-texts.ts';
import type { Catalog, Image, Tree, TreeFile } from './image.ts';
import { catalogInputs, type ImageInputs } from './inputs.ts';
import { treeId } from './tree-id.ts';
import { indexOf, type TreeIndex } from './tree-index.ts';

/** @param found the inputs of the images, where they are known already. */
export async function inputsHashes(
  catalog: Catalog,
  tree: Tree,
  found?: ReadonlyMap<string, ImageInputs>,
): Promise<ReadonlyMap<string, string>> {
  // What git does not track has no hash, nor has what is built on it: the workspace is not asked.
  const inputs = found ?? (await catalogInputs(catalog, tree));
  const index = await indexOf(tree);
  const hashes = new Map(catalog.images.map(({ name }) => [name, '']));
  // Asked for all at once: an index that reads folders answers them in one go.
  const files = await filesOf(catalog.images, inputs, index);
  // Parents before children.
  for (const image of catalog.images.toSorted((one, other) => one.wave - other.wave)) {
    const own = files.get(image.name);
    const parents = image.parents.map((parent) => [parent, hashes.get(parent) ?? ''] as const);
    if (own === undefined || parents.some(([, hash]) => hash === '')) continue;
    hashes.set(image.name, hashOf(image, own, Object.fromEntries(parents)));
  }
  return hashes;
}

/** Bump when what the hash is made of changes, so that no old tag of a registry is taken for a new one. */
const version = 'inputs-2';

function hashOf(image: Image, files: string, parents: Readonly<Record<string, string>>): string {
  const settings = {
    file: image.file,
    context: image.context,
    target: image.target ?? null,
    buildArgs: sorted(image.buildArgs),
    buildContexts: sorted(image.buildContexts),
    platforms: [...image.platforms].sort(),
    parents: sorted(parents),
  };
  return createHash('sha256')
    .update(`${version}\0${JSON.stringify(settings)}\0${files}`)
    .digest('hex');
}

/** What the hash takes in of the files of each image that git tracks the Dockerfile of. */
async function filesOf(
  images: readonly Image[],
  inputs: ReadonlyMap<string, ImageInputs>,
  index: TreeIndex,
): Promise<ReadonlyMap<string, string | undefined>> {
  const texts = await Promise.all(
    images.map(async ({ name }) => {
      const own = inputs.get(name);
      return [name, own?.tracked ? textOf(await entriesOf(own, index)) : undefined] as const;
    }),
  );
  return new Map(texts);
}

/** One long text: a call of the hash for each of 50,000 files takes longer than the hashing. */
function textOf(files: readonly TreeFile[]): string {
  let text = '';
  for (const { path, mode, id } of files) text += `${mode}\0${path}\0${id}\0`;
  return text;
}

function sorted(values: Readonly<Record<string, string>>): readonly (readonly [string, string | undefined])[] {
  return Object.keys(values)
    .sort()
    .map((key) => [key, values[key]]);
}

/** The tracked files among an image's inputs, in the order of their paths. */
export function inputFiles(inputs: ImageInputs, index: TreeIndex): Promise<readonly TreeFile[]> {
  return collect(inputs, index, async () => undefined);
}

/** The same, with an entry of mode 40000 for each folder that counts whole. */
function entriesOf(inputs: ImageInputs, index: TreeIndex): Promise<readonly TreeFile[]> {
  const whole = new Set(inputs.whole);
  return collect(inputs, index, async (root) => {
    if (!whole.has(root)) return undefined;
    const id = index.folderId ? await index.folderId(root) : await listedFolderId(root, index);
    return id === undefined ? undefined : { path: root, mode: '40000', id };
  });
}

async function listedFolderId(folder: string, index: TreeIndex): Promise<string | undefined> {
  return (await index.hasFolder(folder)) ? treeId(await index.under(folder), folder) : undefined;
}

async function collect(
  inputs: ImageInputs,
  index: TreeIndex,
  folderOf: (root: string) => Promise<TreeFile | undefined>,
): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const onTheWay = new Set<string>();
  const roots = new Set(inputs.roots);
  for (const root of roots) {
    const above = foldersAbove(root);
    if (above.some((folder) => roots.has(folder))) continue;
    const folder = await folderOf(root);
    if (folder !== undefined) files.push(folder);
    else for (const file of await index.under(root)) if (inputs.matches(file.path)) files.push(file);
    // A submodule or a link on the way to a root is an entry of its own.
    for (const one of above) onTheWay.add(one);
  }
  for (const path of onTheWay) {
    const entry = await index.get(path);
    if (entry !== undefined) files.push(entry);
  }
  return files.sort((one, other) => compareTexts(one.path, other.path));
}

/** `a` and `a/b` for `a/b/c`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
