/** What detect-changes asks of GitHub: the port. Absent is `undefined`; refused and broken are Problems. */
import type { TreeFile } from '../catalog/image.ts';
import type { ChangedFile } from '../git/git.ts';
import type { PullRequestFacts } from './event.ts';

export interface Comparison {
  /** Of `head` to `base`. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  readonly mergeBase: string;
  /** From the merge base to the head; `undefined` at the limit of 300, where the rest is missing. */
  readonly files: readonly ChangedFile[] | undefined;
  /** Of the commits behind the merge base; at most 250. */
  readonly messages: readonly string[];
}

export interface WorkflowRun {
  readonly id: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly event: string;
  readonly runNumber: number;
}

export interface RunQuery {
  /** Id or file name. */
  readonly workflow: string;
  readonly branch: string;
  readonly status?: 'success';
  readonly event?: string;
}

export interface ChangesApi {
  readonly commit: (revision: string) => Promise<{ readonly sha: string; readonly message: string } | undefined>;
  readonly compare: (base: string, head: string) => Promise<Comparison | undefined>;
  readonly pullRequest: (number: number) => Promise<PullRequestFacts | undefined>;
  /** The one open pull request whose head is this branch, `owner:branch`, at this commit; `undefined` for none and for several. */
  readonly pullRequestOf: (head: string, sha: string) => Promise<PullRequestFacts | undefined>;
  /** All files of a pull request; `undefined` at the limit of 3,000, or where the count is another than GitHub's. */
  readonly pullRequestFiles: (pull: PullRequestFacts) => Promise<readonly ChangedFile[] | undefined>;
  /** Newest first, without those of forks and pull requests. */
  readonly runs: (query: RunQuery) => Promise<readonly WorkflowRun[]>;
  readonly tags: () => Promise<readonly { readonly name: string; readonly commit: string }[]>;
  /** `undefined` where GitHub cut the list. */
  readonly tree: (commit: string) => Promise<readonly TreeFile[] | undefined>;
  readonly blob: (id: string) => Promise<string | undefined>;
}
