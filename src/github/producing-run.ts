/** What GitHub says of another workflow run: whose code it ran, of which commit, and which artifacts it has. */

import type { ProducingRun } from '../report/gate-ports.ts';
import type { GitHubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import type { RunArtifact } from './artifacts.ts';
import { boolean, integer, maybe, object, text } from './shape.ts';

const runShape = object({
  head_sha: text,
  event: text,
  run_attempt: maybe(integer),
  // Absent when the fork was deleted.
  head_repository: maybe(object({ full_name: text })),
});
const artifactShape = object({
  id: integer,
  name: text,
  size_in_bytes: integer,
  expired: boolean,
  digest: maybe(text),
});

export async function producingRun(api: GitHubApi, repository: string, runId: string): Promise<ProducingRun> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const run = await api.get(route, parameters(repository, runId), runShape);
  return {
    headSha: run.head_sha,
    headRepository: run.head_repository?.full_name ?? '',
    event: run.event,
    attempt: run.run_attempt ?? 1,
  };
}

export async function runArtifacts(api: GitHubApi, repository: string, runId: string): Promise<readonly RunArtifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const all = await api.getAll(route, parameters(repository, runId), artifactShape, { within: 'artifacts' });
  return all
    .filter(({ expired }) => !expired)
    .map(({ id, name, size_in_bytes, digest }) => ({ id, name, size: size_in_bytes, digest }));
}

function parameters(repository: string, runId: string) {
  return { ...repositoryParameters(repository), run_id: Number(runId) };
}
