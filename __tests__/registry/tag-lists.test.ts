/** Lists of tags: read to their end or not at all. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage, seedImage } from '../support/images.ts';
import type { Quirks } from '../support/registry-routes.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';

const image = buildImage();
let server: RunningRegistry;
let registry: HttpRegistry;

beforeEach(() => start());
afterEach(stop);

async function start(quirks: Quirks = {}): Promise<void> {
  server = await startRegistry({ quirks });
  registry = client();
  seedImage(server.store, 'acme/web', 'latest', image);
}

async function stop(): Promise<void> {
  registry.close();
  await server.close();
}

async function restart(quirks: Quirks): Promise<void> {
  await stop();
  await start(quirks);
}

const repository = () => reference(server.host, 'acme/web');

describe('lists', () => {
  it('are read to their end, page by page', async () => {
    await restart({ tagsPerPage: 3 });
    const names = Array.from({ length: 10 }, (_, index) => `v${index}`);
    for (const name of names) server.store.setTag('acme/web', name, image.digest);
    expect([...(await registry.tags(repository()))].sort()).toEqual(['latest', ...names]);
    expect(server.requests).toHaveLength(4);
  });

  it('leave out the tags of signatures and attestations', async () => {
    const hex = 'a'.repeat(64);
    for (const name of [`sha256-${hex}`, `sha256-${hex}.sig`, `sha256-${hex}.att`, 'sha256-notes'])
      server.store.setTag('acme/web', name, image.digest);
    expect([...(await registry.tags(repository()))].sort()).toEqual(['latest', 'sha256-notes']);
  });

  const answering = (body: string, headers: Readonly<Record<string, string>> = {}) =>
    server.use(async () => ({ status: 200, headers: { 'content-type': 'application/json', ...headers }, body }));

  it.each<readonly [string, string, readonly string[] | string]>([
    ['null', '{"tags":null}', []],
    ['nulls and numbers among them', '{"tags":[null,"1",2,"b"]}', ['1', 'b']],
    ['no order, and some twice', '{"tags":["b","a","b"]}', ['b', 'a']],
    ['digests', `{"tags":["sha256:${'a'.repeat(64)}","1"]}`, ['1']],
    ['no tags', '{"name":"x"}', 'DCA-REG-050'],
    ['tags that are no list', '{"tags":"1"}', 'DCA-REG-050'],
    ['cut JSON', '{"tags":["1"', 'DCA-REG-050'],
    ['nothing', '', 'DCA-REG-050'],
  ])('of %s', async (_name, body, outcome) => {
    answering(body);
    expect(await registry.tags(repository()).catch((error: { code: string }) => error.code)).toEqual(outcome);
  });

  it.each([
    ['itself', () => '</v2/acme/web/tags/list?n=2>; rel="next"'],
    ['a next page for ever', () => `</v2/acme/web/tags/list?last=${server.requests.length}>; rel="next"`],
  ])('case 43: that name %s end', async (_name, link) => {
    server.use(async () => ({
      status: 200,
      headers: { 'content-type': 'application/json', link: link() },
      body: '{"tags":["1"]}',
    }));
    expect(await codeOf(registry.tags(repository()))).toBe('DCA-REG-050');
    expect(server.requests.length).toBeLessThanOrEqual(1000);
  });

  it('case 26: a page that is missing is no end of the list', async () => {
    await restart({ tagsPerPage: 1 });
    server.store.setTag('acme/web', 'z', image.digest);
    server.use(async (request, next) => (request.query.has('last') ? { status: 404 } : next()));
    expect(await codeOf(registry.tags(repository()))).toBe('DCA-REG-050');
  });

  it('case 29: of more than 8 MiB', async () => {
    answering(JSON.stringify({ tags: Array.from({ length: 900_000 }, (_, index) => `v${index}`) }));
    expect(await codeOf(registry.tags(repository()))).toBe('DCA-REG-032');
  });

  it('web pages are no list', async () => {
    answering('<html>', { 'content-type': 'text/html' });
    expect(await codeOf(registry.tags(repository()))).toBe('DCA-REG-024');
  });
});
