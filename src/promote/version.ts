/**
 * Versions of images: SemVer 2.0 and PEP 440, as they stand in tags, labels, git tags and VERSION files.
 *
 * A leading `v` is taken off, a known variant (`1.2.3-alpine`) is kept apart. What is valid SemVer is read as SemVer;
 * the rest (`1.2`, `0.1.0rc3`, `2.0b1`, `1.0.dev4`, `2024.01.05`) as PEP 440. Anything else is no version at all.
 *
 * The order is one for both: SemVer's precedence, with PEP 440's meaning for the words that PEP 440 knows:
 * `dev` is below `alpha`, `rc10` above `rc9`, `c` and `preview` are `rc`, a word without number is number 0.
 */
import { parse as parseSemver } from 'semver';
import { parsePep440, phase } from './pep440.ts';
import { isKnownVariant, variantCuts } from './variant.ts';

type Token = number | string;

export interface Version {
  /** As it was written. */
  readonly text: string;
  readonly scheme: 'semver' | 'pep440';
  /** `[1, 2, 3]`; PEP 440 allows fewer and more than three. */
  readonly release: readonly number[];
  readonly prerelease: boolean;
  readonly variant: string | undefined;
  /** What orders versions of one release. */
  readonly order: {
    readonly epoch: number;
    readonly pre: readonly Token[] | undefined;
    readonly post: number;
    readonly dev: number;
  };
}

/** @param variants words that are variants beside the known ones, because a tag at hand names them. */
export function parseVersion(text: string, variants: readonly string[] = []): Version | undefined {
  if (text.length > 128 || /[^\w.!+-]/.test(text)) return undefined;
  for (const [head, variant] of variantCuts(text)) {
    if (!isKnownVariant(variant) && !variants.includes(variant)) continue;
    const version = parsePlain(head);
    if (version) return { ...version, text, variant };
  }
  return parsePlain(text);
}

/** Negative where `one` is below `other`. Build metadata, local versions and variants do not order. */
export function compareVersions(one: Version, other: Version): number {
  return (
    one.order.epoch - other.order.epoch ||
    compareRelease(one.release, other.release) ||
    comparePre(one.order.pre, other.order.pre) ||
    one.order.post - other.order.post ||
    order(one.order.dev, other.order.dev)
  );
}

/** `{major}`, `{minor}` and `{patch}` of a version; `undefined` for a part that it does not have. */
export function versionPart(version: Version, part: 'major' | 'minor' | 'patch'): number | undefined {
  return version.release[{ major: 0, minor: 1, patch: 2 }[part]];
}

/** Whether two texts name one version: a leading `v` aside they are the same. */
export function sameVersionText(one: string, other: string): boolean {
  return one.replace(/^v/i, '') === other.replace(/^v/i, '');
}

function parsePlain(text: string): Version | undefined {
  // `semver` forgives a `v` of its own; a digit must come first, so that `vv1.2.3` is none.
  const bare = text.replace(/^v/i, '');
  const semver = /^\d/.test(bare) ? parseSemver(bare) : null;
  if (semver) {
    const pre = semver.prerelease.length > 0 ? semverTokens(semver.prerelease) : undefined;
    return {
      text,
      scheme: 'semver',
      release: [semver.major, semver.minor, semver.patch],
      prerelease: pre !== undefined,
      variant: undefined,
      order: { epoch: 0, pre, post: -1, dev: Number.POSITIVE_INFINITY },
    };
  }
  const pep = parsePep440(text);
  if (!pep) return undefined;
  const devOnly = pep.dev !== undefined && pep.pre === undefined && pep.post === undefined;
  return {
    text,
    scheme: 'pep440',
    release: pep.release,
    prerelease: pep.pre !== undefined || pep.dev !== undefined,
    variant: undefined,
    order: {
      epoch: pep.epoch,
      pre: pep.pre ?? (devOnly ? ['dev', pep.dev ?? 0] : undefined),
      post: pep.post ?? -1,
      dev: devOnly ? Number.POSITIVE_INFINITY : (pep.dev ?? Number.POSITIVE_INFINITY),
    },
  };
}

const phaseWord = /^(alpha|a|beta|b|preview|pre|c|rc|dev)(\d{0,15})$/i;

/** `['rc1']`, `['rc', 1]` and `['rc']` with number 0 mean to each other what PEP 440 says. */
function semverTokens(identifiers: readonly Token[]): readonly Token[] {
  return identifiers.flatMap((identifier, at): Token[] => {
    const [, word, number] = phaseWord.exec(String(identifier)) ?? [];
    if (word === undefined) return [identifier];
    const name = word.toLowerCase() === 'dev' ? 'dev' : phase(word);
    if (number) return [name, Number(number)];
    return at === identifiers.length - 1 ? [name, 0] : [name];
  });
}

function compareRelease(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** None is above any; numbers are below words; the shorter of two equal beginnings is below (SemVer 2.0, item 11). */
function comparePre(one: readonly Token[] | undefined, other: readonly Token[] | undefined): number {
  if (!one || !other) return Number(one === undefined) - Number(other === undefined);
  for (const [at, token] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    const difference = compareTokens(token, against);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareTokens(one: Token, other: Token): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number' || typeof other === 'number') return typeof one === 'number' ? -1 : 1;
  if (one === other) return 0;
  if (one === 'dev' || other === 'dev') return one === 'dev' ? -1 : 1;
  return order(one, other);
}

// Not by subtraction: Infinity - Infinity is no number.
function order<T extends Token>(one: T, other: T): number {
  return Number(one > other) - Number(one < other);
}
