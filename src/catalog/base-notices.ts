/**
 * What the tree of images hangs on, told to who reads the run: a base that is known by the repository's own name alone, one that
 * looks like an image of this catalog and is none, one that nobody here can know. Of a wrong tree nothing else is seen: what should have
 * been rebuilt is not.
 *
 * Where nobody says where images are pushed, a `FROM ghcr.io/acme/base` is this catalog's base in acme/shop and a stranger in a fork;
 * a catalog that names its registry hears nothing of names.
 */
import type { DraftedImage } from './parents.ts';
import { type Naming, splitReference } from './repository-names.ts';

/** @param assumes whether the repository of this image follows from that of the checkout. */
export function baseNotices(
  images: readonly DraftedImage[],
  naming: Naming,
  assumes: (image: DraftedImage) => boolean,
): readonly string[] {
  return [...(naming.registry === undefined ? nameNotices(images, naming, assumes) : []), ...unknownBases(images)];
}

function nameNotices(
  images: readonly DraftedImage[],
  { repository }: Naming,
  assumes: (image: DraftedImage) => boolean,
): readonly string[] {
  const ours = new Set(images.filter(assumes).map(({ name }) => name));
  const taken = new Map<string, string>();
  const passed = new Map<string, string>();
  for (const image of images) {
    if (image.draft.parents !== undefined) continue;
    for (const [reference, parent] of Object.entries(image.parentReferences)) {
      if (reference.includes('/') && ours.has(parent)) taken.set(parent, reference);
    }
    const { baseImage = '' } = image;
    const stranger = lastName(baseImage);
    if (stranger !== image.name && ours.has(stranger)) passed.set(stranger, baseImage);
  }
  const why = repository === undefined ? 'no repository on GitHub is known here' : `the repository is ${repository}`;
  return [
    ...sentence(
      taken,
      (names, first, registry) =>
        `FROM ${first} is the image ${names} of this catalog because ${why}; in a fork it would not be. Name the registry, \`registry: ${registry}\`, and it is so everywhere.`,
    ),
    ...sentence(
      passed,
      (names, first, registry) =>
        `FROM ${first} is not the image ${names} of this catalog, as ${why}: a change of ${names} does not rebuild what is built on it. If it should, name the registry: \`registry: ${registry}\`.`,
    ),
  ];
}

/** What an image of this name could be called where it is pushed; of Docker's official images everybody knows whose they are. */
function lastName(reference: string): string {
  const { repository, hasDigest } = splitReference(reference);
  if (hasDigest || repository.startsWith('docker.io/library/')) return '';
  return repository.slice(repository.lastIndexOf('/') + 1);
}

function sentence(
  found: ReadonlyMap<string, string>,
  say: (names: string, first: string, registry: string) => string,
): readonly string[] {
  const [[name, reference] = ['', '']] = found;
  if (name === '') return [];
  const { repository } = splitReference(reference);
  const others = found.size === 1 ? '' : ` (and ${found.size - 1} more like it)`;
  return [say(name, `${reference}${others}`, repository.slice(0, repository.lastIndexOf('/')))];
}

/** Images of one Dockerfile alone are no base of each other. */
function unknownBases(images: readonly DraftedImage[]): readonly string[] {
  const unknown = images.filter(({ unknownBase }) => unknownBase !== undefined);
  const [first] = unknown;
  if (first === undefined || images.every(({ file }) => file === first.file)) return [];
  const others = unknown.length === 1 ? '' : ` (and ${unknown.length - 1} more like it)`;
  return [
    `${first.name}${others} is built on \`${first.unknownBase}\`, which nobody can know from ${first.file}: a change of another image does not rebuild it. If it should, say \`parent\` in the catalog, or the value in \`build-args\`.`,
  ];
}
