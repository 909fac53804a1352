/**
 * Hashes of texts, and the hashes that mean "there was nothing to hash".
 *
 * `docker inspect IMAGE | sha256sum` of an image that is not there prints a perfectly good-looking digest:
 * that of an empty line. A gate that compares two of those opens. So the digests of nothing are known here and never
 * taken for a fingerprint, a layer or a seal.
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../registry/digest.ts';

export function sha256Of(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing: ReadonlySet<string> = new Set(
  nothings.flatMap((text) =>
    ['sha256', 'sha512'].map((algorithm) => `${algorithm}:${createHash(algorithm).update(text).digest('hex')}`),
  ),
);

/** Whether a digest is that of no bytes, of an empty line, or of an empty list as Docker or JSON prints it. */
export function isHashOfNothing(digest: string): boolean {
  return hashesOfNothing.has(digest);
}
