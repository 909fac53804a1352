/** The Markdown pages and workflow files of this repository: what the documentation tests go through. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** Files of the work tree, tracked or new, that git does not ignore. */
export const files: readonly string[] = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const notOurs = /^(?:__tests__\/fixtures|dist|demo-output)\//;

export const pages = files.filter((file) => file.endsWith('.md') && !notOurs.test(file));

export const workflows = files.filter((file) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(file));

/** What GitHub reads of a repository's actions. */
export const manifests = files.filter((file) => /^(?:[\w-]+\/)?action\.yml$/.test(file));

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
