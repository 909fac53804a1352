/** Each kind of catalog on the bundle: what a repository's own file says, as jobs of a matrix. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitIn } from '../../support/git-repository.ts';
import { runBundle } from '../../support/run-bundle.ts';

interface Entry {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** A repository of these files, all of them tracked. */
async function make(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}, env = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'dca-sources-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  gitIn(cwd, 'init', '--quiet', '.');
  gitIn(cwd, 'add', '--all', '--force');
  gitIn(cwd, 'commit', '--quiet', '--message', 'one');
  const run = await runBundle('generate-matrix', { cwd, inputs, env });
  rmSync(cwd, { recursive: true });
  expect({ errors: run.errors, exitCode: run.exitCode }).toEqual({ errors: [], exitCode: 0 });
  const { include } = JSON.parse(run.outputs.matrix ?? '') as { readonly include: readonly Entry[] };
  return { ...run, entries: include, byName: Object.fromEntries(include.map((entry) => [entry.name, entry])) };
}

const scratch = 'FROM scratch\n';

it('bake: a target is an image, what it inherits is its own, `target:` is its parent', async () => {
  const target = {
    common: { context: 'src', args: { A: '1', B: null }, platforms: ['linux/amd64'] },
    base: { inherits: ['common'], tags: ['ghcr.io/acme/base:1', 'ghcr.io/acme/base:latest'] },
    app: {
      ...{ inherits: ['common'], dockerfile: 'sub/App.Dockerfile', target: 'final', args: { A: '2' } },
      ...{ contexts: { 'base-image': 'target:base', lib: 'lib' }, tags: ['ghcr.io/acme/app:1'] },
    },
  };
  const { byName, entries } = await make(
    {
      // What `docker buildx bake --print` says, under any name.
      'printed.json': JSON.stringify({ group: { default: { targets: ['app'] } }, target }),
      'src/Dockerfile': scratch,
      'src/sub/App.Dockerfile': 'FROM base-image AS final\nCOPY --from=lib x /\n',
      'lib/x': '',
    },
    { catalog: 'printed.json' },
  );
  expect(entries.map(({ name }) => name)).toEqual(['common', 'base', 'app']);
  expect(byName.base).toMatchObject({
    tags: 'ghcr.io/acme/base:1\nghcr.io/acme/base:latest',
    ...{ context: 'src', file: 'src/Dockerfile', 'build-args': 'A=1', platforms: 'linux/amd64' },
  });
  expect(byName.app).toMatchObject({
    ...{ wave: 1, parents: ['base'], target: 'final', 'build-args': 'A=2', file: 'src/sub/App.Dockerfile' },
    'build-contexts': expect.stringContaining('base-image=docker-image://ghcr.io/acme/base:1'),
    'parent-refs': 'base=ghcr.io/acme/base:1',
  });
  expect(byName.app?.['build-contexts']).toContain('lib=lib');
});

it('compose: a service with a build is an image, `service:` is its parent, others are none', async () => {
  const { byName, entries } = await make(
    {
      'deploy/compose.yaml': [
        'services:',
        '  db: {image: "postgres:17"}',
        '  base: {build: ./base, image: "ghcr.io/acme/base:${TAG:-dev}"}',
        '  web:',
        '    image: ghcr.io/acme/web',
        '    build: {context: ., dockerfile: web/Dockerfile, target: prod, args: {PY: 3.10}, additional_contexts: {base: "service:base", lib: ./lib}}',
        '    depends_on: [db]',
      ].join('\n'),
      'deploy/base/Dockerfile': scratch,
      'deploy/web/Dockerfile': 'FROM base AS prod\nCOPY --from=lib x /\n',
      'deploy/lib/x': '',
    },
    { catalog: 'deploy/compose.yaml' },
  );
  expect(entries.map(({ name }) => name)).toEqual(['base', 'web']);
  expect(byName.base).toMatchObject({ ref: 'ghcr.io/acme/base:dev', context: 'deploy/base' });
  expect(byName.web).toMatchObject({
    ...{ context: 'deploy', file: 'deploy/web/Dockerfile', target: 'prod', 'build-args': 'PY=3.10' },
    ...{ parents: ['base'], wave: 1, image: 'ghcr.io/acme/web' },
  });
  expect(byName.web?.['build-contexts']).toContain('lib=deploy/lib');
});

