/** How many times as fast as everybody's the clock of a bundle runs, so that its deadlines cost little; `FAULTS_CLOCK=1` lets it be. */
import { pathToFileURL } from 'node:url';

export const clockTimes = Number(process.env.FAULTS_CLOCK ?? 5);

const module = pathToFileURL(`${import.meta.dirname}/quick-clock.mjs`);

export const clockEnvironment: Readonly<Record<string, string>> =
  clockTimes === 1 ? {} : { NODE_OPTIONS: `--import=${module.href}?${clockTimes}` };

/** Real milliseconds of as many of a bundle's. */
export function real(milliseconds: number): number {
  return milliseconds / clockTimes;
}
