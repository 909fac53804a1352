/** A blob that is read: whole where it is small, else as a stream that goes on where it broke and proves its digest at the end. */
import { describe, expect, it } from '@jest/globals';
import { blobReader } from '../../../src/registry/blobs.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import { needs } from '../../../src/registry/needs.ts';
import { type Calls, calls, came, type Said, web } from './calls.ts';

const bytes = Buffer.from('0123456789');
const digest = digestOf(bytes);
const [name, size] = ['GET blobs/BLOB', bytes.length];
const mebibytes = 1024 * 1024;

type Says = readonly (Said | undefined)[];
interface Scene {
  /** One answer after the other, the last for ever; nothing: as the registry has it. */
  readonly says?: Says;
  readonly blob?: { readonly digest: typeof digest; readonly size: number };
  readonly from?: number;
}

function world({ says = [] }: Scene): Calls & ReturnType<typeof blobReader> {
  const made = calls((_words, number) => says[Math.min(number, says.length) - 1], {}, { [digest]: 'BLOB' });
  made.store.repository('acme/web').blobs.set(digest, bytes);
  return { ...made, ...blobReader({ sessionFor: made.sessionFor, needs: needs() }) };
}

const text = async (chunks: AsyncIterable<Uint8Array>) => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
};
const ranges = ({ calls: all }: Calls) => all.map(({ headers }) => headers?.range ?? 'all');

async function whole(scene: Scene = {}) {
  const made = world(scene);
  const found = await came(made.blob(web, scene.blob ?? { digest, size }));
  return {
    found: typeof found === 'string' ? found : Buffer.from(found).toString(),
    asked: made.asked,
    calls: made.calls,
  };
}
async function stream(scene: Scene = {}) {
  const made = world(scene);
  const found = await came(made.blobStream(web, scene.blob ?? { digest, size }).then(text));
  return { found, ranges: ranges(made), calls: made.calls };
}
async function part(from: number, says: Says = []) {
  const made = world({ says });
  return { found: await came(text(made.blobChunks(web, { digest, size }, from))), ranges: ranges(made) };
}

const said = (body: string, headers: Said['headers'] = {}): Said => ({ body, headers });
const lengthless = (body: string, more: Said = {}): Said => ({
  body,
  ...more,
  headers: { 'content-length': '', ...more.headers },
});
const times = <T>(count: number, one: T) => Array<T>(count).fill(one);

describe('a small blob', () => {
  it('is read whole', async () => {
    const { found, asked, calls: all } = await whole();
    expect([found, asked]).toEqual(['0123456789', [name]]);
    const need = { repository: web, wanted: 'pull' };
    expect(all[0]).toMatchObject({ method: 'GET', at: `blobs/${digest}`, need, maxBody: 11, what: `blob ${digest}` });
  });

  it('is asked for again where it is damaged', async () => {
    expect(await whole({ says: [said('0123456780'), undefined] })).toMatchObject({
      found: '0123456789',
      asked: [name, name],
    });
  });

  it.each<readonly [string, Said, string, number]>([
    [
      'of another length',
      said('012345678'),
      `DCA-REG-037 the blob ${digest} of registry.test/acme/web has not the 10 bytes`,
      5,
    ],
    [
      'of other bytes',
      said('0123456780'),
      `DCA-REG-047 the blob ${digest} of registry.test/acme/web has other bytes`,
      5,
    ],
    ['that is not there', { status: 404 }, `DCA-REG-038 registry.test/acme/web does not hold the blob ${digest}`, 1],
    [
      'that may not be seen',
      { status: 403 },
      `DCA-REG-010 registry.test answered GET of the blob ${digest} of registry.test/acme/web with 403`,
      1,
    ],
    ['in part', { status: 206, body: bytes }, 'DCA-REG-025', 1],
  ])('%s is none', async (_what, answer, told, count) => {
    const { found, asked } = await whole({ says: [answer] });
    expect([found.slice(0, told.length), asked]).toEqual([told, times(count, name)]);
  });

  it('has at most 8 MiB', async () => {
    const told = await whole({ blob: { digest, size: 8 * mebibytes + 1 } });
    expect(told.found).toBe(
      `DCA-REG-036 the blob ${digest} of registry.test/acme/web has 8388609 bytes; at most 8388608 are read whole.`,
    );
    expect(told.asked).toEqual([]);
    expect((await whole({ blob: { digest, size: 8 * mebibytes }, says: [{ status: 404 }] })).asked).toEqual([name]);
  });
});

