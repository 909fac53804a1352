/** How many requests one host gets at a time: 8 at first, up to 16, and half of it when it is too much. */
import { describe, expect, it } from '@jest/globals';
import { adaptiveLimiter, limiters } from '../../../src/http/limiter.ts';

async function enterAll(limiter: ReturnType<typeof adaptiveLimiter>, count: number): Promise<(() => void)[]> {
  const leave: (() => void)[] = [];
  for (let index = 0; index < count; index += 1) void limiter.enter().then((one) => leave.push(one));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return leave;
}

describe('the limiter of a host', () => {
  it('lets 8 in, and the next one when one leaves', async () => {
    const limiter = adaptiveLimiter();
    const inside = await enterAll(limiter, 20);
    expect(inside).toHaveLength(8);
    inside[0]?.();
    inside[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(inside).toHaveLength(9);
  });

  it('grows with every good answer to its cap, as long as nothing speaks against it', () => {
    const limiter = adaptiveLimiter();
    const widths = Array.from({ length: 10 }, () => {
      limiter.succeeded();
      return limiter.width();
    });
    expect(widths).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 16, 16]);
    const small = adaptiveLimiter(3);
    for (let count = 0; count < 100; count += 1) small.succeeded();
    expect(small.width()).toBe(3);
  });

  it('grows by one for 20 good answers after a refusal', () => {
    const limiter = adaptiveLimiter();
    limiter.throttled(0);
    for (let count = 0; count < 39; count += 1) limiter.succeeded();
    expect(limiter.width()).toBe(5);
    limiter.succeeded();
    expect(limiter.width()).toBe(6);
  });

  it('halves when told that it is too much; a burst counts once', async () => {
    const limiter = adaptiveLimiter();
    for (let count = 0; count < 8; count += 1) limiter.throttled(0);
    expect(limiter.width()).toBe(4);
    for (let times = 0; times < 4; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 110));
      limiter.throttled(0);
    }
    expect(limiter.width()).toBe(1);
  });

  it('case 103: a pause holds for everybody', async () => {
    const limiter = adaptiveLimiter();
    limiter.throttled(120);
    const start = performance.now();
    await Promise.all([limiter.enter(), limiter.enter()]);
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('is one for each host', () => {
    const limiterFor = limiters(4);
    expect(limiterFor('a')).toBe(limiterFor('a'));
    expect(limiterFor('a')).not.toBe(limiterFor('b'));
  });
});
