/**
 * The files of `pr-comment`: reports by globs, a body, and the body that it leaves for others. Links are not followed,
 * nothing outside the workspace and the temporary folder is read, and every size has a bound.
 */
import { randomUUID } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { open, readdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Problem } from '../action/problem.ts';
import { patternTrouble, rules } from '../catalog/glob.ts';
import type { ImageReport } from '../report/report.ts';
import { places } from './places.ts';

export interface CommentFiles {
  /** The reports that these globs name, in path order. */
  readonly reports: (globs: readonly string[]) => Promise<readonly ImageReport[]>;
  readonly body: (path: string) => Promise<string>;
  /** Keeps the text for a later step or an artifact; gives its path. */
  readonly save: (markdown: string) => Promise<string>;
}

/** Far above what a comment or a summary shows. */
const bodyLimit = 4 * 1024 * 1024;
const mostEntries = 200_000;
const mostReports = 10_000;
const skipped = new Set(['.git', 'node_modules']);

export function commentFiles(workspace: string, temporary: string): CommentFiles {
  const allowed = places(workspace, temporary);
  return {
    reports: async (globs) => {
      const found = new Set<string>();
      for (const root of [workspace, temporary])
        for (const file of await matching(root, globs, root === workspace)) found.add(file);
      if (found.size > mostReports)
        throw refused('DCA-COM-021', `the globs of \`reports\` name more than ${mostReports} files`);
      if (found.size === 0) return [];
      // Behind it stands the largest library of this action, which a text alone does not need.
      const { parseReport, reportLimit } = await import('../report/schema.ts');
      const reports: ImageReport[] = [];
      for (const file of [...found].sort()) {
        const shown = relative(workspace, file);
        reports.push(parseReport(await readText(await allowed.existing(file), shown, reportLimit), shown));
      }
      return reports;
    },
    body: async (path) => readText(await allowed.existing(path), path, bodyLimit),
    save: async (markdown) => {
      const file = join(temporary, `pr-comment-${randomUUID()}.md`);
      await writeFile(file, markdown, { flag: 'wx' });
      return file;
    },
  };
}

/** Relative globs are of the workspace; absolute ones of whichever of the two folders they lie in. */
async function matching(root: string, globs: readonly string[], isWorkspace: boolean): Promise<readonly string[]> {
  const patterns = globs.flatMap((glob) => {
    const bare = glob.replace(/^!/, '');
    const sign = glob.startsWith('!') ? '!' : '';
    if (!isAbsolute(bare)) return isWorkspace ? [`${sign}/${bare.replace(/^\.\//, '')}`] : [];
    const inside = relative(root, bare);
    return inside.startsWith('..') || isAbsolute(inside) ? [] : [`${sign}/${inside.split(sep).join('/')}`];
  });
  for (const pattern of patterns) {
    const trouble = patternTrouble(pattern);
    if (trouble)
      throw refused(
        'DCA-COM-020',
        `the glob ${JSON.stringify(pattern.slice(0, 100))} of \`reports\` cannot be used: ${trouble}`,
      );
  }
  if (patterns.length === 0) return [];
  const wanted = rules(patterns);
  const files: string[] = [];
  for (const start of wanted.roots) files.push(...(await walk(resolve(root, start), { left: mostEntries })));
  return files.filter((file) => file.endsWith('.json') && wanted.matches(relative(root, file).split(sep).join('/')));
}

async function walk(start: string, budget: { left: number }): Promise<readonly string[]> {
  const entries = await readdir(start, { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return [];
    throw refused('DCA-COM-023', `${JSON.stringify(start)} cannot be listed (${error.code})`, error);
  });
  const files: string[] = entries.length === 0 ? await itself(start) : [];
  for (const entry of entries) {
    budget.left -= 1;
    if (budget.left < 0) throw refused('DCA-COM-021', `the globs of \`reports\` search more than ${mostEntries} files`);
    const path = join(start, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) files.push(...(await walk(path, budget)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/** A glob without wildcards may name one file. */
async function itself(path: string): Promise<string[]> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  try {
    return (await file?.stat())?.isFile() ? [path] : [];
  } finally {
    await file?.close();
  }
}

async function readText(real: string, shown: string, limit: number): Promise<string> {
  // O_NONBLOCK: opening a FIFO must not wait for a writer.
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: unknown) => {
      throw refused('DCA-COM-023', `${JSON.stringify(shown)} cannot be read`, error);
    },
  );
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw refused('DCA-COM-022', `${JSON.stringify(shown)} is no plain file`);
    if (stat.size > limit)
      throw refused('DCA-COM-022', `${JSON.stringify(shown)} has ${stat.size} bytes, more than ${limit}`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

function refused(code: `DCA-COM-0${string}`, message: string, cause?: unknown): Problem {
  return new Problem({
    code,
    message: `${message}.`,
    remedy: 'Name plain files inside the workspace or the temporary folder.',
    cause,
  });
}
