/** A case of `input-cases.ts` on disk: the repository that the engine builds, and that the bundle is asked about. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MemoryFiles } from '../support/memory-tree.ts';
import { pathOf } from '../support/needs.ts';
import type { InputCase } from './input-cases.ts';

export function fileOf(one: InputCase): string {
  const context = one.context ?? '.';
  return one.file ?? (context === '.' ? 'Dockerfile' : `${context}/Dockerfile`);
}

/** The case on disk, and the same as a tree; the catalog and the ignore files are part of the tree alone where the build would read them. */
export function scene(
  folder: string,
  one: InputCase,
  url: string,
): { readonly folder: string; readonly files: MemoryFiles } {
  const { context = '.', target, buildArgs = {}, links = {} } = one;
  const file = fileOf(one);
  const files: Record<string, string | { readonly mode: string; readonly text: string }> = {
    [file]: one.dockerfile.replaceAll('{URL}', url),
  };
  for (const path of one.files) files[path] = path;
  if (one.ignore !== undefined) files[context === '.' ? '.dockerignore' : `${context}/.dockerignore`] = one.ignore;
  if (one.ownIgnore !== undefined) files[`${file}.dockerignore`] = one.ownIgnore;
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (path.endsWith('.tar')) writeTar(full, 'first');
    else writeFileSync(full, typeof text === 'string' ? text : text.text);
  }
  for (const [path, to] of Object.entries(links)) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    symlinkSync(to, full);
    files[path] = { mode: '120000', text: to };
  }
  const image = {
    context,
    file,
    'build-args': buildArgs,
    platforms: one.platforms ?? [],
    ...(target === undefined ? {} : { target }),
  };
  // The catalog lies beside the repository on disk: it is no file of the context.
  files['images.json'] = JSON.stringify({ registry: 'localhost/x', images: { it: image } });
  return { folder, files };
}

export function writeTar(path: string, content: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dca-tar-'));
  writeFileSync(join(folder, 'inside.txt'), content);
  execFileSync(pathOf('busybox') ?? 'busybox', ['tar', '-cf', path, '-C', folder, 'inside.txt']);
  rmSync(folder, { recursive: true });
}
