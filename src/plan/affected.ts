/**
 * Which images a set of changed files reaches.
 *
 * An image is changed when a file that it is made of changed, when its entry in the catalog differs between base and
 * head, or when an image that it is built on is rebuilt. A file that `ignore` takes reaches nothing, and `rebuild-all`
 * reaches everything. Reasons are kept: for each image the first that was found, as one sentence.
 */
import type { Catalog, Image } from '../catalog/image.ts';
import type { Reaches } from '../catalog/inputs-index.ts';
import { usesVersion } from '../catalog/version-use.ts';
import type { ChangedFile } from '../git/git.ts';
import { entryDifference } from './entry-difference.ts';

export interface AffectedQuestion {
  readonly head: Catalog;
  /** The catalog of the base; `undefined` where it cannot be resolved, which makes every image a changed one. */
  readonly base: Catalog | undefined;
  readonly files: readonly ChangedFile[];
  readonly reaches: Reaches;
  readonly rebuildAll: (path: string) => boolean;
  readonly ignore: (path: string) => boolean;
}

/** Name → why; in no order. */
export type Reasons = Map<string, string>;

export interface Affected {
  readonly reasons: Reasons;
  /** Why every image is built, where one cause reaches all of them. */
  readonly everything?: string;
}

export function affected({ head, base, files, reaches, rebuildAll, ignore }: AffectedQuestion): Affected {
  const because = (everything: string): Affected => ({ reasons: new Map(), everything });
  if (base === undefined) return because('the catalog of the base cannot be read');
  const reasons: Reasons = new Map();
  let unreadable: ChangedFile | undefined;
  let version: ChangedFile | undefined;
  // One pass: a push may change tens of thousands.
  for (const file of files) {
    const { path, lossy } = file;
    if (lossy !== true && ignore(path)) continue;
    if (rebuildAll(path)) return because(`${quotedPath(path)} ${verb(file)}`);
    if (lossy === true) unreadable ??= file;
    if (path === head.versionFile) version = file;
    for (const name of reaches(path, reasons)) reasons.set(name, `${quotedPath(path)} ${verb(file)}`);
  }
  if (unreadable !== undefined)
    return because(`${quotedPath(unreadable.path)}, whose name is no text, ${verb(unreadable)}`);
  byEntries(head, base, reasons);
  if (version !== undefined) byVersion(head, version, reasons);
  return { reasons: withDescendants(head.images, reasons) };
}

function byEntries(head: Catalog, base: Catalog, reasons: Reasons): void {
  if (base === head) return;
  const before = new Map(base.images.map((image) => [image.name, image]));
  const moved = base.registry !== head.registry;
  for (const image of head.images) {
    if (reasons.has(image.name)) continue;
    const old = before.get(image.name);
    const difference = old ? (entryDifference(old, image) ?? (moved ? movedTo(image) : undefined)) : 'it is new';
    if (difference !== undefined) reasons.set(image.name, difference);
  }
}

/** What a version file holds is part of names and labels too: those that it makes are of no image yet. */
function byVersion({ images }: Catalog, changed: ChangedFile, reasons: Reasons): void {
  for (const { name, image = '', tags, labels } of images) {
    const isNamed = usesVersion([image, ...tags, ...Object.values(labels)]);
    if (isNamed && !reasons.has(name)) reasons.set(name, `${quotedPath(changed.path)} ${verb(changed)}`);
  }
}

/** In another registry nothing is there yet, unless the image names its own. */
function movedTo({ image }: Image): string | undefined {
  return image === undefined || image.includes('{registry}') ? 'registry changed' : undefined;
}

/** @param reasons of images that changed themselves. */
export function withDescendants(images: readonly Image[], reasons: ReadonlyMap<string, string>): Reasons {
  const all: Reasons = new Map(reasons);
  // In the order of waves a parent is decided before its children.
  for (const image of images.toSorted((a, b) => a.wave - b.wave)) {
    const parent = image.parents.find((name) => all.has(name));
    if (parent !== undefined && !all.has(image.name)) all.set(image.name, `parent ${parent} is rebuilt`);
  }
  return all;
}

/** The ancestors of changed images that are not changed themselves, each with the child that asks for it. */
export function ancestorsOf(images: readonly Image[], changed: ReadonlyMap<string, string>): Reasons {
  const found: Reasons = new Map();
  for (const image of images.toSorted((a, b) => b.wave - a.wave)) {
    if (!changed.has(image.name) && !found.has(image.name)) continue;
    for (const parent of image.parents) {
      if (!changed.has(parent) && !found.has(parent)) found.set(parent, `child ${image.name} is rebuilt`);
    }
  }
  return found;
}

export function verb({ status, previous }: ChangedFile): string {
  if (status === 'added') return previous === undefined ? 'is new' : 'was moved here';
  if (status === 'deleted') return 'was deleted';
  return status === 'type-changed' ? 'changed its type' : 'changed';
}

/** A path as part of a sentence: quoted where it would not read as one word. */
export function quotedPath(path: string): string {
  const short = path.length > 200 ? `${path.slice(0, 200)}…` : path;
  return /^[\w./@+,=~-]+$/.test(short) ? short : JSON.stringify(short);
}
