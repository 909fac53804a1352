/** Ordered globs of an input. Without any, which is usual, the matcher and what it stands on are not even loaded. */
export async function lazyRules(globs: readonly string[]): Promise<(path: string) => boolean> {
  return globs.length === 0 ? () => false : (await import('../catalog/glob.ts')).rules(globs).matches;
}
