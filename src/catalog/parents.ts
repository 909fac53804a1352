/**
 * Images with their parents: those that the catalog names, or those that the Dockerfile's FROM and `--from` mean.
 */
import { groupBy } from '../action/group-by.ts';
import { nearest } from '../action/nearest.ts';
import type { Variant } from './combine.ts';
import type { Complaints } from './complaint.ts';
import { credential } from './credential.ts';
import type { Dockerfile } from './dockerfile.ts';
import { positionOf as at, type Draft } from './draft.ts';
import type { Image } from './image.ts';
import { type FindParent, type Naming, parentFinder, splitReference } from './repository-names.ts';
import { analyse, type Build } from './stages.ts';

export interface Located {
  readonly variant: Variant;
  readonly context: string;
  readonly file: string;
  /** `undefined`: not there, or not known yet. */
  readonly dockerfile: Dockerfile | undefined;
}

export type DraftedImage = Image & {
  readonly draft: Draft;
  /** What stands in FROM or `--from`, where that may be any image and the catalog names no parent. */
  readonly unknownBase: string | undefined;
};

export interface Linked {
  readonly images: readonly DraftedImage[];
  readonly warnings: readonly string[];
}

export function linkParents(located: readonly Located[], naming: Naming, complaints: Complaints): Linked {
  const warnings: string[] = [];
  const names = located.map(({ variant }) => variant.name);
  const byKey = groupBy(
    located.map(({ variant }) => variant),
    ({ draft }) => draft.key,
  );
  const named = located.map(({ variant }) => ({
    name: variant.name,
    image: variant.image,
    axes: variant.axes,
    tags: variant.draft.tags,
  }));
  const find = parentFinder(named, naming);
  const known = new Set(names);
  const images = located.map(({ variant, context, file, dockerfile }): DraftedImage => {
    const { draft } = variant;
    const build = dockerfile === undefined ? undefined : buildOf(dockerfile, variant);
    if (build?.unknownTarget === true && variant.target !== undefined && !/\{/.test(variant.target)) {
      const near = nearest(variant.target, build.stageNames);
      const remedy =
        near === undefined ? `Its stages are ${build.stageNames.join(', ') || 'unnamed'}.` : `Did you mean “${near}”?`;
      complaints.add(
        'DCA-CAT-031',
        at(draft, 'target'),
        `${file} has no stage “${variant.target}” (image “${variant.name}”).`,
        remedy,
      );
    }
    const explicit =
      draft.parents === undefined ? undefined : explicitParents(variant, byKey, known, names, complaints);
    const links = referencesOf(build, variant, find, explicit);
    const guessed = guessedParents(build, variant, find);
    const parents = [...new Set(explicit ?? [...Object.values(links), ...guessed])];
    warnings.push(...secretArguments(variant));
    const external = build?.references.find((reference) => reference.isBase);
    const isOurs = external?.resolved === undefined || Object.hasOwn(links, external.resolved);
    const base = isOurs ? undefined : (external.meant ?? external.resolved);
    return {
      name: variant.name,
      image: variant.image,
      context,
      file,
      target: variant.target,
      buildArgs: variant.buildArgs,
      buildContexts: variant.buildContexts,
      platforms: variant.platforms,
      tags: draft.tags,
      paths: variant.paths ?? (draft.wholeContext ? [context === '.' ? '**' : `${context}/**`] : undefined),
      parents,
      parentReferences: Object.fromEntries(Object.entries(links).filter(([, parent]) => parents.includes(parent))),
      baseImage: base,
      wave: 0,
      axes: variant.axes,
      labels: variant.labels,
      extra: draft.extra,
      draft,
      unknownBase: explicit === undefined ? unknownIn(build) : undefined,
    };
  });
  return { images, warnings };
}

export function buildOf(
  dockerfile: Dockerfile,
  image: Pick<Variant, 'target' | 'buildArgs' | 'buildContexts' | 'platforms'>,
): Build {
  const [platform] = image.platforms;
  const { target, buildArgs, buildContexts } = image;
  return analyse(dockerfile, {
    target,
    buildArgs,
    buildContexts,
    platform: image.platforms.length === 1 ? platform : undefined,
  });
}

/** A parent is a name, or the key of an image with axes: then the combinations that agree with the child's values. */
function explicitParents(
  variant: Variant,
  byKey: ReadonlyMap<string, readonly Variant[]>,
  known: ReadonlySet<string>,
  names: readonly string[],
  complaints: Complaints,
): readonly string[] {
  const { draft } = variant;
  return (variant.parents ?? []).flatMap((parent): readonly string[] => {
    if (known.has(parent)) return [parent];
    const group = byKey.get(parent);
    if (group !== undefined) {
      const agreeing = group.filter((one) =>
        Object.entries(one.axes).every(([axis, value]) => (variant.axes[axis] ?? value) === value),
      );
      return agreeing.map((one) => one.name);
    }
    const near = nearest(parent, [...byKey.keys(), ...names].slice(0, 1000));
    const remedy =
      near === undefined
        ? 'Parents are images of this catalog; leave it out for an external base.'
        : `Did you mean “${near}”?`;
    complaints.add(
      'DCA-CAT-029',
      at(draft, 'parent', 'depend_on'),
      `image “${variant.name}” has the unknown parent “${parent}”.`,
      remedy,
    );
    return [];
  });
}

/** What the Dockerfile says → the image of the catalog that it means. An image is never its own parent by this. */
function referencesOf(
  build: Build | undefined,
  variant: Variant,
  find: FindParent,
  explicit: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  const links: Record<string, string> = { ...variant.draft.links };
  for (const reference of build?.references ?? []) {
    if (reference.resolved === undefined || Object.hasOwn(links, reference.resolved)) continue;
    const found = find(reference.meant ?? reference.resolved).filter((name) => name !== variant.name);
    const parent = found[0] ?? namedExplicitly(reference.resolved, explicit);
    if (parent !== undefined) links[reference.resolved] = parent;
  }
  return links;
}

/** `FROM ghcr.io/acme/base:${TAG}` is built on base, whichever tag the workflow will pass. */
function guessedParents(build: Build | undefined, variant: Variant, find: FindParent): readonly string[] {
  const guesses = build?.references.flatMap(({ guess }) => guess ?? []) ?? [];
  return guesses.flatMap((guess) => find(guess)).filter((name) => name !== variant.name);
}

/** A variable without a value, or with one that is there to be replaced: `<base>`. */
function unknownIn(build: Build | undefined): string | undefined {
  return build?.references.find(({ resolved, guess }) =>
    resolved === undefined ? guess === undefined : /[<>\s]/.test(resolved),
  )?.text;
}

/** The catalog says that it is built on `base`: then a `FROM …/base:any` of the Dockerfile is that image, wherever it is pushed. */
function namedExplicitly(resolved: string, explicit: readonly string[] | undefined): string | undefined {
  const { repository, hasDigest } = splitReference(resolved);
  const last = repository.slice(repository.lastIndexOf('/') + 1);
  return hasDigest ? undefined : explicit?.find((parent) => parent === last);
}

function secretArguments(variant: Variant): readonly string[] {
  return Object.entries(variant.buildArgs)
    .filter(([, value]) => credential.test(value))
    .map(
      ([name]) =>
        `The build arg ${name} of image ${variant.name} looks like a secret: it will be in the image's history. Use a build secret.`,
    );
}
