/**
 * The input `filter`: lines `key=glob` and `key!=glob` on a field or an axis.
 *
 * Lines on one key are alternatives (of the `!=` lines on a key, all must hold), keys are and-ed. `key=` matches what has no value. In a
 * glob `*` is any text and `?` any character, also `/`; everything else is itself. A field with several values (platforms,
 * parents) matches where one of them does.
 */

import { groupBy } from '../action/group-by.ts';
import { nameGlob } from '../action/name-glob.ts';
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { entryFields } from './matrix-entry.ts';

interface Condition {
  readonly key: string;
  readonly glob: string;
  readonly matchesGlob: (value: string) => boolean;
  readonly negated: boolean;
}

export interface FilterScope {
  /** The whole catalog: what it has nowhere is a typing error. */
  readonly all: readonly Image[];
  readonly reasons: Readonly<Record<string, string>>;
  /** The entry that an image would have; asked only for fields that an image alone does not have (`ref`, `runs-on`, …). */
  readonly entryOf: (name: string) => Readonly<Record<string, unknown>> | undefined;
}

/** @throws Problem DCA-MAT-050 for a line that is no filter, DCA-MAT-051 for a key that no image of the catalog has. */
export function filterImages(images: readonly Image[], lines: readonly string[], scope: FilterScope): readonly Image[] {
  if (lines.length === 0) return images;
  const byKey = groupBy(lines.map(parseCondition), (condition) => condition.key);
  for (const key of byKey.keys()) checkKey(key, scope.all);
  return images.filter((image) =>
    [...byKey].every(([key, conditions]) => {
      const values = valuesFor(image, key, scope);
      const wanted = conditions.filter((condition) => !condition.negated);
      const matches = ({ glob, matchesGlob }: Condition) =>
        glob === '' ? values.length === 0 : values.some(matchesGlob);
      return (
        (wanted.length === 0 || wanted.some(matches)) &&
        conditions.every((condition) => !condition.negated || !matches(condition))
      );
    }),
  );
}

function parseCondition(line: string): Condition {
  const [, key, negation, glob] = /^([A-Za-z_][\w.-]*)\s*(!?)=\s*(.*)$/s.exec(line) ?? [];
  if (key === undefined || glob === undefined) {
    throw new Problem({
      code: 'DCA-MAT-050',
      message: `the filter ${JSON.stringify(line)} cannot be read.`,
      remedy: 'A filter is `key=glob` or `key!=glob`, such as `lts=true` or `image_type!=*-gpu`.',
    });
  }
  return { key, glob: glob.trim(), matchesGlob: nameGlob(glob.trim()), negated: negation === '!' };
}

/** Fields that are known without making an entry. */
const fields: Readonly<Record<string, (image: Image) => readonly (string | undefined)[]>> = {
  name: (image) => [image.name],
  context: (image) => [image.context],
  file: (image) => [image.file],
  target: (image) => [image.target],
  platforms: (image) => image.platforms,
  parents: (image) => image.parents,
  wave: (image) => [String(image.wave)],
  'base-image': (image) => [image.baseImage],
};

function valuesFor(image: Image, key: string, scope: FilterScope): readonly string[] {
  return raw().flatMap((value) =>
    ['string', 'number', 'boolean'].includes(typeof value) && value !== '' ? [String(value)] : [],
  );

  function raw(): readonly unknown[] {
    if (Object.hasOwn(image.axes, key)) return [image.axes[key]];
    const field = own(fields, key);
    if (field !== undefined) return field(image);
    if (key === 'reason') return [own(scope.reasons, image.name)];
    if (entryFields.has(key) && key !== 'extra') return pieces(scope.entryOf(image.name)?.[key]);
    const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
    return Object.hasOwn(image.extra, extra) ? [image.extra[extra]].flat() : [];
  }
}

/** Of a list in lines each line counts. */
function pieces(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? value.split('\n') : [value].flat();
}

/** A key that nothing has is a typing error: it would silently select nothing, or everything. */
function checkKey(key: string, images: readonly Image[]): void {
  if (images.length === 0 || entryFields.has(key) || Object.hasOwn(fields, key)) return;
  const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
  if (images.some((image) => Object.hasOwn(image.axes, key) || Object.hasOwn(image.extra, extra))) return;
  const axes = [...new Set(images.flatMap((image) => Object.keys(image.axes)))].slice(0, 20);
  throw new Problem({
    code: 'DCA-MAT-051',
    message: `no image of the catalog has a field or axis "${key}", so no filter on it can be meant.`,
    remedy: `Axes are ${axes.length > 0 ? axes.join(', ') : 'none'}; fields are ${[...entryFields].join(', ')}, and the keys of \`extra\`.`,
  });
}
