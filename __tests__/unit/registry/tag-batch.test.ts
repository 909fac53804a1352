/** Several tags in one request, where a registry proves that it knows that: who goes together, and what each is told. */
import { describe, expect, it } from '@jest/globals';
import { type SendTags, type Together, tagBatches } from '../../../src/registry/tag-batch.ts';
import { type Said, web } from './calls.ts';
import { fresh, old } from './write-world.ts';

const knows = (tags: readonly string[]): Said => ({ status: 201, headers: { 'oci-tag': tags.join(', ') } });
type Server = (tags: readonly string[], number: number) => Said | 'lost';

function batches(server: Server) {
  const sent: string[] = [];
  const send: SendTags = async (repository, tags, { digest }) => {
    sent.push(`${repository.host} ${digest === old.digest ? 'OLD' : 'NEW'} ${tags.join()}`);
    const said = server(tags, sent.length);
    if (said === 'lost') throw new Error('lost');
    return { status: 200, headers: {}, proven: true, ...said, body: Buffer.alloc(0) };
  };
  const enter = tagBatches(send);
  /** All enter, then all write. */
  const together = (tags: readonly string[], repository = web, manifest = fresh): Promise<readonly Together[]> => {
    const places = tags.map(() => enter(repository, manifest));
    return Promise.all(places.map((place, at) => place.write(tags[at] ?? '')));
  };
  return { sent, enter, together };
}

describe('tags of one manifest', () => {
  it('go in one request, and each is written that the answer names', async () => {
    const { sent, together } = batches(knows);
    expect(await together(['a', 'b', 'c'])).toEqual(['written', 'written', 'written']);
    expect(sent).toEqual(['registry.test NEW a,b,c']);
    const some = batches(() => ({ status: 201, headers: { 'oci-tag': ' c ,a' } }));
    expect(await some.together(['a', 'b', 'c'])).toEqual(['written', 'not', 'written']);
  });

  it('wait for all who have entered, and for nobody who leaves', async () => {
    const { sent, enter } = batches(knows);
    const [one, two, three] = [enter(web, fresh), enter(web, fresh), enter(web, fresh)];
    const first = one.write('a');
    await new Promise((done) => setImmediate(done));
    expect(sent).toEqual([]);
    const second = two.write('b');
    three.leave();
    expect([await first, await second, sent]).toEqual(['written', 'written', ['registry.test NEW a,b']]);
  });

  it('who come after a request go in the next one', async () => {
    const { sent, together } = batches(knows);
    await together(['a', 'b']);
    await together(['c', 'd']);
    expect(sent).toEqual(['registry.test NEW a,b', 'registry.test NEW c,d']);
  });

  it.each([
    [1, 0],
    [2, 1],
    [50, 1],
    [51, 0],
  ])('%d of them make %d requests together', async (count, requests) => {
    const { sent, together } = batches(knows);
    const told = await together(Array.from({ length: count }, (_, at) => `t${at}`));
    expect([sent.length, new Set(told)]).toEqual([requests, new Set([requests === 1 ? 'written' : 'not'])]);
  });

  it('go apart from those of another manifest, repository or registry', async () => {
    const { sent, enter } = batches(knows);
    const places = [
      enter(web, fresh),
      enter(web, old),
      enter({ ...web, path: 'acme/api' }, fresh),
      enter({ ...web, host: 'other.test' }, fresh),
    ];
    expect(await Promise.all(places.map((place) => place.write('a')))).toEqual(Array(4).fill('not'));
    expect(sent).toEqual([]);
  });
});

describe('a registry', () => {
  it.each<readonly [string, Said | 'lost', Together]>([
    ['that names no tag has written none', { status: 201 }, 'not'],
    ['that refuses has written none', { status: 400, headers: { 'oci-tag': 'a, b' } }, 'not'],
    ['that sends elsewhere has written none', { status: 300, headers: { 'oci-tag': 'a, b' } }, 'not'],
    ['that is out of order may have written all', { status: 500 }, 'lost'],
    ['that is badly out of order too', { status: 503, headers: { 'oci-tag': 'a, b' } }, 'lost'],
    ['whose answer is lost may have written all', 'lost', 'lost'],
  ])('%s, and is not asked so again', async (_what, said, told) => {
    const { sent, together } = batches(() => said);
    expect(await together(['a', 'b'])).toEqual([told, told]);
    expect(await together(['c', 'd'])).toEqual(['not', 'not']);
    expect(sent).toHaveLength(1);
  });

  it('that knows it is asked again, and believed anew each time', async () => {
    const { together } = batches((tags, number) => (number === 2 ? { status: 201 } : knows(tags)));
    expect(await together(['a', 'b'])).toEqual(['written', 'written']);
    expect(await together(['c', 'd'])).toEqual(['not', 'not']);
    expect(await together(['e', 'f'])).toEqual(['written', 'written']);
  });

  it('is tried by one request, for which others wait', async () => {
    const { sent, together } = batches(() => ({ status: 201 }));
    const told = await Promise.all([together(['a', 'b']), together(['c', 'd'], web, old)]);
    expect([told.flat(), sent]).toEqual([Array(4).fill('not'), ['registry.test NEW a,b']]);
    const able = batches(knows);
    await Promise.all([able.together(['a', 'b']), able.together(['c', 'd'], web, old)]);
    expect(able.sent).toEqual(['registry.test NEW a,b', 'registry.test OLD c,d']);
  });

  it('tells nothing of another', async () => {
    const { sent, together } = batches(() => ({ status: 201 }));
    await together(['a', 'b']);
    await together(['a', 'b'], { ...web, host: 'other.test' });
    expect(sent).toHaveLength(2);
  });
});
