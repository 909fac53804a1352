/** Each input of the contract, alone, on the bundle: what it changes. An input without a row here fails the first test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '../../../actions/generate-matrix/contract.ts';
import { push } from '../../support/git-events.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-inputs-'));
  const files = {
    'images.yml':
      'registry: ghcr.io/acme\ntag: {published: stable}\nimages:\n  base: {}\n  app: {parent: base, axes: {python: "@PYTHON_VERSIONS"}, platforms: [linux/amd64, linux/arm64]}\n',
    'compose.yml': 'services:\n  web: {build: ./web}\n  db: {image: "postgres:17"}\n',
    'docker-bake.json': '{"target": {"cli": {"context": "web", "tags": ["ghcr.io/acme/cli:v1"]}}}',
    'spec.yml':
      'images:\n  one: {image_name: acme/one, info_cmds: [x]}\n  two: {image_name: acme/two, depend_on: one, build_args: {}}\n',
    PYTHON_VERSIONS: '3.9\n# not this\n3.10\r\n3.11\n',
    VERSION: '1.2.3\r\n',
    'other/VERSION': 'v2.0.0\n',
    'images/base/Dockerfile': 'FROM debian:12\n',
    'images/app/Dockerfile': 'FROM ghcr.io/acme/base\n',
    'web/Dockerfile': 'FROM scratch\n',
    'one/Dockerfile': 'FROM scratch\n',
    'two/Dockerfile': 'ARG BASE_TAG\nFROM acme/one:${BASE_TAG}\n',
    'py/3.9/Dockerfile': 'FROM scratch\n',
    'py/3.10/Dockerfile': 'FROM scratch\n',
    'py/3.11/Dockerfile': 'FROM scratch\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly [field: string]: unknown;
}
interface Made {
  readonly run: BundleRun;
  readonly entries: readonly Entry[];
  /** A field of each entry, by name. */
  readonly all: (field: string) => Readonly<Record<string, unknown>>;
}

const { event, env } = push({ before: '1'.repeat(40), after: '2'.repeat(40) });

async function make(inputs: Readonly<Record<string, string>>): Promise<Made> {
  const run = await runBundle('generate-matrix', { cwd: folder, inputs, event, env });
  const matrix = JSON.parse(run.outputs.matrix ?? '{"include":[]}') as { readonly include: readonly Entry[] };
  const all = (field: string) => Object.fromEntries(matrix.include.map((entry) => [String(entry.name), entry[field]]));
  return { run, entries: matrix.include, all };
}

type Row = readonly [inputs: Readonly<Record<string, string>>, look: (made: Made) => unknown, expected: unknown];

const py = { axes: 'python: "@PYTHON_VERSIONS"', file: 'py/{python}/Dockerfile' };
const names = ({ entries }: Made) => entries.map(({ name }) => name);
const tags = ({ all }: Made) => all('tags');
const [apps, everything] = [
  ['app-3.9', 'app-3.10', 'app-3.11'],
  ['base', 'app-3.9', 'app-3.10', 'app-3.11'],
];

