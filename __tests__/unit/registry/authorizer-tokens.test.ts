/** The tokens of one registry: asked for once, shared, renewed in time, and in the right name. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import type { AuthorizerOptions } from '../../../src/registry/authorizer.ts';
import type { Identity } from '../../../src/registry/docker-config.ts';
import { codeOf } from '../../support/client.ts';
import {
  base64,
  bearer,
  identified,
  later,
  password,
  reading,
  rightTime,
  type Sent,
  world,
  writing,
} from './authorizer-world.ts';

afterEach(rightTime);

describe('tokens', () => {
  it('are asked for once for each repository and purpose, in the name that is configured', async () => {
    const { challenged, value, asked, scopes } = world(identified(password));
    await challenged();
    const needs = [reading(), reading(), reading('acme/api'), writing(), reading()];
    expect(await Promise.all(needs.map((need) => value(need)))).toEqual(
      ['t1', 't1', 't2', 't3', 't1'].map((token) => `Bearer ${token}`),
    );
    expect(await value()).toBe('Bearer t1');
    expect(scopes()).toEqual(['repository:acme/web:pull', 'repository:acme/api:pull', 'repository:acme/web:pull,push']);
    expect(
      new Set(asked.map(({ url, headers }) => `${url.searchParams.get('service')} ${headers.authorization}`)),
    ).toEqual(new Set([`s Basic ${base64('me:secret')}`]));
  });

  it.each([
    // Lifetime, seconds in which it is used: it must not expire on its way.
    [300, 290],
    [40, 30],
    [20, 15],
  ])('of %i s are used for %i s', async (lifetime, used) => {
    const { challenged, value } = world({}, () => ({ expires_in: lifetime }));
    await challenged();
    await value();
    later(used - 0.5);
    expect(await value()).toBe('Bearer t1');
    later(used + 0.5);
    expect(await Promise.all([value(), value(), value()])).toEqual(['Bearer t2', 'Bearer t2', 'Bearer t2']);
    expect(await value()).toBe('Bearer t2');
  });

  it('count their time from when they were asked for', async () => {
    const { challenged, value } = world({}, (_request, number) => {
      // The service takes 20 seconds.
      if (number === 1) later(20);
      return { expires_in: 40 };
    });
    await challenged();
    await value();
    later(29);
    expect(await value()).toBe('Bearer t1');
    later(31);
    expect(await value()).toBe('Bearer t2');
  });

  it('that the registry refuses are forgotten, others are kept', async () => {
    const { challenged, learn, value } = world();
    await challenged();
    expect([await value(), await value(reading('acme/api'))]).toEqual(['Bearer t1', 'Bearer t2']);
    expect(await learn(bearer, reading(), 'Bearer t1')).toBe(true);
    expect([await value(), await value(reading('acme/api'))]).toEqual(['Bearer t3', 'Bearer t2']);
  });

  it('that could not be had are no reason to keep a refused one, nor are they kept', async () => {
    const { challenged, learn, value } = world({}, ({ url }, number) =>
      url.href.includes('api') && number === 2 ? 503 : {},
    );
    await challenged();
    await value();
    const failing = codeOf(value(reading('acme/api')));
    expect(await learn(bearer, reading(), 'Bearer t1')).toBe(true);
    expect(await failing).toBe('DCA-REG-020');
    expect([await value(), await value(reading('acme/api'))].sort()).toEqual(['Bearer t3', 'Bearer t4']);
  });
});

describe('scopes that a challenge names', () => {
  it('are asked for with all that are known, for that repository alone', async () => {
    const { challenged, learn, value, scopes } = world();
    await challenged();
    await learn(`${bearer},scope="repository:acme/web:pull repository:acme/web:delete"`, reading());
    await learn(`${bearer},scope="registry:catalog:*"`, reading());
    await value();
    await value(reading('acme/api'));
    expect(scopes()).toEqual([
      'repository:acme/web:pull repository:acme/web:delete registry:catalog:*',
      'repository:acme/api:pull',
    ]);
  });

  it('are nothing new where they were sent', async () => {
    const { challenged, learn, value, scopes } = world();
    await challenged();
    const mounting = { ...writing(), alsoPull: { host: 'registry.test', path: 'acme/base' } };
    await learn(`${bearer},scope="repository:acme/web:push repository:acme/base:pull"`, mounting);
    await value(mounting);
    expect(scopes()).toEqual(['repository:acme/web:pull,push repository:acme/base:pull']);
  });
});

describe('who may read and not write', () => {
  const readOnly = (status: number) => (request: Sent) => (request.url.href.includes('push') ? status : {});

  it.each([
    [401, 'Bearer t2', ['repository:acme/web:pull,push', 'repository:acme/web:pull']],
    [403, 'Bearer t2', ['repository:acme/web:pull,push', 'repository:acme/web:pull']],
    [500, 'DCA-REG-020', ['repository:acme/web:pull,push']],
  ])('case 121: a token to write that is answered by %i: %s', async (status, expected, scopesAsked) => {
    const { challenged, value, scopes } = world(identified(password), readOnly(status));
    await challenged(bearer, writing());
    expect(await value(writing()).catch((error: { code: string }) => error.code)).toBe(expected);
    expect(scopes()).toEqual(scopesAsked);
  });

  it('is not known by the first of several requests alone', async () => {
    const { challenged, value, scopes } = world(identified(password), readOnly(403));
    await challenged(bearer, writing());
    const values = await Promise.all([value(writing()), value(writing()), value(writing())]);
    expect(values).toEqual(['Bearer t2', 'Bearer t2', 'Bearer t2']);
    expect(scopes()).toEqual(['repository:acme/web:pull,push', 'repository:acme/web:pull']);
  });

  it('is told of the first refusal where reading is refused as well', async () => {
    const { challenged, value, scopes } = world(identified(password), (_request, number) => (number === 1 ? 401 : 403));
    await challenged(bearer, writing());
    expect(await codeOf(value(writing()))).toBe('DCA-REG-011');
    expect(scopes()).toHaveLength(2);
  });

  it('is not asked twice to read', async () => {
    const { challenged, value, scopes } = world({}, () => 403);
    await challenged();
    expect(await codeOf(value())).toBe('DCA-REG-010');
    expect(scopes()).toHaveLength(1);
  });
});

describe('identity tokens', () => {
  const refreshing = (path: string): Identity => ({ kind: 'refresh', token: new Secret(`of ${path}`) });
  const sentBy = ({ body, headers }: Sent) =>
    body === undefined ? headers.authorization : new URLSearchParams(Buffer.from(body).toString()).get('refresh_token');

  it('are replaced by what the service gives for them, from then on', async () => {
    const { challenged, value, asked } = world(identified(refreshing('all')), (_request, number) =>
      number < 3 ? { refresh_token: `next ${number}` } : {},
    );
    await challenged();
    for (const path of ['a', 'b', 'c', 'd']) await value(reading(path));
    expect(asked.map(sentBy)).toEqual(['of all', 'next 1', 'next 2', 'next 2']);
  });

  it('are each replaced by their own: a configuration may have one for each namespace', async () => {
    const identify: AuthorizerOptions['identify'] = async ({ path }) => refreshing(path.slice(0, 1));
    const { challenged, value, asked } = world({ identify }, (request) => ({
      refresh_token: `next ${sentBy(request)}`,
    }));
    await challenged();
    for (const path of ['a/1', 'b/1', 'a/2', 'b/2']) await value(reading(path));
    expect(asked.map(sentBy)).toEqual(['of a', 'of b', 'next of a', 'next of b']);
  });

  it('are not replaced by what a password was given', async () => {
    const identify: AuthorizerOptions['identify'] = async ({ path }) => (path === 'a' ? password : refreshing(path));
    const { challenged, value, asked } = world({ identify }, () => ({ refresh_token: 'of the password' }));
    await challenged();
    await value(reading('a'));
    await value(reading('b'));
    expect(asked.map(sentBy)).toEqual([`Basic ${base64('me:secret')}`, 'of b']);
  });
});
