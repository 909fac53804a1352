/** Lines of `remove`: which tag is to be taken away, and while it points at what. */
import { Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { parseReference, type Repository } from '../registry/reference.ts';

export interface Removal {
  readonly repository: Repository;
  readonly tag: string;
  /** Only while it points at this. */
  readonly digest: Digest | undefined;
}

export function parseRemovals(lines: readonly string[]): readonly Removal[] {
  return lines.map((line) => {
    const { host, path, tag, digest } = parseReference(line);
    if (tag !== undefined) return { repository: { host, path }, tag, digest };
    throw new Problem({
      code: 'DCA-TAG-023',
      message: `${JSON.stringify(line)} of \`remove\` has no tag.`,
      remedy: 'Write `repository:tag`, or `repository:tag@sha256:…` to remove it only while it points at that.',
    });
  });
}
