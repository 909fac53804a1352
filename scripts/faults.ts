/**
 * `npm run test:faults`: the sweeps of `__tests__/faults/` in the whole, with their figures.
 *
 *   npm run test:faults                                   everything (an hour on two cores)
 *   npm run test:faults -- --sweep single --sweep kill    some of the sweeps
 *   npm run test:faults -- --only 'tag-latest copy'       cases whose title holds the words
 *   npm run test:faults -- --size 500                     that many of each; `commands` and `hostile` are always whole
 *   npm run test:faults -- --width 8                      that many at once; 4 if it is not said
 *   npm run test:faults -- --resume                       goes on where the last one was stopped
 *   npm run test:faults -- --write                        and keeps the figures in docs/faults.json and docs/reliability.md
 *   FAULTS_CLOCK=1 npm run test:faults                    by the real clock, where theirs runs five times as fast
 *
 * What each run came to is a line of `reports/faults.jsonl`.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { figuresOf, talliesOf } from '../__tests__/faults/figures.ts';
import { openLedger } from '../__tests__/faults/ledger.ts';
import { sweeps } from '../__tests__/faults/sweeps.ts';
import { keptFigures } from './faults-table.ts';

const root = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const values = (flag: string) => words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []));
const wanted = values('--sweep');
const [only = ''] = values('--only');
const [size] = values('--size');
const [width = '4'] = values('--width');

const unknown = wanted.filter((name) => !(name in sweeps));
if (unknown.length > 0)
  throw new Error(`no sweep is called ${unknown.join(', ')}; known are ${Object.keys(sweeps).join(', ')}`);
const [file = join(root, 'reports', 'faults.jsonl')] = values('--ledger');

if (!words.includes('--resume')) rmSync(file, { force: true });
const ledger = openLedger(file);
for (const [name, sweep] of Object.entries(sweeps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const tell = (line: string) => console.log(line);
  await sweep({ only, size: size === undefined ? undefined : Number(size), width: Number(width), ledger, tell });
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
const tallies = talliesOf(ledger.entries);
for (const { what, toReach, reached, holds } of figuresOf(tallies).filter(({ measured }) => measured)) {
  console.log(`${holds ? '✓' : '✗'} ${what}: ${reached} (${toReach})`);
}
if (words.includes('--write')) keep();
// Worlds leave timers of what they served.
process.exit(ledger.entries.some(({ ending, fell }) => ending === 'wrong' || fell) ? 1 : 0);

/** The sweeps that were run take the place of what was kept of them. */
function keep(): void {
  const kept = keptFigures(root);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const commits = [...kept.commits.split(' ').filter((one) => one !== commit && one !== ''), commit].join(' ');
  const told = { commits, sweeps: { ...kept.sweeps, ...tallies } };
  writeFileSync(join(root, 'docs', 'faults.json'), `${JSON.stringify(told, undefined, 2)}\n`);
  execFileSync(process.execPath, [join(root, 'scripts', 'generate.ts')], { cwd: root, stdio: 'inherit' });
}
