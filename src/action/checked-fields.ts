/** Inputs whose grammar the domain knows: what its parsers refuse is told with all other bad inputs of the call. */
import { type Field, Rejected } from './contract.ts';
import { Problem } from './problem.ts';

/** @param check throws a Problem where it refuses the value. */
export function checked<T>(field: Field<T>, check: (value: NonNullable<T>) => void): Field<T> {
  return {
    ...field,
    parse: (written) => {
      const value = field.parse(written);
      if (value !== undefined && value !== null) rejectWhat([() => check(value)]);
      return value;
    },
  };
}

/**
 * The same part by part: every bad part is told.
 *
 * @param partsOf may itself throw a Problem, where the value has no parts.
 */
export function checkedParts<T, P>(
  field: Field<T>,
  partsOf: (value: NonNullable<T>) => readonly P[],
  check: (part: P) => void,
): Field<T> {
  return {
    ...field,
    parse: (written) => {
      const value = field.parse(written);
      if (value === undefined || value === null) return value;
      let parts: readonly P[] = [];
      rejectWhat([
        () => {
          parts = partsOf(value);
        },
      ]);
      rejectWhat(parts.map((part) => () => check(part)));
      return value;
    },
  };
}

/** The same line by line. */
export function checkedLines(field: Field<readonly string[]>, check: (line: string) => void): Field<readonly string[]> {
  return checkedParts(field, (lines) => lines, check);
}

function rejectWhat(checks: readonly (() => void)[]): void {
  const wrong = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return [`${error.code}: ${error.message}${error.remedy === undefined ? '' : ` ${error.remedy}`}`];
    }
  });
  if (wrong.length > 0) throw new Rejected([...new Set(wrong)].join(' ').replace(/\.$/, ''));
}
