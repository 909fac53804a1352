/** tag-latest's wiring: the registry over HTTP, the workspace on disk, the git tag of the event. */
import type { Log } from '../../src/action/log.ts';
import { type Runner, runAction } from '../../src/action/run-action.ts';
import type { Secret } from '../../src/action/secret.ts';
import type { Eraser } from '../../src/registry/delete.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { tagLatest } = await import('./run.ts');
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const { fileWorkspace } = await import('../../src/files/file-workspace.ts');
    const { afterPrefix } = await import('../../src/github/context.ts');
    const { username, password, tokenHosts, insecureRegistries, verifyTimeout, concurrency, githubToken } = inputs;
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
        eraser: eraserOf(githubToken, environment, log),
      }),
      workspace: fileWorkspace(environment.GITHUB_WORKSPACE || process.cwd()),
      log,
      gitTag: afterPrefix('refs/tags/', environment.GITHUB_REF ?? ''),
      cancelled: cancellation(),
    });
  });
}

/** GitHub's registry deletes by GitHub's own API alone. */
function eraserOf(
  token: Secret | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  log: Log,
): Eraser {
  return (repository) => {
    if (repository.host !== 'ghcr.io' || token === undefined) return undefined;
    return async (version) => {
      const { openGitHub } = await import('../../src/github/open-github.ts');
      const { githubContext } = await import('../../src/github/github-context.ts');
      const { packageVersions } = await import('../../src/github/packages-api.ts');
      const { apiUrl, graphqlUrl } = githubContext(environment);
      const api = openGitHub({ run: { apiUrl, graphqlUrl }, token, environment, log });
      return packageVersions(api)(repository, version).finally(api.close);
    };
  };
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
