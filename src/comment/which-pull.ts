/**
 * Which pull request a run is about.
 *
 * A number in the event is that of the event. A push is about the open pull requests whose head it is. `workflow_run`
 * names no pull request of a fork, so it is found by head repository, branch and commit together: a branch's name or a
 * commit alone may be somebody else's, and a number out of an artifact is whatever its maker wrote. Two answers are none.
 */
import { at, idAt, numberAt, textAt } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import type { RunContext } from '../github/context.ts';

export interface PullFacts {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; `undefined` where the fork was deleted. */
  readonly headRepository: { readonly id: number; readonly name: string } | undefined;
  readonly baseRef: string;
  readonly baseRepositoryId: number;
  /** Whoever opened it. */
  readonly author: string;
}

export interface Pulls {
  /** `undefined`: there is none with that number. */
  readonly get: (number: number) => Promise<PullFacts | undefined>;
  /** All, open or not, from a branch of a repository: `owner`, `branch`. */
  readonly fromBranch: (owner: string, branch: string) => Promise<readonly PullFacts[]>;
  /** Those that GitHub knows for a commit. */
  readonly ofCommit: (sha: string) => Promise<readonly PullFacts[]>;
}

/** What the event says, before GitHub is asked. */
export type Clue =
  /** `head`: the commit that this run is about, where the event says so. */
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly head: string | undefined;
      readonly from: ForkRun | undefined;
    }
  | { readonly kind: 'push'; readonly sha: string; readonly branch: string }
  | { readonly kind: 'fork-run'; readonly from: ForkRun }
  | { readonly kind: 'none'; readonly why: string };

/** The run that a `workflow_run` event is about. */
export interface ForkRun {
  readonly headSha: string;
  readonly branch: string;
  readonly repositoryId: number;
  readonly owner: string;
}

export type Found =
  | { readonly kind: 'pull'; readonly pull: PullFacts }
  /** Its head moved on: a newer run will say more. */
  | { readonly kind: 'stale'; readonly pull: PullFacts; readonly why: string }
  | { readonly kind: 'none'; readonly why: string };

export function clueOf(run: RunContext, given: number | undefined, foreign: boolean): Clue {
  const from = forkRunOf(run.payload.workflow_run);
  if (given !== undefined)
    return {
      kind: 'number',
      number: given,
      head: foreign ? undefined : headOf(run, given),
      from: foreign ? undefined : from,
    };
  if (foreign) {
    throw new Problem({
      code: 'DCA-COM-010',
      message: 'the event is of another repository than `repository`, so it cannot say which pull request is meant.',
      remedy: 'Give `pr-number` too.',
    });
  }
  const number = idAt(run.payload, 'pull_request', 'number');
  if (number !== undefined) return { kind: 'number', number, head: headOf(run, number), from: undefined };
  if (run.eventName === 'workflow_run') {
    return from
      ? { kind: 'fork-run', from }
      : { kind: 'none', why: 'the run that this one follows has no head repository any more' };
  }
  const issue = idAt(run.payload, 'issue', 'number');
  if (issue !== undefined) {
    return at(run.payload, 'issue', 'pull_request')
      ? { kind: 'number', number: issue, head: undefined, from: undefined }
      : { kind: 'none', why: `#${issue} is an issue, no pull request` };
  }
  const queued = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(run.ref)?.[1];
  if (run.eventName === 'merge_group' && queued)
    return { kind: 'number', number: Number(queued), head: undefined, from: undefined };
  const branch = /^refs\/heads\/(.+)/.exec(run.ref)?.[1];
  if (run.eventName === 'push' && branch !== undefined) return { kind: 'push', sha: run.sha, branch };
  return { kind: 'none', why: `an event ${run.eventName || 'of no name'} is about no pull request` };
}

/** @throws Problem DCA-COM-011 for a number that is no pull request, 012 for one that is not this run's, 013 for several. */
export async function findPull(clue: Clue, pulls: Pulls, repository: string): Promise<Found> {
  switch (clue.kind) {
    case 'none':
      return clue;
    case 'number':
      return byNumber(clue, pulls, repository);
    case 'push':
      return byPush(clue, pulls);
    case 'fork-run':
      return byRun(clue.from, await pulls.fromBranch(clue.from.owner, clue.from.branch));
  }
}

