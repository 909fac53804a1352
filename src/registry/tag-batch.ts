/**
 * Several tags of one manifest in one request: `PUT …/manifests/<digest>?tag=a&tag=b` (distribution specification,
 * end-7b, of 2026). A registry that does not know it answers 201 all the same and sets no tag, so only its `OCI-Tag`
 * header proves anything; without it the tags are put one by one, and that host is not asked again.
 *
 * Those who put tags at the same time meet here: a group is sent when everybody who has entered has said what to write.
 */
import type { Answer } from '../http/transport.ts';
import type { Repository } from './reference.ts';
import type { RawManifest } from './registry.ts';

export interface Place {
  /** @returns `written` together with others; `lost`: that was tried and nobody knows; `not`: still to be written. */
  readonly write: (tag: string) => Promise<Together>;
  readonly leave: () => void;
}

export type Together = 'written' | 'lost' | 'not';

export type SendTags = (repository: Repository, tags: readonly string[], manifest: RawManifest) => Promise<Answer>;

interface Group {
  deciding: number;
  readonly waiting: { readonly tag: string; readonly done: (how: Together) => void }[];
}

type Outcome = (tag: string) => Together;

const nothing: Outcome = () => 'not';
const lost: Outcome = () => 'lost';
/** More tags than this make an address that some servers refuse. */
const mostTags = 50;

export function tagBatches(send: SendTags): (repository: Repository, manifest: RawManifest) => Place {
  const groups = new Map<string, Group>();
  /** By host: whether it knows the query, as far as somebody has tried. */
  const able = new Map<string, Promise<boolean>>();

  async function flush(repository: Repository, manifest: RawManifest, { waiting }: Group): Promise<void> {
    const batch = waiting.splice(0);
    const tags = batch.map(({ tag }) => tag);
    const written = tags.length > 1 && tags.length <= mostTags ? await together(repository, tags, manifest) : nothing;
    for (const { tag, done } of batch) done(written(tag));
  }

  async function together(repository: Repository, tags: readonly string[], manifest: RawManifest): Promise<Outcome> {
    const known = able.get(repository.host);
    if (known !== undefined) return (await known) ? proven(repository, tags, manifest) : nothing;
    const first = proven(repository, tags, manifest);
    able.set(
      repository.host,
      first.then((outcome) => outcome !== nothing && outcome !== lost),
    );
    return first;
  }

  /** `nothing` where the registry does not show that it knows the query. */
  async function proven(repository: Repository, tags: readonly string[], manifest: RawManifest): Promise<Outcome> {
    // Whatever goes wrong here is told in full when the tags are put one by one.
    const answer = await send(repository, tags, manifest).catch(() => undefined);
    if (answer === undefined || answer.status >= 500) return lost;
    const header = answer.status < 300 ? answer.headers['oci-tag'] : undefined;
    if (header === undefined) return nothing;
    const named = new Set(header.split(',').map((tag) => tag.trim()));
    return (tag) => (named.has(tag) ? 'written' : 'not');
  }

  return (repository, manifest) => {
    const key = `${repository.host}/${repository.path}@${manifest.digest}`;
    const group = groups.get(key) ?? { deciding: 0, waiting: [] };
    groups.set(key, group);
    group.deciding += 1;
    const decided = () => {
      group.deciding -= 1;
      if (group.deciding > 0) return;
      groups.delete(key);
      void flush(repository, manifest, group);
    };
    return {
      leave: decided,
      write: (tag) =>
        new Promise((done) => {
          group.waiting.push({ tag, done });
          decided();
        }),
    };
  };
}
