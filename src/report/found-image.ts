/** An image that was looked at: what a report says of it, and how its layers can be read. */
import type { Digest } from '../registry/digest.ts';
import type { Reference } from '../registry/reference.ts';
import type { RawManifest } from '../registry/registry.ts';
import type { ImageReport } from './report.ts';

export type Described = Pick<ImageReport, 'digest' | 'mediaType' | 'tags' | 'platforms' | 'attestations'>;

export interface FoundImage {
  readonly described: Described;
  /** Where a registry holds it: the repository with the digest, and the manifest's bytes. */
  readonly held?: { readonly reference: Reference & { readonly digest: Digest }; readonly manifest: RawManifest };
  /** A layer's blob by platform and position; `undefined` where the image needs no proof: a local engine built or unpacked it. */
  readonly openLayer?: (platform: string, position: number) => Promise<ReadableStream<Uint8Array>>;
}
