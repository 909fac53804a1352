/**
 * GitHub's Results service in this process: artifacts and caches, as `@actions/artifact` 6 and `@actions/cache` 6 ask it.
 *
 * The Twirp side (`/twirp/github.actions.results.api.v1.…`) hands out signed addresses; the blob side takes and gives the
 * bytes as Azure's block blobs do. An address works only with its signature, a token only for the run that it was made for,
 * artifacts and caches are written once. `use` puts a function before every request: it may answer itself, or change what is stored.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blobSide } from './results-blobs.ts';

export interface StoredArtifact {
  readonly id: number;
  readonly run: string;
  readonly job: string;
  readonly name: string;
  readonly createdAt: string;
  size: number;
  /** `sha256:…` as the uploader said. */
  digest: string;
  content: Buffer;
  finalized: boolean;
}

export interface StoredCache {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  content: Buffer;
  finalized: boolean;
}

export interface ResultsRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface ResultsReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Half of the body is sent, then the connection is torn. */
  readonly cut?: boolean;
}

/** Answers instead of the service (`next` is what it would do), or leaves the request to it. */
export type ResultsMiddleware = (request: ResultsRequest, next: () => ResultsReply) => ResultsReply | undefined;

export interface ResultsService {
  readonly url: string;
  /** What a job of this run is given. */
  readonly environment: (run?: string, job?: string) => Readonly<Record<string, string>>;
  readonly artifacts: StoredArtifact[];
  readonly caches: StoredCache[];
  readonly requests: readonly ResultsRequest[];
  readonly use: (middleware: ResultsMiddleware | undefined) => void;
  /** For what is put into `artifacts` by hand: no two have one id, whatever was deleted meanwhile. */
  readonly nextId: () => number;
  readonly close: () => Promise<void>;
}

const prefix = '/twirp/github.actions.results.api.v1.';

