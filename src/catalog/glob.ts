/**
 * Ordered rules over the paths of a repository: `paths`, `ignore` and `rebuild-all`.
 *
 * Rules are read as in .gitignore: the last one that matches wins, `!` takes out, a pattern with a slash (but at its end)
 * is anchored at the root, one without matches at any depth, a folder takes everything under it, `**` is any number of
 * folders. Unlike .gitignore, a file can be taken back although its folder was taken, and braces are expanded.
 *
 * Patterns come from the repository, so they have bounds, and the matcher (`wildcard.ts`) has no bad case.
 */
import { Problem } from '../action/problem.ts';
import { expandBraces } from './braces.ts';
import {
  type Atom,
  backslash,
  matchesFolderOf,
  opening,
  plainWildcard,
  question,
  readSet,
  slash,
  star,
  type Wildcard,
  wildcard,
} from './wildcard.ts';

export interface Rules {
  readonly matches: (path: string) => boolean;
  /** Whatever matches lies at or under one of these; `''` is the whole repository. */
  readonly roots: readonly string[];
  /** Roots of which everything matches where they are folders. */
  readonly whole: readonly string[];
  /** The first rule takes out: it can have no effect, and its author may have meant “everything but”. */
  readonly startsWithNegation: boolean;
}

export const limits = { patternLength: 1024, expansions: 64, doubleStars: 8, rules: 10_000 } as const;

interface Rule {
  readonly takes: boolean;
  readonly pattern: Wildcard;
  readonly root: string;
  readonly foldersOnly: boolean;
}

/** Why a pattern is refused; `undefined` where it can be used. */
export function patternTrouble(pattern: string): string | undefined {
  const read = readOnce(pattern);
  return typeof read === 'string' ? read : undefined;
}

/** What one pattern says, a rule for each way through its braces; or why it is refused. */
function readRule(pattern: string): readonly Rule[] | string {
  if (pattern.length > limits.patternLength) return `it is longer than ${limits.patternLength} characters`;
  if (pattern.includes('\0')) return 'it holds a NUL character';
  if (pattern.split('**').length - 1 > limits.doubleStars) return `it has more than ${limits.doubleStars} “**”`;
  const takes = !pattern.startsWith('!');
  const body = takes ? pattern : pattern.slice(1);
  const expanded = expandBraces(body, limits.expansions);
  if (expanded === undefined) return `its braces make more than ${limits.expansions} patterns`;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(body)) return 'it leaves the repository with “..”';
  const read: Rule[] = [];
  for (const one of expanded) {
    const wildcard = readPattern(one);
    if (wildcard === undefined) return 'a “[” in it is never closed, or it ends in a “\\”';
    const foldersOnly = one.endsWith('/') || (one.endsWith('/**') && !/^\/?(?:\*\*\/)*\*\*$/.test(one));
    read.push({ takes, pattern: wildcard, root: rootOf(wildcard), foldersOnly });
  }
  return read;
}

/** A pattern is judged when the catalog is read and used afterwards; it is taken apart once. */
const known = new Map<string, readonly Rule[] | string>();

function readOnce(pattern: string): readonly Rule[] | string {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const read = readRule(pattern);
  known.set(pattern, read);
  return read;
}

/** @throws Problem DCA-CAT-030 that names every input with a glob that cannot be used. */
export function checkGlobs(inputs: Readonly<Record<string, readonly string[]>>): void {
  const wrong = Object.entries(inputs).flatMap(([input, globs]) =>
    globs.flatMap((glob) => {
      const trouble = patternTrouble(glob);
      return trouble === undefined ? [] : [`input "${input}" has the pattern “${shown(glob)}”: ${trouble}`];
    }),
  );
  if (wrong.length > 0) throw unusable(wrong);
}

function shown(pattern: string): string {
  return pattern.slice(0, 80);
}

function unusable(wrong: readonly string[]): Problem {
  const count = wrong.length === 1 ? 'a pattern' : `${wrong.length} patterns`;
  return new Problem({
    code: 'DCA-CAT-030',
    message: `${count} cannot be used; nothing was read, written or sent.\n${wrong.map((one) => `  - ${one}.`).join('\n')}`,
    remedy: 'Write them as rules of .gitignore, or split them into several.',
  });
}

export function rules(patterns: readonly string[]): Rules {
  const compiled = patterns.flatMap(compile);
  const lastFirst = compiled.toReversed();
  const taking = compiled.filter((rule) => rule.takes);
  const roots = [...new Set(taking.map((rule) => rule.root))];
  return {
    roots: roots.includes('') ? [''] : roots.toSorted(),
    // What a rule takes whole a later one may take a file out of.
    whole:
      taking.length < compiled.length ? [] : taking.filter(({ pattern }) => pattern.isLiteral).map(({ root }) => root),
    startsWithNegation: compiled[0]?.takes === false,
    matches: (path) => {
      for (const rule of lastFirst) if (matchesRule(rule, path)) return rule.takes;
      return false;
    },
  };
}

function compile(line: string): readonly Rule[] {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return [];
  const read = readOnce(trimmed);
  if (typeof read === 'string') throw unusable([`the pattern “${shown(trimmed)}”: ${read}`]);
  return read;
}

function matchesRule(rule: Rule, path: string): boolean {
  if (rule.pattern.isLiteral) {
    if (rule.root === '') return true;
    if (!path.startsWith(rule.root)) return false;
    if (path.length === rule.root.length) return !rule.foldersOnly;
    return path.charCodeAt(rule.root.length) === slash;
  }
  return matchesFolderOf(rule.pattern, path, !rule.foldersOnly);
}

/** The folder (or file) that a pattern cannot leave: its literal start, up to the last whole part. */
function rootOf(pattern: Wildcard): string {
  if (pattern.isLiteral) return pattern.literal;
  const end = pattern.literal.lastIndexOf('/');
  return end === -1 ? '' : pattern.literal.slice(0, end);
}

/** A pattern of .gitignore without `!`; `undefined` where it is malformed. */
function readPattern(pattern: string): Wildcard | undefined {
  // `a/**` is everything under a; `a/**/` only what is in a folder under it.
  const body = pattern.endsWith('/') ? pattern.replace(/(?<!\/)\/+$/, '') : pattern.replace(/(?:\/+\*\*)+$/, '');
  const anchored = body.includes('/') || pattern.endsWith('/**');
  if (anchored && !/[*?[\\]/.test(body)) return plainWildcard(body.replace(/^\/+/, ''));
  const points = Array.from(body.replace(/^\/+/, ''), (character) => character.codePointAt(0) ?? 0);
  const atoms: Atom[] = anchored || points.length === 0 ? [] : [{ kind: 'folders' }];
  for (let at = 0; at < points.length; ) {
    const point = points[at] ?? 0;
    const afterSlash = at === 0 || points[at - 1] === slash;
    if (point === star && points[at + 1] === star) {
      at += 2;
      if (afterSlash && points[at] === slash) {
        atoms.push({ kind: 'folders' });
        at += 1;
      } else atoms.push({ kind: 'some' });
    } else if (point === star) {
      atoms.push({ kind: 'some' });
      at += 1;
    } else if (point === question) {
      atoms.push({ kind: 'one' });
      at += 1;
    } else if (point === opening) {
      const set = readSet(points, at, 'git');
      if (set === undefined) return undefined;
      atoms.push(set.atom);
      at = set.end;
    } else {
      if (point === backslash) at += 1;
      const literal = points[at];
      if (literal === undefined) return undefined;
      atoms.push({ kind: 'character', point: literal });
      at += 1;
    }
  }
  return wildcard(atoms);
}
