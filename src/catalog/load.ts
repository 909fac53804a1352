/**
 * Reads the catalog: which file it is, what it says, what is derived for each image, and all mistakes together.
 *
 * It works on a `Tree`, so that the catalog of a commit that is not checked out is read by the same code. `workspace` is
 * where files are looked for that the tree does not have: a Dockerfile that an earlier step made, or the summary that
 * goes with it.
 */
import { Problem } from '../action/problem.ts';
import { baseNotices } from './base-notices.ts';
import { type Complaints, complaints as makeComplaints, throwIfAny } from './complaint.ts';
import { positionOf, type Source } from './draft.ts';
import { patternTrouble } from './glob.ts';
import type { Catalog, Image, Tree } from './image.ts';
import type { DraftedImage } from './parents.ts';
import type { Naming } from './repository-names.ts';
import { resolve } from './resolve.ts';
import { type LoadOptions, readSource } from './source.ts';
import { catalogPath, findCatalog } from './which-file.ts';

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
    notices: [
      ...(source.notices ?? []),
      ...baseNotices(images, naming, ({ image }) => image === undefined || sharesDefault),
    ],
    warnings: [...passedOver, ...unused(source, options), ...source.warnings, ...warnings],
  };
}

/** An input that looks as if it chose the Dockerfile, and does not, is not passed over silently. */
function unused({ format }: Source, { file, context, buildArgs }: LoadOptions): readonly string[] {
  const given = Object.entries({
    file,
    context: format === 'build-summary' ? undefined : context,
    'build-args': Object.keys(buildArgs ?? {})[0],
  });
  const names = given.flatMap(([name, value]) => (value === undefined ? [] : [`“${name}”`]));
  if (names.length === 0 || format === 'list' || format === 'axes') return [];
  const why =
    format === 'dockerfiles' ? 'the Dockerfiles of the repository were found' : 'the catalog says it for each image';
  return [
    `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} not used: ${why}. For one image write “axes: {image-name: [NAME]}” beside it, or a catalog.`,
  ];
}

function withoutDraft({ draft: _, unknownBase: __, ...image }: DraftedImage): Image {
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
