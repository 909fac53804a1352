/** digest-gate's wiring: registry, Docker engine, files, artifacts and cache. */
import type { InputsOf } from '../../src/action/contract.ts';
import { Problem } from '../../src/action/problem.ts';
import { type Runner, runAction, type Scope } from '../../src/action/run-action.ts';
import type { GitHubApi } from '../../src/github/api.ts';
import type { FromRun } from '../../src/github/artifacts.ts';
import type { GatePorts } from '../../src/report/gate-ports.ts';
import { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, scope) => {
    const { digestGate } = await import('./run.ts');
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const registry = httpRegistry({ ...inputs, ...scope });
    try {
      return await digestGate(inputs, await ports(inputs, scope, registry));
    } finally {
      registry.close();
    }
  });
}

async function ports(inputs: Inputs, { log, environment }: Scope, registry: GatePorts['registry']): Promise<GatePorts> {
  const { githubContext } = await import('../../src/github/github-context.ts');
  const { places } = await import('../../src/files/places.ts');
  const { dockerCli } = await import('../../src/docker/docker-cli.ts');
  const { layerHash } = await import('../../src/docker/layer-hash.ts');
  const { lookInFile } = await import('../../src/docker/look-in-file.ts');
  const { readBuildMetadata } = await import('../../src/docker/build-metadata.ts');
  const { artifactStore } = await import('../../src/github/artifacts.ts');
  const { cacheStore } = await import('../../src/github/cache.ts');
  const { reportFolder, verifiedFolder } = await import('../../src/files/report-folder.ts');
  const run = githubContext(environment);
  const allowed = places(run.workspace, run.temporary);
  const attempt = Math.max(run.runAttempt, 1);
  const artifacts = { environment, attempt, temporary: run.temporary };
  const github = async () => {
    const { openGitHub } = await import('../../src/github/open-github.ts');
    return openGitHub({ run, token: inputs.githubToken, environment, log });
  };
  const other = inputs.runId !== undefined && inputs.runId !== run.runId;
  return {
    registry,
    engine: dockerCli({ environment }),
    files: {
      look: (named, kind, ignoredLabel) => lookInFile(named, kind, allowed, ignoredLabel),
      metadata: (path, target) => readBuildMetadata(path, target, allowed),
    },
    stores: {
      artifact: artifactStore({
        ...artifacts,
        template: inputs.artifact,
        from: other ? fromRun(inputs, run.repository, github) : undefined,
      }),
      cache: cacheStore({ path: inputs.path, places: allowed, runId: run.runId, attempt }),
      file: reportFolder(inputs.path, allowed),
    },
    verifiedStores: {
      artifact: artifactStore({ ...artifacts, template: 'image-verified-{name}', overwrite: true }),
      file: verifiedFolder(inputs.path, allowed),
    },
    run,
    producingRun: async (runId) => {
      const { producingRun } = await import('../../src/github/producing-run.ts');
      return producingRun(await github(), run.repository, runId);
    },
    now: () => new Date(),
    log,
    memory: new Map(),
    layerHash,
  };
}

function fromRun(inputs: Inputs, repository: string, github: () => Promise<GitHubApi>): FromRun {
  const [owner = '', name = ''] = repository.split('/');
  if (inputs.githubToken === undefined) {
    throw new Problem({
      code: 'DCA-GAT-009',
      message: '`run-id` names another run, and there is no `github-token` to ask for its artifacts.',
      remedy: 'Pass `github-token: ${{ github.token }}` in a job with `actions: read`.',
    });
  }
  const token = inputs.githubToken.reveal();
  const runId = inputs.runId ?? '';
  const list = async () => {
    const { runArtifacts } = await import('../../src/github/producing-run.ts');
    return runArtifacts(await github(), repository, runId);
  };
  return { token, workflowRunId: Number(runId), repositoryOwner: owner, repositoryName: name, list };
}
