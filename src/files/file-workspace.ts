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
      const { size, isFile } = await kindOf(file);
      if (!isFile) throw unreadable(path, 'it is no file');
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
      refuseOutside(root, dirname(resolve(root, path)), path);
      try {
        await replace(root, path, text);
      } catch (error) {
        if (error instanceof Problem) throw error;
        throw unreadable(path, error instanceof Error ? error.message : String(error), error);
      }
    },
  };
}

async function kindOf(file: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const facts = await stat(file);
  return { size: facts.size, isFile: facts.isFile() };
}

/** A rename replaces a link instead of following it, and a reader never sees half a file. */
async function replace(root: string, path: string, text: string): Promise<void> {
  const folder = dirname(resolve(root, path));
  // A folder on the way may be a link: what exists is followed before anything is made.
  for (let there = folder; (await inside(root, there)) === undefined; there = dirname(there));
  await mkdir(folder, { recursive: true });
  const real = await inside(root, folder);
  if (real === undefined) throw unreadable(path, 'its folder does not exist');
  const whole = join(real, basename(path));
  const draft = `${whole}.${process.pid}.tmp`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { encoding: 'utf8', flag: 'wx' });
  await rename(draft, whole);
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

function unreadable(path: string, why: string, cause?: unknown): Problem {
  const message = `${JSON.stringify(path)} cannot be used: ${why}.`;
  return new Problem({ code: 'DCA-TAG-018', message, remedy: 'Name a plain file that this job may use.', cause });
}
