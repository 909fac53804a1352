/** A blob comes into a repository: held already, mounted, or uploaded into the session that the registry opens. */
import { describe, expect, it } from '@jest/globals';
import { type Said, web } from './calls.ts';
import { digest, put } from './upload-world.ts';

const [held, open, send, end] = [
  'HEAD blobs/BLOB',
  'POST blobs/uploads/',
  'PATCH blobs/uploads/U',
  'PUT blobs/uploads/U&digest=BLOB',
];
const mount = 'POST blobs/uploads/?mount=BLOB&from=acme/base';
const mountFrom = 'acme/base';

describe('a blob', () => {
  it('that is not there is uploaded as one stream', async () => {
    const { how, asked, calls, there, from } = await put();
    expect([how, there, from]).toEqual(['uploaded', true, [0]]);
    expect(asked).toEqual([held, open, send, end]);
    const need = { repository: web, wanted: 'pull,push' };
    const what = `upload of ${digest}`;
    const [asks, opens, sends, ends] = calls;
    expect(asks).toEqual({ method: 'HEAD', at: `blobs/${digest}`, need, what: `blob ${digest}` });
    expect(opens).toMatchObject({ need, what, body: new Uint8Array() });
    expect(sends).toMatchObject({
      need,
      what,
      once: true,
      headers: { 'content-type': 'application/octet-stream' },
      body: { length: 10 },
    });
    expect(sends?.headers).not.toHaveProperty('content-range');
    expect(ends).toMatchObject({ need, once: true, body: new Uint8Array(), what: `end of the ${what}` });
  });

  it('that is there is not sent', async () => {
    expect(await put({ held: ['acme/web'] })).toMatchObject({ how: 'held', asked: [held] });
  });

  it('of no bytes needs none', async () => {
    const { how, asked, there } = await put({ content: Buffer.alloc(0) });
    expect([how, there, asked]).toEqual(['uploaded', true, [held, open, end]]);
  });

  it.each<readonly [string, Said, string]>([
    ['its length', { headers: { 'content-length': '10' } }, 'held'],
    [
      'another length, as a log-in page does',
      { headers: { 'content-length': '11', 'docker-content-digest': digest } },
      'uploaded',
    ],
    ['its digest and no length', { headers: { 'content-length': '', 'docker-content-digest': digest } }, 'held'],
    ['neither', { headers: { 'content-length': '' } }, 'uploaded'],
    ['its length in part', { status: 206, headers: { 'content-length': '10' } }, 'uploaded'],
    ['that it may not be seen', { status: 403 }, 'uploaded'],
  ])('of which the registry says %s', async (_what, said, how) => {
    expect((await put({ says: { [`${held} 1`]: said } })).how).toBe(how);
  });

  it('of which the registry says nothing is trouble', async () => {
    const { how, asked } = await put({ says: { [held]: { status: 503 } } });
    expect(how).toMatch(/^DCA-REG-020 registry\.test answered the question for the blob BLOB with 503/);
    expect(new Set(asked)).toEqual(new Set([held]));
  });
});

describe('a blob that another repository holds', () => {
  it('is mounted', async () => {
    const { how, asked, there, calls } = await put({ mountFrom, held: ['acme/base'] });
    expect([how, asked, there]).toEqual(['mounted', [mount], true]);
    expect(calls[0]?.at).toBe(`blobs/uploads/?mount=${encodeURIComponent(digest)}&from=acme%2Fbase`);
  });

  it('is uploaded into the session that was opened instead', async () => {
    const { how, asked, there } = await put({ mountFrom, held: ['acme/base'], quirks: { noMounts: true } });
    expect([how, asked, there]).toEqual(['uploaded', [mount, held, send, end], true]);
  });

  it('is not uploaded where it is there, and the session is ended', async () => {
    const scene = { mountFrom, held: ['acme/web'] };
    const cancelled = 'DELETE blobs/uploads/U';
    const done = await put(scene);
    expect([done.how, done.asked, done.log.lines]).toEqual(['held', [mount, held, cancelled], []]);
    expect(done.calls[2]?.need.wanted).toBe('pull,push');
    const lost = await put({ ...scene, says: { [cancelled]: 'reset' } });
    expect([lost.how, lost.log.lines]).toEqual(['held', ['an upload could not be cancelled']]);
  });

  it.each([400, 401, 404, 405])('is uploaded where a mount is refused with %d', async (status) => {
    const { how, asked } = await put({ mountFrom, says: { [mount]: { status } } });
    expect([how, asked]).toEqual(['uploaded', [mount, open, held, send, end]]);
  });

  it('is not uploaded where the registry is out of order', async () => {
    const { how, asked } = await put({ mountFrom, says: { [mount]: { status: 500 } } });
    expect(how).toMatch(
      /^DCA-REG-020 registry\.test answered the upload of BLOB to registry\.test\/acme\/web with 500/,
    );
    expect(asked).toEqual(Array(5).fill(mount));
  });
});

