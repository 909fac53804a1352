/**
 * Platforms as one text each, the key under which images of an index are compared.
 *
 * Normalised as containerd does it (platforms/normalize): `arm64/v8` is `arm64`, `arm` without a variant is `arm/v7`,
 * `amd64/v1` is `amd64`. On Windows the version of the system decides whether an image runs at all, so it is part of
 * the key there: `windows(10.0.20348.2582)/amd64`.
 */
import type { PlatformFields } from '../registry/registry.ts';

const architectures: Readonly<Record<string, readonly [string, string]>> = {
  aarch64: ['arm64', ''],
  x86_64: ['amd64', ''],
  'x86-64': ['amd64', ''],
  i386: ['386', ''],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};

export function formatPlatform(fields: PlatformFields): string {
  const os = fields.os.toLowerCase();
  const [architecture, implied] = architectures[fields.architecture.toLowerCase()] ?? [
    fields.architecture.toLowerCase(),
    '',
  ];
  const variant = normalVariant(architecture, fields.variant?.toLowerCase() || implied);
  const version = fields['os.version'];
  const system = os === 'windows' && version ? `${os}(${version})` : os;
  return [system, architecture, ...(variant === '' ? [] : [variant])].join('/');
}

function normalVariant(architecture: string, variant: string): string {
  if (architecture === 'arm64' && (variant === 'v8' || variant === '8')) return '';
  if (architecture === 'amd64' && variant === 'v1') return '';
  if (architecture === 'arm' && variant === '') return 'v7';
  return variant;
}
