/** A tag is moved, and moved no second time unasked: what each answer to a write comes to. */
import { describe, expect, it } from '@jest/globals';
import { came, type Said, web } from './calls.ts';
import { fresh, moveLatest as play, point, third, times, writeWorld } from './write-world.ts';

const [look, put] = ['HEAD manifests/latest', 'PUT manifests/latest'];
const errors = (code: string, message = 'x'): string => JSON.stringify({ errors: [{ code, message }] });

describe('a tag', () => {
  it('is looked at, written, and looked at', async () => {
    const { asked, calls, put: write, holds, slept } = writeWorld();
    await write('latest');
    expect([asked, holds(), slept]).toEqual([[look, put, look], 'NEW', []]);
    expect(calls[1]).toEqual({
      method: 'PUT',
      at: 'manifests/latest',
      need: { repository: web, wanted: 'pull,push' },
      headers: { 'content-type': fresh.mediaType },
      body: fresh.bytes,
      once: true,
      tries: { left: 4 },
      what: 'write of latest',
    });
    expect(calls[0]?.need.wanted).toBe('pull,push');
  });

  it('is not looked at first where somebody has just done so', async () => {
    expect(await play({})).toMatchObject({ told: undefined, asked: [put, look], holds: 'NEW' });
  });

  it('that is new is written like any other', async () => {
    for (const known of [undefined, 'absent'] as const) {
      const { put: write, holds } = writeWorld();
      await write('1.0', known);
      expect(holds('1.0')).toBe('NEW');
    }
  });

  it.each([
    ['by what it has', undefined, [look]],
    ['by what is known of it', fresh.digest, []],
  ])('that has the digest already is left as it is, %s', async (_how, known, asked) => {
    const world = writeWorld({ before: { [look]: point('latest', fresh) } });
    await world.put('latest', known);
    expect(world.asked).toEqual(asked);
  });

  it.each(['', '-x', 'a b', 'a/b', 'x'.repeat(300)])('%j is none, and nothing is asked', async (tag) => {
    const { put: write, asked } = writeWorld();
    expect(await came(write(tag))).toMatch(new RegExp(`^DCA-REG-004 "${tag.slice(0, 200)}" cannot be a tag`));
    expect(asked).toEqual([]);
  });

  it('whose state cannot be learned is not written', async () => {
    const { put: write, asked, holds } = writeWorld({ says: { [look]: { status: 500 } } });
    expect(await came(write('latest'))).toMatch(/^DCA-REG-020/);
    expect([new Set(asked), holds()]).toEqual([new Set([look]), 'OLD']);
  });
});

describe('a write that is refused', () => {
  it.each<readonly [string, Said, string]>([
    [
      '409',
      { status: 409 },
      'DCA-REG-041 registry.test/acme/web:latest is immutable: registry.test answered 409. It was not moved to NEW.',
    ],
    ['412', { status: 412 }, 'DCA-REG-041'],
    ['TAG_INVALID', { status: 400, body: errors('TAG_INVALID') }, 'DCA-REG-041'],
    ['a tag that is immutable', { status: 400, body: errors('X', 'the tag is Immutable') }, 'DCA-REG-041'],
    ['a tag that is protected', { status: 403, body: errors('X', 'tag is protected') }, 'DCA-REG-041'],
    ['a tag that stays', { status: 400, body: errors('X', 'cannot be overwritten') }, 'DCA-REG-041'],
    ['404', { status: 404 }, 'DCA-REG-043 registry.test/acme/web does not exist: registry.test answered 404.'],
    [
      'NAME_UNKNOWN',
      { status: 400, body: errors('NAME_UNKNOWN') },
      'DCA-REG-043 .* answered 400 \\(NAME_UNKNOWN: x\\)',
    ],
    ['401', { status: 401 }, 'DCA-REG-010'],
    [
      '403',
      { status: 403, body: errors('DENIED') },
      'DCA-REG-010 .* does not allow to write registry.test/acme/web:latest \\(403 \\(DENIED: x\\)\\)',
    ],
    [
      'another status',
      { status: 400, body: errors('X') },
      'DCA-REG-040 registry.test refused to write registry.test/acme/web:latest: 400 \\(X: x\\).',
    ],
    ['a choice', { status: 300 }, 'DCA-REG-040'],
    ['a redirect', { status: 304 }, 'DCA-REG-040'],
    ['413', { status: 413 }, 'DCA-REG-040'],
  ])('by %s is not made again', async (_what, said, told) => {
    const done = await play({ says: { [put]: said } });
    expect(done.told).toMatch(new RegExp(`^${told}`));
    expect([done.asked, done.holds, done.slept]).toEqual([[put, look], 'OLD', []]);
  });

  it('has happened where the tag shows it', async () => {
    expect(await play({ after: { [put]: { status: 409 } } })).toMatchObject({ told: undefined, asked: [put, look] });
  });

  it('is told as such where the tag is at a third digest', async () => {
    const done = await play({ says: { [put]: { status: 409 } }, before: { [put]: point('latest', third) } });
    expect([done.told?.slice(0, 11), done.holds]).toEqual(['DCA-REG-041', 'THIRD']);
  });

  it('is told as such where nobody can look', async () => {
    const done = await play({ says: { [put]: { status: 409 }, [look]: { status: 500 } } });
    expect(done.told).toMatch(/^DCA-REG-041/);
  });

  it('stored as other bytes is found out', async () => {
    const said = { status: 201, headers: { 'docker-content-digest': third.digest } };
    const done = await play({ says: { [put]: said } });
    expect(done.told).toBe(
      'DCA-REG-044 registry.test/acme/web:latest was written as NEW, and the registry says that it stored "THIRD".',
    );
    expect(done.asked).toEqual([put, look]);
  });
});

