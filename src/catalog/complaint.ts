/**
 * Everything that is wrong with a catalog, told at once: each complaint says where (file, line, column), what, and what
 * to do. A catalog with one mistake fails with that mistake's code, one with several with `DCA-CAT-001` and a line each.
 */
import { Problem, type ProblemCode } from '../action/problem.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Complaint {
  readonly code: ProblemCode;
  readonly file: string | undefined;
  readonly at: Position | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** Collects complaints about one file (or about an input, which has no file). */
export interface Complaints {
  readonly file: string | undefined;
  readonly add: (code: ProblemCode, at: Position | undefined, message: string, remedy: string) => void;
  readonly all: () => readonly Complaint[];
}

/** More are counted, not shown. */
const shown = 50;

export function complaints(file: string | undefined): Complaints {
  const collected: Complaint[] = [];
  return {
    file,
    add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
    all: () => collected,
  };
}

export function throwIfAny(all: readonly Complaint[]): void {
  const [first] = all;
  if (first === undefined) return;
  if (all.length === 1) {
    throw new Problem({ code: first.code, message: `${place(first)}${first.message}`, remedy: first.remedy });
  }
  const sorted = all.toSorted((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0));
  const lines = sorted.slice(0, shown).map((one) => `${place(one)}${one.message} ${one.remedy} [${one.code}]`);
  if (all.length > shown) lines.push(`… and ${all.length - shown} more.`);
  throw new Problem({
    code: 'DCA-CAT-001',
    message: `the catalog has ${all.length} mistakes:\n${lines.join('\n')}`,
    remedy: 'Mend them all; nothing was planned.',
  });
}

export function place({ file, at }: { readonly file: string | undefined; readonly at: Position | undefined }): string {
  if (file === undefined && at === undefined) return '';
  const where = at === undefined ? '' : `:${at.line}:${at.column}`;
  return `${file ?? 'line'}${where}: `;
}

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
