/**
 * Which commit is the image built from? By event, because `GITHUB_SHA` names another commit than the runs do: of a pull request it is
 * the merge commit, of a comment and of `workflow_run` the default branch. Runs are known by the head commit.
 */
import { at, numberAt, textAt } from '../action/json-path.ts';

export interface EventFacts {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly repository: string;
}

export interface WantedCommit {
  /** `undefined`: a comment's pull request has to be looked up. */
  readonly sha: string | undefined;
  /** The merge commit that GitHub made of the same head, where this event has one. */
  readonly merge: string | undefined;
  readonly pull: number | undefined;
  /** The pull request comes from another repository. */
  readonly fork: boolean;
  /** Where the run that this one follows got its commit from, `owner/name`; `undefined`: from this repository. */
  readonly headRepository: string | undefined;
}

export function commitOf(event: EventFacts): WantedCommit {
  const { payload } = event;
  const pull = at(payload, 'pull_request');
  if (typeof pull === 'object' && pull !== null) {
    const repository = textAt(pull, 'head', 'repo', 'full_name');
    return {
      sha: textAt(pull, 'head', 'sha'),
      merge: event.name === 'pull_request' && event.sha !== '' ? event.sha : undefined,
      pull: numberAt(pull, 'number'),
      headRepository: repository,
      // A deleted fork has no repository left, and is one all the same.
      fork:
        repository === undefined ||
        repository.toLowerCase() !== (textAt(pull, 'base', 'repo', 'full_name') ?? event.repository).toLowerCase(),
    };
  }
  const none = { merge: undefined, pull: undefined, fork: false, headRepository: undefined };
  switch (event.name) {
    case 'merge_group':
      return { ...none, sha: textAt(payload, 'merge_group', 'head_sha') };
    // Also for a fork's pull request: what runs here is trusted, and the image may be pushed by its like.
    case 'workflow_run':
      return {
        ...none,
        sha: textAt(payload, 'workflow_run', 'head_sha'),
        pull: numberAt(payload, 'workflow_run', 'pull_requests', '0', 'number'),
        headRepository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'),
      };
    case 'check_run':
    case 'check_suite':
      return { ...none, sha: textAt(payload, event.name, 'head_sha') };
    case 'deployment':
    case 'deployment_status':
      return { ...none, sha: textAt(payload, 'deployment', 'sha') };
    case 'issue_comment':
      return at(payload, 'issue', 'pull_request') === undefined
        ? { ...none, sha: event.sha || undefined }
        : { ...none, sha: undefined, pull: numberAt(payload, 'issue', 'number') };
    default:
      return { ...none, sha: event.sha || undefined };
  }
}
