/** tag-latest's wiring: the registry over HTTP, the workspace on disk, the git tag of the event. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { tagLatest } = await import('./run.ts');
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const { fileWorkspace } = await import('../../src/files/file-workspace.ts');
    const { username, password, tokenHosts, insecureRegistries, verifyTimeout, concurrency } = inputs;
    return tagLatest(inputs, {
      registry: httpRegistry({
        log,
        environment,
        username,
        password,
        tokenHosts,
        insecureRegistries,
        verifyTimeout,
        concurrency,
      }),
      workspace: fileWorkspace(environment.GITHUB_WORKSPACE || process.cwd()),
      log,
      gitTag: gitTagOf(environment.GITHUB_REF),
      cancelled: cancellation(),
    });
  });
}

/** The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills. A second signal of a kind ends the process at once. */
function cancellation(): () => boolean {
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  return () => cancelled;
}

function gitTagOf(ref: string | undefined): string | undefined {
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
