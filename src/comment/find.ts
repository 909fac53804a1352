/**
 * Which comments are ours: this token's user wrote them, and their first line is our marker with this key.
 *
 * Both are needed. A token may edit everybody's comments, so a marker alone would let a stranger own what we write; and
 * one bot writes many comments, whose text may quote any marker.
 */
import type { CommentFacts, Comments } from './comments.ts';
import { type Marker, readMarker } from './marker.ts';

export interface OwnComment extends CommentFacts {
  readonly marker: Marker;
  readonly minimized: boolean;
}

/** Oldest first. Nobody is asked where no first line is a marker. */
export async function ownComments(
  comments: Comments,
  key: string,
  listed: readonly CommentFacts[],
): Promise<readonly OwnComment[]> {
  const candidates = listed.flatMap((comment) => {
    const marker = readMarker(comment.body);
    return marker?.key === key ? [{ ...comment, marker }] : [];
  });
  if (candidates.length === 0) return [];
  const unique = [...new Map(candidates.map((comment) => [comment.id, comment])).values()];
  const owners = await comments.ownership(unique.map(({ nodeId }) => nodeId));
  return unique
    .flatMap((comment) => {
      const owner = owners.get(comment.nodeId);
      if (!owner?.mine) return [];
      // It may have been written since it was listed: what is decided is decided on what it says now.
      const body = owner.body ?? comment.body;
      const marker = readMarker(body);
      return marker?.key === key ? [{ ...comment, body, marker, minimized: owner.minimized }] : [];
    })
    .sort((a, b) => a.id - b.id);
}
