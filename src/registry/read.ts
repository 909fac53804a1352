/**
 * Reading manifests and tags.
 *
 * A tag is resolved by HEAD (which Docker Hub does not count as a pull) and then read by its digest, so that what is
 * returned hashes to what was resolved. Where a registry leaves the digest header out, the body of a GET is hashed.
 */
import type { Answer } from '../http/transport.ts';
import { isAbsent, isHtml, notARegistry, problemOf, remote } from './answers.ts';
import { type Digest, parseDigest } from './digest.ts';
import { digestOf, hasDigest } from './hash.ts';
import { acceptManifests, bareType, isManifestType, manifestLimit, parseManifest } from './manifest.ts';
import type { Needs } from './needs.ts';
import { formatReference, type Reference, type Repository, target } from './reference.ts';
import type { Descriptor, RawManifest, Registry } from './registry.ts';
import type { Session } from './session.ts';

export interface Reader {
  readonly resolve: (reference: Reference) => Promise<Descriptor | undefined>;
  readonly manifest: (reference: Reference) => Promise<RawManifest | undefined>;
  readonly readTag: Registry['readTag'];
}

export interface ReaderOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly needs: Needs;
}

const mostRemembered = 64 * 1024 * 1024;

export function reader({ sessionFor, needs }: ReaderOptions): Reader {
  /** By repository and digest: what was hashed once stays true. */
  const remembered = new Map<string, RawManifest>();
  let rememberedBytes = 0;

  function ask(method: 'GET' | 'HEAD', reference: Reference, unless?: Digest): Promise<Answer> {
    const name = target(reference);
    return sessionFor(reference).call({
      method,
      at: `manifests/${name}`,
      need: needs.of(reference),
      headers: { accept: acceptManifests, ...(unless && { 'if-none-match': `"${unless}"` }) },
      maxBody: manifestLimit,
      what: `manifest ${name}`,
      whole: (answer) => method === 'HEAD' || isHonest(answer, reference.digest),
    });
  }

  async function resolve(reference: Reference): Promise<Descriptor | undefined> {
    const known = reference.digest && remembered.get(keyOf(reference, reference.digest));
    if (known) return describe(known);
    const head = await headOf(reference);
    if (head !== 'unclear') return head;
    const manifest = await fetchAndHash(reference);
    return manifest && describe(manifest);
  }

  /** `unclear`: the answer does not say what is needed, and the body has to be looked at. */
  async function headOf(reference: Reference): Promise<Descriptor | undefined | 'unclear'> {
    const answer = await ask('HEAD', reference);
    // Some registries know no HEAD of manifests; some answer it with nonsense.
    if ([400, 405, 406, 501].includes(answer.status)) return 'unclear';
    if (answer.status === 200 && isHtml(answer)) return 'unclear';
    if (!isThere(answer, 'HEAD', reference)) return undefined;
    const { 'content-length': length = '', 'content-type': type = '' } = answer.headers;
    const digest = claimedDigest(answer, reference);
    if (reference.digest && digest && digest !== reference.digest) throw mismatch(reference, digest);
    if (!digest || !/^\d+$/.test(length) || !isManifestType(type)) return 'unclear';
    return { digest, mediaType: bareType(type), size: Number(length) };
  }

  async function fetchAndHash(reference: Reference): Promise<RawManifest | undefined> {
    return hashed(reference, await ask('GET', reference));
  }

  function hashed(reference: Reference, answer: Answer): RawManifest | undefined {
    if (!isThere(answer, 'GET', reference)) return undefined;
    const expected = reference.digest ?? claimedDigest(answer, reference);
    if (expected !== undefined && !hasDigest(answer.body, expected)) {
      throw mismatch(reference, digestOf(answer.body), expected);
    }
    const digest = expected ?? digestOf(answer.body);
    const { mediaType } = parseManifest({
      bytes: answer.body,
      mediaType: answer.headers['content-type'] ?? '',
      digest,
    });
    return remember(reference, { digest, mediaType, bytes: answer.body });
  }

  function remember(repository: Repository, manifest: RawManifest): RawManifest {
    rememberedBytes += manifest.bytes.length;
    if (rememberedBytes > mostRemembered) {
      remembered.clear();
      rememberedBytes = manifest.bytes.length;
    }
    remembered.set(keyOf(repository, manifest.digest), manifest);
    return manifest;
  }

  return {
    resolve,
    readTag: async (reference, unless) => {
      const { host, path, tag } = reference;
      const answer = await ask('GET', { host, path, tag }, unless);
      if (unless !== undefined && answer.status === 304) return 'same';
      const manifest = hashed({ host, path, tag }, answer);
      return manifest !== undefined && manifest.digest === unless ? 'same' : manifest;
    },
    manifest: async (reference) => {
      const { host, path } = reference;
      if (reference.digest) return remembered.get(keyOf(reference, reference.digest)) ?? fetchAndHash(reference);
      const head = await headOf(reference);
      if (head === undefined) return undefined;
      if (head === 'unclear') return fetchAndHash(reference);
      const known = remembered.get(keyOf(reference, head.digest));
      // A digest that is named and not held: the tag's own body decides.
      return known ?? (await fetchAndHash({ host, path, digest: head.digest })) ?? fetchAndHash(reference);
    },
  };
}

/** @throws Problem for everything that is neither the manifest nor "there is none". */
function isThere(answer: Answer, method: string, reference: Reference): boolean {
  const asked = { host: reference.host, what: `${method} of ${formatReference(reference)}` };
  if (isAbsent(answer, asked)) return false;
  if (answer.status !== 200) throw problemOf(answer, asked);
  if (isHtml(answer)) throw notARegistry(answer, asked);
  return true;
}

/** Whether a body is what was asked for, or what its header promises. */
function isHonest(answer: Answer, wanted: Digest | undefined): boolean {
  const header = answer.headers['docker-content-digest'];
  const expected = wanted ?? parseDigest(header ?? '');
  if (expected !== undefined) return hasDigest(answer.body, expected);
  return header === undefined && !isHtml(answer) && answer.body.length > 0;
}

/** What `Docker-Content-Digest` says; registries may leave it out. */
function claimedDigest({ headers }: Answer, reference: Reference): Digest | undefined {
  const header = headers['docker-content-digest'];
  const digest = parseDigest(header ?? '');
  if (header === undefined || digest !== undefined) return digest;
  throw remote({
    code: 'DCA-REG-031',
    message: `the registry names ${JSON.stringify(header.slice(0, 200))} as the digest of ${formatReference(reference)}, which is no sha256 or sha512 digest.`,
  });
}

function describe({ digest, mediaType, bytes }: RawManifest): Descriptor {
  return { digest, mediaType, size: bytes.length };
}

function keyOf({ host, path }: Repository, digest: Digest): string {
  return `${host}/${path}@${digest}`;
}

function mismatch(reference: Reference, found: string, expected = reference.digest) {
  return remote({
    code: 'DCA-REG-030',
    message: `${formatReference(reference)} should be ${expected} by what the registry says, and is ${found}: the registry, or something before it, does not give what it promises.`,
    remedy:
      'Nothing was used of it. Ask those who run the registry; if a proxy or mirror stands before it, go around it.',
  });
}
