/** One blob of ten bytes that is put into `acme/web`, request by request; other repositories of the registry may hold it. */
import type { Digest } from '../../../src/registry/digest.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import { needs } from '../../../src/registry/needs.ts';
import { type BlobSource, ensureBlob } from '../../../src/registry/upload.ts';
import { recordedLog } from '../../support/client.ts';
import type { Quirks } from '../../support/registry-routes.ts';
import type { RegistryStore } from '../../support/registry-store.ts';
import { calls, came, type Said, web } from './calls.ts';

export const bytes = Buffer.from('0123456789');
export const digest: Digest = digestOf(bytes);

export interface UploadScene {
  readonly mountFrom?: string;
  readonly quirks?: Quirks;
  /** Repositories that hold the blob. */
  readonly held?: readonly string[];
  /** By a request's words and number, or its words: what is said instead of carrying it out. */
  readonly says?: Readonly<Record<string, Said | 'reset'>>;
  /** What happens to the registry before a request. */
  readonly before?: Readonly<Record<string, (store: RegistryStore) => void>>;
  /** The request is carried out, and this is the answer. */
  readonly after?: Readonly<Record<string, Said | 'reset'>>;
  readonly content?: Buffer;
  readonly chunks?: BlobSource['chunks'];
}

/** What has come of the blob so far. */
export const got = (text: string) => (store: RegistryStore) => {
  for (const upload of store.uploads.values()) upload.bytes = Buffer.from(text);
};

export async function put({
  mountFrom,
  quirks,
  held = [],
  says = {},
  before = {},
  after = {},
  ...scene
}: UploadScene = {}) {
  const content = scene.content ?? bytes;
  const name = digestOf(content);
  const made = calls(
    (words, number, next) => {
      const at = [`${words} ${number}`, words];
      for (const key of at) before[key]?.(made.store);
      const said = at.map((key) => says[key]).find((one) => one !== undefined);
      const lost = at.map((key) => after[key]).find((one) => one !== undefined);
      if (said === undefined && lost !== undefined) next();
      return said ?? lost;
    },
    quirks,
    { [name]: 'BLOB' },
  );
  for (const repository of held) made.store.repository(repository).blobs.set(name, content);
  const from: number[] = [];
  const log = recordedLog();
  const options = { session: made.sessionFor(web), repository: web, needs: needs(), log };
  const how = await came(
    ensureBlob(
      options,
      { digest: name, size: content.length },
      {
        mountFrom: mountFrom === undefined ? undefined : { host: web.host, path: mountFrom },
        chunks:
          scene.chunks ??
          async function* (start) {
            from.push(start);
            yield content.subarray(start);
          },
      },
    ),
  );
  const there = made.store.repository('acme/web').blobs.get(name)?.equals(content) ?? false;
  return { how: how.replaceAll(name, 'BLOB'), asked: made.asked, calls: made.calls, from, there, log };
}
