/**
 * Entries as GitHub takes them: one matrix, one for each wave, or shards.
 *
 * GitHub runs at most 256 jobs of a matrix, and keeps at most 1 MB of a job's outputs. Shards never mix waves, so that run one after
 * the other they build parents before children. With shards, `matrix` and `waves` repeat what `shards` says; they are left
 * empty where a matrix of theirs has too many entries, or all together would be too long.
 */
import { outputLimit } from '../action/contract.ts';
import { groupBy } from '../action/group-by.ts';
import { Problem } from '../action/problem.ts';
import type { Matrix, MatrixEntry } from './matrix-entry.ts';

export interface MatrixImage {
  readonly image: string;
  readonly ref: string;
  readonly tags: readonly string[];
  readonly parents: readonly string[];
  readonly wave: number;
}

export interface MatrixOutputs {
  readonly matrix: Matrix;
  readonly hasEntries: boolean;
  readonly count: number;
  readonly names: readonly string[];
  readonly waves: readonly Matrix[];
  readonly waveCount: number;
  readonly shards: readonly Matrix[];
  readonly shardCount: number;
  readonly images: Readonly<Record<string, MatrixImage>>;
}

export interface Limits {
  readonly maxJobs: number;
  readonly shard: boolean;
  /** Characters of the step's other outputs. */
  readonly taken?: number;
}

const none: Matrix = { include: [] };

/** What other outputs of the job may take of GitHub's limit. */
const reserve = 20_000;

/**
 * Judges a number of entries before any is made: of a hundred thousand nobody waits for the last to be told so.
 *
 * @throws Problem DCA-MAT-061 for more entries than a matrix may have, DCA-MAT-064 for more than outputs can hold.
 */
export function checkCount(count: number, { maxJobs, shard }: Limits): void {
  if (count > maxJobs && !shard) {
    throw new Problem({
      code: 'DCA-MAT-061',
      message: `the matrix has ${count} entries; ${maxJobs === 256 ? 'GitHub runs at most 256' : `\`max-jobs\` allows ${maxJobs}`}.`,
      remedy:
        'Select fewer (`only`, `filter`, `pick`), or set `shard: true` and run the matrices of `shards`, each in a job of its own.',
    });
  }
  if (count > mostEntries) {
    throw new Problem({
      code: 'DCA-MAT-064',
      message: `${count} entries are more than the outputs of a job can hold: GitHub keeps ${outputLimit} characters of them.`,
      remedy:
        'Select fewer images in each run (`only`, `filter`, `pick`), or plan parts of the catalog in several jobs.',
    });
  }
}

/** The names and booleans of an entry's fields alone are 300 characters. */
const mostEntries = Math.floor(outputLimit / 300);

export function matrixOutputs(entries: readonly MatrixEntry[], { maxJobs, shard, taken = 0 }: Limits): MatrixOutputs {
  checkCount(entries.length, { maxJobs, shard });
  const byWave = [...groupBy(entries, (entry) => entry.wave).values()];
  const waves = byWave.map((include) => ({ include }));
  const shards = shard ? byWave.flatMap((wave) => chunks(wave, maxJobs)) : [];
  const outputs = {
    matrix: { include: entries },
    hasEntries: entries.length > 0,
    count: entries.length,
    names: [...new Set(entries.map((entry) => entry.name))],
    waves,
    waveCount: waves.length,
    shards,
    shardCount: shards.length,
    images: imagesOf(entries),
  };
  return shard ? whereItFits(outputs, maxJobs, outputLimit - reserve - taken) : outputs;
}

/** Leaves out what repeats the shards, and at last the empty fields of their entries: an expression reads both alike. */
function whereItFits(outputs: MatrixOutputs, maxJobs: number, most: number): MatrixOutputs {
  const size = (value: unknown) => JSON.stringify(value).length;
  const entries = size(outputs.matrix);
  const images = size(outputs.images);
  let room = most - size(outputs.names) - size(outputs.shards) - images;
  const slim = room < 0;
  const shards = slim ? outputs.shards.map(({ include }) => ({ include: include.map(withoutEmpty) })) : outputs.shards;
  if (slim) room = most - size(outputs.names) - size(shards) - images;
  const take = (fits: boolean): boolean => {
    const taken = fits && entries <= room;
    if (taken) room -= entries;
    return taken;
  };
  const matrix = take(outputs.count <= maxJobs) ? outputs.matrix : none;
  const waves = take(outputs.waves.every((wave) => wave.include.length <= maxJobs)) ? outputs.waves : [];
  return { ...outputs, shards, matrix, waves, images: room < 0 ? {} : outputs.images };
}

function withoutEmpty(entry: MatrixEntry): MatrixEntry {
  const full = Object.entries(entry).filter(
    ([, value]) => value !== '' && JSON.stringify(value) !== '[]' && JSON.stringify(value) !== '{}',
  );
  return Object.fromEntries(full) as MatrixEntry;
}

function chunks(include: readonly MatrixEntry[], size: number): readonly Matrix[] {
  const shards: Matrix[] = [];
  for (let from = 0; from < include.length; from += size) shards.push({ include: include.slice(from, from + size) });
  return shards;
}

/** An image whose platforms are split has several entries, all with its tags. */
function imagesOf(entries: readonly MatrixEntry[]): Readonly<Record<string, MatrixImage>> {
  return Object.fromEntries(
    entries.map(({ name, image, ref, tags, parents, wave }) => [
      name,
      { image, ref, tags: tags === '' ? [] : tags.split('\n'), parents, wave },
    ]),
  );
}
