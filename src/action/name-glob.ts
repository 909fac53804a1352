/**
 * Globs over names that are prose (jobs, labels, values of axes): `*` is any text, `?` any character, slashes too; nothing else is
 * special. Greedy with one point of return, so the worst case is the product of the two lengths.
 */
export function nameGlob(glob: string): (name: string) => boolean {
  const pattern = [...glob];
  return (name) => matches(pattern, [...name]);
}

function matches(pattern: readonly string[], name: readonly string[]): boolean {
  let [at, to] = [0, 0];
  let back: readonly [number, number] | undefined;
  while (to < name.length) {
    if (pattern[at] === '*') {
      back = [at, to];
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[to])) {
      at += 1;
      to += 1;
    } else if (back) {
      back = [back[0], back[1] + 1];
      at = back[0] + 1;
      to = back[1];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((character) => character === '*');
}
