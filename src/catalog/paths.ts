/** Paths inside a repository: `/` between folders, relative to its root, `.` for the root itself. */
import { cleanPath } from './docker-pattern.ts';

export function dirname(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function join(...parts: readonly string[]): string {
  return cleanPath(parts.filter((part) => part !== '').join('/'));
}

/** The clean form of a path inside the repository; `undefined`: it leaves it, or is no path. */
export function insideRepository(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path)) return undefined;
  const clean = cleanPath(path);
  return clean === '..' || clean.startsWith('../') ? undefined : clean;
}

export function isUnder(path: string, folder: string): boolean {
  if (folder === '' || folder === '.') return true;
  // Asked for every file and every image: no text is made for it.
  return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 0x2f);
}