const rows: Readonly<Record<string, readonly Row[]>> = {
  catalog: [
    [{}, names, everything],
    [{ catalog: 'compose.yml' }, names, ['web']],
    [{ catalog: 'docker-bake.json' }, tags, { cli: 'ghcr.io/acme/cli:v1' }],
    [{ catalog: 'spec.yml', registry: 'ghcr.io' }, ({ all }) => all('parents'), { one: [], two: ['one'] }],
    [{ catalog: 'spec.yml', registry: 'ghcr.io' }, ({ all }) => all('build-args'), { one: '', two: 'BASE_TAG=main' }],
    [{ catalog: 'spec.yml' }, ({ entries }) => entries[0]?.extra, { info_cmds: ['x'] }],
  ],
  'catalog-format': [[{ 'catalog-format': 'dockerfiles' }, ({ entries }) => entries.length, 8]],
  axes: [[py, names, ['3.9', '3.10', '3.11']]],
  file: [[py, ({ all }) => all('file')['3.10'], 'py/3.10/Dockerfile']],
  context: [
    [{ ...py, context: 'py/{python}' }, ({ all }) => all('context')['3.9'], 'py/3.9'],
    [py, ({ all }) => all('context')['3.9'], '.'],
  ],
  'build-args': [
    [{ ...py, 'build-args': 'PYTHON=python:{python}' }, ({ all }) => all('build-args')['3.10'], 'PYTHON=python:3.10'],
  ],
  only: [
    [{ only: '["base"]' }, names, ['base']],
    [{ only: 'app-3.9\nbase' }, names, ['base', 'app-3.9']],
    [{ only: '[]' }, names, []],
  ],
  reasons: [[{ reasons: '{"base":"it is forced"}' }, ({ entries }) => entries[0]?.reason, 'it is forced']],
  'parent-digests': [
    [
      { only: 'app-3.9', 'parent-digests': `{"base":"sha256:${'a'.repeat(64)}"}` },
      ({ entries }) => entries[0]?.['parent-refs'],
      `base=ghcr.io/acme/base@sha256:${'a'.repeat(64)}`,
    ],
  ],
  filter: [
    [{ filter: 'python=3.1*' }, names, ['app-3.10', 'app-3.11']],
    [{ filter: 'python=' }, names, ['base']],
    [{ filter: 'name=app-*\nname=base\npython!=3.9' }, names, ['base', 'app-3.10', 'app-3.11']],
  ],
  'with-parents': [[{ only: 'app-3.9', 'with-parents': 'true' }, names, ['base', 'app-3.9']]],
  pick: [
    [{ pick: 'python=newest:1' }, names, ['base', 'app-3.11']],
    [{ pick: 'python=oldest:1', filter: 'name=app-*' }, names, ['app-3.9']],
    [{ pick: 'python=edges', filter: 'name=app-*' }, names, ['app-3.9', 'app-3.11']],
  ],
  include: [[{ include: '- {python: "3.10", gpu: true}' }, ({ all }) => all('gpu')['app-3.10'], true]],
  exclude: [[{ exclude: '- {python: "3.10"}' }, names, ['base', 'app-3.9', 'app-3.11']]],
  registry: [
    [{ registry: 'quay.io/acme', only: 'base' }, tags, { base: 'quay.io/acme/base:main' }],
    [{ ...py, pick: 'python=newest:1' }, ({ entries }) => entries[0]?.image, 'ghcr.io/acme/shop/3.11'],
  ],
  image: [[{ image: '{registry}/x-{name}', only: 'base' }, ({ entries }) => entries[0]?.image, 'ghcr.io/acme/x-base']],
  tags: [
    [{ tags: '{version}-{short-sha}', only: 'base' }, tags, { base: 'ghcr.io/acme/base:1.2.3-2222222' }],
    [
      { tags: 'type=raw,value=one,enable=false\ntype=raw,value=two', only: 'base' },
      tags,
      { base: 'ghcr.io/acme/base:two' },
    ],
    [{ tags: '{pr}\n{branch}', only: 'base' }, tags, { base: 'ghcr.io/acme/base:main' }],
  ],
  flavor: [
    [
      { tags: 'type=ref,event=branch', flavor: 'prefix=p-,onlatest=true\nsuffix=-s\nlatest=true', only: 'base' },
      tags,
      { base: 'ghcr.io/acme/base:p-main-s\nghcr.io/acme/base:p-latest' },
    ],
  ],
  'parent-tag': [
    [{ only: 'app-3.9' }, ({ entries }) => entries[0]?.['parent-refs'], 'base=ghcr.io/acme/base:stable'],
    [
      { only: 'app-3.9', 'parent-tag': 'v1' },
      ({ entries }) => entries[0]?.['parent-refs'],
      'base=ghcr.io/acme/base:v1',
    ],
  ],
  version: [[{ version: ' 9.0.0\n', tags: '{major}' }, ({ run }) => run.outputs.version, '9.0.0']],
  'version-file': [
    [{}, ({ run }) => run.outputs.version, '1.2.3'],
    [{ 'version-file': 'other/VERSION' }, ({ run }) => run.outputs.version, 'v2.0.0'],
  ],
  platforms: [[{ platforms: 'linux/arm64', only: 'base' }, ({ entries }) => entries[0]?.platforms, 'linux/arm64']],
  'split-platforms': [[{ 'split-platforms': 'true', only: 'app-3.9' }, ({ run }) => run.outputs.count, '2']],
  'runs-on': [
    [
      { 'split-platforms': 'true', only: 'app-3.9', 'runs-on': '{default: a, linux: b, linux/arm64: [c, d]}' },
      ({ entries }) => entries.map((entry) => entry['runs-on']),
      ['b', ['c', 'd']],
    ],
  ],
  cache: [
    [
      { only: 'base', cache: 'gha' },
      ({ entries }) => String(entries[0]?.['cache-from']),
      expect.stringContaining('type=gha,scope='),
    ],
    [{ only: 'base' }, ({ entries }) => entries[0]?.['cache-from'], ''],
  ],
  'cache-repository': [
    [
      { only: 'base', cache: 'registry', 'cache-repository': 'ghcr.io/acme/c' },
      ({ entries }) => entries[0]?.['push-cache-from'],
      'type=registry,ref=ghcr.io/acme/c:run-4242-base\ntype=registry,ref=ghcr.io/acme/c:base',
    ],
  ],
  rebuild: [
    [{ only: 'base', rebuild: 'true' }, ({ entries }) => [entries[0]?.['no-cache'], entries[0]?.pull], [true, true]],
  ],
  'cache-update': [
    [
      { only: 'base', cache: 'registry', 'cache-update': 'true', 'cache-repository': 'ghcr.io/acme/c' },
      ({ entries }) => entries[0]?.['cache-to'],
      'type=registry,ref=ghcr.io/acme/c:base,mode=max\ntype=registry,ref=ghcr.io/acme/c:run-4242-base,mode=max',
    ],
  ],
  'max-jobs': [[{ 'max-jobs': '2' }, ({ run }) => run.errors.join(), expect.stringContaining('4 entries')]],
  shard: [[{ 'max-jobs': '2', shard: 'true' }, ({ run }) => run.outputs['shard-count'], '3']],
  'fail-on-empty': [
    [{ only: '[]', 'fail-on-empty': 'true' }, ({ run }) => [run.exitCode, run.outputs.count], [1, '0']],
  ],
  summary: [
    [{}, ({ run }) => run.summary === '', false],
    [{ summary: 'false' }, ({ run }) => run.summary, ''],
  ],
};

