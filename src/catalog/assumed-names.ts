/**
 * Parents that are known because of the repository's own name. Where nobody says where images are pushed, a
 * `FROM ghcr.io/acme/base` is this catalog's base in acme/shop and a stranger in a fork, so the same files give another
 * tree. That is told, with what to write; a catalog that names its registry hears nothing.
 */
import type { DraftedImage } from './parents.ts';
import { type Naming, splitReference } from './repository-names.ts';

/** @param assumes whether the repository of this image follows from that of the checkout. */
export function assumedNames(
  images: readonly DraftedImage[],
  naming: Naming,
  assumes: (image: DraftedImage) => boolean,
): readonly string[] {
  const { repository } = naming;
  if (repository === undefined || naming.registry !== undefined) return [];
  const byName = new Map(images.filter(assumes).map((image) => [image.name, image]));
  const taken = new Map<string, string>();
  const passed = new Map<string, string>();
  for (const image of images) {
    if (image.draft.parents !== undefined) continue;
    for (const [reference, parent] of Object.entries(image.parentReferences)) {
      if (reference.includes('/') && byName.has(parent)) taken.set(parent, reference);
    }
    const stranger = image.baseImage === undefined ? undefined : ourLooking(image.baseImage, image.name);
    if (stranger !== undefined && byName.has(stranger)) passed.set(stranger, image.baseImage ?? '');
  }
  return [
    ...sentence(
      taken,
      (names, first) =>
        `FROM ${first} is the image ${names} of this catalog because the repository is ${repository}; in a fork it would not be.`,
    ),
    ...sentence(
      passed,
      (names, first) => `FROM ${first} is not the image ${names} of this catalog, as the repository is ${repository}.`,
    ),
  ];
}

/** The name of an image that a reference to the default registry could mean. */
function ourLooking(reference: string, self: string): string | undefined {
  const { repository, hasDigest } = splitReference(reference);
  const last = repository.slice(repository.lastIndexOf('/') + 1);
  return repository.startsWith('ghcr.io/') && !hasDigest && last !== self ? last : undefined;
}

function sentence(
  found: ReadonlyMap<string, string>,
  say: (names: string, first: string) => string,
): readonly string[] {
  const [[name, reference] = ['', '']] = found;
  if (name === '') return [];
  const { repository } = splitReference(reference);
  const others = found.size === 1 ? '' : ` (and ${found.size - 1} more like it)`;
  const registry = repository.slice(0, repository.lastIndexOf('/'));
  return [`${say(name, reference)}${others} Name the registry, \`registry: ${registry}\`, and it is so everywhere.`];
}
