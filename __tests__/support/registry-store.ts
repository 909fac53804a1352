/** What the registry of the tests holds: blobs, manifests and tags of each repository, and open uploads. */
import { createHash, randomUUID } from 'node:crypto';

export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface RepositoryState {
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, StoredManifest>;
  /** Tag to digest. */
  readonly tags: Map<string, string>;
}

export interface Upload {
  readonly repository: string;
  bytes: Buffer;
}

export class RegistryStore {
  readonly repositories = new Map<string, RepositoryState>();
  readonly uploads = new Map<string, Upload>();
  /** Every write of a tag, in order. */
  readonly tagWrites: { readonly repository: string; readonly tag: string; readonly digest: string }[] = [];

  repository(name: string): RepositoryState {
    const known = this.repositories.get(name);
    if (known) return known;
    const made = { blobs: new Map(), manifests: new Map(), tags: new Map() };
    this.repositories.set(name, made);
    return made;
  }

  openUpload(repository: string): string {
    const id = randomUUID();
    this.uploads.set(id, { repository, bytes: Buffer.alloc(0) });
    return id;
  }

  setTag(repository: string, tag: string, digest: string): void {
    this.repository(repository).tags.set(tag, digest);
    this.tagWrites.push({ repository, tag, digest });
  }

  /** The digest that a tag or digest stands for, where the repository holds its manifest. */
  find(repository: string, reference: string): string | undefined {
    const state = this.repositories.get(repository);
    const digest = reference.includes(':') ? reference : state?.tags.get(reference);
    return digest !== undefined && state?.manifests.has(digest) ? digest : undefined;
  }
}

export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}
