/**
 * Copying an image, whatever it is made of, into another repository: blobs, then manifests by digest, the children
 * before their index, so that nothing is ever there in part under its digest. No tag is touched.
 *
 * Everything is moved byte for byte; a layer is read only where it cannot be mounted and the other side lacks it.
 */
import type { Log } from '../action/log.ts';
import { inParallel } from '../action/pool.ts';
import { remote } from './answers.ts';
import type { BlobName, BlobReader } from './blobs.ts';
import type { Digest } from './digest.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import type { Needs } from './needs.ts';
import type { Reader } from './read.ts';
import { formatReference, formatRepository, type Reference, type Repository, sameRepository } from './reference.ts';
import type { Descriptor, RawManifest } from './registry.ts';
import type { Session } from './session.ts';
import { ensureBlob } from './upload.ts';
import { walkManifests } from './walk.ts';
import type { Writer } from './write.ts';

export interface CopierOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly reader: Reader;
  readonly needs: Needs;
  readonly blobs: BlobReader;
  readonly writer: Writer;
  readonly log: Log;
}

/** Blobs of one image that are on their way at a time. */
const width = 4;

export function copier({ sessionFor, reader, needs, blobs, writer, log }: CopierOptions) {
  return async (from: Reference & { readonly digest: Digest }, to: Repository): Promise<void> => {
    if (sameRepository(from, to)) return;
    needs.willMount(from, to);
    const there = await reader.resolve({ ...to, digest: from.digest });
    if (there) return;
    const read = async (digest: Digest): Promise<RawManifest> => {
      const manifest = await reader.manifest({ host: from.host, path: from.path, digest });
      return manifest ?? Promise.reject(missing(from, digest));
    };
    const all = await walkManifests(await read(from.digest), read);
    const wanted = new Map(all.flatMap((raw) => blobsOf(parseManifest(raw), from)).map((blob) => [blob.digest, blob]));
    await inParallel([...wanted.values()], (blob) => move(blob, from, to), width);
    // Children come before their parents.
    for (const manifest of all) await writer.putManifest(to, manifest);
    // An index may be seen before its children on another copy of the registry.
    await inParallel(all, ({ digest }) => writer.untilHeld(to, digest));
  };

  async function move(blob: BlobName, { host, path }: Repository, to: Repository): Promise<void> {
    const source = { host, path };
    const how = await ensureBlob({ session: sessionFor(to), repository: to, needs, log }, blob, {
      mountFrom: host === to.host ? source : undefined,
      chunks: (offset) => blobs.blobChunks(source, blob, offset),
    });
    log.debug(`${formatRepository(to)}: blob ${blob.digest} ${how}`);
  }
}

function blobsOf(manifest: Manifest, from: Repository): readonly Descriptor[] {
  if (manifest.kind === 'index') return [];
  // A layer that may not be distributed, or lives elsewhere, is not in the registry; its descriptor goes along.
  const layers = manifest.layers.filter(
    ({ urls, mediaType }) => urls === undefined && !/nondistributable|foreign/.test(mediaType),
  );
  if (layers.length === 0 && manifest.layers.length > 0) {
    throw remote({
      code: 'DCA-REG-048',
      message: `an image of ${formatRepository(from)} has foreign layers alone; it cannot be copied.`,
    });
  }
  return [manifest.config, ...layers];
}

function missing(from: Reference, digest: Digest) {
  return remote({
    code: 'DCA-REG-049',
    message: `${formatReference(from)} refers to the manifest ${digest}, which its repository does not hold.`,
    remedy: 'Push the image again: the registry has lost a part of it.',
  });
}
