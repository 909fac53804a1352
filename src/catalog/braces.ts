/**
 * Braces in a glob, as a shell expands them: `{a,b}`, nested, and ranges (`{1..3}`, `{a..c}`). What is neither, such as
 * `{a}` or a brace that never closes, stands for itself. The number of results is bounded while they are made.
 */

/** `undefined`: more than `limit`. */
export function expandBraces(pattern: string, limit: number): readonly string[] | undefined {
  const done: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const group = firstGroup(next, limit);
    if (group === undefined) {
      done.push(next);
      continue;
    }
    if (done.length + waiting.length + group.parts.length > limit) return undefined;
    // The first alternative is taken from the stack first, so that results keep the order they are written in.
    for (const part of group.parts.toReversed()) waiting.push(group.before + part + group.behind);
  }
  return done;
}

interface Group {
  readonly before: string;
  readonly parts: readonly string[];
  readonly behind: string;
}

function firstGroup(text: string, limit: number): Group | undefined {
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    if (isEscaped(text, at)) continue;
    const found = partsOf(text, at);
    if (found === undefined) continue;
    const parts = found.parts.length > 1 ? found.parts : range(found.parts[0] ?? '', limit);
    if (parts !== undefined) return { before: text.slice(0, at), parts, behind: text.slice(found.end) };
  }
  return undefined;
}

/** What the commas of this brace, not those of braces in it, separate; `undefined`: it never closes. */
function partsOf(text: string, start: number): { readonly parts: readonly string[]; readonly end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === ',' && depth === 1) {
      parts.push(text.slice(from, at));
      from = at + 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) return { parts: [...parts, text.slice(from, at)], end: at + 1 };
    }
  }
  return undefined;
}

/** One more than `limit` of them is enough to tell that they are too many. */
function range(text: string, limit: number): readonly string[] | undefined {
  const numbers = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(text);
  const letters = /^([A-Za-z])\.\.([A-Za-z])$/.exec(text);
  const [, first = '', last = ''] = numbers ?? letters ?? [];
  if (first === '') return undefined;
  const value = (end: string): number => (numbers === null ? end.charCodeAt(0) : Number(end));
  const step = Math.sign(value(last) - value(first));
  const count = Math.abs(value(last) - value(first)) + 1;
  const isPadded = [first, last].some((end) => /^-?0\d/.test(end));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  return Array.from({ length: Math.min(count, limit + 1) }, (_, index) => {
    const at = value(first) + index * step;
    if (numbers === null) return String.fromCharCode(at);
    return at < 0 ? `-${String(-at).padStart(width - 1, '0')}` : String(at).padStart(width, '0');
  });
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
