/**
 * Putting a blob into a repository: mounted from another one of the same registry where that is granted, else uploaded.
 *
 * An upload is one stream of bytes into a session; where it breaks, the registry is asked how far it came, and the
 * rest follows. A session that is lost begins anew. The session's address must be the registry's own: bytes and
 * token go nowhere else.
 */
import type { Log } from '../action/log.ts';
import { isTransientStatus, newTries, type Tries } from '../http/retry.ts';
import type { Answer } from '../http/transport.ts';
import { maskSignature } from './address.ts';
import { hasCode, isBroken, problemOf, remote } from './answers.ts';
import type { BlobName } from './blobs.ts';
import type { Needs } from './needs.ts';
import { formatRepository, type Repository } from './reference.ts';
import type { Session } from './session.ts';

export interface UploadOptions {
  readonly session: Session;
  readonly repository: Repository;
  readonly needs: Needs;
  readonly log: Log;
}

export interface BlobSource {
  /** A repository of the same registry that holds the blob. */
  readonly mountFrom?: Repository | undefined;
  readonly chunks: (from: number) => AsyncIterable<Uint8Array>;
}

const mostRounds = 5;

/** Each way of writing a blob has as many requests as one call, however often its session is lost. */
interface Upload extends UploadOptions {
  readonly tries: Readonly<Record<'open' | 'send' | 'finish', Tries>>;
}

/** @returns how the blob came to be there. */
export async function ensureBlob(
  given: UploadOptions,
  blob: BlobName,
  source: BlobSource,
): Promise<'held' | 'mounted' | 'uploaded'> {
  const options = { ...given, tries: { open: newTries(), send: newTries(), finish: newTries() } };
  // A mount answers at once whether it is there or not; across registries the question comes first.
  if (!source.mountFrom && (await isHeld(options, blob))) return 'held';
  const session = source.mountFrom ? await mountOrOpen(options, blob, source.mountFrom) : await open(options, blob);
  if (session === 'mounted') return 'mounted';
  if (source.mountFrom && (await isHeld(options, blob))) {
    await cancel(options, session);
    return 'held';
  }
  await upload(options, blob, source, session);
  return 'uploaded';
}

/** @throws Problem where the registry does not say, also after having been asked again. */
async function isHeld({ session, repository, needs }: UploadOptions, { digest, size }: BlobName): Promise<boolean> {
  const need = needs.toWrite(repository);
  const what = `blob ${digest}`;
  const answer = await session.call({ method: 'HEAD', at: `blobs/${digest}`, need, what });
  const { status, headers } = answer;
  if (isTransientStatus(status))
    throw problemOf(answer, { host: repository.host, what: `the question for the ${what}` });
  // A log-in page says 200 as well, of its own length; a blob that is uploaded once too often does no harm.
  const length = headers['content-length'];
  return (
    status === 200 && (length === undefined ? headers['docker-content-digest'] === digest : Number(length) === size)
  );
}

/** A session, unless the registry mounts. */
async function mountOrOpen(options: Upload, blob: BlobName, from: Repository): Promise<URL | 'mounted'> {
  const query = `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(from.path)}`;
  // A mount is a question of its own.
  const answer = await start(options, blob, query, newTries());
  if (answer.status === 201) return 'mounted';
  // Some registries refuse a mount instead of opening a session.
  if (answer.status !== 202 && answer.status < 500) return open(options, blob);
  return opened(answer, options, blob);
}

async function open(options: Upload, blob: BlobName): Promise<URL> {
  return opened(await start(options, blob, '', options.tries.open), options, blob);
}

function start({ session, repository, needs }: Upload, { digest }: BlobName, query: string, tries: Tries) {
  return session.call({
    method: 'POST',
    at: `blobs/uploads/${query}`,
    need: needs.toWrite(repository),
    body: new Uint8Array(),
    tries,
    what: `upload of ${digest}`,
    whole: ({ status, headers }) => status === 201 || (status === 202 && headers.location !== undefined),
  });
}

function opened(answer: Answer, options: Upload, { digest }: BlobName): URL {
  if (answer.status === 202) return locationOf(answer, options);
  const { repository } = options;
  throw problemOf(answer, {
    host: repository.host,
    what: `the upload of ${digest} to ${formatRepository(repository)}`,
  });
}

