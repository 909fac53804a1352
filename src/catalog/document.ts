/**
 * A YAML or JSON file as a tree that remembers where everything stands.
 *
 * Scalars stay the text that was written: `3.10`, `0777` and `no` are no number and no boolean here; who wants one
 * asks for it. Bounds hold for every file: size, depth, and nodes after aliases were followed. Keys are unique, and
 * none is a name that objects of JavaScript take as theirs.
 */
import type { Complaints, Position } from './complaint.ts';
import { parsePlainYaml } from './plain-yaml.ts';

export type Node = MapNode | ListNode | TextNode;

export interface MapNode {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Position;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: readonly Node[];
}

export interface TextNode {
  readonly kind: 'text';
  readonly at: Position;
  readonly text: string;
  /** Written without quotes: YAML might have taken it for something else. */
  readonly plain: boolean;
}

/** In characters; YAML that is not plain takes the full parser, which is ten times as slow. */
export const bounds = { json: 10 << 20, plainYaml: 3 << 20, yaml: 1 << 20, depth: 64, nodes: 300_000 } as const;

const remedyForSize =
  'Split the catalog, let axes make the images, or write it as JSON (10 MiB) or as plain mappings and lists of YAML (3 MiB; any other YAML has 1 MiB).';

/** `undefined` where the file could not be read as one document; why is among the complaints. */
export async function parseDocument(
  text: string,
  complaints: Complaints,
  afterMistakes: 'end' | 'go on' = 'end',
): Promise<Node | undefined> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const odd = source.search(/[\0\uFFFD]/);
  if (odd !== -1) {
    complaints.add(
      'DCA-CAT-003',
      positionIn(source, odd),
      'the file is no UTF-8 text.',
      'Save it as UTF-8 without NUL characters.',
    );
    return undefined;
  }
  const json = /^\s*[{[]/.test(source);
  if (source.length > (json ? bounds.json : bounds.plainYaml)) return tooLarge(source, complaints);
  if (json) {
    const { parseJson } = await import('./json-text.ts');
    const parsed = parseJson(source);
    if (parsed.node !== undefined) return checkKeys(parsed.node, complaints, afterMistakes);
    // A flow mapping of YAML starts alike; small files are tried, as what JSON says is the better message for large ones.
    if (complaints.file?.endsWith('.json') || parsed.tooMuch || source.length > bounds.yaml) {
      complaints.add('DCA-CAT-004', parsed.at, `this is no JSON: ${parsed.message}.`, 'Mend the file.');
      return undefined;
    }
  }
  const node = parsePlainYaml(source) ?? (await parseAnyYaml(source, complaints));
  return node === undefined ? undefined : checkKeys(node, complaints, afterMistakes);
}

async function parseAnyYaml(source: string, complaints: Complaints): Promise<Node | undefined> {
  if (source.length > bounds.yaml) return tooLarge(source, complaints);
  return (await import('./yaml-text.ts')).parseYaml(source, complaints);
}

function tooLarge(source: string, complaints: Complaints): undefined {
  const size = (source.length / 1024 / 1024).toFixed(1);
  complaints.add('DCA-CAT-002', undefined, `the file is too large (${size} MiB).`, remedyForSize);
}

/** Names with which a careless reader of the result would reach into every object of the program. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

function checkKeys(root: Node, complaints: Complaints, afterMistakes: 'end' | 'go on'): Node | undefined {
  const before = complaints.all().length;
  let isDangerous = false;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'list') for (const item of node.items) waiting.push(item);
    if (node.kind !== 'map') continue;
    const seen = new Map<string, Position>();
    for (const { key, keyAt, value } of node.entries) {
      const first = seen.get(key);
      if (first !== undefined) {
        complaints.add(
          'DCA-CAT-006',
          keyAt,
          `the key “${key}” is there twice (first in line ${first.line}).`,
          'Remove one of them.',
        );
      }
      if (reserved.has(key)) {
        isDangerous = true;
        complaints.add('DCA-CAT-007', keyAt, `“${key}” cannot be a key.`, 'Choose another name.');
      }
      seen.set(key, keyAt);
      waiting.push(value);
    }
  }
  if (complaints.all().length === before) return root;
  return isDangerous || afterMistakes === 'end' ? undefined : withKeysOnce(root);
}

/** What came first stands, so that the other mistakes of the file are told in the same report. */
function withKeysOnce(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(withKeysOnce) };
  if (node.kind !== 'map') return node;
  const first = new Map<string, Entry>();
  for (const entry of node.entries) {
    if (!first.has(entry.key)) first.set(entry.key, { ...entry, value: withKeysOnce(entry.value) });
  }
  return { ...node, entries: [...first.values()] };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function childOf(node: Node | undefined, key: string): Node | undefined {
  return entryOf(node, key)?.value;
}

/** Plain data of a node. Unquoted `true`, `false`, `null` and numbers that are written as JavaScript writes them become such. */
export function dataOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(dataOf);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  if (!node.plain) return node.text;
  if (node.text === 'true') return true;
  if (node.text === 'false') return false;
  if (isNull(node)) return null;
  return String(Number(node.text)) === node.text && Number.isFinite(Number(node.text)) ? Number(node.text) : node.text;
}

export function isNull(node: Node): boolean {
  return node.kind === 'text' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}

export function describeKind(node: Node): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'list') return 'a list';
  return isNull(node) ? 'nothing' : `“${node.text.slice(0, 40)}”`;
}
