/** A job's matrix, crossed and with `include` and `exclude` as GitHub documents them. */
import type { Json } from './expressions.ts';

export type Leg = Readonly<Record<string, Json>>;

export function legsOf(matrix: Json | undefined): readonly Leg[] {
  if (matrix === undefined || matrix === null) return [{}];
  const { include, exclude, ...axes } = matrix as Record<string, Json>;
  const crossed = cross(axes).filter(
    (leg) => !list(exclude).some((out) => Object.keys(out).every((key) => same(leg[key], out[key]))),
  );
  const original = Object.keys(axes);
  const legs: Record<string, Json>[] = original.length === 0 ? [] : crossed.map((leg) => ({ ...leg }));
  const added: Leg[] = [];
  for (const entry of list(include)) {
    // An entry extends every leg whose own axes it does not change; one that extends none is a leg itself.
    const fitting = legs.filter((leg) => original.every((key) => !(key in entry) || same(leg[key], entry[key])));
    if (original.length === 0 || fitting.length === 0) added.push(entry);
    else for (const leg of fitting) Object.assign(leg, entry);
  }
  const all = [...legs, ...added];
  if (all.length === 0) throw new Error('Matrix vector does not contain any values');
  if (all.length > 256) throw new Error(`the matrix has ${all.length} jobs, more than 256`);
  return all;
}

function cross(axes: Readonly<Record<string, Json>>): readonly Leg[] {
  return Object.entries(axes).reduce<readonly Leg[]>(
    (legs, [key, values]) =>
      legs.flatMap((leg) => (values as readonly Json[]).map((value) => ({ ...leg, [key]: value }))),
    [{}],
  );
}

function list(value: Json | undefined): readonly Leg[] {
  return (value ?? []) as readonly Leg[];
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
