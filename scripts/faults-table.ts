/** The figures of the last `npm run test:faults -- --write`, for docs/reliability.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, type Tallies } from '../__tests__/faults/figures.ts';
import type { Score } from './mutation.ts';

export interface KeptFigures {
  /** Of the bundles that were run, newest last, a blank between two. */
  readonly commits: string;
  readonly sweeps: Tallies;
}

export function keptFigures(root: string): KeptFigures {
  const file = join(root, 'docs', 'faults.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptFigures) : { commits: '', sweeps: {} };
}

export function faultsTable(root: string): string {
  const { sweeps, commits } = keptFigures(root);
  const thousands = (value: number) => value.toLocaleString('en');
  const rows = figuresOf(sweeps).map(({ what, toReach, reached }) => `| ${what} | ${toReach} | ${reached} |`);
  const runs = Object.entries(sweeps).map(([name, { runs, ended, passing, survived }]) => {
    const ways = Object.entries(ended).map(([way, count]) => `${thousands(count)} ${way}`);
    const had = passing === 0 ? '' : `${thousands(survived)} of ${thousands(passing)}`;
    return `| ${name} | ${thousands(runs)} | ${ways.join(', ')} | ${had} |`;
  });
  return [
    '| figure | to reach | reached |',
    '|---|---|---|',
    ...rows,
    `| mutation score of the core | at least 90 % | ${mutationOf(root)} |`,
    '',
    `Run on the bundles of ${commits
      .split(' ')
      .map((commit) => `\`${commit}\``)
      .join(', ')}, sweep by sweep:`,
    '',
    '| sweep | runs | how they ended | had to be survived, and were |',
    '|---|--:|---|---|',
    ...runs,
  ].join('\n');
}

/** Over all groups; the table of mutation tells each. */
function mutationOf(root: string): string {
  const file = join(root, 'docs', 'mutation.json');
  const scores = existsSync(file) ? Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Score>) : [];
  const noticed = scores.reduce((sum, one) => sum + one.noticed, 0);
  const all = scores.reduce((sum, one) => sum + one.noticed + one.missed, 0);
  return all === 0 ? 'not measured yet' : `${((100 * noticed) / all).toFixed(1)} %`;
}
