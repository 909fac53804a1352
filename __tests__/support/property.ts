/**
 * Properties, tried on thousands of texts and stories. A run asks the same ones as the run before, so that what turns red is what
 * was changed; `FUZZ=long` asks others each time, and fifty times as many. What it finds is printed with its seed, and becomes a test.
 */
import fc from 'fast-check';

const { FUZZ } = process.env;
if (FUZZ === undefined) fc.configureGlobal({ seed: 20_261_128 });

export { fc };

/** How many texts or stories: `FUZZ=short` (mutation testing, with a seed of its own) takes a tenth. */
export function howMany(usual: number): number {
  return FUZZ === 'long' ? usual * 50 : FUZZ === 'short' ? usual / 10 : usual;
}
