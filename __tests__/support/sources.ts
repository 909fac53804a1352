/** The product's own sources, as rules about them read them: without comments, so that words in prose are no code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** `src/` and `actions/`, relative to the repository. */
export const sources: readonly string[] = ['src', 'actions'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

export function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

/** The files whose code a pattern finds. */
export function sourcesWith(pattern: RegExp): readonly string[] {
  return sources.filter((file) => pattern.test(code(file))).sort();
}
