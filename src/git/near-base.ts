/**
 * The merge base of two commits that parted not long ago, from commits that are read anyway: no process is started for it.
 *
 * It is git's own walk (paint_down_to_common of commit-reach.c): from both ends, youngest first, until all that is left is
 * behind a common ancestor. What it cannot be sure of it leaves to git: several common ancestors, a commit that is not here,
 * a long way, a clock that went backwards.
 */
import type { Commit } from './objects.ts';

/** `undefined`: the commit is not here. */
export type ReadCommit = (id: string) => Promise<Commit | undefined>;

/** Each is read in a tenth of a millisecond; git starts in ten. */
const mostCommits = 150;

const [fromOne, fromOther, stale] = [1, 2, 4] as const;
const common = fromOne | fromOther;

interface Met {
  readonly commit: Commit;
  readonly time: number;
  paint: number;
}

/** `undefined`: git must be asked. */
export async function nearBase(one: string, other: string, read: ReadCommit): Promise<string | undefined> {
  const met = new Map<string, Met>();
  const waiting = new Set<string>();
  const bases = new Set<string>();
  const meet = async (id: string, paint: number, before: number): Promise<boolean> => {
    const known = met.get(id);
    if (known === undefined) {
      const commit = await read(id);
      const time = commit?.committed?.getTime();
      // A parent that is younger than its child would come too late in the order of dates.
      if (commit === undefined || time === undefined || time > before || met.size >= mostCommits) return false;
      met.set(id, { commit, time, paint });
      waiting.add(id);
    } else if ((known.paint & paint) !== paint) {
      known.paint |= paint;
      waiting.add(id);
    }
    return true;
  };
  if (!(await meet(one, fromOne, Number.POSITIVE_INFINITY))) return undefined;
  if (!(await meet(other, fromOther, Number.POSITIVE_INFINITY))) return undefined;
  while ([...waiting].some((id) => ((met.get(id)?.paint ?? 0) & stale) === 0)) {
    const id = youngest(waiting, met);
    const here = met.get(id);
    if (here === undefined) return undefined;
    waiting.delete(id);
    if (here.paint === common) bases.add(id);
    const paint = (here.paint & common) === common ? here.paint | stale : here.paint;
    for (const parent of here.commit.parents) if (!(await meet(parent, paint, here.time))) return undefined;
  }
  const best = [...bases].filter((id) => ((met.get(id)?.paint ?? 0) & stale) === 0);
  return best.length === 1 ? best[0] : undefined;
}

function youngest(waiting: ReadonlySet<string>, met: ReadonlyMap<string, Met>): string {
  let found = '';
  for (const id of waiting)
    if ((met.get(id)?.time ?? 0) > (met.get(found)?.time ?? Number.NEGATIVE_INFINITY)) found = id;
  return found;
}
