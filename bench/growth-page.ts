/** What `npm run bench -- --growth --write PAGE` writes: charts beside the page, and the same figures as a table. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chart, count, time } from './chart.ts';
import { exponent, type Growth, type Line } from './growth.ts';

export interface MeasuredGrowth {
  readonly growth: Growth;
  readonly lines: readonly Line[];
}

export function writeCharts(page: string, { growth, lines }: MeasuredGrowth): void {
  for (const theme of ['light', 'dark'] as const)
    writeFileSync(join(dirname(page), picture(growth, theme)), chart(growth, lines, theme));
}

export function growthSection({ growth, lines }: MeasuredGrowth): string {
  const sizes = lines[0]?.points.map(({ size }) => size) ?? [];
  const last = sizes.at(-1) ?? 0;
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="${picture(growth, 'dark')}">`,
    `  <img alt="${growth.title}: the figures of the table below" src="${picture(growth, 'light')}" width="760">`,
    '</picture>',
    '',
    `| ${growth.unit} | ${sizes.map(count).join(' | ')} | last step | MiB at ${count(last)} |`,
    `|---|${'--:|'.repeat(sizes.length + 2)}`,
    ...lines.map((line) => {
      const cells = line.points.map(({ milliseconds }) => time(milliseconds));
      const memory = line.points.at(-1)?.memory.toFixed(0) ?? '';
      return `| ${[line.title, ...cells, `n^${exponent(line).toFixed(2)}`, memory].join(' | ')} |`;
    }),
  ].join('\n');
}

function picture({ name }: Growth, theme: string): string {
  return `images/growth-${name}-${theme}.svg`;
}
