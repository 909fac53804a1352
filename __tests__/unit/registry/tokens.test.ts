/** What a token service is asked, and what is taken from its answer. */
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/action/secret.ts';
import type { Answer } from '../../../src/http/transport.ts';
import type { Identity } from '../../../src/registry/docker-config.ts';
import { askToken, basic, isToken, type TokenQuestion, type TokenRequest } from '../../../src/registry/tokens.ts';
import { codeOf } from '../../support/client.ts';

const password: Identity = { kind: 'password', username: 'me', password: new Secret('pass:word') };
const refresh: Identity = { kind: 'refresh', token: new Secret('keep me') };
const question: TokenQuestion = {
  url: new URL('https://auth.test/token?account=1'),
  service: 'registry.test',
  scopes: ['repository:acme/web:pull,push', 'repository:acme/base:pull'],
  identity: undefined,
  host: 'registry.test',
};

function answer(body: string, status = 200): Answer {
  return { status, headers: {}, body: Buffer.from(body), proven: true };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('what is asked', () => {
  /** The requests, where the service says `first` to the first of them and gives a token then. */
  async function asked(
    facts: Partial<TokenQuestion>,
    first = answer('{"token":"t"}'),
  ): Promise<readonly TokenRequest[]> {
    const requests: TokenRequest[] = [];
    await askToken({ ...question, ...facts }, async (request) => {
      requests.push(request);
      return requests.length === 1 ? first : answer('{"token":"t"}');
    }).catch(() => undefined);
    return requests;
  }

  const get =
    'https://auth.test/token?account=1&service=registry.test&scope=repository%3Aacme%2Fweb%3Apull%2Cpush&scope=repository%3Aacme%2Fbase%3Apull';

  it.each<readonly [string, Partial<TokenQuestion>, string, Readonly<Record<string, string>>]>([
    ['anonymous', {}, get, {}],
    ['with a password', { identity: password }, get, { authorization: `Basic ${base64('me:pass:word')}` }],
    ['without a service', { service: undefined, scopes: ['a'] }, 'https://auth.test/token?account=1&scope=a', {}],
    ['without scopes', { scopes: [] }, 'https://auth.test/token?account=1&service=registry.test', {}],
  ])('%s: GET, a parameter for each scope', async (_what, facts, href, headers) => {
    const [request, ...further] = await asked(facts);
    expect([request?.method, request?.url.href, request?.headers, request?.body]).toStrictEqual([
      'GET',
      href,
      headers,
      undefined,
    ]);
    expect(further).toEqual([]);
    expect(question.url.href).toBe('https://auth.test/token?account=1');
  });

  it.each<readonly [string, Partial<TokenQuestion>, Readonly<Record<string, string>>]>([
    ['all', {}, { service: 'registry.test', scope: 'repository:acme/web:pull,push repository:acme/base:pull' }],
    ['no service', { service: undefined, scopes: ['a'] }, { scope: 'a' }],
    ['no scopes', { scopes: [] }, { service: 'registry.test' }],
  ])('with an identity token: a form by POST (%s)', async (_what, facts, fields) => {
    const [request, ...further] = await asked({ ...facts, identity: refresh });
    expect([request?.method, request?.url.href]).toEqual(['POST', question.url.href]);
    expect(request?.headers).toEqual({ 'content-type': 'application/x-www-form-urlencoded' });
    expect(Object.fromEntries(new URLSearchParams(Buffer.from(request?.body ?? []).toString()))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'keep me',
      client_id: 'docker-ci-actions',
      ...fields,
    });
    expect(further).toEqual([]);
  });

  it.each([
    [404, ['POST', 'GET']],
    [405, ['POST', 'GET']],
    [200, ['POST']],
    [400, ['POST']],
    [401, ['POST']],
  ])('an identity token, where POST is answered by %i: %j', async (status, methods) => {
    const requests = await asked({ identity: refresh }, answer('{"token":"t"}', status));
    expect(requests.map(({ method }) => method)).toEqual(methods);
    const expected = methods.length === 1 ? undefined : `Basic ${base64('<token>:keep me')}`;
    expect(requests[1]?.headers.authorization).toBe(expected);
  });

  it('sends a token that the registry takes as it is to no token service', async () => {
    const identity: Identity = { kind: 'bearer', token: new Secret('as it is') };
    expect(basic(identity)).toBeUndefined();
    const [request] = await asked({ identity });
    expect([request?.method, request?.headers]).toEqual(['GET', {}]);
  });
});

