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
export async function filterGlob(pattern: string): Promise<FilterGlob | string> {
  if (pattern === '') return 'it is empty';
  // Whatever could be refused goes to the one who knows the bounds; the rest need not wait for minimatch to be loaded.
  if (!/^!?[\w./@+*-]{1,200}$/.test(pattern) || /\.\.|\*\*.*\*\*/.test(pattern)) {
    const { patternTrouble } = await import('../catalog/glob.ts');
    const trouble = patternTrouble(pattern);
    if (trouble !== undefined) return trouble;
  }
  const bangs = /^!*(?!\()/.exec(pattern)?.[0].length ?? 0;
  const body = pattern.slice(bangs).replace(/^(?:\.?\/)+/, '');
  const negated = bangs % 2 === 1;
  const matches = /[[\]{}()|\\]/.test(body) ? await extended(body) : plain(body);
  return negated
    ? { negated, start: '', matches: (path) => !matches(path) }
    : { negated, start: literalStart(body), matches };
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

async function extended(body: string): Promise<(path: string) => boolean> {
  const { Minimatch } = await import('minimatch');
  const options = { dot: true, nocomment: true, nonegate: true, platform: 'linux' } as const;
  const glob = new Minimatch(body, options);
  const folder = body.endsWith('/**') ? new Minimatch(body.slice(0, -3), options) : undefined;
  return (path) => glob.match(path) || (folder?.match(path) ?? false);
}

function literalStart(body: string): string {
  const wild = body.search(/[*?[\]{}()|\\!@+]/);
  return wild < 0 ? body : body.slice(0, wild);
}
