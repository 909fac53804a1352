/**
 * What one instruction reads, as a test on paths: a file, a folder less what is left out, what a pattern matches, and where
 * symbolic links lead.
 */
import type { IgnoreRule } from './docker-pattern.ts';
import { insidePath, isIgnored } from './docker-pattern.ts';
import { dirname, join } from './paths.ts';
import type { TreeIndex } from './tree-index.ts';
import { matchesWildcard, type Wildcard } from './wildcard.ts';

/** One thing that is read: a folder or file at `root`, perhaps narrowed by a pattern, less what is left out. */
export interface Part {
  readonly root: string;
  /** A single path, `root`. */
  readonly isFile?: true;
  /** Where `root` is a folder, all under it matches. */
  readonly isWhole?: boolean;
  readonly matches: (path: string) => boolean;
}

export function file(path: string): Part {
  return { root: path, isFile: true, matches: (other) => other === path };
}

function relative(path: string, folder: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1);
}

export function within(
  folder: string,
  source: string,
  ignored: readonly IgnoreRule[],
  excludes: readonly IgnoreRule[] = [],
): Part {
  const base = folder === '.' ? '' : folder;
  const root = [base, source].filter((part) => part !== '').join('/');
  return {
    root,
    isWhole: ignored.length === 0 && excludes.length === 0,
    matches: (path) => {
      if (path === base || isIgnored(ignored, relative(path, folder))) return false;
      // Exclusions count from the folder that is copied; a file that is named itself is copied by every engine we know.
      return path === root || !isIgnored(excludes, root === '' ? path : path.slice(root.length + 1));
    },
  };
}

/** A wildcard matches files, or folders that are then taken whole. */
export function globbed(
  folder: string,
  pattern: Wildcard,
  ignored: readonly IgnoreRule[],
  excludes: readonly IgnoreRule[],
): Part {
  const start = pattern.literal.slice(0, Math.max(pattern.literal.lastIndexOf('/'), 0));
  const root = [folder === '.' ? '' : folder, start].filter((part) => part !== '').join('/');
  return {
    root,
    matches: (path) => {
      const inside = relative(path, folder);
      if (isIgnored(ignored, inside)) return false;
      if (matchesWildcard(pattern, inside)) return true;
      for (let end = inside.indexOf('/'); end !== -1; end = inside.indexOf('/', end + 1)) {
        if (matchesWildcard(pattern, inside.slice(0, end)) && !isIgnored(excludes, inside.slice(end + 1))) return true;
      }
      return false;
    },
  };
}

/** Symbolic links that the source itself is, matches, or leads through; links inside a copied folder are copied as links. */
export async function linksOnTheWay(
  folder: string,
  source: string,
  pattern: Wildcard | 'plain',
  index: TreeIndex,
): Promise<readonly string[]> {
  const isLink = async (path: string): Promise<boolean> => (await index.get(path))?.mode === '120000';
  const found: string[] = [];
  const start = pattern === 'plain' ? source : pattern.literal.slice(0, pattern.literal.lastIndexOf('/') + 1);
  const parts = start.split('/').filter((part) => part !== '');
  for (let count = 1; count <= parts.length; count += 1) {
    const path = join(folder, parts.slice(0, count).join('/'));
    if (await isLink(path)) found.push(path);
  }
  if (pattern !== 'plain') {
    for (const { path, mode } of await index.under(join(folder, parts.join('/')))) {
      if (mode === '120000' && matchesWildcard(pattern, relative(path, folder))) found.push(path);
    }
  }
  return found;
}

/** Where links lead: that file or folder counts as well, whatever part of it is needed. */
export async function follow(
  links: readonly string[],
  folder: string,
  ignored: readonly IgnoreRule[],
  index: TreeIndex,
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly parts: readonly Part[]; readonly exact: boolean }> {
  const parts: Part[] = [];
  const waiting = [...links];
  const seen = new Set<string>();
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    if (seen.has(link)) continue;
    seen.add(link);
    const target = await read(link);
    // Links are followed inside the context, as if it were the root of a file system.
    if (target === undefined || seen.size > 100) return { parts: [within(folder, '', ignored)], exact: false };
    const inside = target.startsWith('/')
      ? insidePath(target)
      : insidePath(`${relative(dirname(link), folder)}/${target}`);
    parts.push(file(link), within(folder, inside, []));
    waiting.push(...(await linksOnTheWay(folder, inside, 'plain', index)));
  }
  return { parts, exact: true };
}
