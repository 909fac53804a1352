/** The workspace on disk, and nothing beside it. */
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Problem } from '../action/problem.ts';
import { rules } from '../catalog/glob.ts';
import type { Workspace } from '../promote/workspace.ts';
import { type Confined, confine } from './confine.ts';

const readLimit = 1024 * 1024;

export function fileWorkspace(root: string): Workspace {
  const confined = confine([root], outside);
  return {
    read: async (path) => {
      const file = await confined.real(path);
      if (file === undefined) return undefined;
      const { size, isFile } = await kindOf(file);
      if (!isFile) throw unreadable(path, 'it is no file');
      if (size > readLimit) throw unreadable(path, `it has ${size} bytes, more than ${readLimit}`);
      return readFile(file, 'utf8');
    },
    find: async (glob) => {
      const { roots, matches } = rules([glob]);
      const base = await realpath(root);
      const found = await Promise.all(roots.map((folder) => filesUnder(confined, base, folder)));
      return [...new Set(found.flat())].filter(matches).sort();
    },
    write: async (path, text) => {
      try {
        await replace(join(await confined.folder(dirname(path), path), basename(path)), text);
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
async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { encoding: 'utf8', flag: 'wx' });
  await rename(draft, file);
}

/** Relative to the workspace, `/` between folders. A root that is a file is itself. */
async function filesUnder({ real }: Confined, base: string, folder: string): Promise<readonly string[]> {
  const top = await real(folder || '.');
  if (top === undefined) return [];
  const slashed = (path: string) => relative(base, path).split(sep).join('/');
  if (!(await stat(top)).isDirectory()) return [slashed(top)];
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => slashed(join(entry.parentPath, entry.name)));
}

function outside(path: string): Problem {
  return new Problem({
    code: 'DCA-TAG-016',
    message: `${JSON.stringify(path)} is outside the workspace.`,
    remedy: 'Name a file inside the workspace.',
  });
}

function unreadable(path: string, why: string, cause?: unknown): Problem {
  const message = `${JSON.stringify(path)} cannot be used: ${why}.`;
  return new Problem({ code: 'DCA-TAG-018', message, remedy: 'Name a plain file that this job may use.', cause });
}
