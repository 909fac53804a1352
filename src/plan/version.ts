/**
 * Versions in a matrix: `{version}` with its parts, and the order in which `pick` counts.
 *
 * Values of axes are seldom whole versions (`17.3 LTS`, `3.10`, `18.0 (Beta)`, `ubuntu-24.04`), so they are compared number by number
 * and word by word: 3.9 < 3.10, 17.3 < 18.0 (Beta) < 18.0. What is a version by SemVer or PEP 440 is compared as one.
 */
import { compareTexts } from '../action/compare-texts.ts';
import { compareVersions, parseVersion, versionPart } from '../promote/version.ts';

export interface VersionValues {
  readonly version: string | undefined;
  readonly major: string | undefined;
  readonly minor: string | undefined;
  readonly patch: string | undefined;
}

export function versionValues(version: string | undefined): VersionValues {
  const parsed = version === undefined ? undefined : parseVersion(version);
  const part = (name: 'major' | 'minor' | 'patch') => {
    const value = parsed && versionPart(parsed, name);
    return value === undefined ? undefined : String(value);
  };
  return { version, major: part('major'), minor: part('minor'), patch: part('patch') };
}

/** The first line of a version file that says something, without the spaces and carriage returns around it. */
export function versionOfFile(text: string): string | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('#'));
}

const piece = /\d+|[A-Za-z]+/g;
const beforeRelease = /^(?:dev|snapshot|nightly|a|alpha|b|beta|c|rc|pre|preview|canary|next)$/i;

/** Oldest first. Values that are all versions order as such; one that is none makes all of them order by their pieces. */
export function sortByVersion(values: readonly string[]): readonly string[] {
  const parsed = values.map((text) => ({ text, version: parseVersion(text) }));
  const compare = (one: (typeof parsed)[number], other: (typeof parsed)[number]) =>
    one.version && other.version && allVersions
      ? compareVersions(one.version, other.version)
      : comparePieces(one.text, other.text);
  const allVersions = parsed.every(({ version }) => version !== undefined);
  return parsed.sort((a, b) => compare(a, b) || compareTexts(a.text, b.text)).map(({ text }) => text);
}

function comparePieces(one: string, other: string): number {
  const [these, those] = [one.match(piece) ?? [], other.match(piece) ?? []];
  for (let at = 0; at < Math.max(these.length, those.length); at += 1) {
    const difference = weigh(these[at]) - weigh(those[at]) || compareSame(these[at] ?? '', those[at] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

// A pre-release's word is below the end of the text, other words above it, numbers above words.
function weigh(text: string | undefined): number {
  if (text === undefined) return 1;
  return /^\d/.test(text) ? 3 : beforeRelease.test(text) ? 0 : 2;
}

function compareSame(one: string, other: string): number {
  if (/^\d/.test(one) && /^\d/.test(other)) {
    const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
    return a.length - b.length || compareTexts(a, b);
  }
  return compareTexts(one.toLowerCase(), other.toLowerCase());
}
