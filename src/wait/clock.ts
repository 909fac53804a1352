/** What is left of a time, and how long to pause before the next question. */
import type { Clock } from '../action/clock.ts';

/** What is left of a time. */
export interface Budget {
  readonly left: () => number;
  readonly spent: () => boolean;
}

export function budget(clock: Clock, milliseconds: number): Budget {
  const end = clock.now() + milliseconds;
  const left = () => Math.max(0, end - clock.now());
  return { left, spent: () => left() === 0 };
}

export interface Pace {
  readonly interval: number;
  readonly maxInterval: number;
}

/** Below this, asking again is noise for whoever is asked. */
const shortest = 100;

/** Sleeps before the next question: 1.5 times longer each time, with a jitter of a fifth, never past the budget. */
export function pauses(clock: Clock, { interval, maxInterval }: Pace): (left: number) => Promise<void> {
  let asked = 0;
  return async (left) => {
    const grown = Math.min(Math.max(maxInterval, shortest), Math.max(interval, shortest) * 1.5 ** asked);
    asked = Math.min(asked + 1, 50);
    await clock.sleep(Math.min(left, grown * (0.8 + 0.4 * clock.random())));
  };
}
