/** Tags that may not move, several at once, and those that go. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import { codeOf } from '../support/client.ts';
import type { Quirks } from '../support/registry-routes.ts';
import { fresh, isPut, old, tagWorld, third } from './tag-world.ts';

const world = tagWorld();
const { holds, methods, put, repository, restart } = world;

describe('case 115: immutable tags', () => {
  it.each<readonly [NonNullable<Quirks['immutableTags']>, string]>([
    ['ecr', 'DCA-REG-041'],
    ['harbor', 'DCA-REG-041'],
    ['conflict', 'DCA-REG-041'],
    ['docker-hub', 'DCA-REG-010'],
  ])('in the words of %s', async (dialect, code) => {
    await restart({ immutableTags: dialect });
    expect(await codeOf(put('latest'))).toBe(code);
    expect(world.server.requests.filter(isPut)).toHaveLength(1);
    // The same digest is no write, and a new tag is none of theirs.
    await put('latest', old);
    await put('new');
    expect([holds('latest'), holds('new')]).toEqual([old.digest, fresh.digest]);
  });

  it('a write that was done and whose answer was lost is not refused as a second one', async () => {
    await restart({ immutableTags: 'ecr' });
    let faults = 1;
    world.server.use(async (request, next) => (isPut(request) && faults-- > 0 ? (await next()) && 'reset' : next()));
    await put('new');
    expect(holds('new')).toBe(fresh.digest);
  });

  it('a repository that does not exist and is not made', async () => {
    world.server.use(async (request, next) =>
      isPut(request)
        ? {
            status: 404,
            body: JSON.stringify({ errors: [{ code: 'NAME_UNKNOWN', message: 'The repository does not exist' }] }),
          }
        : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-043');
  });

  it('case 117: a manifest that the registry finds too large', async () => {
    world.server.use(async (request, next) => (isPut(request) ? { status: 413 } : next()));
    expect(await codeOf(put('latest'))).toBe('DCA-REG-040');
  });
});

describe('several tags', () => {
  const tags = ['1', '1.2', '1.2.3', 'latest'];
  const putAll = () => Promise.all(tags.map((tag) => put(tag)));

  it('one write for all where the registry proves by OCI-Tag that it knows the query', async () => {
    await restart({ tagQuery: true });
    await putAll();
    expect(tags.map(holds)).toEqual(tags.map(() => fresh.digest));
    expect(world.server.requests.filter(isPut).map(({ url }) => url)).toEqual([
      `/v2/acme/web/manifests/${fresh.digest}?tag=1&tag=1.2&tag=1.2.3&tag=latest`,
    ]);
  });

  it('one write for each where it says 201 and sets none; it is not asked again', async () => {
    await putAll();
    expect(tags.map(holds)).toEqual(tags.map(() => fresh.digest));
    expect(world.server.requests.filter(isPut)).toHaveLength(1 + tags.length);
    await Promise.all(['a', 'b'].map((tag) => put(tag)));
    expect(world.server.requests.filter(isPut)).toHaveLength(1 + tags.length + 2);
  });

  it('what the header does not name is written alone', async () => {
    await restart({ tagQuery: true });
    world.server.use(async (request, next) => {
      const reply = await next();
      return request.query.has('tag') ? { ...reply, headers: { ...reply.headers, 'oci-tag': '1, latest' } } : reply;
    });
    await putAll();
    expect(world.server.requests.filter(isPut).map(({ path }) => path.split('/').at(-1))).toEqual([
      fresh.digest,
      '1.2',
      '1.2.3',
    ]);
  });

  it('case 114: after a common write whose answer is lost, a tag that another run took is left to it', async () => {
    await restart({ tagQuery: true });
    let faults = 1;
    world.server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      world.server.store.setTag('acme/web', 'latest', third.digest);
      return 'reset';
    });
    const outcomes = await Promise.all(tags.map((tag) => codeOf(put(tag))));
    expect(outcomes.filter((outcome) => outcome === 'DCA-REG-046')).toHaveLength(1);
    expect(tags.map(holds)).toEqual([fresh.digest, fresh.digest, fresh.digest, third.digest]);
  });

  it('one that is immutable does not take the others down', async () => {
    await restart({ tagQuery: true, immutableTags: 'ecr' });
    const outcomes = await Promise.all(tags.map((tag) => codeOf(put(tag))));
    expect(outcomes).toEqual([
      'no trouble: undefined',
      'no trouble: undefined',
      'no trouble: undefined',
      'DCA-REG-041',
    ]);
    expect(tags.map(holds)).toEqual([fresh.digest, fresh.digest, fresh.digest, old.digest]);
  });
});

describe('deleting', () => {
  it('says true where the tag is gone, and where it never was', async () => {
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(true);
    expect(await world.registry.removeTag(repository(), 'never')).toBe(true);
    expect(world.server.repositories.get('acme/web')?.manifests.has(old.digest)).toBe(true);
  });

  it.each<Quirks>([
    {},
    { deletion: 'tag takes the image' },
    { deletion: 'tag alone' },
    { deletion: 'digest alone' },
    { deletion: 'digest only without tags' },
  ])('leaves what else points at the image, whatever a deletion means there: %j', async (quirks) => {
    await restart(quirks);
    await put('stays', old);
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(true);
    expect(world.server.repositories.get('acme/web')?.tags).toEqual(new Map([['stays', old.digest]]));
    expect(world.server.repositories.get('acme/web')?.manifests.has(old.digest)).toBe(true);
  });

  it('writes nothing where the registry deletes nothing', async () => {
    await restart({ noDeletes: true });
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(false);
    expect([methods().includes('PUT'), holds('latest')]).toEqual([false, old.digest]);
  });

  it('an immutable tag stays as it is', async () => {
    await restart({ immutableTags: 'harbor' });
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(false);
    expect(holds('latest')).toBe(old.digest);
  });

  it('puts the tag back where the registry says no after all, or breaks', async () => {
    let deletions = 0;
    world.server.use(async (request, next) => {
      if (request.method !== 'DELETE') return next();
      deletions += 1;
      return { status: deletions === 1 ? 404 : 403 };
    });
    expect([await world.registry.removeTag(repository(), 'latest'), deletions]).toEqual([false, 3]);
    expect(holds('latest')).toBe(old.digest);
    deletions = 0;
    world.server.use(async (request, next) => {
      if (request.method !== 'DELETE') return next();
      deletions += 1;
      return { status: deletions === 1 ? 404 : 503 };
    });
    expect(await codeOf(world.registry.removeTag(repository(), 'latest'))).toBe('DCA-REG-020');
    expect(holds('latest')).toBe(old.digest);
  });

  it('goes another way where there is one, and only to what no other tag has', async () => {
    const asked: string[] = [];
    const erase = async ({ digest, tag }: { readonly digest: Digest; readonly tag: string }) => {
      asked.push(`${tag} ${digest === old.digest}`);
      world.server.repositories.get('acme/web')?.tags.delete(tag);
      return true;
    };
    await restart({ noDeletes: true }, { eraser: () => erase });
    await put('stays', old);
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(true);
    expect([asked, holds('stays')]).toEqual([['latest false'], old.digest]);
  });

  it.each([400, 403, 404, 405])('says false where the registry cannot (%i)', async (status) => {
    world.server.use(async (request, next) => (request.method === 'DELETE' ? { status } : next()));
    expect(await world.registry.removeTag(repository(), 'latest')).toBe(false);
  });

  it('is trouble where it is not known', async () => {
    world.server.use(async (request, next) => (request.method === 'DELETE' ? { status: 503 } : next()));
    expect(await codeOf(world.registry.removeTag(repository(), 'latest'))).toBe('DCA-REG-020');
  });
});
