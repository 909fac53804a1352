/** A tag is taken away and nothing else is: which requests that takes of each kind of registry, and what is put back. */
import { describe, expect, it } from '@jest/globals';
import { tombstoneOf } from '../../../src/registry/delete.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { digestOf } from '../../../src/registry/hash.ts';
import type { Quirks } from '../../support/registry-routes.ts';
import { came, web } from './calls.ts';
import { fresh, type Happenings, old, point, writeWorld } from './write-world.ts';

const name = 'registry.test/acme/web:latest';
const grave = tombstoneOf(old, name);

/** The tag `latest`, and `stays` of the same image, are there; `latest` is taken away. */
async function remove({ only, ...happenings }: Happenings & { readonly only?: Digest } = {}) {
  const world = writeWorld(happenings);
  point('stays', old)(world.store.repository('acme/web').tags);
  const gone = await came(world.removeTag(web, 'latest', only));
  const asked = world.asked.map((words) =>
    words.replace(grave.digest, 'GRAVE').replace(`absent-${grave.digest.slice(-32)}`, 'absent'),
  );
  expect([world.holds('stays'), world.store.repository('acme/web').manifests.has(old.digest)]).toEqual(['OLD', true]);
  return { gone, asked, holds: world.holds(), world };
}

const [get, see, put] = ['GET manifests/latest', 'HEAD manifests/latest', 'PUT manifests/latest'];
const [tryDigest, tryTag] = ['DELETE manifests/GRAVE', 'DELETE manifests/absent'];
const byTag = 'DELETE manifests/latest';

describe('a tag', () => {
  it('is pointed at a tombstone, and that is deleted', async () => {
    const { gone, asked, holds } = await remove();
    expect([gone, holds]).toEqual([true, 'nothing']);
    expect(asked).toEqual([get, tryDigest, put, see, tryDigest, see]);
  });

  it.each<readonly [Quirks, readonly string[]]>([
    [{ deletion: 'tag takes the image' }, [get, tryDigest, put, see, tryDigest, see]],
    [{ deletion: 'tag alone' }, [get, tryDigest, tryTag, put, see, tryDigest, see, byTag, see]],
    [{ deletion: 'digest alone' }, [get, tryDigest, put, see, tryDigest, see]],
    [{ deletion: 'digest only without tags' }, [get, tryDigest, put, see, tryDigest, see, byTag, see]],
  ])('is gone whatever a deletion means: %j', async (quirks, asked) => {
    expect(await remove({ quirks })).toMatchObject({ gone: true, holds: 'nothing', asked });
  });

  it('that is not there is gone, and nothing is written', async () => {
    const { gone, asked } = await remove({ before: { [get]: point('latest') } });
    expect([gone, asked]).toEqual([true, [get]]);
  });

  it('stays of a registry that deletes nothing, where nothing is written', async () => {
    const { gone, asked, holds } = await remove({ quirks: { noDeletes: true } });
    expect([gone, holds, asked]).toEqual([false, 'OLD', [get, tryDigest, tryTag]]);
  });

  it.each([202, 200, 404])('is tried where a deletion of what is not there says %d', async (status) => {
    const { gone, asked } = await remove({ says: { [`DELETE manifests/${grave.digest} 1`]: { status } } });
    expect([gone, asked.slice(0, 3)]).toEqual([true, [get, tryDigest, put]]);
  });

  it.each([300, 400, 401, 403, 405, 501])('stays where it says %d both times', async (status) => {
    const says = Object.fromEntries(
      [grave.digest, `absent-${grave.digest.slice(-32)}`].map((at) => [`DELETE manifests/${at}`, { status }]),
    );
    expect(await remove({ says })).toMatchObject({ gone: false, holds: 'OLD', asked: [get, tryDigest, tryTag] });
  });

  it.each([429, 500, 503])('is trouble where it says %d', async (status) => {
    const { gone, holds } = await remove({ says: { [`DELETE manifests/${grave.digest}`]: { status } } });
    expect(gone).toMatch(
      /^DCA-REG-02[01] registry\.test answered the deletion of sha256:\w+ in registry\.test\/acme\/web with/,
    );
    expect(holds).toBe('OLD');
  });

  it.each<Quirks['immutableTags']>(['ecr', 'harbor'])('that is immutable stays (%s)', async (immutableTags) => {
    const { gone, holds, asked } = await remove({ quirks: { immutableTags } as Quirks });
    expect([gone, holds, asked]).toEqual([false, 'OLD', [get, tryDigest, put, see]]);
  });

  it('that cannot be written is trouble', async () => {
    const { gone, holds } = await remove({ says: { [put]: { status: 400 } } });
    expect([String(gone).slice(0, 11), holds]).toEqual(['DCA-REG-040', 'OLD']);
  });

  it.each(['', '-x'])('%j is none', async (tag) => {
    const { removeTag, deleteTag, asked } = writeWorld();
    for (const take of [removeTag, deleteTag]) expect(await came(take(web, tag))).toMatch(/^DCA-REG-004/);
    expect(asked).toEqual([]);
  });

  it('is asked about as who writes', async () => {
    const { calls } = (await remove()).world;
    expect(new Set(calls.map(({ need }) => need.wanted))).toEqual(new Set(['pull,push']));
    expect(calls[1]).toMatchObject({
      method: 'DELETE',
      at: `manifests/${grave.digest}`,
      what: `deletion of ${grave.digest}`,
    });
  });
});

