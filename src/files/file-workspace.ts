/** The workspace on disk. Every path is resolved with its links before anything is opened, and must then still be inside. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Problem } from '../action/problem.ts';
import { rules } from '../catalog/glob.ts';
import type { Workspace } from '../promote/workspace.ts';

const readLimit = 1024 * 1024;

export function fileWorkspace(root: string): Workspace {
  return {
    read: async (path) => {
      const file = await inside(root, path);
      if (file === undefined) return undefined;
      const { size } = await stat(file);
      if (size > readLimit) throw unreadable(path, `it has ${size} bytes, more than ${readLimit}`);
      return readFile(file, 'utf8');
    },
    find: async (glob) => {
      const { roots, matches } = rules([glob]);
      const base = await realpath(root);
      const found = await Promise.all(roots.map((folder) => filesUnder(root, base, folder)));
      return [...new Set(found.flat())].filter(matches).sort();
    },
    write: async (path, text) => {
      const folder = dirname(resolve(root, path));
      refuseOutside(root, folder, path);
      await mkdir(folder, { recursive: true });
      const real = await inside(root, relative(root, folder) || '.');
      if (real === undefined) throw unreadable(path, 'its folder does not exist');
      // A rename replaces a link instead of following it, and a reader never sees half a file.
      const whole = join(real, basename(path));
      const draft = `${whole}.${process.pid}.tmp`;
      await rm(draft, { force: true });
      await writeFile(draft, text, { encoding: 'utf8', flag: 'wx' });
      await rename(draft, whole);
    },
  };
}

/** Relative to the workspace, `/` between folders. A root that is a file is itself. */
async function filesUnder(root: string, base: string, folder: string): Promise<readonly string[]> {
  const top = await inside(root, folder || '.');
  if (top === undefined) return [];
  const slashed = (path: string) => relative(base, path).split(sep).join('/');
  if (!(await stat(top)).isDirectory()) return [slashed(top)];
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => slashed(join(entry.parentPath, entry.name)));
}

/** The real path; `undefined` where there is nothing. */
async function inside(root: string, path: string): Promise<string | undefined> {
  const wanted = resolve(root, path);
  refuseOutside(root, wanted, path);
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(wanted)]);
    refuseOutside(base, real, path);
    return real;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

function refuseOutside(root: string, path: string, written: string): void {
  const way = relative(root, path);
  if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))) return;
  throw new Problem({
    code: 'DCA-TAG-016',
    message: `${JSON.stringify(written)} is outside the workspace.`,
    remedy: 'Name a file inside the workspace.',
  });
}

function unreadable(path: string, why: string): Problem {
  return new Problem({ code: 'DCA-TAG-018', message: `${JSON.stringify(path)} cannot be used: ${why}.` });
}
