import { describe, expect, it } from '@jest/globals';
import { clueOf, commentCount, findPull, type PullFacts, type Pulls } from '../../../src/comment/which-pull.ts';
import type { RunContext } from '../../../src/github/context.ts';

const sha = 'a'.repeat(40);
const ours = 1001;

function pull(number: number, more: Partial<PullFacts> = {}): PullFacts {
  return {
    number,
    open: true,
    headSha: sha,
    headRef: 'feature',
    headRepository: { id: ours, name: 'acme/shop' },
    baseRef: 'main',
    baseRepositoryId: ours,
    author: 'octocat',
    ...more,
  };
}

const fork = { id: 2002, name: 'mallory/shop' };

function run(eventName: string, payload: unknown = {}, more: Partial<RunContext> = {}): RunContext {
  const context = { eventName, payload, sha, ref: 'refs/heads/feature', repository: 'acme/shop', ...more };
  return context as RunContext;
}

async function found(context: RunContext, known: readonly PullFacts[], given?: number) {
  const pulls: Pulls = {
    get: async (number) => known.find((one) => one.number === number),
    // GitHub's lists are of what contains a commit, or of a whole account: more than was meant.
    fromBranch: async () => known,
    ofCommit: async () => known,
  };
  const answer = await findPull(clueOf(context, given, false), pulls, 'acme/shop');
  return answer.kind === 'none' ? 'none' : `${answer.kind} ${answer.pull.number}`;
}

const workflowRun = (more: Record<string, unknown> = {}) =>
  run('workflow_run', {
    workflow_run: {
      head_sha: sha,
      head_branch: 'feature',
      head_repository: { id: fork.id, owner: { login: 'mallory' } },
      pull_requests: [],
      ...more,
    },
  });

