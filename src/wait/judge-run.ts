/**
 * How a run stands. Pure; the vocabulary is GitHub's (docs: "Workflow runs", statuses and conclusions).
 *
 * Only `success` is success. A run that waits for a person will not end by waiting for it, so it is said at once.
 */
import type { RunJob, WorkflowRun } from './workflow-runs.ts';

export type Standing =
  | { readonly is: 'running'; readonly hint: string | undefined }
  | { readonly is: 'built' | 'skipped' | 'cancelled'; readonly conclusion: string }
  | { readonly is: 'failed'; readonly conclusion: string; readonly why: string }
  | { readonly is: 'approval'; readonly conclusion: string }
  | { readonly is: 'no-such-job'; readonly names: readonly string[] };

/** @param jobs those whose name the input `job` matches, and all of the run; `undefined` where the whole run is waited for. */
export function judgeRun(
  run: WorkflowRun,
  jobs?: { readonly wanted: readonly RunJob[]; readonly all: readonly RunJob[] },
): Standing {
  const waits = run.status === 'waiting';
  if (jobs && jobs.wanted.length > 0) {
    const standing = judgeJobs(jobs.wanted);
    return standing.is === 'running' && waits ? { is: 'approval', conclusion: run.conclusion } : standing;
  }
  if (waits) return { is: 'approval', conclusion: run.conclusion };
  if (run.status !== 'completed') return { is: 'running', hint: hintOf(run.status) };
  const standing = concluded(run.conclusion, 'the run');
  return jobs && standing.is === 'built' ? { is: 'no-such-job', names: jobs.all.map(({ name }) => name) } : standing;
}

export function failedJobs(jobs: readonly RunJob[]): readonly RunJob[] {
  return jobs.filter(({ conclusion }) => ['failure', 'timed_out', 'startup_failure', 'cancelled'].includes(conclusion));
}

function judgeJobs(jobs: readonly RunJob[]): Standing {
  const ended = jobs
    .filter(({ status }) => status === 'completed')
    .map(({ name, conclusion }) => concluded(conclusion, name));
  const bad = ended.find(({ is }) => is === 'failed') ?? ended.find(({ is }) => is === 'cancelled');
  const all = ended.length === jobs.length ? (ended.find(({ is }) => is === 'built') ?? ended[0]) : undefined;
  return bad ?? all ?? { is: 'running', hint: undefined };
}

function concluded(conclusion: string, what: string): Standing {
  switch (conclusion) {
    case 'success':
      return { is: 'built', conclusion };
    case 'skipped':
      return { is: 'skipped', conclusion };
    case 'cancelled':
    case 'stale':
      return { is: 'cancelled', conclusion };
    case 'action_required':
      return { is: 'approval', conclusion };
    default:
      return {
        is: 'failed',
        conclusion,
        why: `${what} ended with ${conclusion === '' ? 'no conclusion' : conclusion}`,
      };
  }
}

function hintOf(status: string): string | undefined {
  if (status === 'queued' || status === 'requested') {
    return 'it waits for a runner; if all runners are taken by jobs that wait as this one does, none gets free. `needs:` in one workflow avoids that';
  }
  if (status === 'pending')
    return 'it waits for another run of its `concurrency:` group; this job must not be in that group';
  return undefined;
}
