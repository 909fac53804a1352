/** Where a call goes beside the registry itself: its token service, and a storage that it names. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import type { TransportTrouble } from '../../../src/http/transport-error.ts';
import { codeOf } from '../../support/client.ts';
import { bearer, from, type Said, type Script, status, to, world } from './session-world.ts';

describe('a token', () => {
  const withToken =
    (token: (number: number) => Said | TransportTrouble): Script =>
    ({ url, headers }) => {
      if (url.pathname === '/token') {
        count += 1;
        return token(count);
      }
      return headers?.authorization ? {} : from(bearer);
    };
  let count = 0;
  afterEach(() => {
    count = 0;
  });

  it.each<readonly [string, Said | TransportTrouble]>([
    ['a server that is busy', { status: 429 }],
    ['a server that is broken', { status: 503 }],
    ['a web page', { body: '<html>' }],
    ['a broken connection', 'reset'],
  ])('is asked for again after %s', async (_what, first) => {
    const { call, authorizations, log } = world(
      withToken((number) => (number === 1 ? first : { body: '{"token":"t"}' })),
    );
    expect(await status(call())).toBe(200);
    expect(authorizations()).toEqual([undefined, undefined, undefined, 'Bearer t']);
    expect(log.lines).toContainEqual(expect.stringMatching(/^registry\.test, token: .+; again in [01] ms$/));
  });

  it('is asked for in the time of one call and by one place, and told without its query', async () => {
    const { call, sent, log } = world(
      withToken(() => ({ body: '{"token":"t"}' })),
      { callTimeout: 5000 },
    );
    await call();
    expect([sent[1]?.maxBody, sent[1]?.publicOnly]).toEqual([64 * 1024, false]);
    expect((sent[1]?.deadline ?? 0) - performance.now()).toBeGreaterThan(4000);
    expect(log.lines).toContain('GET registry.test/token for a token: 200');
  });

  it.each<readonly [string, Said | TransportTrouble, string, string]>([
    ['a service that stays broken', { status: 500 }, 'DCA-REG-020', 'the request of a token for registry.test'],
    ['a service that nobody reaches', 'refused', 'DCA-REG-026', 'the request of a token for registry.test failed'],
    ['a service without trust', 'tls', 'DCA-REG-029', 'the request of a token for registry.test failed'],
  ])('of %s is told as that', async (_what, said, code, message) => {
    const { call } = world(withToken(() => said));
    await expect(call()).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

describe('redirects', () => {
  const storage = 'https://storage.test/blob?sig=signature';
  const redirecting =
    (location: string, then: Script = () => ({ body: 'bytes' })): Script =>
    (request, number) =>
      request.url.pathname.startsWith('/v2/acme') ? to(location) : then(request, number);

  it('case 41: to a storage go without what tells who we are', async () => {
    const { call, sent, log } = world(redirecting(storage), {
      extraHeaders: async () => ({ 'x-meta-team': 'blue' }),
      identify: async () => ({ kind: 'bearer', token: new Secret('b') }),
    });
    const answer = await call({ headers: { accept: 'x' } });
    expect(Buffer.from(answer.body).toString()).toBe('bytes');
    expect(sent.map(({ url, headers, publicOnly }) => [url.href, headers, publicOnly])).toEqual([
      [
        'https://registry.test/v2/acme/web/manifests/1',
        expect.objectContaining({ authorization: 'Bearer b', 'x-meta-team': 'blue' }),
        undefined,
      ],
      [storage, { 'cache-control': 'no-cache', accept: 'x' }, true],
    ]);
    expect(log.masks).toEqual(['b', 'signature']);
    expect(log.lines.join()).not.toContain('signature');
  });

  it('within the registry keep it', async () => {
    const { call, authorizations, sent } = world(redirecting('/elsewhere'), {
      identify: async () => ({ kind: 'bearer', token: new Secret('b') }),
    });
    await call();
    expect(authorizations()).toEqual(['Bearer b', 'Bearer b']);
    expect(sent[1]?.publicOnly).toBe(false);
  });

  it('of a registry on this machine may lead to this machine', async () => {
    const { call, sent } = world(redirecting('http://127.0.0.1:9000/blob'), { host: '127.0.0.1:5000' });
    await call();
    expect(sent[1]?.publicOnly).toBe(false);
  });

  it('of what changes something to another host are not followed', async () => {
    const { call, sent } = world(redirecting(storage));
    expect(await codeOf(call({ method: 'PUT' }))).toBe('DCA-REG-014');
    expect(sent).toHaveLength(1);
  });

  it('case 41: end after five', async () => {
    const { call, sent } = world(() => to('/v2/acme/again'));
    expect(await codeOf(call())).toBe('DCA-REG-014');
    expect(sent).toHaveLength(6);
  });

  it('close the stream that they came with', async () => {
    const { stream, open } = world(redirecting(storage));
    const answer = await stream();
    expect([answer.status, open()]).toEqual([200, 1]);
  });

  it.each<readonly [string, readonly number[], number, number]>([
    // What the storage says one time after the other; what it comes to; how often the registry was asked.
    ['an address that has expired: the registry gives another', [403, 200], 200, 2],
    ['refused again: that is the answer', [403, 403], 403, 2],
    ['not there', [404], 404, 1],
  ])('%s', async (_what, statuses, expected, times) => {
    let count = 0;
    const script = redirecting(storage, () => {
      count += 1;
      return { status: statuses[count - 1] ?? 500 };
    });
    const { stream, paths, open } = world(script);
    const answer = await stream();
    expect([answer.status, paths().filter((path) => path.includes('/v2/')).length]).toEqual([expected, times]);
    expect(open()).toBe('body' in answer ? 0 : 1);
  });

  it('a 403 of the registry itself is the answer', async () => {
    const { call, sent } = world(() => ({ status: 403 }));
    expect(await status(call())).toBe(403);
    expect(sent).toHaveLength(1);
  });
});

describe('a stream', () => {
  it.each([200, 206, 299])('is given as it comes where all is well (%i)', async (code) => {
    const { stream } = world(() => ({ status: code, body: 'bytes' }));
    const answer = await stream();
    expect('chunks' in answer).toBe(true);
  });

  it.each([
    [300, 10, 10],
    [404, 10, 10],
    // What a refusal says is read as far as anybody reads it.
    [404, 200 * 1024, 96 * 1024],
  ])('of a refusal (%i) of %i bytes gives the body, of %i', async (code, size, read) => {
    const { stream, open } = world(() => ({ status: code, headers: { a: 'b' }, body: 'x'.repeat(size) }));
    const answer = await stream();
    expect(answer).toMatchObject({ status: code, headers: { a: 'b' }, proven: true });
    expect('body' in answer && answer.body.length).toBe(read);
    expect(open()).toBe(0);
  });
});
