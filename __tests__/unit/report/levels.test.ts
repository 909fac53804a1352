/** The order of the levels, and what each cannot see. */
import { describe, expect, it } from '@jest/globals';
import { blindSpots, meaning, reaches, weakest } from '../../../src/report/levels.ts';
import type { Level } from '../../../src/report/report.ts';

const strongestFirst: readonly Level[] = ['manifest', 'content', 'claimed-content', 'layers'];

describe('levels', () => {
  it.each(strongestFirst)('%s reaches itself and what is weaker, and nothing else', (level) => {
    const reached = strongestFirst.filter((asked) => reaches(level, asked));
    expect(reached).toEqual(strongestFirst.slice(strongestFirst.indexOf(level)));
  });

  it('the weakest that was reached is what can be said of all', () => {
    expect(weakest(['content', 'layers', 'manifest'])).toBe('layers');
    expect(weakest(['claimed-content', 'content'])).toBe('claimed-content');
    expect(weakest(['manifest', 'manifest'])).toBe('manifest');
    expect(weakest([])).toBe('manifest');
  });

  it('each has a meaning', () => {
    expect(Object.keys(meaning)).toEqual(strongestFirst);
  });

  it('what was not seen is said, once', () => {
    const spots = (level: Level, claimed: boolean) => blindSpots({ level, claimed });
    expect(spots('manifest', false)).toEqual([]);
    expect(spots('content', false)).toEqual([]);
    expect(spots('claimed-content', true)).toEqual([expect.stringContaining('No layer was read')]);
    expect(spots('claimed-content', false)).toEqual(spots('claimed-content', true));
    expect(spots('layers', false)).toEqual([expect.stringContaining('Only layers were compared')]);
    expect(spots('layers', true)).toEqual([...spots('layers', false), ...spots('claimed-content', true)]);
  });
});
