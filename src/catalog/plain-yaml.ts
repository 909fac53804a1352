/**
 * The YAML that catalogs are mostly written in, read in one pass: block mappings, lists, `{…}` and `[…]` on one line, plain and quoted
 * values, literal blocks, anchors with their aliases and `<<`, comments.
 *
 * Reading every catalog with the full parser would take longer than all the rest of a plan. So what is plain is read here, and
 * `undefined` is the answer to everything else: tags, folded blocks, other values of several lines, and whatever may be a
 * mistake. Then the full parser reads the file again, and it alone says what is wrong. A property test holds the two
 * together: the same nodes at the same positions.
 */
import type { Entry, Node } from './document.ts';
import { merged } from './merge-keys.ts';
import type { OddValues } from './odd-values.ts';
import {
  aliasPattern,
  anchorPattern,
  behindSpaces,
  blockPlain,
  dashPattern,
  fail,
  flowPlain,
  inBrackets,
  isMatch,
  keyPattern,
  type Line,
  lineEnd,
  literalPattern,
  match,
  NotPlain,
  positionAt,
  quoted,
  readable,
  unquoted,
  withoutSpaces,
} from './plain-yaml-words.ts';

/** @param odd reads values of a mapping that are not plain; without it the whole file has to be. */
export function parsePlainYaml(source: string, odd?: OddValues): Node | undefined {
  const all = source.split('\n');
  const lines: Line[] = [];
  let marks = 0;
  for (const [index, text] of all.entries()) {
    const indent = behindSpaces(text, 0);
    if (indent === text.length || text[indent] === '#') continue;
    if (text === '---' && lines.length === 0 && marks === 0) {
      marks += 1;
      continue;
    }
    if (!readable.test(text)) return undefined;
    lines.push({ number: index + 1, indent, text });
  }
  if (lines[0]?.indent !== 0) return undefined;
  try {
    const reader = new Reader(lines, all, odd);
    const node = reader.mapping(0, 0);
    return reader.isAtEnd() ? node : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Not above the bounds of the full parser, so that it is the one to refuse. */
const most = { depth: 16, nodes: 300_000 };

interface Anchored {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

/** Holds a place in the lines; methods read what starts there. */
class Reader {
  readonly #lines: Line[];
  readonly #all: readonly string[];
  readonly #odd: OddValues | undefined;
  readonly #anchors = new Map<string, Anchored>();
  #next = 0;
  #nodes = 0;
  #deepest = 0;

  constructor(lines: Line[], all: readonly string[], odd: OddValues | undefined) {
    this.#lines = lines;
    this.#all = all;
    this.#odd = odd;
  }

  isAtEnd(): boolean {
    return this.#next === this.#lines.length;
  }

  mapping(indent: number, depth: number): Node {
    this.#count(depth);
    const first = this.#lines[this.#next];
    const own: Entry[] = [];
    const merges: Node[] = [];
    for (let line = first; line?.indent === indent; line = this.#lines[this.#next]) {
      const key = match(keyPattern, line.text, indent);
      this.#next += 1;
      const value = this.#anyValue(line, indent + key.length, depth);
      if (key === '<<:') merges.push(value);
      else own.push({ key: key.slice(0, -1), keyAt: positionAt(line, indent), value });
    }
    return { kind: 'map', at: positionAt(first, indent), entries: merged(own, merges, fail) };
  }

  #anyValue(line: Line, at: number, depth: number): Node {
    if (this.#odd === undefined) return this.#value(line, at, depth);
    const [next, nodes, deepest] = [this.#next, this.#nodes, this.#deepest];
    try {
      return this.#value(line, at, depth);
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
      [this.#next, this.#nodes, this.#deepest] = [next, nodes, deepest];
      return this.#oddValue(line, at, depth, this.#odd);
    }
  }

  /** The rest of the line with the deeper ones below it, which are nobody else's. */
  #oddValue(line: Line, at: number, depth: number, odd: OddValues): Node {
    // Only a list may stand below its key without being deeper.
    const first = this.#lines[this.#next];
    const isList =
      isMatch(lineEnd, line.text, at) && first !== undefined && isMatch(dashPattern, first.text, line.indent);
    for (let below = first; below !== undefined; below = this.#lines[this.#next]) {
      const indent = behindSpaces(below.text, 0);
      if (indent < line.indent || (indent === line.indent && !(isList && below.text[indent] === '-'))) break;
      this.#next += 1;
    }
    const end = this.#lines[this.#next]?.number;
    const below = this.#all.slice(line.number, end === undefined ? undefined : end - 1);
    // A comment that is not deeper ends some values and is part of others.
    if (below.some((one) => one[behindSpaces(one, 0)] === '#' && behindSpaces(one, 0) <= line.indent)) fail();
    const text = [line.text.slice(at), ...below, ...(end === undefined ? [] : [''])].join('\n');
    const { node, size, height } = odd(text, line.number, at) ?? fail();
    if (isList && node.kind !== 'list') fail();
    this.#nodes += size - 1;
    this.#count(depth + height);
    return node;
  }

  #list(indent: number, depth: number): Node {
    this.#count(depth);
    const first = this.#lines[this.#next];
    const items: Node[] = [];
    for (let line = first; line?.indent === indent && line.text[indent] === '-'; line = this.#lines[this.#next]) {
      const start = behindSpaces(line.text, indent + 1);
      if (start > indent + 1 && isMatch(keyPattern, line.text, start)) {
        // A mapping that begins behind the dash: its keys stand below each other.
        this.#lines[this.#next] = { ...line, indent: start };
        items.push(this.mapping(start, depth + 1));
      } else {
        this.#next += 1;
        items.push(this.#inLine(line, indent + 1, depth + 1));
      }
    }
    return { kind: 'list', at: positionAt(first, indent), items };
  }

  /** What follows the colon of a key: in its line, or in deeper ones. */
  #value(line: Line, at: number, depth: number): Node {
    const start = behindSpaces(line.text, at);
    if (start === at || !isMatch(anchorPattern, line.text, start)) return this.#unnamed(line, at, depth);
    const name = match(anchorPattern, line.text, start);
    const [before, outer] = [this.#nodes, this.#deepest];
    this.#deepest = depth + 1;
    const behind = start + name.length;
    // What is empty stands elsewhere with an anchor, and only the full parser knows where.
    const node = this.#unnamed(line, behind, depth);
    if (node.kind === 'text' && node.plain && node.text === '') fail();
    const height = this.#deepest - depth - 1;
    this.#anchors.set(name.slice(1), { node, size: this.#nodes - before, height });
    this.#deepest = Math.max(outer, this.#deepest);
    return node;
  }

  #unnamed(line: Line, at: number, depth: number): Node {
    const start = behindSpaces(line.text, at);
    if (start > at && isMatch(literalPattern, line.text, start)) return this.#literal(line, start, depth + 1);
    if (!isMatch(lineEnd, line.text, at)) return this.#inLine(line, at, depth + 1);
    const below = this.#lines[this.#next];
    const isList = below?.text[below.indent] === '-';
    if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
      // Nothing, which stands behind the colon; where a comment follows, only the full parser knows.
      if (at < line.text.length) fail();
      this.#count(depth + 1);
      return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
    }
    return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
  }

  /** A value behind a space, up to the end of its line. A deeper line would belong to it. */
  #inLine(line: Line, at: number, depth: number): Node {
    const start = behindSpaces(line.text, at);
    if (start === at) fail();
    const [node, end] = this.#item(line, start, depth, blockPlain);
    if (!isMatch(lineEnd, line.text, end)) fail();
    const below = this.#lines[this.#next];
    if (below !== undefined && below.indent > line.indent) fail();
    return node;
  }

  #item(line: Line, at: number, depth: number, plain: RegExp): readonly [Node, number] {
    const first = line.text[at];
    if (first === '{') return this.#flowMapping(line, at, depth);
    if (first === '[') return this.#flowList(line, at, depth);
    if (first === '*') return this.#alias(line, at, depth);
    this.#count(depth);
    const isPlain = first !== '"' && first !== "'";
    const word = match(isPlain ? plain : quoted, line.text, at);
    const text = isPlain ? withoutSpaces(word) : unquoted(word);
    return [{ kind: 'text', at: positionAt(line, at), text, plain: isPlain }, at + (isPlain ? text : word).length];
  }

  #alias(line: Line, at: number, depth: number): readonly [Node, number] {
    const word = match(aliasPattern, line.text, at);
    const { node, size, height } = this.#anchors.get(word.slice(1)) ?? fail();
    this.#nodes += size;
    this.#count(depth + height);
    return [node, at + word.length];
  }

  /** The deeper lines as they stand, whatever is in them. */
  #literal(line: Line, at: number, depth: number): Node {
    this.#count(depth);
    const header = match(literalPattern, line.text, at);
    const block: string[] = [];
    for (let text = this.#all[line.number]; text !== undefined; text = this.#all[line.number + block.length]) {
      const isBlank = behindSpaces(text, 0) === text.length;
      if (!isBlank && behindSpaces(text, 0) <= line.indent) break;
      if (!readable.test(text)) fail();
      block.push(isBlank ? '' : text);
    }
    while (block.at(-1) === '') block.pop();
    const indent = behindSpaces(block[0] ?? '', 0);
    // An empty one and one that begins with an empty line have rules of their own.
    if (indent === 0) fail();
    const texts = block.map((text) => {
      if (text !== '' && behindSpaces(text, 0) < indent) fail();
      return text.slice(indent);
    });
    while ((this.#lines[this.#next]?.number ?? Number.POSITIVE_INFINITY) <= line.number + block.length) this.#next += 1;
    const text = texts.join('\n') + (header.includes('-') ? '' : '\n');
    return { kind: 'text', at: positionAt(line, at), text, plain: false };
  }

  #flowMapping(line: Line, at: number, depth: number): readonly [Node, number] {
    this.#count(depth);
    const own: Entry[] = [];
    const merges: Node[] = [];
    const end = inBrackets(line.text, at, '}', (start) => {
      const key = match(keyPattern, line.text, start);
      const [value, behind] = this.#item(line, behindSpaces(line.text, start + key.length), depth + 1, flowPlain);
      if (key === '<<:') merges.push(value);
      else own.push({ key: key.slice(0, -1), keyAt: positionAt(line, start), value });
      return behind;
    });
    return [{ kind: 'map', at: positionAt(line, at), entries: merged(own, merges, fail) }, end];
  }

  #flowList(line: Line, at: number, depth: number): readonly [Node, number] {
    this.#count(depth);
    const items: Node[] = [];
    const end = inBrackets(line.text, at, ']', (start) => {
      const [item, behind] = this.#item(line, start, depth + 1, flowPlain);
      items.push(item);
      return behind;
    });
    return [{ kind: 'list', at: positionAt(line, at), items }, end];
  }

  #count(depth: number): void {
    this.#nodes += 1;
    this.#deepest = Math.max(this.#deepest, depth);
    if (depth > most.depth || this.#nodes > most.nodes) fail();
  }
}
