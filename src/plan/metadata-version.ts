/** Versions as docker/metadata-action's patterns see them: what `{{raw}}`, `{{version}}`, `{{major}}` … stand for. */
import type { Pep440 } from '../promote/pep440.ts';

interface VersionParts {
  /** Neither a pre-release nor, by PEP 440, a post-release: only such a version moves shorter tags and `latest`. */
  readonly stable: boolean;
  readonly values: {
    readonly raw: string;
    readonly version: string;
    readonly major: string;
    readonly minor: string;
    readonly patch: string;
  };
}

// The grammar of semver.org's FAQ, with a `v` or `=` before it, as the original takes it.
const semver =
  /^[v=\s]*(?<version>(?<major>0|[1-9]\d{0,15})\.(?<minor>0|[1-9]\d{0,15})\.(?<patch>0|[1-9]\d{0,15})(?<pre>-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?)(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/**
 * `src/promote/version.ts` is not used for this: it reads `1.2.3-alpine` as release 1.2.3 of a variant,
 * which is right for moving tags and is not what the rule `type=semver` does.
 */
export function semverParts(text: string): VersionParts | undefined {
  const groups = text.length <= 256 ? semver.exec(text)?.groups : undefined;
  if (!groups) return undefined;
  const { version = '', major = '', minor = '', patch = '', pre } = groups;
  return { stable: pre === undefined, values: { raw: text, version, major, minor, patch } };
}

/** PEP 440's normal form: `v1.2beta2` → `1.2b2`, `1.2-post1` → `1.2.post1`. */
export function normalPep440(text: string, { epoch, release, pre, post, dev }: Pep440): string {
  const local = /\+(.*)$/s.exec(text)?.[1]?.toLowerCase().replace(/[-_]/g, '.');
  return [
    epoch > 0 ? `${epoch}!` : '',
    release.join('.'),
    pre ? pre.join('') : '',
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local === undefined ? '' : `+${local}`,
  ].join('');
}
