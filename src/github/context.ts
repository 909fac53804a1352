/**
 * The run that an action is part of, as the environment and the event's payload tell it.
 * Links are built from `serverUrl`, so that GitHub Enterprise Server works.
 */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly eventName: string;
  /** The webhook payload; `{}` where there is none (a terminal). Read it through the helpers of `event.ts`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_SHA`: on a pull request the merge commit, on pull_request_target the default branch. */
  readonly sha: string;
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runNumber: number;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly job: string;
  readonly actor: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workspace: string;
  /** Folder for temporary files, deleted with the job. */
  readonly temporary: string;
}

/** `refs/heads/main` behind `refs/heads/` → `main`; `undefined` where a ref has another prefix. */
export function afterPrefix(prefix: string, ref: string): string | undefined {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
