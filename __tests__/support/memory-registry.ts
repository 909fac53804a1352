/**
 * The port `Registry` in memory: what registries do, without HTTP. For decisions that are tested apart from the client.
 *
 * `faults` sees every question before it is answered and may throw, or change the registry first, as another run would.
 * `afterWrite` may throw when a tag is already put: an answer that was lost.
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../../src/registry/digest.ts';
import { formatReference, formatRepository, type Repository, sameRepository } from '../../src/registry/reference.ts';
import type { RawManifest, Registry } from '../../src/registry/registry.ts';

export interface Question {
  readonly kind: 'resolve' | 'manifest' | 'blob' | 'putTag' | 'copy' | 'deleteTag' | 'tags';
  /** `host/path`, with `:tag` or `@digest` where one is meant. */
  readonly about: string;
}

export interface MemoryRegistry extends Registry {
  readonly questions: readonly Question[];
  readonly put: (
    repository: string,
    content: string | Readonly<Record<string, unknown>>,
    ...tags: readonly string[]
  ) => Digest;
  /** An image whose config carries labels. */
  readonly putImage: (
    repository: string,
    labels: Readonly<Record<string, string>>,
    ...tags: readonly string[]
  ) => Digest;
  readonly point: (repository: string, tag: string, digest: Digest | undefined) => void;
  readonly digestOf: (repository: string, tag: string) => Digest | undefined;
  /** `repository:tag` → digest, of everything. */
  readonly state: () => Readonly<Record<string, Digest>>;
}

export interface MemoryOptions {
  readonly faults?: (question: Question, number: number) => void;
  readonly afterWrite?: (question: Question, number: number) => void;
  readonly deletes?: boolean;
}

const imageType = 'application/vnd.oci.image.manifest.v1+json';

interface Held {
  readonly manifests: Map<Digest, RawManifest>;
  readonly blobs: Map<Digest, Uint8Array>;
  readonly tags: Map<string, Digest>;
}

export function memoryRegistry({ faults, afterWrite, deletes = true }: MemoryOptions = {}): MemoryRegistry {
  const held = new Map<string, Held>();
  const questions: Question[] = [];
  const at = (name: string): Held => {
    const found = held.get(name) ?? { manifests: new Map(), blobs: new Map(), tags: new Map() };
    held.set(name, found);
    return found;
  };
  const ask = async (kind: Question['kind'], about: string) => {
    const question = { kind, about };
    const number = questions.push(question);
    await new Promise((done) => setImmediate(done));
    faults?.(question, number);
    return question;
  };
  const find = (repository: Repository & { readonly tag?: string; readonly digest?: Digest }) => {
    const there = at(formatRepository(repository));
    const digest = repository.digest ?? there.tags.get(repository.tag ?? 'latest');
    return digest === undefined ? undefined : there.manifests.get(digest);
  };
  const put: MemoryRegistry['put'] = (repository, content, ...tags) => {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    const digest = hash(bytes);
    const mediaType =
      typeof content === 'object' && typeof content.mediaType === 'string' ? content.mediaType : imageType;
    at(repository).manifests.set(digest, { digest, mediaType, bytes });
    for (const tag of tags) at(repository).tags.set(tag, digest);
    return digest;
  };
  return {
    questions,
    put,
    putImage: (repository, labels, ...tags) => {
      const config = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: labels } }));
      at(repository).blobs.set(hash(config), config);
      const mediaType = 'application/vnd.oci.image.config.v1+json';
      const body = { schemaVersion: 2, mediaType: imageType, layers: [] };
      return put(repository, { ...body, config: { mediaType, digest: hash(config), size: config.length } }, ...tags);
    },
    point: (repository, tag, digest) => {
      if (digest === undefined) at(repository).tags.delete(tag);
      else at(repository).tags.set(tag, digest);
    },
    digestOf: (repository, tag) => at(repository).tags.get(tag),
    state: () =>
      Object.fromEntries(
        [...held].flatMap(([name, { tags }]) => [...tags].map(([tag, digest]) => [`${name}:${tag}`, digest])).sort(),
      ),
    willWrite: () => {},
    resolve: async (reference) => {
      await ask('resolve', formatReference(reference));
      const found = find(reference);
      return found && { mediaType: found.mediaType, digest: found.digest, size: found.bytes.length };
    },
    manifest: async (reference) => {
      await ask('manifest', formatReference(reference));
      return find(reference);
    },
    readTag: async (reference, unless) => {
      await ask('manifest', formatReference(reference));
      const found = find(reference);
      return found !== undefined && found.digest === unless ? 'same' : found;
    },
    blob: async (repository, { digest }) => {
      await ask('blob', `${formatRepository(repository)}@${digest}`);
      const bytes = at(formatRepository(repository)).blobs.get(digest);
      if (!bytes) throw new Error(`no blob ${digest}`);
      return bytes;
    },
    blobStream: () => Promise.reject(new Error('no layer is ever read here')),
    putTag: async ({ repository, tag, manifest }) => {
      const question = await ask('putTag', `${formatRepository(repository)}:${tag}`);
      const there = at(formatRepository(repository));
      if (!there.manifests.has(manifest.digest))
        throw new Error(`${question.about}: the manifest is not in the repository`);
      there.tags.set(tag, manifest.digest);
      afterWrite?.(question, questions.length);
    },
    copy: async (from, to) => {
      await ask('copy', `${formatReference(from)} to ${formatRepository(to)}`);
      const found = find(from);
      if (!found) throw new Error('nothing to copy');
      if (!sameRepository(from, to)) at(formatRepository(to)).manifests.set(found.digest, found);
    },
    deleteTag: async (repository, tag) => {
      await ask('deleteTag', `${formatRepository(repository)}:${tag}`);
      return deletes && at(formatRepository(repository)).tags.delete(tag);
    },
    tags: async (repository) => {
      await ask('tags', formatRepository(repository));
      return [...at(formatRepository(repository)).tags.keys()];
    },
  };
}

function hash(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
