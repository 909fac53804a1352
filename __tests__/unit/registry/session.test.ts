/** One call to a registry: what is sent, what is sent again, and what never is. */
import { describe, expect, it } from '@jest/globals';
import type { TransportTrouble } from '../../../src/http/transport-error.ts';
import type { Call, SessionOptions } from '../../../src/registry/session.ts';
import { codeOf } from '../../support/client.ts';
import { basic, bearer, from, given, ours, type Said, type Script, status, to, world } from './session-world.ts';

describe('what is sent', () => {
  it('is what the call says, with nothing from a cache and the headers of the configuration', async () => {
    const { call, sent } = world(() => ({}), { extraHeaders: async () => ({ 'x-meta-team': 'blue' }) });
    const body = Buffer.from('{}');
    await call({ method: 'PUT', body, maxBody: 7, headers: { accept: 'x' } });
    const [request] = sent;
    expect(request).toMatchObject({ method: 'PUT', body, maxBody: 7 });
    expect(request?.headers).toStrictEqual({ 'cache-control': 'no-cache', 'x-meta-team': 'blue', accept: 'x' });
    expect(request?.url.href).toBe('https://registry.test/v2/acme/web/manifests/1');
  });

  it.each<readonly [string, string | URL, Partial<SessionOptions>, string]>([
    ['a whole address', new URL('https://registry.test/v2/x?page=2'), {}, 'https://registry.test/v2/x?page=2'],
    [
      'plain http',
      'tags/list?n=2',
      { insecureRegistries: ['registry.test'] },
      'http://registry.test/v2/acme/web/tags/list?n=2',
    ],
    ['Docker Hub', 'tags/list', { host: 'docker.io' }, 'https://registry-1.docker.io/v2/acme/web/tags/list'],
  ])('goes to %s', async (_what, where, options, href) => {
    const { call, sent, session: made } = world(() => ({}), options);
    await call({ at: where });
    expect(sent.map(({ url }) => url.href)).toEqual([href]);
    expect(made.origin.origin).toBe(new URL(href).origin);
  });

  it('ends within the time for one call, tries and all', async () => {
    const start = performance.now();
    const { call, sent } = world((_request, number) => (number === 1 ? { status: 503 } : {}), { callTimeout: 5000 });
    await call();
    const [first, second] = sent.map(({ deadline }) => deadline);
    expect(second).toBe(first);
    expect((first ?? 0) - start).toBeGreaterThanOrEqual(5000);
    expect((first ?? 0) - start).toBeLessThan(6000);
  });

  it('ends soon where the call before waited its whole time for nothing, until the registry answers again', async () => {
    const stalls = new Set([1, 2, 3, 4, 5]);
    const { call, sent } = world((_request, number) => (stalls.has(number) ? 'timeout' : {}), { callTimeout: 300_000 });
    const left = () => Math.round(((sent.at(-1)?.deadline ?? 0) - performance.now()) / 1000);
    await expect(call()).rejects.toThrow();
    expect([sent.length, left()]).toEqual([5, 300]);
    stalls.add(6);
    await call();
    expect([sent.length, left()]).toEqual([7, 30]);
    await call();
    expect(left()).toBe(300);
  });

  it.each(['reset', 'cut', 'refused'] as const)(
    'has its whole time again where the call before was %s',
    async (said) => {
      const { call, sent } = world((_request, number) => (number <= 5 ? said : {}), { callTimeout: 300_000 });
      await expect(call()).rejects.toThrow();
      await call();
      expect((sent.at(-1)?.deadline ?? 0) - performance.now()).toBeGreaterThan(250_000);
    },
  );

  it('has its whole time behind a call that is made once: that waited for one answer alone', async () => {
    const { call, sent } = world((_request, number) => (number === 1 ? 'timeout' : {}), { callTimeout: 300_000 });
    await expect(call({ once: true })).rejects.toThrow();
    await call();
    expect((sent.at(-1)?.deadline ?? 0) - performance.now()).toBeGreaterThan(250_000);
  });

  it('has no more than its time where that is short', async () => {
    const { call, sent } = world((_request, number) => (number <= 5 ? 'timeout' : {}), { callTimeout: 10_000 });
    await expect(call()).rejects.toThrow();
    await call();
    expect((sent.at(-1)?.deadline ?? 0) - performance.now()).toBeLessThan(10_001);
  });

  it('is told to whoever debugs, without the query: it may hold a secret', async () => {
    const { call, log } = world((_request, number) => ({ status: number === 1 ? 503 : 200 }));
    await call({ at: 'tags/list?last=secret' });
    expect(log.lines).toEqual([
      'GET registry.test/v2/acme/web/tags/list: 503',
      expect.stringMatching(/^registry\.test, manifest 1: it answered 503; again in [01] ms$/),
      'GET registry.test/v2/acme/web/tags/list: 200',
    ]);
  });

  it('leaves the place that it had, whatever came', async () => {
    for (const said of [{}, { status: 404 }, 'tls', 'reset'] as const) {
      const { call, inside } = world(() => said);
      await call().catch(() => undefined);
      expect(inside()).toBe(0);
    }
  });
});

