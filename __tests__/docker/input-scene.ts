/** A case of `input-cases.ts` on disk: the repository that the engine builds, and that the bundle is asked about. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MemoryFiles } from '../support/memory-tree.ts';
import { pathOf } from '../support/needs.ts';
import { type InputCase, inputCases } from './input-cases.ts';
import { inputDetails } from './input-details.ts';

export const allCases: readonly InputCase[] = [...inputCases, ...inputDetails];

export function fileOf(one: InputCase): string {
  const context = one.context ?? '.';
  return one.file ?? (context === '.' ? 'Dockerfile' : `${context}/Dockerfile`);
}

/** The files that are changed or added in turn. */
export function allOf({ files, added = [] }: InputCase): readonly string[] {
  return [...files, ...added];
}

/** Those of them that must count, in their order. */
export function claimsOf(one: InputCase): readonly string[] {
  const newer = one.newer === 'refused' ? [] : (one.newer ?? []);
  const claims = new Set([...one.reads, ...newer, ...(one.more ?? [])]);
  return allOf(one).filter((path) => claims.has(path));
}

/** The case as a tree, with the catalog `images.json`. */
export function treeOf(one: InputCase, url: string): MemoryFiles {
  const { context = '.', target, buildArgs = {}, links = {} } = one;
  const file = fileOf(one);
  const image = {
    context,
    file,
    'build-args': buildArgs,
    platforms: one.platforms ?? [],
    ...(target === undefined ? {} : { target }),
  };
  return {
    [file]: one.dockerfile.replaceAll('{URL}', url),
    ...Object.fromEntries(one.files.map((path) => [path, path])),
    ...(one.ignore === undefined
      ? {}
      : { [context === '.' ? '.dockerignore' : `${context}/.dockerignore`]: one.ignore }),
    ...(one.ownIgnore === undefined ? {} : { [`${file}.dockerignore`]: one.ownIgnore }),
    ...Object.fromEntries(Object.entries(links).map(([path, text]) => [path, { mode: '120000', text }])),
    'images.json': JSON.stringify({ registry: 'localhost/x', images: { it: image } }),
  };
}

/** The tree on disk, but for the catalog, which is no file of the context. */
export function scene(
  folder: string,
  one: InputCase,
  url: string,
): { readonly folder: string; readonly files: MemoryFiles } {
  const files = treeOf(one, url);
  for (const [path, file] of Object.entries(files)) {
    if (path === 'images.json') continue;
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof file === 'object') symlinkSync(file.text, full);
    else if (path.endsWith('.tar')) writeTar(full, 'first');
    else writeFileSync(full, file);
  }
  return { folder, files };
}

export function writeTar(path: string, content: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dca-tar-'));
  writeFileSync(join(folder, 'inside.txt'), content);
  execFileSync(pathOf('busybox') ?? 'busybox', ['tar', '-cf', path, '-C', folder, 'inside.txt']);
  rmSync(folder, { recursive: true });
}
