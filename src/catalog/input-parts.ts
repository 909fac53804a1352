/**
 * What one instruction reads, as a test on paths: a file, a folder less what is left out, what a pattern matches, and where
 * symbolic links lead.
 */
import { exclusions, goPattern, hasWildcard, type IgnoreRule, insidePath, isIgnored } from './docker-pattern.ts';
import type { Image } from './image.ts';
import { dirname, join } from './paths.ts';
import type { Reading } from './stages.ts';
import type { TreeIndex } from './tree-index.ts';
import { matchesWildcard, type Wildcard } from './wildcard.ts';

/** One thing that is read: the path `root`, or of what lies there and under it what matches. */
export interface Part {
  readonly root: string;
  /** Where `root` is a folder, all under it matches. */
  readonly isWhole?: boolean;
  readonly matches?: (path: string) => boolean;
}

/** What the parts of a reading are found by. */
export interface PartsReader {
  readonly index: TreeIndex;
  readonly text: (path: string) => Promise<string | undefined>;
  readonly ignoreFile: (path: string) => Promise<readonly IgnoreRule[] | undefined>;
}

type Folder = Required<Pick<Part, 'matches'>> & Part;

/** A folder as an explanation calls it. */
export function inWords(folder: string): string {
  return folder === '.' ? 'the repository' : folder;
}

export function file(path: string): Part {
  return { root: path };
}

function relative(path: string, folder: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1);
}

export function within(
  folder: string,
  source: string,
  ignored: readonly IgnoreRule[],
  excludes: readonly IgnoreRule[] = [],
): Folder {
  const base = folder === '.' ? '' : folder;
  const root = [base, source].filter((part) => part !== '').join('/');
  return {
    root,
    isWhole: ignored.length === 0 && excludes.length === 0,
    matches: (path) => {
      if (isIgnored(ignored, relative(path, folder))) return false;
      // Exclusions count from the folder that is copied; a file that is named itself is copied by every engine we know.
      return path === root || !isIgnored(excludes, root === '' ? path : path.slice(root.length + 1));
    },
  };
}

/** A wildcard matches files, or folders that are then taken whole. */
function globbed(
  folder: string,
  pattern: Wildcard,
  ignored: readonly IgnoreRule[],
  excludes: readonly IgnoreRule[],
): Folder {
  const start = pattern.literal.slice(0, Math.max(pattern.literal.lastIndexOf('/'), 0));
  const root = [folder === '.' ? '' : folder, start].filter((part) => part !== '').join('/');
  return {
    root,
    matches: (path) => {
      const inside = relative(path, folder);
      if (isIgnored(ignored, inside)) return false;
      if (matchesWildcard(pattern, inside)) return true;
      for (let end = inside.indexOf('/'); end !== -1; end = inside.indexOf('/', end + 1)) {
        if (matchesWildcard(pattern, inside.slice(0, end)) && !isIgnored(excludes, inside.slice(end + 1))) return true;
      }
      return false;
    },
  };
}

/** Less what is left out, counted from the folder. */
function without({ root, matches }: Folder, folder: string, rules: readonly IgnoreRule[]): Folder {
  return { root, matches: (path) => matches(path) && !isIgnored(rules, relative(path, folder)) };
}

/** Symbolic links that the source itself is, matches, or leads through; links inside a copied folder are copied as links. */
async function linksOnTheWay(
  folder: string,
  source: string,
  pattern: Wildcard | undefined,
  index: TreeIndex,
): Promise<readonly string[]> {
  const isLink = async (path: string): Promise<boolean> => (await index.get(path))?.mode === '120000';
  const found: string[] = [];
  const start = pattern === undefined ? source : pattern.literal.slice(0, pattern.literal.lastIndexOf('/') + 1);
  const parts = start.split('/');
  for (let count = 1; count <= parts.length; count += 1) {
    const path = join(folder, parts.slice(0, count).join('/'));
    if (await isLink(path)) found.push(path);
  }
  if (pattern === undefined) return found;
  for (const { path, mode } of await index.under(join(folder, start))) {
    if (mode === '120000' && matchesWildcard(pattern, relative(path, folder))) found.push(path);
  }
  return found;
}

