/**
 * Takes tags away that nobody needs any more: what a run has staged, its caches. That no other tag loses its image is the registry
 * client's promise; that nothing else is taken away is kept here: a tag that points elsewhere by now is left alone.
 */
import { groupBy } from '../action/group-by.ts';
import { pool, valuesOrErrors } from '../action/pool.ts';
import { asProblem, Problem } from '../action/problem.ts';
import { type Digest, shortDigest } from '../registry/digest.ts';
import type { Registry } from '../registry/registry.ts';
import type { Removal } from './removal.ts';

export interface Removed {
  readonly removal: Removal;
  /** What the tag pointed at. */
  readonly previous: Digest | undefined;
  readonly action: 'removed' | 'unchanged' | 'skipped' | 'failed';
  readonly reason: string;
  readonly trouble?: Problem;
}

export interface Remover {
  readonly registry: Registry;
  readonly concurrency: number;
  readonly dryRun: boolean;
}

/** @returns in the order of `removals`. */
export async function removeTags(removals: readonly Removal[], remover: Remover): Promise<readonly Removed[]> {
  const hosts = groupBy(removals, ({ repository }) => repository.host);
  const done = await Promise.all([...hosts.values()].map((ofHost) => removeFrom(ofHost, remover)));
  const states = new Map(done.flat().map((one) => [one.removal, one]));
  return removals.flatMap((removal) => states.get(removal) ?? []);
}

/** A registry that takes one tag away takes all; so one is tried alone. */
async function removeFrom(removals: readonly Removal[], remover: Remover): Promise<readonly Removed[]> {
  const states: Removed[] = [];
  const left = [...removals];
  let can: boolean | undefined = remover.dryRun ? true : undefined;
  while (can === undefined && left.length > 0) {
    const state = await remove(left.shift() as Removal, remover);
    states.push(state);
    if (state.reason === cannot) can = false;
    else if (state.action === 'removed' || state.action === 'failed') can = true;
  }
  if (can === false)
    return [...states, ...left.map((removal) => ({ ...nothing(removal), action: 'skipped', reason: cannot }) as const)];
  const rest = await pool(left, remover.concurrency, (removal) => remove(removal, remover));
  return [...states, ...valuesOrErrors(rest).values];
}

async function remove(removal: Removal, { registry, dryRun }: Remover): Promise<Removed> {
  const { repository, tag, digest } = removal;
  let state: Pick<Removed, 'removal' | 'previous'> = nothing(removal);
  try {
    const previous = (await registry.resolve({ ...repository, tag }))?.digest;
    if (previous === undefined) return { ...state, action: 'unchanged', reason: 'was not there' };
    state = { removal, previous };
    if (digest !== undefined && digest !== previous) return pointsElsewhere(removal, previous);
    if (dryRun) return { ...state, action: 'skipped', reason: 'dry run: would be removed' };
    const gone = await registry.removeTag(repository, tag, digest);
    // It may have waited for others of its repository, and been moved meanwhile.
    if (typeof gone === 'string') return pointsElsewhere(removal, gone);
    return gone
      ? { ...state, action: 'removed', reason: 'asked for' }
      : { ...state, action: 'skipped', reason: cannot };
  } catch (error) {
    const trouble = asProblem(error);
    return { ...state, action: 'failed', reason: trouble.message, trouble };
  }
}

function pointsElsewhere(removal: Removal, now: Digest): Removed {
  return { removal, previous: now, action: 'skipped', reason: `left alone: it points at ${shortDigest(now)} now` };
}

const cannot = 'this registry takes no tag away';

function nothing(removal: Removal) {
  return { removal, previous: undefined };
}

/** One sentence for each registry that takes no tag away. */
export function closedRegistries(states: readonly Removed[]): readonly string[] {
  const closed = states.filter(({ reason }) => reason === cannot);
  return [...groupBy(closed, ({ removal }) => removal.repository.host)].map(
    ([host, { length }]) =>
      `${host} takes no tag away, so ${length === 1 ? 'one tag stays' : `${length} tags stay`}; a retention rule of the registry can.`,
  );
}

export function removalFailure(states: readonly Removed[]): Problem | undefined {
  const troubles = states.flatMap(({ trouble }) => trouble ?? []);
  const [first] = troubles;
  if (!first) return undefined;
  const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : '';
  return new Problem({
    code: 'DCA-TAG-024',
    voice: 'remote',
    message: `${troubles.length === 1 ? 'a tag was' : `${troubles.length} tags were`} not removed: ${first.message}${more}`,
    remedy: first.remedy ?? 'Run this again; what is gone is gone already.',
    cause: first,
  });
}
