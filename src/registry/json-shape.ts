/**
 * What `JSON.parse` lets pass and a manifest must not have: keys that stand twice (two readers would see two
 * manifests), and nesting without end. One pass over the text, which must be valid JSON otherwise.
 */

const deepest = 64;

/** @returns why the text is refused, or `undefined`. */
export function suspiciousJson(text: string): string | undefined {
  const objects: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (objects.length >= deepest) return `it is nested deeper than ${deepest} levels`;
      objects.push(character === '{' ? new Set() : undefined);
    } else if (character === '}' || character === ']') {
      objects.pop();
    } else if (character === '"') {
      const end = endOfString(text, at);
      const keys = objects.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key = unescaped(text.slice(at, end));
        if (keys.has(key)) return `the key ${JSON.stringify(key.slice(0, 80))} stands twice in one object`;
        keys.add(key);
      }
      at = end - 1;
    }
    at += 1;
  }
  return undefined;
}

/** The place behind the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

function unescaped(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
