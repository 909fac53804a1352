/**
 * May this version take this tag? Pure: what the registry holds is given.
 *
 * Guards are for floating tags; a version tag is the version's own. They ask in this order, and the first that objects is the reason:
 *   1. a pre-release does not take a floating tag (`prerelease`);
 *   2. a number line takes only its own versions (`1.2` only 1.2.z), a variant only its own;
 *   3. a version below the one that the tag holds does not take it; a holder whose version is not known counts as newer (`older`).
 * A tag that already has the digest is no question at all.
 */
import { inLine, type Line } from './floating.ts';
import { compareVersions, type Version } from './version.ts';

export type Policy = 'skip' | 'fail' | 'allow';

export interface Policies {
  readonly prerelease: Policy;
  readonly older: Policy;
}

/** What is known of the image that a tag points at now. */
export type Holder =
  | { readonly known: true; readonly version: Version; readonly from: string }
  | { readonly known: false; readonly why: string };

export type Objection = {
  readonly policy: 'skip' | 'fail';
  readonly guard: 'prerelease' | 'older';
  readonly reason: string;
};

/** What can be said before the registry is asked about the holder. */
export function objectionByName(version: Version, tag: string, line: Line, policies: Policies): Objection | undefined {
  if (line.kind === 'version') return undefined;
  if (version.prerelease && policies.prerelease !== 'allow') {
    return {
      policy: policies.prerelease,
      guard: 'prerelease',
      reason: `${version.text} is a pre-release and does not become ${tag}`,
    };
  }
  if (policies.older === 'allow') return undefined;
  if (version.variant !== undefined && version.variant !== line.variant) {
    const other = line.variant === undefined ? 'has none' : `is of variant ${line.variant}`;
    const reason = `${version.text} is of variant ${version.variant}, and ${tag} ${other}`;
    return { policy: policies.older, guard: 'older', reason };
  }
  if (!inLine(version, line)) {
    return { policy: policies.older, guard: 'older', reason: `${version.text} is not of the line ${tag}` };
  }
  return undefined;
}

/** Whether the holder's version has to be known at all: it costs requests. */
export function asksForHolder(line: Line, policies: Policies): boolean {
  return line.kind !== 'version' && policies.older !== 'allow';
}

export function objectionByHolder(
  version: Version,
  tag: string,
  holder: Holder,
  policies: Policies,
): Objection | undefined {
  if (policies.older === 'allow') return undefined;
  const object = (reason: string): Objection => ({ policy: policies.older as 'skip' | 'fail', guard: 'older', reason });
  if (!holder.known) return object(`what ${tag} holds now has no known version (${holder.why}), so it may be newer`);
  if (compareVersions(version, holder.version) >= 0) return undefined;
  return object(`${tag} holds ${holder.version.text} (${holder.from}), which is newer than ${version.text}`);
}
