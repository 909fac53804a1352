/** Reads what somebody else shaped (a payload, a configuration): a field that is not there, or not of its type, is absent. */

export function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return current;
}

/** An object with keys: no array, no `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty text is absent. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A whole number from 0. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return Number.isSafeInteger(found) && Number(found) >= 0 ? Number(found) : undefined;
}

/** The number or id of a thing: whole, and not 0. */
export function idAt(value: unknown, ...path: readonly string[]): number | undefined {
  return numberAt(value, ...path) || undefined;
}
