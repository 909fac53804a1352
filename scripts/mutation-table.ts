/** The figures of the last runs of `npm run test:mutation -- --write`, and why what is missed is missed, for docs/reliability.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Score } from './mutation.ts';
import { groups } from './mutation-groups.ts';
import { reasonOf } from './mutation-reasons.ts';

export function mutationTable(root: string): string {
  const file = join(root, 'docs', 'mutation.json');
  const scores = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Score>) : {};
  const rows = Object.entries(groups).map(([name, { mutate }]) => {
    const files = mutate.map((path) => `\`${path.replace(/^src\//, '')}\``).join(', ');
    const score = scores[name];
    if (score === undefined) return `| ${name} | ${files} | not measured yet | |`;
    const percent = (100 * score.noticed) / (score.noticed + score.missed);
    return `| ${name} | ${files} | ${percent.toFixed(1)} % | ${score.missed} of ${score.noticed + score.missed} |`;
  });
  return ['| group | files | noticed | missed |', '|---|---|--:|--:|', ...rows, '', ...explained(scores)].join('\n');
}

/** By reason, what has none last: those are tests that are still to be written. */
function explained(scores: Readonly<Record<string, Score>>): readonly string[] {
  const survivors = Object.values(scores).flatMap(({ survivors = [] }) => survivors);
  const byReason = Map.groupBy(survivors, (one) => reasonOf(one) ?? '');
  const open = byReason.get('') ?? [];
  byReason.delete('');
  const lines = [...byReason].map(([why, of]) => `- ${why} ${howMany(of)} in ${filesOf(of)}.`);
  return [
    'What is missed, by the reason ([mutation-reasons](../scripts/mutation-reasons.ts) has each change, [mutation.json](mutation.json) all of them):',
    '',
    ...lines,
    ...(open.length > 0
      ? [`- Without a reason, so a test may still find it: ${howMany(open)} in ${filesOf(open)}.`]
      : []),
  ];
}

function howMany({ length }: readonly string[]): string {
  return length === 1 ? '1 change' : `${length} changes`;
}

function filesOf(survivors: readonly string[]): string {
  const files = new Set(survivors.map((one) => one.slice(0, one.indexOf(':'))));
  return [...files]
    .sort()
    .map((file) => `\`${file}\``)
    .join(', ');
}
