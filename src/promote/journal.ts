/**
 * The journal: the plan and its progress, for people and for the artifact. It is never read back.
 *
 * It stands on disk before the first tag is written, old digests included. Updates that come faster than the disk are joined.
 */
import type { TagState } from './apply.ts';
import { resultRow, rollbackLines } from './outcome.ts';
import { type PlannedTag, tagText } from './plan.ts';

export interface Journal {
  readonly tell: (state: TagState) => void;
  /** Ends when all that was told is written. */
  readonly close: () => Promise<void>;
}

export async function startJournal(
  plan: readonly PlannedTag[],
  write: (text: string) => Promise<void>,
): Promise<Journal> {
  const states = new Map<PlannedTag, TagState>();
  await write(journalText(plan, []));
  let writing: Promise<void> | undefined;
  let stale = false;
  const drain = async () => {
    while (stale) {
      stale = false;
      // The tags in the registry are what counts: a full disk does not stop a promotion that has begun.
      const told = plan.flatMap((tag) => states.get(tag) ?? []);
      await write(journalText(plan, told)).catch(() => {});
    }
    writing = undefined;
  };
  return {
    tell: (state) => {
      states.set(state.tag, state);
      stale = true;
      writing ??= drain();
    },
    close: async () => {
      await writing;
    },
  };
}

function journalText(plan: readonly PlannedTag[], states: readonly TagState[]): string {
  const journal = {
    schema: 'docker-ci-actions/tag-latest-journal@1',
    plan: plan.map((tag) => ({
      tag: tagText(tag),
      digest: tag.digest,
      previous: tag.previous ?? '',
      step: tag.step,
      reason: tag.reason,
    })),
    progress: states.map(resultRow),
    rollback: rollbackLines(states),
  };
  return `${JSON.stringify(journal, null, 2)}\n`;
}