/** Where links lead: that file or folder counts as well, whatever part of it is needed. */
async function follow(
  links: readonly string[],
  folder: string,
  ignored: readonly IgnoreRule[],
  index: TreeIndex,
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly parts: readonly Part[]; readonly exact: boolean }> {
  const parts: Part[] = [];
  const waiting = [...links];
  const seen = new Set<string>();
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    if (seen.has(link)) continue;
    seen.add(link);
    const target = await read(link);
    // Links are followed inside the context, as if it were the root of a file system.
    if (target === undefined || seen.size > 100) return { parts: [within(folder, '', ignored)], exact: false };
    const inside = target.startsWith('/')
      ? insidePath(target)
      : insidePath(`${relative(dirname(link), folder)}/${target}`);
    parts.push(file(link), within(folder, inside, []));
    waiting.push(...(await linksOnTheWay(folder, inside, undefined, index)));
  }
  return { parts, exact: true };
}

interface PartsRead {
  readonly parts: readonly Part[];
  readonly exact: boolean;
  readonly words: string;
}

/** What one reading of the Dockerfile takes from its context. */
export async function partsOf(
  reading: Reading,
  image: Image,
  contextRules: readonly IgnoreRule[],
  reader: PartsReader,
): Promise<PartsRead> {
  const folder = reading.context === undefined ? image.context : join(image.buildContexts[reading.context] ?? '.');
  const extra: Part[] = [];
  let ignored = contextRules;
  if (reading.context !== undefined) {
    // A named context has an ignore file of its own.
    const ignoreFile = join(folder, '.dockerignore');
    ignored = (await reader.ignoreFile(ignoreFile)) ?? [];
    extra.push(file(ignoreFile));
    // It may be a link, or lie behind one.
    const links = await linksOnTheWay('.', folder, undefined, reader.index);
    extra.push(...(await follow(links, '.', [], reader.index, reader.text)).parts);
  }
  const label = folder === '.' ? '' : `${folder}/`;
  const wanted = sourceOf(reading);
  if (wanted === undefined) {
    const words = `all of ${inWords(folder)}: line ${reading.line} cannot be resolved`;
    return { parts: [...extra, within(folder, '', ignored)], exact: false, words };
  }
  const { source, pattern, countsFromContext } = wanted;
  const excludes = exclusions(reading.excludes);
  const inSource = reading.keepsParents ? [] : excludes;
  const found =
    pattern === undefined ? within(folder, source, ignored, inSource) : globbed(folder, pattern, ignored, inSource);
  const part = countsFromContext ? without(found, folder, excludes) : found;
  const links = await linksOnTheWay(folder, source, pattern, reader.index);
  const followed = await follow(links, folder, ignored, reader.index, reader.text);
  const words = `${label}${source === '' ? '**' : source} (line ${reading.line})`;
  return { parts: [...extra, part, ...followed.parts], exact: followed.exact, words };
}

interface Wanted {
  readonly source: string;
  /** `undefined`: no wildcard in it. */
  readonly pattern: Wildcard | undefined;
  /** Exclusions of `--parents`. Behind a `/./` they count from there: who needs that to be exact has not been seen. */
  readonly countsFromContext: boolean;
}

/** `undefined`: not known, or malformed, so nobody knows what it means. */
function sourceOf({ source, isPattern, keepsParents }: Reading): Wanted | undefined {
  if (source === undefined) return undefined;
  const inside = insidePath(source);
  const countsFromContext = keepsParents && !source.includes('/./');
  if (!isPattern || !hasWildcard(source)) return { source: inside, pattern: undefined, countsFromContext };
  const pattern = goPattern(inside, keepsParents ? { wide: true } : undefined);
  return pattern === undefined ? undefined : { source: inside, pattern, countsFromContext };
}
