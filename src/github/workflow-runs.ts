/**
 * The port of waiting, over GitHub's REST API.
 *
 * Traps: `head_sha` as a filter takes whole ids only and at times shows nothing for a while; a filtered list ends at 1,000 runs;
 * `pull_requests` of a run is empty for forks, so it is not read at all; a run shows its newest attempt.
 */

import type { Log } from '../action/log.ts';
import type { Secret } from '../action/secret.ts';
import { createFetch } from '../http/fetch.ts';
import { createTransport } from '../http/transport.ts';
import type { BuildingWorkflow, PullState, RunJob, WorkflowRun, WorkflowRuns } from '../wait/workflow-runs.ts';
import { type GitHubApi, githubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import { ApiProblem, isAbsent } from './api-problem.ts';
import { boolean, integer, list, maybe, object, type Shape, text } from './shape.ts';

export interface WorkflowRunsOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: Secret | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** How long a rate limit may make us wait, in milliseconds. */
  readonly patience: number;
}

/** What the unfiltered list is read to: a run that is asked for is among the newest, or GitHub has lost it. */
const newestRuns = 1000;
/** A call with all its repetitions; longer outages are the waiting loop's, which has budgets. */
const callDeadline = 30_000;
const requestTimeout = 10_000;

const repositoryShape = object({ full_name: text });
const runShape = object({
  id: integer,
  run_attempt: maybe(integer),
  run_number: integer,
  head_sha: text,
  head_branch: maybe(text),
  head_repository: maybe(repositoryShape),
  event: text,
  status: maybe(text),
  conclusion: maybe(text),
  path: text,
  html_url: text,
});
const jobShape = object({ name: text, status: text, conclusion: maybe(text), html_url: maybe(text) });
const sideShape = object({ sha: text, repo: maybe(repositoryShape) });
const pullShape = object({
  state: text,
  mergeable: maybe(boolean),
  mergeable_state: maybe(text),
  head: sideShape,
  base: sideShape,
});
const commitShape = object({ parents: list(object({ sha: text })) });

export function githubWorkflowRuns(options: WorkflowRunsOptions): WorkflowRuns {
  const { environment, patience } = options;
  const transport = createTransport({ environment });
  const fetch = createFetch({ transport, attempts: 1, timeout: requestTimeout });
  return workflowRuns(githubApi({ ...options, fetch, deadline: Math.max(callDeadline, patience) }), options.repository);
}

function workflowRuns(api: GitHubApi, repository: string): WorkflowRuns {
  const here = repositoryParameters(repository);
  const runsOf = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const known = async <T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    shape: Shape<T>,
    revalidate = false,
  ) => {
    try {
      return await api.get(route, { ...here, ...parameters }, shape, { revalidate });
    } catch (error) {
      if (isAbsent(error) || isUnknownCommit(error)) return undefined;
      throw error;
    }
  };
  /** A list that is asked again and again: its first page costs nothing while it is the same, and is mostly all of it. */
  const polled = async <T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    within: string,
    item: Shape<T>,
  ): Promise<readonly T[]> => {
    const page = object({ total_count: integer, [within]: list(item) });
    const first = await api.get(route, { ...here, ...parameters, per_page: 100 }, page, { revalidate: true });
    const items = first[within] as readonly T[];
    if (first.total_count === items.length) return items;
    return api.getAll(route, { ...here, ...parameters }, item, { within, most: newestRuns });
  };
  return {
    workflow: async (name): Promise<BuildingWorkflow | undefined> => {
      const file = name.slice(name.lastIndexOf('/') + 1);
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
      const found = await known(route, { workflow_id: file }, object({ id: integer, path: text }));
      return found && { id: String(found.id), path: found.path };
    },
    ofCommit: async ({ id }, sha) =>
      (await polled(runsOf, { workflow_id: id, head_sha: sha }, 'workflow_runs', runShape)).map(runOf),
    newest: async ({ id }) => {
      let read = 0;
      const until = (page: readonly unknown[]) => {
        read += page.length;
        return read >= newestRuns;
      };
      const rules = { within: 'workflow_runs', until };
      return (await api.getAll(runsOf, { ...here, workflow_id: id }, runShape, rules)).map(runOf);
    },
    run: async (id) => {
      const found = await known(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        { run_id: Number(id) },
        runShape,
        true,
      );
      return found && runOf(found);
    },
    jobs: async ({ id, attempt }): Promise<readonly RunJob[]> => {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
      const found = await polled(route, { run_id: Number(id), attempt_number: attempt }, 'jobs', jobShape);
      return found.map(({ name, status, conclusion, html_url }) => ({
        name,
        status,
        conclusion: conclusion ?? '',
        url: html_url ?? '',
      }));
    },
    pull: async (number): Promise<PullState | undefined> => {
      const found = await known('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pullShape);
      return (
        found && {
          headSha: found.head.sha,
          headRepository: found.head.repo?.full_name ?? '',
          baseRepository: found.base.repo?.full_name ?? repository,
          open: found.state === 'open',
          conflicts: found.mergeable === false || found.mergeable_state === 'dirty',
        }
      );
    },
    parents: async (sha) =>
      (await known('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, commitShape))?.parents.map(
        (parent) => parent.sha,
      ),
    mayPass: (error) => error instanceof ApiProblem && passing.includes(error.code),
  };
}

// GitHub answers 422 for a commit that it does not have.
function isUnknownCommit(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 422;
}

/** No whole answer; not the shape that is documented; GitHub in trouble; a list that was not whole. */
const passing: readonly string[] = ['DCA-GHB-010', 'DCA-GHB-011', 'DCA-GHB-017', 'DCA-GHB-018'];

function runOf(run: ReturnType<typeof runShape>): WorkflowRun {
  return {
    id: String(run.id),
    attempt: run.run_attempt ?? 1,
    number: run.run_number,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    headRepository: run.head_repository?.full_name ?? '',
    event: run.event,
    status: run.status ?? '',
    conclusion: run.conclusion ?? '',
    path: run.path,
    url: run.html_url,
  };
}
