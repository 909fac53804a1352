/**
 * Drafts of any format become the images of the catalog: Dockerfile and context found, names judged, parents known.
 * All mistakes are collected; nothing is thrown here.
 */
import { combine, type Variant } from './combine.ts';
import type { Complaints } from './complaint.ts';
import { readDockerfile } from './dockerfile.ts';
import { positionOf as at, type Source } from './draft.ts';
import { graph } from './graph.ts';
import type { Tree } from './image.ts';
import { checkNames, checkReferences } from './names.ts';
import { type DraftedImage, type Located, linkParents } from './parents.ts';
import { dirname, insideRepository, isUnder } from './paths.ts';
import type { Naming } from './repository-names.ts';
import { indexOf, type TreeIndex } from './tree-index.ts';

export interface Resolution {
  readonly images: readonly DraftedImage[];
  readonly warnings: readonly string[];
}

/** `read` also sees files that git does not track, such as a Dockerfile that an earlier step made. */
export async function resolve(
  source: Source,
  tree: Tree,
  read: Tree['read'],
  naming: Naming,
  complaints: Complaints,
): Promise<Resolution> {
  const index = await indexOf(tree);
  const variants = combine(source.drafts, complaints);
  const warnings: string[] = [];
  const texts = new Map<string, Promise<string | undefined>>();
  const readOnce = (path: string): Promise<string | undefined> => {
    const before = texts.get(path);
    if (before !== undefined) return before;
    const reading = read(path);
    texts.set(path, reading);
    return reading;
  };
  const parsed = new Map<string, ReturnType<typeof readDockerfile>>();
  const located: Located[] = [];
  const places: Place[] = [];
  await openFolders(variants, index);
  for (const variant of variants) places.push(await locate(variant, index, readOnce, complaints));
  // Asked for all at once: the reader of a commit answers them in one go.
  await Promise.all(places.map((place) => (isKnown(place) ? readOnce(place.file) : undefined)));
  for (const [position, variant] of variants.entries()) {
    const place = places[position];
    if (place === undefined) continue;
    const text = isKnown(place) ? await readOnce(place.file) : undefined;
    if (text !== undefined && !parsed.has(place.file)) parsed.set(place.file, readDockerfile(text));
    const dockerfile = text === undefined ? undefined : parsed.get(place.file);
    if (text === undefined && isKnown(place) && !place.isLost) missing(variant, place.file, complaints, warnings);
    located.push({ variant, context: place.context, file: place.file, dockerfile });
  }
  checkNames(located, complaints);
  const { images, warnings: more } = linkParents(located, naming, complaints);
  const { waves, cycles } = graph(images);
  const positions = new Map(variants.map((variant) => [variant.name, at(variant.draft, 'parent', 'depend_on')]));
  const files = new Map(located.map(({ variant, file }) => [variant.name, file]));
  for (const cycle of cycles) {
    const where = positions.get(cycle[0] ?? '');
    // Discovered images have no catalog to point to: their Dockerfiles are what makes the circle.
    const by = where === undefined ? `, by ${[...new Set(cycle.map((name) => files.get(name)))].join(' and ')}` : '';
    complaints.add(
      'DCA-CAT-020',
      where,
      `images are built on each other in a circle: ${cycle.join(' → ')}${by}.`,
      'Take one of these parents away.',
    );
  }
  checkReferences(images, naming, complaints);
  return {
    images: images.map((image) => ({ ...image, wave: waves.get(image.name) ?? 0 })),
    warnings: [...warnings, ...more],
  };
}

interface Place {
  readonly context: string;
  readonly file: string;
  /** A variable that only an event can fill: nothing can be checked yet. */
  readonly isTemplate: boolean;
  readonly isRemote: boolean;
  /** The context is not there, which was said. */
  readonly isLost: boolean;
}

function isKnown(place: Place): boolean {
  return !place.isTemplate && !place.isRemote;
}

