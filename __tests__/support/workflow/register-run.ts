/** A run in GitHub's API, while it runs and after: its head, its jobs and how they end. It is what other workflows wait for. */
import { repositoryOf } from '../github-answers.ts';
import type { GithubServer } from '../github-server.ts';
import type { GitHubState } from '../github-state.ts';
import type { Event } from './events.ts';
import type { Json } from './expressions.ts';
import type { ObserveJob } from './run-workflow.ts';

export type RegisteredRun = Record<string, Json>;

export interface RunFacts {
  readonly id: number;
  readonly number: number;
  /** Name of its file. */
  readonly workflow: string;
  readonly event: Event;
}

export interface Registration {
  readonly run: RegisteredRun;
  readonly observe: ObserveJob;
  readonly end: (conclusion: 'success' | 'failure' | 'cancelled') => void;
}

export function registerRun(state: GitHubState, { id, number, workflow, event }: RunFacts): Registration {
  const url = `https://github.com/${state.repository}/actions/runs/${id}`;
  const run: RegisteredRun = {
    ...{ id, run_number: number, run_attempt: 1, workflow_id: workflowId(state, workflow) },
    ...{ path: `.github/workflows/${workflow}`, event: event.event_name ?? '', html_url: url, pull_requests: [] },
    ...headOf(state, event),
    ...{ status: 'in_progress', conclusion: null },
  };
  state.runs.push(run);
  let jobs = 0;
  return {
    run,
    observe: (name) => {
      jobs += 1;
      const job: RegisteredRun = {
        ...{ id: id * 1000 + jobs, run_id: id, run_attempt: 1, name, head_sha: run.head_sha ?? '' },
        ...{ status: 'in_progress', conclusion: null, html_url: `${url}/job/${id * 1000 + jobs}` },
      };
      state.jobs.push(job);
      return (result) => Object.assign(job, { status: 'completed', conclusion: result });
    },
    end: (conclusion) => {
      // A run that was cancelled stays so.
      if (run.status !== 'completed') Object.assign(run, { status: 'completed', conclusion });
    },
  };
}

function workflowId(state: GitHubState, file: string): number {
  const path = `.github/workflows/${file}`;
  const known = state.workflows.find((one) => one.path === path);
  if (known) return Number(known.id);
  const id = 11 + state.workflows.length;
  state.workflows.push({ id, path, name: file.replace(/\.yml$/, ''), state: 'active' });
  return id;
}

/** Of a pull request its head, of everything else the commit of the event. */
function headOf(state: GitHubState, event: Event): RegisteredRun {
  const pull = (event.event as { readonly pull_request?: PullPayload }).pull_request;
  const name = pull?.head.repo.full_name ?? state.repository;
  return {
    head_sha: pull?.head.sha ?? event.sha,
    head_branch: pull?.head.ref ?? event.ref_name ?? '',
    head_repository: repositoryOf(name, state) as Json,
  };
}

interface PullPayload {
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string };
  };
}

/** A fork's pull request gets a token that only reads. */
export function tokenOf({ event }: Event, github: GithubServer): string {
  const pull = (event as { readonly pull_request?: { readonly head: { readonly repo: { readonly fork: boolean } } } })
    .pull_request;
  if (!pull?.head.repo.fork) return github.token;
  github.state.tokens.set('fork-token', { login: 'github-actions[bot]', type: 'Bot', readOnly: true });
  return 'fork-token';
}
