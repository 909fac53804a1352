/**
 * What the GitHub stand-in knows: one repository with its pull requests, comments, runs and people. Tests change it as
 * they like; an object holds only what matters, the rest is filled from GitHub's description when it is answered.
 */
import type { Json } from './github-contract.ts';

export interface Person {
  readonly login: string;
  readonly type?: 'User' | 'Bot' | 'Organization';
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  /** `null`: the account was deleted. */
  readonly user: Person | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  minimized: boolean;
  /** A replica that is behind does not list it before. */
  readonly listedAt: number;
  readonly reactions: { readonly user: string; readonly content: string }[];
}

export interface StoredPull {
  readonly number: number;
  headSha: string;
  headRef: string;
  /** `owner/name`; `null`: the fork was deleted. */
  headRepository: string | null;
  baseRef: string;
  baseSha?: string;
  state: 'open' | 'closed';
  locked?: boolean;
  merged?: boolean;
  title?: string;
  labels?: readonly string[];
  draft?: boolean;
  mergeable?: boolean | null;
}

export interface StoredVersion {
  readonly id: number;
  /** Its digest. */
  readonly name: string;
  readonly tags: readonly string[];
}

export interface Token {
  readonly login: string;
  readonly type?: 'User' | 'Bot';
  /** A fork's token reads only. */
  readonly readOnly?: boolean;
}

export interface GitHubState {
  readonly repository: string;
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** Token → whose it is. A token that is not listed is not known (401). */
  readonly tokens: Map<string, Token>;
  readonly comments: StoredComment[];
  readonly pulls: StoredPull[];
  /** Numbers of issues that are no pull requests. */
  readonly issues: Set<number>;
  /** Pull request → its files, as the API gives them: `{filename, status, …}`. */
  readonly files: Map<number, readonly Json[]>;
  /** `base...head` → the answer's fields: `{files, commits, status, ahead_by, …}`. */
  readonly comparisons: Map<string, Json>;
  /** `{sha, commit: {committer: {date}}}` by sha or ref. */
  readonly commits: Map<string, Json>;
  /** Login → permission (`admin`, `write`, `read`, `none`) and role (`maintain`, `triage`). */
  readonly permissions: Map<string, { readonly permission: string; readonly role?: string }>;
  /** Pushes and the like by repository, newest first: `{ref, before, after, timestamp, activity_type}`. */
  readonly activities: Map<string, readonly Json[]>;
  readonly workflows: Json[];
  readonly runs: Json[];
  /** `{id, run_id, run_attempt, name, status, conclusion, …}`. */
  readonly jobs: Json[];
  readonly artifacts: Json[];
  /** Path → text, of the default branch. */
  readonly contents: Map<string, string>;
  /** `orgs/acme/web` or `users/mona/web` → the versions of that container package, newest first. */
  readonly packages: Map<string, readonly StoredVersion[]>;
  nextCommentId: number;
}

export function githubState(repository = 'acme/shop'): GitHubState {
  return {
    repository,
    repositoryId: 1001,
    defaultBranch: 'main',
    tokens: new Map([['test-token', { login: 'github-actions[bot]', type: 'Bot' }]]),
    comments: [],
    pulls: [],
    issues: new Set(),
    files: new Map(),
    comparisons: new Map(),
    commits: new Map(),
    permissions: new Map(),
    activities: new Map(),
    workflows: [],
    runs: [],
    jobs: [],
    artifacts: [],
    contents: new Map(),
    packages: new Map(),
    // Above 2^32: real ids passed 2^31 in 2024, and 32-bit fields of GraphQL broke.
    nextCommentId: 5_461_967_151,
  };
}

export function addComment(
  state: GitHubState,
  comment: { readonly issue: number; readonly body: string; readonly user?: Person | null; readonly at?: number },
): StoredComment {
  const at = comment.at ?? Date.now();
  const stored: StoredComment = {
    id: state.nextCommentId,
    issue: comment.issue,
    user: comment.user === undefined ? { login: 'octocat' } : comment.user,
    body: comment.body,
    createdAt: at,
    updatedAt: at,
    minimized: false,
    listedAt: at,
    reactions: [],
  };
  state.nextCommentId += 1;
  state.comments.push(stored);
  return stored;
}

export function addPull(state: GitHubState, pull: Partial<StoredPull> & { readonly number: number }): StoredPull {
  const stored: StoredPull = {
    headSha: 'a'.repeat(40),
    headRef: 'feature',
    headRepository: state.repository,
    baseRef: 'main',
    state: 'open',
    ...pull,
  };
  state.pulls.push(stored);
  return stored;
}
