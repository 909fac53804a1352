/** Events as GitHub sends them, for runs of a bundle in a checkout: name, payload, and the variables that go with them. */
import type { BundleCall } from './run-bundle.ts';

export type EventCall = Required<Pick<BundleCall, 'event' | 'env'>>;

export const zeros = '0'.repeat(40);
const repository = { full_name: 'acme/shop', default_branch: 'main' };

function call(name: string, ref: string, sha: string, payload: Readonly<Record<string, unknown>>): EventCall {
  return { event: { name, payload: { repository, ...payload } }, env: { GITHUB_REF: ref, GITHUB_SHA: sha } };
}

export interface Push {
  readonly ref?: string;
  readonly before: string;
  readonly after: string;
  readonly forced?: boolean;
  readonly messages?: readonly string[];
}

export function push({
  ref = 'refs/heads/main',
  before,
  after,
  forced = false,
  messages = ['change'],
}: Push): EventCall {
  const commits = messages.map((message, at) => ({ id: at === messages.length - 1 ? after : zeros, message }));
  const created = before === zeros;
  return call('push', ref, after, {
    ref,
    before,
    after,
    forced,
    created,
    deleted: false,
    commits,
    head_commit: commits.at(-1),
  });
}

export interface PullRequest {
  readonly base: string;
  readonly head: string;
  /** The merge commit; by default none that anybody has. */
  readonly merge?: string;
  readonly number?: number;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly changedFiles?: number;
  readonly name?: string;
}

export function pullRequest(pull: PullRequest): EventCall {
  const { base, merge = 'e'.repeat(base.length), number = 7, name = 'pull_request' } = pull;
  return call(name, name === 'pull_request_target' ? 'refs/heads/main' : `refs/pull/${number}/merge`, merge, {
    number,
    pull_request: pullPayload(pull),
  });
}

export function pullPayload(pull: PullRequest): Readonly<Record<string, unknown>> {
  return {
    number: pull.number ?? 7,
    title: pull.title ?? 'a title',
    labels: (pull.labels ?? []).map((label) => ({ name: label })),
    base: { ref: pull.baseRef ?? 'main', sha: pull.base, repo: repository },
    head: { ref: pull.headRef ?? 'topic', sha: pull.head, repo: repository },
    ...(pull.changedFiles !== undefined && { changed_files: pull.changedFiles }),
  };
}

export function mergeGroup(base: string, head: string): EventCall {
  const headRef = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  return call('merge_group', headRef, head, {
    action: 'checks_requested',
    merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: headRef },
  });
}

export function tagPush(tag: string, sha: string): EventCall {
  return push({ ref: `refs/tags/${tag}`, before: zeros, after: sha });
}

/** schedule, workflow_dispatch, repository_dispatch, …: an event without commits. */
export function plain(
  name: string,
  sha: string,
  ref = 'refs/heads/main',
  payload: Readonly<Record<string, unknown>> = {},
): EventCall {
  return call(name, ref, sha, payload);
}
