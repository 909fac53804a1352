/**
 * YAML 1.2 into nodes with positions. The failsafe schema keeps every scalar the text it is. Anchors, aliases and the
 * merge key `<<` work, as compose files need them; their expansion is counted, so that an alias bomb ends early.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument as parse,
  type Node as YamlNode,
} from 'yaml';
import type { Complaints, Position } from './complaint.ts';
import { bounds, type Entry, type Node } from './document.ts';

/** Lines, commas and anchors: the parser takes ten microseconds and four kilobytes for each, and a megabyte may hold half a million. */
const mostPieces = 50_000;

export function parseYaml(text: string, complaints: Complaints): Node | undefined {
  const deep = firstTooDeep(text);
  if (deep !== undefined) {
    complaints.add('DCA-CAT-005', deep, `it is nested more than ${bounds.depth} deep.`, 'Write it flatter.');
    return undefined;
  }
  if (piecesOf(text) > mostPieces) {
    const remedy = 'Write it as JSON, which is read ten times as fast.';
    complaints.add('DCA-CAT-005', undefined, `the file has more than ${mostPieces} lines, commas and anchors.`, remedy);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parse(text, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    // “silent” would also keep quiet about a second document.
    logLevel: 'error',
  });
  for (const error of [...document.errors, ...document.warnings].slice(0, 10)) {
    const message = error.message.split('\n')[0] ?? '';
    complaints.add('DCA-CAT-004', positionOf(lines, error.pos[0]), `this is no YAML: ${message}.`, 'Mend the line.');
  }
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return convert(document, lines, complaints);
}

class TooMuch extends Error {
  readonly at: Position;
  constructor(message: string, at: Position) {
    super(message);
    this.at = at;
  }
}

interface Made {
  readonly node: Node;
  /** Values in it, and how deep it goes: an alias of it costs as much, and is not made again. */
  readonly size: number;
  readonly height: number;
}

function convert(document: Document.Parsed, lines: LineCounter, complaints: Complaints): Node | undefined {
  let count = 0;
  let deepest = 0;
  // Nodes are met in the order of the file, so what an alias means is the anchor of its name that was met last.
  const anchors = new Map<string, YamlNode>();
  const anchored = new Map<YamlNode, Made>();
  const at = (node: { readonly range?: readonly number[] | null | undefined } | null | undefined): Position =>
    positionOf(lines, node?.range?.[0] ?? 0);

  const reach = (yaml: YamlNode | null | undefined, more: number, depth: number): void => {
    count += more;
    deepest = Math.max(deepest, depth);
    if (count > bounds.nodes) throw new TooMuch(`its aliases make more than ${bounds.nodes} values`, at(yaml));
    if (depth > bounds.depth) throw new TooMuch(`it is nested more than ${bounds.depth} deep`, at(yaml));
  };

  const node = (yaml: YamlNode | null | undefined, depth: number): Node => {
    reach(yaml, 1, depth);
    if (isAlias(yaml)) {
      const target = anchors.get(yaml.source);
      if (target === undefined) throw new TooMuch(`the alias “*${yaml.source}” names no anchor above it`, at(yaml));
      const made = anchored.get(target);
      if (made === undefined) throw new TooMuch(`the alias “*${yaml.source}” contains itself`, at(yaml));
      reach(yaml, made.size, depth + made.height);
      return made.node;
    }
    if (yaml?.anchor === undefined) return bare(yaml, depth);
    anchors.set(yaml.anchor, yaml);
    const [before, outer] = [count, deepest];
    deepest = depth;
    const made = bare(yaml, depth);
    anchored.set(yaml, { node: made, size: count - before, height: deepest - depth });
    deepest = Math.max(outer, deepest);
    return made;
  };

  const bare = (yaml: YamlNode | null | undefined, depth: number): Node => {
    if (isMap(yaml)) {
      const pairs = yaml.items as readonly Pair<YamlNode, YamlNode | null>[];
      return { kind: 'map', at: at(yaml), entries: entries(pairs, depth) };
    }
    if (isSeq(yaml)) {
      return { kind: 'list', at: at(yaml), items: yaml.items.map((item) => node(item as YamlNode, depth + 1)) };
    }
    const scalar = isScalar(yaml) ? yaml : undefined;
    const plain = scalar === undefined || scalar.type === 'PLAIN' || scalar.type === undefined;
    return { kind: 'text', at: at(yaml), text: String(scalar?.value ?? ''), plain };
  };

  const entries = (pairs: readonly Pair<YamlNode, YamlNode | null>[], depth: number): readonly Entry[] => {
    const own: Entry[] = [];
    const merged: Entry[] = [];
    for (const pair of pairs) {
      const key = node(pair.key, depth + 1);
      if (key.kind !== 'text') throw new TooMuch('a key is a mapping or a list', key.at);
      const value = node(pair.value, depth + 1);
      if (key.text === '<<' && key.plain) merged.push(...mergedEntries(value));
      else own.push({ key: key.text, keyAt: key.at, value });
    }
    if (merged.length === 0) return own;
    // What is written here wins over what is merged, and the first of several merged mappings over the later ones.
    const known = new Set(own.map((entry) => entry.key));
    for (const entry of merged) {
      if (!known.has(entry.key)) own.push(entry);
      known.add(entry.key);
    }
    return own;
  };

  try {
    return node(document.contents, 0);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    complaints.add('DCA-CAT-005', error.at, `${error.message}.`, 'Write it out, or simpler.');
    return undefined;
  }
}

function mergedEntries(value: Node): readonly Entry[] {
  if (value.kind === 'map') return value.entries;
  if (value.kind === 'list') return value.items.flatMap(mergedEntries);
  throw new TooMuch('“<<” merges a mapping or a list of mappings', value.at);
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function piecesOf(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) if (parting.has(text.charCodeAt(at))) count += 1;
  return count;
}

const parting = new Set([...'\n\r,[{&*!'].map((character) => character.charCodeAt(0)));

/** A rough count of open brackets, of `- - -` and of indentations, as the parser itself would run out of stack on a hostile file. */
function firstTooDeep(text: string): Position | undefined {
  let depth = 0;
  const limit = bounds.depth * 4;
  const indents: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      if (indents.push(indent) > limit) return { line: index + 1, column: indent + 1 };
    }
    const found = /^\s*(?:[-?:]\s+){64}/.exec(line);
    if (found !== null) return { line: index + 1, column: 1 };
    for (let column = 0; column < line.length; column += 1) {
      const character = line.charCodeAt(column);
      if (character === 0x5b || character === 0x7b) depth += 1;
      else if ((character === 0x5d || character === 0x7d) && depth > 0) depth -= 1;
      if (depth > limit) return { line: index + 1, column: column + 1 };
    }
    // Brackets that never close are text of a block; what opens a collection stands at the end of a plain line too.
    if (!/[[{,]\s*(?:#.*)?$/s.test(line) && !/^\s*[\]}[{,"']/.test(line)) depth = 0;
  }
  return undefined;
}
