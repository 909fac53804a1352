/**
 * What this suite asks of git: the port. Paths are relative to the top of the work tree, `/` between folders,
 * exactly as git holds them (decoded as UTF-8; bytes that are none become `\xNN` and never match anything by accident).
 */
import type { Tree } from '../catalog/image.ts';

export type ChangeStatus = 'added' | 'modified' | 'deleted' | 'type-changed';

export interface ChangedFile {
  readonly path: string;
  readonly status: ChangeStatus;
  /** Where an added file was before, when it came from there. The old path is a change of its own. */
  readonly previous?: string;
  /** The name is no UTF-8: nobody can say what it matches. */
  readonly lossy?: true;
}

export interface Tag {
  readonly name: string;
  readonly commit: string;
}

export interface Git {
  /** The full id of a commit that is here, or can be had; `undefined` otherwise. */
  readonly commit: (revision: string) => Promise<string | undefined>;
  /** A branch or tag of the remote (`refs/heads/main`), fetched where it is not here. */
  readonly remoteRef: (ref: string) => Promise<string | undefined>;
  /** Short names of the branches and tags that are here, for suggestions; those that were committed to last come first. */
  readonly refNames: () => Promise<readonly string[]>;
  /** Tags whose commits are ancestors of this one, in no order; `undefined` where they cannot be had. */
  readonly reachableTags: (commit: string) => Promise<readonly Tag[] | undefined>;
  /** Two-dot difference, renames as delete and add; `undefined` where it cannot be had whole. */
  readonly diff: (base: string, head: string) => Promise<readonly ChangedFile[] | undefined>;
  /** `undefined` where the two have none, or history cannot be had. */
  readonly mergeBase: (one: string, other: string) => Promise<string | undefined>;
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<boolean>;
  readonly tree: (commit: string) => Tree;
  /** Subject and body of each commit in `base..head`, newest first; of `head` alone without a base. */
  readonly messages: (base: string | undefined, head: string) => Promise<readonly string[]>;
}
