/**
 * An image as a registry holds it.
 *
 * A tag is resolved once and everything after is read by digest, so what is judged, pinned and tagged is one thing.
 * Where that digest is the tested one, the bytes are the tested bytes: the manifest proves that the image is still there, and nothing
 * else needs to be read. That makes two requests, or three with the configuration of an image that was rebuilt.
 */
import { Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import type { Reference } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import { type DescribeOptions, describeImage } from './describe.ts';
import type { Described, FoundImage } from './found-image.ts';
import type { ImageReport } from './report.ts';

export interface RegistryLook {
  readonly ignoredLabel: DescribeOptions['ignoredLabel'];
  /** Its platforms are taken over where the digest is the same; attestations are then read all the same if wanted. */
  readonly tested?: ImageReport | undefined;
  readonly readAttestations: boolean;
}

/** @returns `undefined` where the registry says that there is no such image. */
export async function lookInRegistry(
  reference: Reference,
  registry: Registry,
  { ignoredLabel, tested, readAttestations }: RegistryLook,
): Promise<FoundImage | undefined> {
  const { host, path } = reference;
  const resolved = reference.digest ?? (await registry.resolve(reference))?.digest;
  if (resolved === undefined) return undefined;
  const named = await registry.manifest({ host, path, digest: resolved });
  if (named === undefined && reference.digest !== undefined) return undefined;
  // A digest that is not held may have been a header that was wrong by accident: the tag is asked once more.
  const manifest = named ?? (await registry.manifest(reference));
  if (manifest === undefined) {
    throw new Problem({
      code: 'DCA-GAT-036',
      voice: 'remote',
      message: `${reference.host}/${reference.path} resolves tag ${reference.tag ?? 'latest'} to ${resolved}, and does not hold that manifest.`,
      remedy: 'The registry is not consistent yet, or the image was deleted meanwhile; run the job again.',
    });
  }
  const { digest } = manifest;
  const pinned = { host, path, digest };
  const tags = reference.tag === undefined ? [] : [reference.tag];
  const known = tested?.digest === digest && !readAttestations ? sameBytes(tested, tags) : undefined;
  const contents = {
    manifest: (child: Digest) => registry.manifest({ host: reference.host, path: reference.path, digest: child }),
    blob: (blob: Parameters<Registry['blob']>[1]) => registry.blob(reference, blob),
  };
  const described = known ?? (await describeImage(manifest, contents, { tags, ignoredLabel }));
  return { described, held: { reference: pinned, manifest }, openLayer: layerReader(described, reference, registry) };
}

function sameBytes(tested: ImageReport, tags: readonly string[]): Described {
  const { digest, mediaType, platforms, attestations } = tested;
  return { digest, mediaType, tags, platforms, attestations };
}

function layerReader(
  described: Described,
  reference: Reference,
  registry: Registry,
): NonNullable<FoundImage['openLayer']> {
  return async (platform, position) => {
    const layer = described.platforms.find((one) => one.platform === platform)?.layers[position];
    if (layer === undefined) throw new Error(`no layer ${position} of ${platform}`);
    return registry.blobStream(reference, layer);
  };
}
