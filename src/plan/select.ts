/**
 * Which images of the catalog become entries: `only`, then `filter`, then `pick`, then `with-parents`, then `exclude` and `include`.
 * The catalog's order is kept throughout.
 */
import { Problem } from '../action/problem.ts';
import { withAncestors } from '../catalog/ancestors.ts';
import type { Image } from '../catalog/image.ts';
import { type FilterScope, filterImages } from './select-filter.ts';
import { excludeImages, type Item, includeItems, type Selected } from './select-include.ts';
import { pickImages } from './select-pick.ts';

export interface Selection {
  /** `undefined`: all. */
  readonly only: readonly string[] | undefined;
  readonly reasons: Readonly<Record<string, string>>;
  readonly filter: readonly string[];
  readonly pick: readonly string[];
  readonly withParents: boolean;
  readonly include: readonly Item[];
  readonly exclude: readonly Item[];
  readonly entryOf: FilterScope['entryOf'];
}

export function select(images: readonly Image[], selection: Selection): readonly Selected[] {
  const { only, filter, pick, withParents, include, exclude } = selection;
  const named = only === undefined ? images : onlyNamed(images, only);
  const filtered = filterImages(named, filter, { all: images, reasons: selection.reasons, entryOf: selection.entryOf });
  const picked = pickImages(filtered, pick, images);
  const names = picked.map((image) => image.name);
  const whole = withParents ? withAncestors(images, names) : picked;
  return includeItems(excludeImages(whole, exclude, images), include);
}

/** @throws Problem DCA-MAT-057 for a name that the catalog has not: a plan of another catalog, or a typing error. */
function onlyNamed(images: readonly Image[], only: readonly string[]): readonly Image[] {
  const wanted = new Set(only);
  const found = images.filter((image) => wanted.delete(image.name));
  if (wanted.size === 0) return found;
  const unknown = [...wanted].slice(0, 10).map((name) => JSON.stringify(name));
  throw new Problem({
    code: 'DCA-MAT-057',
    message: `\`only\` names ${unknown.join(', ')}${wanted.size > 10 ? ` and ${wanted.size - 10} more` : ''}, which the catalog does not have.`,
    remedy: 'Give generate-matrix the catalog that detect-changes read, at the same commit.',
  });
}
