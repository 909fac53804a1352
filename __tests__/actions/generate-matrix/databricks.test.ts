/**
 * The Databricks pipeline's matrices: what the original selects comes out, and its mistakes do not.
 *
 * `fixtures/build-summary/selected.json` says what its own function gave for each summary and option; order and tags are
 * ours, because those were its mistakes (12.2 before 13.3, ML and base images under one tag).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BundleRun, root, runBundle } from '../../support/run-bundle.ts';

interface Entry {
  readonly runtime: string;
  readonly image_type: string;
  readonly variant: string;
  readonly suffix: string;
  readonly lts: boolean;
  readonly name: string;
  readonly file: string;
  readonly context: string;
  readonly tags: string;
}

const fixtures = join(root, '__tests__/fixtures/build-summary');
const selected = JSON.parse(readFileSync(join(fixtures, 'selected.json'), 'utf8')) as Record<
  string,
  Record<string, readonly string[]>
>;

/** The original's options in the words of generate-matrix. */
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: { filter: 'image_type=python*' },
  only_lts: { filter: 'image_type=python*\nlts=true' },
  'only_lts+python': { filter: 'image_type=python\nlts=true' },
  'only_lts+python-gpu': { filter: 'image_type=python-gpu\nlts=true' },
  'only_lts+count1': { filter: 'image_type=python*\nlts=true', pick: 'runtime=newest:1' },
  'only_lts+count2': { filter: 'image_type=python*\nlts=true', pick: 'runtime=newest:2' },
  gpu: { filter: 'image_type=gpu\nruntime!=' },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-databricks-'));
  for (const name of Object.keys(selected)) {
    writeFileSync(join(folder, `${name}.json`), readFileSync(join(fixtures, `${name}.json`)));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function matrix(summary: string, inputs: Readonly<Record<string, string>>): Promise<BundleRun> {
  return runBundle('generate-matrix', {
    cwd: folder,
    inputs: { catalog: `${summary}.json`, image: 'ghcr.io/acme/dbx-runtime', ...inputs },
  });
}

function entriesOf(run: BundleRun): readonly Entry[] {
  expect(run.errors).toEqual([]);
  return (JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Entry[] }).include;
}

const key = (entry: Entry) => [entry.runtime, entry.image_type, entry.variant, entry.suffix].join(' | ');

describe.each(Object.keys(selected))('the summary %s', (summary) => {
  it.each(Object.keys(options))('with %s selects what the original selects', async (option) => {
    const run = await matrix(summary, options[option] ?? {});
    const entries = entriesOf(run);
    expect(entries.map(key).sort()).toEqual([...(selected[summary]?.[option] ?? [])].sort());
    expect(run.outputs['has-entries']).toBe(String(entries.length > 0));
    expect(run.exitCode).toBe(0);
  });
});

describe('the whole summary', () => {
  let entries: readonly Entry[];
  beforeAll(async () => {
    entries = entriesOf(await matrix('all', {}));
  });

  it('orders runtimes by number, newest first', () => {
    const runtimes = [...new Set(entries.map((entry) => entry.runtime).filter((runtime) => runtime !== ''))];
    const numbers = runtimes.map((runtime) => Number.parseFloat(runtime) * 10);
    expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
    expect(runtimes.indexOf('13.3 LTS')).toBeLessThan(runtimes.indexOf('12.2 LTS'));
  });

  it('gives every entry its own Dockerfile, name and tags', () => {
    const tags = entries.flatMap((entry) => entry.tags.split('\n'));
    expect(new Set(tags).size).toBe(tags.length);
    expect(new Set(entries.map((entry) => entry.file)).size).toBe(entries.length);
    for (const entry of entries) expect(entry.file).toBe(`${entry.context}/Dockerfile`);
  });

  it('follows the documented tags', () => {
    const tagsOf = (name: string) =>
      entries
        .find((entry) => entry.name === name)
        ?.tags.replaceAll('ghcr.io/acme/dbx-runtime:', '')
        .split('\n');
    expect(tagsOf('python-17.3-lts-ubuntu2404-py312')).toEqual(['python-17.3-lts-ubuntu2404-py312', 'python-latest']);
    expect(tagsOf('python-17.3-lts-ubuntu2404-py312-ml')).toEqual([
      'python-17.3-lts-ubuntu2404-py312-ml',
      'python-17.3-lts-ml',
    ]);
    expect(tagsOf('python-16.4-lts-ubuntu2404-py312')).toEqual(['python-16.4-lts-ubuntu2404-py312']);
    expect(tagsOf('minimal')).toEqual(['minimal', 'minimal-latest']);
  });

  it('says of each whether it is LTS, as a boolean', () => {
    expect(entries.filter((entry) => entry.lts).every((entry) => entry.runtime.endsWith('LTS'))).toBe(true);
    expect(entries.filter((entry) => entry.runtime.endsWith('LTS')).every((entry) => entry.lts === true)).toBe(true);
  });
});

describe('a filtered run', () => {
  it('never moves latest back', async () => {
    const entries = entriesOf(await matrix('all', { filter: 'runtime=16.4 LTS' }));
    expect(entries.flatMap((entry) => entry.tags.split('\n')).filter((tag) => tag.endsWith('-latest'))).toEqual([]);
  });

  it('of one runtime that a person named selects it alone', async () => {
    const entries = entriesOf(await matrix('all', { filter: 'runtime=15.4 LTS\nimage_type=python' }));
    expect(entries.map((entry) => [entry.runtime, entry.variant])).toEqual([
      ['15.4 LTS', ''],
      ['15.4 LTS', '.ml'],
    ]);
  });

  it('that selects nothing says so, and fails where that is asked for', async () => {
    const run = await matrix('lts1', { filter: 'runtime=99*', 'fail-on-empty': 'true' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      matrix: '{"include":[]}',
      'has-entries': 'false',
      count: '0',
      names: '[]',
      waves: '[]',
      images: '{}',
    });
    expect(run.errors[0]).toContain('DCA-MAT-060');
  });
});

describe('newer runtimes', () => {
  it('come first by number: 18.3 before 17.3 before 9.1', async () => {
    const runtimes = ['9.1 LTS', '18.3 LTS', '17.3 LTS', '10.4 LTS'];
    const details = Object.fromEntries(
      runtimes.map((runtime) => [
        runtime,
        { python: [`data/python/${runtime.replaceAll(' ', '-')}-ubuntu2404-py312/Dockerfile`] },
      ]),
    );
    writeFileSync(
      join(folder, 'future.json'),
      JSON.stringify({ total_runtimes: 4, image_types: ['python'], build_details: details }),
    );
    const all = entriesOf(await matrix('future', {}));
    expect(all.map((entry) => entry.runtime)).toEqual(['18.3 LTS', '17.3 LTS', '10.4 LTS', '9.1 LTS']);
    const newest = entriesOf(await matrix('future', { pick: 'runtime=newest:1' }));
    expect(newest.map((entry) => entry.runtime)).toEqual(['18.3 LTS']);
  });
});

it('the short tag of the document is made of what the entries carry, and no two entries share it', async () => {
  const tags = '{name}\n{image_type}-{runtime}-{edition}';
  const entries = entriesOf(await matrix(Object.keys(selected)[0] ?? '', { tags, filter: 'image_type=python' }));
  const short = entries.map((entry) => entry.tags.split('\n')[1]?.split(':')[1]);
  expect(short).toContain('python-16.4-lts-py312');
  expect(short).toContain('python-16.4-lts-py312-ml');
  expect(new Set(short).size).toBe(entries.length);
});
