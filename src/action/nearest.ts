/** What somebody may have meant: words that are a few letters away from one that is not known. */

/** “Did you mean …?” for a word that is none of the known ones, where one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return nearestOf(word, known, 1)[0];
}

/** The known words that are near enough, nearest first. */
export function nearestOf(word: string, known: readonly string[], most: number): readonly string[] {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_\s]/g, '');
  return (
    known
      .map((candidate) => ({
        candidate,
        distance: editDistance(plain(word).slice(0, 64), plain(candidate).slice(0, 64)),
      }))
      // With every letter another one a short word is no nearer than any other.
      .filter(
        ({ candidate, distance }) =>
          distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
          distance < Math.max(candidate.length, word.length),
      )
      .sort((one, other) => one.distance - other.distance)
      .slice(0, most)
      .map(({ candidate }) => candidate)
  );
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return above[other.length] ?? 0;
}
