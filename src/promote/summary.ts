/** A promotion as a table: tag, before → after, why. The job summary and the log say the same. */
import { shortDigest } from '../registry/digest.ts';
import { packagePage } from '../registry/package-page.ts';
import { code, codeBlock, codeLink, details, escapeMarkdown, longTable, prose, table } from '../report/markdown.ts';
import type { TagState } from './apply.ts';
import { rollbackLines } from './outcome.ts';
import { type PlannedTag, tagText } from './plan.ts';

const marks = {
  created: '✅ created',
  moved: '✅ moved',
  unchanged: '✔️ unchanged',
  skipped: '⏭️ skipped',
  'rolled-back': '↩️ rolled back',
  failed: '❌ failed',
} as const;

/** Longer tables are folded: a summary is read from its top. */
const open = 40;

export function summaryOf(states: readonly TagState[], title: string, notes: readonly string[]): string {
  const rows = states.map(({ tag, action, reason }) => [
    linked(tag),
    action === 'skipped' ? before(tag) : `${before(tag)} → ${code(shortDigest(tag.digest))}`,
    marks[action],
    escapeMarkdown(reason),
  ]);
  const promoted = table(['Tag', 'Before → after', 'Result', 'Why'], rows);
  const rollback = rollbackLines(states);
  const parts = [
    `### ${escapeMarkdown(title)}`,
    ...notes.map((note) => `> ${prose(note)}`),
    ...(states.length === 0 ? [] : [longTable(promoted, states.length, open, 'tags')]),
    ...(rollback.length > 0 ? [details('Put the moved tags back: `moves`', codeBlock(rollback.join('\n')))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The plan as the log shows it: step, tag, before → after, why. */
export function planTable(plan: readonly PlannedTag[]): readonly string[] {
  const widest = Math.max(0, ...plan.map((tag) => tagText(tag).length));
  const width = Math.min(widest, 90);
  return plan.map((tag) => `${tag.step.padEnd(6)} ${tagText(tag).padEnd(width)}  ${moveText(tag)}  ${tag.reason}`);
}

/** One tag whose state is known. */
export function stateLine({ tag, action, reason }: TagState): string {
  return `${action} ${tagText(tag)}  ${moveText(tag)}${reason === tag.reason ? '' : `: ${reason}`}`;
}

function moveText({ previous, digest }: PlannedTag): string {
  return `${previous === undefined ? '(none)'.padEnd(19) : shortDigest(previous)} → ${shortDigest(digest)}`;
}

function linked(tag: PlannedTag): string {
  const page = packagePage(tag.repository);
  return page === undefined ? code(tagText(tag)) : codeLink(tagText(tag), page);
}

function before(tag: PlannedTag): string {
  return tag.previous === undefined ? '—' : code(shortDigest(tag.previous));
}
