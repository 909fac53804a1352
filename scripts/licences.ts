/**
 * The licence texts of every package in a bundle, sorted. ncc's own list misses packages that were merged into a
 * lazily loaded chunk, so the modules are read from webpack's statistics.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Module {
  readonly resource?: string;
  readonly modules?: Iterable<Module>;
}

export function licences(
  stats: { readonly compilation: { readonly modules: Iterable<unknown> } },
  root: string,
): string {
  const folders = new Set<string>();
  collect(stats.compilation.modules as Iterable<Module>, folders);
  // What the build left out is nobody's work.
  const theirs = [...folders].filter((folder) => !isLeftOut(folder));
  const texts = theirs.map((folder) => described(folder.replace(`${root}/build/node_modules`, `${root}/node_modules`)));
  return `${[...new Set(texts)].sort().join('\n')}\n`;
}

function collect(modules: Iterable<Module>, folders: Set<string>): void {
  for (const module of modules) {
    const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.resource ?? '');
    if (found?.[1]) folders.add(found[1]);
    if (module.modules) collect(module.modules, folders);
  }
}

function isLeftOut(folder: string): boolean {
  return readFileSync(join(folder, 'package.json'), 'utf8').includes('left out: never called');
}

function described(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined;
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${name} ${version}\n${license ?? 'see its text'}\n\n${text}\n`;
}
