/**
 * The inputs `include` and `exclude`, with the meaning of a GitHub matrix's (docs: "Running variations of jobs in a workflow",
 * "Expanding or adding matrix configurations").
 *
 * `exclude` is applied first: an image goes where all keys of an item are its own. An item of `include` is added to every
 * image none of whose original values (name, axes) it would change; where there is no such image, it becomes an image of its
 * own. Values are compared as text, so `3.10` is `3.10`.
 */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { entryFields } from './matrix-entry.ts';

export type Item = Readonly<Record<string, unknown>>;

export interface Selected {
  readonly image: Image;
  /** What `include` gives to the entry beside, or instead of, its computed fields. */
  readonly added: Item;
}

/** Computed from the whole selection: an item cannot set them. */
const computed: ReadonlySet<string> = new Set([
  'ref',
  'artifact',
  'wave',
  'parents',
  'parent-refs',
  'parent-artifacts',
  'children',
  'inputs-hash',
]);

export function excludeImages(
  images: readonly Image[],
  items: readonly Item[],
  all: readonly Image[],
): readonly Image[] {
  for (const item of items) checkKeys(item, all);
  if (items.length === 0) return images;
  return images.filter(
    (image) =>
      !items.some((item) => Object.entries(item).every(([key, value]) => sameText(ownValue(image, key), value))),
  );
}

/** @throws Problem DCA-MAT-055 for a field that cannot be set, DCA-MAT-056 for a new image without a usable name. */
export function includeItems(images: readonly Image[], items: readonly Item[]): readonly Selected[] {
  let selected: readonly Selected[] = images.map((image) => ({ image, added: {} }));
  for (const item of items) {
    for (const key of Object.keys(item)) if (computed.has(key)) throw notSettable(key);
    let found = false;
    selected = selected.map((one, index): Selected => {
      // An image that an earlier item made is no original combination: later items do not extend it.
      if (index >= images.length || !extendsImage(item, one.image)) return one;
      found = true;
      return { image: one.image, added: { ...one.added, ...item } };
    });
    if (!found) selected = [...selected, { image: newImage(item, selected), added: item }];
  }
  return selected;
}

function extendsImage(item: Item, image: Image): boolean {
  return Object.entries(item).every(([key, value]) => {
    if (key === 'name') return image.name === String(value);
    return !Object.hasOwn(image.axes, key) || sameText(image.axes[key], value);
  });
}

function newImage(item: Item, selected: readonly Selected[]): Image {
  const axes = Object.fromEntries(
    Object.entries(item).flatMap(([key, value]) => (entryFields.has(key) ? [] : [[key, textOf(value)] as const])),
  );
  const name = typeof item.name === 'string' ? item.name : Object.values(axes).join('-');
  const valid = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(name);
  if (!valid || selected.some((one) => one.image.name === name)) {
    throw new Problem({
      code: 'DCA-MAT-056',
      message: `item of \`include\` ${JSON.stringify(item)} matches no image, and ${valid ? `another entry is called "${name}"` : `${JSON.stringify(name)} cannot be the name of a new one`}.`,
      remedy:
        'Give the item a `name` of its own (letters, digits, `.`, `_`, `-`), or the values of the images that it is meant for.',
    });
  }
  return {
    name,
    image: undefined,
    context: textOf(item.context ?? '.'),
    file: textOf(item.file ?? joined(textOf(item.context ?? '.'), 'Dockerfile')),
    target: item.target === undefined ? undefined : textOf(item.target),
    buildArgs: {},
    buildContexts: {},
    platforms: [],
    tags: [],
    paths: undefined,
    parents: [],
    parentReferences: {},
    baseImage: undefined,
    wave: 0,
    axes,
    labels: {},
    extra: {},
  };
}

function ownValue(image: Image, key: string): unknown {
  if (Object.hasOwn(image.axes, key)) return image.axes[key];
  if (key === 'name' || key === 'image' || key === 'context' || key === 'file' || key === 'target') return image[key];
  return Object.hasOwn(image.extra, key) ? image.extra[key] : undefined;
}

function checkKeys(item: Item, all: readonly Image[]): void {
  for (const key of Object.keys(item)) {
    if (all.length === 0 || all.some((image) => ownValue(image, key) !== undefined)) continue;
    throw new Problem({
      code: 'DCA-MAT-054',
      message: `no image of the catalog has the key "${key}" of the \`exclude\` item ${JSON.stringify(item)}.`,
      remedy: 'An item names axes, `name`, `image`, `context`, `file`, `target`, or keys of `extra`.',
    });
  }
}

function sameText(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && textOf(one) === textOf(other);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function joined(folder: string, file: string): string {
  return folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}

function notSettable(key: string): Problem {
  return new Problem({
    code: 'DCA-MAT-055',
    message: `an item of \`include\` sets "${key}", which is computed from the selection.`,
    remedy: `Leave it out; ${[...computed].join(', ')} cannot be set.`,
  });
}
