/**
 * Base, head and changed files, from whichever source can tell: the checkout, or GitHub's API.
 *
 * `auto` asks git first, which costs no request; what git cannot know is asked of the API. A list of files that is not
 * whole is no list: at the API's limits git is asked, and where that cannot help everything counts as changed.
 */
import type { Log } from '../action/log.ts';
import { asProblem, type Problem } from '../action/problem.ts';
import type { ChangedFile, Git } from '../git/git.ts';
import type { ChangesApi } from '../github/changes-api.ts';
import type { PullRequestFacts } from '../github/event.ts';
import { type BaseWishes, type Compared, findBase } from './base.ts';
import type { Occasion } from './occasion.ts';

export interface ComparePorts {
  /** The checkout's git; `undefined` where there is no checkout. */
  readonly checkout: () => Promise<Git | undefined>;
  /** Why there is no checkout to ask: there is no git. */
  readonly gitMissing: () => Problem | undefined;
  /** Why git could not fetch something. */
  readonly trouble: () => readonly string[];
  readonly api: () => Promise<ChangesApi>;
  readonly apiGit: (pull: PullRequestFacts | undefined) => Promise<Git>;
  readonly workflow: string | undefined;
  readonly log: Log;
}

export interface Comparison extends Compared {
  /** Sorted; empty where there is nothing to compare with. */
  readonly files: readonly ChangedFile[];
  /** What answered; `undefined` where nothing could. */
  readonly git: Git | undefined;
  readonly from: 'git' | 'api';
}

export type Source = 'auto' | 'git' | 'api';

/** @throws Problem DCA-GIT-001 where git is not installed, and nothing else may be asked. */
export async function compare(
  occasion: Occasion,
  wishes: BaseWishes,
  source: Source,
  ports: ComparePorts,
): Promise<Comparison> {
  const checkout = source === 'api' ? undefined : await ports.checkout();
  const local = checkout && (await attempt('git', checkout, occasion, wishes, ports));
  if (local && (local.unknown === undefined || source === 'git')) return local;
  const missing = ports.gitMissing();
  if (source === 'git' && missing) throw missing;
  if (source === 'git') return nothing(occasion, 'there is no checkout, and `source` is `git`');
  if (missing) ports.log.notice(`${missing.message} GitHub's API is asked.`);
  if (local) ports.log.info(`git cannot tell: ${local.unknown}${last(ports.trouble())}; GitHub's API is asked.`);
  const remote = await byApi(occasion, wishes, ports);
  if ('unknown' in remote && local) return { ...local, unknown: `${local.unknown}; ${remote.unknown}` };
  if (remote.unknown === undefined || source === 'auto') return remote;
  // At the limits of the API a checkout may still know.
  const late = await ports.checkout();
  const again = late && (await attempt('git', late, occasion, wishes, ports));
  return again && again.unknown === undefined ? again : remote;
}

async function byApi(occasion: Occasion, wishes: BaseWishes, ports: ComparePorts): Promise<Comparison> {
  try {
    return await attempt('api', await ports.apiGit(occasion.pullRequest), occasion, wishes, ports);
  } catch (error) {
    const { code, message } = asProblem(error);
    // Without a token, or where GitHub refuses, the base is as unknown as before; trouble of our own is not.
    if (!code.startsWith('DCA-GHB-')) throw error;
    return nothing(occasion, `the API could not tell (${code}: ${message})`);
  }
}

async function attempt(
  from: 'git' | 'api',
  git: Git,
  occasion: Occasion,
  wishes: BaseWishes,
  ports: ComparePorts,
): Promise<Comparison> {
  const compared = await findBase(occasion, wishes, { git, api: ports.api, workflow: ports.workflow });
  const { base, alsoBase, head } = compared;
  if (base === undefined || compared.unknown !== undefined) return { ...compared, files: [], git, from };
  const sets = await Promise.all(
    [base, alsoBase].filter((one) => one !== undefined).map((one) => filesOf(git, one, head)),
  );
  if (sets.includes(undefined)) {
    return { ...compared, files: [], git, from, unknown: 'the changed files are more than the API lists' };
  }
  return { ...compared, files: union(sets.map((files) => files ?? [])), git, from };
}

async function filesOf(git: Git, base: string, head: string): Promise<readonly ChangedFile[] | undefined> {
  return base === head ? [] : git.diff(base, head);
}

function union(sets: readonly (readonly ChangedFile[])[]): readonly ChangedFile[] {
  const [first = [], ...others] = sets;
  if (others.length === 0) return first;
  const files = new Map(first.map((file) => [file.path, file]));
  for (const file of others.flat()) if (!files.has(file.path)) files.set(file.path, file);
  return [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function nothing(occasion: Occasion, unknown: string): Comparison {
  return { head: occasion.sha ?? '', source: 'none', unknown, files: [], git: undefined, from: 'git' };
}

function last(trouble: readonly string[]): string {
  const line = trouble.at(-1);
  return line === undefined ? '' : ` (${line})`;
}
