/** What was read of a registry is not asked for again, as far as it cannot have changed. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../../src/registry/digest.ts';
import { seedImage } from '../../support/images.ts';
import { raw, web } from './calls.ts';
import { another, digest, image, named, other, scene, seen, tag, times } from './read-world.ts';

describe('what was read', () => {
  it('is not asked for again by its digest, in that repository', async () => {
    const { manifest, resolve, readTag, asked, store } = scene();
    seedImage(store, 'acme/api', '1', image);
    await readTag(tag);
    asked.splice(0);
    expect(await manifest(named)).toEqual(raw(image));
    expect(await resolve(named)).toEqual({ digest, mediaType: image.mediaType, size: image.bytes.length });
    expect(asked).toEqual([]);
    await manifest({ ...named, path: 'acme/api' });
    expect(asked).toEqual(['GET acme/api/manifests/OURS']);
  });

  it('spares the body of a tag, not the question where it points', async () => {
    const { manifest, asked, store } = scene();
    seedImage(store, 'acme/web', '2', other);
    await manifest(tag);
    expect(seen(await manifest(tag))).toBe(digest);
    store.setTag('acme/web', '1', another);
    expect(seen(await manifest(tag))).toBe(another);
    expect(asked).toEqual([
      'HEAD manifests/1',
      'GET manifests/OURS',
      ...times(2, 'HEAD manifests/1'),
      'GET manifests/OTHER',
    ]);
  });

  it('is kept up to 64 MiB, and forgotten all at once', async () => {
    const size = 4 * 1024 * 1024;
    const large = Array.from({ length: 17 }, (_, at) => {
      const bytes = Buffer.alloc(size, ' ');
      image.bytes.copy(bytes);
      bytes.fill('\n', size - at);
      return bytes;
    });
    const { readTag, manifest, asked } = scene((words) => {
      const body = large[Number(/^GET manifests\/t(\d+)$/.exec(words)?.[1])];
      return body && { headers: { 'content-type': image.mediaType }, body };
    });
    const digests: Digest[] = [];
    for (const [at] of large.entries()) {
      const found = await readTag({ ...web, tag: `t${at}` });
      if (typeof found === 'object') digests.push(found.digest);
      // What fits is there to the last of it.
      if (at === 15) for (const one of digests) expect((await manifest({ ...web, digest: one }))?.digest).toBe(one);
    }
    expect(asked).toHaveLength(17);
    const kept = await Promise.all(digests.map(async (one) => (await manifest({ ...web, digest: one })) !== undefined));
    expect(kept).toEqual([...Array(16).fill(false), true]);
    // And counts anew.
    for (let at = 0; at < 15; at += 1) await readTag({ ...web, tag: `t${at}` });
    expect(await manifest({ ...web, digest: digests[16] as Digest })).toBeDefined();
  });
});
