/** The inputs hash as jobs meet it: one value wherever it is computed, another one as soon as the image could be another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GitApi, startGitApi } from '../../support/git-api.ts';
import { plain } from '../../support/git-events.ts';
import { type Content, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { root, runBundle } from '../../support/run-bundle.ts';

let repository: GitRepository;
let api: GitApi;
let start: string;
const catalog =
  'registry: ghcr.io/acme\nimages:\n  base: {}\n  child: {build-args: {A: "1"}, platforms: [linux/amd64]}\n';

beforeAll(async () => {
  repository = gitRepository();
  start = repository.commit({
    'images.yml': catalog,
    'images/base/Dockerfile': 'FROM debian:12\nCOPY app /app\n',
    'images/base/app': '1\n',
    'images/base/notes': '1\n',
    'images/child/Dockerfile': 'FROM ghcr.io/acme/base\nCOPY src /src\n',
    'images/child/.dockerignore': 'src/*.md\n',
    'images/child/src/run.sh': 'echo\n',
    'images/child/src/é and "quotes"': '1\n',
    'images/child/src/read.md': '1\n',
  });
  repository.push();
  api = await startGitApi(repository.origin);
});
afterAll(async () => {
  await api.close();
  repository.remove();
});

type Hashes = Readonly<Record<string, string>>;

async function hashes(
  cwd: string,
  sha = start,
  inputs: Readonly<Record<string, string>> = {},
  action = 'plan',
): Promise<Hashes> {
  const { event, env } = plain('workflow_dispatch', sha);
  const run = await runBundle(action, { cwd, event, inputs, env: { ...api.environment, ...env } });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  const { include } = JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Hashes[] };
  return Object.fromEntries(include.map((entry) => [entry.name, entry['inputs-hash'] ?? '']));
}

describe('one commit has one hash', () => {
  let expected: Hashes;
  beforeAll(async () => {
    expected = await hashes(repository.checkout({ depth: 0 }));
    expect(expected.child).toMatch(/^[0-9a-f]{64}$/);
    expect(expected.base).not.toBe(expected.child);
  });

  it.each([
    ['a clone of depth 1', { depth: 1 }],
    ['a clone without files', { depth: 0, filter: 'blob:none' }],
    ['a clone without folders', { depth: 0, filter: 'tree:0' }],
  ])('in %s', async (_, checkout) => {
    expect(await hashes(repository.checkout(checkout))).toEqual(expected);
  });

  it('without a checkout, by the API', async () => {
    const nowhere = mkdtempSync(join(repository.temporary, 'empty-'));
    expect(await hashes(nowhere, start, { source: 'api' })).toEqual(expected);
  });

  it('for generate-matrix, which reads the work tree', async () => {
    expect(await hashes(repository.checkout(), start, {}, 'generate-matrix')).toEqual(expected);
  });

  it('for `docker-ci explain`', () => {
    const cli = [join(root, 'dist', 'cli', 'index.js'), 'explain', 'child', '--json'];
    const { stdout } = spawnSync(process.execPath, cli, {
      cwd: repository.checkout(),
      env: { PATH: process.env.PATH, HOME: repository.temporary },
      encoding: 'utf8',
    });
    expect((JSON.parse(stdout) as { readonly inputsHash: string }).inputsHash).toBe(expected.child);
  });

  it.each<readonly [string, Readonly<Record<string, Content>>, readonly string[]]>([
    ['nothing', {}, []],
    ['a file that no image reads', { 'images/base/notes': '2\n', 'docs/x': '1' }, []],
    ['a file that the ignore file leaves out', { 'images/child/src/read.md': '2\n' }, []],
    ['a comment of the catalog', { 'images.yml': `# a remark\n${catalog}` }, []],
    ['a file that is read', { 'images/child/src/run.sh': 'echo 2\n' }, ['child']],
    ['the mode of a file', { 'images/child/src/run.sh': { executable: 'echo\n' } }, ['child']],
    ['a new file', { 'images/child/src/new': '' }, ['child']],
    ['a file that is gone', { 'images/child/src/é and "quotes"': undefined }, ['child']],
    ['the ignore file', { 'images/child/.dockerignore': 'src/*.txt\n' }, ['child']],
    ['a build arg', { 'images.yml': catalog.replace('"1"', '"2"') }, ['child']],
    ['the platforms', { 'images.yml': catalog.replace('linux/amd64', 'linux/arm64') }, ['child']],
    ['the target', { 'images.yml': catalog.replace('child: {', 'child: {target: "0", ') }, ['child']],
    ['an input of the parent', { 'images/base/app': '2\n' }, ['base', 'child']],
    ['the parent’s Dockerfile', { 'images/base/Dockerfile': 'FROM debian:13\nCOPY app /app\n' }, ['base', 'child']],
  ])('%s changes', async (_, files, changed) => {
    repository.git('checkout', '--quiet', '--detach', start);
    const sha = repository.commit(files);
    const found = await hashes(repository.folder, sha);
    expect(Object.keys(found).filter((name) => found[name] !== expected[name])).toEqual(changed);
  });
});

it('an image whose Dockerfile was generated has none, and counts its whole context', async () => {
  repository.git('checkout', '--quiet', '--detach', start);
  const sha = repository.commit({ 'images/child/Dockerfile': undefined, 'images/child/other': '1' });
  repository.git('branch', '--force', 'generated', sha);
  repository.push();
  const cwd = repository.checkout({ ref: 'refs/heads/generated', depth: 0 });
  writeFileSync(join(cwd, 'images/child/Dockerfile'), 'FROM ghcr.io/acme/base\n');
  const found = await hashes(cwd, sha);
  expect(found.child).toBe('');
  expect(found.base).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(join(cwd, 'images/child/Dockerfile'), 'utf8')).toBe('FROM ghcr.io/acme/base\n');
});
