/**
 * The port `Registry` in memory: what registries do, without HTTP. For decisions that are tested apart from the client.
 *
 * `faults` sees every question before it is answered and may throw, or change the registry first, as another run would.
 * `afterWrite` may throw when a tag is already put: an answer that was lost.
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../../src/registry/digest.ts';
import { formatReference, formatRepository, type Repository, sameRepository } from '../../src/registry/reference.ts';
import type { Descriptor, RawManifest, Registry } from '../../src/registry/registry.ts';

export interface Question {
  readonly kind: 'resolve' | 'manifest' | 'blob' | 'putTag' | 'copy' | 'deleteTag' | 'tags';
  /** `host/path`, with `:tag` or `@digest` where one is meant. */
  readonly about: string;
}

export interface MemoryRegistry extends Registry {
  readonly questions: readonly Question[];
  /** A manifest; what it must have and is not given is empty. A word stands for an artifact that nothing but it tells from others. */
  readonly put: (
    repository: string,
    content: string | Readonly<Record<string, unknown>>,
    ...tags: readonly string[]
  ) => Digest;
  /** A blob, as the descriptor that names it. */
  readonly putBlob: (repository: string, text: string) => Pick<Descriptor, 'digest' | 'size'>;
  /** An image of one layer whose config carries labels. */
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

const indexType = 'application/vnd.oci.image.index.v1+json';
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
    const { mediaType, ...body } = manifestOf(content);
    const bytes = Buffer.from(JSON.stringify({ mediaType, ...body }));
    const digest = hash(bytes);
    at(repository).manifests.set(digest, { digest, mediaType, bytes });
    for (const tag of tags) at(repository).tags.set(tag, digest);
    return digest;
  };
  const putBlob: MemoryRegistry['putBlob'] = (repository, text) => {
    const bytes = Buffer.from(text);
    at(repository).blobs.set(hash(bytes), bytes);
    return { digest: hash(bytes), size: bytes.length };
  };
  return {
    questions,
    put,
    putBlob,
    putImage: (repository, labels, ...tags) => {
      const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar', ...putBlob(repository, 'a layer') };
      const rootfs = { type: 'layers', diff_ids: [layer.digest] };
      const config = { os: 'linux', architecture: 'amd64', config: { Labels: labels }, rootfs };
      const mediaType = 'application/vnd.oci.image.config.v1+json';
      const body = { schemaVersion: 2, mediaType: imageType, layers: [layer] };
      const blob = putBlob(repository, JSON.stringify(config));
      return put(repository, { ...body, config: { mediaType, ...blob } }, ...tags);
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
    removeTag: async (repository, tag, only) => {
      await ask('deleteTag', `${formatRepository(repository)}:${tag}`);
      const held = at(formatRepository(repository)).tags.get(tag);
      if (only !== undefined && held !== undefined && held !== only) return held;
      return deletes && at(formatRepository(repository)).tags.delete(tag);
    },
    tags: async (repository) => {
      await ask('tags', formatRepository(repository));
      return [...at(formatRepository(repository)).tags.keys()];
    },
  };
}

function manifestOf(content: string | Readonly<Record<string, unknown>>): {
  readonly mediaType: string;
  readonly [field: string]: unknown;
} {
  if (typeof content === 'string') return manifestOf({ annotations: { word: content } });
  if ('manifests' in content) return { mediaType: indexType, schemaVersion: 2, ...content };
  const digest = hash(Buffer.from('{}'));
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest, size: 2 };
  return { mediaType: imageType, schemaVersion: 2, config, layers: [], ...content };
}

function hash(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
