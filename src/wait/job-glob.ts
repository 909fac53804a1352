/** A glob over names of jobs: `*` is any text, `?` any character. Names are prose (`build (linux/arm64, 3.12)`), so nothing else is special. */
export function jobMatcher(glob: string): (name: string) => boolean {
  return (name) => matches([...glob], [...name]);
}

// Greedy with one point of return, so the worst case is the product of the two lengths.
function matches(glob: readonly string[], name: readonly string[]): boolean {
  let [at, to] = [0, 0];
  let back: readonly [number, number] | undefined;
  while (to < name.length) {
    if (glob[at] === '*') {
      back = [at, to];
      at += 1;
    } else if (at < glob.length && (glob[at] === '?' || glob[at] === name[to])) {
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
  return glob.slice(at).every((character) => character === '*');
}
