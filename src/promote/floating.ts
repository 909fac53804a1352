/**
 * Floating tags: what a tag promises by its name.
 *
 * `1.2.3` is a version and stays; `1.2`, `1` and words (`latest`, `stable`, `2023.2-stable`) float. A number line takes only
 * versions of its own (`1.2` only 1.2.z), a word takes any. The variant is part of the promise: `1.2-alpine`, `latest-alpine`.
 */
import { parseVersion, sameVersionText, type Version } from './version.ts';

export interface Line {
  readonly kind: 'version' | 'line' | 'word';
  /** `[1, 2]` for `1.2`; empty for words. */
  readonly release: readonly number[];
  readonly variant: string | undefined;
}

/** @param version of this run: its own text is a version tag, however short it is, and its variant counts as one. */
export function lineOf(tag: string, version?: Version): Line {
  const own = version?.variant;
  // A tag can have no `+`.
  if (version && sameVersionText(tag, version.text.replaceAll('+', '-')))
    return { kind: 'version', release: version.release, variant: own };
  const parsed = parseVersion(tag, own === undefined ? [] : [own]);
  if (!parsed) return { kind: 'word', release: [], variant: variantOfWord(tag, own) };
  const floats = parsed.release.length < 3 && !parsed.prerelease && parsed.order.post < 0;
  return { kind: floats ? 'line' : 'version', release: parsed.release, variant: parsed.variant };
}

/** Whether a version belongs under a floating tag by its numbers. The variant is asked apart. */
export function inLine(version: Version, line: Line): boolean {
  return line.release.every((number, at) => (version.release[at] ?? 0) === number);
}

function variantOfWord(tag: string, own: string | undefined): string | undefined {
  if (own !== undefined && tag.endsWith(`-${own}`)) return own;
  // `latest-alpine` is read as a version with the word's place taken by a number.
  const dash = tag.indexOf('-');
  return dash > 0 ? parseVersion(`0${tag.slice(dash)}`)?.variant : undefined;
}
