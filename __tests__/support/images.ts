/**
 * Real images, made in memory: layers that are tar archives with their own diff ids, configs with history, manifests
 * in the OCI or Docker format, multi-platform indexes, and BuildKit's attestations in both of their forms.
 */
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { digestOf, type RegistryStore } from './registry-store.ts';
import { type TarEntry, tar } from './tar.ts';

export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
} as const;

export interface TestPlatform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

export interface LayerSpec {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly entries?: readonly TarEntry[];
  readonly compression?: 'gzip' | 'zstd' | 'none';
  /** The history line, as a Dockerfile instruction. */
  readonly createdBy?: string;
}

export interface ImageSpec {
  readonly layers?: readonly LayerSpec[];
  readonly platform?: TestPlatform;
  /** The `config` object: Entrypoint, Cmd, Env, User, Labels, … */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly format?: 'oci' | 'docker';
  readonly created?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface TestDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: TestPlatform;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
}

export interface TestManifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

export interface TestImage extends TestManifest {
  /** What an index's entry for it says. */
  readonly descriptor: TestDescriptor;
  /** Everything that the root refers to, children before parents, the root last. */
  readonly manifests: readonly TestManifest[];
  readonly blobs: ReadonlyMap<string, Buffer>;
  /** Of a single image: the layers' diff ids, in order; of an index: empty. */
  readonly diffIds: readonly string[];
  readonly configDigest?: string;
}

export const amd64: TestPlatform = { os: 'linux', architecture: 'amd64' };
export const arm64: TestPlatform = { os: 'linux', architecture: 'arm64' };

/** A single image. Two calls with the same specification give the same bytes. */
export function buildImage(spec: ImageSpec = {}): TestImage {
  const {
    platform = amd64,
    format = 'oci',
    created = '2026-01-01T00:00:00Z',
    layers = [{ files: { hello: 'world\n' } }],
  } = spec;
  const packed = layers.map((layer) => packLayer(layer, format));
  const config = jsonBytes({
    created,
    ...platform,
    config: { Env: ['PATH=/usr/local/bin:/usr/bin:/bin'], Entrypoint: ['/app'], ...spec.config },
    rootfs: { type: 'layers', diff_ids: packed.map(({ diffId }) => diffId) },
    history: layers.map(({ createdBy = 'COPY . / # buildkit' }) => ({ created, created_by: createdBy })),
  });
  const blobs = new Map([...packed.map(({ bytes, digest }) => [digest, bytes] as const), [digestOf(config), config]]);
  const manifest = manifestOf({
    schemaVersion: 2,
    mediaType: format === 'oci' ? mediaTypes.ociManifest : mediaTypes.dockerManifest,
    config: describe(config, format === 'oci' ? mediaTypes.ociConfig : mediaTypes.dockerConfig),
    layers: packed.map(({ bytes, mediaType }) => describe(bytes, mediaType)),
    ...(spec.annotations ? { annotations: spec.annotations } : {}),
  });
  return {
    ...manifest,
    descriptor: { ...describe(manifest.bytes, manifest.mediaType), platform },
    manifests: [manifest],
    blobs,
    diffIds: packed.map(({ diffId }) => diffId),
    configDigest: digestOf(config),
  };
}

