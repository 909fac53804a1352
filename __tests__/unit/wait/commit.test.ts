/** Which commit the image is built from, by event. */
import { describe, expect, it } from '@jest/globals';
import { commitOf } from '../../../src/wait/commit.ts';
import { head, merge } from './scene.ts';

const none = { sha: undefined, merge: undefined, pull: undefined, fork: false, headRepository: undefined };
const of = (name: string, payload: Readonly<Record<string, unknown>>, sha = merge) =>
  commitOf({ name, payload, sha, repository: 'acme/shop' });

describe('pull requests', () => {
  const pull = (repo: unknown, base: unknown = { repo: { full_name: 'acme/shop' } }) => ({
    pull_request: { number: 7, head: { sha: head, repo }, base },
  });
  const known = { sha: head, merge, pull: 7, headRepository: 'acme/shop', fork: false };

  it.each([
    ['a branch of ours', pull({ full_name: 'acme/shop' }), known],
    ['in other letters', pull({ full_name: 'ACME/Shop' }), { ...known, headRepository: 'ACME/Shop' }],
    ['a fork', pull({ full_name: 'mallory/shop' }), { ...known, headRepository: 'mallory/shop', fork: true }],
    ['a fork that is gone', pull(null), { ...known, headRepository: undefined, fork: true }],
    ['without a base', pull({ full_name: 'acme/shop' }, null), known],
    [
      'into another repository',
      pull({ full_name: 'acme/shop' }, { repo: { full_name: 'acme/upstream' } }),
      { ...known, fork: true },
    ],
  ])('%s', (_name, payload, commit) => {
    expect(of('pull_request', payload)).toStrictEqual(commit);
  });

  it('pull_request_target has no merge commit, nor has one that GitHub could not merge', () => {
    const payload = pull({ full_name: 'acme/shop' });
    expect(of('pull_request_target', payload).merge).toBeUndefined();
    expect(of('pull_request', payload, '').merge).toBeUndefined();
  });

  it('a payload whose pull request is null is of a push', () => {
    expect(of('push', { pull_request: null })).toStrictEqual({ ...none, sha: merge });
  });
});

describe('other events', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, Partial<typeof none> | object]>([
    ['push', {}, { sha: merge }],
    ['schedule', {}, { sha: merge }],
    ['merge_group', { merge_group: { head_sha: head } }, { sha: head }],
    ['check_run', { check_run: { head_sha: head } }, { sha: head }],
    ['check_suite', { check_suite: { head_sha: head } }, { sha: head }],
    ['deployment', { deployment: { sha: head } }, { sha: head }],
    ['deployment_status', { deployment: { sha: head }, deployment_status: {} }, { sha: head }],
    ['issue_comment', { issue: { number: 7, pull_request: {} } }, { pull: 7 }],
    ['issue_comment', { issue: { number: 7 } }, { sha: merge }],
    [
      'workflow_run',
      {
        workflow_run: {
          head_sha: head,
          head_repository: { full_name: 'mallory/shop' },
          pull_requests: [{ number: 7 }, { number: 8 }],
        },
      },
      { sha: head, pull: 7, headRepository: 'mallory/shop' },
    ],
    ['workflow_run', { workflow_run: { head_sha: head } }, { sha: head }],
  ])('%s %j', (name, payload, commit) => {
    expect(of(name, payload)).toStrictEqual({ ...none, ...commit });
  });

  it.each(['push', 'issue_comment'])('%s without a commit has none', (name) => {
    expect(of(name, {}, '')).toStrictEqual(none);
  });
});