describe('a session', () => {
  it.each<readonly [string, Said, string]>([
    [
      'is refused',
      { status: 403 },
      'DCA-REG-010 registry.test answered the upload of BLOB to registry.test/acme/web with 403',
    ],
    ['is said to be done', { status: 201 }, 'DCA-REG-025'],
    ['is none', { status: 200 }, 'DCA-REG-025'],
  ])('that %s is an error', async (_what, said, told) => {
    const { how, there } = await put({ says: { [open]: said } });
    expect([how.slice(0, told.length), there]).toEqual([told, false]);
  });

  it('without an address is asked for again', async () => {
    const { how, asked } = await put({ says: { [`${open} 1`]: { status: 202 } } });
    expect([how, asked]).toEqual(['uploaded', [held, open, open, send, end]]);
    const never = await put({ says: { [open]: { status: 202 } } });
    expect(never.how).toMatch(
      /^DCA-REG-045 registry\.test wants .* to something that is no URL, which is not the registry/,
    );
  });

  it('that is answered as something else is asked for again, and then an error', async () => {
    const { how, asked } = await put({ says: { [open]: { status: 200, headers: { location: '/v2/x' } } } });
    expect([how.slice(0, 11), asked]).toEqual(['DCA-REG-025', [held, ...Array(5).fill(open)]]);
  });

  it.each([
    ['https://evil.test/v2/x', 'https://evil.test'],
    ['//evil.test/x', 'https://evil.test'],
    ['http://registry.test/x', 'http://registry.test'],
    ['https://registry.test:444/x', 'https://registry.test:444'],
    ['https://me@registry.test/x', 'https://registry.test'],
    ['https://[', 'something that is no URL'],
  ])('at %s gets no byte', async (location, where) => {
    const { how, asked } = await put({ says: { [open]: { status: 202, headers: { location } } } });
    expect(how).toContain(`DCA-REG-045 registry.test wants the bytes of a blob to be sent to ${where}, which`);
    expect(asked).toEqual([held, open]);
  });

  it('may be named as a whole, with what makes it a secret', async () => {
    const at = 'https://registry.test/v2/acme/web/blobs/uploads/7?_state=secret-state';
    const [patch, ends] = [
      'PATCH blobs/uploads/7?_state=secret-state',
      'PUT blobs/uploads/7?_state=secret-state&digest=BLOB',
    ];
    const there = { status: 202, headers: { location: at } };
    const { how, asked, log } = await put({ says: { [open]: there, [patch]: there, [ends]: { status: 201 } } });
    expect([how, asked, log.masks[0]]).toEqual(['uploaded', [held, open, patch, ends], 'secret-state']);
  });
});

describe('bytes', () => {
  it.each([201, 202, 204])('that are taken with %d go to the address of the answer', async (status) => {
    const location = '/v2/acme/web/blobs/uploads/next';
    const ends = 'PUT blobs/uploads/next?digest=BLOB';
    const { how, asked } = await put({ says: { [send]: { status, headers: { location } }, [ends]: { status: 204 } } });
    expect([how, asked.slice(2)]).toEqual(['uploaded', [send, ends]]);
  });

  it.each<readonly [string, string, Said, string]>([
    [
      'are refused',
      send,
      { status: 403 },
      'DCA-REG-010 registry.test answered the upload of BLOB to registry.test/acme/web with 403',
    ],
    ['are no good', send, { status: 400 }, 'DCA-REG-025'],
    [
      'are not taken at the end',
      end,
      { status: 403 },
      'DCA-REG-010 registry.test answered the end of the upload of BLOB to registry.test/acme/web with 403',
    ],
    ['are too many at the end', end, { status: 413 }, 'DCA-REG-025'],
    ['are to go on elsewhere', send, { status: 300 }, 'DCA-REG-025'],
  ])('that %s are not sent again', async (_what, request, said, told) => {
    const { how, asked } = await put({ says: { [request]: said } });
    expect([how.slice(0, told.length), asked.at(-1)]).toEqual([told, request]);
  });

  it('that are changed are never taken for the blob', async () => {
    const changed = async function* () {
      yield Buffer.from('9876543210');
    };
    const { how, there, asked } = await put({ chunks: changed });
    expect([how.slice(0, 11), there, asked.filter((one) => one === send)]).toEqual([
      'DCA-REG-025',
      false,
      Array(5).fill(send),
    ]);
  });
});
