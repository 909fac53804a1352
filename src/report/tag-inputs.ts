/**
 * Tags verified images by the hash of what they were built from, `in-<16 hex>`: where a later plan finds that tag, the
 * image need not be built (`skip-built`). Only what was verified may be found there.
 */
import { inputsTag } from '../registry/inputs-tag.ts';
import type { Registry } from '../registry/registry.ts';
import type { Judged } from './verify.ts';

/** @returns the tag, or `undefined` where the image has no inputs hash or no registry holds it. */
export async function tagInputs(judged: Judged, registry: Registry): Promise<string | undefined> {
  if (judged.kind !== 'judged' || !judged.verdict.equal) return undefined;
  const { held } = judged.found;
  const hash = judged.tested?.inputsHash?.replace(/^sha256:/, '');
  if (held === undefined || hash === undefined || !/^[0-9a-f]{16,}$/.test(hash)) return undefined;
  const tag = inputsTag(hash);
  const { host, path, digest } = held.reference;
  const there = await registry.resolve({ host, path, tag });
  // Registries with immutable tags refuse even the same digest.
  if (there?.digest !== digest) await registry.putTag({ repository: { host, path }, tag, manifest: held.manifest });
  return tag;
}
