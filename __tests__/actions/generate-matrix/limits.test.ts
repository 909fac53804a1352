/** GitHub's limits at their edges, on the bundle: the last number that fits, and the first that does not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-limits-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  const env = { SOURCE_DATE_EPOCH: '0' };
  return runBundle('generate-matrix', { cwd: folder, inputs: { file: 'Dockerfile', ...inputs }, env });
}

const numbers = (count: number) => `n: [${Array.from({ length: count }, (_, at) => at).join(', ')}]`;

describe('256 jobs of a matrix', () => {
  it('256 are made', async () => {
    const made = await run({ axes: numbers(256) });
    expect(made.errors).toEqual([]);
    expect(made.outputs).toMatchObject({ count: '256', 'shard-count': '0' });
    expect((JSON.parse(made.outputs.matrix ?? '') as { include: unknown[] }).include).toHaveLength(256);
  });

  it('257 fail with the count and the way out, and set nothing', async () => {
    const { errors, exitCode, outputs } = await run({ axes: numbers(257) });
    expect(exitCode).toBe(1);
    expect(errors[0]).toMatch(/DCA-MAT-061: the matrix has 257 entries; GitHub runs at most 256.*`shard: true`/s);
    expect(outputs).toEqual({});
  });

  it('257 are two shards', async () => {
    const { outputs } = await run({ axes: numbers(257), shard: 'true' });
    const shards = JSON.parse(outputs.shards ?? '') as readonly { readonly include: readonly unknown[] }[];
    expect(shards.map(({ include }) => include.length)).toEqual([256, 1]);
  });
});

describe('1 MB of outputs', () => {
  const limit = 1_048_576;
  const size = ({ outputs }: BundleRun) =>
    Object.entries(outputs).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
  /** A catalog of one image, and a version, that make outputs of exactly so many UTF-16 units. */
  const padded = async (wanted: number, letter = 'x') => {
    const measured = size(await run(pad(0, 'v1', letter)));
    // A letter of `extra` stands in `matrix` and `waves`, one of the version in its output and two labels.
    const version = (wanted - measured) % 2 === 0 ? 'v1' : 'v12';
    const length = (wanted - measured - (version === 'v12' ? 3 : 0)) / 2;
    expect(Number.isInteger(length)).toBe(true);
    return run(pad(length, version, letter));
  };
  const pad = (length: number, version: string, letter: string) => {
    const images = { one: { context: '.', image: 'ghcr.io/acme/one', extra: { text: letter.repeat(length) } } };
    writeFileSync(join(folder, 'padded.json'), JSON.stringify({ images }));
    return { catalog: 'padded.json', file: '', version };
  };

  it.each([['x'], ['é']])('1,048,576 units of %j are set, with a warning of what a job can hand on', async (letter) => {
    const made = await padded(limit, letter);
    expect(made.errors).toEqual([]);
    expect(size(made)).toBe(limit);
    expect(made.warnings.join()).toMatch(/1048576 characters \(.*matrix \d+.*\).*524288/);
  });

  it.each([['x'], ['é']])('one more of %j fails with the size and the way out, and sets nothing', async (letter) => {
    const { errors, exitCode, outputs, summary } = await padded(limit + 1, letter);
    expect(exitCode).toBe(1);
    expect(errors[0]).toMatch(
      /DCA-ACT-003: the outputs have 1048577 characters together, more than the 1048576.*the largest is "(?:matrix|waves)" with \d+.*(?:filter|only|pick)/s,
    );
    expect(outputs).toEqual({});
    expect(summary).toBe('');
  });
});
