/**
 * Everything that an index refers to, with bounds: depth, number, and no manifest twice.
 */
import { Problem } from '../action/problem.ts';
import type { Digest } from './digest.ts';
import { parseManifest } from './manifest.ts';
import type { RawManifest } from './registry.ts';

const deepest = 8;
const most = 10_000;

/**
 * @param read gives the manifest of a digest, or throws where it is not there.
 * @returns children before their parents, the root last.
 */
export async function walkManifests(
  root: RawManifest,
  read: (digest: Digest) => Promise<RawManifest>,
): Promise<readonly RawManifest[]> {
  const found = new Map<Digest, RawManifest>();
  const open = new Set<Digest>();
  await visit(root, 0);
  return [...found.values()];

  async function visit(manifest: RawManifest, depth: number): Promise<void> {
    if (depth > deepest) throw tooMuch(root, `an index in an index in an index, more than ${deepest} deep`);
    const parsed = parseManifest(manifest);
    open.add(manifest.digest);
    for (const child of parsed.kind === 'index' ? parsed.manifests : []) {
      // Digests cannot go round in a circle; answers that pretend to can.
      if (open.has(child.digest)) throw tooMuch(root, 'an index that holds itself');
      if (found.has(child.digest)) continue;
      if (found.size + open.size >= most) throw tooMuch(root, `more than ${most} manifests`);
      await visit(await read(child.digest), depth + 1);
    }
    open.delete(manifest.digest);
    found.set(manifest.digest, manifest);
  }
}

function tooMuch(root: RawManifest, what: string): Problem {
  return new Problem({
    code: 'DCA-REG-051',
    voice: 'remote',
    message: `the index ${root.digest} is ${what}; no image is made like that.`,
  });
}
