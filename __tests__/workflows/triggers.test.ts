/** What starts a workflow on GitHub starts it on the local runner, and nothing else does. */
import { describe, expect, it } from '@jest/globals';
import { dispatch, pullRequest, push, schedule, tagPush } from '../support/workflow/events.ts';
import type { Json } from '../support/workflow/expressions.ts';
import { dispatchInputs, startsOn } from '../support/workflow/triggers.ts';

const sha = 'abcdef1234567890abcdef1234567890abcdef12';

describe('whether a workflow starts', () => {
  it.each([
    ['push', 'a push to main', push('main', sha), true],
    [['push', 'pull_request'], 'a dispatch', dispatch('main', sha), false],
    [{ push: null }, 'the tag v1.0.0', tagPush('v1.0.0', sha), true],
    [{ push: { branches: ['main'] } }, 'a push to feature', push('feature', sha), false],
    [{ push: { branches: ['feat/**'] } }, 'a push to feat/a/b', push('feat/a/b', sha), true],
    [{ push: { branches: ['feat/*'] } }, 'a push to feat/a/b', push('feat/a/b', sha), false],
    [{ push: { branches: ['**', '!old'] } }, 'a push to old', push('old', sha), false],
    [{ push: { 'branches-ignore': ['main'] } }, 'a push to main', push('main', sha), false],
    [{ push: { branches: ['main'] } }, 'the tag v1.0.0', tagPush('v1.0.0', sha), false],
    [{ push: { tags: ['v*'] } }, 'a push to main', push('main', sha), false],
    [{ push: { tags: ['v*'] } }, 'the tag v1.0.0', tagPush('v1.0.0', sha), true],
    [
      { pull_request: { branches: ['main'] } },
      'a pull request for release',
      pullRequest(sha, sha, { base: 'release' }),
      false,
    ],
    [{ pull_request: { types: ['closed'] } }, 'a new commit of a pull request', pullRequest(sha, sha), false],
    [{ pull_request: null }, 'a new commit of a pull request', pullRequest(sha, sha), true],
    [{ schedule: [{ cron: '0 3 * * 1' }] }, 'a schedule', schedule('main', sha), true],
  ])('on %j at %s', (on, _what, event, starts) => {
    expect(startsOn(on as Json, event)).toBe(starts);
  });
});

describe('a dispatch', () => {
  const on = {
    workflow_dispatch: {
      inputs: {
        kind: { type: 'choice', options: ['all', 'cpu'], default: 'all' },
        push: { type: 'boolean' },
        version: { required: true },
      },
    },
  };

  it('gives every input, by its type', () => {
    expect(dispatchInputs(on, { version: '1', push: 'true' })).toEqual({ kind: 'all', push: true, version: '1' });
  });

  it.each([
    [{}, "Required input 'version' not provided"],
    [{ version: '1', kind: 'tpu' }, "Provided value 'tpu' for input 'kind' not in the list of allowed values"],
    [{ version: '1', other: '2' }, 'Unexpected inputs provided: other'],
  ])('is refused: %j', (given, why) => {
    expect(() => dispatchInputs(on, given)).toThrow(why);
  });
});
