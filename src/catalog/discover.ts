/**
 * A repository without a catalog: every Dockerfile that git tracks is an image, called after its folder, or after its own
 * suffix where a folder has several.
 *
 * The context is the Dockerfile's folder, unless what it copies is not there but in a folder above (a `docker/` folder
 * of Dockerfiles that are built from the root): then the nearest folder that has all of it.
 */

import { hasWildcard, insidePath } from './docker-pattern.ts';
import { readDockerfile } from './dockerfile.ts';
import { type Draft, draft, type Source, slug } from './draft.ts';
import type { Tree } from './image.ts';
import { basename, dirname, join } from './paths.ts';
import { analyse } from './stages.ts';
import { indexOf, searchOf, type TreeIndex } from './tree-index.ts';

export async function discover(tree: Tree, repository: string | undefined): Promise<Source> {
  const search = await searchOf(tree);
  const warnings: string[] = [];
  const found: { readonly file: string; readonly context: string }[] = [];
  const candidates = search(['Dockerfile', 'Containerfile'], isDockerfile).filter(({ mode }) => mode.startsWith('100'));
  const texts = await Promise.all(candidates.map((file) => tree.read(file.path)));
  const index = await indexOf(tree);
  for (const [at, { path: file }] of candidates.entries()) {
    const dockerfile = readDockerfile(texts[at] ?? '');
    const build = analyse(dockerfile, { target: undefined, buildArgs: {}, buildContexts: {}, platform: undefined });
    if (build.isEmpty) {
      warnings.push(`${file} is left out: it has no FROM.`);
      continue;
    }
    const sources = build.readings.flatMap(({ context, source }) =>
      context === undefined && source !== undefined && !hasWildcard(source) ? [insidePath(source)] : [],
    );
    found.push({ file, context: await contextFor(dirname(file), sources, index) });
  }
  const names = nameAll(
    found.map(({ file }) => file),
    nameOf(repository?.split('/').at(-1) ?? '') || 'root',
  );
  const drafts = found.map(
    ({ file, context }, at): Draft => draft({ key: names[at] ?? file, at: undefined, file, context }),
  );
  return { format: 'dockerfiles', file: undefined, rebuildAll: [], ignore: [], drafts, listFiles: [], warnings };
}

function isDockerfile(path: string): boolean {
  const name = basename(path);
  if (name.endsWith('.dockerignore')) return false;
  return (
    name === 'Dockerfile' || name === 'Containerfile' || name.startsWith('Dockerfile.') || name.endsWith('.Dockerfile')
  );
}

async function contextFor(folder: string, sources: readonly string[], index: TreeIndex): Promise<string> {
  const areThere = async (context: string): Promise<boolean> => {
    for (const source of sources) {
      const path = join(context, source);
      if ((await index.get(path)) === undefined && !(await index.hasFolder(path))) return false;
    }
    return true;
  };
  for (let context = folder; ; context = dirname(context)) {
    if (await areThere(context)) return context;
    if (context === '.') return folder;
  }
}

/** The folder; the suffix where the folder has several; more of the path where two would be called the same. */
function nameAll(files: readonly string[], rootName: string): readonly string[] {
  const perFolder = new Map<string, number>();
  for (const file of files) perFolder.set(dirname(file), (perFolder.get(dirname(file)) ?? 0) + 1);
  const short = files.map((file) => {
    const folder = dirname(file);
    const folderName = folder === '.' ? rootName : nameOf(basename(folder));
    const suffix = nameOf(suffixOf(basename(file)));
    return (perFolder.get(folder) ?? 0) > 1 && suffix !== '' ? suffix : folderName || rootName;
  });
  const counts = new Map<string, number>();
  for (const name of short) counts.set(name, (counts.get(name) ?? 0) + 1);
  const longer = short.map((name, at) => ((counts.get(name) ?? 0) > 1 ? longName(files[at] ?? '', rootName) : name));
  const used = new Set<string>();
  return longer.map((name) => {
    let unique = name;
    for (let number = 2; used.has(unique); number += 1) unique = `${name}-${number}`;
    used.add(unique);
    return unique;
  });
}

function longName(file: string, rootName: string): string {
  const folder = dirname(file);
  const parts = [...(folder === '.' ? [] : folder.split('/')), suffixOf(basename(file))].map(nameOf);
  return parts.filter((part) => part !== '').join('-') || rootName;
}

/** A folder may be called `.devcontainer`, `_base` or `a.-b`; a part of a repository may not (distribution specification, "Pulling manifests"). */
function nameOf(text: string): string {
  return slug(text)
    .replaceAll(/[._-]+/g, (between) => (/^(?:\.|__?|-+)$/.test(between) ? between : '-'))
    .replaceAll(/^[._-]+|(?<![._-])[._-]+$/g, '');
}

function suffixOf(name: string): string {
  if (name.startsWith('Dockerfile.')) return name.slice('Dockerfile.'.length);
  return name.endsWith('.Dockerfile') ? name.slice(0, -'.Dockerfile'.length) : '';
}
