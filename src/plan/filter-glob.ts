/**
 * Globs with the meaning that they have in dorny/paths-filter (picomatch with `dot: true`).
 *
 * Most patterns are names, `*`, `?` and whole-part `**`: these run on the matcher of `wildcard.ts`, which has no bad case.
 * Braces, sets and extended globs go to minimatch, within the bounds of `glob.ts`. Habits of picomatch are kept: `dir/**` matches
 * `dir` itself (a submodule or link of that name), a leading `!` matches whatever the rest does not, and `(a|b)` is one of the two.
 */
import { type Atom, matchesWildcard, slash, wildcard } from '../catalog/wildcard.ts';

export interface FilterGlob {
  readonly matches: (path: string) => boolean;
  /** Whatever matches begins with this text, or is it without its last slash. */
  readonly start: string;
  readonly negated: boolean;
}

/** @returns why the pattern is refused, as a text. */
export type ReadGlob = (pattern: string) => FilterGlob | string;

// Whatever could be refused goes to the one who knows the bounds.
const isPlain = (pattern: string) => /^!?[\w./@+*-]{1,200}$/.test(pattern) && !/\.\.|\*\*.*\*\*/.test(pattern);
const isExtended = (pattern: string) => /[[\]{}()|\\]/.test(pattern);

/** Reads globs, these among them: what a few of them need is loaded once, and for most nothing is. */
export async function globReader(patterns: readonly string[]): Promise<ReadGlob> {
  const bounds = patterns.every(isPlain) ? undefined : await import('../catalog/glob.ts');
  const extended = patterns.some(isExtended) ? extendedWith(await import('minimatch')) : undefined;
  return (pattern) => {
    if (pattern === '') return 'it is empty';
    const trouble = isPlain(pattern) ? undefined : bounds?.patternTrouble(pattern);
    if (trouble !== undefined) return trouble;
    if (/(?:^|[^?*+@!\\])\(\?[:=!<]/.test(pattern)) return 'it has a group that regular expressions alone have';
    const positive = pattern.replace(/^(?:!(?!\())+/, '');
    const negated = positive.length % 2 !== pattern.length % 2;
    const body = positive.replace(/^(?:\.?\/)+/, '');
    const matches = withItself((isExtended(body) ? extended : undefined) ?? plain, body);
    return negated
      ? { negated, start: '', matches: (path) => !matches(path) }
      : { negated, start: body.replace(/[*?[\]{}()|\\!@+].*/s, ''), matches };
  };
}

type Matches = (path: string) => boolean;

/** `dir/**` takes an entry that is called `dir`; `*` before `/**` takes folders alone. */
function withItself(matcher: (body: string) => Matches, body: string): Matches {
  const whole = matcher(body);
  if (!/(?:^\*\*|\/\*\*|[^*])\/\*\*$/.test(body)) return whole;
  const itself = withItself(matcher, body.slice(0, -3));
  return (path) => whole(path) || itself(path);
}

function plain(body: string): Matches {
  // What most patterns are: a name, or a folder with all in it.
  if (!/[*?]/.test(body)) return (path) => path === body;
  if (/^[^*?]+\/\*\*$/.test(body)) return (path) => path.startsWith(body.slice(0, -2));
  const atoms: Atom[] = [];
  const parts = body.split('/');
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (part === '**') {
      atoms.push({ kind: isLast ? 'any' : 'folders' });
      continue;
    }
    for (const letter of part) atoms.push(atomOf(letter));
    if (!isLast) atoms.push({ kind: 'character', point: slash });
  }
  const whole = wildcard(atoms);
  return (path) => matchesWildcard(whole, path);
}

function atomOf(letter: string): Atom {
  if (letter === '*') return { kind: 'some' };
  return letter === '?' ? { kind: 'one' } : { kind: 'character', point: letter.codePointAt(0) ?? 0 };
}

function extendedWith({ Minimatch }: Pick<typeof import('minimatch'), 'Minimatch'>) {
  const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const;
  return (body: string): Matches => {
    // A group without a word before it is one of regular expressions in picomatch, and not what is in a set or behind a backslash.
    const grouped = body.replace(/\\.|\[[^[\]]*\]|[?*+@!]?\(/gs, (token) => (token === '(' ? '@(' : token));
    const glob = new Minimatch(grouped, options);
    return (path) => path === body || glob.match(path);
  };
}
