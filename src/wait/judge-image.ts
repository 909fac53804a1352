/**
 * Is what the registry holds under this reference the image that is waited for?
 *
 * A tag is resolved once and everything else is read by digest; the tag is asked once more at the end, so that an image which is
 * replaced, or a registry whose copies differ, is not taken for a stable one. The image is right when its digest is the wanted one,
 * when every wanted platform is there with its manifest, and when its revision label says the wanted commit.
 */
import type { Digest } from '../registry/digest.ts';
import { firstText, type ImageTexts, imageBehind, imageConfig } from '../registry/image-labels.ts';
import { parseManifest } from '../registry/manifest.ts';
import { formatPlatform, imageFor, imagesOf, parsePlatform, platformOf, samePlatform } from '../registry/platform.ts';
import type { Reference, Repository } from '../registry/reference.ts';
import type { Descriptor, PlatformFields, Registry } from '../registry/registry.ts';

export interface WantedImage {
  readonly reference: Reference;
  readonly digest: Digest | undefined;
  /** Texts such as `linux/arm64`. */
  readonly platforms: readonly string[];
  /** `undefined`: the label does not matter. */
  readonly revision: WantedRevision | undefined;
}

export interface WantedRevision {
  /** For sentences. */
  readonly sha: string;
  readonly accepts: (revision: string) => Promise<boolean>;
  /** An image without the label is the right one where its run was waited for, and no other run of the commit may be its maker. */
  readonly unlabelled: 'accept' | 'refuse' | 'refuse-of-several';
}

export interface FoundImage {
  readonly reference: Reference;
  readonly digest: Digest;
  readonly platforms: readonly string[];
}

export type ImageState =
  | { readonly is: 'right'; readonly image: FoundImage }
  | { readonly is: 'absent' }
  /** Not all of it is visible yet. */
  | { readonly is: 'incomplete'; readonly why: string }
  | { readonly is: 'wrong'; readonly what: 'digest' | 'platform' | 'revision'; readonly why: string };

const revisionKey = 'org.opencontainers.image.revision';

/** Denied and broken registries throw, as the port says. */
export async function judgeImage(registry: Registry, wanted: WantedImage): Promise<ImageState> {
  const { reference } = wanted;
  const resolved = await registry.resolve(reference);
  if (!resolved) return { is: 'absent' };
  const { digest } = resolved;
  if (wanted.digest !== undefined && digest !== wanted.digest) {
    return { is: 'wrong', what: 'digest', why: `its digest is ${digest}, not ${wanted.digest}` };
  }
  const contents = await read(registry, reference, digest, wanted.platforms);
  if ('is' in contents) return contents;
  const wrong = await judgeRevision(registry, reference, contents, wanted);
  if (wrong) return wrong;
  const again = reference.digest === undefined ? await registry.resolve(reference) : resolved;
  if (again?.digest !== digest)
    return { is: 'incomplete', why: 'its tag is being moved, or is not visible everywhere yet' };
  return { is: 'right', image: { reference, digest, platforms: contents.platforms } };
}

interface Contents {
  readonly platforms: readonly string[];
  readonly annotations: ImageTexts;
  /** An image manifest of it whose label is asked; `undefined` where it has none. */
  readonly image: { readonly config: Descriptor; readonly annotations: ImageTexts } | undefined;
  readonly labels: ImageTexts | undefined;
}

async function read(
  registry: Registry,
  repository: Repository,
  digest: Digest,
  platforms: readonly string[],
): Promise<Contents | ImageState> {
  const raw = await registry.manifest({ host: repository.host, path: repository.path, digest });
  if (!raw) return { is: 'incomplete', why: 'its manifest is not visible yet' };
  const manifest = parseManifest(raw);
  const wanted = platforms.flatMap((text) => parsePlatform(text) ?? []);
  if (manifest.kind === 'image') {
    const config = await imageConfig(registry, repository, manifest.config);
    const own = config.platform === undefined ? [] : [config.platform];
    const missing = wanted.filter((platform) => !own.some((one) => samePlatform(one, platform)));
    if (missing.length > 0) return platformMissing(missing, own);
    return {
      platforms: own.map(formatPlatform),
      annotations: manifest.annotations,
      image: undefined,
      labels: config.labels,
    };
  }
  const there = imagesOf(manifest).flatMap((entry) => platformOf(entry) ?? []);
  const missing = wanted.filter((platform) => !imageFor(manifest, platform));
  if (missing.length > 0) return platformMissing(missing, there);
  const children = wanted.length > 0 ? wanted.map((platform) => imageFor(manifest, platform)) : imagesOf(manifest);
  const entries = [...new Map(children.flatMap((child) => (child ? [[child.digest, child] as const] : []))).values()];
  const seen = await Promise.all(entries.map((child) => registry.resolve({ ...atDigest(repository, child.digest) })));
  const hidden = entries.filter((_, index) => seen[index] === undefined);
  if (hidden.length > 0) {
    const names = hidden.map((child) => (child.platform ? formatPlatform(child.platform) : child.digest));
    return { is: 'incomplete', why: `the manifest of ${names.join(', ')} is not visible yet` };
  }
  const [first] = entries;
  const image = first && (await imageBehind(registry, repository, first));
  return {
    platforms: [...new Set(there.map(formatPlatform))],
    annotations: manifest.annotations,
    image,
    labels: undefined,
  };
}

async function judgeRevision(
  registry: Registry,
  repository: Repository,
  contents: Contents,
  { digest, revision }: WantedImage,
): Promise<ImageState | undefined> {
  // A wanted digest proves more than a label can.
  if (!revision || digest !== undefined) return undefined;
  const { annotations, image } = contents;
  const labels = contents.labels ?? (image && (await imageConfig(registry, repository, image.config)).labels);
  const said = firstText(revisionKey, annotations, image?.annotations, labels);
  if (said === undefined) {
    return revision.unlabelled === 'accept'
      ? undefined
      : {
          is: 'wrong',
          what: 'revision',
          why: `it has no label ${revisionKey}${several(revision)}, so nothing says that it is of ${revision.sha}`,
        };
  }
  if (await revision.accepts(said.toLowerCase())) return undefined;
  return { is: 'wrong', what: 'revision', why: `it was built from ${said.slice(0, 80)}, not from ${revision.sha}` };
}

function several({ unlabelled }: WantedRevision): string {
  return unlabelled === 'refuse-of-several' ? ', and its commit has runs of several events' : '';
}

function atDigest({ host, path }: Repository, digest: Digest): Reference & { readonly digest: Digest } {
  return { host, path, digest };
}

function platformMissing(missing: readonly PlatformFields[], there: readonly PlatformFields[]): ImageState {
  const has = there.length === 0 ? 'no platform that it names' : there.map(formatPlatform).join(', ');
  return { is: 'wrong', what: 'platform', why: `it lacks ${missing.map(formatPlatform).join(', ')}; it has ${has}` };
}
