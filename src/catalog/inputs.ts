/**
 * The files whose change can change an image: its Dockerfile, the ignore file that applies, and what COPY, ADD and bind
 * mounts can read from its contexts. Unsure means more files, never fewer.
 *
 * Everything is known from names alone, so that a file that was deleted, or is not there yet, is judged like any other.
 * Two things need the tree: the texts of Dockerfile and ignore file, and symbolic links, which the engine follows where
 * a source leads through one.
 */

import { own } from '../action/own.ts';
import { type IgnoreRule, readIgnoreFile } from './docker-pattern.ts';
import { type Dockerfile, readDockerfile } from './dockerfile.ts';
import { rules } from './glob.ts';
import type { Catalog, Image, Tree } from './image.ts';
import { file, inWords, type Part, type PartsReader, partsOf, within } from './input-parts.ts';
import { dirname, isUnder, join } from './paths.ts';
import { analyse, type Build, type Legacy, type Reading } from './stages.ts';
import { indexOf } from './tree-index.ts';
import { usesVersion } from './version-use.ts';

export { inputsIndex } from './inputs-index.ts';

export interface ImageInputs {
  /** Whether a change of this path (relative to the repository) can change the image. */
  readonly matches: (path: string) => boolean;
  /** All that matches lies at or under one of these, or is one of the folders they are in; `''` is the repository. */
  readonly roots: readonly string[];
  /** Roots that count whole where they are folders: nothing under them is left out. */
  readonly whole: readonly string[];
  /** `false`: something could not be resolved, and all of a context is taken. */
  readonly exact: boolean;
  /** Whether git tracks the Dockerfile: without it there is no inputs hash. */
  readonly tracked: boolean;
  /** For people: what counts, in words. */
  readonly explanation: readonly string[];
}

export interface InputsOptions {
  /** Where a Dockerfile is read that git does not track. */
  readonly workspace?: Tree | undefined;
  /** For the ONBUILD triggers of parents. */
  readonly catalog?: Catalog | undefined;
}

export async function imageInputs(image: Image, tree: Tree, options: InputsOptions = {}): Promise<ImageInputs> {
  return inputsOf(image, await makeReader(tree, options), options.catalog);
}

/** The inputs of all images; every file is read once. */
export async function catalogInputs(
  catalog: Catalog,
  tree: Tree,
  options: Omit<InputsOptions, 'catalog'> = {},
): Promise<ReadonlyMap<string, ImageInputs>> {
  const reader = await makeReader(tree, options);
  const derived = catalog.images.filter(({ paths }) => paths === undefined);
  // Asked for all at once: the reader of a commit answers them in one go.
  await Promise.all(derived.flatMap((image) => [reader.dockerfile(image.file), ignoreOf(image, reader)]));
  // What parents leave to their children is known from texts alone; once it is, no image waits for another.
  for (const image of derived) await parentLegacies(image, reader, catalog, new Set());
  const found = catalog.images.map(async (image) => [image.name, await inputsOf(image, reader, catalog)] as const);
  return new Map(await Promise.all(found));
}

interface Reader extends PartsReader {
  readonly dockerfile: (path: string) => Promise<Dockerfile | undefined>;
  readonly image: (catalog: Catalog, name: string) => Image | undefined;
  readonly legacies: Map<string, Legacy>;
}

async function makeReader(tree: Tree, { workspace }: InputsOptions): Promise<Reader> {
  const index = await indexOf(tree);
  const texts = cached(async (path) => (await tree.read(path)) ?? workspace?.read(path));
  const ignoreFile = cached(async (path) => {
    // One that git ignores, in a folder that it knows, is not there where the image is built.
    if ((await index.get(path)) === undefined && (workspace === undefined || (await index.hasFolder(dirname(path)))))
      return undefined;
    const text = await texts(path);
    return text === undefined ? undefined : readIgnoreFile(text);
  });
  const dockerfile = cached(async (path) => {
    const text = await texts(path);
    return text === undefined ? undefined : readDockerfile(text);
  });
  let byName: ReadonlyMap<string, Image> | undefined;
  const image: Reader['image'] = (catalog, name) => {
    byName ??= new Map(catalog.images.map((one) => [one.name, one]));
    return byName.get(name);
  };
  return { index, text: texts, dockerfile, ignoreFile, image, legacies: new Map() };
}

function cached<T>(work: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const working = work(path);
    known.set(path, working);
    return working;
  };
}

