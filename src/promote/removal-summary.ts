/** Tags that were taken away, as a section of the job summary. */
import { shortDigest } from '../registry/digest.ts';
import { code, escapeMarkdown, longTable, prose, table } from '../report/markdown.ts';
import { tagText } from './plan.ts';
import type { Removed } from './remove.ts';

const marks = { removed: '➖ removed', unchanged: '✔️ unchanged', skipped: '⏭️ skipped', failed: '❌ failed' } as const;

export function removalSummary(states: readonly Removed[], notes: readonly string[]): string {
  const rows = states.map(({ removal, previous, action, reason }) => [
    code(tagText(removal)),
    previous === undefined ? '—' : code(shortDigest(previous)),
    marks[action],
    escapeMarkdown(reason),
  ]);
  const told = table(['Tag', 'Pointed at', 'Result', 'Why'], rows);
  const shown = longTable(told, states.length, 40, 'tags');
  return `${['### Tags taken away', ...notes.map((note) => `> ${prose(note)}`), shown].join('\n\n')}\n`;
}
