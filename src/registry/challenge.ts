/**
 * `WWW-Authenticate` as RFC 9110 (11.6.1) has it: several challenges in one field or in many (which HTTP joins with
 * commas), parameters as tokens or quoted strings with escapes, and commas between challenges that look like those
 * between parameters. Read in one pass without backtracking; from what cannot be read on, nothing is taken.
 */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case; of one that comes twice the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const longestHeader = 16 * 1024;
const separators = /[ \t,]*/y;
const spaces = /[ \t]*/y;
const token = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
// Some servers leave out the quotes of a URL.
const bareValue = /[^ \t",]+/y;

interface Cursor {
  readonly text: string;
  at: number;
}

export function parseChallenges(header: string): readonly Challenge[] {
  if (header.length > longestHeader) return [];
  const cursor: Cursor = { text: header, at: 0 };
  const challenges: Challenge[] = [];
  for (;;) {
    take(cursor, separators);
    const scheme = take(cursor, token).toLowerCase();
    if (scheme === '') return challenges;
    const parameters = readParameters(cursor);
    if (parameters === undefined) return challenges;
    challenges.push({ scheme, parameters });
  }
}

/** Up to the next word that no `=` follows: that is the next challenge's scheme. */
function readParameters(cursor: Cursor): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>();
  for (;;) {
    const before = cursor.at;
    take(cursor, separators);
    const name = take(cursor, token).toLowerCase();
    take(cursor, spaces);
    if (name === '' || cursor.text[cursor.at] !== '=') {
      cursor.at = before;
      return parameters;
    }
    cursor.at += 1;
    take(cursor, spaces);
    const value = cursor.text[cursor.at] === '"' ? quotedString(cursor) : take(cursor, bareValue);
    if (value === undefined) return undefined;
    if (!parameters.has(name)) parameters.set(name, value);
  }
}

/** @returns `undefined` where the closing quote is missing. */
function quotedString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  let value = '';
  for (cursor.at += 1; ; cursor.at += 1) {
    if (text[cursor.at] === '"') {
      cursor.at += 1;
      return value;
    }
    if (text[cursor.at] === '\\') cursor.at += 1;
    const letter = text[cursor.at];
    if (letter === undefined) return undefined;
    value += letter;
  }
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}
