/**
 * Manifests, indexes and configurations, read strictly (image-spec manifest.md, image-index.md, config.md).
 *
 * Readers that disagree are how an image passes a gate as one thing and runs as another: what could be read in two ways
 * (an index that also has layers, a media type that contradicts the content) is refused, and so are layers that no
 * registry holds (`urls`) or that nobody can open (encrypted).
 */
import { Problem } from '../action/problem.ts';
import { type Digest, parseDigest } from '../registry/digest.ts';
import type { Descriptor, PlatformFields, RawManifest } from '../registry/registry.ts';

export interface ImageParts {
  readonly kind: 'image';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

export interface IndexParts {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ConfigParts {
  readonly platform: PlatformFields;
  readonly config: unknown;
  readonly diffIds: readonly Digest[];
  readonly history: readonly { readonly createdBy: string; readonly makesLayer: boolean }[];
}

const indexTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const descriptorLimit = 10_000;

type Json = Readonly<Record<string, unknown>>;

/** @throws Problem DCA-GAT-030 for bytes that are no manifest, or more than one thing. */
export function manifestParts({ bytes, mediaType, digest }: RawManifest): ImageParts | IndexParts {
  const value = parseObject(bytes, digest);
  const isIndex = 'manifests' in value;
  if (value.schemaVersion !== 2) throw odd(digest, 'its schemaVersion is not 2');
  if (isIndex && ('layers' in value || 'config' in value)) throw odd(digest, 'it is an index and an image at once');
  const said = value.mediaType ?? mediaType;
  if (said !== mediaType || indexTypes.includes(mediaType) !== isIndex) {
    throw odd(digest, `it is served as ${JSON.stringify(mediaType)} and is something else`);
  }
  const annotations = textMap(value.annotations);
  if (isIndex) return { kind: 'index', manifests: descriptors(value.manifests, digest), annotations };
  const [config] = descriptors([value.config], digest);
  if (config === undefined) throw odd(digest, 'it has no configuration');
  const layers = descriptors(value.layers, digest);
  for (const [position, layer] of (value.layers as readonly Json[]).entries()) {
    if (Array.isArray(layer.urls) && layer.urls.length > 0)
      throw unheld(digest, position, 'is kept somewhere else (`urls`)');
    if (layers[position]?.mediaType.includes('+encrypted')) throw unheld(digest, position, 'is encrypted');
  }
  return { kind: 'image', config, layers, annotations };
}

/** @throws Problem DCA-GAT-032 for a configuration without layers, DCA-GAT-033 for one that cannot be read. */
export function configParts(bytes: Uint8Array, digest: Digest): ConfigParts {
  const value = parseObject(bytes, digest);
  const listed = isObject(value.rootfs) ? value.rootfs.diff_ids : undefined;
  if (!Array.isArray(listed) || listed.length === 0) throw noLayers(digest);
  const diffIds = listed.map((id) => {
    const parsed = parseDigest(String(id));
    if (parsed === undefined) throw badConfig(digest, `${JSON.stringify(id)} is no diff id`);
    return parsed;
  });
  if (typeof value.os !== 'string' || typeof value.architecture !== 'string' || value.os === '') {
    throw badConfig(digest, 'it names no os and architecture');
  }
  const platform = {
    os: value.os,
    architecture: value.architecture,
    ...(typeof value.variant === 'string' ? { variant: value.variant } : {}),
    ...(typeof value['os.version'] === 'string' ? { 'os.version': value['os.version'] } : {}),
  };
  const history = (Array.isArray(value.history) ? value.history.filter(isObject) : []).map((entry) => ({
    createdBy: typeof entry.created_by === 'string' ? entry.created_by : '',
    makesLayer: entry.empty_layer !== true,
  }));
  return { platform, config: value.config, diffIds, history };
}

export function noLayers(subject: string): Problem {
  return new Problem({
    code: 'DCA-GAT-032',
    message: `${subject} has no layers, so there is nothing that could be compared.`,
    remedy: 'An image `FROM scratch` needs at least one file; see whether the right image was named.',
  });
}

function descriptors(value: unknown, digest: Digest): readonly Descriptor[] {
  if (!Array.isArray(value) || value.length > descriptorLimit) throw odd(digest, 'its list of descriptors is none');
  return value.map((raw: unknown) => {
    const parsed = isObject(raw) ? parseDigest(String(raw.digest)) : undefined;
    if (!isObject(raw) || parsed === undefined || typeof raw.mediaType !== 'string' || !isSize(raw.size)) {
      throw odd(digest, 'a descriptor in it is malformed');
    }
    const annotations = textMap(raw.annotations);
    return {
      mediaType: raw.mediaType,
      digest: parsed,
      size: raw.size,
      annotations,
      ...(isPlatform(raw.platform) ? { platform: raw.platform } : {}),
      ...(typeof raw.artifactType === 'string' ? { artifactType: raw.artifactType } : {}),
    };
  });
}

function parseObject(bytes: Uint8Array, digest: Digest): Json {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
    if (isObject(value)) return value;
  } catch (error) {
    throw odd(digest, 'it is no JSON', error);
  }
  throw odd(digest, 'it is no JSON object');
}

function isPlatform(value: unknown): value is PlatformFields {
  return isObject(value) && typeof value.os === 'string' && typeof value.architecture === 'string';
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function textMap(value: unknown): Readonly<Record<string, string>> {
  const pairs = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function odd(digest: Digest, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'DCA-GAT-030',
    voice: 'remote',
    message: `${digest} is no manifest that has one meaning: ${why}.`,
    remedy: 'Build and push the image again with a current builder.',
    cause,
  });
}

function unheld(digest: Digest, position: number, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-031',
    message: `layer ${position + 1} of ${digest} ${why}, so it cannot be compared with what was tested.`,
    remedy: 'Build the image with plain layers.',
  });
}

function badConfig(digest: Digest, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-033',
    voice: 'remote',
    message: `the configuration ${digest} cannot be read: ${why}.`,
    remedy: 'Build and push the image again with a current builder.',
  });
}
