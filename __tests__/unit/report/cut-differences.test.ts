import { describe, expect, it } from '@jest/globals';
import { cutDifferences } from '../../../src/report/cut-differences.ts';
import { fc } from '../../support/property.ts';

const images = (count: number, each: number, text: string) =>
  Array.from({ length: count }, (_, image) => Array.from({ length: each }, (_, at) => ({ image, at, text })));

describe('cutDifferences', () => {
  it('leaves few as they are', () => {
    expect(cutDifferences([])).toEqual([]);
    expect(cutDifferences([[], []])).toEqual([]);
    expect(cutDifferences(images(3, 2, 'x'))).toEqual(images(3, 2, 'x').flat());
  });

  it('has the first of each image before the second of any, in their order', () => {
    const cut = cutDifferences(images(100, 50, 'x'.repeat(600)));
    expect(cut.filter(({ at }) => at === 0)).toHaveLength(100);
    expect(cut.length).toBeLessThan(200);
    expect(cut).toEqual(cut.toSorted((one, other) => one.image - other.image || one.at - other.at));
  });

  it('is never more than fits, whatever the texts are', () => {
    const lists = fc.array(fc.array(fc.record({ text: fc.string({ unit: 'binary', maxLength: 9000 }) })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const cut = cutDifferences(all);
        expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThanOrEqual(100_002);
        expect(all.flat().filter((one) => cut.includes(one))).toEqual(cut);
      }),
      { numRuns: 50 },
    );
  });
});
