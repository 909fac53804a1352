/** The modes beside `upsert`, with the same care: nothing is deleted before its successor stands, nothing is lost to a competitor. */

import { characters } from '../action/markdown-cut.ts';
import { Problem } from '../action/problem.ts';
import type { CommentFacts } from './comments.ts';
import { upsert } from './converge.ts';
import { type OwnComment, ownComments } from './find.ts';
import { commentLimit } from './fit.ts';
import { compareRuns, type Marker, readMarker, textBelow } from './marker.ts';
import { bodyOf, createOnce, late, recent, type WriteRequest } from './write.ts';

export type Mode = 'upsert' | 'recreate' | 'append' | 'hide' | 'delete';
export type Outcome = 'created' | 'updated' | 'unchanged' | 'recreated' | 'hidden' | 'deleted' | 'stale' | 'skipped';

export interface Done {
  readonly outcome: Outcome;
  readonly comment: CommentFacts | undefined;
  /** Older parts of an appended comment gave way. */
  readonly shortened?: boolean;
}

export function applyMode(mode: Mode, request: WriteRequest): Promise<Done> {
  const modes = { upsert, recreate, append, hide, delete: remove } as const;
  return modes[mode](request);
}

/** At the end of the conversation again: the new one first, then the old ones go. */
async function recreate(request: WriteRequest): Promise<Done> {
  const { comments, marker, pace, listed } = request;
  const before = await ownComments(comments, marker.key, listed);
  const newer = before.find((one) => compareRuns(one.marker, marker) > 0);
  if (newer) return { outcome: 'stale', comment: newer };
  const mine = await createOnce(request, pace.now());
  const gone = new Set<number>();
  for (const wait of request.alone ? [0] : [0, late(pace)]) {
    if (wait > 0) await pace.sleep(wait);
    const now = await ownComments(comments, marker.key, await comments.list(mine.createdAt - recent));
    const overtaken = now.find((one) => one.id !== mine.id && compareRuns(one.marker, marker) > 0);
    if (overtaken) {
      await comments.remove(mine.id);
      return { outcome: 'stale', comment: overtaken };
    }
    for (const { id } of [...before, ...now]) {
      if (id >= mine.id || gone.has(id)) continue;
      gone.add(id);
      await comments.remove(id);
    }
  }
  return { outcome: gone.size > 0 ? 'recreated' : 'created', comment: mine };
}

/** Between the parts of an appended comment; it cannot come out of data, which has no HTML comments. */
const joint = '\n\n<!-- docker-ci-actions:part -->\n\n';
const appendRounds = 12;

/** Adds to the comment. Who wrote looks whether it is still there, because a competitor may have read before and written after. */
async function append(request: WriteRequest): Promise<Done> {
  const { comments, marker, pace } = request;
  const begun = pace.now();
  let [target] = await ownComments(comments, marker.key, request.listed);
  let mine: CommentFacts | undefined;
  if (target === undefined) {
    mine = await createOnce(request, begun);
    await pace.sleep(300);
    [target] = await ownComments(comments, marker.key, await comments.list(begun - recent));
    if (target === undefined || target.id >= mine.id) return { outcome: 'created', comment: mine };
  }
  const added = await addPart(request, target);
  // Deleted meanwhile: what we have created stays, or is created now.
  if (added === undefined) return mine ? { outcome: 'created', comment: mine } : append({ ...request, listed: [] });
  if (mine) await comments.remove(mine.id);
  return added;
}

/** @returns `undefined` where the comment is gone. */
async function addPart(request: WriteRequest, target: OwnComment): Promise<Done | undefined> {
  const { comments, marker, text, pace } = request;
  if (target.minimized) await comments.minimize(target.nodeId, false);
  const part = text.trim();
  let [shortened, calm, written] = [false, 0, false];
  for (let round = 0; round < appendRounds; round += 1) {
    const there = await comments.get(target.id);
    if (there === undefined) return undefined;
    const parts = textBelow(there.body).split(joint);
    if (written && parts.includes(part)) {
      calm += 1;
      if (calm === 2) return { outcome: 'updated', comment: there, shortened };
    } else {
      calm = 0;
      parts.push(part);
      while (parts.length > 1 && characters(parts.join(joint)) > commentLimit) {
        parts.shift();
        shortened = true;
      }
      const body = bodyOf({ marker: newest(readMarker(there.body), marker), text: parts.join(joint) });
      if ((await comments.update(target.id, body)) === undefined) return undefined;
      written = true;
    }
    await pace.sleep(calm === 0 ? 200 + 200 * pace.random() : 500 + 300 * pace.random());
  }
  throw new Problem({
    code: 'DCA-COM-031',
    message: `the comment ${target.url} is written by so many jobs at once that ours was overwritten ${appendRounds} times.`,
    remedy: 'Give the jobs a `key` each, or let one job comment after all others (`needs`).',
  });
}

function newest(there: Marker | undefined, ours: Marker): Marker {
  return there && compareRuns(there, ours) > 0 ? { ...there, key: ours.key } : ours;
}

async function hide({ comments, marker, listed }: WriteRequest): Promise<Done> {
  const own = await ownComments(comments, marker.key, listed);
  for (const one of own) if (!one.minimized) await comments.minimize(one.nodeId, true);
  return { outcome: own.length > 0 ? 'hidden' : 'skipped', comment: own[0] };
}

async function remove({ comments, marker, listed }: WriteRequest): Promise<Done> {
  const own = await ownComments(comments, marker.key, listed);
  for (const one of own) await comments.remove(one.id);
  return { outcome: own.length > 0 ? 'deleted' : 'skipped', comment: undefined };
}
