/**
 * The diff id of a layer: the hash of the archive inside, whatever it is compressed with.
 *
 * What it is compressed with is told by its first bytes, as engines do, not by its media type. Nothing is kept: the
 * bytes flow through, and a layer that unpacks to more than any layer should have is given up.
 */
import { createHash } from 'node:crypto';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Digest } from '../registry/digest.ts';
import { LayerTooLarge } from '../report/layer-proof.ts';

/**
 * @param algorithm that of the diff id to compare with.
 * @throws LayerTooLarge above `limit`; whatever the stream or the decompressor throws.
 */
export async function layerHash(
  layer: ReadableStream<Uint8Array>,
  algorithm: 'sha256' | 'sha512',
  limit: number,
): Promise<Digest> {
  const hash = createHash(algorithm);
  let bytes = 0;
  const count = async (unpacked: AsyncIterable<Uint8Array>) => {
    for await (const chunk of unpacked) {
      bytes += chunk.length;
      if (bytes > limit) throw new LayerTooLarge(`it unpacks to more than ${limit} bytes`);
      hash.update(chunk);
    }
  };
  const { first, rest } = await peek(layer);
  const source = Readable.from(rest, { objectMode: false });
  const unpack = decompressor(first);
  if (unpack) await pipeline(source, unpack, count);
  else await pipeline(source, count);
  return `${algorithm}:${hash.digest('hex')}`;
}

function decompressor(first: Uint8Array): Transform | undefined {
  if (first[0] === 0x1f && first[1] === 0x8b) return createGunzip();
  const magic = Buffer.from(first.subarray(0, 4)).toString('hex');
  // A zstd frame, or the skippable frame that zstd:chunked files may begin with.
  if (magic === '28b52ffd' || /^5[0-9a-f]2a4d18$/.test(magic)) return createZstdDecompress();
  return undefined;
}

/** The first four bytes (fewer only of a shorter stream), and the whole stream again. */
async function peek(
  stream: ReadableStream<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  let done = false;
  while (first.length < 4 && !done) {
    const next = await chunks.next();
    if (next.done) done = true;
    else first = Buffer.concat([first, next.value]);
  }
  return { first, rest: again() };

  async function* again(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      while (!done) {
        const next = await chunks.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      // Where reading stops early, the connection must be let go.
      await chunks.return?.();
    }
  }
}
