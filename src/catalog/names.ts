/**
 * What an image, a repository, a tag and a platform may be called; judged before anything is built, with the rule named
 * that made the name.
 */
import type { Complaints } from './complaint.ts';
import { positionOf as at } from './draft.ts';
import type { DraftedImage, Located } from './parents.ts';
import { filledTags, type Naming, repositoryOf, splitReference } from './repository-names.ts';

const imageName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const pathPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const host = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const platform =
  /^(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|wasi|windows)\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/;
const template = /\{[^{}]*\}/;

export function checkNames(located: readonly Located[], complaints: Complaints): void {
  const seen = new Map<string, string>();
  for (const { variant } of located) {
    const { draft, name } = variant;
    if (!imageName.test(name)) {
      complaints.add(
        'DCA-CAT-022',
        at(draft, 'name'),
        `“${name.slice(0, 140)}” cannot be the name of an image.`,
        'Letters, digits, “.”, “_” and “-”, at most 128, the first a letter or digit.',
      );
    }
    const before = seen.get(name.toLowerCase());
    if (before !== undefined) {
      const same =
        before === name
          ? `two images are called “${name}”`
          : `the images “${before}” and “${name}” differ only in case`;
      complaints.add('DCA-CAT-023', at(draft, 'name'), `${same}.`, 'Give one of them another name.');
    }
    seen.set(name.toLowerCase(), name);
    checkPlatforms(variant.platforms, name, () => at(draft, 'platforms'), complaints);
  }
}

function checkPlatforms(
  platforms: readonly string[],
  name: string,
  where: () => ReturnType<typeof at>,
  complaints: Complaints,
): void {
  for (const [index, one] of platforms.entries()) {
    if (!platform.test(one) && !template.test(one)) {
      complaints.add(
        'DCA-CAT-024',
        where(),
        `image “${name}” has the unknown platform “${one}”.`,
        'Write os/architecture, such as linux/arm64.',
      );
    } else if (platforms.indexOf(one) !== index) {
      complaints.add('DCA-CAT-025', where(), `image “${name}” has the platform “${one}” twice.`, 'Name it once.');
    }
  }
}

/** Why a repository cannot be one; `undefined`: it can. */
function repositoryTrouble(repository: string): { readonly message: string; readonly remedy: string } | undefined {
  const plain = repository.replaceAll(/\{[^{}]*\}/g, 'x');
  const { tag, hasDigest } = splitReference(plain);
  if (tag !== undefined || hasDigest) return { message: 'it has a tag or digest', remedy: 'Tags belong in “tags”.' };
  const parts = plain.split('/');
  const [first = ''] = parts;
  const path = parts.length > 1 && (/[.:]/.test(first) || first === 'localhost') ? parts.slice(1) : parts;
  if (path.length < parts.length && !host.test(first))
    return { message: `“${first}” is no host`, remedy: 'Write host/name.' };
  if (/[A-Z]/.test(path.join('/'))) {
    const lower =
      repository.slice(0, repository.length - path.join('/').length) +
      repository.slice(-path.join('/').length).toLowerCase();
    return {
      message: 'repositories are lower case',
      remedy: `Write “${template.test(repository) ? repository.toLowerCase() : lower}”.`,
    };
  }
  const bad = path.find((part) => !pathPart.test(part));
  if (bad !== undefined)
    return {
      message: `“${bad}” cannot be a part of it`,
      remedy: 'Letters, digits, and single “.”, “_” or “-” between them.',
    };
  return plain.length > 255 ? { message: 'it is longer than 255 characters', remedy: 'Shorten it.' } : undefined;
}

export function checkReferences(images: readonly DraftedImage[], naming: Naming, complaints: Complaints): void {
  const byReference = new Map<string, DraftedImage[]>();
  for (const image of images) {
    const { draft } = image;
    const own = repositoryOf({ ...image, tags: draft.tags }, naming, images.length === 1);
    const repository = own ?? image.name;
    const trouble = repositoryTrouble(repository);
    if (trouble !== undefined) {
      complaints.add(
        'DCA-CAT-026',
        at(draft, 'image', 'image_name'),
        `image “${image.name}” cannot be called “${repository}”: ${trouble.message}.`,
        trouble.remedy,
      );
    }
    for (const [index, tag] of filledTags(image).entries()) {
      if (template.test(tag) || /^type=|[,=]/.test(tag) || tagName.test(tag)) continue;
      const rule = draft.tags[index] ?? tag;
      const made = rule === tag ? '' : ` (made by “${rule}”)`;
      complaints.add(
        'DCA-CAT-027',
        at(draft, 'tags'),
        `image “${image.name}” has the invalid tag “${tag.slice(0, 140)}”${made}.`,
        'A tag is [A-Za-z0-9_][A-Za-z0-9._-]{0,127}.',
      );
    }
    const rules = naming.tags !== undefined && naming.tags.length > 0 ? naming.tags : image.tags;
    const tags = rules.length === 0 ? [''] : filledTags({ ...image, tags: rules });
    for (const tag of tags) {
      const reference = `${repository}:${tag}`;
      const holders = byReference.get(reference) ?? [];
      if (!holders.some(({ name }) => name === image.name)) byReference.set(reference, [...holders, image]);
    }
  }
  const told = new Set<DraftedImage>();
  for (const [reference, holders] of byReference) {
    const [first, second, ...others] = holders;
    if (first === undefined || second === undefined || holders.slice(1).every((image) => told.has(image))) continue;
    for (const image of holders.slice(1)) told.add(image);
    const names = `“${first.name}” and “${second.name}”${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
    complaints.add(
      'DCA-CAT-028',
      at(second.draft, 'image', 'image_name', 'tags'),
      `the images ${names} have one reference, ${inWords(reference)}.`,
      `Put the name or an axis${axesOf(first)} into “image” or “tags”.`,
    );
  }
}

/** A rule of tags is not filled here: it makes the same tag for all whose rules read alike. */
function inWords(reference: string): string {
  const at = reference.indexOf(':type=');
  return at < 0
    ? reference.replace(/:$/, '')
    : `${reference.slice(0, at)} with the tag of “${reference.slice(at + 1)}”`;
}

function axesOf({ draft }: DraftedImage): string {
  return draft.axes.length === 0 ? '' : ` (${draft.axes.map(({ name }) => `{${name}}`).join(', ')})`;
}
