/**
 * One comment, whatever happens at once.
 *
 * GitHub has no "create if absent" and no conditional update, so jobs that start together each find nothing and create.
 * They agree afterwards: the lowest id stays, every other one is deleted by the job that made it, after its text was
 * settled in the one that stays. Runs are ordered, an older one never replaces a newer one's text, and who wrote looks
 * again after a moment, because an older job may have read before and written after. A POST whose answer was lost is
 * looked for before it is sent again. Where nobody else can be writing (`competitors.ts`), none of that costs a request;
 * where somebody could and nothing shows it, one late look is all.
 */
import type { CommentFacts } from './comments.ts';
import { type OwnComment, ownComments } from './find.ts';
import { compareRuns, readMarker, textBelow } from './marker.ts';
import { bodyOf, createOnce, isSibling, late, recent, type WriteRequest } from './write.ts';

export type WriteOutcome = 'created' | 'updated' | 'unchanged' | 'stale';

export interface Written {
  readonly outcome: WriteOutcome;
  readonly comment: CommentFacts;
}

const settleRounds = 6;

export async function upsert(request: WriteRequest): Promise<Written> {
  const own = await ownComments(request.comments, request.marker.key, request.listed);
  const [first, ...doubles] = own;
  if (!first) return create(request);
  const written = await write(request, first, [first, ...doubles]);
  if (written === undefined) return create(request);
  if (written.outcome === 'stale') return written;
  // Left by a job that was killed between creating and agreeing; what is newer its maker takes away.
  const left = doubles.filter(({ createdAt }) => request.pace.now() - createdAt > recent);
  for (const double of left) await request.comments.remove(double.id);
  return written;
}

/** @returns `undefined` where the comment is gone. */
async function write(
  request: WriteRequest,
  target: OwnComment,
  own: readonly OwnComment[],
): Promise<Written | undefined> {
  const { comments, marker, text, pace } = request;
  if (own.some((one) => compareRuns(one.marker, marker) > 0)) return { outcome: 'stale', comment: target };
  if (target.minimized) await comments.minimize(target.nodeId, false);
  if (textBelow(target.body) === text.trim()) return { outcome: 'unchanged', comment: target };
  const contested = own.length > 1 || pace.now() - target.updatedAt < recent || isSibling(target.marker, marker);
  if (contested) return replace(request, target.id);
  const comment = await comments.update(target.id, bodyOf(request));
  if (comment === undefined || request.alone) return comment && { outcome: 'updated', comment };
  // Whoever looked in the same instant as we did has written by then.
  return settle(request, comment, 'updated', late(pace));
}

/** Writes where others may be writing: looks right before, so that the time in which one can be overrun is short, and after. */
async function replace(request: WriteRequest, id: number): Promise<Written | undefined> {
  const { comments, marker } = request;
  const now = await comments.get(id);
  if (now === undefined) return undefined;
  const there = readMarker(now.body);
  if (there?.key === marker.key && compareRuns(there, marker) > 0) return { outcome: 'stale', comment: now };
  const comment = await comments.update(id, bodyOf(request));
  return comment && settle(request, comment, 'updated');
}

/** Looks until our text, or that of a newer run, has stayed for a while: twice, or once after a long `pause`. */
async function settle(
  request: WriteRequest,
  written: CommentFacts,
  outcome: WriteOutcome,
  pause?: number,
): Promise<Written | undefined> {
  const { comments, marker, pace } = request;
  let calm = pause === undefined ? 0 : 1;
  for (let round = 0; round < settleRounds && calm < 2; round += 1) {
    const usual = calm === 0 ? 200 + 200 * pace.random() : 500 + 300 * pace.random();
    await pace.sleep(round === 0 ? (pause ?? usual) : usual);
    const now = await comments.get(written.id);
    if (now === undefined) return undefined;
    const there = readMarker(now.body);
    const ahead = there?.key === marker.key ? compareRuns(there, marker) : -1;
    if (ahead > 0) return { outcome: 'stale', comment: now };
    // Ours, or that of another job of this run: one of the two is right.
    if (ahead === 0) {
      calm += 1;
      continue;
    }
    calm = 0;
    if ((await comments.update(written.id, bodyOf(request))) === undefined) return undefined;
  }
  return { outcome, comment: written };
}

async function create(request: WriteRequest): Promise<Written> {
  const { comments, pace, marker } = request;
  const begun = pace.now();
  const mine = await createOnce(request, begun);
  const since = Math.min(begun, mine.createdAt) - recent;
  let contested = false;
  for (const wait of [0, late(pace)]) {
    if (wait > 0) await pace.sleep(wait);
    const own = await ownComments(comments, marker.key, await comments.list(since));
    const [lowest] = own;
    contested ||= own.some((one) => one.id !== mine.id || one.body.trim() !== bodyOf(request).trim());
    if (lowest === undefined || lowest.id >= mine.id) continue;
    const written = await giveWay(request, mine, lowest, own);
    if (written !== undefined) return written;
  }
  // Alone for that long: whoever comes now finds this one, and knows who is newer.
  if (!contested) return { outcome: 'created', comment: mine };
  return (await settle(request, mine, 'created')) ?? (await settled(request, mine));
}

// What we created was taken away: another job found a lower one, or a person deleted it. Never create a third time for that.
async function settled({ comments, marker }: WriteRequest, mine: CommentFacts): Promise<Written> {
  const [lowest] = await ownComments(comments, marker.key, await comments.list(mine.createdAt - recent));
  return { outcome: lowest ? 'updated' : 'created', comment: lowest ?? mine };
}

/** Settles our text in the lowest one and takes ours away. A newer run may have taken ours for the lowest: its text goes along. */
async function giveWay(
  request: WriteRequest,
  mine: CommentFacts,
  lowest: OwnComment,
  own: readonly OwnComment[],
): Promise<Written | undefined> {
  const { comments } = request;
  let carried = request;
  for (;;) {
    const written = await agree(carried, lowest, own);
    if (written === undefined) return undefined;
    const now = await comments.get(mine.id);
    const there = now && readMarker(now.body);
    if (!there || compareRuns(there, carried.marker) <= 0) {
      await comments.remove(mine.id);
      return carried === request ? written : { ...written, outcome: 'stale' };
    }
    carried = { ...request, marker: there, text: textBelow(now.body) };
  }
}

async function agree(
  request: WriteRequest,
  lowest: OwnComment,
  own: readonly OwnComment[],
): Promise<Written | undefined> {
  const { marker, text } = request;
  if (own.some((one) => compareRuns(one.marker, marker) > 0)) return { outcome: 'stale', comment: lowest };
  if (textBelow(lowest.body) === text.trim() && isSibling(lowest.marker, marker))
    return { outcome: 'unchanged', comment: lowest };
  return replace(request, lowest.id);
}
