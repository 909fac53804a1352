/** What a promotion says of itself: results, the way back, and the one sentence of its failure. */
import { Problem } from '../action/problem.ts';
import { formatRepository } from '../registry/reference.ts';
import type { TagState } from './apply.ts';
import { undo } from './moves.ts';
import { type PlannedTag, tagText } from './plan.ts';

export interface ResultRow {
  readonly image: string;
  readonly tag: string;
  readonly digest: string;
  readonly previous: string;
  readonly action: TagState['action'];
  readonly reason: string;
}

export function resultRow({ tag, action, reason }: TagState): ResultRow {
  return {
    image: formatRepository(tag.repository),
    tag: tag.tag,
    digest: tag.digest,
    previous: tag.previous ?? '',
    action,
    reason,
  };
}

/** States of a plan that is not carried out. */
export function plannedStates(plan: readonly PlannedTag[], why: string): readonly TagState[] {
  return plan.map((tag) => {
    if (tag.step === 'keep') return { tag, action: 'unchanged', reason: tag.reason };
    if (tag.step === 'skip') return { tag, action: 'skipped', reason: tag.reason };
    return { tag, action: 'skipped', reason: `${why}: would ${tag.step === 'create' ? 'be created' : 'move'}` };
  });
}

/** Each image where it is now: in the target repository as soon as one of its tags is there, else where it came from. */
export function pinnedLines(states: readonly TagState[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { tag, action } of states) {
    const source = `${formatRepository(tag.source)}@${tag.digest}`;
    // One image may go to two places, by two names.
    const key = `${tag.name} ${source}`;
    const there = action === 'created' || action === 'moved' || action === 'unchanged';
    if (there) lines.set(key, `${formatRepository(tag.repository)}@${tag.digest}`);
    else if (!lines.has(key)) lines.set(key, source);
  }
  return [...new Set(lines.values())];
}

/** The moves that undo what stands; tags that did not exist before cannot be named by a move. */
export function rollbackLines(states: readonly TagState[]): readonly string[] {
  return states.flatMap(({ tag, action }) => (action === 'moved' ? (undo(tag) ?? []) : []));
}

/** The sentence about tags that this run created, for no move takes a tag away; empty where there is none. */
export function stayingNote(states: readonly TagState[]): string {
  const created = states.filter(({ action }) => action === 'created').map(({ tag }) => tagText(tag));
  if (created.length === 0) return '';
  const shown = created.slice(0, mostNamed);
  const more = created.length > shown.length ? ` and ${created.length - shown.length} more` : '';
  return `\`rollback\` moves tags back and deletes none; these did not exist before this run and would stay: ${shown.join(', ')}${more}.`;
}

/** Tags named in one sentence; the table has them all. */
const mostNamed = 3;

/** `undefined` where there was no trouble. */
export function failureOf(
  states: readonly TagState[],
  troubles: readonly Problem[],
  policy: 'rollback' | 'keep',
): Problem | undefined {
  const [first] = troubles;
  if (!first) return undefined;
  const named = (wanted: (state: TagState) => boolean) => states.filter(wanted).map(({ tag }) => tagText(tag));
  const left = named(({ action }) => action === 'moved' || action === 'created');
  const back = named(({ action }) => action === 'rolled-back');
  const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : '';
  const rolled = back.length === 0 ? '' : ` ${counted(back.length)} moved back.`;
  if (left.length === 0) {
    return new Problem({
      code: 'DCA-TAG-014',
      voice: 'remote',
      message: `the promotion failed and no tag is moved: ${first.message}${more}${rolled}`,
      remedy: first.remedy ?? 'Mend the cause and run this again.',
      cause: first,
    });
  }
  const why = policy === 'keep' ? 'stay, as `on-failure: keep` says' : 'could not be put back';
  return new Problem({
    code: 'DCA-TAG-015',
    voice: 'remote',
    message: `the promotion failed half-way: ${first.message}${more}${rolled} These tags ${why}: ${left.join(', ')}.`,
    remedy:
      'Run this again to complete it, or pass the output `rollback` to the input `moves` to put moved tags back (it deletes none that were created).',
    cause: first,
  });
}

export function verdictOf(states: readonly TagState[]): string {
  const count = (action: TagState['action']) => states.filter((state) => state.action === action).length;
  const images = new Set(states.map(({ tag }) => formatRepository(tag.repository))).size;
  const parts = [
    [count('created'), 'created'],
    [count('moved'), 'moved'],
    [count('unchanged'), 'already there'],
    [count('skipped'), 'skipped'],
    [count('rolled-back'), 'put back'],
    [count('failed'), 'failed'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  if (states.length === 0) return 'no tag was planned.';
  return `${counted(states.length)} of ${images === 1 ? 'one image' : `${images} images`}: ${said.join(', ')}.`;
}

function counted(tags: number): string {
  return tags === 1 ? 'one tag' : `${tags} tags`;
}
