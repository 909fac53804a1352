import { describe, expect, it } from '@jest/globals';
import { formatDuration, parseDuration } from '../../../src/action/duration.ts';
import { fc } from '../../support/property.ts';

describe('durations', () => {
  it.each([
    ['45s', 45_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['500ms', 500],
    ['0', 0],
    ['90', 90_000],
    ['1.5h', 5_400_000],
    ['1.25', 1250],
    ['1.125m30s', 97_500],
    ['1s'.repeat(20), 20_000],
    ['2147483647ms', 2_147_483_647],
    ['1d', 86_400_000],
  ])('%s is %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    '',
    'soon',
    '-1s',
    '1 s',
    '1S',
    's',
    '1w',
    '1m-',
    'NaN',
    'Infinity',
    '1e3',
    '25d',
    '2147483648ms',
    '1.s',
    `${'1s'.repeat(20)}1`,
    `${'1s'.repeat(50)}`,
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each([
    [0, '0ms'],
    [1.4, '1ms'],
    [999, '999ms'],
    [1000, '1s'],
    [60_000, '1m'],
    [3_600_000, '1h'],
    [3_661_000, '1h1m1s'],
    [90_000_000, '25h'],
  ])('%d is written %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });
});
