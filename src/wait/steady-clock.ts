/** The clock of the machine that no one sets (case 101). */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from './clock.ts';

export const steadyClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  random: Math.random,
};
