/** What detect-changes found out: the outputs before they are formatted, and what the log and summary say. */
import type { ChangedFile } from '../git/git.ts';
import type { BaseSource } from './base.ts';
import type { PushDecision } from './may-push.ts';

export interface Detection {
  readonly kind: 'Image' | 'Filter';
  /** All names, in order. */
  readonly all: readonly string[];
  readonly changes: readonly string[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly reused: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** Cut. */
  readonly files: readonly ChangedFile[];
  readonly filesCount: number;
  readonly base: string | undefined;
  readonly head: string;
  readonly source: BaseSource;
  /** Why everything is built, if it is. */
  readonly everything: string | undefined;
  /** Why the base is unknown, if it is. */
  readonly unknown: string | undefined;
  readonly rebuild: boolean;
  readonly cacheUpdate: boolean;
  readonly tag: string;
  readonly pushing: PushDecision;
  /** Which rule of `promote-on` applies. */
  readonly promoted: string | undefined;
}

const mostFiles = 1000;
/** All outputs of a job share 1 MB; paths may be 4 KiB each. */
const mostCharacters = 300_000;

export function cutFiles(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const kept: ChangedFile[] = [];
  let size = 0;
  for (const { path, status, previous } of files) {
    const file: ChangedFile = { path, status, ...(previous !== undefined && { previous }) };
    size += JSON.stringify(file).length + 1;
    if (kept.length >= mostFiles || size > mostCharacters) break;
    kept.push(file);
  }
  return kept;
}
