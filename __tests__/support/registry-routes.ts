/** The end points of the registry of the tests (OCI distribution specification, "Endpoints"), but for blobs. */
import { blobAnswer, uploadAnswer } from './registry-blobs.ts';
import type { RegistryRequest, Reply } from './registry-server.ts';
import { digestOf, type RegistryStore } from './registry-store.ts';

/** What real registries do otherwise than the specification has it. */
export interface Quirks {
  /** Leave `Docker-Content-Digest` out, as ECR does. */
  readonly noDigestHeader?: boolean;
  /** Know `PUT …/manifests/<digest>?tag=…` and answer with `OCI-Tag`. */
  readonly tagQuery?: boolean;
  /** Refuse to write a tag that exists, in the words of one registry; ECR refuses even the same digest. */
  readonly immutableTags?: 'ecr' | 'harbor' | 'docker-hub' | 'conflict';
  /** Open an upload instead of mounting. */
  readonly noMounts?: boolean;
  readonly noDeletes?: boolean;
  /** What a deletion means, where it is not the specification's. */
  readonly deletion?: 'tag takes the image' | 'tag alone' | 'digest alone' | 'digest only without tags';
  readonly noReferrers?: boolean;
  /** `HEAD` is answered with 405. */
  readonly noHead?: boolean;
  /** Most tags on one page. */
  readonly tagsPerPage?: number;
  readonly limitHeaders?: Readonly<Record<string, string>>;
}

const manifestLimit = 4 * 1024 * 1024;
const route = /^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs|tags\/list|referrers)(?:\/([^/]*))?$/;

export function answerFor(request: RegistryRequest, store: RegistryStore, quirks: Quirks): Reply {
  if (request.path === '/v2/' || request.path === '/v2') return json(200, {});
  const [, repository = '', kind, reference = ''] = route.exec(decodeURIComponent(request.path)) ?? [];
  switch (kind) {
    case 'manifests':
      return manifestAnswer(request, store, quirks, repository, reference);
    case 'blobs':
      return blobAnswer(request, store, repository, reference);
    case 'blobs/uploads':
      return uploadAnswer(request, store, quirks, repository, reference);
    case 'tags/list':
      return tagsAnswer(request, store, quirks, repository);
    case 'referrers':
      return quirks.noReferrers
        ? { status: 404, body: '404 page not found' }
        : referrersAnswer(store, repository, reference);
    default:
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' };
  }
}

function manifestAnswer(
  request: RegistryRequest,
  store: RegistryStore,
  quirks: Quirks,
  repository: string,
  reference: string,
): Reply {
  if (request.method === 'PUT') return putManifest(request, store, quirks, repository, reference);
  if (request.method === 'DELETE' && refusesDeletion(quirks, reference))
    return failure(405, 'UNSUPPORTED', 'the operation is unsupported');
  if (request.method === 'HEAD' && quirks.noHead) return failure(405, 'UNSUPPORTED', 'the operation is unsupported');
  const digest = store.find(repository, reference);
  const held = digest === undefined ? undefined : store.repository(repository).manifests.get(digest);
  if (digest === undefined || held === undefined) return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
  if (request.method === 'DELETE') return deleteManifest(store, quirks, repository, reference);
  const accept = request.headers.accept ?? '';
  if (!accept.includes(held.mediaType) && !accept.includes('*/*')) {
    return failure(404, 'MANIFEST_UNKNOWN', `found ${held.mediaType}, but accept header does not support it`);
  }
  const header = quirks.noDigestHeader ? {} : { 'docker-content-digest': digest };
  const headers = { 'content-type': held.mediaType, etag: `"${digest}"`, ...header, ...quirks.limitHeaders };
  // As Distribution does.
  if (request.headers['if-none-match'] === headers.etag) return { status: 304, headers: { etag: headers.etag } };
  return { status: 200, headers, body: held.bytes };
}

function putManifest(
  request: RegistryRequest,
  store: RegistryStore,
  quirks: Quirks,
  repository: string,
  reference: string,
): Reply {
  if (request.body.length > manifestLimit) return failure(400, 'MANIFEST_INVALID', 'http: request body too large');
  const byDigest = reference.includes(':');
  const digest = digestOf(request.body, byDigest ? reference.split(':')[0] : 'sha256');
  if (byDigest && digest !== reference)
    return failure(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  const invalid = whyInvalid(request.body, mediaType, store, repository);
  if (invalid) return invalid;
  const tags = byDigest ? (quirks.tagQuery ? request.query.getAll('tag') : []) : [reference];
  const state = store.repository(repository);
  const refused = tags
    .filter((tag) => state.tags.has(tag))
    .map((tag) => immutable(quirks, tag, state.tags.get(tag) === digest));
  const refusal = refused.find((reply) => reply !== undefined);
  if (refusal) return refusal;
  state.manifests.set(digest, { mediaType, bytes: request.body });
  for (const tag of tags) store.setTag(repository, tag, digest);
  const { subject } = JSON.parse(request.body.toString()) as { subject?: { digest: string } };
  return {
    status: 201,
    headers: {
      location: `/v2/${repository}/manifests/${digest}`,
      ...(quirks.noDigestHeader ? {} : { 'docker-content-digest': digest }),
      ...(byDigest && tags.length > 0 ? { 'oci-tag': tags.join(', ') } : {}),
      ...(subject && !quirks.noReferrers ? { 'oci-subject': subject.digest } : {}),
    },
  };
}

function immutable(quirks: Quirks, tag: string, same: boolean): Reply | undefined {
  switch (quirks.immutableTags) {
    case 'ecr':
      return failure(
        400,
        'TAG_INVALID',
        `The image tag '${tag}' already exists in the repository and cannot be overwritten because the tag is immutable.`,
      );
    case 'harbor':
      return failure(412, 'PRECONDITION', `Failed to process request due to '${tag}' configured as immutable.`);
    case 'docker-hub':
      return failure(403, 'DENIED', 'requested access to the resource is denied');
    case 'conflict':
      return same ? undefined : failure(409, 'MANIFEST_INVALID', 'tag is protected');
    default:
      return undefined;
  }
}

interface ManifestBody {
  readonly mediaType?: unknown;
  readonly schemaVersion?: unknown;
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string; readonly urls?: readonly string[] }[];
  readonly manifests?: readonly { readonly digest: string }[];
}