describe('list and axes', () => {
  const files = {
    PYTHON_VERSIONS: '3.9\r\n# old\n\n 3.10 \n',
    'docker/Dockerfile.cpu': scratch,
    'docker/Dockerfile.cuda': scratch,
  };
  const inputs = {
    axes: 'runtime: [cpu, cuda]',
    file: 'docker/Dockerfile.{runtime}',
    'build-args': 'PYTHON={python_version}',
  };
  const names = ['cpu-3.9', 'cpu-3.10', 'cuda-3.9', 'cuda-3.10'];

  it('a list file with `axes` is the cross product, its values text', async () => {
    const { entries, byName } = await make(files, { ...inputs, catalog: 'PYTHON_VERSIONS' });
    expect(entries.map(({ name }) => name)).toEqual(names);
    expect(byName['cuda-3.10']).toMatchObject({
      ...{ runtime: 'cuda', python_version: '3.10', 'build-args': 'PYTHON=3.10', file: 'docker/Dockerfile.cuda' },
      image: 'ghcr.io/acme/shop/cuda-3.10',
    });
  });

  it('`@FILE` in `axes` is the same without a catalog', async () => {
    const axes = 'runtime: [cpu, cuda]\npython_version: "@PYTHON_VERSIONS"';
    expect((await make(files, { ...inputs, axes })).entries.map(({ name }) => name)).toEqual(names);
  });

  it('a list alone is one image a line', async () => {
    const made = await make(files, { catalog: 'PYTHON_VERSIONS', file: 'docker/Dockerfile.cpu', context: '.' });
    expect(made.entries.map(({ name }) => name)).toEqual(['3.9', '3.10']);
  });
});

it('discovery: what Dockerfiles may be called, and what an image is called after', async () => {
  const { entries, warnings } = await make({
    Dockerfile: scratch,
    'images/base/Dockerfile': scratch,
    'images/app/Containerfile': 'FROM ghcr.io/acme/shop/base\nCOPY --from=tool / /\n',
    'docker/Dockerfile.cpu-py3.7': scratch,
    'docker/web.Dockerfile': scratch,
    'a/dev/Dockerfile': scratch,
    'b/dev/Dockerfile': scratch,
    'images/tool/Dockerfile': 'FROM base\n',
    'notes/Dockerfile.md': '# how\n',
    'x/Dockerfile.dockerignore': '*\n',
  });
  const told = Object.fromEntries(entries.map(({ name, file, parents }) => [name, [file, parents]]));
  expect(told).toEqual({
    shop: ['Dockerfile', []],
    base: ['images/base/Dockerfile', []],
    app: ['images/app/Containerfile', ['base', 'tool']],
    tool: ['images/tool/Dockerfile', ['base']],
    'cpu-py3.7': ['docker/Dockerfile.cpu-py3.7', []],
    web: ['docker/web.Dockerfile', []],
    'a-dev': ['a/dev/Dockerfile', []],
    'b-dev': ['b/dev/Dockerfile', []],
  });
  expect(entries.at(-1)).toMatchObject({ name: 'app', wave: 2 });
  expect(warnings).toEqual([expect.stringContaining('notes/Dockerfile.md')]);
});

