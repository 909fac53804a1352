/**
 * Patterns over paths whose worst case is the product of the two lengths, whatever the pattern is.
 *
 * Three dialects of the field differ in details only, so one matcher serves all: rules as in .gitignore, Go's
 * `filepath.Match` (sources of COPY) and moby's patternmatcher (.dockerignore). A pattern becomes a list of atoms;
 * a path is walked through all positions of the list at once, as an automaton is run, so nothing is ever tried twice.
 * Characters are Unicode code points, as in Go.
 */

export type Atom =
  | { readonly kind: 'character'; readonly point: number }
  /** `?`: one character that is no slash. */
  | { readonly kind: 'one' }
  /** `*`: any run of characters without a slash. */
  | { readonly kind: 'some' }
  /** `[…]`: one character of a set; `slash`: whether a slash can be in it (in Go it can). */
  | {
      readonly kind: 'set';
      readonly negated: boolean;
      readonly slash: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    }
  /** Anything at all, slashes too. */
  | { readonly kind: 'any' }
  /** Nothing, or any run that ends in a slash: what `**` followed by a slash means. */
  | { readonly kind: 'folders' };

export interface Wildcard {
  readonly atoms: readonly Atom[];
  /** The text before the first wildcard, escapes taken out. */
  readonly literal: string;
  /** The text behind the last wildcard: most paths are refused by it alone. */
  readonly tail: string;
  /** Every run of plain characters: a path that lacks one of them cannot match, which is cheap to see. */
  readonly runs: readonly string[];
  /** Whether there is no wildcard at all. */
  readonly isLiteral: boolean;
}

export const slash = 0x2f;

export function wildcard(atoms: readonly Atom[]): Wildcard {
  const literal = literalStart(atoms);
  const isLiteral = literal.length === atoms.length;
  const tail = isLiteral ? literal : literalStart(atoms.toReversed()).toReversed();
  return { atoms, literal: text(literal), tail: text(tail), runs: runsOf(atoms), isLiteral };
}

/** A text without wildcards, which is what most patterns are behind their `/**`. */
export function plainWildcard(literal: string): Wildcard {
  // Compared as a text: nothing of it is ever walked through.
  return { atoms: [], literal, tail: literal, runs: [], isLiteral: true };
}

function runsOf(atoms: readonly Atom[]): readonly string[] {
  // A NUL, which no path holds, stands for each wildcard.
  const plain = atoms.map((atom) => (atom.kind === 'character' ? String.fromCodePoint(atom.point) : '\0')).join('');
  const runs = plain.split('\0').filter((run) => run !== '');
  // The longest is the rarest.
  return runs.sort((one, other) => other.length - one.length);
}

function literalStart(atoms: readonly Atom[]): readonly number[] {
  const points: number[] = [];
  for (const atom of atoms) {
    if (atom.kind !== 'character') break;
    points.push(atom.point);
  }
  return points;
}

function text(points: readonly number[]): string {
  return points.map((point) => String.fromCodePoint(point)).join('');
}

export function matchesWildcard(pattern: Wildcard, path: string): boolean {
  if (pattern.isLiteral) return path === pattern.literal;
  if (!path.startsWith(pattern.literal) || !path.endsWith(pattern.tail)) return false;
  return hasRuns(pattern, path) && run(pattern.atoms, path, false, true);
}

/** Whether a folder on the way to the path matches, or, with `itself`, the path. One run answers for all of them. */
export function matchesFolderOf(pattern: Wildcard, path: string, itself: boolean): boolean {
  if (!path.startsWith(pattern.literal) || !path.includes(pattern.tail)) return false;
  return hasRuns(pattern, path) && run(pattern.atoms, path, true, itself);
}

function hasRuns({ runs }: Wildcard, path: string): boolean {
  for (const one of runs) if (!path.includes(one)) return false;
  return true;
}

/** A position that was reached by this very character, or one that `folders` or `*` has stayed at. */
const fresh = 2;
const stayed = 1;

/** Runs all positions of the pattern through the path; `states[i]` says whether the atoms before `i` match so far. */
function run(atoms: readonly Atom[], path: string, folders: boolean, itself: boolean): boolean {
  const count = atoms.length;
  let states = new Uint8Array(count + 1);
  let next = new Uint8Array(count + 1);
  states[0] = fresh;
  skipEmpty(atoms, states, false);
  for (let at = 0; at < path.length; ) {
    const point = path.codePointAt(at) ?? 0;
    if (folders && point === slash && states[count] !== 0) return true;
    at += point > 0xffff ? 2 : 1;
    next.fill(0);
    let alive = false;
    for (let index = 0; index < count; index += 1) {
      const atom = atoms[index];
      if (states[index] === 0 || atom === undefined) continue;
      if (staysAt(atom, point)) {
        if (next[index] === 0) next[index] = stayed;
      } else if (accepts(atom, point)) next[index + 1] = fresh;
      else continue;
      alive = true;
    }
    if (!alive) return false;
    skipEmpty(atoms, next, point === slash);
    [states, next] = [next, states];
  }
  return itself && states[count] !== 0;
}

function staysAt(atom: Atom, point: number): boolean {
  return atom.kind === 'any' || atom.kind === 'folders' || (atom.kind === 'some' && point !== slash);
}

/** Atoms that may match nothing let their successor start here as well. */
function skipEmpty(atoms: readonly Atom[], states: Uint8Array, afterSlash: boolean): void {
  for (let index = 0; index < atoms.length; index += 1) {
    const state = states[index];
    if (state === 0) continue;
    const kind = atoms[index]?.kind;
    // `folders` is left where it was entered, which is empty, or behind a slash.
    const leaves = kind === 'folders' ? state === fresh || afterSlash : kind === 'some' || kind === 'any';
    if (leaves) states[index + 1] = fresh;
  }
}

function accepts(atom: Atom, point: number): boolean {
  if (atom.kind === 'character') return atom.point === point;
  if (atom.kind === 'one') return point !== slash;
  if (atom.kind !== 'set' || (point === slash && !atom.slash)) return false;
  return atom.ranges.some(([from, to]) => point >= from && point <= to) !== atom.negated;
}

/** Reads the set that starts at `[`; `undefined` where it never ends. Go knows `^` alone as negation, git `!` as well. */
export function readSet(
  points: readonly number[],
  start: number,
  dialect: 'go' | 'git',
): { readonly atom: Atom; readonly end: number } | undefined {
  let at = start + 1;
  const first = points[at];
  const negated = first === caret || (dialect === 'git' && first === exclamation);
  if (negated) at += 1;
  const ranges: [number, number][] = [];
  const member = (): number | undefined => {
    if (points[at] === backslash) at += 1;
    const point = points[at];
    at += 1;
    return point;
  };
  // A `]` that comes first stands for itself.
  while (points[at] !== closing || ranges.length === 0) {
    const from = member();
    if (from === undefined) return undefined;
    let to: number | undefined = from;
    if (points[at] === hyphen && points[at + 1] !== closing) {
      at += 1;
      to = member();
      if (to === undefined) return undefined;
    }
    ranges.push([from, to]);
  }
  return { atom: { kind: 'set', negated, slash: dialect === 'go', ranges }, end: at + 1 };
}

export const backslash = 0x5c;
export const star = 0x2a;
export const question = 0x3f;
export const opening = 0x5b;
const closing = 0x5d;
const caret = 0x5e;
const exclamation = 0x21;
const hyphen = 0x2d;
