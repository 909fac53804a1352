/**
 * Moving tags.
 *
 * Nothing is written where the tag has the digest already (immutable tags reject even that); after a write the tag is
 * read until it is visible; and where the answer to a write is lost, the tag is looked at before it is written again.
 */
import type { Clock } from '../action/clock.ts';
import type { Log } from '../action/log.ts';
import type { Problem } from '../action/problem.ts';
import { type Backoff, backoffDelay, newTries, type Tries } from '../http/retry.ts';
import type { Answer } from '../http/transport.ts';
import { isHtml, notARegistry, problemOf } from './answers.ts';
import { deleter, type Eraser } from './delete.ts';
import type { Digest } from './digest.ts';
import type { Needs } from './needs.ts';
import type { Reader } from './read.ts';
import { formatRepository, isTag, type Repository } from './reference.ts';
import type { RawManifest, Registry, TagWrite } from './registry.ts';
import type { Session } from './session.ts';
import { tagBatches } from './tag-batch.ts';
import {
  isMismatch,
  isUnclear,
  mayRepeat,
  movedBySomebody,
  noTag,
  notHeld,
  notVisible,
  otherDigest,
  refusedWrite,
  unclear,
} from './write-problems.ts';

export interface WriterOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly reader: Reader;
  readonly needs: Needs;
  /** Milliseconds until a write that does not show counts as lost. */
  readonly verifyTimeout: number;
  readonly log: Log;
  readonly backoff: Backoff;
  readonly clock: Clock;
  readonly eraser?: Eraser | undefined;
}

export interface Writer {
  readonly putTag: (write: TagWrite) => Promise<void>;
  readonly putManifest: (repository: Repository, manifest: RawManifest) => Promise<void>;
  /** Waits until a manifest that was put can be read. */
  readonly untilHeld: (repository: Repository, digest: Digest) => Promise<void>;
  readonly deleteTag: (repository: Repository, tag: string) => Promise<boolean>;
  readonly removeTag: Registry['removeTag'];
}

type KnownWrite = TagWrite & { readonly known: Digest | 'absent' };
type Standing = 'done' | 'not done' | { readonly moved: Digest | 'absent' };

/** Milliseconds between two looks at what was written. */
const [firstWait, longestWait] = [250, 8000];
/** Writes of one tag, lost answers included. */
const mostWrites = 3;

