/**
 * How cost grows with the work: the same bundles as in the rows, measured at sizes that go up by tens.
 *
 * Series of one size take turns, as the candidates of a row do. The last step of a series has an exponent: by 10 ^ e as
 * much for ten times the work, so that 1 is linear; start-up hides it at small sizes, which is why the last step is taken.
 */
import { commentCandidates } from './comment-row.ts';
import { matrixCandidate } from './matrix-rows.ts';
import { type Candidate, compare } from './measure.ts';
import { gateCandidate, promoteCandidates } from './registry-rows.ts';
import { detectCandidates } from './rows.ts';

/** One chart: what is counted along its horizontal axis, and its lines. */
export interface Growth {
  /** Names the chart's file. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly series: readonly Series[];
}

interface Series {
  readonly title: string;
  readonly candidate: (size: number) => Promise<Candidate>;
}

export interface Line {
  readonly title: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly size: number;
  readonly milliseconds: number;
  readonly memory: number;
}

export const growths: readonly Growth[] = [
  {
    name: 'images',
    title: 'Cost by images',
    unit: 'images',
    sizes: [1, 10, 100, 1000],
    rounds: 3,
    series: [
      { title: 'generate-matrix', candidate: (images) => matrixCandidate(images, { shard: 'true' }) },
      { title: 'tag-latest', candidate: async (images) => (await promoteCandidates(images, 0, false))[1] },
      { title: 'digest-gate verify', candidate: gateCandidate },
    ],
  },
  {
    name: 'files',
    title: 'Cost by files, with 400 images',
    unit: 'files',
    sizes: [1000, 10_000, 50_000, 200_000],
    rounds: 3,
    series: [
      { title: 'detect-changes, 300 changed', candidate: (files) => ours(files, 300, 'paths') },
      { title: 'detect-changes, 40 % changed', candidate: (files) => ours(files, Math.round(files * 0.4), 'paths') },
      { title: 'plan, derived inputs, 300 changed', candidate: (files) => ours(files, 300, 'found') },
    ],
  },
  {
    name: 'comments',
    title: 'Cost by comments',
    unit: 'comments',
    sizes: [1, 10, 100, 1000, 3000],
    rounds: 3,
    series: [
      { title: 'pr-comment', candidate: (total) => comment(total, 0) },
      { title: 'pr-comment, 80 ms a round trip', candidate: (total) => comment(total, 80) },
    ],
  },
];

async function ours(files: number, changed: number, kind: 'paths' | 'found'): Promise<Candidate> {
  return (await detectCandidates({ files, images: 400, changed }, {}, kind))[1];
}

async function comment(total: number, roundTrip: number): Promise<Candidate> {
  return (await commentCandidates({ total, roundTrip }))[1];
}

export async function measureGrowth({ sizes, series, rounds }: Growth): Promise<readonly Line[]> {
  const points: Point[][] = series.map(() => []);
  for (const size of sizes) {
    const figures = await compare(await Promise.all(series.map(({ candidate }) => candidate(size))), rounds);
    for (const [at, { median, memory }] of figures.entries()) points[at]?.push({ size, milliseconds: median, memory });
  }
  return series.map(({ title }, at) => ({ title, points: points[at] ?? [] }));
}

export function exponent({ points }: Line): number {
  const [before, last] = points.slice(-2);
  if (!before || !last) return Number.NaN;
  return Math.log(last.milliseconds / before.milliseconds) / Math.log(last.size / before.size);
}
