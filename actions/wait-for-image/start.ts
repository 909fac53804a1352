/** wait-for-image's wiring: registry and GitHub over HTTP, a clock that only goes forward. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { awaitImage } = await import('./run.ts');
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const { isBroken, isDenied } = await import('../../src/registry/answers.ts');
    const { githubContext } = await import('../../src/github/github-context.ts');
    const { githubWorkflowRuns } = await import('../../src/github/workflow-runs.ts');
    const { steadyClock } = await import('../../src/action/clock.ts');
    const { username, password, tokenHosts, insecureRegistries, githubToken } = inputs;
    const own = githubContext(environment);
    return awaitImage(inputs, {
      registry: httpRegistry({
        log,
        environment,
        username,
        password,
        tokenHosts,
        insecureRegistries,
        // A registry that hangs is asked again by the wait, which has a budget.
        callTimeout: Math.max(1000, Math.min(30_000, inputs.registryTimeout)),
      }),
      runs: githubWorkflowRuns({
        repository: inputs.repository ?? own.repository,
        apiUrl: own.apiUrl,
        graphqlUrl: own.graphqlUrl,
        token: githubToken,
        environment,
        log,
        // A rate limit is slept through as long as the run may take.
        patience: inputs.timeout,
      }),
      isDenied,
      isBroken,
      clock: steadyClock,
      log,
      own,
    });
  });
}