export function writer(options: WriterOptions): Writer {
  const { sessionFor, reader, needs, clock } = options;

  function put(
    repository: Repository,
    name: string,
    { bytes, mediaType }: RawManifest,
    tries = newTries(),
  ): Promise<Answer> {
    return sessionFor(repository).call({
      method: 'PUT',
      at: `manifests/${name}`,
      need: needs.toWrite(repository),
      headers: { 'content-type': mediaType },
      body: bytes,
      once: true,
      tries,
      what: `write of ${name}`,
    });
  }

  const enter = tagBatches((repository, tags, manifest) => {
    const query = tags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
    return put(repository, `${manifest.digest}?${query}`, manifest);
  });

  async function digestNow(repository: Repository, tag: string): Promise<Digest | undefined> {
    return (await reader.resolve({ ...repository, tag }))?.digest;
  }

  async function putTag(write: TagWrite): Promise<void> {
    const { repository, tag, manifest } = write;
    if (!isTag(tag)) throw noTag(tag);
    needs.willWrite(repository);
    const place = enter(repository, manifest);
    let before: Digest | 'absent';
    try {
      // Awaited even where it is known, so that those who come in the same turn meet in one request.
      before = (await (write.known ?? digestNow(repository, tag))) ?? 'absent';
    } catch (error) {
      place.leave();
      throw error;
    }
    if (before === manifest.digest) return place.leave();
    const asked = { repository, tag, manifest, known: before };
    const together = await place.write(tag);
    if (together !== 'written' && (await putAlone(asked, together === 'lost'))) return;
    await waitUntilVisible(asked);
  }

  /** Where the tag stands. A digest that is neither of the two is asked for again: a header may be wrong by accident. */
  async function standing({ repository, tag, manifest, known }: KnownWrite): Promise<Standing> {
    for (let look = 1; ; look += 1) {
      const now = (await digestNow(repository, tag)) ?? 'absent';
      if (now === manifest.digest) return 'done';
      if (now === known) return 'not done';
      if (look > 1) return { moved: now };
    }
  }

  /**
   * @param lost whether a write was sent before whose answer is not known.
   * @returns whether it is known to be visible already.
   */
  async function putAlone(write: KnownWrite, lost: boolean): Promise<boolean> {
    const { repository, tag, manifest } = write;
    if (lost) {
      const now = await standing(write);
      if (typeof now === 'object') throw movedBySomebody(repository, tag, manifest.digest, now.moved);
      if (now === 'done') return true;
    }
    const tries = newTries();
    for (let attempt = 1; ; attempt += 1) {
      const trouble = await tryPut(repository, tag, manifest, tries);
      if (trouble === undefined) return false;
      // The write may have happened although its answer was lost, or says otherwise.
      const now = await standing(write).catch(() => undefined);
      if (now === 'done') return true;
      if (!mayRepeat(trouble)) throw trouble;
      // Another run took the tag in the meantime; a second write would take it back unasked.
      if (typeof now === 'object') throw movedBySomebody(repository, tag, manifest.digest, now.moved);
      if (attempt >= mostWrites || tries.left <= 0 || now === undefined) {
        if (isUnclear(trouble)) return false;
        throw trouble;
      }
      options.log.debug(`${formatRepository(repository)}:${tag}: the write did not happen; again`);
      await pause(attempt);
    }
  }

  const pause = (attempt: number) => clock.sleep(backoffDelay(attempt, options.backoff, clock.random));

  /** @returns why it is not known to have happened. */
  async function tryPut(repository: Repository, name: string, manifest: RawManifest, tries: Tries): Promise<unknown> {
    try {
      const answer = await put(repository, name, manifest, tries);
      const asked = { host: repository.host, what: `the write of ${formatRepository(repository)}:${name}` };
      if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return problemOf(answer, asked);
      if (answer.status >= 300) return refusedWrite(answer, repository, name, manifest.digest);
      const claimed = answer.headers['docker-content-digest'];
      if (claimed !== undefined && claimed !== manifest.digest) {
        return otherDigest(repository, name, manifest.digest, claimed);
      }
      if (isHtml(answer)) return notARegistry(answer, asked);
      // 201 is what the specification says; another success proves nothing unless it names the digest.
      return answer.status === 201 || claimed !== undefined ? undefined : unclear(answer, asked.what);
    } catch (error) {
      return error;
    }
  }

  /** Looks until it is seen, with longer and longer waits, or until a last look that nothing follows. */
  async function lookUntil(seen: (isLast: boolean) => Promise<boolean>, giveUp: () => Problem): Promise<void> {
    const deadline = clock.now() + options.verifyTimeout;
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      const isLast = clock.now() + wait > deadline;
      if (await seen(isLast)) return;
      if (isLast) throw giveUp();
      await clock.sleep(wait);
    }
  }

  function waitUntilVisible({ repository, tag, manifest, known }: KnownWrite): Promise<void> {
    const { digest } = manifest;
    let now: Digest | undefined;
    let strangers = 0;
    return lookUntil(
      async () => {
        now = await digestNow(repository, tag);
        if (now === digest) return true;
        if (now === undefined || now === known) return false;
        // Neither what it was nor what it should be; once more, for a header may be wrong by accident.
        strangers += 1;
        if (strangers > 1) throw movedBySomebody(repository, tag, digest, now);
        return false;
      },
      () => notVisible(repository, tag, digest, now, options.verifyTimeout),
    );
  }

  return {
    putTag,
    putManifest: async (repository, manifest) => {
      const tries = newTries();
      for (let attempt = 1; ; attempt += 1) {
        const trouble = await tryPut(repository, manifest.digest, manifest, tries);
        if (trouble === undefined) return;
        const held = await reader.resolve({ ...repository, digest: manifest.digest }).catch(() => undefined);
        if (held) return;
        if (attempt >= mostWrites || tries.left <= 0 || !mayRepeat(trouble)) throw trouble;
        await pause(attempt);
      }
    },
    untilHeld: (repository, digest) =>
      lookUntil(
        async (isLast) => {
          // Another digest in its header may be an accident; asked again, it is not.
          const held = await reader.resolve({ ...repository, digest }).catch((error: unknown) => {
            if (isLast || !isMismatch(error)) throw error;
          });
          return held !== undefined;
        },
        () => notHeld(repository, digest, options.verifyTimeout),
      ),
    ...deleter({ sessionFor, reader, needs, putTag, eraser: options.eraser }),
  };
}
