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
  /** The same collection, for text that stands elsewhere: an input. */
  readonly about: (file: string) => Complaints;
}

/** More are counted, not shown. */
const shown = 50;

export function complaints(file: string | undefined): Complaints {
  const collected: Complaint[] = [];
  const about = (file: string | undefined): Complaints => ({
    file,
    add: (code, at, message, remedy) => collected.push({ code, file, at, message, remedy }),
    all: () => collected,
    about,
  });
  return about(file);
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
