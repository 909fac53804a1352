/**
 * A log–log chart as SVG text, for GitHub's light or dark page: it is shown as a picture, which knows nothing of the page.
 *
 * The dashed diagonals are linear growth: a line that rises less steeply than they do grows less than its work.
 */
import type { Growth, Line, Point } from './growth.ts';

export type Theme = 'light' | 'dark';

/** GitHub's own colours, so that the chart belongs to the page. */
const palettes = {
  light: {
    page: '#ffffff',
    text: '#1f2328',
    faint: '#59636e',
    grid: '#d1d9e0',
    lines: ['#0969da', '#bc4c00', '#8250df'],
  },
  dark: {
    page: '#0d1117',
    text: '#f0f6fc',
    faint: '#9198a1',
    grid: '#3d444d',
    lines: ['#4493f8', '#f0883e', '#ab7df8'],
  },
} as const;

const [width, height] = [760, 380];
const plot = { left: 76, right: 500, top: 48, bottom: 316 };

/** One axis: whole decades, and where a value stands. */
interface Axis {
  readonly decades: readonly number[];
  readonly at: (value: number) => number;
}

export function chart({ title, unit }: Pick<Growth, 'title' | 'unit'>, lines: readonly Line[], theme: Theme): string {
  const { page, text, faint, grid, lines: hues } = palettes[theme];
  const points = lines.flatMap((line) => line.points);
  const x = axis(
    points.map((point) => point.size),
    plot.left,
    plot.right,
  );
  const y = axis(
    points.map((point) => point.milliseconds),
    plot.bottom,
    plot.top,
  );
  const middle = (plot.top + plot.bottom) / 2;
  const hue = (at: number) => hues[at % hues.length] ?? text;
  const parts = [
    `<title>${escaped([title, ...lines.map(inWords)].join('. '))}</title>`,
    `<clipPath id="plot"><path d="M${plot.left} ${plot.top}H${plot.right}V${plot.bottom}H${plot.left}Z"/></clipPath>`,
    `<path d="M0 0H${width}V${height}H0Z" fill="${page}"/>`,
    words(plot.left, 26, title, `fill="${text}" font-size="14" font-weight="600"`),
    words(plot.right, 26, 'dashed: linear growth', `fill="${faint}" text-anchor="end"`),
    `<path d="${gridPath(x, y)}" fill="none" stroke="${grid}"/>`,
    `<path d="${diagonals(x, y)}" fill="none" stroke="${faint}" stroke-dasharray="3 4" clip-path="url(#plot)"/>`,
    ...x.decades.map((value) =>
      words(x.at(value), plot.bottom + 20, count(value), `fill="${faint}" text-anchor="middle"`),
    ),
    ...y.decades.map((value) =>
      words(plot.left - 8, y.at(value) + 4, time(value), `fill="${faint}" text-anchor="end"`),
    ),
    words((plot.left + plot.right) / 2, plot.bottom + 44, `number of ${unit}`, `fill="${text}" text-anchor="middle"`),
    words(
      18,
      middle,
      'time of the whole process',
      `fill="${text}" text-anchor="middle" transform="rotate(-90 18 ${middle})"`,
    ),
    ...lines.map((line, at) => drawn(line.points, x, y, hue(at))),
    ...names(lines, y).map(({ line, top }) =>
      words(plot.right + 14, top, inWords(line), `fill="${hue(lines.indexOf(line))}"`),
    ),
  ];
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const font = `font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="12"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" ${font}>\n${parts.join('\n')}\n</svg>\n`;
}

function axis(values: readonly number[], start: number, end: number): Axis {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    decades: Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at)),
    at: (value) => rounded(start + ((Math.log10(value) - from) / (to - from)) * (end - start)),
  };
}

function gridPath(x: Axis, y: Axis): string {
  const upright = x.decades.map((value) => `M${x.at(value)} ${plot.top}V${plot.bottom}`);
  const level = y.decades.map((value) => `M${plot.left} ${y.at(value)}H${plot.right}`);
  return [...upright, ...level].join('');
}

/** Ten times the work, ten times the time: from every corner of the grid at the left and at the bottom. */
function diagonals(x: Axis, y: Axis): string {
  const [left = 1, far = 1] = [x.decades[0], x.decades.at(-1)];
  const [bottom = 1] = y.decades;
  const ratio = far / left;
  const starts = [
    ...y.decades.map((time) => ({ size: left, time })),
    ...x.decades.slice(1).map((size) => ({ size, time: bottom })),
  ];
  return starts
    .map(({ size, time }) => `M${x.at(size)} ${y.at(time)}L${x.at(size * ratio)} ${y.at(time * ratio)}`)
    .join('');
}

function drawn(points: readonly Point[], x: Axis, y: Axis, hue: string): string {
  const places = points.map(({ size, milliseconds }) => `${x.at(size)} ${y.at(milliseconds)}`);
  // A line of no length with a round cap is a dot.
  const dots = places.map((place) => `M${place}h0`).join('');
  return [
    `<path d="M${places.join('L')}" fill="none" stroke="${hue}" stroke-width="2"/>`,
    `<path d="${dots}" fill="none" stroke="${hue}" stroke-width="7" stroke-linecap="round"/>`,
  ].join('\n');
}

/** Each name beside the end of its line, moved down where it would cover another. */
function names(lines: readonly Line[], y: Axis): readonly { readonly line: Line; readonly top: number }[] {
  const ends = lines
    .map((line) => ({ line, top: y.at(line.points.at(-1)?.milliseconds ?? 1) + 4 }))
    .sort((a, b) => a.top - b.top);
  let least = 0;
  return ends.map(({ line, top }) => {
    const free = Math.max(top, least);
    least = free + 17;
    return { line, top: free };
  });
}

function inWords({ title, points }: Line): string {
  return `${title}: ${time(points.at(-1)?.milliseconds ?? 0)}`;
}

function words(x: number, y: number, text: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(text)}</text>`;
}

export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${Number((milliseconds / 1000).toPrecision(2))} s`;
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
