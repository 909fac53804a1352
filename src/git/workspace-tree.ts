/**
 * The files of the work tree as they are on disk, generated and changed ones included; what git tracks is asked of git.
 *
 * Nothing outside of the folder is read, through a link neither, and nothing that is no plain file: a pipe or a device would
 * never end. A file above the cap is an error, because half of a catalog is another catalog.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Problem } from '../action/problem.ts';
import type { Tree, TreeFile } from '../catalog/image.ts';

export const fileLimit = 10 * 1024 * 1024;

/** @param tracked what `list` gives; without it no file counts as tracked. */
export function workspaceTree(folder: string, tracked?: () => Promise<readonly TreeFile[]>): Tree {
  let root: string | undefined;
  let listed: Promise<readonly TreeFile[]> | undefined;
  return {
    read: async (path) => {
      root ??= realPath(folder);
      const file = root === undefined || path.includes('\0') ? undefined : realPath(join(root, path));
      if (root === undefined || file === undefined || !isInside(root, file)) return undefined;
      const { size, isFile } = kindOf(file);
      if (!isFile) return undefined;
      if (size > fileLimit) throw tooLarge(path, size);
      return readFileSync(file, 'utf8');
    },
    list: () => {
      listed ??= tracked?.() ?? Promise.resolve([]);
      return listed;
    },
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    // Not there, a link that leads nowhere or in a circle, or a name that is too long: no file of the workspace.
    return undefined;
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !path.startsWith(sep);
}

function kindOf(file: string): { readonly size: number; readonly isFile: boolean } {
  const facts = statSync(file);
  return { size: facts.size, isFile: facts.isFile() };
}

function tooLarge(path: string, size: number): Problem {
  return new Problem({
    code: 'DCA-CAT-090',
    message: `${JSON.stringify(path)} has ${(size / 1024 / 1024).toFixed(1)} MiB; at most ${fileLimit / 1024 / 1024} MiB of a file are read.`,
    remedy: 'Check that the input names the right file.',
  });
}
