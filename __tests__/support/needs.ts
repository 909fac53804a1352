/**
 * Whether a program of the Debian packages that the tests need is here. A suite that lacks one is skipped by
 * `describeWith`, which says so; `npm test` installs them first where it can, so this happens without root or Debian alone.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/bin'];

export function needs(...programs: readonly string[]): boolean {
  return programs.every((program) => pathOf(program) !== undefined);
}

/** The full path of a program, also of those that live in /usr/sbin. */
export function pathOf(program: string): string | undefined {
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** `describe`, or a skipped suite whose title says which programs are missing. */
export function describeWith(programs: readonly string[], title: string, body: () => void): void {
  const missing = programs.filter((program) => !needs(program));
  if (missing.length === 0) describe(title, body);
  else describe.skip(`${title} (skipped: ${missing.join(', ')} not installed)`, body);
}