describe('a stream', () => {
  it('is read to its end, and asked for once', async () => {
    const { found, ranges: asked, calls: all } = await stream();
    expect([found, asked]).toEqual(['0123456789', ['all']]);
    expect(all[0]).toMatchObject({ method: 'GET', at: `blobs/${digest}`, need: { wanted: 'pull' } });
    expect(all[0]?.headers).toEqual({});
  });

  it.each([
    ['sha512', digestOf(bytes, 'sha512')],
    ['sha256', digest],
  ])('proves its digest at the end, by %s', async (_algorithm, of) => {
    const blob = { digest: of as typeof digest, size };
    expect((await stream({ blob, says: [said('0123456789')] })).found).toBe('0123456789');
    expect((await stream({ blob, says: [said('0123456780')] })).found).toMatch(/^DCA-REG-047 the blob .* other bytes/);
  });

  it.each<readonly [string, number, Said | undefined, string]>([
    ['goes on from the byte that came', 6, undefined, '0123456789'],
    ['begins anew where none came', 0, undefined, '0123456789'],
    ['leaves out what it has where the registry sends all again', 6, said('0123456789'), '0123456789'],
    [
      'leaves out what it has where the registry sends another part',
      6,
      { status: 206, body: bytes, headers: { 'content-length': '4', 'content-range': 'bytes 0-9/10' } },
      '0123456789',
    ],
    [
      'leaves out what it has where a success names a part',
      6,
      { ...said('0123456789'), headers: { 'content-range': 'bytes 6-9/10' } },
      '0123456789',
    ],
    [
      'takes the part that is named',
      6,
      { status: 206, body: '6789', headers: { 'content-range': 'bytes 6-9/10' } },
      '0123456789',
    ],
    ['leaves out what it has of a part that is not named', 6, lengthless('0123456789', { status: 206 }), '0123456789'],
    [
      'takes a part of no length',
      6,
      lengthless('6789', { status: 206, headers: { 'content-range': 'bytes 6-9/10' } }),
      '0123456789',
    ],
  ])('that breaks %s', async (_what, cut, second, wanted) => {
    const { found, ranges: asked } = await stream({ says: [{ body: bytes, cut }, second] });
    expect([found, asked]).toEqual([wanted, ['all', cut === 0 ? 'all' : `bytes=${cut}-`]]);
  });

  it('may break as often as it likes where each time something new comes', async () => {
    const breaks = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((cut) => ({ body: bytes, cut }));
    const { found, ranges: asked } = await stream({ says: [...breaks, undefined] });
    expect([found, asked]).toEqual(['0123456789', ['all', ...breaks.map(({ cut }) => `bytes=${cut}-`)]]);
  });

  it('that breaks five times without anything new is given up', async () => {
    const { found, ranges: asked } = await stream({
      says: [
        { body: bytes, cut: 4 },
        { body: bytes, cut: 4 },
      ],
    });
    expect(found).toBe(`DCA-REG-023 GET of the blob ${digest} of registry.test/acme/web failed: it broke.`);
    expect(asked).toEqual(['all', ...times(5, 'bytes=4-')]);
  });

  it('that ends by trouble that will stay is given up at once', async () => {
    const { found, ranges: asked } = await stream({ says: [{ body: bytes, cut: 4, trouble: 'too-large' }] });
    expect([found.slice(0, 11), asked]).toEqual(['DCA-REG-032', ['all']]);
  });

  it.each<readonly [string, Said, string, number]>([
    [
      'of another length is asked for again, and no byte of it handed on',
      said('<html>', { 'content-type': 'text/html' }),
      'DCA-REG-037',
      5,
    ],
    ['that is too long, of which nothing tells,', lengthless('0123456789x'), 'DCA-REG-037', 1],
    ['that is too short, of which nothing tells,', lengthless('012345678'), 'DCA-REG-037', 1],
    ['that is not there', { status: 404 }, 'DCA-REG-038', 1],
    ['that may not be seen', { status: 403 }, 'DCA-REG-010', 1],
    ['of a registry that is out of order', { status: 500 }, 'DCA-REG-020', 5],
  ])('%s is none', async (_what, answer, told, count) => {
    const made = world({ says: [answer] });
    let handed = 0;
    const read = async () => {
      for await (const chunk of made.blobChunks(web, { digest, size }, 0)) handed += chunk.length;
    };
    expect(String(await came(read())).slice(0, 11)).toBe(told);
    expect([made.asked, handed <= size]).toEqual([times(count, name), true]);
    if (count === 5) expect(handed).toBe(0);
  });

  it('of a part has the length of the rest', async () => {
    const wrong = { status: 206, body: '678', headers: { 'content-range': 'bytes 6-9/10' } };
    expect(await part(6, [wrong, undefined])).toEqual({ found: '6789', ranges: times(2, 'bytes=6-') });
  });
});

describe('a part of a blob', () => {
  it.each([
    [0, '0123456789', 'all'],
    [4, '456789', 'bytes=4-'],
    [9, '9', 'bytes=9-'],
  ])('from byte %d on', async (from, found, range) => {
    expect(await part(from)).toEqual({ found, ranges: [range] });
    // The same of a registry that knows no ranges.
    expect((await part(from, [said('0123456789')])).found).toBe(found);
  });
});
