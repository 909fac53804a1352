/** The folders that reports and images may be read from and written to: the workspace and the runner's temporary folder. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../action/problem.ts';
import { confine } from './confine.ts';

export interface Places {
  /** The real path of a file or folder that is there. */
  readonly existing: (path: string) => Promise<string>;
  /** The real path of a folder, made if it is not there. */
  readonly folder: (path: string) => Promise<string>;
  readonly isThere: (path: string) => Promise<boolean>;
}

export function places(workspace: string, temporary: string): Places {
  const confined = confine([workspace, temporary], outside);
  return {
    existing: async (path) => {
      const real = await confined.real(path).catch((error: unknown) => {
        throw error instanceof Problem ? error : notThere(path, error);
      });
      if (real === undefined) throw notThere(path);
      return real;
    },
    folder: confined.folder,
    isThere: async (path) => (await lstat(resolve(workspace, path)).catch(() => undefined)) !== undefined,
  };
}

function outside(path: string): Problem {
  return new Problem({
    code: 'DCA-GAT-041',
    message: `${JSON.stringify(path)} lies outside the workspace and the temporary folder, or a link leads there.`,
    remedy: 'Use a path inside the workspace.',
  });
}

function notThere(path: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-GAT-042',
    message: `${JSON.stringify(path)} is not there.`,
    remedy: 'See whether the step that writes it ran, and whether the path is relative to the workspace.',
    cause,
  });
}
