/**
 * Keys and values of the native format, by the table of `format.ts`: what each is, and what is wrong with it.
 *
 * A key without a value is as good as not there. Values stay the text they are.
 */
import { nearest } from '../action/nearest.ts';
import { own } from '../action/own.ts';
import type { Complaints } from './complaint.ts';
import { dataOf, describeKind, isNull, type MapNode, type Node, type TextNode } from './document.ts';
import type { Draft } from './draft.ts';
import { type FieldWords, rootFields } from './format.ts';

export interface Fields {
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

/** Reads a mapping by a table of its keys. Unknown keys are complaints, or `extra` where the format is somebody else's. */
export function readFields(
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
    const field = own(known, key);
    positions.set(key, value.at);
    if (field === undefined) {
      if (lenient) extra[key] = dataOf(value);
      else if (!key.startsWith('x-') && !(key === '$schema' && known === rootFields))
        unknownKey(key, keyAt, Object.keys(known), what, complaints);
      continue;
    }
    if (isNull(value)) continue;
    if (!lenient) refuseEmpty(key, value, field, what, complaints);
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
      const map = field.keys !== undefined && value.kind !== 'map' ? undefined : textMapOf(value);
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

/** A key without a value is as good as not there; an item or a name without one is a slip: `3.10, , 3.11`. */
function refuseEmpty(key: string, value: Node, { kind }: FieldWords, what: string, complaints: Complaints): void {
  if (kind === 'data') return;
  const parts =
    value.kind === 'list' ? value.items.map((item) => ({ name: 'an item', value: item })) : entriesOf(value);
  for (const part of parts) {
    if (isNull(part.value)) {
      const message = `${part.name} of “${key}” of ${what} has no value.`;
      complaints.add('DCA-CAT-013', part.value.at, message, 'Write it, take it away, or write "" for an empty one.');
    } else if (kind === 'axes')
      refuseEmpty(`${key}.${part.name.slice(1, -1)}`, part.value, { kind: 'texts', description: '' }, what, complaints);
  }
}

function entriesOf(node: Node): readonly { readonly name: string; readonly value: Node }[] {
  return node.kind === 'map' ? node.entries.map(({ key, value }) => ({ name: `“${key}”`, value })) : [];
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
