/**
 * The repository that an image is pushed to.
 *
 * What GitHub gives (owner, repository) may have upper case, which no image name has: it is lower-cased. What somebody wrote
 * with upper case is an error, because nobody can know which other name was meant.
 */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { formatRepository, readReference } from '../registry/reference.ts';
import type { NamingRequest } from './matrix-request.ts';
import { fillTemplate } from './template.ts';
import { type KnownFields, lookupFor, type SharedValues } from './template-values.ts';

export interface PushedRepository {
  /** As it was written. */
  readonly text: string;
  /** The same repository has the same key, however it was written. */
  readonly key: string;
}

/** @throws Problem DCA-MAT-034 for a reference that cannot be, DCA-MAT-035 for a variable without a value. */
export function repositoryOf(
  image: Image,
  request: NamingRequest,
  shared: SharedValues,
  known: KnownFields,
): PushedRepository {
  const template = request.image ?? image.image ?? defaultImage(request);
  const where = `the image reference of "${image.name}"`;
  const filled = fillTemplate(template, lookupFor(image, shared, known, 'tag or name'), where);
  if ('missing' in filled) throw missingValue(where, template, filled.missing);
  const read = readReference(filled.text);
  if (!('why' in read) && read.tag === undefined && read.digest === undefined) {
    return { text: filled.text, key: formatRepository(read) };
  }
  const why = 'why' in read ? read.why : 'it has a tag or a digest';
  throw new Problem({
    code: 'DCA-MAT-034',
    message: `${where} is ${JSON.stringify(filled.text)}: ${why}.`,
    remedy:
      'why' in read && read.instead !== undefined
        ? `Write ${read.instead}.`
        : 'Write `registry/repository` without a tag; tags are given by `tags`.',
  });
}

/** All images of a build summary share one repository, and so does a catalog of one image with the repository it lies in. */
function defaultImage({ catalog, registry, run }: NamingRequest): string {
  const repository = run.repository?.split('/')[1];
  const given = registry ?? catalog.registry;
  const shares = catalog.format === 'build-summary' && repository !== undefined;
  if (given !== undefined) return shares ? '{registry}/{repository}' : '{registry}/{name}';
  // Outside of GitHub nothing is pushed; `localhost` says so.
  if (run.repository === undefined) return 'localhost/{name}';
  const alone = catalog.images.length === 1;
  return shares || alone ? '{registry}/{repository}' : '{registry}/{repository}/{name}';
}

export function missingValue(where: string, template: string, missing: readonly string[]): Problem {
  const names = missing.map((name) => `{${name}}`).join(', ');
  return new Problem({
    code: 'DCA-MAT-035',
    message: `${where} is ${JSON.stringify(template)}, and ${names} ${missing.length > 1 ? 'have' : 'has'} no value for this event.`,
    remedy: 'Only a tag may be left out; use a variable that every event has, or give the value as an input.',
  });
}