function whyInvalid(bytes: Buffer, mediaType: string, store: RegistryStore, repository: string): Reply | undefined {
  let body: ManifestBody;
  try {
    body = JSON.parse(bytes.toString()) as ManifestBody;
  } catch {
    return failure(400, 'MANIFEST_INVALID', 'manifest invalid');
  }
  if (mediaType === '' || (body.mediaType !== undefined && body.mediaType !== mediaType)) {
    return failure(400, 'MANIFEST_INVALID', 'the media type of the request is not that of the manifest');
  }
  if (body.schemaVersion !== 2) return failure(400, 'MANIFEST_INVALID', 'unrecognized manifest schema version');
  const state = store.repository(repository);
  const layers = (body.layers ?? []).filter((layer) => layer.urls === undefined).map(({ digest }) => digest);
  const blobs = [...(body.config ? [body.config.digest] : []), ...layers].filter((digest) => !state.blobs.has(digest));
  const children = (body.manifests ?? []).map(({ digest }) => digest).filter((digest) => !state.manifests.has(digest));
  const unknown = [...new Set([...blobs, ...children])];
  if (unknown.length === 0) return undefined;
  const errors = unknown.map((digest) => ({
    code: 'MANIFEST_BLOB_UNKNOWN',
    message: 'blob unknown to registry',
    detail: { Digest: digest },
  }));
  return json(400, { errors });
}

/** Whatever is asked for, and whether it is there or not. */
function refusesDeletion({ noDeletes, deletion }: Quirks, reference: string): boolean {
  return noDeletes === true || deletion === (reference.includes(':') ? 'tag alone' : 'digest alone');
}

function deleteManifest(store: RegistryStore, { deletion }: Quirks, repository: string, reference: string): Reply {
  const { tags, manifests } = store.repository(repository);
  const byTag = !reference.includes(':');
  const image = byTag ? tags.get(reference) : reference;
  const named = [...tags].filter(([, digest]) => digest === image).map(([tag]) => tag);
  if (!byTag && deletion === 'digest only without tags' && named.length > 0)
    return failure(400, 'MANIFEST_INVALID', 'the manifest is referenced by tags');
  if (byTag) tags.delete(reference);
  if (!byTag || deletion === 'tag takes the image') {
    manifests.delete(image ?? '');
    for (const tag of named) tags.delete(tag);
  }
  return { status: 202 };
}

function tagsAnswer(request: RegistryRequest, store: RegistryStore, quirks: Quirks, repository: string): Reply {
  const state = store.repositories.get(repository);
  if (!state) return failure(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  const last = request.query.get('last');
  const all = [...state.tags.keys()].sort().filter((tag) => last === null || tag > last);
  const size = Math.min(Number(request.query.get('n') ?? '10000'), quirks.tagsPerPage ?? 1000);
  const page = all.slice(0, size);
  const more = all.length > page.length && page.length > 0;
  const next = `/v2/${repository}/tags/list?n=${size}&last=${encodeURIComponent(page.at(-1) ?? '')}`;
  const reply = json(200, { name: repository, tags: page });
  return more ? { ...reply, headers: { ...reply.headers, link: `<${next}>; rel="next"` } } : reply;
}

function referrersAnswer(store: RegistryStore, repository: string, digest: string): Reply {
  const manifests = [...(store.repositories.get(repository)?.manifests ?? [])].flatMap(
    ([own, { mediaType, bytes }]) => {
      const body = JSON.parse(bytes.toString()) as { subject?: { digest: string }; artifactType?: string };
      const { artifactType } = body;
      return body.subject?.digest === digest ? [{ mediaType, digest: own, size: bytes.length, artifactType }] : [];
    },
  );
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  return { ...json(200, { schemaVersion: 2, mediaType, manifests }), headers: { 'content-type': mediaType } };
}

export function json(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

export function failure(status: number, code: string, message: string): Reply {
  return json(status, { errors: [{ code, message, detail: null }] });
}
