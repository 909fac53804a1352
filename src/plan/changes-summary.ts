/** What detect-changes decided, as the table that a reviewer reads in the job summary. */
import { code, details, escapeMarkdown, table } from '../report/markdown.ts';
import type { Detection } from './detection.ts';

/** More rows are folded: a summary has 1 MiB, a reader less. */
const shownRows = 200;

export function changesSummary(detection: Detection): string {
  const { changes, reasons, all, removed, reused, filesCount, unknown } = detection;
  const noun = detection.kind.toLowerCase();
  const rows = changes.slice(0, shownRows).map((name) => [code(name), escapeMarkdown(reasons.get(name) ?? '')]);
  const parts = [
    `### ${changes.length === 0 ? 'Nothing to build' : `${changes.length} of ${all.length} ${all.length === 1 ? noun : `${noun}s`} to build`}`,
    unknown === undefined
      ? ''
      : `> [!WARNING]\n> **The base is unknown, so everything is built.** ${escapeMarkdown(unknown, 2000)}`,
    comparedWith(detection, filesCount),
    rows.length === 0 ? '' : table([detection.kind, 'Why'], rows),
    changes.length > shownRows ? `… and ${changes.length - shownRows} more.` : '',
    reused.size === 0
      ? ''
      : `Reused, as their inputs are built already:\n\n${table(
          ['Image', 'Reference'],
          [...reused].map(([name, reference]) => [code(name), code(reference)]),
        )}`,
    removed.length === 0 ? '' : `No longer in the catalog: ${removed.map((name) => code(name)).join(', ')}.`,
    untouched(detection),
    facts(detection),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function comparedWith({ base, head, source, everything }: Detection, count: number): string {
  const files = `${count} changed ${count === 1 ? 'file' : 'files'}`;
  const to = head === '' ? '' : code(head.slice(0, 7));
  if (base === undefined)
    return everything === undefined ? '' : `${to} Built without a comparison: ${escapeMarkdown(everything)}.`.trim();
  return `${code(base.slice(0, 7))} → ${to} (${escapeMarkdown(source)}): ${files}.`;
}

function untouched({ all, changes, reused }: Detection): string {
  const built = new Set(changes);
  const rest = all.filter((name) => !built.has(name) && !reused.has(name));
  if (rest.length === 0 || changes.length === 0) return '';
  const shown = rest.slice(0, 500).map((name) => code(name));
  return details(`${rest.length} not built`, `${shown.join(', ')}${rest.length > 500 ? ', …' : ''}`);
}

function facts({ rebuild, cacheUpdate, tag, pushing, promoted }: Detection): string {
  const said = [
    `The tag of this event is ${code(tag)}`,
    rebuild ? 'on fresh base layers, without cache' : '',
    cacheUpdate ? 'shared caches are updated' : '',
    pushing.push ? 'images may be pushed' : `nothing is pushed (${pushing.why})`,
    promoted === undefined ? '' : `what is pushed is promoted (${promoted})`,
  ];
  return `${said.filter((one) => one !== '').join('; ')}.`;
}