export interface IndexSpec {
  readonly images: readonly TestImage[];
  /** BuildKit's attestation of each image: with a config that looks real, or (OCI artifacts) with `subject` and the empty config. */
  readonly attestations?: 'old' | 'new' | 'none';
  readonly predicateTypes?: readonly string[];
  readonly format?: 'oci' | 'docker';
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A multi-platform image (or an index of anything, nested ones included). */
export function buildIndex({
  images,
  attestations = 'none',
  predicateTypes,
  format = 'oci',
  annotations,
}: IndexSpec): TestImage {
  const attached =
    attestations === 'none' ? [] : images.map((image) => attestationOf(image, attestations, predicateTypes));
  const children = [...images, ...attached];
  const index = manifestOf({
    schemaVersion: 2,
    mediaType: format === 'oci' ? mediaTypes.ociIndex : mediaTypes.dockerIndex,
    manifests: children.map(({ descriptor }) => descriptor),
    ...(annotations ? { annotations } : {}),
  });
  const below = new Map(children.flatMap(({ manifests }) => manifests.map((one) => [one.digest, one] as const)));
  return {
    ...index,
    descriptor: describe(index.bytes, index.mediaType),
    manifests: [...below.values(), index],
    blobs: new Map(children.flatMap(({ blobs }) => [...blobs])),
    diffIds: [],
  };
}

/** An image for amd64 and one for arm64 whose only difference is a file. */
export function buildMultiPlatform(spec: ImageSpec = {}, attestations: IndexSpec['attestations'] = 'new'): TestImage {
  const layers = spec.layers ?? [{ files: { hello: 'world\n' } }];
  const images = [amd64, arm64].map((platform) =>
    buildImage({ ...spec, platform, layers: [...layers, { files: { 'etc/arch': platform.architecture } }] }),
  );
  return buildIndex({ images, attestations });
}

const slsa = 'https://slsa.dev/provenance/v1';

export function attestationOf(
  image: TestImage,
  form: 'old' | 'new',
  predicateTypes: readonly string[] = [slsa],
): TestImage {
  const statements = predicateTypes.map((predicateType) => ({
    predicateType,
    bytes: jsonBytes({
      _type: 'https://in-toto.io/Statement/v0.1',
      predicateType,
      subject: [{ digest: image.digest }],
    }),
  }));
  const layers = statements.map(({ predicateType, bytes }) => ({
    ...describe(bytes, 'application/vnd.in-toto+json'),
    annotations: { 'in-toto.io/predicate-type': predicateType },
  }));
  const diff_ids = statements.map(({ bytes }) => digestOf(bytes));
  const config =
    form === 'new'
      ? Buffer.from('{}')
      : jsonBytes({ os: 'unknown', architecture: 'unknown', config: {}, rootfs: { type: 'layers', diff_ids } });
  const artifactType = 'application/vnd.docker.attestation.manifest.v1+json';
  const { platform: _, ...subject } = image.descriptor;
  const manifest = manifestOf({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    ...(form === 'new' ? { artifactType } : {}),
    config: describe(config, form === 'new' ? mediaTypes.ociEmpty : mediaTypes.ociConfig),
    layers,
    ...(form === 'new' ? { subject } : {}),
  });
  return {
    ...manifest,
    descriptor: {
      ...describe(manifest.bytes, manifest.mediaType),
      ...(form === 'new' ? { artifactType } : {}),
      annotations: { 'vnd.docker.reference.digest': image.digest, 'vnd.docker.reference.type': 'attestation-manifest' },
      platform: { os: 'unknown', architecture: 'unknown' },
    },
    manifests: [manifest],
    blobs: new Map([[digestOf(config), config], ...statements.map(({ bytes }) => [digestOf(bytes), bytes] as const)]),
    diffIds: [],
    configDigest: digestOf(config),
  };
}

export interface PackedLayer {
  readonly bytes: Buffer;
  readonly digest: string;
  readonly diffId: string;
  readonly mediaType: string;
}

export function packLayer(
  { files, entries = [], compression = 'gzip' }: LayerSpec,
  format: 'oci' | 'docker' = 'oci',
): PackedLayer {
  const archive = tar([...Object.entries(files).map(([name, content]) => ({ name, content })), ...entries]);
  const pack = { gzip: gzipSync, zstd: zstdCompressSync, none: (bytes: Buffer) => bytes }[compression];
  const bytes = Buffer.from(pack(archive));
  const base = format === 'oci' ? mediaTypes.ociLayer : mediaTypes.dockerLayer;
  const separator = format === 'oci' ? '+' : '.';
  const mediaType = compression === 'none' ? base : `${base}${separator}${compression}`;
  return { bytes, digest: digestOf(bytes), diffId: digestOf(archive), mediaType };
}

export function manifestOf(body: Readonly<Record<string, unknown>> & { readonly mediaType: string }): TestManifest {
  const bytes = jsonBytes(body);
  return { mediaType: body.mediaType, digest: digestOf(bytes), bytes };
}

export function describe(bytes: Buffer, mediaType: string): TestDescriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

/** Puts an image straight into the embedded registry, past its authentication. */
export function seedImage(store: RegistryStore, repository: string, tag: string | undefined, image: TestImage): void {
  const state = store.repository(repository);
  for (const [digest, bytes] of image.blobs) state.blobs.set(digest, bytes);
  for (const { digest, mediaType, bytes } of image.manifests) state.manifests.set(digest, { mediaType, bytes });
  if (tag !== undefined) store.setTag(repository, tag, image.digest);
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
