/** The header of each request to a registry: which scheme it is of, who is told what, and what is masked. */
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import type { ChallengedAnswer } from '../../../src/registry/authorizer.ts';
import type { Identity } from '../../../src/registry/docker-config.ts';
import { at, base64, bearer, identified, password, reading, world } from './authorizer-world.ts';

describe('the first request', () => {
  it('goes without a header, and those beside it wait for what it learns', async () => {
    const { auth, learn, asked } = world();
    const first = await auth.header(reading());
    const beside = [reading(), reading(), reading('acme/api')].map((need) => auth.header(need));
    const early = await Promise.race([...beside, new Promise((resolve) => setTimeout(resolve, 5, 'waiting'))]);
    expect([first.value, early]).toEqual([undefined, 'waiting']);
    expect(await learn(bearer)).toBe(true);
    first.known();
    const values = (await Promise.all(beside)).map(({ value }) => value);
    expect([...values].sort()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2']);
    expect(asked).toHaveLength(2);
  });

  it('that is answered without a challenge lets all others go without a header', async () => {
    const { auth, asked } = world(identified(password));
    const first = await auth.header(reading());
    const second = auth.header(reading());
    first.known();
    (await second).known();
    expect([first.value, (await second).value, (await auth.header(reading())).value]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(asked).toEqual([]);
  });

  it('that fails before it is sent keeps nobody waiting', async () => {
    let count = 0;
    const identify = async () => {
      count += 1;
      if (count === 1) throw new Error('no configuration');
      return undefined;
    };
    const { auth } = world({ identify });
    const first = auth.header(reading());
    const second = auth.header(reading());
    await expect(first).rejects.toThrow('no configuration');
    expect((await second).value).toBeUndefined();
  });

  it('has the token that a registry takes as it is', async () => {
    const { value, log } = world(identified({ kind: 'bearer', token: new Secret('as it is') }));
    expect(await value()).toBe('Bearer as it is');
    expect(log.masks).toEqual(['as it is']);
  });
});

describe('which scheme is chosen', () => {
  const ours = `Basic ${base64('me:secret')}`;

  it.each<readonly [string, string | undefined, boolean]>([
    ['Basic realm="x"', ours, true],
    [bearer, 'Bearer t1', true],
    [`Basic realm="x", ${bearer}`, 'Bearer t1', true],
    [`${bearer}, Basic realm="x"`, 'Bearer t1', true],
    // A challenge without a realm is of use to nobody, so a password it is.
    ['Bearer service="s", Basic realm="x"', ours, true],
    ['Bearer service="s"', 'DCA-REG-009', true],
    ['Negotiate', undefined, false],
    ['Digest realm="x"', undefined, false],
    ['', undefined, false],
  ])('%s → %s', async (header, expected, again) => {
    const { challenged, value } = world(identified(password));
    expect(await challenged(header)).toBe(again);
    expect(await value().catch((error: { code: string }) => error.code)).toBe(expected);
  });

  it('asks /v2/ where an answer has no challenge, and takes what that says', async () => {
    const pinged: ChallengedAnswer = { url: new URL('https://registry.test/v2/'), header: 'Bearer realm="token"' };
    const { challenged, value, asked } = world({ ping: async () => pinged });
    expect(await challenged('')).toBe(true);
    expect(await value()).toBe('Bearer t1');
    // The realm is relative to the request that was challenged.
    expect(asked[0]?.url.pathname).toBe('/v2/token');
  });

  it('reads a relative realm against the request itself', async () => {
    const { challenged, value, asked } = world();
    await challenged('Bearer realm="token"');
    await value();
    expect(asked[0]?.url.pathname).toBe('/v2/acme/web/manifests/token');
  });

  it('asks /v2/ for nothing where there is a challenge', async () => {
    const { challenged } = world({ ping: () => Promise.reject(new Error('asked')) });
    expect(await challenged()).toBe(true);
  });

  it('has nothing to try where no header came at all', async () => {
    const { learn } = world({ ping: async () => ({ url: at, header: undefined }) });
    expect(await learn(undefined)).toBe(false);
  });
});

describe('a password', () => {
  const sent = `Basic ${base64('me:secret')}`;

  it.each<readonly [string, Identity | undefined, string | undefined, boolean]>([
    ['is sent', password, undefined, true],
    ['that was refused is not sent again', password, sent, false],
    ['is sent in the place of another', password, 'Bearer old', true],
    ['that nobody gave is no reason to ask again', undefined, undefined, false],
  ])('%s', async (_what, identity, before, again) => {
    expect(await world(identified(identity)).learn('Basic realm="x"', reading(), before)).toBe(again);
  });

  it('is an identity token under the name that Docker gives it', async () => {
    const { challenged, value } = world(identified({ kind: 'refresh', token: new Secret('keep') }));
    await challenged('Basic realm="x"');
    expect(await value()).toBe(`Basic ${base64('<token>:keep')}`);
  });
});

describe('case 13: what is masked before it is sent', () => {
  it.each<readonly [Identity | undefined, readonly string[]]>([
    [undefined, ['t1']],
    [password, ['secret', base64('me:secret'), 't1']],
    [{ kind: 'refresh', token: new Secret('keep') }, ['keep', base64('<token>:keep'), 't1']],
  ])('%j', async (identity, masks) => {
    const { challenged, value, log } = world(identified(identity));
    await challenged();
    await value();
    await value();
    expect(log.masks).toEqual(masks);
  });

  it('the identity token that a service gives', async () => {
    const { challenged, value, log } = world({}, () => ({ refresh_token: 'next' }));
    await challenged();
    await value();
    expect(log.masks).toEqual(['t1', 'next']);
  });
});

describe('where credentials go', () => {
  it.each<readonly [string, Identity | undefined, string]>([
    ['Bearer realm="https://evil.test/token"', password, 'DCA-REG-012'],
    ['Bearer realm="https://evil.test/token"', undefined, 'evil.test, public'],
    ['Bearer realm="https://auth.test/token"', password, 'auth.test'],
    ['Bearer realm="/token"', password, 'registry.test'],
    ['Bearer realm="http://registry.test/token"', password, 'DCA-REG-009'],
    ['Bearer realm="https://127.0.0.1/token"', undefined, 'DCA-REG-009'],
  ])('%s', async (header, identity, expected) => {
    const { challenged, value, asked } = world({ ...identified(identity), tokenHosts: ['auth.test'] });
    await challenged(header);
    const outcome = await value().catch((error: { code: string }) => error.code);
    const [request] = asked;
    expect(request ? `${request.url.host}${request.publicOnly ? ', public' : ''}` : outcome).toBe(expected);
  });

  it('is told with what to do about it', async () => {
    const { challenged, value } = world(identified(password));
    await challenged('Bearer realm="https://evil.test/token"');
    await expect(value()).rejects.toMatchObject({
      message: expect.stringContaining('registry.test wants the credentials to be sent elsewhere, and they were not'),
      remedy: expect.stringContaining('`token-hosts`'),
    });
  });
});
