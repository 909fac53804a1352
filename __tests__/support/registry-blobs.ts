/** Blobs and uploads of the registry of the tests. */
import { failure, type Quirks } from './registry-routes.ts';
import type { RegistryRequest, Reply } from './registry-server.ts';
import { digestOf, type RegistryStore } from './registry-store.ts';

export function blobAnswer(request: RegistryRequest, store: RegistryStore, repository: string, digest: string): Reply {
  const blob = store.repositories.get(repository)?.blobs.get(digest);
  if (!blob) return failure(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  if (request.method === 'DELETE') {
    store.repository(repository).blobs.delete(digest);
    return { status: 202 };
  }
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  };
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) return { status: 200, headers, body: blob };
  if (Number(from) >= blob.length) return { status: 416, headers: { 'content-range': `bytes */${blob.length}` } };
  const range = `bytes ${from}-${blob.length - 1}/${blob.length}`;
  return { status: 206, headers: { ...headers, 'content-range': range }, body: blob.subarray(Number(from)) };
}

export function uploadAnswer(
  request: RegistryRequest,
  store: RegistryStore,
  quirks: Quirks,
  repository: string,
  id: string,
): Reply {
  if (request.method === 'POST') return startUpload(request, store, quirks, repository);
  const upload = store.uploads.get(id);
  if (!upload || upload.repository !== repository)
    return failure(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
  switch (request.method) {
    case 'GET':
      return { status: 204, headers: progress(repository, id, upload.bytes.length) };
    case 'DELETE':
      store.uploads.delete(id);
      return { status: 204 };
    case 'PATCH': {
      const [, start] = /^(\d+)-\d+$/.exec(request.headers['content-range'] ?? '') ?? [];
      if (start !== undefined && Number(start) !== upload.bytes.length) {
        return { status: 416, headers: progress(repository, id, upload.bytes.length) };
      }
      upload.bytes = Buffer.concat([upload.bytes, request.body]);
      return { status: 202, headers: progress(repository, id, upload.bytes.length) };
    }
    case 'PUT':
      store.uploads.delete(id);
      return finish(store, repository, Buffer.concat([upload.bytes, request.body]), request.query.get('digest') ?? '');
    default:
      return failure(405, 'UNSUPPORTED', 'the operation is unsupported');
  }
}

function startUpload(request: RegistryRequest, store: RegistryStore, quirks: Quirks, repository: string): Reply {
  const mount = request.query.get('mount');
  const blob = store.repositories.get(request.query.get('from') ?? '')?.blobs.get(mount ?? '');
  if (mount !== null && blob && !quirks.noMounts) {
    store.repository(repository).blobs.set(mount, blob);
    return { status: 201, headers: { location: `/v2/${repository}/blobs/${mount}`, 'docker-content-digest': mount } };
  }
  const digest = request.query.get('digest');
  if (digest !== null) return finish(store, repository, request.body, digest);
  const id = store.openUpload(repository);
  return { status: 202, headers: progress(repository, id, 0) };
}

function finish(store: RegistryStore, repository: string, bytes: Buffer, digest: string): Reply {
  const [algorithm] = digest.split(':');
  if ((algorithm !== 'sha256' && algorithm !== 'sha512') || digestOf(bytes, algorithm) !== digest) {
    return failure(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
  }
  store.repository(repository).blobs.set(digest, bytes);
  return { status: 201, headers: { location: `/v2/${repository}/blobs/${digest}`, 'docker-content-digest': digest } };
}

function progress(repository: string, id: string, length: number): Readonly<Record<string, string>> {
  return {
    location: `/v2/${repository}/blobs/uploads/${id}?_state=${id.slice(0, 8)}`,
    range: `0-${Math.max(0, length - 1)}`,
    'docker-upload-uuid': id,
  };
}
