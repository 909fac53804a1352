/**
 * The two kinds of patterns that Docker knows, as the engine applies them.
 *
 * Sources of COPY and ADD follow Go's `filepath.Match`: `*` and `?` stop at a slash, `\` escapes, `[^a-z]` is a set.
 * A .dockerignore follows moby/patternmatcher: the same with `**` (any number of folders, or the rest), cleaned like
 * Go's `filepath.Clean`, a pattern also takes what is under a folder it matches, the last match wins, `!` takes back.
 */
import {
  type Atom,
  backslash,
  matchesFolderOf,
  opening,
  question,
  readSet,
  slash,
  star,
  type Wildcard,
  wildcard,
} from './wildcard.ts';

/**
 * Two stars are any number of folders, where they mean something at all. Where a name follows them without a slash (`**name`),
 * versions of the engine differ: `wide` takes what one of them matches, else it is what all of them do.
 */
export interface DoubleStar {
  readonly wide: boolean;
}

/** `undefined`: a malformed pattern, which Docker refuses (a set that never ends, an escape of nothing). */
export function goPattern(pattern: string, doubleStar?: DoubleStar): Wildcard | undefined {
  const points = Array.from(pattern, (character) => character.codePointAt(0) ?? 0);
  const atoms: Atom[] = [];
  for (let at = 0; at < points.length; ) {
    const point = points[at] ?? 0;
    if (point === star && doubleStar !== undefined && points[at + 1] === star) {
      const isAny = doubleStar.wide && at === 0 && points[2] !== slash;
      at += points[at + 2] === slash ? 3 : 2;
      atoms.push(isAny || at >= points.length ? { kind: 'any' } : { kind: 'folders' });
    } else if (point === star) {
      at += 1;
      atoms.push({ kind: 'some' });
    } else if (point === question) {
      at += 1;
      atoms.push({ kind: 'one' });
    } else if (point === opening) {
      const set = readSet(points, at, 'go');
      if (set === undefined) return undefined;
      atoms.push(set.atom);
      at = set.end;
    } else {
      if (point === backslash) at += 1;
      const literal = points[at];
      if (literal === undefined) return undefined;
      at += 1;
      atoms.push({ kind: 'character', point: literal });
    }
  }
  return wildcard(atoms);
}

export function hasWildcard(text: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*[*?[]/.test(text);
}

export interface IgnoreRule {
  readonly keeps: boolean;
  readonly pattern: Wildcard;
}

/** The rules of `--exclude` flags. One that begins with a slash fits no file (BuildKit compares it with relative paths). */
export function exclusions(values: readonly string[]): readonly IgnoreRule[] {
  return ignoreRules(values.filter((value) => !/^!?\//.test(value)));
}

/** The rules of a .dockerignore. A malformed line is left out: it then leaves nothing out. */
function ignoreRules(lines: readonly string[]): readonly IgnoreRule[] {
  return lines.flatMap((line): readonly IgnoreRule[] => {
    const trimmed = line.trim();
    const keeps = trimmed.startsWith('!');
    const body = keeps ? trimmed.slice(1).trim() : trimmed;
    if (body === '') return [];
    const cleaned = cleanPath(body).replace(/^\/(?=.)/, '');
    const pattern = goPattern(cleaned, { wide: keeps });
    return pattern === undefined ? [] : [{ keeps, pattern }];
  });
}

export function readIgnoreFile(text: string): readonly IgnoreRule[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return ignoreRules(lines.filter((line) => !line.startsWith('#')));
}

/** Whether the rules leave a path (relative to where they apply) out. */
export function isIgnored(rules: readonly IgnoreRule[], path: string): boolean {
  let ignored = false;
  for (const rule of rules) {
    // A rule that would say again what holds already is skipped.
    if (rule.keeps === ignored && matchesWithFolders(rule.pattern, path)) ignored = !rule.keeps;
  }
  return ignored;
}

function matchesWithFolders(pattern: Wildcard, path: string): boolean {
  if (pattern.isLiteral) {
    return (
      path.startsWith(pattern.literal) &&
      (path.length === pattern.literal.length || path.charCodeAt(pattern.literal.length) === slash)
    );
  }
  return matchesFolderOf(pattern, path, true);
}

/** Go's `path.Clean`: `.` and `..` resolved by text, slashes single, none at the end; `.` for nothing. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push('..');
  }
  const joined = parts.join('/');
  return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}

/** A path inside a folder that cannot leave it, as the engine joins a source of COPY to its context: `''` is the folder. */
export function insidePath(path: string): string {
  return cleanPath(`/${path}`).slice(1);
}
