/** OpenCrate's fourteen images: a list of Python versions crossed with two runtimes, one version file, one cache for each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

const versions = ['3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13'];
const inputs = {
  catalog: 'PYTHON_VERSIONS',
  axes: 'runtime: [cpu, cuda]\npython: "@PYTHON_VERSIONS"',
  image: 'acme/crate-{runtime}-py{python}',
  file: './docker/dockerfiles/Dockerfile.{runtime}-py{python}',
  tags: '{version}',
  cache: 'registry',
  'cache-repository': 'acme/crate-build-cache',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-opencrate-'));
  mkdirSync(join(folder, 'docker/dockerfiles'), { recursive: true });
  // Neither file ends in a line break; the version has the carriage return that the original leaves in its tags.
  writeFileSync(join(folder, 'PYTHON_VERSIONS'), versions.join('\n'));
  writeFileSync(join(folder, 'VERSION'), 'v0.1.0-rc\r\n');
  for (const runtime of ['cpu', 'cuda'])
    for (const version of versions)
      writeFileSync(join(folder, `docker/dockerfiles/Dockerfile.${runtime}-py${version}`), 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly [field: string]: unknown;
}

function entriesOf(run: BundleRun): readonly Entry[] {
  expect(run.errors).toEqual([]);
  return (JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Entry[] }).include;
}

describe("OpenCrate's matrix", () => {
  it('has 14 entries, with the names that the original gives', async () => {
    const run = await runBundle('generate-matrix', { cwd: folder, inputs });
    const entries = entriesOf(run);
    expect(entries.map((entry) => [entry.runtime, entry.python, entry.ref, entry.file])).toEqual(
      ['cpu', 'cuda'].flatMap((runtime) =>
        versions.map((version) => [
          runtime,
          version,
          `acme/crate-${runtime}-py${version}:v0.1.0-rc`,
          `docker/dockerfiles/Dockerfile.${runtime}-py${version}`,
        ]),
      ),
    );
    expect(run.outputs).toMatchObject({ version: 'v0.1.0-rc', count: '14', 'wave-count': '1' });
    expect(new Set(entries.map((entry) => entry['cache-from'])).size).toBe(14);
    expect(new Set(entries.map((entry) => entry.artifact)).size).toBe(14);
  });

  it('tests the edges on a pull request, without writing a cache', async () => {
    const run = await runBundle('generate-matrix', {
      cwd: folder,
      inputs: { ...inputs, filter: 'runtime=cpu', pick: 'python=edges', rebuild: 'true', 'cache-update': 'true' },
      event: {
        name: 'pull_request',
        payload: { number: 7, pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } },
      },
      env: { GITHUB_REF: 'refs/pull/7/merge' },
    });
    const entries = entriesOf(run);
    expect(entries.map((entry) => entry.python)).toEqual(['3.7', '3.13']);
    for (const entry of entries)
      expect(entry).toMatchObject({ 'no-cache': true, pull: true, 'cache-from': '', 'cache-to': '' });
  });

  it('has one edge where the list has one line', async () => {
    writeFileSync(join(folder, 'ONE'), '3.12');
    const one = { ...inputs, catalog: 'ONE', axes: 'runtime: [cpu]\npython: "@ONE"', pick: 'python=edges' };
    expect(entriesOf(await runBundle('generate-matrix', { cwd: folder, inputs: one }))).toHaveLength(1);
  });
});
