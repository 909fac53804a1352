/** Everything that an index refers to, children first; and the bounds of what is followed. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../../src/registry/digest.ts';
import type { RawManifest } from '../../../src/registry/registry.ts';
import { walkManifests } from '../../../src/registry/walk.ts';
import { buildImage, mediaTypes } from '../../support/images.ts';
import { came, raw } from './calls.ts';

const { bytes: imageBytes } = buildImage();
const named = (number: number) => `sha256:${number.toString(16).padStart(64, '0')}` as Digest;
const leaf = (number: number): RawManifest => ({
  digest: named(number),
  mediaType: mediaTypes.ociManifest,
  bytes: imageBytes,
});

/** An index of this number, of these. Nobody looks at its hash here. */
function index(number: number, children: readonly number[]): RawManifest {
  const manifests = children.map((child) => ({ mediaType: mediaTypes.ociManifest, digest: named(child), size: 1 }));
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }));
  return { digest: named(number), mediaType: mediaTypes.ociIndex, bytes };
}

/** The numbers in their order, and which were read; what is no index is an image. */
async function walk(root: RawManifest, indexes: readonly RawManifest[] = []) {
  const read: number[] = [];
  const numberOf = (digest: Digest) => Number.parseInt(digest.slice(-16), 16);
  const all = await came(
    walkManifests(root, async (digest) => {
      read.push(numberOf(digest));
      return indexes.find((one) => one.digest === digest) ?? leaf(numberOf(digest));
    }),
  );
  return { found: typeof all === 'string' ? all : all.map(({ digest }) => numberOf(digest)), read };
}

describe('what an index refers to', () => {
  it('is given children first, the root last', async () => {
    const { found } = await walk(index(1, [2, 5]), [index(2, [3, 4])]);
    expect(found).toEqual([3, 4, 2, 5, 1]);
  });

  it('is read once, however often it is referred to', async () => {
    const { found, read } = await walk(index(1, [2, 3, 4, 3]), [index(2, [3, 4])]);
    expect([found, read]).toEqual([
      [3, 4, 2, 1],
      [2, 3, 4],
    ]);
  });

  it('is the image itself where it is none', async () => {
    expect(await walk(raw(buildImage()))).toMatchObject({ read: [] });
  });
});

describe('what is not followed', () => {
  const chain = (length: number) => Array.from({ length }, (_, at) => index(at + 1, [at + 2]));

  it.each([
    [8, true],
    [9, false],
  ])('%d levels below the root: %s', async (levels, follows) => {
    const [root = leaf(1), ...others] = chain(levels);
    const { found } = await walk(root, others);
    if (follows) expect(found).toHaveLength(levels + 1);
    else
      expect(found).toBe(
        `DCA-REG-051 the index ${named(1)} is an index in an index in an index, more than 8 deep; no image is made like that.`,
      );
  });

  it('an index that holds itself, in whatever depth', async () => {
    const told = `DCA-REG-051 the index ${named(1)} is an index that holds itself; no image is made like that.`;
    expect(await walk(index(1, [1]))).toEqual({ found: told, read: [] });
    expect(await walk(index(1, [2]), [index(2, [3]), index(3, [2])])).toEqual({ found: told, read: [2, 3] });
  });

  it('more than 10,000 manifests', async () => {
    const of = (count: number) =>
      walk(
        index(
          1,
          Array.from({ length: count }, (_, at) => at + 2),
        ),
      );
    expect((await of(9999)).found).toHaveLength(10_000);
    expect((await of(10_000)).found).toMatch(/ is more than 10000 manifests; no image is made like that\.$/);
  });

  it('is told as the registry’s', async () => {
    await expect(walkManifests(index(1, [1]), async () => leaf(1))).rejects.toMatchObject({ voice: 'remote' });
  });
});