async function upload(options: Upload, blob: BlobName, source: BlobSource, session: URL): Promise<void> {
  let location = session;
  let offset = 0;
  let trouble: unknown;
  let lost: unknown;
  const watched: BlobSource = {
    chunks: async function* (from) {
      try {
        yield* source.chunks(from);
      } catch (error) {
        lost = error;
        throw error;
      }
    },
  };
  for (let round = 1; round <= mostRounds; round += 1) {
    try {
      if (round > 1) {
        const state = await progress(options, location, blob);
        location = state?.location ?? (await open(options, blob));
        offset = state?.offset ?? 0;
      }
      if (offset < blob.size) location = await send(options, blob, watched, location, offset);
      await finish(options, blob, location);
      return;
    } catch (error) {
      trouble = error;
      // The source was asked often enough, too.
      if (error === lost || !(isBroken(error) || error instanceof SessionLost)) throw error;
      // The last answer may have been lost on its way back. A registry that does not even tell that was asked often enough.
      const held = await isHeld(options, blob).catch(() => undefined);
      if (held === true) return;
      if (held === undefined || isSpent(options)) break;
      options.log.debug(`the upload of ${blob.digest} broke; going on`);
    }
  }
  throw trouble instanceof SessionLost ? trouble.problem : trouble;
}

function isSpent({ tries }: Upload): boolean {
  return Object.values(tries).some(({ left }) => left <= 0);
}

/** The registry no longer knows the session, or its offset differs from ours: worth asking once more. */
class SessionLost extends Error {
  readonly problem: Error;

  constructor(problem: Error) {
    super(problem.message);
    this.problem = problem;
  }
}

async function send(
  options: Upload,
  { digest, size }: BlobName,
  source: BlobSource,
  location: URL,
  offset: number,
): Promise<URL> {
  const { session, repository, needs } = options;
  const body = { length: size - offset, chunks: () => source.chunks(offset) };
  const range: Record<string, string> = offset === 0 ? {} : { 'content-range': `${offset}-${size - 1}` };
  const headers = { 'content-type': 'application/octet-stream', ...range };
  const answer = await session.call({
    method: 'PATCH',
    at: location,
    need: needs.toWrite(repository),
    headers,
    body,
    once: true,
    tries: options.tries.send,
    what: `upload of ${digest}`,
  });
  if (answer.status === 202 || answer.status === 201 || answer.status === 204) return locationOf(answer, options);
  const problem = problemOf(answer, {
    host: repository.host,
    what: `the upload of ${digest} to ${formatRepository(repository)}`,
  });
  throw isLost(answer) ? new SessionLost(problem) : problem;
}

/** Also a success that is none, such as a web page, and bytes that were damaged on the way: the state tells. */
function isLost(answer: Answer): boolean {
  return answer.status < 300 || answer.status === 404 || answer.status === 416 || hasCode(answer, 'DIGEST_INVALID');
}

async function finish(options: Upload, { digest }: BlobName, location: URL): Promise<void> {
  const { session, repository, needs } = options;
  const at = new URL(location);
  at.searchParams.append('digest', digest);
  const answer = await session.call({
    method: 'PUT',
    at,
    need: needs.toWrite(repository),
    body: new Uint8Array(),
    once: true,
    tries: options.tries.finish,
    what: `end of the upload of ${digest}`,
  });
  if (answer.status === 201 || answer.status === 204) return;
  const problem = problemOf(answer, {
    host: repository.host,
    what: `the end of the upload of ${digest} to ${formatRepository(repository)}`,
  });
  throw isLost(answer) ? new SessionLost(problem) : problem;
}

/** @returns `undefined` where the session is gone. */
async function progress(
  options: UploadOptions,
  location: URL,
  blob: BlobName,
): Promise<{ readonly location: URL; readonly offset: number } | undefined> {
  const need = options.needs.toWrite(options.repository);
  const answer = await options.session.call({ method: 'GET', at: location, need, what: 'the state of an upload' });
  if (answer.status !== 204 && answer.status !== 202) return undefined;
  const [, end] = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range ?? '') ?? [];
  // `0-0` is what registries say of an empty session, and of one with a single byte: sending from 0 is right for the
  // first and refused for the second, which then begins anew.
  const offset = end === undefined || end === '0' ? 0 : Number(end) + 1;
  return offset > blob.size ? undefined : { location: locationOf(answer, options, location), offset };
}

async function cancel({ session, repository, needs, log }: UploadOptions, location: URL): Promise<void> {
  const need = needs.toWrite(repository);
  await session
    .call({ method: 'DELETE', at: location, need, what: 'end of an upload that is not needed' })
    .catch(() => log.debug('an upload could not be cancelled'));
}

function locationOf(answer: Answer, { session, repository, log }: UploadOptions, otherwise?: URL): URL {
  const text = answer.headers.location;
  if (text === undefined && otherwise) return otherwise;
  const url = text !== undefined && URL.canParse(text, session.origin.href) ? new URL(text, session.origin) : undefined;
  if (url && url.origin === session.origin.origin && url.username === '') {
    maskSignature(url, log);
    return url;
  }
  throw remote({
    code: 'DCA-REG-045',
    message: `${repository.host} wants the bytes of a blob to be sent to ${url ? url.origin : 'something that is no URL'}, which is not the registry.`,
    remedy:
      'Nothing was sent there. If a proxy stands before the registry, let it pass on the host and scheme (X-Forwarded-Host, X-Forwarded-Proto).',
  });
}
