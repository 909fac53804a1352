/**
 * Whether another run may write the comment in the same instant. Pure.
 *
 * A run that a push to the pull request started, or its opening, brings the head that it is about. A run that began before
 * is about another head and refuses itself (`stale`); one that began after it knows that it is newer and looks again when it
 * has written. So it is alone. Runs of other causes (a label, `workflow_run`, a number by hand) may share their head with
 * an older one that has not ended.
 */
import { textAt } from '../action/json-path.ts';
import type { RunContext } from '../github/context.ts';
import { headOf, type PullFacts } from './which-pull.ts';

const bringTheHead: readonly (string | undefined)[] = ['opened', 'synchronize', undefined];

export function writesAlone(run: RunContext, { number, headSha }: PullFacts): boolean {
  return (
    (run.eventName === 'pull_request' || run.eventName === 'pull_request_target') &&
    headOf(run, number) === headSha &&
    bringTheHead.includes(textAt(run.payload, 'action'))
  );
}
