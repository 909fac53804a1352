/**
 * The right run among those that a list shows. Pure.
 *
 * By head commit alone: a pull request's number would also find the run of the push before (Flyte took its success for the new one),
 * and is missing for forks. The newest is followed; one that was cancelled or skipped only where no other of the commit is left.
 */
import type { WorkflowRun } from './workflow-runs.ts';

export function chooseRun(runs: readonly WorkflowRun[], sha: string, ownRun: string): WorkflowRun | undefined {
  const candidates = runs
    .filter((run) => run.headSha.toLowerCase() === sha && run.id !== ownRun)
    .sort((a, b) => b.number - a.number || compareIds(b.id, a.id));
  return candidates.find((run) => !isIdle(run)) ?? candidates[0];
}

/** A run of a newer commit of the same branch, which is what usually cancels one. */
export function supersededBy(run: WorkflowRun, runs: readonly WorkflowRun[]): WorkflowRun | undefined {
  return runs
    .filter(
      (other) =>
        other.number > run.number &&
        other.headSha !== run.headSha &&
        other.headBranch === run.headBranch &&
        other.headRepository === run.headRepository &&
        other.event === run.event,
    )
    .sort((a, b) => b.number - a.number)[0];
}

function isIdle({ status, conclusion }: WorkflowRun): boolean {
  return status === 'completed' && (conclusion === 'cancelled' || conclusion === 'skipped' || conclusion === 'stale');
}

/** Numbers written as texts. */
function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}