describe('a challenge', () => {
  it('is answered once', async () => {
    const { call, authorizations } = world(
      ({ headers }) => (headers?.authorization === ours ? {} : from(basic)),
      given,
    );
    expect(await status(call())).toBe(200);
    expect(authorizations()).toEqual([undefined, ours]);
  });

  it('that comes again is the answer', async () => {
    const { call, paths } = world(({ url }) => (url.pathname === '/token' ? { body: '{"token":"t"}' } : from(bearer)));
    expect(await status(call())).toBe(401);
    expect(paths()).toEqual(['GET /v2/acme/web/manifests/1', 'GET /token', 'GET /v2/acme/web/manifests/1']);
  });

  it('that nothing can be sent for is the answer', async () => {
    const { call, sent } = world(() => from(basic));
    expect(await status(call())).toBe(401);
    expect(sent).toHaveLength(1);
  });

  it('is answered for what must not be repeated as well: nothing was done', async () => {
    const { call, paths } = world(({ headers }) => (headers?.authorization ? { status: 201 } : from(basic)), given);
    expect(await status(call({ method: 'POST', once: true }))).toBe(201);
    expect(paths()).toHaveLength(2);
  });

  it('of /v2/ is asked for where there is none', async () => {
    const script: Script = ({ url, headers }) => {
      if (url.pathname === '/v2/') return from(basic);
      return headers?.authorization ? {} : { status: 401 };
    };
    const { call, sent, paths } = world(script, given);
    expect(await status(call())).toBe(200);
    expect(paths()).toEqual(['GET /v2/acme/web/manifests/1', 'GET /v2/', 'GET /v2/acme/web/manifests/1']);
    expect(sent[1]?.headers).toBeUndefined();
    expect(sent[1]?.maxBody).toBe(64 * 1024);
    expect((sent[1]?.deadline ?? 0) - performance.now()).toBeGreaterThan(25_000);
  });

  it('case 42: of another host is not answered', async () => {
    const { call, authorizations } = world(
      ({ url }) => (url.host === 'storage.test' ? from(basic) : to('https://storage.test/x')),
      given,
    );
    expect(await status(call())).toBe(401);
    expect(authorizations()).toEqual([undefined, undefined]);
  });

  it('that comes back with a stream closes it', async () => {
    const { stream, open } = world(({ headers }) => (headers?.authorization ? { body: 'x' } : from(basic)), given);
    const answer = await stream();
    expect([answer.status, open()]).toEqual([200, 1]);
    if ('cancel' in answer) answer.cancel();
  });

  it('lets the requests beside it go on, whatever comes of it', async () => {
    const { call } = world((_request, number) => (number === 1 ? 'tls' : {}));
    const [first, second] = [codeOf(call()), status(call())];
    expect([await first, await second]).toEqual(['DCA-REG-029', 200]);
  });
});