async function byNumber(clue: Extract<Clue, { kind: 'number' }>, pulls: Pulls, repository: string): Promise<Found> {
  const pull = await pulls.get(clue.number);
  if (!pull) {
    throw new Problem({
      code: 'DCA-COM-011',
      message: `${repository} has no pull request #${clue.number} (or this token may not see it).`,
      remedy:
        'Give the number of a pull request, and the job `permissions: pull-requests: write`; issues get no comment.',
    });
  }
  if (clue.from && !isHeadOf(clue.from, pull)) {
    throw new Problem({
      code: 'DCA-COM-012',
      message: `pull request #${clue.number} is not from the branch and repository of the run that this one follows.`,
      remedy: 'Leave `pr-number` out: a number that came with an artifact is whatever its maker wrote.',
    });
  }
  const head = clue.from?.headSha ?? clue.head;
  return head === undefined || head === pull.headSha ? { kind: 'pull', pull } : movedOn(pull, head);
}

async function byPush({ sha, branch }: Extract<Clue, { kind: 'push' }>, pulls: Pulls): Promise<Found> {
  const listed = await pulls.ofCommit(sha);
  const ours = listed.filter(
    (pull) =>
      pull.open && pull.headSha === sha && pull.headRef === branch && pull.headRepository?.id === pull.baseRepositoryId,
  );
  return single(ours, `no open pull request has ${sha.slice(0, 7)} as its head`);
}

function byRun(from: ForkRun, listed: readonly PullFacts[]): Found {
  const ofBranch = listed.filter((pull) => isHeadOf(from, pull));
  const exact = ofBranch.filter((pull) => pull.headSha === from.headSha);
  const open = exact.filter((pull) => pull.open);
  if (exact.length > 0) return single(open.length > 0 ? open : exact, '');
  const [moved] = ofBranch.filter((pull) => pull.open);
  return moved
    ? movedOn(moved, from.headSha)
    : { kind: 'none', why: `no pull request comes from branch ${from.branch} of ${from.owner}` };
}

function isHeadOf(from: ForkRun, pull: PullFacts): boolean {
  return pull.headRepository?.id === from.repositoryId && pull.headRef === from.branch;
}

function single(found: readonly PullFacts[], why: string): Found {
  const [pull, ...others] = found;
  if (!pull) return { kind: 'none', why };
  if (others.length === 0) return { kind: 'pull', pull };
  throw new Problem({
    code: 'DCA-COM-013',
    message: `this commit is the head of ${found.length} pull requests: ${found.map(({ number }) => `#${number}`).join(', ')}.`,
    remedy: 'Say which one with `pr-number`, or comment from the event pull_request.',
  });
}

function movedOn(pull: PullFacts, head: string): Found {
  return {
    kind: 'stale',
    pull,
    why: `#${pull.number} is at ${pull.headSha.slice(0, 7)} now, and this run is about ${head.slice(0, 7)}`,
  };
}

/** How many comments the event counts on this pull request; more or less may be there by now. */
export function commentCount({ payload }: RunContext, number: number): number | undefined {
  const about = (['pull_request', 'issue'] as const).find((name) => numberAt(payload, name, 'number') === number);
  return about && numberAt(payload, about, 'comments');
}

/** The head that the event names. */
export function headOf({ payload }: RunContext, number: number): string | undefined {
  return numberAt(payload, 'pull_request', 'number') === number
    ? textAt(payload, 'pull_request', 'head', 'sha')
    : undefined;
}

function forkRunOf(run: unknown): ForkRun | undefined {
  const headSha = textAt(run, 'head_sha');
  const branch = textAt(run, 'head_branch');
  const repositoryId = idAt(run, 'head_repository', 'id');
  const owner = textAt(run, 'head_repository', 'owner', 'login');
  return headSha && branch && repositoryId !== undefined && owner
    ? { headSha, branch, repositoryId, owner }
    : undefined;
}
