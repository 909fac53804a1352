/** Copies within one registry: mounted where it can be, and no blob is read. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage, buildIndex } from '../support/images.ts';
import { closedAtTheEnd, closeWorlds, countOf, isManifest, kinds, large, multi, world } from './copy-world.ts';

closeWorlds();

describe('in one registry', () => {
  it('mounts every blob and reads none', async () => {
    const { copy, arrived, source } = await world({ same: true });
    await copy(multi);
    expect(arrived(multi)).toBe(true);
    expect(countOf(source, 'POST mount')).toBe(multi.blobs.size);
    expect(countOf(source, 'GET blob') + countOf(source, 'PATCH upload')).toBe(0);
  });

  it('writes children before their index, by digest, and no tag', async () => {
    const { copy, source } = await world({ same: true });
    const nested = buildIndex({ images: [multi, buildImage()] });
    await copy(nested);
    const written = source.requests
      .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
      .map(({ path }) => path.split('/').at(-1));
    expect(written).toEqual(nested.manifests.map(({ digest }) => digest));
    expect(source.repositories.get('mirror/web')?.tags.size).toBe(0);
  });

  it('does nothing where it is there already, and nothing at all to itself', async () => {
    const { copy, source, registry } = await world({ same: true });
    await copy(multi);
    source.forgetRequests();
    await copy(multi);
    expect(kinds(source)).toEqual(['HEAD manifest']);
    source.forgetRequests();
    const other = client();
    closedAtTheEnd(other);
    await other.copy(
      { ...reference(source.host, 'acme/web'), digest: multi.digest as Digest },
      reference(source.host, 'mirror/web'),
    );
    expect(kinds(source)).toEqual(['HEAD manifest']);
    await registry.copy(
      { ...reference(source.host, 'acme/web'), digest: multi.digest as Digest },
      reference(source.host, 'acme/web'),
    );
    expect(kinds(source)).toEqual(['HEAD manifest']);
  });

  it('streams what the registry does not mount, into the session that it opened', async () => {
    const { copy, arrived, source } = await world({ same: true, quirks: { noMounts: true } });
    await copy(large);
    expect(arrived(large)).toBe(true);
    expect(countOf(source, 'PATCH upload')).toBe(large.blobs.size);
    expect(countOf(source, 'POST upload')).toBe(0);
    expect(source.store.uploads.size).toBe(0);
  });

  it('streams where a mount is refused', async () => {
    const { copy, arrived, source } = await world({ same: true });
    source.use(async (request, next) => (request.query.has('mount') ? { status: 405 } : next()));
    await copy(large);
    expect(arrived(large)).toBe(true);
  });

  it('waits until every manifest that it wrote can be read, children too', async () => {
    const { copy, target } = await world({ same: true });
    const child = multi.manifests[0]?.digest ?? '';
    let hidden = 0;
    target.use(async ({ method, path }, next) => {
      if (method !== 'HEAD' || path !== `/v2/mirror/web/manifests/${child}` || hidden === 3) return next();
      hidden += 1;
      return { status: 404 };
    });
    await copy(multi);
    expect(hidden).toBe(3);
    const looked = target.requests.filter(
      ({ method, path }) => method === 'HEAD' && path.includes('/mirror/web/manifests/'),
    );
    expect(new Set(looked.map(({ path }) => path.split('/').at(-1)))).toEqual(
      new Set(multi.manifests.map(({ digest }) => digest)),
    );
  });

  it('a registry that says 201 and keeps nothing is found out', async () => {
    const { copy, target } = await world({ same: true });
    target.use(async (request, next) => {
      const answer = await next();
      if (isManifest(request)) target.repositories.get('mirror/web')?.manifests.delete(multi.digest);
      return answer;
    });
    expect(await codeOf(copy(multi))).toBe('DCA-REG-042');
  });

  it('cancels a session that is not needed', async () => {
    const { copy, source } = await world({ same: true, quirks: { noMounts: true } });
    const state = source.store.repository('mirror/web');
    for (const [digest, bytes] of large.blobs) state.blobs.set(digest, bytes);
    await copy(large);
    expect(countOf(source, 'DELETE upload')).toBe(large.blobs.size);
    expect([countOf(source, 'PATCH upload'), source.store.uploads.size]).toEqual([0, 0]);
  });
});
