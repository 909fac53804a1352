/**
 * Whether the external base of an image moved since its published tag was built (`base-images: check`).
 *
 * The published image says what it was built on: label or annotation `org.opencontainers.image.base.digest`. That is the
 * digest of the base's index or of one platform's manifest, so both are compared. What cannot be compared counts as moved.
 */
import { inParallel } from '../action/pool.ts';
import type { Image } from '../catalog/image.ts';
import { textOfImage } from '../registry/image-labels.ts';
import { parseManifest } from '../registry/manifest.ts';
import { parseReference, type Reference } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { RegistryQuestions } from './already-built.ts';

const baseDigest = 'org.opencontainers.image.base.digest';

/** Name → why, of the images whose base moved; images that stand on another of the catalog are not asked. */
export async function movedBases(
  images: readonly Image[],
  publishedTag: string,
  questions: RegistryQuestions,
): Promise<ReadonlyMap<string, string>> {
  const asked = images.filter(({ baseImage }) => baseImage !== undefined && baseImage !== 'scratch');
  const bases = new Map<string, Promise<readonly string[]>>();
  const found = await inParallel(asked, async (image) => {
    const base = image.baseImage ?? '';
    const now = bases.get(base) ?? digestsOf(parseReference(base), questions.registry);
    bases.set(base, now);
    const why = await whyMoved(
      base,
      await now,
      { ...questions.repositoryOf(image), tag: publishedTag },
      questions.registry,
    );
    return why === undefined ? undefined : ([image.name, why] as const);
  });
  return new Map(found.filter((entry) => entry !== undefined));
}

async function whyMoved(
  base: string,
  now: readonly string[],
  published: Reference,
  registry: Registry,
): Promise<string | undefined> {
  if (now.length === 0) return `base ${base} is not in its registry`;
  const manifest = await registry.manifest(published);
  if (manifest === undefined) return `tag ${published.tag ?? ''} is not published`;
  const builtOn = await textOfImage(registry, published, manifest, baseDigest);
  if (builtOn === undefined) return `tag ${published.tag ?? ''} does not say which ${base} it was built on`;
  return now.includes(builtOn) ? undefined : `base ${base} moved`;
}

/** The digest of the base's tag, and of what its index lists. */
async function digestsOf(base: Reference, registry: Registry): Promise<readonly string[]> {
  const manifest = await registry.manifest(base);
  if (manifest === undefined) return [];
  const content = parseManifest(manifest);
  return [manifest.digest, ...(content.kind === 'index' ? content.manifests.map(({ digest }) => digest) : [])];
}
