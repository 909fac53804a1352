/** A write is believed once it shows; tags that go together; manifests that are put by their digest. */
import { describe, expect, it } from '@jest/globals';
import { came, type Said, web } from './calls.ts';
import { fresh, type Happenings, old, moveLatest as play, point, third, times, writeWorld } from './write-world.ts';

const [look, put] = ['HEAD manifests/latest', 'PUT manifests/latest'];

describe('a success that proves nothing', () => {
  it.each<readonly [string, Said]>([
    ['200', { status: 200 }],
    ['202', { status: 202 }],
  ])('%s without a digest is looked after, and made again', async (_what, said) => {
    expect(await play({ after: { [put]: said } })).toMatchObject({ told: undefined, asked: [put, look], holds: 'NEW' });
    const done = await play({ says: { [`${put} 1`]: said } });
    expect([done.told, done.asked]).toEqual([undefined, [put, look, put, look]]);
  });

  it('and is never seen to have happened is waited for, like any write', async () => {
    const done = await play({ says: { [put]: { status: 200 } } });
    expect(done.told).toMatch(/^DCA-REG-042/);
    expect(done.asked.slice(0, 7)).toEqual([...times(3, put, look), look]);
  });

  it('and cannot be looked after is waited for too', async () => {
    const done = await play({
      says: {
        [put]: { status: 200 },
        ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${look} ${at}`, { status: 500 }])),
      },
    });
    expect(done.told).toMatch(/^DCA-REG-042/);
    expect(done.asked.filter((one) => one === put)).toHaveLength(1);
  });

  it.each<readonly [string, Said]>([
    ['201', { status: 201 }],
    ['200 with the digest', { status: 200, headers: { 'docker-content-digest': fresh.digest } }],
  ])('is none: %s', async (_what, said) => {
    expect(await play({ after: { [put]: said } })).toMatchObject({ told: undefined, asked: [put, look] });
    // Believed, so it is not made again.
    expect((await play({ says: { [put]: said } })).asked.filter((one) => one === put)).toHaveLength(1);
  });
});

describe('a write that is agreed to', () => {
  const agreed = { [put]: { status: 201 } };
  const showing = (count: number) => ({ [`${look} ${count}`]: point('latest', fresh) });

  it('is waited for until it shows, with longer waits', async () => {
    const { told, slept, asked } = await play({ says: agreed, before: showing(4) });
    expect([told, slept]).toEqual([undefined, [250, 500, 1000]]);
    expect(asked).toEqual([put, ...times(4, look)]);
  });

  it.each([
    ['the old digest', old.digest, 'OLD'],
    ['nothing', 'absent', 'absent'],
  ] as const)('and shows %s to the end has failed', async (_what, known, still) => {
    const before = known === 'absent' ? { [look]: point('latest') } : {};
    const { told, slept } = await play({ says: agreed, before }, known);
    expect(told).toBe(
      `DCA-REG-042 registry.test/acme/web:latest was moved to NEW, the registry agreed, and after 2 s it is still ${still}.`,
    );
    expect(slept).toEqual([250, 500, 1000]);
  });

  it('is looked for every eight seconds at last', async () => {
    const { slept } = await play({ says: agreed, options: { verifyTimeout: 30_000 } });
    expect(slept).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000]);
  });

  it('may show in the very last moment', async () => {
    expect(await play({ says: agreed, before: showing(3), options: { verifyTimeout: 750 } })).toMatchObject({
      told: undefined,
      slept: [250, 500],
    });
    expect((await play({ says: agreed, before: showing(3), options: { verifyTimeout: 749 } })).told).toMatch(
      /^DCA-REG-042/,
    );
  });

  it('and shows a third digest twice was moved by somebody else', async () => {
    const { told, asked } = await play({ says: agreed, before: { [look]: point('latest', third) } });
    expect(told).toMatch(/^DCA-REG-046 registry.test\/acme\/web:latest was to become NEW, and is THIRD now/);
    expect(asked).toEqual([put, look, look]);
  });

  it('and shows a third digest once may have been read by accident', async () => {
    const before = { [`${look} 1`]: point('latest', third), [`${look} 2`]: point('latest', fresh) };
    expect(await play({ says: agreed, before })).toMatchObject({ told: undefined, slept: [250] });
  });

  it('and cannot be looked for is not known to have happened', async () => {
    expect((await play({ says: { [look]: { status: 500 } } })).told).toMatch(/^DCA-REG-020/);
  });
});

describe('tags that are written at once', () => {
  const both = 'PUT manifests/NEW?tag=a&tag=b';
  const [a, b] = ['HEAD manifests/a', 'HEAD manifests/b'];
  const two = async (happenings: Happenings) => {
    const world = writeWorld(happenings);
    const told = await Promise.all([came(world.put('a')), came(world.put('b'))]);
    return { ...world, told: told.map((one) => one?.slice(0, 11)) };
  };

  it('go in one request where the registry shows that it knows it', async () => {
    const { told, asked, holds, calls } = await two({ quirks: { tagQuery: true } });
    expect([told, holds('a'), holds('b')]).toEqual([[undefined, undefined], 'NEW', 'NEW']);
    expect(asked).toEqual([a, b, both, a, b]);
    expect(calls[2]).toMatchObject({ at: `manifests/${fresh.digest}?tag=a&tag=b`, once: true });
  });

  it('go one by one where it does not', async () => {
    const { told, asked } = await two({});
    expect(told).toEqual([undefined, undefined]);
    expect(asked.slice(2)).toEqual([both, 'PUT manifests/a', 'PUT manifests/b', a, b]);
  });

  it('are looked at before they are written alone, where the answer was lost', async () => {
    const { told, asked, holds } = await two({ says: { [both]: 'reset' } });
    expect([told, holds('a'), holds('b')]).toEqual([[undefined, undefined], 'NEW', 'NEW']);
    expect(asked.slice(3)).toEqual([a, b, 'PUT manifests/a', 'PUT manifests/b', a, b]);
    const done = await two({ quirks: { tagQuery: true }, after: { [both]: 'reset' } });
    expect([done.told, done.asked.slice(3)]).toEqual([
      [undefined, undefined],
      [a, b],
    ]);
  });

  it('are left to another run that has taken one of them meanwhile', async () => {
    const { told, holds } = await two({ says: { [both]: 'reset' }, before: { [both]: point('a', third) } });
    expect([told, holds('a'), holds('b')]).toEqual([['DCA-REG-046', undefined], 'THIRD', 'NEW']);
  });

  it.each<readonly [string, Happenings, string | undefined]>([
    ['is there already', { before: { [`${a} 1`]: point('a', fresh) } }, undefined],
    ['cannot be looked at', { says: { [a]: { status: 403 } } }, 'DCA-REG-010'],
  ])('do not wait for one that %s', async (_what, happenings, told) => {
    const done = await two(happenings);
    expect([done.told, done.holds('b')]).toEqual([[told, undefined], 'NEW']);
  });
});

describe('a manifest by its digest', () => {
  const [write, see] = ['PUT manifests/NEW', 'HEAD manifests/NEW'];
  const absent: Happenings['says'] = { [see]: { status: 404 } };
  const putManifest = async (happenings: Happenings) => {
    const world = writeWorld(happenings);
    const told = await came(world.putManifest(web, fresh));
    return { told: told?.slice(0, 11), asked: world.asked, slept: world.slept };
  };

  it('is put, and believed', async () => {
    expect(await putManifest({})).toEqual({ told: undefined, asked: [write], slept: [] });
  });

  it('is there where the answer was lost and it shows', async () => {
    expect(await putManifest({ after: { [write]: 'reset' } })).toEqual({
      told: undefined,
      asked: [write, see],
      slept: [],
    });
  });

  it('is put again where it does not show, and given up after the third', async () => {
    const says = { ...absent, [`${write} 1`]: 'reset', [`${write} 2`]: 'reset' } as const;
    expect(await putManifest({ says })).toEqual({
      told: undefined,
      asked: [write, see, write, see, write],
      slept: [1, 2],
    });
    expect(await putManifest({ says: { ...absent, [write]: 'reset' } })).toEqual({
      told: 'DCA-REG-026',
      asked: times(3, write, see),
      slept: [1, 2],
    });
  });

  it('is not put a sixth time where the registry is busy', async () => {
    const done = await putManifest({ says: { ...absent, [write]: { status: 429 } } });
    expect(done).toEqual({ told: 'DCA-REG-021', asked: [...times(5, write), see], slept: [] });
  });

  it('that is refused is not put again', async () => {
    const done = await putManifest({ says: { ...absent, [write]: { status: 400 } } });
    expect(done).toEqual({ told: 'DCA-REG-040', asked: [write, see], slept: [] });
  });

  it('is put again where nobody can look', async () => {
    const done = await putManifest({ says: { [`${write} 1`]: 'reset', [see]: { status: 403 } } });
    expect([done.told, done.asked]).toEqual([undefined, [write, see, write]]);
  });

  const untilHeld = async (happenings: Happenings) => {
    const world = writeWorld(happenings);
    const told = await came(world.untilHeld(web, fresh.digest));
    return { told, asked: world.asked, slept: world.slept };
  };
  const mismatch = { headers: { 'docker-content-digest': third.digest } };

  it('is held once it can be read', async () => {
    expect(await untilHeld({})).toEqual({ told: undefined, asked: [see], slept: [] });
    const says = { [`${see} 1`]: { status: 404 }, [`${see} 2`]: mismatch };
    expect(await untilHeld({ says })).toEqual({ told: undefined, asked: [see, see, see], slept: [250, 500] });
  });

  it.each<readonly [string, Said, string]>([
    [
      'absent',
      { status: 404 },
      `DCA-REG-042 registry.test/acme/web@${fresh.digest} was written, the registry agreed, and after 2 s it is still absent.`,
    ],
    ['another one', mismatch, `DCA-REG-030 registry.test/acme/web@${fresh.digest} should be`],
  ])('that is %s to the end is not', async (_what, said, told) => {
    const done = await untilHeld({ says: { [see]: said } });
    expect([done.told?.slice(0, told.length), done.slept]).toEqual([told, [250, 500, 1000]]);
  });

  it('that may not be seen is an error at once', async () => {
    const done = await untilHeld({ says: { [see]: { status: 403 } } });
    expect([done.told?.slice(0, 11), done.slept]).toEqual(['DCA-REG-010', []]);
  });
});
