/**
 * JSON (RFC 8259) into nodes with positions. `JSON.parse` knows neither where a value stands nor that a key was
 * there twice, and the YAML parser, which knows both, takes ten times as long for a large generated file.
 */
import type { Position } from './complaint.ts';
import { bounds, type Entry, type Node } from './document.ts';

export type JsonResult =
  | { readonly node: Node }
  | { readonly node: undefined; readonly message: string; readonly at: Position; readonly tooMuch: boolean };

class Unreadable extends Error {
  readonly offset: number;
  readonly tooMuch: boolean;
  constructor(message: string, offset: number, tooMuch = false) {
    super(message);
    this.offset = offset;
    this.tooMuch = tooMuch;
  }
}

export function parseJson(text: string): JsonResult {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  try {
    return { node: read(text, lineStarts) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { message, offset, tooMuch } = error;
    return { node: undefined, message, at: positionOf(lineStarts, offset), tooMuch };
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const white = /[ \t\r\n]*/y;
function read(text: string, lineStarts: readonly number[]): Node {
  let at = 0;
  let count = 0;
  const take = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  /** A quoted string, decoded; the engine's own parser judges it. */
  const takeString = (): string | undefined => {
    if (text[at] !== '"') return undefined;
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    try {
      const decoded = JSON.parse(text.slice(at, end + 1)) as string;
      at = end + 1;
      return decoded;
    } catch {
      throw new Unreadable('this string is not closed, or holds what a string of JSON cannot', at);
    }
  };
  const here = (): Position => positionOf(lineStarts, at);
  const expect = (character: string): void => {
    take(white);
    if (text[at] !== character) throw new Unreadable(`expected “${character}”`, at);
    at += 1;
  };
  const key = (): Pick<Entry, 'key' | 'keyAt'> => {
    take(white);
    const keyAt = here();
    const key = takeString();
    if (key === undefined) throw new Unreadable('expected a key in double quotes', at);
    return { key, keyAt };
  };
  /** Items up to the closing bracket, whatever one item is. */
  const items = <T>(close: string, item: () => T): readonly T[] => {
    const found: T[] = [];
    take(white);
    if (text[at] === close) {
      at += 1;
      return found;
    }
    for (;;) {
      found.push(item());
      take(white);
      if (text[at] === close) {
        at += 1;
        return found;
      }
      if (text[at] !== ',') throw new Unreadable(`expected “,” or “${close}”`, at);
      at += 1;
    }
  };
  const value = (depth: number): Node => {
    count += 1;
    if (count > bounds.nodes) throw new Unreadable(`it holds more than ${bounds.nodes} values`, at, true);
    if (depth > bounds.depth) throw new Unreadable(`it is nested more than ${bounds.depth} deep`, at, true);
    take(white);
    const position = here();
    if (text[at] === '{') {
      at += 1;
      const entries = items('}', () => {
        const name = key();
        expect(':');
        return { ...name, value: value(depth + 1) };
      });
      return { kind: 'map', at: position, entries };
    }
    if (text[at] === '[') {
      at += 1;
      return { kind: 'list', at: position, items: items(']', () => value(depth + 1)) };
    }
    const quoted = takeString();
    if (quoted !== undefined) return { kind: 'text', at: position, text: quoted, plain: false };
    const plain = take(word) ?? take(number);
    if (plain === undefined) throw new Unreadable('expected a value', at);
    return { kind: 'text', at: position, text: plain, plain: true };
  };
  const root = value(0);
  take(white);
  if (at < text.length) throw new Unreadable('something follows the end', at);
  return root;
}

function positionOf(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
