/** generate-matrix's wiring: the catalog and the version file on disk, the inputs' hashes from git, the clock. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { openWorld, loadOptions } = await import('../planning-world.ts');
    const { loadCatalog } = await import('../../src/catalog/load.ts');
    const { generateMatrix } = await import('./run.ts');
    const { matrixPorts } = await import('./ports.ts');
    const world = await openWorld(environment, undefined, log);
    try {
      const options = await loadOptions(inputs, world.context.repository);
      const catalog = await loadCatalog({ ...options, tree: world.workspace });
      for (const warning of catalog.warnings) log.warn(warning);
      return await generateMatrix(inputs, await matrixPorts(catalog, world, environment, log));
    } finally {
      world.close();
    }
  });
}
