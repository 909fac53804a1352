/**
 * The hashes that mean "there was nothing to hash".
 *
 * `docker inspect IMAGE | sha256sum` of an image that is not there prints a perfectly good-looking digest:
 * that of an empty line. A gate that compares two of those opens. So the digests of nothing are known here and never
 * taken for a fingerprint, a layer or a seal.
 */
import { digestOf } from '../registry/hash.ts';

const nothings = ['', '\n', '[]', '[]\n', 'null', 'null\n', '<nil>', '<nil>\n', '<no value>\n'];
const hashesOfNothing: ReadonlySet<string> = new Set(
  nothings.flatMap((text) => (['sha256', 'sha512'] as const).map((algorithm) => digestOf(text, algorithm))),
);

/** Whether a digest is that of no bytes, of an empty line, or of an empty list as Docker or JSON prints it. */
export function isHashOfNothing(digest: string): boolean {
  return hashesOfNothing.has(digest);
}
