/**
 * The right runs among those that a list shows. Pure.
 *
 * By head commit, never by a pull request's number: that would also find the run of the push before (Flyte took its success for the
 * new one), and is missing for forks. A commit may also be the head of somebody's fork, whose runs say nothing of our images. Of
 * each event the newest is followed, for none tells which of them pushes; one that was cancelled or skipped only where no other of
 * the commit is left.
 */
import type { WorkflowRun } from './workflow-runs.ts';

export interface WantedRun {
  readonly sha: string;
  /** Where the commit may come from: `owner/name`. */
  readonly heads: readonly string[];
  readonly ownRun: string;
}

/** The newest of each event, newest first. */
export function chooseRuns(runs: readonly WorkflowRun[], { sha, heads, ownRun }: WantedRun): readonly WorkflowRun[] {
  const homes = new Set(heads.map((head) => head.toLowerCase()));
  const candidates = runs
    .filter(
      (run) => run.headSha.toLowerCase() === sha && run.id !== ownRun && homes.has(run.headRepository.toLowerCase()),
    )
    .sort((a, b) => b.number - a.number || Number(BigInt(b.id) - BigInt(a.id)));
  const live = candidates.filter((run) => !isIdle(run));
  if (live.length === 0) return candidates.slice(0, 1);
  return live.filter(({ event }, index) => live.findIndex((other) => other.event === event) === index);
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

function isIdle({ conclusion }: WorkflowRun): boolean {
  return conclusion === 'cancelled' || conclusion === 'skipped' || conclusion === 'stale';
}
