/**
 * Platforms (image spec, "Image Index"), and BuildKit's attestations, which are index entries for no platform.
 *
 * Two names of one platform are equal: `arm64` and `arm64/v8`, `arm` and `arm/v7`. The Windows version counts for
 * Windows alone.
 */
import type { IndexManifest } from './manifest.ts';
import type { Descriptor, PlatformFields } from './registry.ts';

const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm',
  i386: '386',
};
const impliedVariant: Readonly<Record<string, string>> = { arm64: 'v8', arm: 'v7', amd64: 'v1' };

/** The platform of an index entry; `undefined` for one without, and for `unknown/unknown`. */
export function platformOf({ platform }: Pick<Descriptor, 'platform'>): PlatformFields | undefined {
  return platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown'
    ? undefined
    : platform;
}

/** `linux/amd64`, `linux/arm/v7`; a variant that goes without saying is left out. */
export function formatPlatform(platform: PlatformFields): string {
  const { os, architecture, variant, version } = normalised(platform);
  const said = variant === impliedVariant[architecture] && architecture !== 'arm' ? undefined : variant;
  return (
    [os, architecture, said].filter((part) => part !== undefined).join('/') +
    (version === undefined ? '' : `:${version}`)
  );
}

/** `os/architecture[/variant]`; `undefined` for anything else. */
export function parsePlatform(text: string): PlatformFields | undefined {
  const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_-]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

export function samePlatform(one: PlatformFields, other: PlatformFields): boolean {
  const [a, b] = [normalised(one), normalised(other)];
  const sameVersion = a.version === undefined || b.version === undefined || a.version === b.version;
  return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant && sameVersion;
}

function normalised(platform: PlatformFields) {
  const os = platform.os.toLowerCase();
  const name = platform.architecture.toLowerCase();
  const architecture = architectures[name] ?? name;
  const variant = platform.variant?.toLowerCase().replace(/^(\d)/, 'v$1') ?? impliedVariant[architecture];
  return { os, architecture, variant, version: os === 'windows' ? platform['os.version'] : undefined };
}

const referenceType = 'vnd.docker.reference.type';
const attestationArtifact = 'application/vnd.docker.attestation.manifest.v1+json';

/** Both forms have the annotations in the index; the newer one also has an artifact type. */
export function isAttestation({
  annotations,
  artifactType,
}: Pick<Descriptor, 'annotations' | 'artifactType'>): boolean {
  return annotations?.[referenceType] === 'attestation-manifest' || artifactType === attestationArtifact;
}

/** The entries that are no attestations: images, nested indexes, artifacts without a platform. */
export function imagesOf({ manifests }: Pick<IndexManifest, 'manifests'>): readonly Descriptor[] {
  return manifests.filter((descriptor) => !isAttestation(descriptor));
}

/** The first entry for a platform, as the specification wants it. */
export function imageFor(
  { manifests }: Pick<IndexManifest, 'manifests'>,
  wanted: PlatformFields,
): Descriptor | undefined {
  return imagesOf({ manifests }).find((descriptor) => {
    const platform = platformOf(descriptor);
    return platform !== undefined && samePlatform(platform, wanted);
  });
}
