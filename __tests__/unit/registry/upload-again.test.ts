/** An upload that breaks goes on where it was, or begins anew, and ends: what the registry says of it decides. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import type { Said } from './calls.ts';
import { bytes, digest, got, put } from './upload-world.ts';

const [held, open, send, end, state] = [
  'HEAD blobs/BLOB',
  'POST blobs/uploads/',
  'PATCH blobs/uploads/U',
  'PUT blobs/uploads/U&digest=BLOB',
  'GET blobs/uploads/U',
];
const first = [held, open, send, held];

/** The first PATCH breaks after some bytes. */
const broken = (arrived: string) => ({
  says: { [`${send} 1`]: 'reset' as const },
  before: { [`${send} 1`]: got(arrived) },
});

describe('an upload that breaks', () => {
  it('goes on from the byte that came', async () => {
    const { how, asked, from, calls, there, log } = await put(broken('0123'));
    expect([how, there, from]).toEqual(['uploaded', true, [0, 4]]);
    expect(asked).toEqual([...first, state, send, end]);
    expect(calls[4]).toMatchObject({ need: { wanted: 'pull,push' }, what: 'the state of an upload' });
    expect(calls[5]).toMatchObject({ headers: { 'content-range': '4-9' }, body: { length: 6 } });
    expect(log.lines).toEqual([`the upload of ${digest} broke; going on`]);
  });

  it('ends where all bytes came', async () => {
    const { asked, there } = await put(broken('0123456789'));
    expect([there, asked]).toEqual([true, [...first, state, end]]);
  });

  it('begins anew in its session where none came, or one, which is told alike', async () => {
    expect(await put(broken(''))).toMatchObject({ how: 'uploaded', from: [0, 0], asked: [...first, state, send, end] });
    const one = await put(broken('0'));
    expect([one.how, one.there, one.from.slice(0, 2)]).toEqual(['uploaded', true, [0, 0]]);
  });

  it('opens another session where the first is gone', async () => {
    const scene = broken('0123');
    const { how, asked, there, from } = await put({ ...scene, says: { ...scene.says, [state]: { status: 404 } } });
    expect([how, there, from]).toEqual(['uploaded', true, [0, 0]]);
    expect(asked).toEqual([...first, state, open, send, end]);
  });

  it('opens another session where the first has more than there is', async () => {
    const { asked, there } = await put(broken('01234567890'));
    expect([there, asked]).toEqual([true, [...first, state, open, send, end]]);
  });

  it.each<readonly [string, Said, number]>([
    ['with 202', { status: 202, headers: { range: '0-3' } }, 4],
    ['without an address', { status: 204, headers: { range: '0-3' } }, 4],
    ['as a range of bytes', { status: 204, headers: { range: 'bytes=0-3' } }, 4],
    ['as a long one', { status: 204, headers: { range: '0-08' } }, 9],
    ['of which only a part is', { status: 204, headers: { range: '1-3' } }, 0],
    ['with more behind it', { status: 204, headers: { range: '0-3,5-6' } }, 0],
    ['with more before it', { status: 204, headers: { range: 'x0-3' } }, 0],
    ['without a range', { status: 204 }, 0],
  ])('goes on from what is told %s', async (_what, said, offset) => {
    const scene = broken('0123456789'.slice(0, offset));
    const { from, there } = await put({ ...scene, says: { ...scene.says, [state]: said } });
    expect([from[1], there]).toEqual([offset, true]);
  });

  it('goes on at the address that is told', async () => {
    const scene = broken('0123');
    const location = '/v2/acme/web/blobs/uploads/next';
    const says = {
      [state]: { status: 204, headers: { range: '0-3', location } },
      'PATCH blobs/uploads/next': { status: 403 },
    };
    expect((await put({ ...scene, says: { ...scene.says, ...says } })).asked.at(-1)).toBe('PATCH blobs/uploads/next');
  });
});

describe('an answer that is lost', () => {
  it('at the end is no upload more, where the blob is there', async () => {
    const { how, asked } = await put({ after: { [end]: 'reset' } });
    expect([how, asked]).toEqual(['uploaded', [held, open, send, end, held]]);
  });

  it('ends the upload where nobody can look', async () => {
    const { how, asked } = await put({
      says: { [send]: 'reset', [`${held} 2`]: { status: 500 }, [`${held} 3`]: 'reset' },
    });
    expect(how).toMatch(/^DCA-REG-026/);
    expect(asked.filter((one) => one === send)).toHaveLength(1);
  });

  it('each time ends it with the last of five', async () => {
    const { how, asked } = await put({ says: { [send]: 'reset' } });
    expect(how).toMatch(/^DCA-REG-026/);
    expect(asked.filter((one) => one === send)).toHaveLength(5);
    expect(asked.slice(-2)).toEqual([send, held]);
  });
});

describe('a session that is lost', () => {
  const lost: readonly (readonly [string, Said])[] = [
    ['404', { status: 404 }],
    ['416', { status: 416 }],
    ['a success that is none', { status: 200 }],
    ['DIGEST_INVALID', { status: 400, body: JSON.stringify({ errors: [{ code: 'DIGEST_INVALID', message: '' }] }) }],
  ];

  it.each(lost)('while it sends, by %s, is looked at, and taken up', async (_what, said) => {
    const { how, asked } = await put({ says: { [`${send} 1`]: said } });
    expect([how, asked]).toEqual(['uploaded', [...first, state, send, end]]);
  });

  it.each(lost)('at its end, by %s, begins anew', async (_what, said) => {
    const { how, asked, there } = await put({
      says: { [`${end} 1`]: said },
      before: { [`${end} 1`]: (store) => store.uploads.clear() },
    });
    expect([how, there]).toEqual(['uploaded', true]);
    expect(asked).toEqual([held, open, send, end, held, state, open, send, end]);
  });

  it.each([
    [send, 'the upload of BLOB to'],
    [end, 'the end of the upload of BLOB to'],
  ])('five times ends with what the registry said: %s', async (request, what) => {
    const { how, asked } = await put({ says: { [request]: { status: 404 } } });
    expect(how).toMatch(new RegExp(`^DCA-REG-027 registry\\.test answered ${what} registry\\.test/acme/web with 404`));
    expect(asked.filter((one) => one === request)).toHaveLength(5);
  });
});

describe('a registry that is busy', () => {
  it('is not sent a sixth request of a kind, whatever loop asks', async () => {
    const { how, asked } = await put({ says: { [send]: { status: 429 } } });
    expect([how.slice(0, 11), asked]).toEqual(['DCA-REG-021', [held, open, ...Array(5).fill(send), held]]);
  });

  it('that opens five sessions and loses each is given up', async () => {
    const { how, asked } = await put({ says: { [send]: 'reset', [state]: { status: 404 } } });
    expect([how.slice(0, 11), asked.filter((one) => one === open)]).toEqual(['DCA-REG-026', Array(5).fill(open)]);
  });
});

it('trouble of the source that looks like the registry’s is the source’s', async () => {
  const trouble = new Problem({ code: 'DCA-REG-023', message: 'the source was cut' });
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, 3);
    throw trouble;
  };
  const { how, asked } = await put({ chunks });
  expect([how, asked]).toEqual(['DCA-REG-023 the source was cut', [held, open, send]]);
});
