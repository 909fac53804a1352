/**
 * The event of a run, read out of its payload with every field checked.
 *
 * Payloads are JSON that others shaped, and events differ in what they have: a schedule has no commits, a comment on a
 * pull request has no commit ids, `pull_request_target` runs on the base branch. A field that is not what GitHub
 * documents is taken as absent; what then cannot be decided is said by whoever decides.
 */
import { at, numberAt, textAt } from '../action/json-path.ts';
import type { RunContext } from './context.ts';

export interface PushEvent {
  readonly kind: 'push';
  readonly before: string | undefined;
  readonly after: string;
  /** `undefined`: the payload does not say. */
  readonly forced: boolean | undefined;
  /** All messages of the push; `undefined` where the payload may not have all of them. */
  readonly messages: readonly string[] | undefined;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** Its head is another repository than its base, or is gone. */
  readonly fork: boolean;
  /** How many files GitHub counts. */
  readonly changedFiles: number | undefined;
}

export type PullRequestEvent = { readonly kind: 'pull-request' } & PullRequestFacts;

export type GitHubEvent =
  | PushEvent
  | PullRequestEvent
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string; readonly baseRef: string }
  | {
      readonly kind: 'workflow-run';
      readonly workflowId: number | undefined;
      readonly runNumber: number;
      readonly event: string;
      readonly headSha: string;
      readonly headBranch: string;
      /** `owner:branch`, by which the API finds the pull request of a fork. */
      readonly head: string;
      readonly pullRequest: number | undefined;
    }
  | { readonly kind: 'comment'; readonly pullRequest: number }
  | { readonly kind: 'other' };

/** GitHub leaves commits out of a push with more than this many. */
const mostCommits = 2048;

export function readEvent({ eventName, payload, sha }: RunContext): GitHubEvent {
  const pull = pullRequestOf(payload.pull_request);
  if (pull) return { kind: 'pull-request', ...pull };
  if (eventName === 'push') return pushOf(payload, sha);
  if (eventName === 'merge_group') {
    const group = payload.merge_group;
    const [baseSha, headSha] = [idAt(group, 'base_sha'), idAt(group, 'head_sha')];
    if (baseSha && headSha)
      return { kind: 'merge-group', baseSha, headSha, baseRef: branchOf(textAt(group, 'base_ref')) };
  }
  if (eventName === 'workflow_run') return workflowRunOf(payload.workflow_run);
  const number = numberAt(payload, 'issue', 'number');
  if (number !== undefined && at(payload, 'issue', 'pull_request')) return { kind: 'comment', pullRequest: number };
  return { kind: 'other' };
}

/** A pull request as payloads and the API show it; `undefined` where its commits are not named. */
export function pullRequestOf(value: unknown): PullRequestFacts | undefined {
  const [number, baseSha, headSha] = [
    numberAt(value, 'number'),
    idAt(value, 'base', 'sha'),
    idAt(value, 'head', 'sha'),
  ];
  if (number === undefined || baseSha === undefined || headSha === undefined) return undefined;
  const labels = at(value, 'labels');
  return {
    number,
    baseSha,
    headSha,
    baseRef: textAt(value, 'base', 'ref') ?? '',
    headRef: textAt(value, 'head', 'ref') ?? '',
    title: textAt(value, 'title') ?? '',
    labels: Array.isArray(labels) ? labels.flatMap((label) => textAt(label, 'name') ?? []) : [],
    fork: numberAt(value, 'head', 'repo', 'id') !== numberAt(value, 'base', 'repo', 'id') || !at(value, 'head', 'repo'),
    changedFiles: numberAt(value, 'changed_files'),
  };
}

export function defaultBranchOf({ payload }: RunContext): string | undefined {
  return textAt(payload, 'repository', 'default_branch') ?? textAt(payload, 'repository', 'master_branch');
}

function pushOf(payload: RunContext['payload'], sha: string): PushEvent {
  const forced = at(payload, 'forced');
  return {
    kind: 'push',
    before: idAt(payload, 'before'),
    after: idAt(payload, 'after') ?? sha,
    forced: typeof forced === 'boolean' ? forced : undefined,
    messages: messagesOf(payload),
  };
}

function messagesOf(payload: RunContext['payload']): readonly string[] | undefined {
  const commits = at(payload, 'commits');
  // With no commit listed, or as many as fit, there may be more than the payload shows.
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= mostCommits) return undefined;
  const messages = [...commits, at(payload, 'head_commit')].map((commit) => textAt(commit, 'message'));
  const known = messages.filter((message) => message !== undefined);
  return known.length >= commits.length ? known : undefined;
}

function workflowRunOf(run: unknown): GitHubEvent {
  const headSha = idAt(run, 'head_sha');
  const headBranch = textAt(run, 'head_branch') ?? '';
  if (headSha === undefined) return { kind: 'other' };
  const pulls = at(run, 'pull_requests');
  return {
    kind: 'workflow-run',
    workflowId: numberAt(run, 'workflow_id'),
    runNumber: numberAt(run, 'run_number') ?? 0,
    event: textAt(run, 'event') ?? '',
    headSha,
    headBranch,
    head: `${textAt(run, 'head_repository', 'owner', 'login') ?? ''}:${headBranch}`,
    // Several are those of one head with different bases; the list does not say which of them ran.
    pullRequest: Array.isArray(pulls) && pulls.length === 1 ? numberAt(pulls[0], 'number') : undefined,
  };
}

function branchOf(ref: string | undefined): string {
  return ref?.replace(/^refs\/heads\//, '') ?? '';
}

function idAt(value: unknown, ...path: readonly string[]): string | undefined {
  const text = textAt(value, ...path);
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
