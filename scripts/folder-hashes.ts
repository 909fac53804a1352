/** The content of a folder as SHA-256 by path: what `dist/` is compared by, and what a release lists. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export function hashesOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** One line for each file that is missing in `committed`, stale there, or different. */
export function differences(
  committed: ReadonlyMap<string, string>,
  rebuilt: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...committed.keys(), ...rebuilt.keys()])].sort().flatMap((file) => {
    if (committed.get(file) === rebuilt.get(file)) return [];
    if (!committed.has(file)) return [`missing: ${file}`];
    return [`${rebuilt.has(file) ? 'differs' : 'stale'}: ${file}`];
  });
}
