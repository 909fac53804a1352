/**
 * The work tree as a `Tree`: what `git ls-files` lists, texts as they lie on disk.
 *
 * Nothing outside the folder is read, through a link neither; only plain files up to a limit are. A link that is read gives
 * its target, as git holds it. Where there is no git, the folder is walked instead, and object ids are those git would give.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../action/problem.ts';
import type { Tree, TreeFile } from '../catalog/image.ts';
import { execGit } from './run-git.ts';
import { byPath } from './tree-files.ts';

const largest = 10 << 20;

/** Runs `git <args>` in the folder; `undefined`: there is no git, or no repository. */
export type AskGit = (args: readonly string[], folder: string) => Promise<string | undefined>;

export function workspaceTree(folder: string, askGit: AskGit = quietGit): Tree {
  let listing: Promise<readonly TreeFile[]> | undefined;
  const real = realFolders();
  return {
    read: async (path) => readInside(folder, real, path),
    list: () => {
      listing ??= list(folder, askGit);
      return listing;
    },
  };
}

/** Synchronous: a catalog is thousands of small files, and waiting for the thread pool takes longer than reading them. */
function readInside(folder: string, realFolder: (path: string) => string, path: string): string | undefined {
  if (path === '' || path.startsWith('/') || path.includes('\0') || path.split('/').includes('..')) return undefined;
  try {
    const root = realFolder(folder);
    const parent = realFolder(dirname(join(root, path)));
    // A folder that is a link out of the workspace, or into git's own files, is as good as not there.
    if (parent !== root && !parent.startsWith(`${root}/`)) return undefined;
    if (parent === `${root}/.git` || parent.startsWith(`${root}/.git/`)) return undefined;
    return readPlain(join(root, path), path);
  } catch (error) {
    if (error instanceof Problem || !isMissing(error)) throw error;
    return undefined;
  }
}

function readPlain(full: string, path: string): string | undefined {
  const file = openPlain(full);
  if (file === undefined) return readlinkSync(full);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return undefined;
    if (stat.size <= largest) return readFileSync(file, 'utf8');
    throw new Problem({
      code: 'DCA-CAT-080',
      message: `${path} is too large to be read (${Math.ceil(stat.size / 1024 / 1024)} MiB).`,
      remedy: `Files that describe images are at most ${largest / 1024 / 1024} MiB.`,
    });
  } finally {
    closeSync(file);
  }
}

/** A link is not followed, also one put in place of the file meanwhile, and a pipe does not hang. `undefined`: a link. */
function openPlain(full: string): number | undefined {
  try {
    return openSync(full, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ELOOP') return undefined;
    throw error;
  }
}

function realFolders(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const real = known.get(path) ?? realpathSync.native(path);
    known.set(path, real);
    return real;
  };
}

/** Told by its shape: an error of the file system need not be an `Error` of this realm. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'].includes(codeOf(error));
}

async function list(folder: string, askGit: AskGit): Promise<readonly TreeFile[]> {
  const text = await askGit(['ls-files', '--stage', '-z'], folder);
  return text === undefined ? walk(folder) : parseStage(text);
}

/** `<mode> <id> <stage>\t<path>\0`; of a file in conflict the first stage is taken. */
export function parseStage(text: string): readonly TreeFile[] {
  const files = new Map<string, TreeFile>();
  for (const record of text.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab === -1) continue;
    const [mode = '', id = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (!files.has(path)) files.set(path, { path, mode, id });
  }
  return [...files.values()].sort(byPath);
}

/** Without git, or outside of a repository, nobody is told: the folder is walked. */
function quietGit(args: readonly string[], folder: string): Promise<string | undefined> {
  return execGit(args, { cwd: folder, environment: process.env });
}

const mostFiles = 500_000;

function walk(folder: string): readonly TreeFile[] {
  const files: TreeFile[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== '.git') waiting.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(onDisk(folder, path, entry.isSymbolicLink()));
    }
    if (files.length > mostFiles) {
      throw new Problem({
        code: 'DCA-CAT-081',
        message: `the folder holds more than ${mostFiles} files.`,
        remedy: 'Run in a checkout, where git lists the files.',
      });
    }
  }
  return files.sort(byPath);
}

/** Looked at when it is asked for: most files are never part of a hash. */
function onDisk(folder: string, path: string, isLink: boolean): TreeFile {
  const full = join(folder, path);
  return {
    path,
    get mode() {
      if (isLink) return '120000';
      return (lstatSync(full).mode & 0o100) === 0 ? '100644' : '100755';
    },
    get id() {
      const content = isLink ? Buffer.from(readlinkSync(full)) : readFileSync(full);
      return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    },
  };
}
