/**
 * What templates and tag rules need to know of the run: its event, commit, branch, pull request.
 *
 * Traps: on a pull request `GITHUB_SHA` is the merge commit, which nobody will find in the history later, so `{sha}` is the head
 * commit; on pull_request_target `GITHUB_REF` is the base branch, although the run is the pull request's.
 */
import { at, idAt, textAt } from '../action/json-path.ts';
import { afterPrefix, type RunContext } from '../github/context.ts';
import type { RuleEvent } from './metadata-event.ts';

export interface RunValues {
  /** Lower-cased; `undefined` outside of a repository (a terminal). */
  readonly owner: string | undefined;
  readonly repository: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly sha: string;
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  readonly pr: string | undefined;
  readonly runId: string;
  readonly isPullRequest: boolean;
  readonly event: RuleEvent;
}

export interface RunClock {
  readonly now: Date;
  /** When `sha` was committed; the clock's time where nobody knows. */
  readonly commitDate: Date | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function runValues(context: RunContext, clock: RunClock, environment: Environment): RunValues {
  const { payload, eventName } = context;
  const isPullRequest = /^pull_request(?:_|$)/.test(eventName);
  const pr = pullRequestNumber(context);
  const ref = eventName === 'pull_request_target' && pr !== undefined ? `refs/pull/${pr}/merge` : context.ref;
  const head = textAt(payload, 'pull_request', 'head', 'sha');
  const repository = context.repository === '' ? undefined : context.repository.toLowerCase();
  const wantsHead = /^true$/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? '');
  return {
    owner: repository?.split('/')[0],
    repository,
    sourceUrl: context.repository === '' ? undefined : `${context.serverUrl}/${context.repository}`,
    sha: head ?? context.sha,
    branch: afterPrefix('refs/heads/', ref),
    tag: afterPrefix('refs/tags/', ref),
    pr,
    runId: context.runId,
    isPullRequest,
    event: {
      name: eventName,
      ref,
      sha: wantsHead && isPullRequest ? (head ?? context.sha) : context.sha,
      shortSha: shortLength(environment.DOCKER_METADATA_SHORT_SHA_LENGTH),
      defaultBranch: textAt(payload, 'repository', 'default_branch'),
      baseRef: baseRef(payload, ref),
      now: clock.now,
      commitDate: clock.commitDate ?? clock.now,
    },
  };
}

/** When the commit of the event was made, where the payload says so. */
export function commitDateOf(context: RunContext): Date | undefined {
  const { payload, sha } = context;
  const commits = Array.isArray(payload.commits) ? (payload.commits as readonly unknown[]) : [];
  for (const commit of [...commits, payload.head_commit]) {
    if (textAt(commit, 'id') !== sha) continue;
    const date = new Date(textAt(commit, 'timestamp') ?? Number.NaN);
    if (!Number.isNaN(date.getTime())) return date;
  }
  return undefined;
}

function pullRequestNumber({ payload, ref, eventName }: RunContext): string | undefined {
  const byRef = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  if (byRef !== undefined) return byRef;
  const source = eventName === 'issue_comment' && at(payload, 'issue', 'pull_request') ? 'issue' : 'pull_request';
  return idAt(payload, source, 'number')?.toString();
}

function baseRef(payload: unknown, ref: string): string {
  if (ref.startsWith('refs/tags/')) return textAt(payload, 'base_ref')?.replace(/^refs\/heads\//, '') ?? '';
  return ref.startsWith('refs/pull/') ? (textAt(payload, 'pull_request', 'base', 'ref') ?? '') : '';
}

function shortLength(text: string | undefined): number {
  return /^[1-9]\d?$/.test(text ?? '') ? Number(text) : 7;
}
