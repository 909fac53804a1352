/**
 * `npm run test:faults`: the sweeps of `__tests__/faults/` in the whole, with their figures.
 *
 *   npm run test:faults                                   everything (about an hour)
 *   npm run test:faults -- --sweep single --sweep kill    some of the sweeps
 *   npm run test:faults -- --only 'tag-latest copy'       cases whose title holds the words
 *   npm run test:faults -- --size 500                     that many of each
 *   npm run test:faults -- --write docs/reliability.md    and writes the rows of these sweeps into the table
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sweeps, type Tally } from '../__tests__/faults/sweeps.ts';

const words = process.argv.slice(2);
const values = (flag: string) => words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []));
const wanted = values('--sweep');
const [only = ''] = values('--only');
const [size] = values('--size');
const [page] = values('--write');

for (const [name, sweep] of Object.entries(sweeps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  const tally = await sweep({
    only,
    size: size === undefined ? undefined : Number(size),
    tell: (line) => console.log(line),
  });
  const line = rowOf(tally);
  console.log(`${line}  ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (tally.bad > 0) process.exitCode = 1;
  if (page !== undefined) writeRow(page, tally.title, line);
}
// Worlds leave timers of what they served.
process.exit();

function rowOf({ title, count, ended, bad, reached }: Tally): string {
  return `| ${title} | ${count.toLocaleString('en')} | ${ended} | ${bad} | ${reached} |`;
}

function writeRow(file: string, title: string, line: string): void {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = ['<!-- faults -->', '<!-- /faults -->'];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${begin} … ${end}`);
  const rows = text
    .slice(from + begin.length, to)
    .trim()
    .split('\n');
  const at = rows.findIndex((row) => row.startsWith(`| ${title} |`));
  const next = at < 0 ? [...rows, line] : rows.with(at, line);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${next.join('\n')}\n\n${text.slice(to)}`);
}
