/**
 * Which image of the catalog a `FROM` means.
 *
 * An image is known by its repository (`ghcr.io/acme/base`, with and without the default host), and where it has none
 * of its own, by its name in a repository of this owner, or by its bare name without a tag of its own. Where several
 * images share one repository, the tag decides. A digest means those bytes and no others: it is never a parent.
 */
import { type Draft, fill, slug } from './draft.ts';

export interface NamedImage {
  readonly name: string;
  readonly image: string | undefined;
  readonly axes: Readonly<Record<string, string>>;
  readonly tags: Draft['tags'];
}

export interface Naming {
  readonly registry: string | undefined;
  /** `owner/name` on GitHub. */
  readonly repository: string | undefined;
  readonly prefix: string | undefined;
  readonly publishedTag: string | undefined;
  /** Rules that replace the images' own. */
  readonly tags?: readonly string[] | undefined;
}

export interface SplitReference {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly hasDigest: boolean;
}

export function splitReference(reference: string): SplitReference {
  const [named = '', digest] = reference.split('@', 2);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  return {
    repository: canonical(hasTag ? named.slice(0, colon) : named),
    tag: hasTag ? named.slice(colon + 1) : undefined,
    hasDigest: digest !== undefined,
  };
}

/** With the host that Docker means where none is written. */
function canonical(repository: string): string {
  const [first = '', ...rest] = repository.split('/');
  if (rest.length === 0) return `docker.io/library/${first}`;
  const isHost = /[.:]/.test(first) || first === 'localhost';
  if (!isHost) return `docker.io/${repository}`;
  const host = first === 'index.docker.io' ? 'docker.io' : first;
  return rest.length === 1 && host === 'docker.io' ? `docker.io/library/${rest[0]}` : [host, ...rest].join('/');
}

/** The repository an image will be pushed to, as far as the catalog tells; it may hold templates. */
export function repositoryOf(image: NamedImage, naming: Naming, single: boolean): string | undefined {
  const known = { ...image.axes, name: image.name, ...definedOf(naming) };
  if (image.image !== undefined) return fill(image.image, known, slugOfPath);
  if (naming.registry !== undefined) return `${naming.registry}/${image.name}`;
  if (naming.repository === undefined) return undefined;
  const base = `ghcr.io/${naming.repository.toLowerCase()}`;
  return single ? base : `${base}/${image.name}`;
}

function slugOfPath(text: string): string {
  return text.includes('/') ? text : slug(text);
}

function definedOf(naming: Naming): Record<string, string> {
  const { registry, prefix } = naming;
  return { ...(registry === undefined ? {} : { registry }), ...(prefix === undefined ? {} : { prefix }) };
}

export type FindParent = (reference: string) => readonly string[];

/** The names of the images that a reference may mean: none, one, or several where a tag is not known. */
export function parentFinder(images: readonly NamedImage[], naming: Naming): FindParent {
  const byRepository = new Map<string, NamedImage[]>();
  const byName = new Map<string, NamedImage>();
  for (const image of images) {
    byName.set(image.name, image);
    const repository = repositoryOf(image, naming, images.length === 1);
    if (repository === undefined) continue;
    const key = canonical(repository);
    const there = byRepository.get(key);
    if (there === undefined) byRepository.set(key, [image]);
    else there.push(image);
  }
  const owner = naming.repository?.split('/')[0]?.toLowerCase();
  return (reference) => {
    const { repository, tag, hasDigest } = splitReference(reference);
    if (hasDigest) return [];
    const sharing = byRepository.get(repository);
    if (sharing !== undefined) return among(sharing, tag);
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    const named = byName.get(last);
    if (named === undefined || named.image !== undefined) return [];
    const bare = !reference.includes('/');
    // `FROM base` is ours; `FROM node:22` is the one everybody knows, even beside an image called node.
    if (bare) return tag === undefined || tag === 'latest' || tag === naming.publishedTag ? [named.name] : [];
    const isOwners = owner !== undefined && repository.split('/').includes(owner);
    return naming.registry === undefined && isOwners ? [named.name] : [];
  };
}

function among(sharing: readonly NamedImage[], tag: string | undefined): readonly string[] {
  if (sharing.length === 1) return sharing.map((image) => image.name);
  const wanted = tag ?? 'latest';
  const exact = sharing.filter((image) => filledTags(image).includes(wanted));
  if (exact.length > 0) return exact.slice(0, 1).map((image) => image.name);
  const like = sharing.filter((image) => filledTags(image).some((template) => couldBe(template, wanted)));
  return like.length === 1 ? like.map((image) => image.name) : [];
}

/** Tag templates with what is known of the image filled in. */
export function filledTags(image: Pick<NamedImage, 'name' | 'axes' | 'tags'>): readonly string[] {
  return image.tags.map((tag) => fill(tag, { ...image.axes, name: image.name }, slug));
}

function couldBe(template: string, tag: string): boolean {
  const [start = '', ...rest] = template.split(/\{[^{}]*\}/);
  const end = rest.at(-1);
  if (end === undefined || template.startsWith('type=')) return false;
  return start + end !== '' && tag.length >= start.length + end.length && tag.startsWith(start) && tag.endsWith(end);
}
