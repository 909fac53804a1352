/**
 * Keeps paths inside folders: each is resolved with all its links before it is used, and what ends outside is refused.
 *
 * Names come from inputs that a workflow may fill from a pull request, and the workspace may hold links that a commit made.
 */
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Problem } from '../action/problem.ts';

export interface Confined {
  /** The real path of a file or folder; `undefined` where there is none. */
  readonly real: (path: string) => Promise<string | undefined>;
  /** The real path of a folder, made if it is not there. @param named what a refusal shows instead of the path. */
  readonly folder: (path: string, named?: string) => Promise<string>;
}

/** @param roots the first is what paths are relative to. @param outside makes the refusal of a path. */
export function confine(roots: readonly [string, ...string[]], outside: (path: string) => Problem): Confined {
  const [base] = roots;
  const inside = async (real: string, path: string) => {
    const known = await Promise.all(roots.map((root) => realpath(root).catch(() => resolve(root))));
    if (known.some((root) => isUnder(root, real))) return real;
    throw outside(path);
  };
  return {
    real: async (path) => {
      const whole = resolve(base, path);
      const real = await realOf(whole);
      if (real !== undefined) return inside(real, path);
      // What lies outside is not told apart from what is not there.
      if (roots.some((root) => isUnder(resolve(root), whole))) return undefined;
      throw outside(path);
    },
    folder: async (path, named = path) => {
      const whole = resolve(base, path);
      // Making a folder below what is there already must not leave it.
      await inside(await nearest(whole), named);
      await mkdir(whole, { recursive: true });
      return inside(await realpath(whole), named);
    },
  };
}

function isUnder(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

async function realOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The real path of the deepest folder of a path that is there. */
async function nearest(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    const real = await realOf(at);
    if (real !== undefined) return real;
    if (dirname(at) === at) return at;
  }
}
