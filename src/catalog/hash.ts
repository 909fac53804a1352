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
import { catalogInputs, type ImageInputs, type InputsOptions } from './inputs.ts';
import { isUnder } from './paths.ts';
import { treeId } from './tree-id.ts';
import { indexOf, type TreeIndex } from './tree-index.ts';

export interface HashOptions extends Omit<InputsOptions, 'catalog'> {
  /** Inputs that are known already. */
  readonly inputs?: ReadonlyMap<string, ImageInputs> | undefined;
  /** Build args with their templates filled; without it they count as they are written. */
  readonly buildArgs?: ((image: Image) => Readonly<Record<string, string>>) | undefined;
}

export async function inputsHashes(
  catalog: Catalog,
  tree: Tree,
  options: HashOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const { workspace, buildArgs = (image: Image) => image.buildArgs } = options;
  const inputs = options.inputs ?? (await catalogInputs(catalog, tree, { workspace }));
  const index = await indexOf(tree);
  const hashes = new Map<string, string>();
  // Asked for all at once: an index that reads folders answers them in one go.
  const files = await filesOf(catalog.images, inputs, index);
  // Parents before children.
  for (const image of catalog.images.toSorted((one, other) => one.wave - other.wave)) {
    const own = files.get(image.name);
    const parents = image.parents.map((parent) => [parent, hashes.get(parent) ?? ''] as const);
    const unknown = own === undefined || parents.some(([, hash]) => hash === '');
    hashes.set(image.name, unknown ? '' : hashOf(image, own, buildArgs(image), parents));
  }
  return new Map(catalog.images.map((image) => [image.name, hashes.get(image.name) ?? '']));
}

/** Bump when what the hash is made of changes, so that no old tag of a registry is taken for a new one. */
const version = 'inputs-2';

function hashOf(
  image: Image,
  files: string,
  buildArgs: Readonly<Record<string, string>>,
  parents: readonly (readonly [string, string])[],
): string {
  const settings = {
    file: image.file,
    context: image.context,
    target: image.target ?? null,
    buildArgs: Object.entries(buildArgs).sort(byKey),
    buildContexts: Object.entries(image.buildContexts).sort(byKey),
    platforms: [...image.platforms].sort(),
    parents: [...parents].sort(byKey),
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
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    images.map(async ({ name }) => {
      const own = inputs.get(name);
      return own?.tracked ? textOf(await entriesOf(own, index)) : undefined;
    }),
  );
  return new Map(images.flatMap(({ name }, at) => (texts[at] === undefined ? [] : [[name, texts[at]] as const])));
}

/** One long text: a call of the hash for each of 50,000 files takes longer than the hashing. */
function textOf(files: readonly TreeFile[]): string {
  let text = '';
  for (const { path, mode, id } of files) text += `${mode}\0${path}\0${id}\0`;
  return text;
}

function byKey(one: readonly [string, string], other: readonly [string, string]): number {
  return compareTexts(one[0], other[0]);
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
  let last: string | undefined;
  for (const root of inputs.roots) {
    // Roots are sorted, so what lies under an earlier one follows it (where `a-b` comes between `a` and `a/c`, the last line sees to it).
    if (last !== undefined && isUnder(root, last)) continue;
    last = root;
    const folder = await folderOf(root);
    if (folder !== undefined) files.push(folder);
    else for (const file of await index.under(root)) if (inputs.matches(file.path)) files.push(file);
    // A submodule or a link on the way to a root is an entry of its own.
    for (let end = root.indexOf('/'); end !== -1; end = root.indexOf('/', end + 1)) onTheWay.add(root.slice(0, end));
  }
  for (const path of onTheWay) {
    const entry = await index.get(path);
    if (entry !== undefined) files.push(entry);
  }
  files.sort((one, other) => compareTexts(one.path, other.path));
  return files.filter((file, at) => file.path !== files[at - 1]?.path);
}
