/**
 * The variables that templates of one image see.
 *
 * Where a value becomes part of a tag or of an image's name, branch, git tag and axes are slugged; elsewhere (files, build
 * arguments, labels) they stand as they are.
 */
import { slug } from '../catalog/draft.ts';
import type { Image } from '../catalog/image.ts';
import type { NamingRequest } from './matrix-request.ts';
import { formatDate } from './metadata-date.ts';
import { type Lookup, unknown } from './template.ts';
import { versionValues } from './version.ts';

/** The same for every image of a run. */
export interface SharedValues {
  readonly values: ReadonlyMap<string, string | undefined>;
  /** Axes of any image of the catalog: on an image without it, such a variable has no value. */
  readonly axes: ReadonlySet<string>;
}

/** Fields of the image at hand that are known by the time a template is filled. */
export type KnownFields = Readonly<Record<string, string | undefined>>;

export type Place = 'tag or name' | 'elsewhere';

const slugged: ReadonlySet<string> = new Set(['branch', 'tag']);
const fields: ReadonlySet<string> = new Set([
  'name',
  'image',
  'target',
  'context',
  'file',
  'platforms',
  'wave',
  'parent-tag',
  'ref',
  'reason',
  'inputs-hash',
]);

export function sharedValues(request: NamingRequest): SharedValues {
  const { run, catalog } = request;
  const { version, major, minor, patch } = versionValues(request.version);
  return {
    axes: new Set(catalog.images.flatMap((image) => Object.keys(image.axes))),
    values: new Map([
      ['version', version],
      ['major', major],
      ['minor', minor],
      ['patch', patch],
      ['prefix', catalog.prefix],
      ['sha', run.sha || undefined],
      ['short-sha', run.sha.slice(0, 7) || undefined],
      ['branch', run.branch],
      ['tag', run.tag],
      ['pr', run.pr],
      ['run-id', run.runId || undefined],
      ['date', formatDate(run.event.now, 'YYYYMMDD')],
      ['owner', run.owner],
      ['repository', run.repository?.split('/')[1]],
      [
        'registry',
        request.registry ?? catalog.registry ?? (run.owner === undefined ? undefined : `ghcr.io/${run.owner}`),
      ],
    ]),
  };
}

export function lookupFor(image: Image, shared: SharedValues, known: KnownFields, place: Place): Lookup {
  const ready = (value: string | undefined) => (place === 'tag or name' && value !== undefined ? slug(value) : value);
  return (name) => {
    if (Object.hasOwn(image.axes, name)) return ready(image.axes[name] || undefined);
    if (Object.hasOwn(known, name)) return known[name] || undefined;
    if (shared.values.has(name)) return slugged.has(name) ? ready(shared.values.get(name)) : shared.values.get(name);
    if (name.startsWith('extra.')) return scalar(image.extra, name.slice('extra.'.length));
    return shared.axes.has(name) || fields.has(name) ? undefined : unknown;
  };
}

function scalar(extra: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = Object.hasOwn(extra, key) ? extra[key] : undefined;
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
