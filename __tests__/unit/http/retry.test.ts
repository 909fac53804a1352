/** When a request is repeated, and after how long. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';
import { describe, expect, it } from '@jest/globals';
import {
  attemptOf,
  backoffDelay,
  defaultBackoff,
  isTransientStatus,
  newTries,
  retryAfter,
  retrying,
} from '../../../src/http/retry.ts';
import { TransportError, type TransportTrouble } from '../../../src/http/transport-error.ts';
import { fc } from '../../support/property.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe('case 32: Retry-After', () => {
  it.each<readonly [string | undefined, number | undefined]>([
    [undefined, undefined],
    ['1', 1000],
    ['0', 0],
    [' 5 ', 5000],
    ['60', 60_000],
    ['61', 60_000],
    ['99999999', 60_000],
    ['9'.repeat(40), undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['NaN', undefined],
    ['', undefined],
    ['soon', undefined],
    ['1, 2', undefined],
    ['Sat, 21 Nov 2026 12:00:07 GMT', 7000],
    ['Sat Nov 21 12:00:07 2026 GMT', 7000],
    ['1 Sat, 21 Nov 2026 12:00:07 GMT', undefined],
    ['21 Nov 2026 12:00:07 GMT', undefined],
    ['Saturday, 21-Nov-26 12:00:07 GMT', 7000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['Sat, 21 Nov 2099 12:00:00 GMT', 60_000],
    ['Sat, 99 Xyz 2026 12:00:00 GMT', undefined],
  ])('%j → %s', (value, wait) => {
    expect(retryAfter(value, now)).toBe(wait);
  });
});

describe('case 34: case 35: which answers are asked for again', () => {
  it.each([408, 425, 429, 499, 500, 502, 503, 504, 522])('%i is', (status) =>
    expect(isTransientStatus(status)).toBe(true),
  );
  it.each([200, 201, 204, 301, 304, 400, 401, 403, 404, 405, 412, 413, 416, 422, 451, 501, 505])(
    '%i is not',
    (status) => expect(isTransientStatus(status)).toBe(false),
  );

  it.each<readonly [TransportTrouble, boolean]>([
    ['refused', true],
    ['reset', true],
    ['cut', true],
    ['timeout', true],
    ['bad-answer', true],
    ['bad-encoding', true],
    ['dns', false],
    ['tls', false],
    ['too-large', false],
    ['proxy', false],
    ['redirect', false],
    ['forbidden-address', false],
    ['aborted', false],
  ])('trouble %s: %s', (trouble, again) => {
    const error = new TransportError({ trouble, message: 'x', sent: true });
    if (again) expect(attemptOf(error)).toHaveProperty('again');
    else expect(() => attemptOf(error)).toThrow(error);
  });

  it('a kept connection that was reset is tried again at once: the server is fine', () => {
    const attempt = (trouble: TransportTrouble, reused: boolean) =>
      attemptOf(new TransportError({ trouble, message: 'x', sent: true, reused })).after;
    expect(attempt('reset', true)).toBe(1);
    expect([attempt('reset', false), attempt('cut', true), attempt('cut', false)]).toEqual(Array(3).fill(undefined));
    const error = new TransportError({ trouble: 'reset', message: 'x', sent: true, reused: true });
    const { again, giveUp } = attemptOf(error);
    expect(again).toBe('x');
    expect(giveUp).toThrow(error);
  });

  it("throws what is not the transport's", () => {
    expect(() => attemptOf(new TypeError('a bug'))).toThrow(TypeError);
  });
});

describe('waiting', () => {
  it('grows, is drawn by lot, and is never nothing', () => {
    const backoff = { base: 500, cap: 30_000 };
    expect([1, 2, 3, 4, 20].map((attempt) => backoffDelay(attempt, backoff, () => 1))).toEqual([
      500, 1000, 2000, 4000, 30_000,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const wait = backoffDelay(attempt, backoff, () => random);
        expect(wait >= 25 && wait <= 30_000).toBe(true);
      }),
    );
  });

  const rules = { backoff: { base: 1, cap: 2 }, deadline: Number.POSITIVE_INFINITY };

  it('starts with half a second, and ends with half a minute', () => {
    expect(defaultBackoff).toEqual({ base: 500, cap: 30_000 });
  });

  it('what is had is given back at once', async () => {
    let count = 0;
    const value = await retrying(rules, async () => {
      count += 1;
      return { done: 'had' };
    });
    expect([count, value]).toEqual([1, 'had']);
  });

  it('tells of every repetition, with the time that a server names', async () => {
    const told: unknown[] = [];
    const onRetry = (why: string, wait: number) => void told.push([why, wait]);
    await retrying({ ...rules, attempts: 3, onRetry }, async (number) => ({
      again: `busy ${number}`,
      after: 5,
      giveUp: () => 0,
    }));
    expect(told).toEqual([
      ['busy 1', 5],
      ['busy 2', 5],
    ]);
  });

  it('ends when the run is called off', async () => {
    const off = new AbortController();
    const rejected = expect(
      retrying({ ...rules, signal: off.signal }, async () => ({ again: 'busy', after: 60_000, giveUp: () => 0 })),
    ).rejects.toThrow('aborted');
    setTimeout(() => off.abort(), 5);
    await rejected;
  });

  it('makes at most five requests for one call', async () => {
    let count = 0;
    const last = await retrying(rules, async (number) => {
      count += 1;
      return { again: 'busy', giveUp: () => number };
    });
    expect([count, last]).toEqual([5, 5]);
  });

  it('gives up at once where the wait would pass the deadline', async () => {
    let count = 0;
    const outcome = await retrying({ ...rules, deadline: performance.now() + 500 }, async () => {
      count += 1;
      return { again: 'busy', after: 60_000, giveUp: () => 'gave up' };
    });
    expect([count, outcome]).toEqual([1, 'gave up']);
  });

  it('a Retry-After of 0 is no hot loop', async () => {
    const start = performance.now();
    await retrying({ backoff: { base: 100, cap: 100 }, deadline: Number.POSITIVE_INFINITY }, async () => ({
      again: 'busy',
      after: 0,
      giveUp: () => 0,
    }));
    expect(performance.now() - start).toBeGreaterThan(15);
  });
});

describe('who traces a process', () => {
  const store = new AsyncLocalStorage<object>();
  const seenBy = async (rules: { readonly tries?: ReturnType<typeof newTries>; readonly attempts?: number }) => {
    const seen: unknown[] = [];
    channel('docker-ci-actions:call').bindStore(store);
    await retrying({ backoff: { base: 1, cap: 1 }, deadline: Number.POSITIVE_INFINITY, ...rules }, async (number) => {
      seen.push(store.getStore());
      return number < 3 ? { again: 'once more', giveUp: () => undefined } : { done: undefined };
    });
    channel('docker-ci-actions:call').unbindStore(store);
    return seen;
  };

  it('sees which requests are one call’s, also where the call is made again', async () => {
    const tries = newTries();
    const seen = [...(await seenBy({ tries })), ...(await seenBy({ tries }))];
    expect(seen.every((one) => one === tries)).toBe(true);
    const [first, second] = [await seenBy({}), await seenBy({})];
    expect([new Set(first).size, first.includes(undefined), first[0] === second[0]]).toEqual([1, false, false]);
  });

  it('sees those that are tried once as of the call that they are in', async () => {
    const outer = newTries();
    expect(await store.run(outer, () => seenBy({ attempts: 1 }))).toEqual([outer]);
  });
});
