/**
 * What an answer of GitHub must look like, said once and checked: a `Shape` gets a value out of JSON
 * and gives it typed, or throws. Fields that nobody reads are not looked at, so GitHub may add some.
 */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export type Shape<T> = (value: unknown, path: string) => T;
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw wrong(path, 'a text', value);
};

/** Ids passed 2^31 in 2024; they stay below 2^53. */
export const integer: Shape<number> = (value, path) => {
  if (Number.isSafeInteger(value)) return value as number;
  throw wrong(path, 'a whole number', value);
};

export const boolean: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw wrong(path, 'true or false', value);
};

export const unknown: Shape<unknown> = (value) => value;

/** For answers whose body nobody reads, such as 204. */
export const nothing: Shape<void> = () => {};

export function object<const F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: ValueOf<F[K]> }> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object', value);
    const record = value as Readonly<Record<string, unknown>>;
    const checked = Object.entries(fields).map(([name, shape]) => {
      const field = Object.hasOwn(record, name) ? record[name] : undefined;
      return [name, shape(field, `${path}.${name}`)] as const;
    });
    return Object.fromEntries(checked) as { readonly [K in keyof F]: ValueOf<F[K]> };
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, 'a list', value);
    return value.map((one, at) => item(one, `${path}[${at}]`));
  };
}

/** `null` and absent are both `undefined`: GitHub uses either. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}

function wrong(path: string, wanted: string, value: unknown): ShapeError {
  const found =
    value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new ShapeError(`${path} should be ${wanted} and is ${found}`);
}
