/** Why waiting for a run ends early: one sentence and a link each. */
import { formatDuration } from '../action/duration.ts';
import { Problem, type ProblemCode } from '../action/problem.ts';
import type { RunJob, WorkflowRun } from './workflow-runs.ts';

/** Names shown; a matrix may have hundreds. */
const shown = 5;

export function missing(
  wait: {
    readonly workflow: { readonly path: string } | undefined;
    readonly sha: string;
    readonly startTimeout: number;
  },
  runs: readonly WorkflowRun[],
): Problem {
  const [newest] = runs;
  const others = newest
    ? ` Of ${runs.length === 1 ? '1 run' : `${runs.length} runs`} seen, the newest is for ${newest.headSha} (${newest.event}): ${newest.url}`
    : ' The workflow has no run at all.';
  return remote(
    'DCA-WAI-005',
    `\`start-timeout\` (${formatDuration(wait.startTimeout)}) ran out: no run of ${wait.workflow?.path ?? 'the workflow'} appeared for ${wait.sha}.${others}`,
    'Its `paths:` filter may leave this commit out, or the commit says [skip ci]. Pass `changed` of detect-changes, or set `on-missing-run`.',
  );
}

export function runTimeout(run: WorkflowRun, timeout: number): Problem {
  const message = `\`timeout\` (${formatDuration(timeout)}) ran out; the run is ${run.status}: ${run.url}`;
  return remote('DCA-WAI-006', message, 'Raise `timeout`, or see what the run is doing.');
}

export function buildFailed(run: WorkflowRun, why: string, jobs: readonly RunJob[]): Problem {
  const names = jobs.slice(0, shown).map(({ name, conclusion }) => `${name} (${conclusion})`);
  const more = jobs.length > shown ? ` and ${jobs.length - shown} more` : '';
  const which = names.length === 0 ? '' : ` Failed jobs: ${names.join(', ')}${more}.`;
  const link = jobs[0]?.url || run.url;
  return remote(
    'DCA-WAI-008',
    `the build failed: ${why}.${which} ${link}`,
    'Mend the build; there is no image to use.',
  );
}

export function approval(run: WorkflowRun): Problem {
  return remote(
    'DCA-WAI-009',
    `the build waits for an approval: ${run.url}`,
    'Approve the run, then run this job again.',
  );
}

export function conflict(pull: number): Problem {
  return remote(
    'DCA-WAI-010',
    `pull request #${pull} conflicts with its base branch, so GitHub starts no run for it.`,
    'Resolve the conflict and push.',
  );
}

export function cancelled(run: WorkflowRun): Problem {
  const message = `the build was cancelled and no newer run of the same commit appeared: ${run.url}`;
  return remote('DCA-WAI-011', message, 'Run the build again, then this job.');
}

export function superseded(run: WorkflowRun, by: WorkflowRun): Problem {
  return remote(
    'DCA-WAI-012',
    `superseded: the build (run ${run.id}) was cancelled for the newer commit ${by.headSha}: ${by.url}`,
    'Nothing is wrong; the checks of the newer commit count.',
  );
}

export function skipped(run: WorkflowRun): Problem {
  const message = `the build was skipped, so it pushed no image: ${run.url}`;
  return remote('DCA-WAI-013', message, 'Set `on-skipped: fallback` (or `registry`) if that is meant.');
}

export function noSuchJob(run: WorkflowRun, names: readonly string[]): Problem {
  const has =
    names.length === 0
      ? 'it has none'
      : `it has ${names.slice(0, shown).join(', ')}${names.length > shown ? ', …' : ''}`;
  return remote(
    'DCA-WAI-014',
    `the run ended and \`job\` matched none of its jobs (${has}): ${run.url}`,
    'Correct `job`; it is compared with the names that the run page shows.',
  );
}

export function noSuchRun(id: string): Problem {
  return remote(
    'DCA-WAI-022',
    `there is no run ${id}, or this token may not see it.`,
    'Check `run-id` and `repository`, and give the job `permissions: actions: read`.',
  );
}

function remote(code: ProblemCode, message: string, remedy: string): Problem {
  return new Problem({ code, voice: 'remote', message, remedy });
}
