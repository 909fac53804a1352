/** Whether a program of the Debian packages that the tests need is here, and where. `npm test` installs them where it can. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
