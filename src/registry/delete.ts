/**
 * Taking a tag away, and never an image that another tag needs.
 *
 * A deletion means different things: by tag some registries remove the tag alone (the specification's meaning), some the image with
 * all its tags, and many refuse; by digest the image goes, and every tag that points at it. So the tag is first pointed at a
 * tombstone, which is the manifest with blanks after its JSON that no other tag's have: whatever the registry makes of the deletion
 * of that, no other tag loses anything. Where it refuses all the same, the tag is put back. Before that the registry is asked to
 * delete what is not there, so that nothing is written where nothing is ever deleted.
 */
import type { Answer } from '../http/transport.ts';
import { problemOf } from './answers.ts';
import type { Digest } from './digest.ts';
import { digestOf } from './hash.ts';
import type { Needs } from './needs.ts';
import type { Reader } from './read.ts';
import { formatReference, formatRepository, isTag, type Repository } from './reference.ts';
import type { RawManifest, TagWrite } from './registry.ts';
import type { Session } from './session.ts';
import { isImmutable, noTag } from './write-problems.ts';

/** Another way to delete a manifest, for registries whose own is closed; `undefined` where there is none for this one. */
export type Eraser = (
  repository: Repository,
) => ((manifest: { readonly digest: Digest; readonly tag: string }) => Promise<boolean>) | undefined;

export interface DeleterOptions {
  readonly sessionFor: (repository: Repository) => Session;
  readonly reader: Reader;
  readonly needs: Needs;
  readonly putTag: (write: TagWrite) => Promise<void>;
  readonly eraser?: Eraser | undefined;
}

export function deleter({ sessionFor, reader, needs, putTag, eraser }: DeleterOptions) {
  async function ask(repository: Repository, name: string): Promise<Answer> {
    const answer = await sessionFor(repository).call({
      method: 'DELETE',
      at: `manifests/${name}`,
      need: needs.toWrite(repository),
      what: `deletion of ${name}`,
    });
    const isBusy = answer.status === 429 || (answer.status >= 500 && answer.status !== 501);
    if (!isBusy) return answer;
    const what = `the deletion of ${name} in ${formatRepository(repository)}`;
    throw problemOf(answer, { host: repository.host, what });
  }

  /** Whether one of the two deletions is open; asked about what is not there. */
  async function deletes(repository: Repository, { digest }: RawManifest): Promise<boolean> {
    for (const name of [digest, `absent-${digest.slice(-32)}`]) {
      const { status } = await ask(repository, name);
      if (status < 300 || status === 404) return true;
    }
    return false;
  }

  const digestNow = async (repository: Repository, tag: string) =>
    (await reader.resolve({ ...repository, tag }))?.digest;

  /** What the tag points at after all; nothing where it is gone. What is answered to a deletion does not matter. */
  async function erase(repository: Repository, tag: string, digest: Digest): Promise<Digest | undefined> {
    const other = eraser?.(repository);
    if (other) return (await other({ digest, tag })) ? undefined : digestNow(repository, tag);
    await ask(repository, digest);
    const now = await digestNow(repository, tag);
    // Where another run has moved it by now, a deletion by its name would take that away.
    if (now !== digest) return now;
    await ask(repository, tag);
    return digestNow(repository, tag);
  }

  /** By the tag alone, as the specification means it: for a tag that this run has made a moment ago. */
  async function deleteTag(repository: Repository, tag: string): Promise<boolean> {
    if (!isTag(tag)) throw noTag(tag);
    needs.willWrite(repository);
    await ask(repository, tag);
    // What was answered does not matter: the tag is gone, or the registry cannot.
    return (await digestNow(repository, tag)) === undefined;
  }

  async function removeTag(repository: Repository, tag: string, only?: Digest): Promise<boolean | Digest> {
    if (!isTag(tag)) throw noTag(tag);
    needs.willWrite(repository);
    const held = await reader.readTag({ ...repository, tag });
    if (held === undefined || held === 'same') return held === undefined;
    if (only !== undefined && held.digest !== only) return held.digest;
    const tombstone = tombstoneOf(held, formatReference({ ...repository, tag }));
    if (eraser?.(repository) === undefined && !(await deletes(repository, tombstone))) return false;
    try {
      await putTag({ repository, tag, manifest: tombstone, known: held.digest });
    } catch (error) {
      // Nothing can be written over such a tag, so nothing can take it away either.
      if (isImmutable(error)) return false;
      throw error;
    }
    const putBack = () => putTag({ repository, tag, manifest: held, known: tombstone.digest });
    let now: Digest | undefined;
    try {
      now = await erase(repository, tag, tombstone.digest);
    } catch (error) {
      const stands = await digestNow(repository, tag).catch(() => undefined);
      if (stands === undefined || stands === tombstone.digest) await putBack();
      throw error;
    }
    if (now !== tombstone.digest) return now ?? true;
    await putBack();
    return false;
  }

  const turns = new Map<string, Promise<unknown>>();
  /**
   * One at a time in each repository: Distribution looks through all tags when a manifest is deleted, and where another of them goes in
   * that moment it stops half-way, with the manifest gone and the tag in the list.
   */
  function inTurn<T>(repository: Repository, work: () => Promise<T>): Promise<T> {
    const key = formatRepository(repository);
    const turn = (turns.get(key) ?? Promise.resolve()).then(work);
    turns.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  }

  return {
    deleteTag: (repository: Repository, tag: string) => inTurn(repository, () => deleteTag(repository, tag)),
    removeTag: (repository: Repository, tag: string, only?: Digest) =>
      inTurn(repository, () => removeTag(repository, tag, only)),
  };
}

/** The same JSON, and after it blanks that spell the tag's name: another digest, and no other tag's. */
export function tombstoneOf({ bytes, mediaType }: RawManifest, name: string): RawManifest {
  const hex = digestOf(name).slice(-16);
  const bits = [...hex].map((one) => Number.parseInt(one, 16).toString(2).padStart(4, '0')).join('');
  const marked = Buffer.concat([bytes, Buffer.from(`\n${bits.replaceAll('0', ' ').replaceAll('1', '\t')}\n`)]);
  return { mediaType, bytes: marked, digest: digestOf(marked) };
}
