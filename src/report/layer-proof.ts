/**
 * Whether the layers that a registry, layout or archive holds are what the configuration claims.
 *
 * Diff ids stand in the configuration, which whoever can push may copy from a tested image and put over other blobs;
 * registries take it, and an engine that has the tested layers already shows them. So a layer counts as proven only if
 * its compressed digest is the tested one at that place, or if its bytes were read and unpack to the diff id.
 */
import type { Log } from '../action/log.ts';
import type { Digest } from '../registry/digest.ts';
import type { BrokenLayer, LayerProof } from './compare.ts';
import type { FoundImage } from './found-image.ts';
import type { ImageReport, PlatformReport } from './report.ts';

export type Deep = 'auto' | 'always' | 'never';

/** Diff ids of blobs that were read in this run, by compressed digest: images share layers, and each is read once. */
export type LayerMemory = Map<string, Promise<string>>;

/** Unpacks a layer's blob, whatever it is compressed with, and hashes the archive inside: an adapter, `docker/layer-hash.ts`. */
export type LayerHash = (
  layer: ReadableStream<Uint8Array>,
  algorithm: 'sha256' | 'sha512',
  limit: number,
) => Promise<Digest>;

export class LayerTooLarge extends Error {
  override readonly name = 'LayerTooLarge';
}

const gibibyte = 1024 ** 3;

/** Deflate packs at most 1032 to 1; zeros in zstd pack better, and up to a gibibyte they may. */
export function unpackLimit(compressed: number): number {
  return Math.min(64 * gibibyte, Math.max(gibibyte, compressed * 1100));
}

export interface LayerReading {
  readonly deep: Deep;
  readonly memory: LayerMemory;
  readonly layerHash: LayerHash;
  readonly log: Log;
}

interface Unproven {
  readonly platform: PlatformReport;
  readonly position: number;
  readonly diffId: Digest;
}

/** @param tested `undefined` when recording: every layer is then unknown. */
export async function proveLayers(
  tested: ImageReport | undefined,
  found: FoundImage,
  reading: LayerReading,
): Promise<LayerProof> {
  const { openLayer } = found;
  const { deep, log } = reading;
  if (openLayer === undefined) return { state: 'proven', broken: [] };
  const unproven = found.described.platforms.flatMap((platform) => unprovenLayers(tested, platform, deep, found));
  if (unproven.length === 0) return { state: 'proven', broken: [] };
  if (deep === 'never') return { state: 'claimed', broken: [] };
  const broken: BrokenLayer[] = [];
  for (const layer of unproven) {
    const { digest, size } = layer.platform.layers[layer.position] ?? {};
    log.info(
      `Reading layer ${layer.position + 1} (${digest ?? layer.diffId}${size ? `, ${mebibytes(size)}` : ''}) to prove its content.`,
    );
    const is = await unpacked(layer, openLayer, reading);
    const { platform, position, diffId } = layer;
    if (is !== diffId) broken.push({ platform: platform.platform, position, diffId, found: is });
  }
  return { state: 'proven', broken };
}

function unprovenLayers(
  tested: ImageReport | undefined,
  platform: PlatformReport,
  deep: Deep,
  { held }: FoundImage,
): readonly Unproven[] {
  const all = platform.diffIds.map((diffId, position) => ({ platform, position, diffId }));
  if (deep === 'always' || tested === undefined) return all;
  const same = tested.platforms.find((one) => one.platform === platform.platform);
  // Nothing is gained by reading layers of a platform that was not tested or whose layers differ anyway.
  if (same === undefined || same.diffIds.join() !== platform.diffIds.join()) return [];
  // A registry keeps what it holds under its hash; a folder or archive holds whatever was written into it.
  if (held === undefined) return all;
  return all.filter(({ position }) => {
    const known = same.layers.length === same.diffIds.length ? same.layers[position]?.digest : undefined;
    return known === undefined || known !== platform.layers[position]?.digest;
  });
}

async function unpacked(
  { platform, position, diffId }: Unproven,
  openLayer: NonNullable<FoundImage['openLayer']>,
  { memory, layerHash }: LayerReading,
): Promise<string> {
  const layer = platform.layers[position];
  const algorithm = diffId.startsWith('sha512:') ? 'sha512' : 'sha256';
  const key = layer && `${algorithm} ${layer.digest}`;
  const known = key === undefined ? undefined : memory.get(key);
  if (known !== undefined) return known;
  const reading = (async () => {
    const stream = await openLayer(platform.platform, position);
    try {
      return await layerHash(stream, algorithm, unpackLimit(layer?.size ?? Number.MAX_SAFE_INTEGER));
    } catch (error) {
      if (error instanceof LayerTooLarge) return error.message;
      if (isCorrupt(error)) return `it cannot be unpacked (${(error as Error).message})`;
      throw error;
    }
  })();
  if (key !== undefined) memory.set(key, reading);
  return reading;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

// zlib's own errors say that the blob is not what it should be; all others say that it could not be read.
function isCorrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZLIB)/.test(String(error.code));
}