describe('a write of which nothing is known', () => {
  const unknown: readonly (readonly [string, Said | 'reset', string])[] = [
    ['500', { status: 500 }, 'DCA-REG-020 registry.test answered the write of registry.test/acme/web:latest with 500'],
    ['502', { status: 502 }, 'DCA-REG-020'],
    ['408', { status: 408 }, 'DCA-REG-020'],
    ['a torn connection', 'reset', 'DCA-REG-026'],
    ['a web page', { status: 201, headers: { 'content-type': 'text/html' } }, 'DCA-REG-024'],
  ];

  it.each(unknown)('by %s is made again where the tag is as it was, after a pause', async (_what, said) => {
    const done = await play({ says: { [`${put} 1`]: said, [`${put} 2`]: said } });
    expect(done).toMatchObject({ told: undefined, holds: 'NEW', slept: [1, 2] });
    expect(done.asked).toEqual([...times(2, put, look), put, look]);
    expect(done.log.lines).toEqual(times(2, 'registry.test/acme/web:latest: the write did not happen; again'));
  });

  it.each(unknown)('by %s has happened where the tag shows it', async (_what, said) => {
    expect(await play({ after: { [put]: said } })).toMatchObject({ told: undefined, asked: [put, look], slept: [] });
  });

  it.each(unknown)('by %s is given up after the third', async (_what, said, told) => {
    const done = await play({ says: { [put]: said } });
    expect(done.told).toMatch(new RegExp(`^${told}`));
    expect([done.asked, done.slept]).toEqual([times(3, put, look), [1, 2]]);
  });

  it.each(unknown)('by %s is not made again where nobody can look', async (_what, said, told) => {
    const done = await play({ says: { [put]: said, [look]: { status: 500 } } });
    expect(done.told).toMatch(new RegExp(`^${told}`));
    expect(done.asked.filter((one) => one === put)).toHaveLength(1);
  });

  it('by five of 429 is not made a sixth time', async () => {
    const done = await play({ says: { [put]: { status: 429 } } });
    expect([done.told?.slice(0, 11), done.asked, done.slept]).toEqual(['DCA-REG-021', [...times(5, put), look], []]);
  });

  it('by four of 429 and a torn connection neither', async () => {
    const busy = Object.fromEntries([1, 2, 3, 4].map((at) => [`${put} ${at}`, { status: 429 }]));
    const done = await play({ says: { ...busy, [put]: 'reset' } });
    expect([done.told?.slice(0, 11), done.asked]).toEqual(['DCA-REG-026', [...times(5, put), look]]);
  });

  it.each([
    ['moved', third, 'THIRD now'],
    ['taken away', undefined, 'absent now'],
  ])('is not made again where another run has %s the tag', async (_what, to, told) => {
    const done = await play({ says: { [put]: 'reset' }, before: { [put]: point('latest', to) } });
    expect(done.told).toMatch(
      new RegExp(
        `^DCA-REG-046 registry.test/acme/web:latest was to become NEW, and is ${told}: somebody else moved it`,
      ),
    );
    expect(done.asked).toEqual([put, look, look]);
  });

  it('is made again where a third digest was seen by accident', async () => {
    const accident = {
      headers: { 'docker-content-digest': third.digest, 'content-type': third.mediaType, 'content-length': '1' },
    };
    const done = await play({ says: { [`${put} 1`]: 'reset', [`${look} 1`]: accident } });
    expect([done.told, done.asked]).toEqual([undefined, [put, look, look, put, look]]);
  });

  it('of a new tag is made again where there is none', async () => {
    const { put: write, asked, holds } = writeWorld({ says: { 'PUT manifests/1 1': 'reset' } });
    await write('1');
    const [lookAt, putAt] = ['HEAD manifests/1', 'PUT manifests/1'];
    expect([asked, holds('1')]).toEqual([[lookAt, putAt, lookAt, putAt, lookAt], 'NEW']);
  });
});
