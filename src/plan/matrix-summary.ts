/** The job summary of generate-matrix: what is built, wave by wave. */
import { code, escapeMarkdown, longTable, table } from '../report/markdown.ts';
import type { MatrixEntry } from './matrix-entry.ts';

export interface SummaryFacts {
  readonly version: string | undefined;
  /** Images of the catalog. */
  readonly of: number;
}

/** Rows shown; a summary has a limit of its own, and nobody reads more. */
const shown = 200;

export function matrixSummary(entries: readonly MatrixEntry[], facts: SummaryFacts): string {
  return ['### Matrix', countSentence(entries, facts), ...(entries.length > 0 ? [matrixTable(entries)] : [])].join(
    '\n\n',
  );
}

export function countSentence(entries: readonly MatrixEntry[], { version, of }: SummaryFacts): string {
  const names = new Set(entries.map((entry) => entry.name)).size;
  const waves = new Set(entries.map((entry) => entry.wave)).size;
  const built =
    names === 0
      ? 'Nothing is built'
      : `**${names}** of ${of} ${of === 1 ? 'image' : 'images'} ${names === 1 ? 'is' : 'are'} built`;
  const order = waves > 1 ? `, in ${waves} waves` : '';
  const jobs = entries.length === names ? '' : `, in ${entries.length} jobs`;
  return `${built}${order}${jobs}${version === undefined ? '' : `; the version is ${code(version)}`}.`;
}

export function matrixTable(entries: readonly MatrixEntry[]): string {
  const some = (key: 'platforms' | 'reason') => entries.some((entry) => entry[key] !== '');
  const columns = [
    'Wave',
    'Image',
    'Tags',
    ...(some('platforms') ? ['Platforms'] : []),
    ...(some('reason') ? ['Why'] : []),
  ];
  const rows = entries
    .slice(0, shown)
    .map((entry) => [
      String(entry.wave),
      code(entry.name),
      tagCell(entry),
      ...(some('platforms') ? [code(entry.platforms)] : []),
      ...(some('reason') ? [escapeMarkdown(entry.reason)] : []),
    ]);
  const rest = entries.length > shown ? `\n\n… and ${entries.length - shown} more.` : '';
  const whole = table(columns, rows) + rest;
  return longTable(whole, entries.length, 30, 'entries');
}

function tagCell({ tags, image }: MatrixEntry): string {
  if (tags === '') return 'none for this event';
  const [first = '', ...others] = tags.split('\n').map((reference) => reference.slice(image.length + 1));
  return [code(`${image}:${first}`), ...others.map((tag) => code(tag))].join(' ');
}
