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
  const { context, workspace, git, checkout } = world;
  return {
    catalog,
    tree: workspace,
    context,
    environment,
    clock: {
      now: new Date(),
      commitDate:
        epochOf(environment) ??
        commitDateOf(context) ??
        (checkout === undefined ? undefined : await git.commitDate(checkout)),
    },
    hashesOf: async () => new Map(),
    match: matchWithin,
    log,
  };
}

/** The convention of reproducible builds: seconds since 1970 that stand for the time of the build. */
function epochOf({ SOURCE_DATE_EPOCH: seconds }: Readonly<Record<string, string | undefined>>): Date | undefined {
  return /^\d{1,12}$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000) : undefined;
}
