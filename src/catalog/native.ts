/**
 * The native format, and the spec of a Docker-stacks repository, which is read unchanged: a file that has `image_name`,
 * `depend_on`, `root` or `all_info_cmds` is one, and what it says beyond this suite's words becomes `extra`.
 */

import { nearest } from '../action/nearest.ts';
import type { Complaints } from './complaint.ts';
import { dataOf, describeKind, isNull, type MapNode, type Node, type TextNode } from './document.ts';
import { type Axis, type Draft, draft, type Source } from './draft.ts';
import { type FieldWords, imageFields, rootFields, sharedFields, stacksFields } from './format.ts';
import { dirname, join } from './paths.ts';

interface Fields {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly maps: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly axes: readonly AxisText[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly positions: Draft['positions'];
}

/** An axis whose values may still be in a list file. */
export type AxisText = { readonly name: string; readonly at: Node['at'] } & (
  | { readonly values: readonly string[] /** One value, and no list around it. */; readonly bare?: true }
  | { readonly listFile: string }
);

export type ReadList = (axis: AxisText) => Promise<Axis | undefined>;

export async function readNative(root: Node, complaints: Complaints, readList: ReadList): Promise<Source | undefined> {
  if (root.kind !== 'map') {
    complaints.add('DCA-CAT-010', root.at, `the catalog is ${describeKind(root)}.`, 'Write `images: {name: {…}}`.');
    return undefined;
  }
  const images = root.entries.find((entry) => entry.key === 'images')?.value;
  if (images?.kind !== 'map') {
    const at = images?.at ?? root.at;
    complaints.add('DCA-CAT-010', at, '“images” is no mapping of names to images.', 'Write `images: {name: {…}}`.');
    return undefined;
  }
  const stacks = isStacks(root, images);
  const top = readFields(withoutKeys(root, ['images', 'defaults']), rootFields, 'the catalog', complaints, stacks);
  const defaultsNode = root.entries.find((entry) => entry.key === 'defaults')?.value;
  const defaults =
    defaultsNode === undefined ? undefined : readFields(defaultsNode, sharedFields, '“defaults”', complaints, false);
  const known = stacks ? { ...imageFields, ...stacksFields } : imageFields;
  const folder = dirname(complaints.file ?? '');
  const drafts: Draft[] = [];
  const listFiles = new Set<string>();
  for (const { key, keyAt, value } of images.entries) {
    const fields = readFields(value, known, `the image “${key}”`, complaints, stacks);
    const axes: Axis[] = [];
    for (const axis of fields.axes) {
      if ('listFile' in axis) listFiles.add(axis.listFile);
      const read = await readList(axis);
      if (read !== undefined) axes.push(read);
    }
    drafts.push(toDraft(key, keyAt, fields, defaults, axes, stacks ? join(folder, key) : undefined));
  }
  checkRoots(root, drafts, complaints, stacks);
  const text = (name: string): string | undefined => top.texts.get(name);
  const source: Source = {
    format: 'images',
    file: complaints.file,
    rebuildAll: top.lists.get('rebuild-all') ?? [],
    ignore: top.lists.get('ignore') ?? [],
    drafts,
    positions: top.positions,
    listFiles: [...listFiles],
    warnings: [],
  };
  const [registry, prefix, published] = [text('registry'), top.maps.get('tag')?.prefix, top.maps.get('tag')?.published];
  const versionFile = top.maps.get('version')?.file;
  return {
    ...source,
    ...(registry === undefined ? {} : { registry }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(published === undefined ? {} : { publishedTag: published }),
    ...(versionFile === undefined ? {} : { versionFile }),
  };
}

function isStacks(root: MapNode, images: MapNode): boolean {
  if (root.entries.some(({ key }) => key === 'all_info_cmds' || key === 'root')) return true;
  const telling = new Set(['image_name', 'depend_on']);
  return images.entries.some(({ value }) => value.kind === 'map' && value.entries.some(({ key }) => telling.has(key)));
}

function toDraft(
  key: string,
  at: Draft['at'],
  fields: Fields,
  defaults: Fields | undefined,
  axes: readonly Axis[],
  stacksContext: string | undefined,
): Draft {
  const text = (name: string): string | undefined => fields.texts.get(name) ?? defaults?.texts.get(name);
  const list = (name: string): readonly string[] | undefined => fields.lists.get(name) ?? defaults?.lists.get(name);
  const map = (name: string) => ({ ...defaults?.maps.get(name), ...fields.maps.get(name) });
  const parents = fields.lists.get('parent') ?? fields.lists.get('depend_on');
  const stacks = stacksContext !== undefined;
  // A child of a Docker-stacks repository is told its parent's tag in this build arg.
  const baseTag = stacks && parents !== undefined ? { BASE_TAG: '{parent-tag}' } : {};
  return draft({
    key,
    at,
    positions: fields.positions,
    name: text('name'),
    image: text('image') ?? fields.texts.get('image_name'),
    context: text('context') ?? stacksContext,
    file: text('file'),
    target: text('target'),
    buildArgs: { ...baseTag, ...map('build-args'), ...fields.maps.get('build_args') },
    buildContexts: map('build-contexts'),
    platforms: list('platforms'),
    tags: list('tags'),
    labels: map('labels'),
    paths: list('paths'),
    wholeContext: stacks,
    parents,
    axes,
    extra: { ...defaults?.extra, ...fields.extra },
  });
}

function withoutKeys(node: MapNode, keys: readonly string[]): MapNode {
  return { ...node, entries: node.entries.filter((entry) => !keys.includes(entry.key)) };
}

/** Reads a mapping by a table of its keys. Unknown keys are complaints, or `extra` where the format is somebody else's. */
function readFields(
  node: Node,
  known: Readonly<Record<string, FieldWords>>,
  what: string,
  complaints: Complaints,
  lenient: boolean,
): Fields {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const maps = new Map<string, Readonly<Record<string, string>>>();
  const positions = new Map<string, Node['at']>();
  const extra: Record<string, unknown> = {};
  let axes: readonly AxisText[] = [];
  const result = (): Fields => ({ texts, lists, maps, axes, extra, positions });
  if (isNull(node)) return result();
  if (node.kind !== 'map') {
    complaints.add('DCA-CAT-011', node.at, `${what} is ${describeKind(node)}.`, 'A mapping belongs here.');
    return result();
  }
  for (const { key, keyAt, value } of node.entries) {
    const field = Object.hasOwn(known, key) ? known[key] : undefined;
    positions.set(key, value.at);
    if (field === undefined) {
      if (lenient) extra[key] = dataOf(value);
      else if (!key.startsWith('x-') && key !== '$schema') unknownKey(key, keyAt, Object.keys(known), what, complaints);
      continue;
    }
    if (isNull(value) && field.kind !== 'data') continue;
    const wrong = (wanted: string): void =>
      complaints.add('DCA-CAT-013', value.at, `“${key}” of ${what} is ${describeKind(value)}.`, `Write ${wanted}.`);
    if (field.kind === 'text') {
      if (value.kind === 'text') texts.set(key, value.text);
      else wrong('one value');
    } else if (field.kind === 'texts') {
      const list = textsOf(value);
      if (list === undefined) wrong('a list');
      else lists.set(key, list);
    } else if (field.kind === 'map') {
      const map = textMapOf(value);
      if (map === undefined) wrong('a mapping of names to values');
      else {
        maps.set(key, map);
        if (!lenient) checkKeys(value, field, `“${key}”`, complaints);
      }
    } else if (field.kind === 'axes') {
      if (value.kind === 'map') axes = axesOf(value, complaints);
      else wrong('a mapping of axes to lists');
    } else if (value.kind === 'map') Object.assign(extra, dataOf(value));
    else if (!lenient) wrong('a mapping');
  }
  return result();
}

function checkKeys(node: Node, { keys }: FieldWords, what: string, complaints: Complaints): void {
  if (keys === undefined || node.kind !== 'map') return;
  for (const { key, keyAt } of node.entries) {
    if (!Object.hasOwn(keys, key)) unknownKey(key, keyAt, Object.keys(keys), what, complaints);
  }
}

function unknownKey(key: string, at: Node['at'], known: readonly string[], what: string, complaints: Complaints): void {
  const near = nearest(key, known);
  const remedy = near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  complaints.add('DCA-CAT-012', at, `${what} has the unknown key “${key}”.`, remedy);
}

/** A list of scalars; a scalar alone is its lines, or what its commas separate. */
export function textsOf(node: Node): readonly string[] | undefined {
  if (node.kind === 'map') return undefined;
  if (node.kind === 'list') {
    const texts = node.items.filter((item): item is TextNode => item.kind === 'text');
    return texts.length === node.items.length ? texts.map((item) => item.text) : undefined;
  }
  const lines = node.text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

export function textMapOf(node: Node): Readonly<Record<string, string>> | undefined {
  if (node.kind === 'list') {
    // As in a compose file: `- NAME=value`.
    const pairs = textsOf(node)?.map((text) => /^([^=]+)=([\s\S]*)$/.exec(text));
    if (pairs === undefined || pairs.some((pair) => pair === null)) return undefined;
    return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
  }
  if (node.kind !== 'map') return undefined;
  const entries = node.entries.map(({ key, value }) => (value.kind === 'text' ? [key, value.text] : undefined));
  return entries.includes(undefined) ? undefined : Object.fromEntries(entries as [string, string][]);
}

export function axesOf(node: MapNode, complaints: Complaints): readonly AxisText[] {
  return node.entries.flatMap(({ key, keyAt, value }): readonly AxisText[] => {
    const at = value.at;
    if (!/^[A-Za-z_][\w.-]*$/.test(key)) {
      complaints.add('DCA-CAT-014', keyAt, `“${key}” cannot be an axis.`, 'Letters, digits, “_”, “-” and “.”.');
      return [];
    }
    if (value.kind === 'text' && value.text.startsWith('@'))
      return [{ name: key, at, listFile: value.text.slice(1).trim() }];
    if (value.kind === 'text' && !isNull(value)) return [{ name: key, at, values: [value.text], bare: true }];
    const values = textsOf(value);
    if (values === undefined || values.length === 0) {
      complaints.add('DCA-CAT-015', at, `the axis “${key}” has no values.`, 'Write a list, or “@FILE”.');
      return [];
    }
    return [{ name: key, at, values }];
  });
}

/** `root` of a Docker-stacks spec: a name, or several; it says nothing new, but must be true. */
function checkRoots(root: MapNode, drafts: readonly Draft[], complaints: Complaints, stacks: boolean): void {
  const entry = stacks ? root.entries.find(({ key }) => key === 'root') : undefined;
  if (entry === undefined) return;
  const names = drafts.map((one) => one.key);
  for (const name of textsOf(entry.value) ?? []) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    const remedy = near === undefined ? `Images are ${names.join(', ')}.` : `Did you mean “${near}”?`;
    complaints.add('DCA-CAT-016', entry.value.at, `the root “${name}” is no image of the catalog.`, remedy);
  }
}
