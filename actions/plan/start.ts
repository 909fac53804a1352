/** plan's wiring: the world of detect-changes, and of it what generate-matrix needs. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    (await import('../../src/action/small-heap.ts')).keepHeapSmall();
    const { detectPorts } = await import('../detect-changes/ports.ts');
    const ports = detectPorts(inputs, { log, environment });
    const { workspace } = ports;
    try {
      ports.warm();
      const { plan } = await import('./run.ts');
      const { matrixPorts } = await import('../generate-matrix/ports.ts');
      return await plan(inputs, {
        detect: ports,
        loadCatalog: () => ports.catalog.load(workspace, undefined),
        matrix: (catalog, tree = workspace) => matrixPorts(catalog, { ...ports, environment, tree }),
      });
    } finally {
      ports.close();
    }
  });
}
