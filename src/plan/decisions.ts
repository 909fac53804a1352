/** What detect-changes decided, one sentence a decision, for the log. */
import type { Detection } from './detection.ts';

export function decisionsOf(detection: Detection, refreshed: string | undefined): readonly string[] {
  const { base, head, source, filesCount, everything, reasons, changes, reused, removed, pushing, promoted } =
    detection;
  const compared = (from: string) =>
    `Compared ${from.slice(0, 7)} with ${head.slice(0, 7)} (${source}): ${filesCount} changed ${filesCount === 1 ? 'file' : 'files'}.`;
  return [
    ...(base === undefined ? [] : [compared(base)]),
    ...(everything === undefined
      ? changes.map((name) => `${name}: ${reasons.get(name) ?? ''}`)
      : [`Everything is built: ${everything}.`]),
    ...[...reused].map(([name, reference]) => `${name}: its inputs are built already, as ${reference}`),
    ...(removed.length === 0 ? [] : [`No longer in the catalog: ${removed.join(', ')}.`]),
    ...(refreshed === undefined ? [] : [`Images are built on fresh base layers: ${refreshed}.`]),
    `Images ${pushing.push ? 'may be pushed' : 'are not pushed'}: ${pushing.why}.`,
    ...(promoted === undefined ? [] : [`What is pushed is promoted: ${promoted}.`]),
  ];
}