async function inputsOf(image: Image, reader: Reader, catalog: Catalog | undefined): Promise<ImageInputs> {
  const isTracked = (await reader.index.get(image.file)) !== undefined;
  const version = usesVersion([image.target ?? '', ...Object.values(image.buildArgs)])
    ? catalog?.versionFile
    : undefined;
  const always = [file(image.file), ...(version === undefined ? [] : [file(version)])];
  if (image.paths !== undefined) {
    const ordered = rules(image.paths);
    const whole = new Set(ordered.whole);
    const parts = [
      ...always,
      ...ordered.roots.map((root) => ({ root, matches: ordered.matches, isWhole: whole.has(root) })),
    ];
    return collect(parts, true, isTracked, [`paths ${image.paths.join(', ')}`]);
  }
  if (/^(?:[a-z+]+:\/\/|git@)|[{}]/.test(image.context)) {
    return collect([...always, { root: '', matches: () => true, isWhole: true }], false, isTracked, [
      'any file: the context is not known',
    ]);
  }
  const dockerfile = await reader.dockerfile(image.file);
  const ignore = await ignoreOf(image, reader);
  const special = file(`${image.file}.dockerignore`);
  const parts = [...always, special];
  if (ignore.file !== undefined) parts.push(file(ignore.file));
  const whole = (): Part => within(image.context, '', ignore.rules);
  if (dockerfile === undefined || !isTracked) {
    const why = `all of ${inWords(image.context)}: ${image.file} is not tracked by git`;
    return collect([...parts, whole()], false, isTracked, [why]);
  }
  // A frontend may be named by this build argument as well.
  if (dockerfile.isForeign || own(image.buildArgs, 'BUILDKIT_SYNTAX') !== undefined) {
    return collect([...parts, whole()], false, isTracked, [
      `all of ${inWords(image.context)}: the Dockerfile has its own syntax`,
    ]);
  }
  const explanation: string[] =
    version === undefined ? [] : [`${version} ({version} in a build argument or the target)`];
  let exact = true;
  for (const reading of await readingsOf(image, dockerfile, reader, catalog)) {
    const read = await partsOf(reading, image, ignore.rules, reader);
    parts.push(...read.parts);
    exact &&= read.exact;
    explanation.push(read.words);
  }
  return collect(parts, exact, isTracked, [...new Set(explanation)]);
}

function collect(
  parts: readonly Part[],
  exact: boolean,
  tracked: boolean,
  explanation: readonly string[],
): ImageInputs {
  const roots = [...new Set(parts.map((part) => part.root))];
  // Asked for every file of a repository: single files are looked up, and what takes most is asked first.
  const files = new Set(parts.flatMap(({ root, matches }) => (matches === undefined ? [root] : [])));
  const others = parts
    .flatMap(({ root, matches }) => (matches === undefined ? [] : [{ root, matches }]))
    .toSorted((one, other) => one.root.length - other.root.length);
  const isWayTo = (path: string): boolean => roots.some((root) => root !== path && isUnder(root, path));
  return {
    roots: roots.includes('') ? [''] : roots.toSorted(),
    whole: parts.flatMap((part) => (part.isWhole ? [part.root] : [])),
    exact,
    tracked,
    explanation,
    matches: (path) =>
      files.has(path) || others.some((part) => isUnder(path, part.root) && part.matches(path)) || isWayTo(path),
  };
}

interface Ignore {
  /** The context's ignore file, if it is the one that applies (or would, were it there). */
  readonly file: string | undefined;
  readonly rules: readonly IgnoreRule[];
}

/** `<Dockerfile>.dockerignore` is taken instead of the context's, never beside it. */
async function ignoreOf(image: Image, reader: Reader): Promise<Ignore> {
  const special = await reader.ignoreFile(`${image.file}.dockerignore`);
  if (special !== undefined) return { file: undefined, rules: special };
  const usual = join(image.context, '.dockerignore');
  return { file: usual, rules: (await reader.ignoreFile(usual)) ?? [] };
}

/** Readings for each platform that is built: `TARGETARCH` may be part of a path. */
async function readingsOf(
  image: Image,
  dockerfile: Dockerfile,
  reader: Reader,
  catalog: Catalog | undefined,
): Promise<readonly Reading[]> {
  const legacies = await parentLegacies(image, reader, catalog, new Set());
  const platforms = image.platforms.length === 0 ? [undefined] : image.platforms;
  return platforms.flatMap((platform) => buildOf(image, dockerfile, platform, legacies).readings);
}

function buildOf(image: Image, dockerfile: Dockerfile, platform: string | undefined, legacies: Legacies): Build {
  const { target, buildArgs, buildContexts } = image;
  return analyse(dockerfile, { target, buildArgs, buildContexts, platform }, (name) => legacies.get(name));
}

type Legacies = ReadonlyMap<string, Legacy | undefined>;

/** What the images of the catalog that this one is built on leave to it: variables, and ONBUILD triggers. */
async function parentLegacies(
  image: Image,
  reader: Reader,
  catalog: Catalog | undefined,
  path: ReadonlySet<string>,
): Promise<Legacies> {
  const legacies = new Map<string, Legacy | undefined>();
  if (catalog === undefined || path.has(image.name)) return legacies;
  for (const [reference, name] of Object.entries(image.parentReferences)) {
    const parent = reader.image(catalog, name);
    if (parent !== undefined)
      legacies.set(reference, await legacyOf(parent, reader, catalog, new Set([...path, image.name])));
  }
  return legacies;
}

async function legacyOf(
  image: Image,
  reader: Reader,
  catalog: Catalog,
  path: ReadonlySet<string>,
): Promise<Legacy | undefined> {
  const known = reader.legacies.get(image.name);
  if (known !== undefined) return known;
  const dockerfile = await reader.dockerfile(image.file);
  if (dockerfile === undefined) return undefined;
  const above = await parentLegacies(image, reader, catalog, path);
  // A child of several platforms finds as many values.
  const platform = image.platforms.length === 1 ? image.platforms[0] : undefined;
  const { legacy } = buildOf(image, dockerfile, platform, above);
  reader.legacies.set(image.name, legacy);
  return legacy;
}
