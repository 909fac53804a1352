/** `moves`, the exact form: lines `repo:tag@sha256:…`. It is what the output `rollback` is made of, so it is read and written here. */
import { Problem } from '../action/problem.ts';
import { parseReference } from '../registry/reference.ts';
import { type PlannedTag, tagText, type Wish } from './plan.ts';

export function parseMoves(lines: readonly string[]): readonly Wish[] {
  return lines.map((line) => {
    const { host, path, tag, digest } = parseReference(line);
    if (tag === undefined || digest === undefined) {
      throw new Problem({
        code: 'DCA-TAG-017',
        message: `${JSON.stringify(line)} of \`moves\` has ${tag === undefined ? 'no tag' : 'no digest'}.`,
        remedy: 'A move is `repository:tag@sha256:…`: this tag to this digest.',
      });
    }
    const repository = { host, path };
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { name, source: { ...repository, digest }, repository, tag, set: undefined, stage: 'floating' };
  });
}

/** The move that puts a tag back; `undefined` where it did not exist, for no move takes a tag away. */
export function undo(tag: PlannedTag): string | undefined {
  return tag.previous === undefined ? undefined : `${tagText(tag)}@${tag.previous}`;
}
