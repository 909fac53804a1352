/** What every way of writing a comment stands on: the request, its text, and a creation that happens once. */
import { ApiProblem } from '../github/api-problem.ts';
import type { CommentFacts, Comments, WallClock } from './comments.ts';
import { ownComments } from './find.ts';
import { type Marker, writeMarker } from './marker.ts';

export interface WriteRequest {
  readonly comments: Comments;
  readonly pace: WallClock;
  readonly marker: Marker;
  /** Markdown below the marker. */
  readonly text: string;
  /** All comments, as they were listed. */
  readonly listed: readonly CommentFacts[];
  /** No other run can be writing at this moment. */
  readonly alone?: boolean;
}

/** A comment that changed so recently may have another writer now. */
export const recent = 60_000;

/** Replicas of GitHub may show a new comment late, and a request may be on its way for long: when a second look is due. */
export function late({ random }: WallClock): number {
  return 1200 * (1 + random() / 4);
}

export function bodyOf({ marker, text }: Pick<WriteRequest, 'marker' | 'text'>): string {
  return `${writeMarker(marker)}\n${text.trim()}\n`;
}

/** Another job of the same run, or an earlier step of this one, wrote it. */
export function isSibling(one: Marker, other: Marker): boolean {
  return one.runId === other.runId && one.attempt === other.attempt;
}

/** @throws ApiProblem where GitHub refuses, or two answers in a row were lost and nothing is to be found. */
export async function createOnce(request: WriteRequest, begun: number): Promise<CommentFacts> {
  const { comments, pace } = request;
  try {
    return await comments.create(bodyOf(request));
  } catch (error) {
    if (!(error instanceof ApiProblem && error.ambiguous)) throw error;
    for (const wait of [500, 1500]) {
      await pace.sleep(wait);
      const found = await findCreated(request, begun);
      if (found) return found;
    }
    try {
      return await comments.create(bodyOf(request));
    } catch (again) {
      const found = again instanceof ApiProblem && again.ambiguous ? await findCreated(request, begun) : undefined;
      if (found) return found;
      throw again;
    }
  }
}

async function findCreated(request: WriteRequest, begun: number): Promise<CommentFacts | undefined> {
  const { comments, marker } = request;
  const known = new Set(request.listed.map(({ id }) => id));
  const own = await ownComments(comments, marker.key, await comments.list(begun - recent));
  return own.find(
    (one) => !known.has(one.id) && isSibling(one.marker, marker) && one.body.trim() === bodyOf(request).trim(),
  );
}
