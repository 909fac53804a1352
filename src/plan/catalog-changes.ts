/**
 * Changed files and catalogs in, images out: the part of detect-changes that works on a catalog.
 *
 * The catalog is resolved at base and head by the same code. Files that git does not track (made by an earlier step)
 * are the workspace's on both sides; a file that git tracks at the head never stands in for one that the base lacks.
 */
import type { Log } from '../action/log.ts';
import { asProblem } from '../action/problem.ts';
import { rules } from '../catalog/glob.ts';
import type { Catalog, Tree } from '../catalog/image.ts';
import type { ImageInputs } from '../catalog/inputs.ts';
import type { Reaches } from '../catalog/inputs-index.ts';
import { indexOf } from '../catalog/tree-index.ts';
import type { ChangedFile } from '../git/git.ts';
import { type Affected, affected, type Reasons } from './affected.ts';
import type { Comparison } from './compare.ts';

export interface CatalogPorts {
  readonly load: (tree: Tree, workspace: Tree | undefined) => Promise<Catalog>;
  readonly inputsOf: (
    catalog: Catalog,
    tree: Tree,
    workspace: Tree | undefined,
  ) => Promise<ReadonlyMap<string, ImageInputs>>;
  readonly indexOf: (inputs: ReadonlyMap<string, ImageInputs>) => Promise<Reaches>;
  readonly log: Log;
}

/** The catalog that is built, and where its files are. */
export interface HeadCatalog {
  readonly catalog: Catalog;
  readonly tree: Tree;
  readonly workspace: Tree | undefined;
}

export interface CatalogChanges extends Affected {
  readonly removed: readonly string[];
}

export async function catalogChanges(
  { catalog, tree, workspace }: HeadCatalog,
  comparison: Comparison,
  globs: { readonly rebuildAll: readonly string[]; readonly ignore: readonly string[] },
  ports: CatalogPorts,
): Promise<CatalogChanges> {
  const { files, git, base, alsoBase } = comparison;
  const none: CatalogChanges = { reasons: new Map(), removed: [] };
  if (git === undefined || base === undefined || files.length === 0) return none;
  const reaches = await ports.indexOf(await ports.inputsOf(catalog, tree, workspace));
  const rebuilding = [...catalog.rebuildAll, ...globs.rebuildAll];
  if (rebuilding.length === 0) await tellOfGenerated(catalog, tree, ports.log);
  const rebuildAll = rules(rebuilding).matches;
  const ignore = rules([...catalog.ignore, ...globs.ignore]).matches;
  const reasons: Reasons = new Map();
  const removed = new Set<string>();
  let everything: string | undefined;
  for (const commit of [base, alsoBase].filter((one) => one !== undefined)) {
    const before = mayDiffer(catalog, files)
      ? await catalogAt(git.tree(commit), commit, { tree, workspace }, ports)
      : catalog;
    const found = affected({ head: catalog, base: before, files, reaches, rebuildAll, ignore });
    everything ??= found.everything;
    for (const [name, why] of found.reasons) if (!reasons.has(name)) reasons.set(name, why);
    for (const name of goneFrom(before, catalog)) removed.add(name);
  }
  return { reasons, removed: [...removed], ...(everything !== undefined && { everything }) };
}

/** What an earlier step made is the same on both sides, so no change of it is ever seen. */
async function tellOfGenerated({ file, sources }: Catalog, tree: Tree, log: Log): Promise<void> {
  if (file === undefined || !sources.includes(file) || (await (await indexOf(tree)).get(file)) !== undefined) return;
  log.notice(
    `${file} is not in git, so a change of an entry rebuilds nothing by itself. Name what the file is made from in \`rebuild-all\`.`,
  );
}

/**
 * Whether one of these files can be part of how a catalog is resolved. Most pushes touch none, and then the
 * base's catalog is the head's. Files at the root may be a catalog that was, or would be, found.
 */
function mayDiffer(catalog: Catalog, files: readonly ChangedFile[]): boolean {
  const known = new Set([...catalog.sources, ...catalog.images.map(({ file }) => file)]);
  return files.some(
    ({ path }) =>
      known.has(path) || !path.includes('/') || /(?:dockerfile|containerfile|(?:^|\/)images\.)[^/]*$/i.test(path),
  );
}

async function catalogAt(
  tree: Tree,
  commit: string,
  head: Pick<HeadCatalog, 'tree' | 'workspace'>,
  { load, log }: CatalogPorts,
): Promise<Catalog | undefined> {
  try {
    return await load(tree, head.workspace && untracked(head.workspace, head.tree));
  } catch (error) {
    const { code, message } = asProblem(error);
    log.notice(`the catalog at ${commit} cannot be read, so every image counts as changed (${code}: ${message})`);
    return undefined;
  }
}

function untracked(workspace: Tree, head: Tree): Tree {
  return {
    list: workspace.list,
    read: async (path) => {
      const tracked = await (await indexOf(head)).get(path);
      return tracked === undefined ? workspace.read(path) : undefined;
    },
  };
}

function goneFrom(before: Catalog | undefined, after: Catalog): readonly string[] {
  const names = new Set(after.images.map(({ name }) => name));
  return (before?.images ?? []).map(({ name }) => name).filter((name) => !names.has(name));
}
