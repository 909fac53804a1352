/** What GitHub says of a workflow run: whose code it ran, and of which commit. */
import type { Log } from '../action/log.ts';
import type { Secret } from '../action/secret.ts';
import type { ProducingRun } from '../report/gate-ports.ts';
import { githubApi } from './api.ts';
import type { RunContext } from './context.ts';
import { integer, maybe, object, text } from './shape.ts';

const runShape = object({
  head_sha: text,
  event: text,
  run_attempt: maybe(integer),
  // Absent when the fork was deleted.
  head_repository: maybe(object({ full_name: text })),
});

export interface ProducingRunOptions {
  readonly run: RunContext;
  readonly token: Secret | undefined;
  readonly log: Log;
  readonly fetch: typeof globalThis.fetch;
}

export async function producingRun(
  runId: string,
  { run, token, log, fetch }: ProducingRunOptions,
): Promise<ProducingRun> {
  const api = githubApi({ apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, token, fetch, log });
  const [owner = '', repo = ''] = run.repository.split('/');
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const found = await api.get(route, { owner, repo, run_id: Number(runId) }, runShape);
  return {
    headSha: found.head_sha,
    headRepository: found.head_repository?.full_name ?? '',
    event: found.event,
    attempt: found.run_attempt ?? 1,
  };
}
