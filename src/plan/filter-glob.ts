/**
 * Globs with the meaning that they have in dorny/paths-filter (picomatch with `dot: true`).
 *
 * Most patterns are names, `*`, `?` and whole-part `**`: these run on the matcher of `wildcard.ts`, which has no bad case.
 * Braces, sets and extended globs go to minimatch, within the bounds of `glob.ts`. Two habits of picomatch are kept:
 * `dir/**` matches `dir` itself (a submodule or link of that name), and a leading `!` matches whatever the rest does not.
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
    const bangs = /^!*(?!\()/.exec(pattern)?.[0].length ?? 0;
    const body = pattern.slice(bangs).replace(/^(?:\.?\/)+/, '');
    const negated = bangs % 2 === 1;
    const matches = isExtended(body) && extended !== undefined ? extended(body) : plain(body);
    return negated
      ? { negated, start: '', matches: (path) => !matches(path) }
      : { negated, start: literalStart(body), matches };
  };
}

function plain(body: string): (path: string) => boolean {
  const literal = body.replace(/\/\*\*$/, '');
  if (!/[*?]/.test(literal)) {
    if (literal === body) return (path) => path === body;
    return (path) =>
      path.startsWith(literal) && (path.length === literal.length || path.charCodeAt(literal.length) === slash);
  }
  const parts = body.split('/');
  const atoms: Atom[] = [];
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (part === '**' && !isLast) {
      atoms.push({ kind: 'folders' });
      continue;
    }
    if (part === '**') atoms.push({ kind: 'any' });
    else for (const token of part.match(/\*+|[\s\S]/gu) ?? []) atoms.push(atomOf(token));
    if (!isLast) atoms.push({ kind: 'character', point: slash });
  }
  const whole = wildcard(atoms);
  const folder = body.endsWith('/**') ? plain(body.slice(0, -3)) : undefined;
  return (path) => matchesWildcard(whole, path) || (folder?.(path) ?? false);
}

function atomOf(token: string): Atom {
  if (token.startsWith('*')) return { kind: 'some' };
  return token === '?' ? { kind: 'one' } : { kind: 'character', point: token.codePointAt(0) ?? 0 };
}

function extendedWith({ Minimatch }: Pick<typeof import('minimatch'), 'Minimatch'>) {
  const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const;
  return (body: string): ((path: string) => boolean) => {
    const glob = new Minimatch(body, options);
    const folder = body.endsWith('/**') ? new Minimatch(body.slice(0, -3), options) : undefined;
    return (path) => glob.match(path) || (folder?.match(path) ?? false);
  };
}

function literalStart(body: string): string {
  const wild = body.search(/[*?[\]{}()|\\!@+]/);
  return wild < 0 ? body : body.slice(0, wild);
}
