/**
 * The base branch's image, which the difference is to: read from the registry by manifests and configurations alone.
 *
 * No base, or one that cannot be asked, is no reason to say nothing about the new image: the first is `absent`, the
 * second `unknown` with its reason.
 */
import { Problem } from '../action/problem.ts';
import { formatRepository, isTag, parseReference, type Reference } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import { isLocalId } from '../report/image-lines.ts';
import { lookInRegistry } from '../report/registry-source.ts';
import type { ImageReport } from '../report/report.ts';
import type { Base } from './delta.ts';

export async function readBase(
  report: ImageReport,
  template: string,
  branch: string,
  registry: Registry,
): Promise<Base> {
  let ref = template;
  try {
    const reference = baseReference(report, template, branch);
    ref = `${formatRepository(reference)}${reference.tag ? `:${reference.tag}` : ''}`;
    const found = await lookInRegistry(reference, registry, {
      ignoredLabel: () => false,
      tested: report,
      readAttestations: false,
    });
    const described = found?.described;
    return described?.digest === undefined
      ? { kind: 'absent', ref }
      : { kind: 'found', ref, digest: described.digest, platforms: described.platforms };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'unknown', ref, why: `${error.code}: ${error.message.replace(/\n.*/s, '')}` };
  }
}

function baseReference(report: ImageReport, template: string, branch: string): Reference {
  const values = {
    image: () => formatRepository(imageOf(report) ?? noImage(report)),
    name: () => report.name,
    base: () => tagOf(branch),
  };
  return parseReference(template.replace(/\{(image|name|base)\}/g, (_, name: keyof typeof values) => values[name]()));
}

function noImage({ ref }: ImageReport): never {
  throw new Problem({
    code: 'DCA-COM-030',
    message: `${ref} is no reference of a registry, so it has no base image there.`,
  });
}

/** The recorded reference; `undefined` for a local id, an archive, and anything that is none. */
export function imageOf({ ref }: Pick<ImageReport, 'ref'>): Reference | undefined {
  if (isLocalId(ref) || /^[^:@]*\.tar$/.test(ref)) return undefined;
  try {
    return parseReference(ref);
  } catch {
    return undefined;
  }
}

/** A branch as docker/metadata-action makes a tag of it: `feature/x` → `feature-x`. */
export function tagOf(branch: string): string {
  const tag = branch
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
  return isTag(tag) ? tag : 'latest';
}
