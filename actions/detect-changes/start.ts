/** detect-changes' wiring: git and GitHub's API behind the same questions, the registry where one is asked. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { detectPorts } = await import('./ports.ts');
    const ports = detectPorts(inputs, { log, environment });
    try {
      ports.warm();
      const { detectChanges } = await import('./run.ts');
      return await detectChanges(inputs, ports);
    } finally {
      ports.close();
    }
  });
}
