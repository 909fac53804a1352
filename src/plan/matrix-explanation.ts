/** What `docker-ci explain IMAGE` says: what an image is made of, what it is built on, and which file makes it rebuild. */
import { visible } from '../action/untrusted.ts';
import { rules } from '../catalog/glob.ts';
import type { Catalog, Image } from '../catalog/image.ts';
import type { ImageInputs } from '../catalog/inputs.ts';

export interface Explanation {
  readonly name: string;
  readonly file: string;
  readonly context: string;
  readonly target: string | null;
  readonly platforms: readonly string[];
  readonly buildArgs: Readonly<Record<string, string>>;
  /** What the image is built on, and how the Dockerfile calls it. */
  readonly parents: readonly { readonly name: string; readonly calledAs: readonly string[] }[];
  readonly baseImage: string | null;
  readonly wave: number;
  /** Rebuilt with it. */
  readonly descendants: readonly string[];
  /** Empty where git does not track the Dockerfile of the image or of an ancestor. */
  readonly inputsHash: string;
  /** `false`: something in the Dockerfile could not be resolved, so its whole context counts. */
  readonly exact: boolean;
  /** In words. */
  readonly inputs: readonly string[];
  readonly files: readonly string[];
  readonly rebuildAll: readonly string[];
  readonly ignore: readonly string[];
  /** With a base: the changed files that make it rebuild, with the image that they are part of. */
  readonly changes?: readonly { readonly path: string; readonly because: string }[];
}

export interface ExplainedCatalog {
  readonly catalog: Catalog;
  /** Of the image and its ancestors. */
  readonly inputs: ReadonlyMap<string, ImageInputs>;
  readonly hashes: ReadonlyMap<string, string>;
  /** Of the image itself. */
  readonly files: readonly string[];
}

export function explanationOf(
  image: Image,
  facts: ExplainedCatalog,
  changed: readonly string[] | undefined,
): Explanation {
  const { catalog, inputs, hashes, files } = facts;
  const own = inputs.get(image.name);
  const calledAs = (parent: string) =>
    Object.entries(image.parentReferences).flatMap(([said, name]) => (name === parent ? [said] : []));
  return {
    name: image.name,
    file: image.file,
    context: image.context,
    target: image.target ?? null,
    platforms: image.platforms,
    buildArgs: image.buildArgs,
    parents: image.parents.map((name) => ({ name, calledAs: calledAs(name) })),
    baseImage: image.baseImage ?? null,
    wave: image.wave,
    descendants: descendantsOf(image.name, catalog),
    inputsHash: hashes.get(image.name) ?? '',
    exact: own?.exact ?? false,
    inputs: own?.explanation ?? [],
    files,
    rebuildAll: catalog.rebuildAll,
    ignore: catalog.ignore,
    ...(changed && { changes: causes(image, facts, changed) }),
  };
}

function descendantsOf(name: string, { images }: Catalog): readonly string[] {
  const found = new Set([name]);
  // In the order of waves a parent is found before its children.
  for (const image of images.toSorted((one, other) => one.wave - other.wave)) {
    if (image.parents.some((parent) => found.has(parent))) found.add(image.name);
  }
  found.delete(name);
  return images.flatMap((image) => (found.has(image.name) ? [image.name] : []));
}

/** Nearest first: a file of the image itself, then of each ancestor, then one that rebuilds everything. */
function causes(image: Image, { catalog, inputs }: ExplainedCatalog, changed: readonly string[]) {
  const ignored = rules(catalog.ignore).matches;
  const all = rules(catalog.rebuildAll).matches;
  const byName = new Map(catalog.images.map((one) => [one.name, one]));
  const line = new Set([image.name]);
  for (const name of line) for (const parent of byName.get(name)?.parents ?? []) line.add(parent);
  return changed
    .filter((path) => !ignored(path))
    .flatMap((path) => {
      const owner = [...line].find((name) => inputs.get(name)?.matches(path) === true);
      if (owner !== undefined)
        return [{ path, because: owner === image.name ? 'its own input' : `an input of ${owner}` }];
      return all(path) ? [{ path, because: 'rebuilds every image' }] : [];
    });
}

/** Files shown; `--json` has all. */
const shown = 40;

export function explanationText(explanation: Explanation): string {
  const { name, parents, descendants, files, changes, inputsHash, exact } = explanation;
  const list = (title: string, items: readonly string[], empty: string) =>
    items.length === 0 ? [`${title}: ${empty}`] : [`${title}:`, ...items.map((item) => `  ${item}`)];
  const more = files.length > shown ? [`… and ${files.length - shown} more (--json lists them all)`] : [];
  return [
    `${name}: ${explanation.file}, in the context ${explanation.context}${explanation.target === null ? '' : `, target ${explanation.target}`}`,
    ...list(
      'Built on',
      parents.map((parent) => [parent.name, ...parent.calledAs.map((said) => `(FROM ${said})`)].join(' ')),
      explanation.baseImage ?? 'no other image',
    ),
    ...list('Rebuilt with it', descendants, 'no other image'),
    `Wave: ${explanation.wave}`,
    `Inputs hash: ${inputsHash === '' ? 'none, as git does not track a Dockerfile that it needs' : inputsHash}`,
    ...list(
      `Inputs${exact ? '' : ' (not everything could be resolved, so whole folders count)'}`,
      explanation.inputs,
      'none',
    ),
    ...list(`Files (${files.length})`, [...files.slice(0, shown), ...more], 'none that git tracks'),
    ...(explanation.rebuildAll.length > 0 ? list('Rebuild every image', explanation.rebuildAll, '') : []),
    ...(explanation.ignore.length > 0 ? list('Rebuild no image', explanation.ignore, '') : []),
    ...(changes
      ? list(
          'Changed since the base',
          changes.map(({ path, because }) => `${path} (${because})`),
          'nothing that makes it rebuild',
        )
      : []),
  ]
    .map(visible)
    .join('\n');
}
