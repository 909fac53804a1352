/**
 * Which version is released: the input, else the version file, else the git tag.
 *
 * A text that is no version is kept for `{version}` and switches the guards off, which is said. The `v` of a git tag is the
 * git tag's alone: `{version}` is `1.5.0` whether or not there is a version file. Elsewhere a `v` was written on purpose.
 */
import { Problem } from '../action/problem.ts';
import { parseVersion, sameVersionText, type Version } from './version.ts';

export interface ReleaseVersion {
  readonly text: string | undefined;
  readonly version: Version | undefined;
  /** Where it comes from, for sentences. */
  readonly from: string;
}

export interface VersionQuestion {
  readonly input: string | undefined;
  readonly file: { readonly path: string; readonly text: string | undefined; readonly required: boolean };
  /** The tag of a tag event. */
  readonly gitTag: string | undefined;
  readonly matchGitTag: boolean;
  /** Words that the wished tags name as variants. */
  readonly variants: readonly string[];
}

export function releaseVersion({ input, file, gitTag, matchGitTag, variants }: VersionQuestion): ReleaseVersion {
  const inFile = file.text?.replace(/^\uFEFF/, '').trim();
  if (input === undefined && file.required && !inFile) {
    throw new Problem({
      code: 'DCA-TAG-007',
      message: `the version file ${JSON.stringify(file.path)} ${file.text === undefined ? 'does not exist' : 'is empty'}.`,
      remedy: 'Check the repository out before this step, or correct `version-file`.',
    });
  }
  const text = input ?? (inFile || gitTag);
  const from = input !== undefined ? 'input `version`' : inFile ? file.path : gitTag !== undefined ? 'the git tag' : '';
  if (matchGitTag && gitTag !== undefined && text !== undefined && !sameVersionText(text, gitTag)) {
    throw new Problem({
      code: 'DCA-TAG-008',
      message: `the git tag is ${JSON.stringify(gitTag)} and the version (${from}) is ${JSON.stringify(text)}; nothing was written.`,
      remedy: 'Tag the commit that has this version, or set `match-git-tag: false`.',
    });
  }
  const version = text === undefined ? undefined : parseVersion(text, variants);
  if (!version || input !== undefined || inFile) return { text, version, from };
  const bare = version.text.replace(/^v/i, '');
  return { text: bare, version: { ...version, text: bare }, from };
}