const remote = /^(?:[a-z+]+:\/\/|git@)|^\{\{/;

async function locate(variant: Variant, index: TreeIndex, read: Tree['read'], complaints: Complaints): Promise<Place> {
  const { draft } = variant;
  const isRemote = remote.test(variant.context ?? '');
  const given = variant.context === undefined || isRemote ? variant.context : clean(variant, 'context', complaints);
  const givenFile = variant.file === undefined ? undefined : clean(variant, 'file', complaints);
  if (given === null || givenFile === null) {
    return { context: '.', file: '.', isTemplate: false, isRemote: false, isLost: true };
  }
  const context = given ?? (await findContext(variant, givenFile, index, read));
  const isTemplate = /\{[^{}]*\}/.test(`${givenFile ?? ''}${context}`);
  const isFine = isTemplate || isRemote || draft.fileMayBeMissing || (await index.hasFolder(context));
  const isLost = !isFine && !(await hasUntracked(context, givenFile, read));
  if (isLost) {
    complaints.add(
      'DCA-CAT-018',
      at(draft, 'context'),
      `the context “${context}” of image “${variant.name}” is not there.`,
      'Name a folder of the repository.',
    );
  }
  return { context, file: givenFile ?? (await defaultFile(context, index, read)), isTemplate, isRemote, isLost };
}

/** Looks everywhere at once, where `locate` goes one by one: the answers are kept, and cost one round trip for each level of folders. */
async function openFolders(variants: readonly Variant[], index: TreeIndex): Promise<void> {
  const folders = variants.flatMap((variant) =>
    variant.context === undefined ? usualFolders(variant) : [variant.context],
  );
  await Promise.all(folders.map((folder) => index.get(`${insideRepository(folder) ?? '.'}/${fileNames[0]}`)));
}

/** The path of a key, checked: nothing outside the repository is ever read. `null`: it leads out. */
function clean(variant: Variant, key: 'context' | 'file', complaints: Complaints): string | null {
  const path = variant[key] ?? '.';
  const inside = insideRepository(path);
  if (inside !== undefined) return inside;
  complaints.add(
    'DCA-CAT-019',
    at(variant.draft, key),
    `the ${key} “${path}” of image “${variant.name}” leads out of the repository.`,
    'Paths are relative to the root of the repository.',
  );
  return null;
}

const fileNames = ['Dockerfile', 'Containerfile'] as const;

async function findContext(
  variant: Variant,
  file: string | undefined,
  index: TreeIndex,
  read: Tree['read'],
): Promise<string> {
  for (const folder of usualFolders(variant)) {
    if (file === undefined ? await firstFile(folder, index, read) : isUnder(file, folder)) return folder;
  }
  return '.';
}

function usualFolders({ name, draft: { key } }: Variant): readonly string[] {
  const folders = [...new Set([`images/${key}`, key, `images/${name}`, name])];
  return folders.filter((folder) => insideRepository(folder) === folder);
}

async function firstFile(folder: string, index: TreeIndex, read: Tree['read']): Promise<string | undefined> {
  const paths = fileNames.map((name) => (folder === '.' ? name : `${folder}/${name}`));
  for (const path of paths) if ((await index.get(path)) !== undefined) return path;
  for (const path of paths) if ((await read(path)) !== undefined) return path;
  return undefined;
}

async function defaultFile(context: string, index: TreeIndex, read: Tree['read']): Promise<string> {
  const folder = remote.test(context) ? '.' : context;
  return (await firstFile(folder, index, read)) ?? (folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`);
}

/** A folder of generated files is known by the Dockerfile in it. */
async function hasUntracked(context: string, file: string | undefined, read: Tree['read']): Promise<boolean> {
  for (const path of [file, ...fileNames.map((name) => `${context}/${name}`)]) {
    if (path !== undefined && isUnder(dirname(path), context) && (await read(path)) !== undefined) return true;
  }
  return false;
}

function missing(variant: Variant, file: string, complaints: Complaints, warnings: string[]): void {
  if (variant.draft.fileMayBeMissing) {
    const message = `There is no ${file}; image ${variant.name} counts every file of its context as its input.`;
    if (warnings.length < 10 && !warnings.includes(message)) warnings.push(message);
    return;
  }
  complaints.add(
    'DCA-CAT-021',
    at(variant.draft, 'file', 'context'),
    `image “${variant.name}” has no Dockerfile: ${file} is not there.`,
    'Set “file” or “context” to where it is; generated files must be made before this step.',
  );
}
