/**
 * `npm run bench`: the rows of docs/performance.md, each against its reference, paired in one run.
 *
 *   npm run bench                                     our own rows
 *   npm run bench -- --peer paths-filter=FILE         beside the bundle of dorny/paths-filter
 *   npm run bench -- --only detect                    rows whose title holds the word
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { compare, type Figure } from './measure.ts';
import type { Peers, Row } from './row.ts';
import { rows } from './rows.ts';

const words = process.argv.slice(2);
const peers: Peers = Object.fromEntries(
  values('--peer').map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
);
const [only = ''] = values('--only');
const [page] = values('--write');

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
const head =
  '| work | reference | median ms | ours, median ms (min–max) | ratio | to reach | MiB |\n|---|---|--:|--:|--:|--:|--:|';
console.log(`${machine}\n\n${head}`);
const lines: string[] = [];
for (const row of rows(peers).filter(({ title }) => title.includes(only))) {
  const figures = await compare(await row.candidates(), row.rounds);
  lines.push(line(row, figures));
  console.log(lines.at(-1));
}
if (page !== undefined) writeTable(page, [`Measured on ${machine}.`, '', head, ...lines].join('\n'));
// Servers of the rows are still listening.
process.exit();

function writeTable(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}

function line({ title, target }: Row, [reference, ours]: readonly Figure[]): string {
  if (!reference || !ours) throw new Error(`${title} needs two candidates`);
  const reach = 'ratio' in target ? `≤ ${target.ratio} ×` : `≤ ${target.milliseconds} ms`;
  const cells = [
    title,
    reference.name,
    reference.median.toFixed(0),
    `${ours.median.toFixed(0)} (${ours.min.toFixed(0)}–${ours.max.toFixed(0)})`,
    `${ours.ratio.toFixed(2)} ×`,
    reach,
    ours.memory.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function values(flag: string): readonly string[] {
  return words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []));
}
