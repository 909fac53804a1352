/**
 * `npm run bench`: the rows of docs/performance.md, each against its reference, paired in one run; with `--growth` how cost
 * grows with the work, as charts.
 *
 *   npm run bench                                     our own rows
 *   npm run bench -- --peer paths-filter=FILE         beside the bundle of dorny/paths-filter
 *   npm run bench -- --only detect                    rows whose title holds the word
 *   npm run bench -- --growth                         growth instead of rows; `--only files` one chart, `--most 1000` no larger size
 *   npm run bench -- --write docs/performance.md      writes what was measured into the page
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Growth, growths, measureGrowth } from './growth.ts';
import { growthSection, writeCharts } from './growth-page.ts';
import { compare, type Figure } from './measure.ts';
import { type Peers, type Row, removeTemporaries } from './row.ts';
import { rows } from './rows.ts';

const { values: options } = parseArgs({
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
    most: { type: 'string', default: 'Infinity' },
    write: { type: 'string' },
  },
});
// A page holds what one run measured, all of it.
if (options.write !== undefined && options.only !== '') throw new Error('--write goes without --only');
const peers: Peers = Object.fromEntries(
  options.peer.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
);

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
const measured = `Measured on ${machine}.`;
console.log(`${measured}\n`);
if (options.growth) await benchGrowth();
else await benchRows();
removeTemporaries();
// Servers of the rows are still listening.
process.exit();

async function benchRows(): Promise<void> {
  const lines = [
    '| work | reference | median ms | ours, median ms (min–max) | ratio | to reach | MiB |',
    '|---|---|--:|--:|--:|--:|--:|',
  ];
  console.log(lines.join('\n'));
  for (const row of chosen(rows(peers), ({ title }) => title.includes(options.only))) {
    lines.push(line(row, await compare(await row.candidates(), row.rounds)));
    console.log(lines.at(-1));
  }
  writeBetween('bench', [measured, '', ...lines].join('\n'));
}

async function benchGrowth(): Promise<void> {
  const sections: string[] = [];
  const upTo = ({ sizes }: Growth) => sizes.filter((size) => size <= Number(options.most));
  // A chart has two points at least.
  for (const growth of chosen(growths, (one) => one.name.includes(options.only) && upTo(one).length > 1)) {
    const sizes = upTo(growth);
    const found = { growth, lines: await measureGrowth({ ...growth, sizes }) };
    if (options.write !== undefined) writeCharts(options.write, found);
    sections.push(growthSection(found));
    console.log(`${sections.at(-1)}\n`);
    removeTemporaries();
  }
  writeBetween('growth', [measured, ...sections].join('\n\n'));
}

function chosen<T>(all: readonly T[], wanted: (one: T) => boolean): readonly T[] {
  const some = all.filter(wanted);
  if (some.length === 0) throw new Error('--only and --most leave nothing to measure');
  return some;
}

function writeBetween(marker: string, text: string): void {
  if (options.write === undefined) return;
  const page = readFileSync(options.write, 'utf8');
  const [begin, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${options.write} lacks the markers ${begin} … ${end}`);
  writeFileSync(options.write, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
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
