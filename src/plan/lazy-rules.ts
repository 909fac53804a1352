/** Ordered globs of inputs. Without any, which is usual, the matcher and what it stands on are not even loaded. */
export async function lazyRules(globs: readonly string[]): Promise<(path: string) => boolean> {
  return globs.length === 0 ? () => false : (await import('../catalog/glob.ts')).rules(globs).matches;
}

/** Judges all globs of a call before anything is read: one that only matters on a push is told on a schedule too. */
export async function checkGlobs(inputs: Readonly<Record<string, readonly string[]>>): Promise<void> {
  if (Object.values(inputs).some((globs) => globs.length > 0)) (await import('../catalog/glob.ts')).checkGlobs(inputs);
}
