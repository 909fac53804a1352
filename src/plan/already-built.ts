/**
 * What the registry has already, so that it need not be built: `skip-built`, and ancestors that are not missing.
 *
 * An inputs hash says that two builds had the same inputs, so the image that was verified under it is taken again.
 * An image without a hash (its Dockerfile is made by an earlier step) is always built.
 */
import { inParallel } from '../action/pool.ts';
import type { Image } from '../catalog/image.ts';
import { inputsTag } from '../registry/inputs-tag.ts';
import { formatRepository, type Reference, type Repository } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';

export interface RegistryQuestions {
  readonly registry: Registry;
  readonly repositoryOf: (image: Image) => Repository;
}

/** Name → pinned reference of each image whose inputs are built. */
export async function alreadyBuilt(
  images: readonly Image[],
  hashes: ReadonlyMap<string, string>,
  { registry, repositoryOf }: RegistryQuestions,
): Promise<ReadonlyMap<string, string>> {
  const found = await inParallel(images, async (image) => {
    const hash = hashes.get(image.name) ?? '';
    if (hash === '') return undefined;
    const repository = repositoryOf(image);
    const there = await registry.resolve({ ...repository, tag: inputsTag(hash) });
    return there && ([image.name, `${formatRepository(repository)}@${there.digest}`] as const);
  });
  return new Map(found.filter((entry) => entry !== undefined));
}

/** Name → pinned reference of each image that is there under the tag which it should have. */
export async function thereAs(
  images: readonly Image[],
  referenceOf: (image: Image) => Reference,
  { registry }: RegistryQuestions,
): Promise<ReadonlyMap<string, string>> {
  const found = await inParallel(images, async (image) => {
    const reference = referenceOf(image);
    const there = await registry.resolve(reference);
    return there && ([image.name, `${formatRepository(reference)}@${there.digest}`] as const);
  });
  return new Map(found.filter((entry) => entry !== undefined));
}
