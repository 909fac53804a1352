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
  const named = search(['ockerfile', 'ontainerfile'], resembles).filter(({ mode }) => mode.startsWith('100'));
  const candidates = named.filter(({ path }) => isDockerfile(path));
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
  const notices = await othersAmong(
    named.map(({ path }) => path).filter((path) => !isDockerfile(path)),
    tree,
  );
  return {
    format: 'dockerfiles',
    file: undefined,
    rebuildAll: [],
    ignore: [],
    drafts,
    listFiles: [],
    warnings,
    notices,
  };
}

const shown = 5;

/** Dockerfiles of other names (`dockerfile.gpu`, `Dockerfile-dev`) are no images by themselves: who has some is told. */
async function othersAmong(paths: readonly string[], tree: Tree): Promise<readonly string[]> {
  const some = paths.slice(0, 50);
  const texts = await Promise.all(some.map((path) => tree.read(path)));
  const others = some.filter((_path, at) =>
    /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:FROM|ARG)\s/i.test(texts[at] ?? ''),
  );
  if (others.length === 0) return [];
  const more = others.length > shown ? ` and ${others.length - shown} more` : '';
  const are =
    others.length === 1
      ? 'is a Dockerfile by content and no image here'
      : 'are Dockerfiles by content and no images here';
  return [
    `${others.slice(0, shown).join(', ')}${more} ${are}: without a catalog only Dockerfile, Dockerfile.*, *.Dockerfile and Containerfile are. Where one is meant, name it in a catalog.`,
  ];
}

/** Whether the name, in any case, says Dockerfile at its beginning or end. */
function resembles(path: string): boolean {
  const name = basename(path);
  return (
    /^(?:docker|container)file(?:[-_.].*)?$|[-_.](?:docker|container)file$/i.test(name) &&
    !name.endsWith('.dockerignore')
  );
}

function isDockerfile(path: string): boolean {
  const name = basename(path);
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
