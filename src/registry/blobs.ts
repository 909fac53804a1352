/**
 * Reading blobs: small ones whole, large ones as a stream whose end proves the digest.
 *
 * A stream that breaks goes on from where it was (Range), through the registry again, since the storage's signed
 * address may have expired meanwhile.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../action/problem.ts';
import { newTries, type Tries } from '../http/retry.ts';
import type { Answer, StreamAnswer } from '../http/transport.ts';
import { TransportError } from '../http/transport-error.ts';
import { isAbsent, problemOf, problemOfTrouble, remote } from './answers.ts';
import { algorithmOf, hasDigest } from './hash.ts';
import type { Needs } from './needs.ts';
import { formatRepository, type Repository } from './reference.ts';
import type { Descriptor } from './registry.ts';
import type { Session } from './session.ts';

export type BlobName = Pick<Descriptor, 'digest' | 'size'>;

export interface BlobReader {
  readonly blob: (repository: Repository, blob: BlobName) => Promise<Uint8Array>;
  readonly blobStream: (repository: Repository, blob: BlobName) => Promise<ReadableStream<Uint8Array>>;
  /** The same from a byte on, without the proof (the whole was not read). */
  readonly blobChunks: (repository: Repository, blob: BlobName, from: number) => AsyncIterable<Uint8Array>;
}

export interface BlobReaderOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly needs: Needs;
}

/** A config is a few kilobytes; a registry that sends more is not answering the question. */
const smallBlobLimit = 8 * 1024 * 1024;

export function blobReader({ sessionFor, needs }: BlobReaderOptions): BlobReader {
  async function open(repository: Repository, blob: BlobName, from: number, tries: Tries): Promise<StreamAnswer> {
    const headers: Record<string, string> = from === 0 ? {} : { range: `bytes=${from}-` };
    const answer = await sessionFor(repository).open({ ...callFor(repository, blob), headers, tries });
    if (!('chunks' in answer)) throw failure(answer, repository, blob);
    const partial = answer.status === 206 && answer.headers['content-range']?.startsWith(`bytes ${from}-`) === true;
    // A server without ranges sends it all again: what is known already is left out.
    return partial ? answer : { ...answer, chunks: skipping(answer.chunks, from) };
  }

  function callFor(repository: Repository, { digest }: BlobName) {
    return {
      method: 'GET',
      at: `blobs/${digest}`,
      need: needs.of(repository),
      what: `blob ${digest}`,
    };
  }

  async function* blobChunks(repository: Repository, blob: BlobName, from: number): AsyncGenerator<Uint8Array> {
    let at = from;
    let tries = newTries();
    for (;;) {
      const start = at;
      let misfit: Problem | undefined;
      try {
        const answer = await open(repository, blob, at, tries);
        if (!hasLength(answer, blob.size - at, blob.size)) {
          answer.cancel();
          misfit = wrongSize(repository, blob);
          throw misfit;
        }
        for await (const chunk of answer.chunks) {
          at += chunk.length;
          if (at > blob.size) throw wrongSize(repository, blob);
          yield chunk;
        }
        if (at === blob.size) return;
        throw wrongSize(repository, blob);
      } catch (error) {
        const broken = error === misfit || (error instanceof TransportError && error.transient);
        // A break after new bytes does not count towards giving up.
        if (at > start) tries = newTries();
        if (broken && tries.left > 0) continue;
        throw problemOfTrouble(error, askedFor(repository, blob));
      }
    }
  }

  async function* proven(repository: Repository, blob: BlobName): AsyncGenerator<Uint8Array> {
    const algorithm = algorithmOf(blob.digest);
    const hash = createHash(algorithm);
    for await (const chunk of blobChunks(repository, blob, 0)) {
      hash.update(chunk);
      yield chunk;
    }
    if (`${algorithm}:${hash.digest('hex')}` !== blob.digest) throw wrongBytes(repository, blob);
  }

  return {
    blobChunks,
    blobStream: async (repository, blob) => ReadableStream.from(proven(repository, blob)),
    blob: async (repository, blob) => {
      if (blob.size > smallBlobLimit) {
        throw remote({
          code: 'DCA-REG-036',
          message: `the blob ${blob.digest} of ${formatRepository(repository)} has ${blob.size} bytes; at most ${smallBlobLimit} are read whole.`,
        });
      }
      const answer = await sessionFor(repository).call({
        ...callFor(repository, blob),
        maxBody: blob.size + 1,
        whole: (one) => hasDigest(one.body, blob.digest),
      });
      if (answer.status !== 200) throw failure(answer, repository, blob);
      if (answer.body.length !== blob.size) throw wrongSize(repository, blob);
      if (!hasDigest(answer.body, blob.digest)) throw wrongBytes(repository, blob);
      return answer.body;
    },
  };
}

/** Something else, such as a log-in page, is known by its length before a byte of it is handed on. */
function hasLength({ status, headers }: StreamAnswer, rest: number, size: number): boolean {
  const length = headers['content-length'];
  return length === undefined || Number(length) === (status === 206 ? rest : size);
}

async function* skipping(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

function askedFor(repository: Repository, { digest }: BlobName) {
  return { host: repository.host, what: `GET of the blob ${digest} of ${formatRepository(repository)}` };
}

function failure(answer: Answer, repository: Repository, blob: BlobName) {
  const asked = askedFor(repository, blob);
  if (!isAbsent(answer, asked)) return problemOf(answer, asked);
  return remote({
    code: 'DCA-REG-038',
    message: `${formatRepository(repository)} does not hold the blob ${blob.digest} that its manifest refers to.`,
    remedy: 'Push the image again: the registry has lost a part of it.',
  });
}

function wrongSize(repository: Repository, blob: BlobName) {
  return remote({
    code: 'DCA-REG-037',
    message: `the blob ${blob.digest} of ${formatRepository(repository)} has not the ${blob.size} bytes that its descriptor promises.`,
  });
}

function wrongBytes(repository: Repository, blob: BlobName) {
  return remote({
    code: 'DCA-REG-047',
    message: `the blob ${blob.digest} of ${formatRepository(repository)} has other bytes than its digest says.`,
    remedy: 'Nothing was used of it. Ask those who run the registry, or push the image again.',
  });
}
