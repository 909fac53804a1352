/**
 * Is this the image that was tested?
 *
 * Unknown is never equal: a digest that was not recorded, a platform that is missing, a layer whose content is not what
 * its configuration says, all count as differences. Compressed layer digests are never compared: the same content
 * compresses differently on every builder.
 */
import type { Digest } from '../registry/digest.ts';
import { explainDifferences } from './causes.ts';
import { compareConfig } from './compare-config.ts';
import type { AskedLevel } from './levels.ts';
import { reaches } from './levels.ts';
import type { ImageReport, Level, PlatformReport } from './report.ts';

export interface Difference {
  /** `''` where it concerns the whole image. */
  readonly platform: string;
  /** `digest`, `layer 3`, `layers`, `config.entrypoint`, `config.env.PATH`, `platform`, `attestation provenance`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** The instruction that made the layer, as recorded; only for layers. */
  readonly history?: string;
}

export type AttestationKind = 'provenance' | 'sbom';

/** A layer whose bytes are not what the configuration says. `position` counts from 0. */
export interface BrokenLayer {
  readonly platform: string;
  readonly position: number;
  readonly diffId: Digest;
  readonly found: string;
}

/** How far the layers of the image that was found are known to be what its configuration says. */
export interface LayerProof {
  readonly state: 'proven' | 'claimed';
  readonly broken: readonly BrokenLayer[];
}

export interface Rules {
  readonly level: AskedLevel;
  readonly untestedPlatforms: 'fail' | 'warn' | 'allow';
  readonly requiredAttestations: readonly AttestationKind[];
  readonly ignoredLabel: (name: string) => boolean;
  readonly proof: LayerProof;
  /** Whether the caller chose not to have layers read (`deep: never`): only then is a registry's claim enough. */
  readonly acceptsClaims: boolean;
}

export interface Verdict {
  readonly equal: boolean;
  /** The strongest level that was reached; `undefined` where none was. */
  readonly level: Level | undefined;
  /** Equal as the registry claims it: no layer that the record does not know was read. */
  readonly claimed: boolean;
  readonly differences: readonly Difference[];
  /** Platforms that were found and never recorded; empty where that is allowed. */
  readonly untested: readonly string[];
  /** Why it is so, most likely, and what helps; only where something differs. */
  readonly cause?: { readonly why: string; readonly remedy: string } | undefined;
}

export function compare(expected: ImageReport, found: ImageReport, rules: Rules): Verdict {
  const differing = {
    digest: compareDigest(expected, found),
    platforms: missingPlatforms(expected, found),
    layers: eachPlatform(expected, found, compareLayers),
    config: eachPlatform(expected, found, (a, b) => compareConfig(a.config, b.config, rules.ignoredLabel)),
    broken: rules.proof.broken.map(brokenLayer),
    attestations: missingAttestations(found, rules.requiredAttestations),
  };
  const untested = untestedPlatforms(expected, found);
  const level = reachedLevel(differing, rules.proof.state);
  const extra = rules.untestedPlatforms === 'fail' ? untested.map(untestedPlatform) : [];
  const differences = [
    ...(rules.level === 'manifest' ? differing.digest : []),
    ...differing.platforms,
    ...extra,
    ...differing.broken,
    ...differing.layers,
    ...(rules.level === 'layers' ? [] : differing.config),
    ...differing.attestations,
  ];
  const claimed = rules.proof.state === 'claimed' && level !== 'manifest';
  const enough = level !== undefined && reaches(level, accepted(rules)) && (!claimed || rules.acceptsClaims);
  const equal = enough && differences.length === 0;
  return {
    equal,
    level,
    claimed: equal && claimed,
    differences,
    untested: rules.untestedPlatforms === 'allow' ? [] : untested,
    cause: equal ? undefined : explainDifferences(differences, { expected, found }),
  };
}

// Where the caller chose not to have layers read, the claim is what `content` can reach.
function accepted({ level, acceptsClaims }: Rules): Level {
  return level === 'content' && acceptsClaims ? 'claimed-content' : level;
}

type Differing = Readonly<Record<'digest' | 'platforms' | 'layers' | 'config' | 'broken', readonly Difference[]>>;

function reachedLevel(differing: Differing, proof: LayerProof['state']): Level | undefined {
  if ([differing.platforms, differing.layers, differing.broken].some(({ length }) => length > 0)) return undefined;
  if (differing.config.length > 0) return 'layers';
  if (differing.digest.length === 0) return 'manifest';
  return proof === 'proven' ? 'content' : 'claimed-content';
}

function compareDigest(expected: ImageReport, found: ImageReport): readonly Difference[] {
  if (expected.digest !== undefined && expected.digest === found.digest) return [];
  return [
    {
      platform: '',
      what: 'digest',
      expected: expected.digest ?? 'none: it was recorded where no registry held it',
      found: found.digest ?? 'none: no registry holds it',
    },
  ];
}

function missingPlatforms(expected: ImageReport, found: ImageReport): readonly Difference[] {
  return expected.platforms
    .filter(({ platform }) => platformOf(found, platform) === undefined)
    .map(({ platform }) => ({ platform, what: 'platform', expected: 'present', found: 'missing' }));
}

function untestedPlatforms(expected: ImageReport, found: ImageReport): readonly string[] {
  return found.platforms
    .map(({ platform }) => platform)
    .filter((platform) => platformOf(expected, platform) === undefined);
}

function untestedPlatform(platform: string): Difference {
  return { platform, what: 'platform', expected: 'none: it was never tested', found: 'present' };
}

function eachPlatform(
  expected: ImageReport,
  found: ImageReport,
  differences: (a: PlatformReport, b: PlatformReport) => readonly Omit<Difference, 'platform'>[],
): readonly Difference[] {
  return expected.platforms.flatMap((tested) => {
    const now = platformOf(found, tested.platform);
    return now === undefined
      ? []
      : differences(tested, now).map((difference) => ({ platform: tested.platform, ...difference }));
  });
}

/** The first layer that differs says it all: every later one is built on it. */
function compareLayers(tested: PlatformReport, now: PlatformReport): readonly Omit<Difference, 'platform'>[] {
  const count = Math.max(tested.diffIds.length, now.diffIds.length);
  const at = Array.from({ length: count }, (_, index) => index).find(
    (index) => tested.diffIds[index] !== now.diffIds[index],
  );
  if (at === undefined) return [];
  const first = {
    what: `layer ${at + 1}`,
    expected: tested.diffIds[at] ?? 'no such layer',
    found: now.diffIds[at] ?? 'no such layer',
    history: tested.history[at] ?? now.history[at] ?? '',
  };
  if (tested.diffIds.length === now.diffIds.length) return [first];
  return [first, { what: 'layers', expected: String(tested.diffIds.length), found: String(now.diffIds.length) }];
}

function brokenLayer({ platform, position, diffId, found }: BrokenLayer): Difference {
  return { platform, what: `content of layer ${position + 1}`, expected: diffId, found };
}

function missingAttestations(found: ImageReport, required: readonly AttestationKind[]): readonly Difference[] {
  return found.platforms.flatMap(({ platform, manifest }) => {
    const kinds = found.attestations
      .filter(({ subject }) => manifest !== undefined && subject === manifest)
      .flatMap((attestation) => attestation.kinds);
    return required
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => ({ platform, what: `attestation ${kind}`, expected: 'attached', found: 'missing' }));
  });
}

function platformOf(report: ImageReport, platform: string): PlatformReport | undefined {
  return report.platforms.find((one) => one.platform === platform);
}