const refusedBoth = { [`DELETE manifests/${grave.digest} 2`]: { status: 403 }, [byTag]: { status: 403 } };

describe('a tag that is put back', () => {
  const refused = refusedBoth;

  it('is so where the registry refuses after all', async () => {
    const { gone, holds, asked } = await remove({ says: refused });
    expect([gone, holds]).toEqual([false, 'OLD']);
    expect(asked).toEqual([get, tryDigest, put, see, tryDigest, see, byTag, see, put, see]);
  });

  it('is so where the registry breaks in the middle', async () => {
    const { gone, holds } = await remove({ says: { ...refused, [byTag]: { status: 500 } } });
    expect(gone).toMatch(/^DCA-REG-020 .* answered the deletion of latest in registry.test\/acme\/web/);
    expect(holds).toBe('OLD');
  });

  it('is so where the registry breaks, and takes it away all the same', async () => {
    const { gone, holds } = await remove({ quirks: { deletion: 'tag alone' }, after: { [byTag]: { status: 500 } } });
    expect([String(gone).slice(0, 11), holds]).toEqual(['DCA-REG-020', 'OLD']);
  });

  it('is so where nobody can look', async () => {
    const looks = Object.fromEntries([2, 3, 4, 5, 6, 7].map((at) => [`${see} ${at}`, { status: 403 }]));
    const { gone, asked } = await remove({ says: { ...refused, ...looks } });
    expect([String(gone).slice(0, 11), asked.filter((one) => one === put)]).toEqual(['DCA-REG-010', [put, put]]);
  });
});

describe('a tag that another run moves meanwhile', () => {
  const moved = point('latest', fresh);
  const graveGone = `DELETE manifests/${grave.digest} 2`;

  it('before the tombstone is deleted: is left to it, and not deleted by its name', async () => {
    const { gone, holds, asked } = await remove({ before: { [graveGone]: moved } });
    expect([gone, holds, asked.slice(-2)]).toEqual([fresh.digest, 'NEW', [tryDigest, see]]);
  });

  it('before it would be put back: is left to it', async () => {
    const { gone, holds } = await remove({ says: refusedBoth, before: { [`${see} 3`]: moved } });
    expect([gone, holds]).toEqual([fresh.digest, 'NEW']);
  });

  it('before the registry breaks: is left to it', async () => {
    const broken = [2, 3, 4, 5, 6].map((at) => [`DELETE manifests/${grave.digest} ${at}`, { status: 500 }]);
    const { gone, holds } = await remove({ says: Object.fromEntries(broken), before: { [graveGone]: moved } });
    expect([String(gone).slice(0, 11), holds]).toEqual(['DCA-REG-020', 'NEW']);
  });

  it('while another way is tried: is left to it', async () => {
    let take = () => {};
    const eraser = () => async () => {
      take();
      return false;
    };
    const before = {
      [put]: (tags: Map<string, string>) => {
        take = () => moved(tags);
      },
    };
    const { gone, holds } = await remove({ options: { eraser }, before });
    expect([gone, holds]).toEqual([fresh.digest, 'NEW']);
  });
});

describe('a tag that is only taken away while it points at something', () => {
  it('is, where it does', async () => {
    expect(await remove({ only: old.digest })).toMatchObject({ gone: true, holds: 'nothing' });
  });

  it('is left alone where it does not, and what it points at is told', async () => {
    const { gone, holds, asked } = await remove({ only: fresh.digest });
    expect([gone, holds, asked]).toEqual([old.digest, 'OLD', [get]]);
  });
});