describe('which pull request', () => {
  it.each<readonly [string, RunContext, readonly PullFacts[], string]>([
    [
      'pull_request: its number',
      run('pull_request', { pull_request: { number: 7, head: { sha } } }),
      [pull(7)],
      'pull 7',
    ],
    [
      'pull_request whose head moved on',
      run('pull_request', { pull_request: { number: 7, head: { sha: 'c'.repeat(40) } } }),
      [pull(7)],
      'stale 7',
    ],
    [
      'issue_comment on a pull request',
      run('issue_comment', { issue: { number: 7, pull_request: {} } }),
      [pull(7)],
      'pull 7',
    ],
    ['issue_comment on an issue', run('issue_comment', { issue: { number: 7 } }), [pull(7)], 'none'],
    [
      'merge_group: the number in its ref',
      run('merge_group', {}, { ref: `refs/heads/gh-readonly-queue/main/pr-7-${sha}` }),
      [pull(7)],
      'pull 7',
    ],
    ['push: the open one whose head it is', run('push'), [pull(7), pull(8, { open: false })], 'pull 7'],
    ['push: not one whose head is another commit', run('push'), [pull(7, { headSha: 'c'.repeat(40) })], 'none'],
    [
      'push: not that of a fork with the same commit and branch',
      run('push'),
      [pull(7, { headRepository: fork })],
      'none',
    ],
    ['push: not a merged one of the default branch', run('push', {}, { ref: 'refs/heads/main' }), [pull(7)], 'none'],
    ['push: not that of a fork that was deleted', run('push'), [pull(7, { headRepository: undefined })], 'none'],
    ['push of a tag', run('push', {}, { ref: 'refs/tags/v1' }), [pull(7)], 'none'],
    [
      'push of a tag that is called as a branch',
      run('push', {}, { ref: 'refs/tags/refs/heads/feature' }),
      [pull(7)],
      'none',
    ],
    ['merge_group with another ref', run('merge_group', {}, { ref: 'refs/heads/feature' }), [pull(7)], 'none'],
    ...[
      `refs/tags/refs/heads/gh-readonly-queue/main/pr-7-${sha}`,
      `refs/heads/gh-readonly-queue/main/pr-7-${sha}x`,
      `refs/heads/gh-readonly-queue/main/pr-7x-${sha}`,
      `refs/heads/gh-readonly-queue/main/pr-07-${sha}`,
    ].map((ref) => [`merge_group of ${ref}`, run('merge_group', {}, { ref }), [pull(7)], 'none'] as const),
    [
      'merge_group of many digits',
      run('merge_group', {}, { ref: `refs/heads/gh-readonly-queue/a/b/pr-1234567890-${sha}` }),
      [pull(1_234_567_890)],
      'pull 1234567890',
    ],
    [
      'push to the branch of a merge queue',
      run('push', {}, { ref: `refs/heads/gh-readonly-queue/main/pr-7-${sha}` }),
      [pull(7)],
      'none',
    ],
    ['schedule', run('schedule'), [pull(7)], 'none'],
    ['workflow_run: repository, branch and commit', workflowRun(), [pull(7, { headRepository: fork })], 'pull 7'],
    ['workflow_run: not ours with the same branch and commit', workflowRun(), [pull(7)], 'none'],
    [
      'workflow_run: not that of another branch',
      workflowRun(),
      [pull(7, { headRepository: fork, headRef: 'other' })],
      'none',
    ],
    [
      'workflow_run whose head moved on',
      workflowRun(),
      [pull(7, { headRepository: fork, headSha: 'c'.repeat(40) })],
      'stale 7',
    ],
    [
      'workflow_run: open before closed',
      workflowRun(),
      [pull(6, { headRepository: fork, open: false }), pull(7, { headRepository: fork })],
      'pull 7',
    ],
    [
      'workflow_run: a closed one where there is no other',
      workflowRun(),
      [pull(6, { headRepository: fork, open: false })],
      'pull 6',
    ],
    [
      'workflow_run: not a closed one with another head',
      workflowRun(),
      [pull(7, { headRepository: fork, open: false, headSha: 'c'.repeat(40) })],
      'none',
    ],
    [
      'workflow_run: not one of a fork that was deleted',
      workflowRun(),
      [pull(7, { headRepository: undefined })],
      'none',
    ],
    [
      'workflow_run of a deleted fork',
      workflowRun({ head_repository: null }),
      [pull(7, { headRepository: undefined })],
      'none',
    ],
    [
      'workflow_run: pull_requests of the payload are not believed',
      workflowRun({ pull_requests: [{ number: 9 }] }),
      [pull(9)],
      'none',
    ],
  ])('%s', async (_, context, known, expected) => {
    expect(await found(context, known)).toBe(expected);
  });

  it('two answers are none', async () => {
    await expect(found(run('push'), [pull(7), pull(8, { baseRef: 'release' })])).rejects.toMatchObject({
      code: 'DCA-COM-013',
    });
    const two = [pull(7, { headRepository: fork }), pull(8, { headRepository: fork, baseRef: 'release' })];
    await expect(found(workflowRun(), two)).rejects.toMatchObject({ code: 'DCA-COM-013' });
  });

  it('case 129: a number must be a pull request, and in workflow_run that of the run', async () => {
    await expect(found(run('schedule'), [], 7)).rejects.toMatchObject({ code: 'DCA-COM-011' });
    await expect(found(workflowRun(), [pull(7)], 7)).rejects.toMatchObject({ code: 'DCA-COM-012' });
    expect(await found(workflowRun(), [pull(7, { headRepository: fork })], 7)).toBe('pull 7');
    expect(await found(workflowRun(), [pull(7, { headRepository: fork, headSha: 'c'.repeat(40) })], 7)).toBe('stale 7');
  });

  it('a number by hand is of any commit, unless the event is about that pull request', async () => {
    const event = run('pull_request', { pull_request: { number: 7, head: { sha: 'c'.repeat(40) } } });
    expect([await found(event, [pull(8)], 8), await found(event, [pull(7)], 7)]).toEqual(['pull 8', 'stale 7']);
  });

  it('an event about none says why', () => {
    const why = (context: RunContext) => {
      const clue = clueOf(context, undefined, false);
      return clue.kind === 'none' ? clue.why : clue.kind;
    };
    expect([
      why(run('push', {}, { ref: 'refs/tags/v1' })),
      why(run('', {}, { ref: '' })),
      why(run('issue_comment', { issue: { number: 7 } })),
      why(workflowRun({ head_repository: null })),
    ]).toEqual([
      'an event push is about no pull request',
      'an event of no name is about no pull request',
      '#7 is an issue, no pull request',
      'the run that this one follows has no head repository any more',
    ]);
  });

  it.each([
    { head_sha: undefined },
    { head_branch: undefined },
    { head_repository: { owner: { login: 'mallory' } } },
    { head_repository: { id: fork.id } },
  ])('a run that is told without %j is nobody’s', (more) => {
    expect(clueOf(workflowRun(more), undefined, false).kind).toBe('none');
  });

  it('another repository needs a number', () => {
    expect(() => clueOf(run('push'), undefined, true)).toThrow(
      expect.objectContaining({ code: 'DCA-COM-010', remedy: 'Give `pr-number` too.' }),
    );
    expect(clueOf(workflowRun(), 7, true)).toEqual({ kind: 'number', number: 7, head: undefined, from: undefined });
  });

  it.each([0, -1, 1.5, '7', '1; rm', null, 2 ** 60])('a payload whose number is %j is about none', (number) => {
    expect(clueOf(run('issue_comment', { issue: { number, pull_request: {} } }), undefined, false).kind).toBe('none');
  });
});

describe('how many comments there are', () => {
  it.each<[string, RunContext, number | undefined]>([
    ['a pull request of the event', run('pull_request', { pull_request: { number: 7, comments: 450 } }), 450],
    ['the issue of a comment', run('issue_comment', { issue: { number: 7, comments: 12, pull_request: {} } }), 12],
    [
      'another pull request than the event is about',
      run('pull_request', { pull_request: { number: 8, comments: 9 } }),
      undefined,
    ],
    ['no count', run('pull_request', { pull_request: { number: 7 } }), undefined],
    ['a count that is none', run('pull_request', { pull_request: { number: 7, comments: '450' } }), undefined],
    ['a push', run('push'), undefined],
  ])('%s', (_, context, count) => {
    expect(commentCount(context, 7)).toBe(count);
  });
});