describe('what is taken from an answer', () => {
  const taken = (body: string) => askToken(question, async () => answer(body));

  it.each([
    ['{"token":"abc"}', 'abc'],
    ['{"access_token":"abc"}', 'abc'],
    ['{"token":"abc","access_token":"def"}', 'abc'],
    ['{"token":"","access_token":"abc"}', 'abc'],
    ['{"token":null,"access_token":"abc"}', 'abc'],
    ['{"token":"~!"}', '~!'],
    ['{"token":"a b","access_token":"abc"}', 'abc'],
    ['{}', 'DCA-REG-013'],
    ['{"token":""}', 'DCA-REG-013'],
    ['{"token":5}', 'DCA-REG-013'],
    // What is no part of a header must not become one.
    ['{"token":"abc\\r\\nX-Evil: 1"}', 'DCA-REG-013'],
    ['{"token":" abc"}', 'DCA-REG-013'],
    ['{"token":"abc "}', 'DCA-REG-013'],
    ['{"token":"ä"}', 'DCA-REG-013'],
    ['"abc"', 'DCA-REG-013'],
    ['null', 'DCA-REG-013'],
    ['[]', 'DCA-REG-013'],
    ['token', 'DCA-REG-013'],
    ['', 'DCA-REG-013'],
  ])('of %j the token: %s', async (body, expected) => {
    const text = taken(body).then((token) => token.text);
    expect(await text.catch(() => codeOf(text))).toBe(expected);
    expect(isToken(answer(body))).toBe(expected !== 'DCA-REG-013');
  });

  it.each([
    ['300', 300_000],
    ['0.5', 500],
    ['86400', 86_400_000],
    // A server that is wrong about the time must not be believed for ever.
    ['86401', 86_400_000],
    ['1e300', 86_400_000],
    ['1e999', 86_400_000],
    ['0', 60_000],
    ['-5', 60_000],
    ['"300"', 60_000],
    ['null', 60_000],
  ])('of expires_in %s milliseconds: %i', async (seconds, expected) => {
    expect((await taken(`{"token":"t","expires_in":${seconds}}`)).lifetime).toBe(expected);
  });

  it.each([
    ['', undefined],
    [',"refresh_token":"next"', 'next'],
    [',"refresh_token":""', undefined],
    [',"refresh_token":5', undefined],
  ])('the identity token that takes the place of the old one%s: %s', async (more, expected) => {
    const token = await taken(`{"token":"t"${more}}`);
    expect(token).toEqual({ text: 't', lifetime: 60_000, ...(expected === undefined ? {} : { refresh: expected }) });
  });
});

describe('what is no answer', () => {
  it.each<readonly [number, string, Identity | undefined, string]>([
    [401, 'with credentials: they are wrong', password, 'DCA-REG-011'],
    [401, 'with none: denied', undefined, 'DCA-REG-010'],
    [403, 'with credentials: denied', password, 'DCA-REG-010'],
    [404, 'for GET', undefined, 'DCA-REG-027'],
    [503, 'out of order', password, 'DCA-REG-020'],
    [201, 'and a token', password, 'DCA-REG-025'],
  ])('%i %s', async (status, _what, identity, code) => {
    expect(await codeOf(askToken({ ...question, identity }, async () => answer('{"token":"t"}', status)))).toBe(code);
  });

  it('is told by the names of the service and the registry', async () => {
    const failing = (status: number, body = '') =>
      askToken({ ...question, identity: password }, async () => answer(body, status));
    await expect(failing(401)).rejects.toThrow('auth.test does not accept the credentials for registry.test');
    await expect(failing(503)).rejects.toThrow('auth.test answered the request of a token for registry.test with 503');
    await expect(failing(200)).rejects.toThrow('the token service auth.test of registry.test');
  });
});
