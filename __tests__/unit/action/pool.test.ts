import { describe, expect, it } from '@jest/globals';
import { evenWidth, pool } from '../../../src/action/pool.ts';

describe('evenWidth', () => {
  it.each([
    [100, 32, 25, 'four full rounds, not three and a rest of four'],
    [32, 32, 32, 'one round'],
    [33, 32, 17, 'two halves'],
    [5, 32, 5, 'as many as there are'],
    [7, 1, 1, 'one at a time'],
    [0, 32, 1, 'nothing to do'],
  ])('%i items, at most %i at a time: %i (%s)', (count, most, width) => {
    expect(evenWidth(count, most)).toBe(width);
  });
});

it('works on no more than its width, and starts in order', async () => {
  const started: number[] = [];
  let [active, most] = [0, 0];
  await pool([0, 1, 2, 3, 4, 5, 6], 3, async (item) => {
    started.push(item);
    active += 1;
    most = Math.max(most, active);
    await new Promise((done) => setTimeout(done, item % 2));
    active -= 1;
  });
  expect({ started, most }).toEqual({ started: [0, 1, 2, 3, 4, 5, 6], most: 3 });
});
