/**
 * The YAML that catalogs are mostly written in, read in one pass: block mappings, lists of values, `{…}` and `[…]` on one line, plain
 * and simply quoted values, comments.
 *
 * Reading every catalog with the full parser would take longer than all the rest of a plan. So what is plain is read here, and
 * `undefined` is the answer to everything else: anchors, tags, block scalars, several lines, escapes, and whatever may be a
 * mistake. Then the full parser reads the file again, and it alone says what is wrong. A property test holds the two
 * together: the same nodes at the same positions.
 */
import type { Entry, Node } from './document.ts';

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/** What this reader leaves to the other one. */
class NotPlain extends Error {}

export function parsePlainYaml(source: string): Node | undefined {
  const lines: Line[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const indent = text.search(/[^ ]/);
    if (indent < 0 || text[indent] === '#') continue;
    if (!/^[ -~]*$/.test(text)) return undefined;
    lines.push({ number: index + 1, indent, text });
  }
  if (lines[0]?.indent !== 0) return undefined;
  try {
    const reader = new Reader(lines);
    const node = reader.mapping(0, 0);
    return reader.isAtEnd() ? node : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const keyPattern = /([A-Za-z0-9_][\w./-]{0,200}):(?= |$)/y;
// Classes are repeated, not choices of classes: a choice costs the expression memory for each character.
const blockPlain = /[A-Za-z0-9_./$~+(][^#:]*(?::(?=[^ ])[^#:]*)*/y;
const flowPlain = /[A-Za-z0-9_./$~+(][^#:,{}[\]]*(?::(?=[^ ,{}[\]])[^#:,{}[\]]*)*/y;
const quoted = /"[^"\\]*"|'[^']*'/y;
const lineEnd = / *(?: #.*)?$/y;

/** Not above the bounds of the full parser, so that it is the one to refuse. */
const most = { depth: 16, nodes: 300_000 };

/** Holds a place in the lines; methods read what starts there. */
class Reader {
  readonly #lines: readonly Line[];
  #next = 0;
  #nodes = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  isAtEnd(): boolean {
    return this.#next === this.#lines.length;
  }

  mapping(indent: number, depth: number): Node {
    this.#count(depth);
    const first = this.#lines[this.#next];
    const entries: Entry[] = [];
    for (let line = first; line?.indent === indent; line = this.#lines[this.#next]) {
      const key = match(keyPattern, line.text, indent);
      const name = key.slice(0, -1);
      this.#next += 1;
      entries.push({
        key: name,
        keyAt: positionAt(line, indent),
        value: this.#value(line, indent + key.length, depth),
      });
    }
    return { kind: 'map', at: positionAt(first, indent), entries };
  }

  #list(indent: number, depth: number): Node {
    this.#count(depth);
    const first = this.#lines[this.#next];
    const items: Node[] = [];
    for (let line = first; line?.indent === indent && line.text[indent] === '-'; line = this.#lines[this.#next]) {
      this.#next += 1;
      items.push(this.#inLine(line, indent + 1, depth + 1));
    }
    return { kind: 'list', at: positionAt(first, indent), items };
  }

  /** What follows the colon of a key: in its line, or in deeper ones. */
  #value(line: Line, at: number, depth: number): Node {
    if (!isMatch(lineEnd, line.text, at)) return this.#inLine(line, at, depth + 1);
    const below = this.#lines[this.#next];
    const isList = below?.text[below.indent] === '-';
    if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isList)) {
      // Nothing, which stands behind the colon; where a comment follows, only the full parser knows.
      if (at < line.text.length) throw new NotPlain();
      this.#count(depth + 1);
      return { kind: 'text', at: positionAt(line, at), text: '', plain: true };
    }
    return isList ? this.#list(below.indent, depth + 1) : this.mapping(below.indent, depth + 1);
  }

  /** A value behind a space, up to the end of its line. A deeper line would belong to it. */
  #inLine(line: Line, at: number, depth: number): Node {
    const start = behindSpaces(line.text, at);
    if (start === at) throw new NotPlain();
    const [node, end] = this.#item(line, start, depth, blockPlain);
    if (!isMatch(lineEnd, line.text, end)) throw new NotPlain();
    const below = this.#lines[this.#next];
    if (below !== undefined && below.indent > line.indent) throw new NotPlain();
    return node;
  }

  #item(line: Line, at: number, depth: number, plain: RegExp): readonly [Node, number] {
    const first = line.text[at];
    if (first === '{') return this.#flowMapping(line, at, depth);
    if (first === '[') return this.#flowList(line, at, depth);
    this.#count(depth);
    const isPlain = first !== '"' && first !== "'";
    const word = match(isPlain ? plain : quoted, line.text, at);
    const text = isPlain ? word.trimEnd() : word.slice(1, -1);
    return [{ kind: 'text', at: positionAt(line, at), text, plain: isPlain }, at + (isPlain ? text : word).length];
  }

  #flowMapping(line: Line, at: number, depth: number): readonly [Node, number] {
    this.#count(depth);
    const entries: Entry[] = [];
    const end = inBrackets(line.text, at, '}', (start) => {
      const key = match(keyPattern, line.text, start);
      const [value, behind] = this.#item(line, behindSpaces(line.text, start + key.length), depth + 1, flowPlain);
      entries.push({ key: key.slice(0, -1), keyAt: positionAt(line, start), value });
      return behind;
    });
    return [{ kind: 'map', at: positionAt(line, at), entries }, end];
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
    if (depth > most.depth || this.#nodes > most.nodes) throw new NotPlain();
  }
}

/** Reads items with commas between them; the place behind the closing bracket. */
function inBrackets(text: string, at: number, closing: string, read: (start: number) => number): number {
  let next = behindSpaces(text, at + 1);
  if (text[next] === closing) return next + 1;
  for (;;) {
    next = behindSpaces(text, read(next));
    if (text[next] === closing) return next + 1;
    if (text[next] !== ',') throw new NotPlain();
    next = behindSpaces(text, next + 1);
  }
}

function behindSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new NotPlain();
  return found;
}

function isMatch(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function positionAt(line: Line | undefined, at: number) {
  return { line: line?.number ?? 1, column: at + 1 };
}
