/** Which reports a comment takes, and whose word for "verified" it believes. */
import { describe, expect, it } from '@jest/globals';
import { oneOfEach } from '../../../src/comment/build-model.ts';
import { type About, ownReports } from '../../../src/comment/own-reports.ts';
import type { PullFacts } from '../../../src/comment/which-pull.ts';
import type { RunContext } from '../../../src/github/context.ts';
import type { Producer } from '../../../src/report/report.ts';
import { producer } from '../../support/reported-image.ts';
import { imageReport, platformReport } from '../../support/sample-report.ts';

const [head, merge, old] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const verified = { level: 'manifest', at: '2026-01-01T00:00:00.000Z' } as const;
const report = (over: Partial<Producer> = {}) =>
  imageReport('api', [platformReport('linux/amd64', [{ seed: 'a', size: 1 }])], {
    verified,
    producer: { ...producer, sha: merge, ...over },
  });
const pull = (fork: boolean): PullFacts => ({
  number: 7,
  open: true,
  headSha: head,
  headRef: 'feature',
  headRepository: fork ? { id: 2, name: 'mallory/shop' } : { id: 1, name: 'acme/shop' },
  baseRef: 'main',
  baseRepositoryId: 1,
  author: 'mallory',
});
const own = { repository: 'acme/shop', eventName: 'pull_request', payload: {}, sha: merge, runId: '4242' };
const about = (run: Partial<RunContext> = {}, of: PullFacts | undefined = pull(false)): About => ({
  run: { ...(own as RunContext), ...run },
  repository: 'acme/shop',
  pull: of,
});
const following = (headRepository: unknown): Partial<RunContext> => ({
  eventName: 'workflow_run',
  runId: '5000',
  sha: old,
  payload: { workflow_run: { id: 4242, head_sha: head, head_repository: headRepository } },
});
const taken = (over: Partial<Producer>, where: About) => {
  const { kept, others } = ownReports([report(over)], where);
  return kept[0] ? (kept[0].verified ? 'verified' : 'shown') : others[0]?.why;
};

describe('a report is of', () => {
  it.each<[string, Partial<Producer>, About, string | RegExp]>([
    ['this run', {}, about(), 'verified'],
    ['an earlier run of the same commit', { runId: '1', sha: head }, about(), 'verified'],
    ['an earlier run of the same merge commit', { runId: '1' }, about(), 'verified'],
    ['another run and commit', { runId: '1', sha: old }, about(), /run 1 .*commit ccccccc/],
    ['another repository', { repository: 'mallory/shop' }, about(), /repository mallory\/shop/],
    ['no repository', { repository: '' }, about(), /repository \(none\)/],
    ['the run that this one follows', {}, about(following({ full_name: 'Acme/Shop' })), 'verified'],
    [
      "the default branch's commit, where that is not what the comment is about",
      { runId: '1', sha: old },
      about(following({ full_name: 'acme/shop' })),
      /run 1/,
    ],
    [
      'the repository of the pull request, which the run is not of',
      {},
      { ...about(), run: { ...own, repository: 'acme/infra' } as RunContext },
      'verified',
    ],
    [
      'the repository of the run, which the pull request is not of',
      {},
      { ...about(), repository: 'acme/infra' },
      'verified',
    ],
    ['the commit of a push', { runId: '1' }, about({ eventName: 'push' }), 'verified'],
    ['the commit of a merge group', { runId: '1' }, about({ eventName: 'merge_group' }), 'verified'],
    [
      'the commit of a dispatch, which is the default branch',
      { runId: '1' },
      about({ eventName: 'workflow_dispatch' }),
      /run 1/,
    ],
    [
      'the head of the run that this one follows',
      { runId: '1', sha: head },
      { ...about(following({ full_name: 'acme/shop' })), pull: undefined },
      'verified',
    ],
    ['no pull request that anybody knows of', {}, { ...about(), pull: undefined }, 'verified'],
    [
      'no run, where the event names none',
      { runId: '', sha: old },
      about({ ...following({}), payload: {} }),
      /run \(none\)/,
    ],
    [
      'no commit, where the event names none',
      { runId: '1', sha: '' },
      about({ ...following({}), payload: {} }),
      /commit \(none\)/,
    ],
    [
      'a long name, which is cut',
      { repository: `x/${'y'.repeat(500)}` },
      about(),
      `it was made in repository x/${'y'.repeat(138)}`,
    ],
    ['a run from a terminal, which has no id', { runId: '1', sha: old }, about({ runId: '', sha: '' }), 'verified'],
  ])('%s', (_, over, where, wanted) => {
    expect(taken(over, where)).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
  });

  it.each<[string, Partial<Producer>, About]>([
    ['workflow_run of a fork', {}, about(following({ full_name: 'mallory/shop' }), pull(true))],
    [
      'workflow_run of a fork, as if this run had made it',
      { runId: '5000' },
      about(following({ full_name: 'mallory/shop' }), pull(true)),
    ],
    ['workflow_run of a deleted fork', {}, about(following(null))],
    ['a deleted fork', { runId: '1', sha: head }, about({}, { ...pull(true), headRepository: undefined })],
    ['at a terminal, as if it had been made at one', { runId: '' }, about({ runId: '' }, pull(true))],
    [
      'workflow_run of a branch, and the pull request is of a fork',
      {},
      about(following({ full_name: 'acme/shop' }), pull(true)),
    ],
    [
      'another event, a run of the fork',
      { runId: '1', sha: head },
      about({ eventName: 'workflow_dispatch' }, pull(true)),
    ],
  ])('a fork, whose word that it was verified is not believed: %s', (_, over, where) => {
    expect(taken(over, where)).toBe('shown');
  });

  it("a fork's pull request, verified in this very run", () => {
    expect(taken({}, about({}, pull(true)))).toBe('verified');
  });
});

it('what is shown is whole, and nothing is both shown and left out', () => {
  const foreign = { ...report({ repository: 'mallory/shop' }), name: 'web' };
  const { kept, others } = ownReports(
    [report({ runId: '1', sha: head }), foreign],
    about({ eventName: 'workflow_dispatch' }, pull(true)),
  );
  expect(kept).toEqual([{ ...report({ runId: '1', sha: head }), verified: undefined }]);
  expect(others).toEqual([{ name: 'web', why: 'it was made in repository mallory/shop' }]);
});

it('of several attempts of one run the last one counts, although an earlier one was verified', () => {
  const [first, second] = [report(), { ...report({ attempt: 2 }), verified: undefined }];
  expect(oneOfEach([first, second])).toEqual([second]);
  expect(oneOfEach([second, first])).toEqual([second]);
  const recorded = { ...report({ attempt: 1, createdAt: '2027-01-01T00:00:00.000Z' }), verified: undefined };
  expect(oneOfEach([recorded, first])).toEqual([first]);
});
