/**
 * What happened, in the words of this suite: a push, a pull request, a merge group, or something without commits.
 *
 * Events that only point at one of these (a comment on a pull request, the end of another workflow) are resolved
 * through the API first, so that everything behind this file knows three cases.
 */
import { Problem } from '../action/problem.ts';
import type { ChangesApi } from '../github/changes-api.ts';
import { afterPrefix, type RunContext } from '../github/context.ts';
import {
  defaultBranchOf,
  type GitHubEvent,
  type PullRequestFacts,
  type PushEvent,
  readEvent,
} from '../github/event.ts';

export interface Occasion {
  readonly event:
    | PushEvent
    | { readonly kind: 'pull-request' }
    | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string }
    | { readonly kind: 'other' };
  /** GitHub's name of the event: `push`, `schedule`; empty in a terminal. */
  readonly name: string;
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly pullRequest: PullRequestFacts | undefined;
  /** The commit that the event is about; `undefined` in a terminal: what is checked out. */
  readonly sha: string | undefined;
}

export async function occasionOf(context: RunContext, api: () => Promise<ChangesApi>): Promise<Occasion> {
  const event = readEvent(context);
  const common = {
    name: context.eventName,
    branch: afterPrefix('refs/heads/', context.ref),
    tag: afterPrefix('refs/tags/', context.ref),
    defaultBranch: defaultBranchOf(context),
    pullRequest: undefined,
    sha: context.sha === '' ? undefined : context.sha,
  };
  if (event.kind === 'pull-request') return ofPullRequest(common, event);
  if (event.kind === 'push') return { ...common, event, sha: event.after };
  if (event.kind === 'merge-group') return { ...common, event, sha: event.headSha };
  if (event.kind === 'comment') return ofPullRequest(common, await pullRequest(await api(), event.pullRequest));
  if (event.kind === 'workflow-run') return ofWorkflowRun(common, event, await api());
  return { ...common, event };
}

type Common = Omit<Occasion, 'event'>;

function ofPullRequest(common: Common, pull: PullRequestFacts): Occasion {
  // On pull_request_target the ref is the base branch, which is not what is built.
  return {
    ...common,
    event: { kind: 'pull-request' },
    branch: pull.headRef,
    tag: undefined,
    pullRequest: pull,
    sha: pull.headSha,
  };
}

async function ofWorkflowRun(
  common: Common,
  run: Extract<GitHubEvent, { readonly kind: 'workflow-run' }>,
  api: ChangesApi,
): Promise<Occasion> {
  const itself = { ...common, branch: run.headBranch || undefined, tag: undefined, sha: run.headSha };
  if (/^pull_request(?:_|$)/.test(run.event)) {
    const pull =
      run.pullRequest === undefined
        ? await api.pullRequestOf(run.head, run.headSha)
        : await pullRequest(api, run.pullRequest);
    // A pull request that was closed or changed meanwhile: what ran is still the run's commit.
    if (pull) return ofPullRequest(common, { ...pull, headSha: run.headSha, changedFiles: undefined });
    throw new Problem({
      code: 'DCA-DET-001',
      voice: 'remote',
      message: `the pull request of the run at ${run.headSha} was not found; it may be closed.`,
      remedy: 'Set `base` and `head`, or run on `pull_request` itself.',
    });
  }
  if (run.event !== 'push' || run.workflowId === undefined) return { ...itself, event: { kind: 'other' } };
  // The payload does not say what the branch was before the push; the run before this one does.
  const runs = await api.runs({ workflow: String(run.workflowId), branch: run.headBranch, event: 'push' });
  const before = runs.find(({ runNumber, headSha }) => runNumber < run.runNumber && headSha !== run.headSha);
  const push: PushEvent = {
    kind: 'push',
    before: before?.headSha,
    after: run.headSha,
    forced: undefined,
    messages: undefined,
  };
  return { ...itself, event: push };
}

async function pullRequest(api: ChangesApi, number: number): Promise<PullRequestFacts> {
  const pull = await api.pullRequest(number);
  if (pull) return pull;
  throw new Problem({
    code: 'DCA-DET-002',
    voice: 'remote',
    message: `GitHub does not show pull request #${number} to this token.`,
    remedy: 'The job needs `permissions: pull-requests: read`.',
  });
}
