/** The event that a command comes by: a comment that was just written on a pull request. An edit is none. */
import type { RunContext } from '../github/context.ts';

export interface CommandEvent {
  readonly number: number;
  readonly commentId: number;
  readonly body: string;
  readonly author: string;
  readonly sender: string;
}

/** The event, or why it is none. */
export function readCommandEvent({ eventName, payload }: RunContext): CommandEvent | { readonly why: string } {
  if (eventName !== 'issue_comment')
    return { why: `commands come by the event issue_comment, not ${eventName || 'none'}` };
  if (payload.action !== 'created')
    return { why: 'only a comment that was just written is a command, no edited or deleted one' };
  const { issue, comment, sender } = payload as Readonly<Record<string, Record<string, unknown> | undefined>>;
  if (!issue?.pull_request) return { why: 'the comment is on an issue, not on a pull request' };
  const author = (comment?.user as Record<string, unknown> | null | undefined)?.login;
  const [number, commentId, body, from] = [issue.number, comment?.id, comment?.body, sender?.login];
  const whole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
  if (
    !whole(number) ||
    !whole(commentId) ||
    typeof body !== 'string' ||
    typeof author !== 'string' ||
    typeof from !== 'string'
  )
    return { why: 'the event does not say who wrote what' };
  return { number, commentId, body, author, sender: from };
}
