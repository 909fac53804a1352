/** The order of texts by UTF-16 code units, for `sort`: the same on every machine, unlike that of a language. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
