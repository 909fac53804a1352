/**
 * An image beside that of the base branch: always the same platform with the same platform.
 *
 * "New to pull" is what somebody who has the base branch's image still downloads: the bytes of the layers that it lacks.
 * A base that is not there makes an image new; a base that could not be asked makes its difference unknown, never new.
 */
import type { Digest } from '../registry/digest.ts';
import type { ImageReport, PlatformReport } from '../report/report.ts';

/** The base branch's image. */
export type Base =
  | {
      readonly kind: 'found';
      readonly ref: string;
      readonly digest: Digest;
      readonly platforms: readonly PlatformReport[];
    }
  | { readonly kind: 'absent'; readonly ref: string }
  | { readonly kind: 'unknown'; readonly ref: string; readonly why: string };

export type Change =
  /** The base has no such image or platform. */
  | { readonly kind: 'new' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bytes'; readonly bytes: number; readonly base: number };

export interface PlatformChange {
  readonly platform: string;
  readonly report: PlatformReport;
  readonly base: PlatformReport | undefined;
  /** Compressed; `undefined` where no registry holds it. */
  readonly size: number | undefined;
  readonly change: Change;
  readonly newBytes: number | undefined;
  readonly newLayers: number | undefined;
}

export interface ImageChange {
  /** In the report's order. */
  readonly platforms: readonly PlatformChange[];
  /** Those that the base has and the image has not. */
  readonly removed: readonly string[];
  /** The very same digest. */
  readonly unchanged: boolean;
}

export function changesOf(report: ImageReport, base: Base | undefined): ImageChange {
  const found = base?.kind === 'found' ? base : undefined;
  const names = report.platforms.map(({ platform }) => platform);
  return {
    platforms: report.platforms.map((one) => platformChange(one, base)),
    removed: found?.platforms.map(({ platform }) => platform).filter((name) => !names.includes(name)) ?? [],
    unchanged: report.digest !== undefined && report.digest === found?.digest,
  };
}

function platformChange(report: PlatformReport, base: Base | undefined): PlatformChange {
  const { platform } = report;
  const other = base?.kind === 'found' ? base.platforms.find((one) => one.platform === platform) : undefined;
  const size = report.layers.length > 0 ? report.size : undefined;
  const common = { platform, report, base: other, size };
  if (size === undefined || base === undefined || base.kind === 'unknown')
    return { ...common, change: { kind: 'unknown' }, newBytes: undefined, newLayers: undefined };
  const held = new Set(other?.layers.map(({ digest }) => digest));
  // A layer that stands twice in a manifest is pulled once.
  const lacking = [...new Map(report.layers.map((layer) => [layer.digest, layer])).values()].filter(
    ({ digest }) => !held.has(digest),
  );
  return {
    ...common,
    change: other === undefined ? { kind: 'new' } : { kind: 'bytes', bytes: size - other.size, base: other.size },
    newBytes: lacking.reduce((sum, layer) => sum + layer.size, 0),
    newLayers: lacking.length,
  };
}

/** The platform that an image's row is about: what most people pull, else the first. */
export function referencePlatform(platforms: readonly PlatformChange[]): PlatformChange | undefined {
  return platforms.find(({ platform }) => platform === 'linux/amd64') ?? platforms[0];
}
