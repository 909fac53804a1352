/**
 * One text for one value: JSON with sorted keys and nothing absent, so that equal values have equal bytes and one hash.
 * Keys are sorted by UTF-16 code unit (RFC 8785, "Sorting of Object Properties"); arrays keep their order.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // fromEntries makes `__proto__` a plain key, where an assignment would change the prototype.
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
