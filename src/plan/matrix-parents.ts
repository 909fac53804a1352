/**
 * What a child is built on: the reference of each of its parents, and the build contexts that put it in the place of what
 * the Dockerfile's `FROM` says, so that a child builds on the fresh parent without an edit.
 */
import { own } from '../action/own.ts';
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { parseDigest } from '../registry/digest.ts';
import { listLine } from './matrix-entry.ts';
import type { MatrixRequest } from './matrix-request.ts';

/** What is known of a parent: where it is pushed, and the tag that names it. */
export interface ParentPlace {
  readonly repository: string;
  /** First tag of this run, or the published one; `undefined`: this run builds it, and its rules give no tag. */
  readonly tag: string | undefined;
}

export interface ParentFields {
  /** Name → reference. */
  readonly references: ReadonlyMap<string, string>;
  /** The first parent's. */
  readonly tag: string | undefined;
}

export function parentFields(
  image: Image,
  request: MatrixRequest,
  placeOf: (parent: string) => ParentPlace,
): ParentFields {
  const references = new Map<string, string>();
  for (const parent of image.parents) references.set(parent, parentReference(image, parent, request, placeOf(parent)));
  const [first] = image.parents;
  return { references, tag: first === undefined ? undefined : placeOf(first).tag };
}

function parentReference(
  image: Image,
  parent: string,
  request: MatrixRequest,
  { repository, tag }: ParentPlace,
): string {
  const pinned = own(request.parentDigests, parent) ?? '';
  if (parseDigest(pinned)) return `${repository}@${pinned}`;
  if (pinned !== '') {
    const at = pinned.lastIndexOf('@');
    if (at > 0 && parseDigest(pinned.slice(at + 1)) && !/\s/.test(pinned)) return pinned;
    throw new Problem({
      code: 'DCA-MAT-036',
      message: `\`parent-digests\` gives ${JSON.stringify(pinned)} for "${parent}", which is neither a digest nor a reference with one.`,
      remedy: 'Write `sha256:<64 hex>` or `registry/repository@sha256:<64 hex>`.',
    });
  }
  if (tag !== undefined) return `${repository}:${tag}`;
  throw new Problem({
    code: 'DCA-MAT-037',
    message: `"${image.name}" is built on "${parent}", which this run builds without any tag, so nothing names it.`,
    remedy: `Give "${parent}" a tag for this event, for instance \`type=sha\`.`,
  });
}

/** @param fill fills templates in what the Dockerfile says (`base:{parent-tag}`); `undefined` where a value is missing. */
export function buildContextLines(
  image: Image,
  references: ReadonlyMap<string, string>,
  fill: (text: string) => string | undefined,
): string {
  const contexts = new Map<string, string>();
  for (const [name, value] of Object.entries(image.buildContexts)) {
    // `target:x` and `service:x` name a parent; what it means stands in parentReferences.
    if (!/^(?:target|service):/.test(value)) contexts.set(name, value);
  }
  for (const [said, parent] of Object.entries(image.parentReferences)) {
    const [name, reference] = [fill(said), references.get(parent)];
    if (name !== undefined && reference !== undefined) contexts.set(name, `docker-image://${reference}`);
  }
  return [...contexts].map(([name, value]) => listLine(name, value)).join('\n');
}
