/** The event that a command comes by: a comment that was just written on a pull request. An edit is none. */
import { at, idAt, textAt } from '../action/json-path.ts';
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
  if (!at(payload, 'issue', 'pull_request')) return { why: 'the comment is on an issue, not on a pull request' };
  const [number, commentId] = [idAt(payload, 'issue', 'number'), idAt(payload, 'comment', 'id')];
  const [author, from] = [textAt(payload, 'comment', 'user', 'login'), textAt(payload, 'sender', 'login')];
  const body = at(payload, 'comment', 'body');
  if (number === undefined || commentId === undefined || typeof body !== 'string' || !author || !from)
    return { why: 'the event does not say who wrote what' };
  return { number, commentId, body, author, sender: from };
}
