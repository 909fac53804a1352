/** Globs over label names: `*` is any run of characters (dots and slashes too), `?` is one. */
import { type Atom, matchesWildcard, wildcard } from '../catalog/wildcard.ts';

export function labelGlobs(globs: readonly string[]): (name: string) => boolean {
  const patterns = globs.map((glob) => wildcard([...glob].map(atomOf)));
  return (name) => patterns.some((pattern) => matchesWildcard(pattern, name));
}

function atomOf(character: string): Atom {
  if (character === '*') return { kind: 'any' };
  if (character === '?') return { kind: 'one' };
  return { kind: 'character', point: character.codePointAt(0) ?? 0 };
}