describe('what is sent again', () => {
  const once =
    (first: Said | TransportTrouble): Script =>
    (_request, number) =>
      number === 1 ? first : {};

  it.each<readonly [Said | TransportTrouble, number | string, number | string]>([
    // First answer; what it comes to when it may be repeated, and when it must not be.
    [{ status: 429 }, 200, 200],
    [{ status: 503 }, 200, 503],
    [{ status: 408 }, 200, 408],
    [{ status: 404 }, 404, 404],
    [{ status: 501 }, 501, 501],
    ['reset', 200, 'DCA-REG-026'],
    ['timeout', 200, 'DCA-REG-022'],
    ['tls', 'DCA-REG-029', 'DCA-REG-029'],
  ])('%j → %s; of what must not be repeated: %s', async (first, repeated, notRepeated) => {
    const outcome = (facts: Partial<Call>) => {
      const answer = world(once(first)).call(facts);
      return answer.then((one) => one.status).catch(() => codeOf(answer));
    };
    expect([await outcome({}), await outcome({ once: true })]).toEqual([repeated, notRepeated]);
  });

  it.each<readonly [Said, number]>([
    [{ body: 'cut' }, 2],
    [{ status: 201, body: 'cut' }, 2],
    [{ status: 299, body: 'cut' }, 2],
    [{ body: 'whole' }, 1],
    // A refusal is none the worse for it.
    [{ status: 404, body: 'cut' }, 1],
    [{ status: 300, body: 'cut' }, 1],
  ])('an answer that is not what it claims to be: %j is one of %i', async (first, requests) => {
    const { call, sent } = world((_request, number) => (number === 1 ? first : { body: 'whole' }));
    await call({ whole: ({ body }) => Buffer.from(body).toString() === 'whole' });
    expect(sent).toHaveLength(requests);
  });

  it('comes to the last answer where five are alike', async () => {
    const damaged = world(() => ({ body: 'cut' }));
    expect(Buffer.from((await damaged.call({ whole: () => false })).body).toString()).toBe('cut');
    const broken = world(() => ({ status: 503 }));
    expect(await status(broken.call())).toBe(503);
    expect([damaged.sent.length, broken.sent.length]).toEqual([5, 5]);
  });

  it.each([401, 403])('comes to %i where the fifth answer says so, which might be answered otherwise', async (last) => {
    const { stream, sent } = world(({ url }, number) => {
      if (url.host === 'storage.test') return { status: last };
      if (number < 5) return { status: 503 };
      return last === 403 ? to('https://storage.test/x') : from(basic);
    }, given);
    expect(await status(stream())).toBe(last);
    expect(sent).toHaveLength(last === 403 ? 6 : 5);
  });

  it('waits as the server says, and tells those beside it', async () => {
    const waiting = world(once({ status: 429, headers: { 'retry-after': '1' } }), { callTimeout: 500 });
    expect(await status(waiting.call())).toBe(429);
    const going = world(once({ status: 429 }));
    await going.call();
    const refused = world(() => ({ status: 400 }));
    await refused.call();
    expect([waiting.limits, going.limits, refused.limits]).toEqual([[1000], [0, 'good'], []]);
  });

  it('trouble is told by what was asked', async () => {
    const { call } = world(() => 'tls');
    await expect(call()).rejects.toThrow('GET of registry.test/acme/web (manifest 1) failed: it broke.');
  });
});

it('case 106: what a registry says of its quota is told', async () => {
  const { call, log } = world(() => ({ headers: { 'ratelimit-limit': '100', 'ratelimit-remaining': '98' } }));
  await call();
  expect(log.lines).toContain('registry.test: 98 of 100 pulls are left.');
});
