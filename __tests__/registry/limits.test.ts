/** Many images at one registry that has had enough: fewer at a time, all of them in the end, and no more than five requests each. */
import { describe, expect, it } from '@jest/globals';
import { client, codeOf, recordedLog, reference } from '../support/client.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { startRegistry } from '../support/registry-server.ts';

const image = buildImage();

describe('case 103: a thousand images, and 429 from the fiftieth request on for a while', () => {
  it('finds them all with a bounded number of requests, 16 at a time at most', async () => {
    const server = await startRegistry();
    seedImage(server.store, 'acme/web', '1', image);
    let active = 0;
    let widest = 0;
    let refusals = 0;
    let count = 0;
    server.use(async (_request, next) => {
      count += 1;
      active += 1;
      widest = Math.max(widest, active);
      await new Promise((resolve) => setTimeout(resolve, 1));
      active -= 1;
      if (count < 50 || refusals >= 60) return next();
      refusals += 1;
      return { status: 429, headers: refusals % 2 ? { 'retry-after': '0' } : {} };
    });
    const registry = client({ backoff: { base: 20, cap: 100 } });
    const asked = Array.from({ length: 1000 }, () => registry.resolve(reference(server.host, 'acme/web:1')));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.every((outcome) => outcome.status === 'fulfilled')).toBe(true);
    expect(widest).toBeLessThanOrEqual(16);
    expect(count).toBe(1000 + refusals);
    registry.close();
    await server.close();
  });

  it('honours the concurrency that it was given', async () => {
    const server = await startRegistry();
    seedImage(server.store, 'acme/web', '1', image);
    let active = 0;
    let widest = 0;
    server.use(async (_request, next) => {
      active += 1;
      widest = Math.max(widest, active);
      await new Promise((resolve) => setTimeout(resolve, 2));
      active -= 1;
      return next();
    });
    const registry = client({ concurrency: 3 });
    await Promise.all(Array.from({ length: 30 }, () => registry.resolve(reference(server.host, 'acme/web:1'))));
    expect(widest).toBe(3);
    registry.close();
    await server.close();
  });

  it('waits as long as the registry says, everybody', async () => {
    const server = await startRegistry();
    seedImage(server.store, 'acme/web', '1', image);
    const times: number[] = [];
    server.use(async (_request, next) => {
      times.push(performance.now());
      return times.length === 1 ? { status: 429, headers: { 'retry-after': '1' } } : next();
    });
    const registry = client();
    await registry.resolve(reference(server.host, 'acme/web:1'));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950);
    registry.close();
    await server.close();
  });

  it('gives up at once where the registry wants more time than there is', async () => {
    const server = await startRegistry();
    server.use(async () => ({ status: 429, headers: { 'retry-after': '3600' } }));
    const registry = client({ callTimeout: 500 });
    const start = performance.now();
    expect(await codeOf(registry.resolve(reference(server.host, 'acme/web:1')))).toBe('DCA-REG-021');
    expect([performance.now() - start < 400, server.requests.length]).toEqual([true, 1]);
    registry.close();
    await server.close();
  });
});

describe('case 106: quotas', () => {
  it.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '98;w=21600' }, ['98 of 100 pulls are left for 6h.']],
    [{ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' }, ['0 of 100 pulls are left for 6h.']],
    [{ 'ratelimit-limit': '5000', 'ratelimit-remaining': '4999' }, ['4999 of 5000 pulls are left.']],
    [{ 'ratelimit-limit': 'many', 'ratelimit-remaining': '4' }, []],
    [{}, []],
  ])('%j is told once, and nothing is pulled to know a digest', async (limitHeaders, told) => {
    const server = await startRegistry({ quirks: { limitHeaders } });
    seedImage(server.store, 'acme/web', '1', image);
    const log = recordedLog();
    const registry = client({ log });
    for (let times = 0; times < 3; times += 1) await registry.resolve(reference(server.host, 'acme/web:1'));
    expect(log.lines.filter((line) => line.includes('pulls are left'))).toEqual(
      told.map((text) => `${server.host}: ${text}`),
    );
    expect(server.requests.every(({ method }) => method === 'HEAD')).toBe(true);
    registry.close();
    await server.close();
  });
});