it('the native format: every key of an image, defaults, axes, and parents by FROM, COPY --from and ARG', async () => {
  const { byName, entries } = await make({
    'images.yml': [
      'registry: ghcr.io/acme',
      'tag: {prefix: "2026.30", published: stable}',
      'defaults: {platforms: [linux/amd64], labels: {team: core}, build-args: {SHARED: yes}}',
      'images:',
      '  base:',
      '    target: runtime',
      '    build-args: {PYTHON_VERSION: 3.10, ON: true}',
      '    labels: {tier: "1"}',
      '    tags: ["{prefix}"]',
      '  top: {platforms: [linux/amd64, linux/arm64]}',
      '  here: {context: ., file: other/Dockerfile.x}',
      '  runtime:',
      '    name: rt-{flavour}-{python}',
      '    image: ghcr.io/acme/runtime-{flavour}',
      '    tags: ["{python}"]',
      '    axes: {flavour: [cpu, "CUDA 12"], python: "@PYTHON_VERSIONS"}',
      '    extra: {gpu: true, list: [1, "2"]}',
      '  plain: {context: images/base, target: runtime, axes: {v: ["1 a", 2]}}',
    ].join('\n'),
    PYTHON_VERSIONS: '3.9\n3.10\n',
    'images/base/Dockerfile': 'FROM debian:12 AS runtime\nFROM scratch\n',
    'top/Dockerfile': 'ARG TAG=stable\nFROM ghcr.io/acme/base:${TAG}\nCOPY --from=here /x /x\n',
    'other/Dockerfile.x': scratch,
    Dockerfile: scratch,
    'images/runtime/Dockerfile': 'ARG BASE=base\nFROM ${BASE}\n',
  });
  expect(entries.map(({ name, wave }) => [name, wave])).toEqual([
    ['base', 0],
    ['here', 0],
    ['plain-1-a', 0],
    ['plain-2', 0],
    ['top', 1],
    ...['cpu-3.9', 'cpu-3.10', 'cuda-12-3.9', 'cuda-12-3.10'].map((name) => [`rt-${name}`, 1]),
  ]);
  expect(byName.base).toMatchObject({
    ...{ context: 'images/base', file: 'images/base/Dockerfile', target: 'runtime', tags: 'ghcr.io/acme/base:2026.30' },
    ...{ 'build-args': 'SHARED=yes\nPYTHON_VERSION=3.10\nON=true', platforms: 'linux/amd64', parents: [] },
    labels: expect.stringMatching(/^team=core$[\s\S]*^tier=1$|^tier=1$[\s\S]*^team=core$/m),
  });
  expect(byName.base?.labels).toContain('org.opencontainers.image.base.name=docker.io/library/debian:12');
  expect(byName.top).toMatchObject({
    ...{ context: 'top', parents: ['base', 'here'], platforms: 'linux/amd64,linux/arm64' },
    'parent-refs': 'base=ghcr.io/acme/base:2026.30\nhere=ghcr.io/acme/here:main',
    'build-contexts':
      'ghcr.io/acme/base:stable=docker-image://ghcr.io/acme/base:2026.30\nhere=docker-image://ghcr.io/acme/here:main',
  });
  expect(byName.here).toMatchObject({ context: '.', file: 'other/Dockerfile.x' });
  expect(byName['rt-cuda-12-3.10']).toMatchObject({
    ...{ tags: 'ghcr.io/acme/runtime-cuda-12:3.10', flavour: 'CUDA 12', python: '3.10' },
    ...{ parents: ['base'], extra: { gpu: true, list: [1, '2'] } },
  });
});

it('a Docker-stacks spec is read unchanged', async () => {
  const { byName, entries } = await make(
    {
      'images/spec.yml': [
        'images:',
        '  base-notebook: {image_name: ghcr.io/acme/base, build_args: {PYTHON: 3.10}, info_cmds: [PY]}',
        '  child: {image_name: ghcr.io/acme/child, depend_on: base-notebook, build_args: {PREFIX: "{prefix}"}, integration_tests: true, prune: false}',
        'tag: {prefix: "2023.20"}',
        'root: base-notebook',
        'all_info_cmds: {PY: {description: x, command: y}}',
      ].join('\n'),
      'images/base-notebook/Dockerfile': scratch,
      'images/child/Dockerfile': 'ARG BASE_TAG=latest\nFROM ghcr.io/acme/base:${BASE_TAG}\n',
    },
    { catalog: 'images/spec.yml', tags: '{prefix}-{short-sha}' },
  );
  expect(entries.map(({ name, wave }) => [name, wave])).toEqual([
    ['base-notebook', 0],
    ['child', 1],
  ]);
  expect(byName['base-notebook']).toMatchObject({
    ...{ tags: 'ghcr.io/acme/base:2023.20-1111111', 'build-args': 'PYTHON=3.10', context: 'images/base-notebook' },
    extra: { info_cmds: ['PY'] },
  });
  expect(byName.child).toMatchObject({
    'build-args': 'BASE_TAG=2023.20-1111111\nPREFIX=2023.20',
    extra: { integration_tests: true, prune: false },
  });
});

