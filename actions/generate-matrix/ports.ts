/** What generate-matrix sees of the world, for its own start and for plan's. */
import type { Log } from '../../src/action/log.ts';
import { withAncestors } from '../../src/catalog/ancestors.ts';
import type { Catalog, Tree } from '../../src/catalog/image.ts';
import type { ImageInputs } from '../../src/catalog/inputs.ts';
import type { RunContext } from '../../src/github/context.ts';
import { commitDateOf } from '../../src/plan/template-run.ts';
import { matchWithin } from './match-within.ts';
import type { MatrixPorts } from './run.ts';

export interface MatrixWorld {
  readonly context: RunContext;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Where the catalog was read: the work tree, or the commit that is built. */
  readonly tree: Tree;
  /** For files that `tree` lacks. */
  readonly workspace?: Tree | undefined;
  /** The inputs of the catalog's images, where they are known already. */
  readonly foundInputs?: (catalog: Catalog) => Promise<ReadonlyMap<string, ImageInputs>> | undefined;
  /** When the commit was made that is checked out. */
  readonly checkoutDate: () => Promise<Date | undefined>;
}

export async function matrixPorts(catalog: Catalog, world: MatrixWorld): Promise<MatrixPorts> {
  const { context, environment, log, tree, workspace, checkoutDate } = world;
  const commitDate = epochOf(environment) ?? commitDateOf(context) ?? (await checkoutDate());
  return {
    catalog,
    tree: { list: tree.list, read: async (path) => (await tree.read(path)) ?? (await workspace?.read(path)) },
    context,
    environment,
    clock: { now: new Date(), commitDate },
    hashesOf: async (names) => {
      const { inputsHashes } = await import('../../src/catalog/hash.ts');
      const found = await world.foundInputs?.(catalog);
      // The hash of an image needs those of its ancestors, and no others.
      const needed = { ...catalog, images: withAncestors(catalog.images, names) };
      const hashes = await inputsHashes(needed, tree, found);
      return new Map(names.map((name) => [name, hashes.get(name) ?? '']));
    },
    match: matchWithin,
    log,
  };
}

/** The convention of reproducible builds: seconds since 1970 that stand for the time of the build. */
function epochOf({ SOURCE_DATE_EPOCH: seconds }: Readonly<Record<string, string | undefined>>): Date | undefined {
  return /^\d{1,12}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000) : undefined;
}
