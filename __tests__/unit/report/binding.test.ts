/** Cases 86 and 88: which run a report must be of, and what another run must be before its reports count. */
import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../../src/github/context.ts';
import { bindingOf, bindingTo } from '../../../src/report/binding.ts';

const run: RunContext = {
  repository: 'acme/shop',
  eventName: 'push',
  payload: {},
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  runId: '1',
  runAttempt: 2,
  runNumber: 1,
  workflow: 'w',
  workflowRef: 'w@main',
  job: 'j',
  actor: 'a',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  workspace: '/w',
  temporary: '/t',
};
const producing = { headSha: run.sha, headRepository: 'acme/shop', event: 'push', attempt: 1 };

describe('the binding of a report', () => {
  it('to this run is its repository, id, commit and attempt', () => {
    expect(bindingOf(run)).toEqual({ repository: 'acme/shop', runId: '1', sha: run.sha, attempt: 2 });
  });

  it('to another run of this commit leaves the attempt open', () => {
    expect(bindingTo('7', producing, run)).toEqual({
      repository: 'acme/shop',
      runId: '7',
      sha: run.sha,
      attempt: undefined,
    });
  });

  it('to a pull request leaves the merge commit open: GitHub was asked for the head', () => {
    expect(bindingTo('7', { ...producing, event: 'pull_request' }, run).sha).toBeUndefined();
  });

  it.each([
    ['a fork', { headRepository: 'mallory/shop' }, 'DCA-GAT-057'],
    ['a fork that is gone', { headRepository: '' }, 'DCA-GAT-057'],
    ['another commit', { headSha: 'b'.repeat(40) }, 'DCA-GAT-058'],
    ['another commit, cut short', { headSha: run.sha.slice(0, 7) }, 'DCA-GAT-058'],
  ])('to a run of %s is refused', (_what, changed, code) => {
    expect(() => bindingTo('7', { ...producing, ...changed }, run)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['a workflow_run event about it', 'workflow_run', { workflow_run: { id: 7, head_sha: 'b'.repeat(40) } }, true],
    ['one about another run', 'workflow_run', { workflow_run: { id: 8, head_sha: 'b'.repeat(40) } }, false],
    [
      'another event with such a payload',
      'issue_comment',
      { workflow_run: { id: 7, head_sha: 'b'.repeat(40) } },
      false,
    ],
  ])('takes the commit out of %s', (_what, eventName, payload, allowed) => {
    const ask = () => bindingTo('7', { ...producing, headSha: 'b'.repeat(40) }, { ...run, eventName, payload });
    if (allowed) expect(ask().sha).toBe('b'.repeat(40));
    else expect(ask).toThrow(expect.objectContaining({ code: 'DCA-GAT-058' }));
  });
});
