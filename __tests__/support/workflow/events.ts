/** The events of GitHub that pipelines run on, as far as a github context and a payload tell them apart. */
import type { Json } from './expressions.ts';

export type Event = Readonly<Record<string, Json>> & { readonly sha: string; readonly ref: string };

const zero = '0'.repeat(40);
const repository = { id: 1001, full_name: 'acme/shop', default_branch: 'main', fork: false, owner: { login: 'acme' } };

/** @param before the commit that the branch was at; left out for a new branch. */
export function push(branch: string, sha: string, before: string = zero, message = ''): Event {
  const commits = message === '' ? [] : [{ id: sha, message }];
  const ref = `refs/heads/${branch}`;
  const event = { ref, before, after: sha, forced: false, commits, head_commit: { id: sha, message }, repository };
  return { event_name: 'push', sha, ref, ref_name: branch, ref_type: 'branch', event };
}

export function tagPush(tag: string, sha: string): Event {
  const ref = `refs/tags/${tag}`;
  const event = { ref, before: zero, after: sha, forced: false, commits: [], repository };
  return { event_name: 'push', sha, ref, ref_name: tag, ref_type: 'tag', event };
}

export interface PullOptions {
  readonly number?: number;
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly fork?: boolean;
}

/** @param base commit at the tip of the base branch. @param head the pull request's head, which is what is checked out. */
export function pullRequest(base: string, head: string, options: PullOptions = {}): Event {
  const { number = 7, branch = 'feature', title = 'A change', labels = [], fork = false } = options;
  const from = fork
    ? { ...repository, id: 2002, full_name: 'stranger/shop', fork: true, owner: { login: 'stranger' } }
    : repository;
  const pull_request = {
    ...{ number, title, changed_files: 1, state: 'open', user: { login: 'octocat' } },
    labels: labels.map((name) => ({ name })),
    head: { sha: head, ref: branch, repo: from },
    base: { sha: base, ref: options.base ?? 'main', repo: repository },
  };
  return {
    ...{ event_name: 'pull_request', sha: head, ref: `refs/pull/${number}/merge`, ref_name: `${number}/merge` },
    ...{ ref_type: 'branch', head_ref: branch, base_ref: options.base ?? 'main' },
    event: { action: 'synchronize', number, pull_request, repository },
  };
}

export function dispatch(branch: string, sha: string, inputs: Readonly<Record<string, Json>> = {}): Event {
  const ref = `refs/heads/${branch}`;
  const event = { ref, inputs, repository };
  return { event_name: 'workflow_dispatch', sha, ref, ref_name: branch, ref_type: 'branch', event };
}

export function schedule(branch: string, sha: string): Event {
  const ref = `refs/heads/${branch}`;
  return {
    event_name: 'schedule',
    sha,
    ref,
    ref_name: branch,
    ref_type: 'branch',
    event: { schedule: '0 3 * * 1', repository },
  };
}

/** A comment that was just written on a pull request: the workflow is the default branch's, at its tip. */
export function issueComment(
  tip: string,
  comment: { readonly id: number; readonly issue: number; readonly body: string; readonly author: string },
): Event {
  const user = { login: comment.author, type: 'User' };
  return {
    ...{ event_name: 'issue_comment', sha: tip, ref: 'refs/heads/main', ref_name: 'main', ref_type: 'branch' },
    actor: comment.author,
    event: {
      action: 'created',
      issue: { number: comment.issue, pull_request: { url: `https://api.github.com/pulls/${comment.issue}` } },
      comment: { id: comment.id, body: comment.body, user },
      sender: user,
      repository,
    },
  };
}

/** The end of another run, as GitHub's API shows that run. */
export function workflowRun(tip: string, run: Readonly<Record<string, Json>>): Event {
  return {
    ...{ event_name: 'workflow_run', sha: tip, ref: 'refs/heads/main', ref_name: 'main', ref_type: 'branch' },
    event: { action: 'completed', workflow_run: run, repository },
  };
}
