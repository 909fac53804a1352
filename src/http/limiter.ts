/**
 * How many requests one host gets at a time.
 *
 * It starts at 8 and, while nothing speaks against it, grows by one with every good answer up to the cap (as TCP's slow
 * start does). When the server says that it is too much, it halves, and from then on grows by one for every 20 good
 * answers. A server that names a time to come back is left alone until then by everybody. A registry and the host
 * that gives its tokens share one limiter: quotas count both.
 */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Limiter {
  /** Waits for a place; the given function leaves it, once. */
  readonly enter: () => Promise<() => void>;
  readonly succeeded: () => void;
  /** @param pause milliseconds in which nothing is sent. */
  readonly throttled: (pause: number) => void;
  /** Places there are now. */
  readonly width: () => number;
}

const start = 8;
const goodForMore = 20;

export function adaptiveLimiter(cap = 16): Limiter {
  let width = Math.min(start, cap);
  let active = 0;
  let good = 0;
  let refused = false;
  let quietUntil = 0;
  let lastHalved = Number.NEGATIVE_INFINITY;
  const waiting: (() => void)[] = [];

  function admit(): void {
    while (active < width) {
      const next = waiting.shift();
      if (!next) return;
      active += 1;
      next();
    }
  }

  function leaveOnce(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      active -= 1;
      admit();
    };
  }

  return {
    width: () => width,
    enter: async () => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      for (let rest = quietUntil - performance.now(); rest > 0; rest = quietUntil - performance.now())
        await sleep(rest);
      return leaveOnce();
    },
    succeeded: () => {
      good += 1;
      if (width >= cap || good < (refused ? goodForMore : 1)) return;
      good = 0;
      width += 1;
      admit();
    },
    throttled: (pause) => {
      const now = performance.now();
      quietUntil = Math.max(quietUntil, now + pause);
      good = 0;
      refused = true;
      // A burst of refusals was sent at one width: it counts once.
      if (now - lastHalved < 100) return;
      lastHalved = now;
      width = Math.max(1, Math.floor(width / 2));
    },
  };
}

/** One limiter for each registry. */
export function limiters(cap?: number): (host: string) => Limiter {
  const known = new Map<string, Limiter>();
  return (host) => {
    const found = known.get(host) ?? adaptiveLimiter(cap);
    known.set(host, found);
    return found;
  };
}
