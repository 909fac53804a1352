/** The words of plain YAML, and how the quick reader finds them in a line. */
export interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/** What the quick reader leaves to the full parser. */
export class NotPlain extends Error {}

/** No control, no tab, no other end of a line. */
export const readable = /^[ -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]*$/;
export const keyPattern = /(?:[A-Za-z0-9_][\w./-]{0,200}|<<):(?= |$)/y;
// Classes are repeated, not choices of classes: a choice costs the expression memory for each character.
export const blockPlain = /[A-Za-z0-9_./$~+(][^#:]*(?::(?=[^ ])[^#:]*)*/y;
export const flowPlain = /[A-Za-z0-9_./$~+(][^#:,{}[\]]*(?::(?=[^ ,{}[\]])[^#:,{}[\]]*)*/y;
/** Escapes are those of JSON. */
export const quoted = /"[^"\\]*(?:\\["\\/bfnrt][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
export const anchorPattern = /&[\w-]{1,100}(?= |$)/y;
export const aliasPattern = /\*[\w-]{1,100}(?=[ ,\]}]|$)/y;
export const literalPattern = /\|-?(?= *$)/y;
export const dashPattern = /-(?= |$)/y;
export const lineEnd = / *(?: #.*)?$/y;

export function fail(): never {
  throw new NotPlain();
}

export function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

export function unquoted(word: string): string {
  if (word[0] === "'") return word.slice(1, -1).replaceAll("''", "'");
  return word.includes('\\') ? (JSON.parse(word) as string) : word.slice(1, -1);
}

/** Reads items with commas between them; the place behind the closing bracket. */
export function inBrackets(text: string, at: number, closing: string, read: (start: number) => number): number {
  let next = behindSpaces(text, at + 1);
  if (text[next] === closing) return next + 1;
  for (;;) {
    next = behindSpaces(text, read(next));
    if (text[next] === closing) return next + 1;
    if (text[next] !== ',') fail();
    next = behindSpaces(text, next + 1);
  }
}

export function behindSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

export function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  const [found] = pattern.exec(text) ?? [];
  if (found === undefined) fail();
  return found;
}

export function isMatch(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

export function positionAt(line: Line | undefined, at: number) {
  return { line: line?.number ?? 1, column: at + 1 };
}
