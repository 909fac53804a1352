/**
 * An OCI image layout (image-spec image-layout.md), in a folder or an archive: which image is meant, and its parts.
 * Every blob is hashed against the digest that names it.
 */
import { isRecord } from '../action/json-path.ts';
import { Problem } from '../action/problem.ts';
import { type Digest, parseDigest } from '../registry/digest.ts';
import { hasDigest } from '../registry/hash.ts';
import { parseManifest } from '../registry/manifest.ts';
import type { Descriptor, RawManifest } from '../registry/registry.ts';
import { type ImageFiles, jsonLimit } from './image-files.ts';

export interface LayoutImage {
  readonly root: RawManifest;
  readonly tags: readonly string[];
  readonly manifest: (digest: Digest) => Promise<RawManifest | undefined>;
  readonly blob: (blob: Pick<Descriptor, 'digest' | 'size'>) => Promise<Uint8Array>;
  readonly stream: (digest: Digest) => Promise<ReadableStream<Uint8Array>>;
}

interface IndexEntry {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly name: string | undefined;
}

/** Whether these files are an OCI layout. */
export function isOciLayout(files: ImageFiles): Promise<boolean> {
  return files.has('oci-layout');
}

/** @param wanted a tag or digest of the layout; without one there must be exactly one image. */
export async function openLayout(files: ImageFiles, wanted: string | undefined): Promise<LayoutImage> {
  const entries = await readIndex(files);
  const matching = entries.filter(
    ({ digest, name }) =>
      wanted === undefined || wanted === digest || wanted === name || name?.endsWith(`:${wanted}`) === true,
  );
  // One image under two names is one image.
  const [entry, other] = [...new Map(matching.map((one) => [one.digest, one])).values()];
  if (entry === undefined) throw noChoice(files, wanted, entries, 'none of them is meant');
  if (other !== undefined) throw noChoice(files, wanted, entries, 'it is not said which one is meant');
  const types = new Map([[entry.digest, entry.mediaType]]);
  const blob = (digest: Digest) => readBlob(files, digest);
  return {
    root: { digest: entry.digest, mediaType: entry.mediaType, bytes: await wholeBlob(files, entry.digest) },
    tags: matching.flatMap(({ name }) => (name === undefined ? [] : [name])),
    manifest: async (digest) => {
      const bytes = await blob(digest);
      return (
        bytes && {
          digest,
          mediaType: types.get(digest) ?? parseManifest({ bytes, mediaType: '', digest }).mediaType,
          bytes,
        }
      );
    },
    blob: ({ digest }) => wholeBlob(files, digest),
    stream: (digest) => files.stream(blobName(digest)),
  };
}

async function readIndex(files: ImageFiles): Promise<readonly IndexEntry[]> {
  const bytes = await files.read('index.json', jsonLimit);
  const value = bytes && parse(bytes);
  if (!isRecord(value) || !Array.isArray(value.manifests))
    throw noLayout(files, 'it has no index.json that can be read');
  return value.manifests.map((raw: unknown) => {
    const digest = isRecord(raw) ? parseDigest(String(raw.digest)) : undefined;
    if (!isRecord(raw) || digest === undefined || typeof raw.mediaType !== 'string') {
      throw noLayout(files, 'its index.json has a malformed descriptor');
    }
    const annotations = isRecord(raw.annotations) ? raw.annotations : {};
    const name = annotations['io.containerd.image.name'] ?? annotations['org.opencontainers.image.ref.name'];
    return { digest, mediaType: raw.mediaType, name: typeof name === 'string' ? name : undefined };
  });
}

async function wholeBlob(files: ImageFiles, digest: Digest): Promise<Uint8Array> {
  const bytes = await readBlob(files, digest);
  if (bytes === undefined) throw noLayout(files, `blob ${digest} is missing`);
  return bytes;
}

async function readBlob(files: ImageFiles, digest: Digest): Promise<Uint8Array | undefined> {
  const bytes = await files.read(blobName(digest), jsonLimit);
  if (bytes === undefined) return undefined;
  if (!hasDigest(bytes, digest)) throw noLayout(files, `blob ${digest} has other content`);
  return bytes;
}

function blobName(digest: Digest): string {
  return `blobs/${digest.replace(':', '/')}`;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function noChoice(files: ImageFiles, wanted: string | undefined, entries: readonly IndexEntry[], why: string): Problem {
  const names = entries.slice(0, 10).map(({ name, digest }) => name ?? digest);
  return new Problem({
    code: 'DCA-DOC-021',
    message: `${files.where} holds ${entries.length} images (${names.join(', ') || 'none'})${wanted === undefined ? '' : `, wanted is ${JSON.stringify(wanted)}`}: ${why}.`,
    remedy: 'Name one, as `path:tag` or `path@sha256:…`.',
  });
}

function noLayout(files: ImageFiles, why: string): Problem {
  return new Problem({
    code: 'DCA-DOC-020',
    message: `${files.where} is no OCI layout that can be read: ${why}.`,
    remedy: 'Write it with `outputs: type=oci` of a build, or `skopeo copy … oci:folder`.',
  });
}
