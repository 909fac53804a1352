/**
 * What this suite asks of registries: the port that decisions see.
 *
 * Rules that every implementation keeps (contract of the registry client):
 * absent is `undefined`, denied and broken are Problems (DCA-REG-…), never "absent";
 * a manifest's bytes always hash to its digest; a tag is resolved once and then read by digest.
 */
import type { Digest } from './digest.ts';
import type { Reference, Repository } from './reference.ts';

/** OCI descriptor, the fields that we read (image-spec descriptor.md). */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly platform?: PlatformFields;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
  /** Where a foreign layer is had; never fetched from there. */
  readonly urls?: readonly string[];
}

export interface PlatformFields {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
}

/** A manifest or index as a registry holds it; `bytes` are exactly what was hashed. */
export interface RawManifest {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface TagWrite {
  readonly repository: Repository;
  readonly tag: string;
  readonly manifest: RawManifest;
  /** What the caller has just read the tag to hold; it spares the question. */
  readonly known?: Digest | 'absent';
}

export interface Registry {
  /** HEAD: the digest that a tag (or digest) has now. */
  readonly resolve: (reference: Reference) => Promise<Descriptor | undefined>;
  /** The manifest behind a tag or digest; a tag is resolved first and read by its digest. */
  readonly manifest: (reference: Reference) => Promise<RawManifest | undefined>;
  /**
   * The manifest behind a tag in one question, checked against the digest that the registry names beside it.
   * `same`: the tag has the digest `unless`, and nothing was transferred where the registry knows `If-None-Match`.
   */
  readonly readTag: (
    reference: Repository & { readonly tag: string },
    unless?: Digest,
  ) => Promise<RawManifest | 'same' | undefined>;
  /** A small blob (a config), whole, hashed against its descriptor. At most 8 MiB. */
  readonly blob: (repository: Repository, blob: Pick<Descriptor, 'digest' | 'size'>) => Promise<Uint8Array>;
  /** A blob of any size as a stream whose end proves its digest. */
  readonly blobStream: (
    repository: Repository,
    blob: Pick<Descriptor, 'digest' | 'size'>,
  ) => Promise<ReadableStream<Uint8Array>>;
  /** Puts a tag on a manifest that the repository already holds, and reads it back until it is visible. */
  readonly putTag: (write: TagWrite) => Promise<void>;
  /** Copies a manifest with all that it refers to into another repository, by digest, without a tag. Mounts what it can. */
  readonly copy: (from: Reference & { readonly digest: Digest }, to: Repository) => Promise<void>;
  /** Deletes a tag, as the specification means it; `false` where the registry cannot. */
  readonly deleteTag: (repository: Repository, tag: string) => Promise<boolean>;
  /**
   * Takes a tag away, and never an image that another tag points at; `false` where the registry cannot, and the tag stays as it was.
   * Where it points elsewhere than at `only`, or another run moves it meanwhile, it is left alone, and what it points at is the answer.
   */
  readonly removeTag: (repository: Repository, tag: string, only?: Digest) => Promise<boolean | Digest>;
  /** All tags, pages followed, referrers' `sha256-…` tags left out; empty where the repository is absent. */
  readonly tags: (repository: Repository) => Promise<readonly string[]>;
  /** Tells the client which repositories will be written, so that one token with the right scopes is asked up front. */
  readonly willWrite: (repositories: readonly Repository[]) => void;
}
