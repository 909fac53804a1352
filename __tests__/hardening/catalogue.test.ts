/** Every number of the catalogue of hostile cases is told once, and has a test. */
import { describe, expect, it } from '@jest/globals';
import { casesIn, testsByCase } from '../../scripts/cases-table.ts';
import { root } from '../support/run-bundle.ts';
import { cases } from './cases.ts';

describe('the catalogue', () => {
  const tests = testsByCase(root);

  it('has the numbers 1 to 142, each once', () => {
    expect(cases.map(({ number }) => number)).toEqual(Array.from({ length: 142 }, (_, at) => at + 1));
    expect(new Set(cases.map(({ comes }) => comes)).size).toBe(142);
  });

  it('has a test for each number, and no test carries another', () => {
    expect(cases.filter(({ number }) => !tests.has(number)).map(({ number }) => number)).toEqual([]);
    expect([...tests.keys()].filter((number) => !cases.some((one) => one.number === number))).toEqual([]);
  });

  it('counts titles alone', () => {
    expect([...casesIn("it('case 7: a', f); it.each([['case 8: b']]);\n// case 9: c\n/* case 10: d */")]).toEqual([
      7, 8,
    ]);
  });
});
