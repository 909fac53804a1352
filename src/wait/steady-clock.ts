/** The clock of the machine that no one sets (case 101). */
import type { Clock } from './clock.ts';

export const steadyClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
};
