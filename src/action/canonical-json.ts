import { compareTexts } from './compare-texts.ts';

/**
 * One text for one value: JSON with sorted keys and nothing absent, so that equal values have equal bytes and one hash.
 * Keys are sorted by UTF-16 code unit (RFC 8785, "Sorting of Object Properties"); arrays keep their order.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // Written here and not by JSON.stringify of a sorted object, which puts keys such as "10" first, by number.
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => compareTexts(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
}
