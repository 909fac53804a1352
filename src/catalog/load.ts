/**
 * Reads the catalog, whatever it is: recognised by its content, or discovered where there is none.
 *
 * It works on a `Tree`, so that the catalog of a commit that is not checked out is read by the same code. `workspace` is
 * where files are looked for that the tree does not have: a Dockerfile that an earlier step made, or the summary that
 * goes with it.
 */
import { Problem } from '../action/problem.ts';
import { assumedNames } from './assumed-names.ts';
import { type Complaints, complaints as makeComplaints, throwIfAny } from './complaint.ts';
import { childOf, type Node, parseDocument } from './document.ts';
import { positionOf, type Source } from './draft.ts';
import { patternTrouble } from './glob.ts';
import type { Catalog, CatalogFormat, Image, Tree } from './image.ts';
import { listReader, parseList } from './list-file.ts';
import { readNative } from './native.ts';
import type { DraftedImage } from './parents.ts';
import { insideRepository } from './paths.ts';
import type { Naming } from './repository-names.ts';
import { resolve } from './resolve.ts';

export interface LoadOptions {
  readonly tree: Tree;
  /** The work tree, for files that `tree` does not have. */
  readonly workspace?: Tree | undefined;
  readonly catalog?: string | undefined;
  readonly format?: CatalogFormat | undefined;
  /** YAML text of the input `axes`. */
  readonly axes?: string | undefined;
  /** Templates for sources that name none. */
  readonly image?: string | undefined;
  readonly file?: string | undefined;
  readonly context?: string | undefined;
  readonly buildArgs?: Readonly<Record<string, string>> | undefined;
  readonly registry?: string | undefined;
  /** File that holds `{version}`, over what the catalog names. */
  readonly versionFile?: string | undefined;
  /** Rules that replace the catalog's own. */
  readonly tags?: readonly string[] | undefined;
  /** `owner/name` on GitHub, for default names. */
  readonly repository?: string | undefined;
}

export async function loadCatalog(options: LoadOptions): Promise<Catalog> {
  const { tree, workspace } = options;
  const read: Tree['read'] = async (path) => (await tree.read(path)) ?? (await workspace?.read(path));
  const passedOver: string[] = [];
  const named =
    options.catalog === undefined ? await findCatalog(options, read, passedOver) : catalogPath(options.catalog);
  const complaints = makeComplaints(named);
  const source = await readSource(options, read, complaints);
  if (source === undefined) {
    throwIfAny(complaints.all());
    throw new Problem({ code: 'DCA-CAT-008', message: 'the catalog could not be read.', voice: 'bug' });
  }
  const registry = options.registry ?? source.registry;
  const naming: Naming = {
    registry,
    repository: options.repository,
    prefix: source.prefix,
    publishedTag: source.publishedTag,
    tags: options.tags,
  };
  const { images, warnings } = await resolve(withDefaults(source, options), tree, read, naming, complaints);
  checkPatterns(source, complaints);
  throwIfAny(complaints.all());
  const sharesDefault = source.format === 'build-summary' && options.image === undefined;
  const namedVersionFile = options.versionFile ?? source.versionFile;
  const files = [source.file, ...source.listFiles, namedVersionFile];
  return {
    format: source.format,
    file: source.file,
    registry,
    prefix: source.prefix,
    publishedTag: source.publishedTag,
    versionFile: namedVersionFile ?? 'VERSION',
    namesVersionFile: namedVersionFile !== undefined,
    rebuildAll: source.rebuildAll,
    ignore: source.ignore,
    images: images.map(withoutDraft),
    sources: files.filter((file) => file !== undefined),
    notices: assumedNames(images, naming, ({ image }) => image === undefined || sharesDefault),
    warnings: [...passedOver, ...unused(source, options), ...source.warnings, ...warnings],
  };
}

/** An input that looks as if it chose the Dockerfile, and does not, is not passed over silently. */
function unused({ format }: Source, { file, context, buildArgs }: LoadOptions): readonly string[] {
  const given = Object.entries({ file, context, 'build-args': Object.keys(buildArgs ?? {})[0] });
  const names = given.flatMap(([name, value]) => (value === undefined ? [] : [`“${name}”`]));
  if (names.length === 0 || format === 'list' || format === 'axes') return [];
  const why =
    format === 'dockerfiles' ? 'the Dockerfiles of the repository were found' : 'the catalog says it for each image';
  return [
    `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not used: ${why}. For one image write “axes: {image-name: [NAME]}” beside it, or a catalog.`,
  ];
}

function withoutDraft({ draft: _, ...image }: DraftedImage): Image {
  return image;
}

function withDefaults(source: Source, { image }: LoadOptions): Source {
  if (image === undefined || source.format === 'build-summary') return source;
  return { ...source, drafts: source.drafts.map((draft) => (draft.image === undefined ? { ...draft, image } : draft)) };
}

/** Globs that cannot be used are told with the rest, not when they are first needed. */
function checkPatterns({ rebuildAll, ignore, drafts, positions }: Source, complaints: Complaints): void {
  const lists = [
    { name: 'rebuild-all', patterns: rebuildAll, at: positions?.get('rebuild-all') },
    { name: 'ignore', patterns: ignore, at: positions?.get('ignore') },
    ...drafts.map((draft) => ({ name: 'paths', patterns: draft.paths ?? [], at: positionOf(draft, 'paths') })),
  ].filter((list) => list.patterns.length > 0);
  if (lists.length === 0) return;
  for (const { name, patterns, at } of lists) {
    for (const pattern of patterns) {
      const trouble = patternTrouble(pattern);
      if (trouble === undefined) continue;
      const message = `the pattern “${pattern.slice(0, 80)}” in “${name}” cannot be used: ${trouble}.`;
      complaints.add('DCA-CAT-038', at, message, 'Write it as a rule of .gitignore, or split it.');
    }
  }
}