describe('another way to delete', () => {
  const asked: unknown[] = [];
  const way = (done: boolean) => (repository: unknown) => {
    asked.push(repository);
    return async (manifest: unknown) => {
      asked.push(manifest);
      return done;
    };
  };

  it('is taken where there is one, and the registry’s own is not asked', async () => {
    asked.splice(0);
    const { gone, asked: requests } = await remove({ quirks: { noDeletes: true }, options: { eraser: way(true) } });
    expect([gone, requests]).toEqual([true, [get, put, see]]);
    expect(asked.at(-1)).toEqual({ digest: grave.digest, tag: 'latest' });
    expect(asked[0]).toEqual(web);
  });

  it('that says no leaves the tag as it was', async () => {
    const { gone, holds } = await remove({ options: { eraser: way(false) } });
    expect([gone, holds]).toEqual([false, 'OLD']);
  });

  it('that is none for this registry leaves it to the registry', async () => {
    expect((await remove({ options: { eraser: () => undefined } })).asked).toEqual((await remove()).asked);
  });
});

describe('a tag that this run has made', () => {
  it.each<readonly [string, Happenings, boolean, readonly string[]]>([
    ['is deleted by its name alone', {}, true, [byTag, see]],
    ['stays where the registry cannot', { quirks: { noDeletes: true } }, false, [byTag, see]],
    ['is gone whatever was answered', { after: { [byTag]: { status: 400 } } }, true, [byTag, see]],
    ['stays whatever was answered', { says: { [byTag]: { status: 202 } } }, false, [byTag, see]],
  ])('%s', async (_what, happenings, gone, asked) => {
    const world = writeWorld(happenings);
    expect([await world.deleteTag(web, 'latest'), world.asked]).toEqual([gone, asked]);
    expect(world.calls.map(({ need }) => need.wanted)).toEqual(['pull,push', 'pull,push']);
  });

  it('is trouble where the registry is busy', async () => {
    const world = writeWorld({ says: { [byTag]: { status: 503 } } });
    expect(await came(world.deleteTag(web, 'latest'))).toMatch(/^DCA-REG-020/);
  });
});

describe('several tags of one repository', () => {
  it('are taken away one after the other, also after one that failed', async () => {
    const world = writeWorld({ says: { 'DELETE manifests/a': { status: 503 } } });
    const { tags } = world.store.repository('acme/web');
    for (const tag of ['a', 'b']) tags.set(tag, old.digest);
    const done = await Promise.all([
      came(world.deleteTag(web, 'a')),
      came(world.removeTag(web, 'b')),
      came(world.deleteTag(web, 'latest')),
    ]);
    expect(done.map((one) => String(one).slice(0, 11))).toEqual(['DCA-REG-020', 'true', 'true']);
    const order = world.asked
      .map((words) => words.split('/')[1])
      .filter((at) => ['a', 'b', 'latest'].includes(at ?? ''));
    expect(order).toEqual([...order].sort());
  });

  it('of two repositories do not wait for each other', async () => {
    const world = writeWorld();
    const other = { ...web, path: 'acme/api' };
    await Promise.all([world.deleteTag(web, 'latest'), world.deleteTag(other, 'latest')]);
    expect(world.asked.slice(0, 2)).toEqual([byTag, 'DELETE acme/api/manifests/latest']);
  });
});

describe('a tombstone', () => {
  it('is the same JSON with blanks behind it, by the tag’s name', () => {
    const { bytes, digest, mediaType } = grave;
    expect([JSON.parse(Buffer.from(bytes).toString()), mediaType]).toEqual([
      JSON.parse(Buffer.from(old.bytes).toString()),
      old.mediaType,
    ]);
    expect(digest).toBe(digestOf(bytes));
    const blanks = Buffer.from(bytes).subarray(old.bytes.length).toString();
    expect(blanks).toMatch(/^\n[ \t]{64}\n$/);
    const hex = digestOf(name).slice(-16);
    const spelt = blanks.trim() === '' ? blanks.slice(1, -1).replaceAll(' ', '0').replaceAll('\t', '1') : '';
    expect(BigInt(`0b${spelt}`).toString(16).padStart(16, '0')).toBe(hex);
    expect(tombstoneOf(old, `${name}2`).digest).not.toBe(digest);
  });
});
