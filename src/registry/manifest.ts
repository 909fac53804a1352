/**
 * Manifests and indexes (OCI image spec, and Docker's schema 2, which has the same shape).
 *
 * What is refused, because two readers could understand it differently or because it cannot be promoted as it is:
 * schema 1, a body that is both an index and an image (CVE-2021-41190), keys that stand twice, digests of unknown
 * algorithms, sizes that are no sizes. Unknown fields are left alone: the bytes are what counts.
 */
import { isRecord, textAt } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { parseDigest } from './digest.ts';
import { suspiciousJson } from './json-shape.ts';
import type { Descriptor, PlatformFields, RawManifest } from './registry.ts';

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const;
const imageTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;
const schema1: readonly (string | undefined)[] = [
  'application/vnd.docker.distribution.manifest.v1+prettyjws',
  'application/vnd.docker.distribution.manifest.v1+json',
];

/** One header with all that we read: a registry answers 404 for an index that was not asked for. Schema 1 is asked for to refuse it clearly. */
export const acceptManifests = [...indexTypes, ...imageTypes, schema1[0]].join(', ');

/** The most that is read of one; what the specification wants a registry to take at least. */
export const manifestLimit = 4 * 1024 * 1024;
const mostDescriptors = 10_000;

interface Common {
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly artifactType?: string;
  readonly subject?: Descriptor;
}

export interface IndexManifest extends Common {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
}

export interface ImageManifest extends Common {
  readonly kind: 'image';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
}

export type Manifest = IndexManifest | ImageManifest;

/** @throws Problem DCA-REG-033 (not a manifest), 034 (schema 1), 035 (index and image at once), 039 (two media types). */
export function parseManifest({
  bytes,
  mediaType,
  digest,
}: Pick<RawManifest, 'bytes' | 'mediaType'> & { readonly digest?: string }): Manifest {
  const name = digest === undefined ? 'the manifest' : `the manifest ${digest}`;
  const body = objectOf(bytes, name);
  const own = textAt(body.mediaType);
  const header = bareType(mediaType);
  if (body.schemaVersion === 1 || schema1.includes(header) || schema1.includes(own)) throw isSchema1(name);
  if (body.schemaVersion !== 2) throw invalid(name, '"schemaVersion" is not 2');
  if (own !== undefined && isKnown(header) && own !== header) {
    throw new Problem({
      code: 'DCA-REG-039',
      voice: 'remote',
      message: `the registry says that ${name} is ${header}, and it says of itself that it is ${own}.`,
    });
  }
  const isIndex = 'manifests' in body;
  const isImage = 'layers' in body || 'config' in body || 'fsLayers' in body;
  if (isIndex && isImage) {
    throw new Problem({
      code: 'DCA-REG-035',
      voice: 'remote',
      message: `${name} is an index and an image at once: what it stands for depends on who reads it.`,
      remedy: 'Build and push the image anew.',
    });
  }
  const type = own ?? (isKnown(header) ? header : isIndex ? indexTypes[0] : imageTypes[0]);
  if (!isKnown(type)) throw invalid(name, `its media type is ${JSON.stringify(type)}`);
  if (isIndex !== isIndexType(type)) throw invalid(name, `it is called ${type} and does not have that form`);
  const common: Common = {
    mediaType: type,
    annotations: annotationsOf(body.annotations),
    ...optional('artifactType', textAt(body.artifactType)),
    ...optional(
      'subject',
      body.subject === undefined || body.subject === null ? undefined : descriptorOf(body.subject, name),
    ),
  };
  return isIndex
    ? { kind: 'index', ...common, manifests: descriptorsOf(body.manifests, 'manifests', name) }
    : {
        kind: 'image',
        ...common,
        config: descriptorOf(body.config, name),
        layers: descriptorsOf(body.layers, 'layers', name),
      };
}

function isIndexType(mediaType: string): boolean {
  return indexTypes.some((type) => type === mediaType);
}

/** Whether a media type is one of a manifest or index that we read. */
export function isManifestType(mediaType: string): boolean {
  return isKnown(bareType(mediaType));
}

/** Without parameters, as in `…; charset=utf-8`. */
export function bareType(header: string): string {
  return header.replace(/;.*/s, '').trim().toLowerCase();
}

function isKnown(mediaType: string): boolean {
  return isIndexType(mediaType) || imageTypes.some((type) => type === mediaType);
}

function objectOf(bytes: Uint8Array, name: string): Readonly<Record<string, unknown>> {
  if (bytes.length > manifestLimit) throw invalid(name, `it has more than ${manifestLimit} bytes`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid(name, 'it is no UTF-8 text');
  }
  // Before parsing: the parser would follow the nesting.
  const why = suspiciousJson(text);
  if (why !== undefined) throw invalid(name, why);
  try {
    const parsed: unknown = JSON.parse(text);
    if (isRecord(parsed)) return parsed;
  } catch {
    throw invalid(name, 'it is no JSON');
  }
  throw invalid(name, 'it is no JSON object');
}

function descriptorsOf(value: unknown, field: string, name: string): readonly Descriptor[] {
  // An index without children is written as null by some tools.
  if (value === null && field === 'manifests') return [];
  if (!Array.isArray(value)) throw invalid(name, `"${field}" is no list`);
  if (value.length > mostDescriptors) throw invalid(name, `"${field}" has more than ${mostDescriptors} entries`);
  return value.map((item) => descriptorOf(item, name));
}

function descriptorOf(value: unknown, name: string): Descriptor {
  if (!isRecord(value)) throw invalid(name, 'a descriptor is no object');
  const written = textAt(value.digest);
  const digest = written && parseDigest(written);
  if (!digest)
    throw invalid(name, `${JSON.stringify(String(value.digest).slice(0, 100))} is no sha256 or sha512 digest`);
  const { size } = value;
  if (!isSize(size)) throw invalid(name, `the size of ${digest} is no size`);
  const mediaType = textAt(value.mediaType);
  if (mediaType === undefined) throw invalid(name, `${digest} has no media type`);
  return {
    mediaType,
    digest,
    size,
    ...optional('platform', platformFieldsOf(value.platform)),
    ...optional('annotations', isRecord(value.annotations) ? annotationsOf(value.annotations) : undefined),
    ...optional('artifactType', textAt(value.artifactType)),
    ...optional('urls', Array.isArray(value.urls) ? value.urls.filter((url) => typeof url === 'string') : undefined),
  };
}

function platformFieldsOf(value: unknown): PlatformFields | undefined {
  if (!isRecord(value)) return undefined;
  const os = textAt(value.os);
  const architecture = textAt(value.architecture);
  if (os === undefined || architecture === undefined) return undefined;
  return {
    os,
    architecture,
    ...optional('variant', textAt(value.variant)),
    ...optional('os.version', textAt(value['os.version'])),
  };
}

function annotationsOf(value: unknown): Readonly<Record<string, string>> {
  const entries = isRecord(value) ? Object.entries(value).filter(([, text]) => typeof text === 'string') : [];
  return Object.fromEntries(entries) as Record<string, string>;
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function invalid(name: string, why: string): Problem {
  return new Problem({ code: 'DCA-REG-033', voice: 'remote', message: `${name} cannot be used: ${why}.` });
}

function isSchema1(name: string): Problem {
  return new Problem({
    code: 'DCA-REG-034',
    voice: 'remote',
    message: `${name} is of Docker's schema 1, whose digest is not that of its bytes: it cannot be compared or promoted faithfully.`,
    remedy: 'Push the image again with a Docker of the last ten years.',
  });
}
