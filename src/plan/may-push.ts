/**
 * Whether this event may push images.
 *
 * Code of a fork never pushes, whatever a workflow says: its token cannot, and where one can (`pull_request_target`) it must not.
 * A pull request, and the merge group that it becomes, is code that nobody has merged yet.
 */
import type { Occasion } from './occasion.ts';

export const pushWords = ['auto', 'always', 'never'] as const;
export type PushWord = (typeof pushWords)[number];

export interface PushDecision {
  readonly push: boolean;
  /** One clause, for the log and the summary. */
  readonly why: string;
}

export function mayPush(
  asked: PushWord,
  { event, pullRequest }: Pick<Occasion, 'event' | 'pullRequest'>,
): PushDecision {
  if (pullRequest?.fork) return { push: false, why: 'code of a fork is never pushed' };
  if (asked === 'always') return { push: true, why: 'it is asked for' };
  if (asked === 'never') return { push: false, why: 'it is not asked for' };
  if (pullRequest) return { push: false, why: 'a pull request pushes nothing' };
  if (event.kind === 'merge-group') return { push: false, why: 'a merge group is not merged yet' };
  return { push: true, why: 'what is built is code of this repository' };
}
