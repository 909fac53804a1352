/** `@FILES` among the lines of an input: as many lines as there are, where the value of an input holds 128 KiB on Linux. */
import { splitLines } from '../action/fields.ts';
import { Problem } from '../action/problem.ts';
import type { Workspace } from './workspace.ts';

export function isFileLine(line: string): boolean {
  return line.startsWith('@');
}

/** The lines themselves, and in the place of `@GLOB` those of the files that match. */
export async function withFiles(lines: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const read = await Promise.all(lines.map((line) => (isFileLine(line) ? linesOf(line.slice(1), workspace) : [line])));
  return read.flat();
}

async function linesOf(glob: string, workspace: Workspace): Promise<readonly string[]> {
  const paths = await workspace.find(glob);
  if (paths.length === 0) {
    throw new Problem({
      code: 'DCA-TAG-025',
      message: `no file matches ${JSON.stringify(glob)}; nothing was written.`,
      remedy: 'Name files of the workspace: `@release/*`.',
    });
  }
  const texts = await Promise.all(paths.map(async (path) => (await workspace.read(path)) ?? ''));
  return texts.flatMap((text) => splitLines(text, false));
}
