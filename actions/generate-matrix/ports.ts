/** What generate-matrix sees of the world, for its own start and for plan's. */
import type { Log } from '../../src/action/log.ts';
import type { Catalog } from '../../src/catalog/image.ts';
import { matchWithin } from '../../src/plan/match-within.ts';
import { commitDateOf } from '../../src/plan/template-run.ts';
import type { World } from '../planning-world.ts';
import type { MatrixPorts } from './run.ts';

export async function matrixPorts(
  catalog: Catalog,
  world: World,
  environment: Readonly<Record<string, string | undefined>>,
  log: Log,
): Promise<MatrixPorts> {
  const { context, workspace } = world;
  return {
    catalog,
    tree: workspace,
    context,
    environment,
    clock: {
      now: new Date(),
      commitDate: epochOf(environment) ?? commitDateOf(context) ?? (await dateOfCheckout(world)),
    },
    hashesOf: async (names) => {
      const { inputsHashes } = await import('../../src/catalog/hash.ts');
      const hashes = await inputsHashes(withAncestors(catalog, names), workspace);
      return new Map(names.map((name) => [name, hashes.get(name) ?? '']));
    },
    match: matchWithin,
    log,
  };
}

/** The hash of an image needs those of its ancestors, and no others. */
function withAncestors(catalog: Catalog, names: readonly string[]): Catalog {
  const byName = new Map(catalog.images.map((image) => [image.name, image]));
  const wanted = new Set(names);
  for (const name of wanted) for (const parent of byName.get(name)?.parents ?? []) wanted.add(parent);
  return { ...catalog, images: catalog.images.filter((image) => wanted.has(image.name)) };
}

async function dateOfCheckout({ git }: World): Promise<Date | undefined> {
  return (await git.present()) ? git.commitDate('HEAD') : undefined;
}

/** The convention of reproducible builds: seconds since 1970 that stand for the time of the build. */
function epochOf({ SOURCE_DATE_EPOCH: seconds }: Readonly<Record<string, string | undefined>>): Date | undefined {
  return /^\d{1,12}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000) : undefined;
}
