/**
 * The input `filter`: lines `key=glob` and `key!=glob` on a field or an axis.
 *
 * Lines on one key are alternatives (of the `!=` lines on a key, all must hold), keys are and-ed. `key=` matches what has no value. In a
 * glob `*` is any text and `?` any character, also `/`; everything else is itself. A field with several values (platforms,
 * parents) matches where one of them does.
 */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';

interface Condition {
  readonly key: string;
  readonly glob: string;
  readonly negated: boolean;
}

/** @throws Problem DCA-MAT-050 for a line that is no filter, DCA-MAT-051 for a key that no image of the catalog has. */
export function filterImages(
  images: readonly Image[],
  lines: readonly string[],
  reasons: Readonly<Record<string, string>>,
  all: readonly Image[],
): readonly Image[] {
  if (lines.length === 0) return images;
  const byKey = Map.groupBy(lines.map(parseCondition), (condition) => condition.key);
  for (const key of byKey.keys()) checkKey(key, all);
  return images.filter((image) =>
    [...byKey].every(([key, conditions]) => {
      const values = valuesOf(image, key, reasons);
      const wanted = conditions.filter((condition) => !condition.negated);
      const matches = ({ glob }: Condition) =>
        glob === '' ? values.length === 0 : values.some((value) => matchesGlob(glob, value));
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
  return { key, glob: glob.trim(), negated: negation === '!' };
}

const fields: Readonly<Record<string, (image: Image) => readonly (string | undefined)[]>> = {
  name: (image) => [image.name],
  image: (image) => [image.image],
  context: (image) => [image.context],
  file: (image) => [image.file],
  target: (image) => [image.target],
  platforms: (image) => image.platforms,
  parents: (image) => image.parents,
  tags: (image) => image.tags,
  wave: (image) => [String(image.wave)],
  'base-image': (image) => [image.baseImage],
  'build-args': (image) => Object.entries(image.buildArgs).map(([key, value]) => `${key}=${value}`),
  labels: (image) => Object.entries(image.labels).map(([key, value]) => `${key}=${value}`),
};

function valuesOf(image: Image, key: string, reasons: Readonly<Record<string, string>>): readonly string[] {
  return raw().filter((value): value is string => value !== undefined && value !== '');

  function raw(): readonly (string | undefined)[] {
    if (Object.hasOwn(image.axes, key)) return [image.axes[key]];
    if (Object.hasOwn(fields, key)) return fields[key]?.(image) ?? [];
    if (key === 'reason') return [Object.hasOwn(reasons, image.name) ? reasons[image.name] : undefined];
    const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
    if (!Object.hasOwn(image.extra, extra)) return [];
    const value = image.extra[extra];
    return (Array.isArray(value) ? value : [value]).map((item) =>
      ['string', 'number', 'boolean'].includes(typeof item) ? String(item) : undefined,
    );
  }
}

/** A key that nothing has is a typing error: it would silently select nothing, or everything. */
function checkKey(key: string, images: readonly Image[]): void {
  if (images.length === 0 || key === 'reason' || Object.hasOwn(fields, key)) return;
  const extra = key.startsWith('extra.') ? key.slice('extra.'.length) : key;
  if (images.some((image) => Object.hasOwn(image.axes, key) || Object.hasOwn(image.extra, extra))) return;
  const axes = [...new Set(images.flatMap((image) => Object.keys(image.axes)))].slice(0, 20);
  throw new Problem({
    code: 'DCA-MAT-051',
    message: `no image of the catalog has a field or axis "${key}", so no filter on it can be meant.`,
    remedy: `Axes are ${axes.length > 0 ? axes.join(', ') : 'none'}; fields are ${Object.keys(fields).join(', ')}, reason and those of \`extra\`.`,
  });
}

/** Linear but for the retries after the last `*`; a pattern of n stars never takes more than length × n steps. */
export function matchesGlob(glob: string, text: string): boolean {
  let [at, pattern, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (glob[pattern] === '*') {
      star = pattern;
      pattern += 1;
      mark = at;
    } else if (glob[pattern] === '?' || glob[pattern] === text[at]) {
      pattern += 1;
      at += 1;
    } else if (star >= 0) {
      pattern = star + 1;
      mark += 1;
      at = mark;
    } else return false;
  }
  while (glob[pattern] === '*') pattern += 1;
  return pattern === glob.length;
}
