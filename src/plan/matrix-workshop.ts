/** What the entries of one matrix share while they are made: parsed rules, filled variables, and where each image is pushed. */
import { Problem } from '../action/problem.ts';
import type { Image } from '../catalog/image.ts';
import { type CachePlaces, cachePlaces } from './cache.ts';
import type { ParentPlace } from './matrix-parents.ts';
import type { MatrixRequest } from './matrix-request.ts';
import type { RuleTag } from './metadata-tags.ts';
import { missingValue, type PushedRepository, repositoryOf } from './pushed-repository.ts';
import { tagMaker } from './tags.ts';
import { uniqueReferences } from './tags-unique.ts';
import { fillTemplate } from './template.ts';
import { type KnownFields, lookupFor, sharedValues } from './template-values.ts';

/** Fills a template of an image; `what` says which field it is, for the message. */
export type Fill = (template: string, what: string) => string;

export interface Workshop {
  readonly request: MatrixRequest;
  /** `{registry}`. */
  readonly registry: string | undefined;
  readonly repositoryOf: (image: Image, known: KnownFields, request: MatrixRequest) => PushedRepository;
  /** The tags of an image that this run builds; remembers them for its children and for `check`. */
  readonly claim: (
    image: Image,
    repository: PushedRepository,
    known: KnownFields,
    ownTags: boolean,
  ) => readonly RuleTag[];
  /** Where a parent is: this run's reference, or what was published. */
  readonly placeOf: (name: string) => ParentPlace;
  readonly fillerOf: (image: Image, known: KnownFields) => Fill;
  /** `undefined` where a variable has no value. */
  readonly tryFill: (image: Image, known: KnownFields, template: string) => string | undefined;
  /** Whose cache is where. */
  readonly caches: CachePlaces;
  /** @throws Problem for tags that are none, and for references that two images have. */
  readonly check: () => void;
}

export function workshop(request: MatrixRequest): Workshop {
  const shared = sharedValues(request);
  const tags = tagMaker(request);
  const references = uniqueReferences();
  const places = new Map<string, ParentPlace>();
  const byName = new Map(request.catalog.images.map((image) => [image.name, image]));
  const published = request.parentTag ?? request.catalog.publishedTag ?? 'latest';
  const tagsOf = (image: Image, known: KnownFields, ownTags = false) =>
    tags.tagsOf(image, lookupFor(image, shared, known, 'tag or name'), ownTags);
  const repository: Workshop['repositoryOf'] = (image, known, wishes) => repositoryOf(image, wishes, shared, known);

  return {
    request,
    registry: shared.values.get('registry'),
    repositoryOf: repository,
    claim: (image, { text, key }, known, ownTags) => {
      const made = tagsOf(image, known, ownTags);
      for (const { tag, source } of made) references.add(`${key}:${tag}`, image.name, source);
      places.set(image.name, { repository: text, tag: made[0]?.tag });
      return made;
    },
    placeOf: (name) => {
      const known = places.get(name);
      if (known) return known;
      const image = byName.get(name);
      if (!image) throw unknownParent(name);
      const fields: KnownFields = { name, target: image.target, wave: String(image.wave), 'parent-tag': published };
      const { text } = repository(image, fields, request);
      // Images that share one repository are told apart by their tags, so a common published tag would name another image.
      const shares = request.catalog.format === 'build-summary' && request.parentTag === undefined;
      const place = {
        repository: text,
        tag: (shares ? tagsOf(image, { ...fields, image: text })[0]?.tag : undefined) ?? published,
      };
      places.set(name, place);
      return place;
    },
    fillerOf: (image, known) => {
      const lookup = lookupFor(image, shared, known, 'elsewhere');
      return (template, what) => {
        const where = `${what} of "${image.name}"`;
        const filled = fillTemplate(template, lookup, where);
        if ('missing' in filled) throw missingValue(where, template, filled.missing);
        return filled.text;
      };
    },
    tryFill: (image, known, template) => {
      const filled = fillTemplate(
        template,
        lookupFor(image, shared, known, 'elsewhere'),
        `a parent of "${image.name}"`,
      );
      return 'text' in filled ? filled.text : undefined;
    },
    caches: cachePlaces({ kind: request.cache, runId: request.run.runId }),
    check: () => {
      tags.check();
      references.check();
    },
  };
}

function unknownParent(name: string): Problem {
  return new Problem({
    code: 'DCA-MAT-038',
    voice: 'bug',
    message: `the catalog names "${name}" as a parent and does not have it.`,
  });
}
