/**
 * Whether a report is the record of this very run: of this repository, run and commit, under its own name.
 *
 * A report of another run is as good as none: whoever can write an artifact can copy one that would fit. For a run that
 * was named (`run-id`) GitHub is asked what that run was, because the report's own word is no proof.
 */
import { at, textAt } from '../action/json-path.ts';
import { Problem, type ProblemCode } from '../action/problem.ts';
import type { RunContext } from '../github/context.ts';
import type { ProducingRun } from './gate-ports.ts';
import { type AskedLevel, reaches } from './levels.ts';
import type { ImageReport } from './report.ts';
import type { StoredReport } from './store.ts';

export interface Binding {
  readonly repository: string;
  readonly runId: string;
  /** `undefined`: not to be told from the report (the merge commit of another run's pull request). */
  readonly sha: string | undefined;
  /** Of the run that looks; `undefined` where the report is another run's. */
  readonly attempt: number | undefined;
}

export function bindingOf(run: RunContext): Binding {
  return { repository: run.repository, runId: run.runId, sha: run.sha, attempt: run.runAttempt };
}

/**
 * The binding to another run, once that run is known to be of this repository and commit.
 *
 * @throws Problem DCA-GAT-057 for a run of a fork, DCA-GAT-058 for one of another commit.
 */
export function bindingTo(runId: string, producing: ProducingRun, run: RunContext): Binding {
  if (producing.headRepository.toLowerCase() !== run.repository.toLowerCase()) {
    throw new Problem({
      code: 'DCA-GAT-057',
      message: `run ${runId} was made by code of ${producing.headRepository || 'a deleted repository'}, not of ${run.repository}.`,
      remedy: 'What a fork recorded is no proof; record the image in a run of this repository.',
    });
  }
  const commit = commitOf(run, runId);
  if (producing.headSha !== commit) {
    throw new Problem({
      code: 'DCA-GAT-058',
      message: `run ${runId} was of commit ${producing.headSha}, and this is ${commit}.`,
      remedy: 'Name the run that tested this commit.',
    });
  }
  const merged = producing.event.startsWith('pull_request');
  return { repository: run.repository, runId, sha: merged ? undefined : producing.headSha, attempt: undefined };
}

/** The commit at hand: for the run that a `workflow_run` event is about, that run's; the event's own is the default branch's. */
function commitOf(run: RunContext, runId: string): string {
  const same = run.eventName === 'workflow_run' && String(at(run.payload, 'workflow_run', 'id')) === runId;
  return (same ? textAt(run.payload, 'workflow_run', 'head_sha') : undefined) ?? run.sha;
}

/** @throws Problem DCA-GAT-051 … 056, each for one way in which a report is not this run's. */
export function mustBelong(report: ImageReport, stored: StoredReport, binding: Binding, level: AskedLevel): void {
  const { producer, verified } = report;
  const refuse = (code: ProblemCode, why: string, remedy = again) => {
    throw new Problem({ code, message: `the report ${stored.where} ${why}.`, remedy });
  };
  if (report.name !== stored.name) refuse('DCA-GAT-055', `is about "${report.name}", not about "${stored.name}"`);
  if (producer.repository !== binding.repository) {
    refuse(
      'DCA-GAT-051',
      `was made in repository ${producer.repository || '(none)'}, not in ${binding.repository || '(none)'}`,
    );
  }
  if (producer.runId !== binding.runId) {
    refuse('DCA-GAT-052', `was made by run ${producer.runId || '(none)'}, not by ${binding.runId || '(none)'}`);
  }
  if (binding.sha !== undefined && producer.sha !== binding.sha) {
    refuse('DCA-GAT-053', `was made of commit ${producer.sha || '(none)'}, not of ${binding.sha || '(none)'}`);
  }
  const later = binding.attempt !== undefined && producer.attempt > binding.attempt;
  if (later || (stored.attempt !== undefined && stored.attempt !== producer.attempt)) {
    refuse('DCA-GAT-054', `says that attempt ${producer.attempt} made it, and that cannot be`);
  }
  // verify writes what it found into the same folder; that must never serve as a stronger record than it was.
  if (verified && !reaches(verified.level, level)) {
    refuse(
      'DCA-GAT-056',
      `is the result of an earlier verify at level ${verified.level}, which proves less than ${level}`,
    );
  }
}

const again = 'Let this run record what it tests, and verify that record.';
