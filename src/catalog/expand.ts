/**
 * Variables in the words of a Dockerfile, as BuildKit's shell lexer replaces them: `$A`, `${A}`, `${A:-w}`, `${A-w}`,
 * `${A:+w}`, `${A+w}`; single quotes keep, double quotes and escapes fall away. What has no known value makes the
 * word unknown: the caller then takes everything instead of guessing. The pattern forms (`${A#p}`, `${A/x/y}`) count
 * as unknown, too.
 */

/** `value: undefined`: the name is declared and empty; `undefined`: nobody here can know. */
export type Lookup = (name: string) => { readonly value: string | undefined } | undefined;

export function expand(word: string, lookup: Lookup, escapeCharacter = '\\'): string | undefined {
  const result = expandUntil(word, 0, lookup, escapeCharacter, false);
  return result === undefined ? undefined : result.text;
}

function expandUntil(
  word: string,
  start: number,
  lookup: Lookup,
  escapeCharacter: string,
  inBraces: boolean,
): { readonly text: string; readonly end: number } | undefined {
  let text = '';
  let quoted = false;
  let at = start;
  for (; at < word.length; at += 1) {
    const character = word[at];
    if (inBraces && character === '}' && !quoted) break;
    if (character === escapeCharacter) {
      at += 1;
      const escaped = word.charAt(at);
      // What was escaped may be a wildcard afterwards, as in the engine: at worst more is taken.
      text += quoted && !['"', '$', escapeCharacter].includes(escaped) ? character + escaped : escaped;
    } else if (character === "'" && !quoted) {
      const end = word.indexOf("'", at + 1);
      if (end === -1) return undefined;
      text += word.slice(at + 1, end);
      at = end;
    } else if (character === '"') quoted = !quoted;
    else if (character === '$') {
      const variable = expandVariable(word, at, lookup, escapeCharacter);
      if (variable === undefined) return undefined;
      text += variable.text;
      at = variable.end - 1;
    } else text += character;
  }
  return quoted ? undefined : { text, end: at };
}

function expandVariable(
  word: string,
  at: number,
  lookup: Lookup,
  escapeCharacter: string,
): { readonly text: string; readonly end: number } | undefined {
  const simple = /^\$([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(word.slice(at, at + 256));
  if (simple !== null) {
    const value = lookup(simple[1] ?? '')?.value;
    return value === undefined ? undefined : { text: value, end: at + simple[0].length };
  }
  const [open, name = '', operator = ''] =
    /^\$\{([\p{L}_][\p{L}\p{Nd}_]*)(:?[-+]|\})/u.exec(word.slice(at, at + 256)) ?? [];
  if (open === undefined) {
    // A lone `$` stands for itself; any other form (`$1`, `${A#p}`, `${A/x/y}`) is not ours to guess.
    return /^\$(?:$|[^\p{L}\p{Nd}_{@*#?$!-])/u.test(word.slice(at, at + 3)) ? { text: '$', end: at + 1 } : undefined;
  }
  const found = lookup(name);
  if (operator === '}') return found?.value === undefined ? undefined : { text: found.value, end: at + open.length };
  const alternative = expandUntil(word, at + open.length, lookup, escapeCharacter, true);
  if (alternative === undefined || word[alternative.end] !== '}' || found === undefined) return undefined;
  const isSet = operator.startsWith(':') ? (found.value ?? '') !== '' : found.value !== undefined;
  const end = alternative.end + 1;
  if (operator.endsWith('-')) return { text: isSet ? (found.value ?? '') : alternative.text, end };
  return { text: isSet ? alternative.text : '', end };
}
