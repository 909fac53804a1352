/**
 * An image as a report describes it, from its manifests: of a registry, an OCI layout or an archive.
 *
 * Platforms come from the configurations, and an index that says otherwise is refused. What is not an image is an
 * attestation of an image of the same index (BuildKit's two forms), or it is refused: nothing may travel with a
 * released image that nobody looked at.
 */
import { Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { type ImageManifest, parseManifest } from '../registry/manifest.ts';
import { formatPlatform, isAttestation, platformOf } from '../registry/platform.ts';
import type { Descriptor, RawManifest } from '../registry/registry.ts';
import { configParts, mustBeJudgeable } from './config-parts.ts';
import type { Described } from './found-image.ts';
import { layerHistory } from './history.ts';
import type { PlatformReport } from './report.ts';
import { runtimeConfig } from './runtime-config.ts';

/** The parts of one image: whoever implements it proves every digest. */
export interface ImageContents {
  readonly manifest: (digest: Digest) => Promise<RawManifest | undefined>;
  readonly blob: (blob: Pick<Descriptor, 'digest' | 'size'>) => Promise<Uint8Array>;
}

export interface DescribeOptions {
  readonly tags: readonly string[];
  readonly ignoredLabel: (name: string) => boolean;
}

const depthLimit = 8;
const childLimit = 1000;

export async function describeImage(
  root: RawManifest,
  contents: ImageContents,
  options: DescribeOptions,
): Promise<Described> {
  const { images, attestations } = await walk(root, contents);
  if (images.length === 0) throw confusing(root.digest, 'it holds no image at all');
  const platforms: PlatformReport[] = [];
  for (const image of images) {
    const described = await describePlatform(image, contents, options);
    if (platforms.some((other) => other.platform === described.platform)) {
      throw confusing(root.digest, `it has two images for ${described.platform}`);
    }
    platforms.push(described);
  }
  platforms.sort((a, b) => (a.platform < b.platform ? -1 : 1));
  return {
    digest: root.digest,
    mediaType: root.mediaType,
    tags: options.tags,
    platforms,
    attestations: await describeAttestations(attestations, platforms, contents, root.digest),
  };
}

interface FoundManifest {
  readonly manifest: RawManifest;
  readonly parts: ImageManifest;
  readonly descriptor: Descriptor | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

interface Walk {
  readonly images: FoundManifest[];
  readonly attestations: Descriptor[];
}

async function walk(root: RawManifest, contents: ImageContents): Promise<Walk> {
  const found: Walk = { images: [], attestations: [] };
  const seen = new Set<string>();
  const visit = async (manifest: RawManifest, descriptor: Descriptor | undefined, depth: number): Promise<void> => {
    if (depth > depthLimit || seen.size > childLimit) throw confusing(root.digest, 'its indexes are nested too deep');
    const parts = parseManifest(manifest);
    if (parts.kind === 'image') {
      found.images.push({
        manifest,
        parts,
        descriptor,
        annotations: { ...descriptor?.annotations, ...parts.annotations },
      });
      return;
    }
    for (const child of parts.manifests) {
      if (seen.has(child.digest)) throw confusing(root.digest, `${child.digest} stands in it twice`);
      seen.add(child.digest);
      if (isAttestation(child)) found.attestations.push(child);
      else await visit(await held(child, contents), child, depth + 1);
    }
  };
  await visit(root, undefined, 0);
  return found;
}

async function held(descriptor: Descriptor, contents: ImageContents): Promise<RawManifest> {
  const manifest = await contents.manifest(descriptor.digest);
  if (manifest) return manifest;
  throw new Problem({
    code: 'DCA-GAT-035',
    voice: 'remote',
    message: `an index names ${descriptor.digest}, and it is not there.`,
    remedy: 'The image is incomplete: push all of its platforms, then the index.',
  });
}

async function describePlatform(
  { manifest, parts, descriptor, annotations }: FoundManifest,
  contents: ImageContents,
  { ignoredLabel }: DescribeOptions,
): Promise<PlatformReport> {
  mustBeJudgeable(parts.layers, manifest.digest);
  const config = configParts(await contents.blob(parts.config), parts.config.digest);
  // Old images for arm name their variant in the index alone; where both speak, they must agree.
  const listed = descriptor && platformOf(descriptor);
  const platform = formatPlatform({ ...listed, ...config.platform });
  if (listed && formatPlatform({ ...config.platform, ...listed }) !== platform) {
    throw confusing(manifest.digest, `its index says ${formatPlatform(listed)} and its configuration ${platform}`);
  }
  if (config.diffIds.length !== parts.layers.length) {
    throw confusing(
      manifest.digest,
      `it has ${parts.layers.length} layers, its configuration ${config.diffIds.length}`,
    );
  }
  const name = annotations['org.opencontainers.image.base.name'];
  const digest = annotations['org.opencontainers.image.base.digest'];
  return {
    platform,
    manifest: manifest.digest,
    config: runtimeConfig(config.config, ignoredLabel),
    configDigest: parts.config.digest,
    diffIds: config.diffIds,
    layers: parts.layers.map((layer) => ({ digest: layer.digest, size: layer.size, mediaType: layer.mediaType })),
    size: parts.layers.reduce((sum, layer) => sum + layer.size, parts.config.size),
    baseImage: name ? { name, digest } : undefined,
    history: layerHistory(config.history, config.diffIds.length),
  };
}

async function describeAttestations(
  attestations: readonly Descriptor[],
  platforms: readonly PlatformReport[],
  contents: ImageContents,
  root: Digest,
): Promise<Described['attestations']> {
  const described: { subject: Digest; kinds: readonly string[] }[] = [];
  for (const descriptor of attestations) {
    const about = descriptor.annotations?.['vnd.docker.reference.digest'];
    const subject = platforms.find(({ manifest }) => manifest === about)?.manifest;
    if (subject === undefined)
      throw confusing(root, `an attestation is about ${about ?? 'nothing'}, which is no image of it`);
    const parts = parseManifest(await held(descriptor, contents));
    const types =
      parts.kind === 'image' ? parts.layers.map((layer) => layer.annotations?.['in-toto.io/predicate-type'] ?? '') : [];
    described.push({ subject, kinds: [...new Set(types.map(kindOf))].sort() });
  }
  return described;
}

function kindOf(predicateType: string): string {
  if (predicateType.startsWith('https://slsa.dev/provenance/')) return 'provenance';
  if (/^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)/.test(predicateType)) return 'sbom';
  return predicateType === '' ? 'unknown' : predicateType;
}

function confusing(digest: Digest, why: string): Problem {
  return new Problem({
    code: 'DCA-GAT-034',
    voice: 'remote',
    message: `${digest} is no image that a gate can judge: ${why}.`,
    remedy: 'Build and push the image again; see what else writes to its repository.',
  });
}
