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
  readonly id: string;
  readonly parents: readonly string[];
  readonly time: number;
  paint: number;
}

/** `undefined`: git must be asked. */
export async function nearBase(one: string, other: string, read: ReadCommit): Promise<string | undefined> {
  const met = new Map<string, Met>();
  const waiting = new Set<Met>();
  const bases = new Set<Met>();
  const meet = async (id: string, paint: number, before: number): Promise<boolean> => {
    const known = met.get(id);
    if (known === undefined) {
      const commit = await read(id);
      if (commit?.committed === undefined || met.size >= mostCommits) return false;
      const time = commit.committed.getTime();
      // A parent that is younger than its child would come too late in the order of dates.
      if (time > before) return false;
      const here: Met = { id, parents: commit.parents, time, paint };
      met.set(id, here);
      waiting.add(here);
    } else if ((known.paint & paint) !== paint) {
      known.paint |= paint;
      waiting.add(known);
    }
    return true;
  };
  if (!(await meet(one, fromOne, Number.POSITIVE_INFINITY))) return undefined;
  if (!(await meet(other, fromOther, Number.POSITIVE_INFINITY))) return undefined;
  for (let here = youngest(waiting); here !== undefined; here = youngest(waiting)) {
    waiting.delete(here);
    if (here.paint === common) bases.add(here);
    const paint = (here.paint & common) === common ? here.paint | stale : here.paint;
    for (const parent of here.parents) if (!(await meet(parent, paint, here.time))) return undefined;
  }
  const best = [...bases].filter(isFresh);
  return best.length === 1 ? best[0]?.id : undefined;
}

function isFresh({ paint }: Met): boolean {
  return (paint & stale) === 0;
}

/** `undefined`: all that waits is behind a common ancestor. */
function youngest(waiting: ReadonlySet<Met>): Met | undefined {
  const all = [...waiting];
  return all.some(isFresh) ? all.reduce((found, one) => (one.time > found.time ? one : found)) : undefined;
}
