/**
 * The folders that files may be read from and written to: the workspace and the runner's temporary folder.
 *
 * Names come from inputs that a workflow may fill from a pull request, and the workspace may hold links that a commit
 * made: a path is resolved with all its links before it is used, and what ends outside is refused.
 */
import { lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { Problem } from '../action/problem.ts';

export interface Places {
  /** The real path of a file or folder that is there. */
  readonly existing: (path: string) => Promise<string>;
  /** The real path of a folder, made if it is not there. */
  readonly folder: (path: string) => Promise<string>;
  readonly isThere: (path: string) => Promise<boolean>;
}

export function places(workspace: string, temporary: string): Places {
  const inside = async (real: string, path: string) => {
    const roots = await Promise.all([workspace, temporary].map((root) => realpath(root).catch(() => resolve(root))));
    if (roots.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)))
      return real;
    throw new Problem({
      code: 'DCA-GAT-041',
      message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
      remedy: 'Use a path inside the workspace.',
    });
  };
  const existing = async (path: string) => {
    const real = await realpath(resolve(workspace, path)).catch((error: unknown) => {
      throw new Problem({
        code: 'DCA-GAT-042',
        message: `${JSON.stringify(path)} is not there.`,
        remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
        cause: error,
      });
    });
    return inside(real, path);
  };
  return {
    existing,
    folder: async (path) => {
      const whole = resolve(workspace, path);
      await inside(await nearest(whole), path);
      await mkdir(whole, { recursive: true });
      return inside(await realpath(whole), path);
    },
    isThere: async (path) => (await lstat(resolve(workspace, path)).catch(() => undefined)) !== undefined,
  };
}

/** The real path of the deepest folder of a path that is there already: making a folder below it must not leave it. */
async function nearest(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return real;
    if (dirname(at) === at) return at;
  }
}