describe('a build summary', () => {
  const details = {
    non_runtime_specific: {
      minimal: ['data/minimal/latest/Dockerfile'],
      standard: ['data/standard/latest/Dockerfile'],
    },
    '9.1 LTS': { python: ['data/python/9.1-LTS-ubuntu2004-py38/Dockerfile'] },
    '17.3 LTS': { python: ['data/python/17.3-LTS-ubuntu2404-py312/Dockerfile'], 'python-gpu': [] },
    '17.3 LTS_ml': { python: ['data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile'] },
    '14.3 LTS': { old: ['data/old/14.3 LTS_ubuntu2204-py310/Dockerfile'] },
    '14.3 LTS_ml': {
      old: ['data/old/14.3 LTS_ubuntu2204-py310/Dockerfile', 'data/old/14.3 LTS_ubuntu2204-py310/Dockerfile.ml'],
    },
  };
  const files = {
    'build_summary.json': JSON.stringify({ total_runtimes: 6, build_details: details }),
    ...Object.fromEntries(
      Object.values(details).flatMap((types) =>
        Object.values(types)
          .flat()
          .map((file) => [file, 'FROM ghcr.io/acme/dbx:standard\n']),
      ),
    ),
    'data/minimal/latest/Dockerfile': 'FROM ubuntu\n',
    'data/standard/latest/Dockerfile': 'FROM ghcr.io/acme/dbx:minimal-latest\n',
    // Another repository: no parent of this catalog.
    'data/python/9.1-LTS-ubuntu2004-py38/Dockerfile': 'FROM ghcr.io/other/dbx:standard\n',
  };

  it('has its order from FROM, both layouts, and leaves out what was not generated', async () => {
    const { byName, warnings } = await make(files, { catalog: 'build_summary.json', image: 'ghcr.io/acme/dbx' });
    expect(
      Object.values(byName).map(({ name, tags, parents }) => [
        name,
        String(tags).replaceAll('ghcr.io/acme/dbx:', ''),
        parents,
      ]),
    ).toEqual([
      ['minimal', 'minimal\nminimal-latest', []],
      ['python-9.1-lts-ubuntu2004-py38', 'python-9.1-lts-ubuntu2004-py38', []],
      ['standard', 'standard\nstandard-latest', ['minimal']],
      ['python-17.3-lts-ubuntu2404-py312', 'python-17.3-lts-ubuntu2404-py312\npython-latest', ['standard']],
      ['python-17.3-lts-ubuntu2404-py312-ml', 'python-17.3-lts-ubuntu2404-py312-ml\npython-17.3-lts-ml', ['standard']],
      ['old-14.3-lts-ubuntu2204-py310', 'old-14.3-lts-ubuntu2204-py310\nold-latest', ['standard']],
      ['old-14.3-lts-ubuntu2204-py310-ml', 'old-14.3-lts-ubuntu2204-py310-ml\nold-14.3-lts-ml', ['standard']],
    ]);
    expect(byName['old-14.3-lts-ubuntu2204-py310-ml']).toMatchObject({
      ...{ file: 'data/old/14.3 LTS_ubuntu2204-py310/Dockerfile.ml', context: 'data/old/14.3 LTS_ubuntu2204-py310' },
      ...{ runtime: '14.3 LTS', image_type: 'old', variant: '.ml', suffix: '-ubuntu2204-py310', lts: true },
    });
    expect(byName.minimal).toMatchObject({ runtime: '', lts: false });
    expect(warnings.join()).toContain('python-gpu of 17.3 LTS is left out: its generation failed');
  });
});
