/** What a record has of its own under a key that somebody else chose: `toString` and `__proto__` are keys like any other. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
