/**
 * Many writers of comments in virtual time: every request takes a drawn while to arrive and to come back, lists may lag,
 * and hours pass in milliseconds. The same seed gives the same story.
 */
import type { CommentFacts, Comments, WallClock } from '../../src/comment/comments.ts';
import { ApiProblem } from '../../src/github/api-problem.ts';

interface Stored {
  readonly id: number;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly listedAt: number;
  readonly author: string;
  minimized: boolean;
}

export interface World {
  readonly stored: Stored[];
  /** Comments as one token's user sees them. */
  readonly as: (author: string) => Comments;
  readonly pace: WallClock;
  /** Runs until every writer is done. */
  readonly run: <T>(writers: readonly (() => Promise<T>)[]) => Promise<readonly T[]>;
  readonly requests: () => number;
}

export interface WorldOptions {
  readonly seed: number;
  /** Milliseconds of one way at most. */
  readonly latency?: number;
  /** Milliseconds that a list may be behind. */
  readonly lag?: number;
  /** Share of creations whose answer is lost after they happened. */
  readonly lost?: number;
}

export function commentWorld({ seed, latency = 200, lag = 0, lost = 0 }: WorldOptions): World {
  const random = generator(seed);
  const stored: Stored[] = [];
  const waiting: { readonly at: number; readonly order: number; readonly wake: () => void }[] = [];
  let [now, order, requests, next, running] = [1_800_000_000_000, 0, 0, 10_000_000, 0];

  const sleep = (milliseconds: number) =>
    new Promise<void>((wake) => {
      order += 1;
      waiting.push({ at: now + milliseconds, order, wake });
    });
  const request = async <T>(act: () => T): Promise<T> => {
    requests += 1;
    await sleep(random() * latency);
    const answer = act();
    await sleep(random() * latency);
    return answer;
  };
  const facts = ({ id, body, createdAt, updatedAt }: Stored): CommentFacts => ({
    id,
    nodeId: `IC_${id}`,
    url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
    body,
    // GitHub's times are whole seconds.
    createdAt: Math.floor(createdAt / 1000) * 1000,
    updatedAt: Math.floor(updatedAt / 1000) * 1000,
  });
  const find = (id: number) => stored.find((one) => one.id === id);

  const as = (author: string): Comments => ({
    list: (since = 0) =>
      request(() => stored.filter((one) => one.listedAt <= now && one.updatedAt >= since).map(facts)),
    ownership: (ids) =>
      request(() => {
        const found = stored.filter(({ id }) => ids.includes(`IC_${id}`));
        return new Map(
          found.map(({ id, body, minimized, ...one }) => [
            `IC_${id}`,
            { mine: one.author === author, minimized, body },
          ]),
        );
      }),
    get: (id) =>
      request(() => {
        const found = find(id);
        return found && facts(found);
      }),
    create: async (body) => {
      const made = await request(() => {
        const one = {
          id: next,
          body,
          createdAt: now,
          updatedAt: now,
          listedAt: now + random() * lag,
          author,
          minimized: false,
        };
        next += 1;
        stored.push(one);
        return facts(one);
      });
      if (random() < lost) throw new ApiProblem({ code: 'DCA-GHB-010', message: 'lost', ambiguous: true });
      return made;
    },
    update: (id, body) =>
      request(() => {
        const found = find(id);
        if (found) Object.assign(found, { body, updatedAt: now });
        return found && facts(found);
      }),
    remove: (id) =>
      request(() => {
        const at = stored.findIndex((one) => one.id === id);
        if (at >= 0) stored.splice(at, 1);
      }),
    minimize: (nodeId, hidden) =>
      request(() => {
        const found = stored.find(({ id }) => `IC_${id}` === nodeId);
        if (found) found.minimized = hidden;
      }),
  });

  return {
    stored,
    as,
    pace: { now: () => now, sleep, random },
    requests: () => requests,
    run: async <T>(writers: readonly (() => Promise<T>)[]) => {
      running = writers.length;
      const all = Promise.all(
        writers.map(async (writer) => {
          try {
            return await writer();
          } finally {
            running -= 1;
          }
        }),
      );
      all.catch(() => {});
      while (running > 0) {
        // Let everything that can go on do so before time does.
        for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
        waiting.sort((a, b) => a.at - b.at || a.order - b.order);
        const first = waiting.shift();
        if (!first) continue;
        now = Math.max(now, first.at);
        first.wake();
      }
      return all;
    },
  };
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