const usualNames = ['images.yml', 'images.yaml', 'images.json', '.github/images.yml', '.github/images.yaml'] as const;

/**
 * A catalog in the native format at a usual place is used without being named; other files never are. A file of that name
 * that is none may be a catalog with a slip in it, so it is named in `passedOver` and never ignored silently.
 */
async function findCatalog(
  { axes, format }: LoadOptions,
  read: Tree['read'],
  passedOver: string[],
): Promise<string | undefined> {
  if (axes !== undefined || (format !== undefined && format !== 'images')) return undefined;
  for (const name of usualNames) {
    const text = await read(name);
    if (text === undefined) continue;
    if (namesImages(text)) return name;
    passedOver.push(`${name} is not used as the catalog: it has no top-level “images:”. Mend it, or name the catalog.`);
  }
  return undefined;
}

function namesImages(text: string): boolean {
  return /^(?:images|"images")[ \t]*:/m.test(text) || (/^\s*\{/.test(text) && /"images"\s*:/.test(text));
}

function catalogPath(path: string): string {
  const inside = insideRepository(path.trim());
  if (inside !== undefined && inside !== '.') return inside;
  throw new Problem({
    code: 'DCA-CAT-009',
    message: `the catalog “${path}” is no file of the repository.`,
    remedy: 'Give its path relative to the root of the repository.',
  });
}

async function readSource(
  options: LoadOptions,
  read: Tree['read'],
  complaints: Complaints,
): Promise<Source | undefined> {
  const { file } = complaints;
  const readList = listReader(read, complaints);
  if (file === undefined) {
    if (options.axes !== undefined) return axesSource(options, undefined, complaints, read);
    const { discover } = await import('./discover.ts');
    return discover(options.tree, options.repository);
  }
  const text = await read(file);
  if (text === undefined) {
    throw new Problem({
      code: 'DCA-CAT-032',
      message: `the catalog ${file} is not there, or is no plain file of the repository.`,
      remedy: 'Check the input “catalog”; leave it out to discover the Dockerfiles.',
    });
  }
  const isBakeHcl =
    /\.hcl$/.test(file) || (options.format === 'bake' && /^\s*(?:#|\/\/|target\s+"|group\s+"|variable\s+")/.test(text));
  if (isBakeHcl) {
    complaints.add(
      'DCA-CAT-033',
      undefined,
      'a bake file in HCL cannot be read.',
      `Print it as JSON first: docker buildx bake --file ${file} --print > docker-bake.json`,
    );
    return undefined;
  }
  if (options.format === 'list') return listSource(options, file, text, complaints, read);
  const looksStructured = /^[ \t]*[{[]|^[\w$."'-]+[ \t]*:(?:\s|$)/m.test(text.replace(/^\uFEFF/, ''));
  if (!looksStructured && options.format === undefined) return listSource(options, file, text, complaints, read);
  const root = await parseDocument(text, complaints, 'go on');
  if (root === undefined) return undefined;
  const format = options.format ?? recognise(root);
  if (options.axes !== undefined) {
    const message = `the input “axes” means nothing beside a catalog that is no list.`;
    complaints.add('DCA-CAT-039', undefined, message, 'Write the axes into the catalog, or leave the input out.');
  }
  switch (format) {
    case 'images':
      return readNative(root, complaints, readList);
    case 'build-summary':
      return (await import('./build-summary.ts')).readBuildSummary(root, summaryImage(options), complaints);
    case 'bake':
      return (await import('./bake.ts')).readBake(root, complaints);
    case 'compose':
      return (await import('./compose.ts')).readCompose(root, complaints);
    default: {
      complaints.add(
        'DCA-CAT-034',
        root.at,
        'this is no catalog: it has none of “images”, “build_details”, “target” and “services”.',
        'Write `images:` with a mapping of names to images, or set the input “catalog-format”.',
      );
      return undefined;
    }
  }
}

function recognise(root: Node): CatalogFormat | undefined {
  if (childOf(root, 'images') !== undefined) return 'images';
  if (childOf(root, 'build_details') !== undefined) return 'build-summary';
  if (childOf(root, 'target') !== undefined) return 'bake';
  if (childOf(root, 'services') !== undefined) return 'compose';
  return undefined;
}

async function listSource(
  options: LoadOptions,
  file: string,
  text: string,
  complaints: Complaints,
  read: Tree['read'],
): Promise<Source | undefined> {
  const values = parseList(text);
  if (values.length === 0) {
    complaints.add('DCA-CAT-035', undefined, 'the list is empty.', 'Write one value a line.');
    return undefined;
  }
  return axesSource(options, { file, values }, complaints, read);
}

async function axesSource(
  options: LoadOptions,
  list: { readonly file: string; readonly values: readonly string[] } | undefined,
  complaints: Complaints,
  read: Tree['read'],
): Promise<Source | undefined> {
  const { readAxes } = await import('./axes.ts');
  const here = complaints.about('input axes');
  const node = options.axes === undefined ? undefined : await parseDocument(options.axes, here);
  if (options.axes !== undefined && node === undefined) return undefined;
  const { image, file, context, buildArgs = {} } = options;
  return readAxes(node, list, { image, file, context, buildArgs }, here, listReader(read, here));
}

/** All images of a summary share one repository. */
function summaryImage({ image, registry, repository }: LoadOptions): string | undefined {
  if (image !== undefined) return image;
  const [owner, name] = repository?.toLowerCase().split('/') ?? [];
  return owner === undefined || name === undefined ? undefined : `${registry ?? `ghcr.io/${owner}`}/${name}`;
}
