/** A comment that may not be written: why, and the two lines that mend it. */
import { Problem } from '../action/problem.ts';
import type { ApiProblem } from '../github/api-problem.ts';
import type { RunContext } from '../github/context.ts';
import type { PullFacts } from './which-pull.ts';

export function forbiddenProblem(error: ApiProblem, pull: PullFacts, run: RunContext): Problem {
  const tell = (code: 'DCA-COM-040' | 'DCA-COM-041' | 'DCA-COM-042' | 'DCA-COM-043', why: string, remedy: string) =>
    new Problem({
      code,
      voice: 'remote',
      message: `GitHub does not let this token comment on #${pull.number}: ${why}.`,
      remedy,
      cause: error,
    });
  if (/locked/i.test(error.said))
    return tell('DCA-COM-043', 'the conversation is locked', 'Unlock it, or let somebody with write access comment.');
  const fork = pull.headRepository?.id !== pull.baseRepositoryId;
  if (fork && run.eventName !== 'workflow_run') {
    return tell(
      'DCA-COM-040',
      'it comes from a fork, and the token of such a run only reads',
      'Build in this workflow and upload the reports; comment in a second workflow on `workflow_run`, without a checkout and with `permissions: pull-requests: write` (recipe in pr-comment/README.md).',
    );
  }
  if (run.actor === 'dependabot[bot]') {
    return tell(
      'DCA-COM-041',
      'runs that Dependabot starts get a token that only reads',
      'Comment in a second workflow on `workflow_run`, as for forks (recipe in pr-comment/README.md).',
    );
  }
  const accepted = error.accepted ? ` GitHub would take one of: ${error.accepted}.` : '';
  return tell(
    'DCA-COM-042',
    'the job has no right to write there',
    `Add to the job:\n  permissions:\n    pull-requests: write${accepted === '' ? '' : `\n${accepted.trim()}`}`,
  );
}