export async function startResultsService(): Promise<ResultsService> {
  const artifacts: StoredArtifact[] = [];
  const caches: StoredCache[] = [];
  const requests: ResultsRequest[] = [];
  const blobs = blobSide();
  let ids = 0;
  const nextId = () => {
    ids += 1;
    return ids;
  };
  let middleware: ResultsMiddleware | undefined;
  let url = '';

  const twirp: Readonly<Record<string, (body: Json, scope: Scope) => ResultsReply>> = {
    'ArtifactService/CreateArtifact': (body, scope) => {
      const name = text(body.name);
      if (artifacts.some((one) => one.run === scope.run && one.name === name)) {
        return trouble(409, 'already_exists', `an artifact with this name already exists on the workflow run`);
      }
      const artifact: StoredArtifact = {
        id: nextId(),
        run: scope.run,
        job: scope.job,
        name,
        createdAt: new Date().toISOString(),
        size: 0,
        digest: '',
        content: Buffer.alloc(0),
        finalized: false,
      };
      artifacts.push(artifact);
      return ok({ ok: true, signed_upload_url: blobs.sign(url, `artifacts/${artifact.id}.zip`, artifact) });
    },
    'ArtifactService/FinalizeArtifact': (body, scope) => {
      const artifact = artifacts.find((one) => one.run === scope.run && one.name === text(body.name) && !one.finalized);
      if (!artifact) return trouble(404, 'not_found', 'artifact not found');
      if (Number(body.size) !== artifact.content.length) return trouble(400, 'invalid_argument', 'size mismatch');
      Object.assign(artifact, { finalized: true, size: artifact.content.length, digest: text(body.hash) });
      return ok({ ok: true, artifact_id: String(artifact.id) });
    },
    'ArtifactService/ListArtifacts': (body, scope) => {
      const wanted = artifacts.filter(
        (one) =>
          one.run === scope.run &&
          one.finalized &&
          (body.name_filter === undefined || one.name === body.name_filter) &&
          (body.id_filter === undefined || String(one.id) === body.id_filter),
      );
      return ok({
        artifacts: wanted.map((one) => ({
          workflow_run_backend_id: one.run,
          workflow_job_run_backend_id: one.job,
          database_id: String(one.id),
          name: one.name,
          size: String(one.size),
          created_at: one.createdAt,
          ...(one.digest === '' ? {} : { digest: one.digest }),
        })),
      });
    },
    'ArtifactService/GetSignedArtifactURL': (body, scope) => {
      const artifact = artifacts.findLast(
        (one) => one.run === scope.run && one.finalized && one.name === text(body.name),
      );
      if (!artifact) return trouble(404, 'not_found', 'artifact not found');
      return ok({ signed_url: blobs.sign(url, `artifacts/${artifact.id}.zip`, artifact) });
    },
    'ArtifactService/DeleteArtifact': (body, scope) => {
      const at = artifacts.findIndex((one) => one.run === scope.run && one.name === text(body.name));
      const [artifact] = at < 0 ? [] : artifacts.splice(at, 1);
      return artifact
        ? ok({ ok: true, artifact_id: String(artifact.id) })
        : trouble(404, 'not_found', 'artifact not found');
    },
    'CacheService/CreateCacheEntry': (body) => {
      const [key, version] = [text(body.key), text(body.version)];
      if (caches.some((one) => one.key === key && one.version === version)) {
        return trouble(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
      }
      const cache: StoredCache = {
        id: nextId(),
        key,
        version,
        content: Buffer.alloc(0),
        finalized: false,
      };
      caches.push(cache);
      return ok({ ok: true, signed_upload_url: blobs.sign(url, `caches/${cache.id}`, cache) });
    },
    'CacheService/FinalizeCacheEntryUpload': (body) => {
      const cache = caches.find((one) => one.key === body.key && one.version === body.version);
      if (!cache || Number(body.size_bytes) !== cache.content.length)
        return trouble(400, 'invalid_argument', 'size mismatch');
      cache.finalized = true;
      return ok({ ok: true, entry_id: String(cache.id) });
    },
    'CacheService/GetCacheEntryDownloadURL': (body) => {
      const there = caches.filter((one) => one.finalized && one.version === body.version);
      const keys = [text(body.key), ...(Array.isArray(body.restore_keys) ? body.restore_keys.map(text) : [])];
      const cache = there.find((one) => one.key === keys[0]) ?? newest(there, keys);
      if (!cache) return ok({ ok: false });
      return ok({
        ok: true,
        signed_download_url: blobs.sign(url, `caches/${cache.id}`, cache),
        matched_key: cache.key,
      });
    },
  };

  const answer = (request: ResultsRequest): ResultsReply => {
    return middleware?.(request, () => served(request)) ?? served(request);
  };

  const served = (request: ResultsRequest): ResultsReply => {
    if (request.path.startsWith('/blob/')) return blobs.answer(request);
    const scope = scopeOf(request.headers.authorization);
    if (scope === undefined) return trouble(401, 'unauthenticated', 'no token of a job');
    const method = twirp[request.path.slice(prefix.length)];
    if (request.method !== 'POST' || !request.path.startsWith(prefix) || !method) {
      return trouble(404, 'bad_route', `no handler for ${request.method} ${request.path}`);
    }
    const body = JSON.parse(request.body.toString('utf8')) as Json;
    if (body.workflow_run_backend_id !== undefined && body.workflow_run_backend_id !== scope.run) {
      return trouble(403, 'permission_denied', 'the token is for another run');
    }
    return method(body, scope);
  };

  const server = createServer((incoming, response) => {
    void readAll(incoming).then((body) => {
      const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://service');
      const request = {
        method: incoming.method ?? '',
        path: pathname,
        query: searchParams,
        headers: incoming.headers,
        body,
      };
      requests.push(request);
      send(response, answer(request));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    artifacts,
    caches,
    requests,
    environment: (run = 'run-4242', job = 'job-1') => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenFor(run, job),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
    nextId,
    use: (next) => {
      middleware = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

interface Scope {
  readonly run: string;
  readonly job: string;
}

function newest(caches: readonly StoredCache[], prefixes: readonly string[]): StoredCache | undefined {
  for (const start of prefixes) {
    const found = caches.findLast(({ key }) => key.startsWith(start));
    if (found) return found;
  }
  return undefined;
}

/** As the runner's: three parts, of which the clients read the second without checking the third. */
function tokenFor(run: string, job: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:${job}`, exp })}.stand-in`;
}

function scopeOf(authorization: string | undefined): Scope | undefined {
  const [, payload] = /^Bearer [^.]+\.([^.]+)\.stand-in$/.exec(authorization ?? '') ?? [];
  if (payload === undefined) return undefined;
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { readonly scp: string };
  const [, run = '', job = ''] = scp.split(':');
  return { run, job };
}

function ok(body: Json): ResultsReply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function trouble(status: number, code: string, msg: string): ResultsReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, msg }) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers = {}, body = '', cut }: ResultsReply): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  if (cut) {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    return;
  }
  response.end(bytes);
}
