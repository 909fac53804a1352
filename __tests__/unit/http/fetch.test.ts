/** The `fetch` that Octokit is given: what is not whole is an error, never an empty result. */

import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createFetch } from '../../../src/http/fetch.ts';
import { createTransport, type Transport } from '../../../src/http/transport.ts';
import {
  type RawServer,
  rawServer,
  type Said,
  type ScriptedServer,
  scriptedServer,
} from '../../support/scripted-server.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };
let transport: Transport;
let server: ScriptedServer | RawServer | undefined;

function open(more: { readonly attempts?: number; readonly sameOrigin?: boolean } = {}): typeof fetch {
  transport = createTransport();
  return createFetch({ transport, timeout: 300, attempts: 2, backoff: { base: 2, cap: 4 }, ...more });
}

afterEach(async () => {
  transport.close();
  await server?.close();
});

async function outcome(url: string, init?: RequestInit): Promise<string> {
  return open()(url, init).then(
    async (response) => `${response.status} ${await response.text()}`,
    (error: unknown) =>
      `error: ${error instanceof Error ? error.message.replace(/127\.0\.0\.1:\d+/, 'HOST') : String(error)}`,
  );
}

describe('answers', () => {
  it.each<readonly [string, Said, string]>([
    ['a list', { headers: json, body: '[1]' }, '200 [1]'],
    ['an empty list', { headers: json, body: '[]' }, '200 []'],
    ['created', { status: 201, headers: json, body: '{"id":1}' }, '201 {"id":1}'],
    ['no content', { status: 204 }, '204 '],
    ['not modified', { status: 304 }, '304 '],
    ['accepted without a body', { status: 202 }, '202 '],
    ['not found', { status: 404, headers: json, body: '{"message":"Not Found"}' }, '404 {"message":"Not Found"}'],
    ['an error page', { status: 400, headers: { 'content-type': 'text/html' }, body: '<p>' }, '400 <p>'],
    ['gzip', { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync('[2]') }, '200 [2]'],
    ['case 24: empty where JSON is due', { headers: json, body: '' }, 'error: HOST answered with an empty body'],
    ['case 24: empty without a type', { body: '' }, 'error: HOST answered with an empty body'],
    [
      'case 25: a log-in page',
      { headers: { 'content-type': 'text/html' }, body: '<html>' },
      'error: HOST did not answer with JSON but with "text/html": a log-in page or a proxy?',
    ],
    [
      'a byte that was damaged inside of a name',
      { headers: json, body: Buffer.from('{"id":"a\u00ffb"}', 'latin1') },
      'error: HOST answered with JSON that is cut or damaged',
    ],
    [
      'case 26: cut JSON',
      { headers: json, body: '[{"id":1},' },
      'error: HOST answered with JSON that is cut or damaged',
    ],
    [
      'case 27: damaged gzip',
      { headers: { ...json, 'content-encoding': 'gzip' }, body: 'x' },
      'error: the compressed answer of HOST is damaged',
    ],
  ])('%s', async (_name, said, expected) => {
    server = await scriptedServer(() => said);
    expect(await outcome(server.url)).toBe(expected);
  });

  it('case 26: a list that is cut at any byte is never a smaller list', async () => {
    const whole = JSON.stringify([{ filename: 'a' }, { filename: 'b' }]);
    let length = 0;
    server = await scriptedServer(() => ({ headers: json, body: whole.slice(0, length) }));
    const get = open({ attempts: 1 });
    for (length = 0; length < whole.length; length += 1) await expect(get(server.url)).rejects.toThrow();
    expect(await (await get(server.url)).json()).toHaveLength(2);
  });

  it.each([
    ['short', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[]'],
    [
      'chunks without an end',
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n',
    ],
    ['a text of unknown length', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nhalf a di'],
  ])('case 19: case 20: case 21: %s is an error', async (_name, text) => {
    server = await rawServer((socket) => void socket.end(text));
    expect(await outcome(server.url, { headers: { accept: 'application/vnd.github.diff' } })).toMatch(/^error: /);
  });

  it('gives other forms as they are, where they were asked for', async () => {
    server = await scriptedServer(() => ({ headers: { 'content-type': 'text/plain' }, body: 'diff --git' }));
    expect(await outcome(server.url, { headers: { accept: 'application/vnd.github.diff' } })).toBe('200 diff --git');
  });
});

describe('repeating', () => {
  it.each([500, 502, 503, 504])('a GET is asked for again after %i', async (status) => {
    server = await scriptedServer((_request, _response, number) =>
      number === 1 ? { status } : { headers: json, body: '[]' },
    );
    expect(await outcome(server.url)).toBe('200 []');
  });

  it('a POST is sent once, whatever comes', async () => {
    const scripted = await scriptedServer(() => ({ status: 502, headers: json, body: '{}' }));
    server = scripted;
    expect(await outcome(server.url, { method: 'POST', body: '{"a":1}' })).toBe('502 {}');
    expect(scripted.came.map(({ body }) => body.toString())).toEqual(['{"a":1}']);
  });

  it('leaves 429 and 403 to the caller, who knows the quotas', async () => {
    const scripted = await scriptedServer(() => ({
      status: 429,
      headers: { ...json, 'x-ratelimit-reset': '1' },
      body: '{}',
    }));
    server = scripted;
    const response = await open()(server.url);
    expect([response.status, response.headers.get('x-ratelimit-reset'), scripted.came.length]).toEqual([429, '1', 1]);
  });
});

describe('redirects', () => {
  it('to another origin are refused where the answer counts for that of the server', async () => {
    const elsewhere = await scriptedServer(() => ({ status: 404, headers: json, body: '{}' }));
    server = await scriptedServer(() => ({ status: 302, headers: { location: `${elsewhere.url}/x` } }));
    await expect(open({ sameOrigin: true })(server.url)).rejects.toThrow('redirected to another host');
    expect(elsewhere.came).toEqual([]);
    await elsewhere.close();
  });

  it('leave the token behind with its origin', async () => {
    const storage = await scriptedServer(() => ({ headers: json, body: '[]' }));
    const api = await scriptedServer(() => ({ status: 302, headers: { location: `${storage.url}/blob` } }));
    server = api;
    const response = await open()(api.url, { headers: { authorization: 'token secret', 'x-github-token': 'secret' } });
    expect([response.status, response.url]).toEqual([200, `${storage.url}/blob`]);
    expect(Object.keys(storage.came[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['authorization']));
    expect(JSON.stringify(storage.came[0]?.headers)).not.toContain('secret');
    await storage.close();
  });

  it('keep it on the way to the new name of a repository', async () => {
    const scripted = await scriptedServer(({ url }) =>
      url === '/old' ? { status: 301, headers: { location: '/new' } } : { headers: json, body: '[]' },
    );
    server = scripted;
    await open()(`${scripted.url}/old`, { headers: { authorization: 'token secret' } });
    expect(scripted.came.map(({ headers }) => headers.authorization)).toEqual(['token secret', 'token secret']);
  });

  it('are given as they are where that was asked for', async () => {
    server = await scriptedServer(() => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }));
    const response = await open()(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
  });
});
