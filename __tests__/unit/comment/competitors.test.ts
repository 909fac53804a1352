/** Whether another run may write the comment in the same instant: by the event that started this one. */
import { describe, expect, it } from '@jest/globals';
import { writesAlone } from '../../../src/comment/competitors.ts';
import type { PullFacts } from '../../../src/comment/which-pull.ts';
import type { RunContext } from '../../../src/github/context.ts';

const sha = 'a'.repeat(40);
const run = (eventName: string, payload: unknown = {}) => ({ eventName, payload, sha, ref: '' }) as RunContext;
const pull = { number: 7, headSha: sha } as PullFacts;

describe('case 124: whether another run may write in the same instant', () => {
  const event = (action: string | undefined, head = sha) => ({
    action,
    pull_request: { number: 7, head: { sha: head } },
  });
  it.each<[string, RunContext, boolean]>([
    ['a push brought the head: older runs have another', run('pull_request', event('synchronize')), true],
    ['the opening did', run('pull_request', event('opened')), true],
    ['pull_request_target is no other', run('pull_request_target', event('synchronize')), true],
    ['a label, beside the run of the push', run('pull_request', event('labeled')), false],
    ['a pull request that was opened again', run('pull_request', event('reopened')), false],
    ['another head', run('pull_request', event('synchronize', 'c'.repeat(40))), false],
    ['another pull request', run('pull_request', { action: 'synchronize', pull_request: { number: 8 } }), false],
    ['workflow_run', run('workflow_run', { workflow_run: { head_sha: sha } }), false],
    ['a review, whose event has the head too', run('pull_request_review', event('opened')), false],
    ['an event that does not say what happened', run('pull_request', event(undefined)), true],
    ['an event without a head', run('pull_request', { action: 'opened', pull_request: { number: 7 } }), false],
    ['a push', run('push'), false],
    ['a number by hand', run('workflow_dispatch'), false],
  ])('%s', (_, context, alone) => {
    expect(writesAlone(context, pull)).toBe(alone);
  });
});
