/**
 * The version of the image that a floating tag points at now.
 *
 * In this order: its annotation or label `org.opencontainers.image.version`; the highest version tag of the same digest;
 * the highest stable version tag of the tag's own line and variant. Nothing of these: not known, and the guard decides.
 *
 * Trap: images inherit the labels of their base (`ubuntu` sets this very label). A label that the new image carries too,
 * though the release has another version, is nobody's own and is not believed.
 */
import type { Digest } from '../registry/digest.ts';
import { textOfImage } from '../registry/image-labels.ts';
import type { Repository } from '../registry/reference.ts';
import type { RawManifest, Registry } from '../registry/registry.ts';
import { inLine, type Line, lineOf } from './floating.ts';
import type { Holder } from './guard.ts';
import { compareVersions, parseVersion, type Version } from './version.ts';

const versionKey = 'org.opencontainers.image.version';
/** How many version tags are asked for their digest, highest first. */
const candidatesAsked = 16;

export interface HolderQuestion {
  readonly repository: Repository;
  readonly tag: string;
  readonly line: Line;
  /** What the tag points at. */
  readonly current: RawManifest;
  /** What is released, and the image it is. */
  readonly version: Version;
  readonly released: { readonly repository: Repository; readonly manifest: RawManifest };
}

export async function holderOf(registry: Registry, question: HolderQuestion): Promise<Holder> {
  const label = await textOfImage(registry, question.repository, question.current, versionKey);
  const labelled = label === undefined ? undefined : parseVersion(label, variantsOf(question));
  if (label !== undefined && labelled && !(await isInherited(registry, question, label, labelled))) {
    return { known: true, version: labelled, from: 'by its label' };
  }
  const candidates = await versionTags(registry, question);
  const same = await highestWithDigest(registry, question.repository, candidates, question.current.digest);
  if (same) return { known: true, version: same, from: `its digest is that of tag ${same.text}` };
  const highest = candidates.find((candidate) => !candidate.prerelease);
  if (highest) return { known: true, version: highest, from: `the highest version tag is ${highest.text}` };
  return { known: false, why: 'no version label, and no version tag in its line' };
}

// Only a label that would stop the release is worth the requests.
async function isInherited(
  registry: Registry,
  question: HolderQuestion,
  label: string,
  labelled: Version,
): Promise<boolean> {
  const { version, released } = question;
  if (compareVersions(version, labelled) >= 0) return false;
  return (await textOfImage(registry, released.repository, released.manifest, versionKey)) === label;
}

/** Version tags that belong under the floating tag, highest first. */
async function versionTags(registry: Registry, question: HolderQuestion): Promise<readonly Version[]> {
  const { repository, line, version } = question;
  const variants = variantsOf(question);
  const tags = await registry.tags(repository);
  return tags
    .filter((tag) => lineOf(tag, variants.length > 0 ? version : undefined).kind === 'version')
    .map((tag) => parseVersion(tag, variants))
    .filter((found): found is Version => found !== undefined && found.variant === line.variant && inLine(found, line))
    .sort((a, b) => compareVersions(b, a));
}

async function highestWithDigest(
  registry: Registry,
  repository: Repository,
  candidates: readonly Version[],
  digest: Digest,
): Promise<Version | undefined> {
  const asked = candidates.slice(0, candidatesAsked);
  const found = await Promise.all(asked.map(({ text }) => registry.resolve({ ...repository, tag: text })));
  return asked.find((_, index) => found[index]?.digest === digest);
}

function variantsOf({ line, version }: HolderQuestion): readonly string[] {
  return [line.variant, version.variant].filter((variant) => variant !== undefined);
}
