/**
 * Filters in the format of dorny/paths-filter, with its semantics: a filter is true when some changed file matches.
 *
 * A pattern is a glob, or `status|status: glob(s)`; lists may be nested, so that anchors can be reused. With the
 * quantifier `every` a file counts when all patterns of the filter match it. What is better here: a changed type counts
 * as modified (there it matches no status at all), and a name with a line end is matched like any other.
 */
import { compareTexts } from '../action/compare-texts.ts';
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import type { ChangedFile, ChangeStatus } from '../git/git.ts';
import { globReader, type ReadGlob } from './filter-glob.ts';

export interface Filter {
  readonly name: string;
  readonly patterns: readonly FilterPattern[];
}

/** What of a document filters are made of. */
export type FilterNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly FilterNode[] }
  | { readonly kind: 'map'; readonly entries: readonly FilterEntry[] };

export interface FilterEntry {
  readonly key: string;
  readonly keyAt: { readonly line: number };
  readonly value: FilterNode;
}

export interface FilterPattern {
  /** `undefined`: whatever happened to the file. */
  readonly statuses: ReadonlySet<ChangeStatus> | undefined;
  readonly matches: (path: string) => boolean;
  readonly start: string;
  readonly negated: boolean;
}

/** The words of dorny/paths-filter. Renames are a deletion and an addition, so `copied` and `renamed` never come. */
const statusWords: Readonly<Record<string, readonly ChangeStatus[]>> = {
  added: ['added'],
  modified: ['modified', 'type-changed'],
  deleted: ['deleted'],
  renamed: [],
  copied: [],
  unmerged: [],
};

/** Each is compiled. A repository has hundreds. */
const mostPatterns = 50_000;

/** @throws Problem DCA-DET-020 with everything that is wrong. */
export async function parseFilters(root: FilterNode | undefined): Promise<readonly Filter[]> {
  const wrong: string[] = [];
  if (root?.kind !== 'map') throw badFilters(['the top level is no mapping of names to patterns']);
  if (valuesIn(root) > mostPatterns) throw badFilters([`there are more than ${mostPatterns} names and patterns`]);
  const read = await globReader(textsOf(root));
  const filters = root.entries.map(({ key, value, keyAt }): Filter => {
    const complain = (what: string) => wrong.push(`line ${keyAt.line}, filter ${JSON.stringify(key)}: ${what}`);
    return { name: key, patterns: patternsOf(value, { read, complain }) };
  });
  if (wrong.length > 0) throw badFilters(wrong);
  return filters;
}

function valuesIn(node: FilterNode): number {
  let count = 1;
  if (node.kind === 'list') for (const item of node.items) count += valuesIn(item);
  if (node.kind === 'map') for (const { value } of node.entries) count += valuesIn(value);
  return count;
}

type Complain = (what: string) => void;

interface Reading {
  readonly read: ReadGlob;
  readonly complain: Complain;
}

function textsOf(node: FilterNode): readonly string[] {
  if (node.kind === 'text') return [node.text];
  return node.kind === 'list' ? node.items.flatMap(textsOf) : node.entries.flatMap(({ value }) => textsOf(value));
}

function patternsOf(node: FilterNode, reading: Reading): readonly FilterPattern[] {
  if (node.kind === 'list') return node.items.flatMap((item) => patternsOf(item, reading));
  if (node.kind === 'text') return patternOf([node.text], undefined, reading);
  const { complain } = reading;
  return node.entries.flatMap(({ key, value }) => {
    const wanted = statusesOf(key, complain);
    return patternOf(globTexts(value, complain), wanted, reading);
  });
}

/** The patterns of one status rule are alternatives, and one pattern for the quantifier. */
function patternOf(
  globs: readonly string[],
  statuses: ReadonlySet<ChangeStatus> | undefined,
  { read, complain }: Reading,
): readonly FilterPattern[] {
  const good = globs.flatMap((text) => {
    const glob = read(text);
    if (typeof glob !== 'string') return [glob];
    complain(`the pattern ${JSON.stringify(text.slice(0, 100))} cannot be used: ${glob}`);
    return [];
  });
  const [first, ...others] = good;
  if (first === undefined) return [];
  return [
    {
      statuses,
      matches: (path) => good.some((glob) => glob.matches(path)),
      start: others.length === 0 ? first.start : '',
      negated: good.every((glob) => glob.negated),
    },
  ];
}

function globTexts(node: FilterNode, complain: Complain): readonly string[] {
  if (node.kind === 'text') return [node.text];
  if (node.kind === 'list') return node.items.flatMap((item) => globTexts(item, complain));
  complain('a status has patterns, no further statuses');
  return [];
}

function statusesOf(key: string, complain: Complain): ReadonlySet<ChangeStatus> {
  const words = key.split('|').map((word) => word.trim().toLowerCase());
  for (const word of words) {
    if (!Object.hasOwn(statusWords, word)) {
      complain(`${JSON.stringify(word)} is no status; known are ${Object.keys(statusWords).join(', ')}`);
    }
  }
  return new Set(words.flatMap((word) => own(statusWords, word) ?? []));
}

export type Quantifier = 'some' | 'every';

/**
 * The file by which each filter is true; filters that are false are not in it.
 *
 * Files are sorted, so those that begin as a pattern does are a range: found by halving, the rest is never looked at.
 */
export function matchFilters(
  filters: readonly Filter[],
  files: readonly ChangedFile[],
  quantifier: Quantifier,
): ReadonlyMap<string, ChangedFile> {
  const sorted = files.toSorted((one, other) => compareTexts(one.path, other.path));
  // Of a name that is no text nobody can say what it matches: every filter counts it.
  const unreadable = sorted.find(({ lossy }) => lossy);
  const found = new Map<string, ChangedFile>();
  for (const { name, patterns } of filters) {
    const file = unreadable ?? (quantifier === 'some' ? bySome(patterns, sorted) : byEvery(patterns, sorted));
    if (file) found.set(name, file);
  }
  return found;
}

function bySome(patterns: readonly FilterPattern[], sorted: readonly ChangedFile[]): ChangedFile | undefined {
  for (const pattern of patterns) {
    const file = startingWith(sorted, pattern.start).find((one) => applies(pattern, one));
    if (file) return file;
  }
  return undefined;
}

function byEvery(patterns: readonly FilterPattern[], sorted: readonly ChangedFile[]): ChangedFile | undefined {
  if (patterns.length === 0) return undefined;
  return sorted.find((file) => patterns.every((pattern) => applies(pattern, file)));
}

function applies({ statuses, matches }: FilterPattern, { status, path }: ChangedFile): boolean {
  return (statuses === undefined || statuses.has(status)) && matches(path);
}

/** A range with all that begin so, and with the entry `dir` that `dir/**` takes as well. */
function startingWith(sorted: readonly ChangedFile[], start: string): readonly ChangedFile[] {
  const entry = start.replace(/\/$/, '');
  return sorted.slice(
    firstWhere(sorted, (path) => path >= entry),
    firstWhere(sorted, (path) => path > start && !path.startsWith(start)),
  );
}

/** Of files for which this is false at first and true from some file on: where. */
function firstWhere(sorted: readonly ChangedFile[], holds: (path: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]?.path ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

function badFilters(wrong: readonly string[]): Problem {
  return new Problem({
    code: 'DCA-DET-020',
    message: `input "filters" is wrong:\n${wrong.map((line) => `  - ${line}`).join('\n')}`,
    remedy: 'Write `name: [globs]`; a glob is a text, or `added|modified: glob`.',
  });
}
