/** Tags that are written and taken away, request by request, on the registry of the tests; hours pass in no time. */
import type { Digest } from '../../../src/registry/digest.ts';
import { needs } from '../../../src/registry/needs.ts';
import { reader } from '../../../src/registry/read.ts';
import { type WriterOptions, writer } from '../../../src/registry/write.ts';
import { recordedLog } from '../../support/client.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import type { Quirks } from '../../support/registry-routes.ts';
import { calls, came, raw, type Said, type Script, web } from './calls.ts';

const images = ['old', 'new', 'third'].map((name) => buildImage({ config: { Labels: { name } } }));
export const [old, fresh, third] = images.map(raw) as [
  ReturnType<typeof raw>,
  ReturnType<typeof raw>,
  ReturnType<typeof raw>,
];
const short = { [old.digest]: 'OLD', [fresh.digest]: 'NEW', [third.digest]: 'THIRD' };

export interface Happenings {
  readonly quirks?: Quirks;
  /** By the words of a request and its number: what the registry says, instead of carrying it out. */
  readonly says?: Readonly<Record<string, Said | 'reset'>>;
  /** What happens before a request is carried out, as another run would. */
  readonly before?: Readonly<Record<string, (tags: Map<string, string>) => void>>;
  /** The request is carried out, and this is the answer. */
  readonly after?: Readonly<Record<string, Said | 'reset'>>;
  readonly options?: Partial<WriterOptions>;
}

const pick = <T>(of: Readonly<Record<string, T>> | undefined, words: string, number: number) =>
  of?.[`${words} ${number}`] ?? of?.[words];

/** `latest` holds the old image; the others are there without a tag. */
export function writeWorld({ quirks, says, before, after, options }: Happenings = {}) {
  const script: Script = (words, number, next) => {
    pick(before, words, number)?.(tags());
    const said = pick(says, words, number);
    if (said !== undefined) return said;
    const lost = pick(after, words, number);
    if (lost !== undefined) next();
    return lost;
  };
  const made = calls(script, quirks, short);
  const tags = () => made.store.repository('acme/web').tags;
  for (const [at, image] of images.entries()) seedImage(made.store, 'acme/web', at === 0 ? 'latest' : undefined, image);
  const slept: number[] = [];
  let time = 0;
  const clock = {
    now: () => time,
    random: () => 1,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
  const announced = needs();
  const log = recordedLog();
  const write = writer({
    sessionFor: made.sessionFor,
    reader: reader({ sessionFor: made.sessionFor, needs: announced }),
    needs: announced,
    verifyTimeout: 2000,
    log,
    backoff: { base: 1, cap: 1000 },
    clock,
    ...options,
  });
  return {
    ...made,
    ...write,
    slept,
    log,
    put: (tag: string, known?: Digest | 'absent', manifest = fresh) =>
      write.putTag({ repository: web, tag, manifest, ...(known && { known }) }),
    /** `NEW`, `OLD`, … */
    holds: (tag = 'latest') => {
      const digest = tags().get(tag);
      return digest === undefined ? 'nothing' : (short[digest] ?? 'a tombstone');
    },
  };
}

/** Another run puts, or takes away. */
export const point = (tag: string, to?: { readonly digest: string }) => (tags: Map<string, string>) =>
  void (to === undefined ? tags.delete(tag) : tags.set(tag, to.digest));

/** `latest` is written, where it is known to hold the old image; what came of it. */
export async function moveLatest(happenings: Happenings, known: Digest | 'absent' = old.digest) {
  const world = writeWorld(happenings);
  const told = await came(world.put('latest', known));
  const { asked, slept, holds, log } = world;
  const named = Object.entries(short).reduce((text, [digest, name]) => text?.replaceAll(digest, name), told);
  return { told: named, asked, slept, holds: holds(), log };
}

export const times = (count: number, ...words: readonly string[]) => Array<readonly string[]>(count).fill(words).flat();