it('every input of the contract has a row', () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(contract.inputs).sort());
});

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases.map((row) => [JSON.stringify(row[0]), row] as const))(
    '%s',
    async (_given, [inputs, look, expected]) => {
      expect(look(await make(inputs))).toEqual(expected);
    },
  );
});

it('has no more than the versions of the list: comments and line ends are none', async () => {
  expect((await make({ filter: 'name=app-*' })).all('python')).toEqual(
    Object.fromEntries(apps.map((name) => [name, name.slice('app-'.length)])),
  );
});

it('reports every mistake of a catalog at once, with line, column and remedy', async () => {
  const catalog = [
    'images:',
    '  base: {contxt: images/base}',
    '  app: {image: ghcr.io/Acme/app, parent: bsae, context: images/app}',
    '  one: {parent: two, context: images/base, tags: [.x]}',
    '  two: {parent: one, context: nowhere}',
    '  two: {}',
  ];
  writeFileSync(join(folder, 'wrong.yml'), catalog.join('\n'));
  const { run } = await make({ catalog: 'wrong.yml' });
  expect(run.outputs).toEqual({});
  expect(run.errors).toHaveLength(1);
  const lines = run.errors[0]?.split('\n') ?? [];
  for (const told of [
    /^wrong\.yml:2:10: .*“contxt”\. Did you mean “context”\?/,
    /^wrong\.yml:3:16: .*“ghcr\.io\/Acme\/app”.*Write “ghcr\.io\/acme\/app”/,
    /^wrong\.yml:3:42: .*unknown parent “bsae”\. Did you mean “base”\?/,
    /^wrong\.yml:4:17: .*one → two → one/,
    /^wrong\.yml:4:\d+: .*invalid tag “\.x”/,
    /^wrong\.yml:5:31: .*“nowhere” of image “two” is not there/,
    /^wrong\.yml:6:3: .*“two” is there twice \(first in line 5\)/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(told));
});

it('lower-cases what comes from GitHub, with a notice', async () => {
  const { run, all } = await (async () => {
    const ran = await runBundle('generate-matrix', {
      cwd: folder,
      inputs: { catalog: 'compose.yml' },
      event,
      env: { ...env, GITHUB_REPOSITORY: 'Acme/Shop', GITHUB_REPOSITORY_OWNER: 'Acme' },
    });
    const { include } = JSON.parse(ran.outputs.matrix ?? '') as { readonly include: readonly Entry[] };
    return { run: ran, all: include.map(({ image }) => image) };
  })();
  expect(all).toEqual(['ghcr.io/acme/shop']);
  expect(run.stdout).toMatch(/^::notice::the names of images have no upper case: Acme\/Shop is acme\/shop in them/m);
});
