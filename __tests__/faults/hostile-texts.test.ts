/** Cases 48, 55 to 57, 81 on the bundles, as a sample (`FAULTS_DAY=<number>` takes another); `npm run test:faults -- --sweep hostile` takes all. */
import { expect, it } from '@jest/globals';
import { attempt } from './attempt.ts';
import { grammars } from './figures.ts';
import { hostileScenario, hostileTexts } from './hostile-texts.ts';
import { sampleDay } from './sample-day.ts';
import { inAnyOrder } from './sweep.ts';

const sampled = grammars.flatMap((grammar) =>
  inAnyOrder(
    hostileTexts.filter((one) => one.grammar === grammar),
    sampleDay(),
  ).slice(0, 4),
);

it.each(sampled)(
  'case 48: $grammar, $what, for $action: answered within a second of the processor and 512 MiB',
  async (text) => {
    const { why, processor, memory, run } = await attempt(hostileScenario(text));
    expect([why, run.signal]).toEqual([[], null]);
    expect(processor).toBeLessThan(1000);
    expect(memory / 2 ** 20).toBeLessThan(512);
  },
  60_000,
);
