/** The figures of the last runs of `npm run test:mutation -- --write`, for docs/reliability.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups, type Score } from './mutation.ts';

export function mutationTable(root: string): string {
  const file = join(root, 'docs', 'mutation.json');
  const scores = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Score>) : {};
  const rows = Object.entries(groups).map(([name, { mutate }]) => {
    const files = mutate.map((path) => `\`${path.slice('src/'.length)}\``).join(', ');
    const score = scores[name];
    if (score === undefined) return `| ${name} | ${files} | not measured yet | |`;
    const percent = (100 * score.noticed) / (score.noticed + score.missed);
    return `| ${name} | ${files} | ${percent.toFixed(1)} % | ${score.missed} of ${score.noticed + score.missed} |`;
  });
  return ['| group | files | noticed | missed |', '|---|---|--:|--:|', ...rows].join('\n');
}
