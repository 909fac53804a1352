import { describe, expect, it } from '@jest/globals';
import type { Image } from '../../../src/catalog/image.ts';
import { type LoadOptions, loadCatalog } from '../../../src/catalog/load.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

async function load(files: MemoryFiles, options: Partial<LoadOptions> = {}) {
  return loadCatalog({ tree: memoryTree(files), ...options });
}

function byName(images: readonly Image[]): Readonly<Record<string, Image>> {
  return Object.fromEntries(images.map((image) => [image.name, image]));
}

describe('the native format', () => {
  const files: MemoryFiles = {
    'images.yml': `
registry: ghcr.io/acme
tag: {prefix: "2026.3", published: stable}
version: {file: VERSION}
rebuild-all: [images/tests_common/**, images/conftest.py]
ignore: ["**/*.md"]
x-shared: &shared {LANG: C}
defaults: {platforms: [linux/amd64], build-args: {A: 1}, extra: {team: core}}
images:
  base:
    target: runtime
    build-args: {PYTHON_VERSION: 3.10, <<: *shared}
    platforms: linux/amd64,linux/arm64
  notebook: {parent: base, tags: ["{prefix}-{short-sha}"]}
  runtime:
    image: ghcr.io/acme/runtime-{flavour}-py{python}
    axes: {flavour: [cpu, cuda], python: "@PYTHON_VERSIONS"}
    build-args: {PY: "{python}"}
    target: "{flavour}"
    extra: {gpu: true}
  tool: {context: tools/one, file: docker/Tool.Dockerfile, name: my-tool, paths: [tools/**]}
  flat: {context: .}
`,
    PYTHON_VERSIONS: '3.9\r\n3.10',
    'images/base/Dockerfile': 'FROM debian AS runtime\n',
    'notebook/Containerfile': 'FROM x\n',
    'images/runtime/Dockerfile': 'FROM x AS cpu\nFROM y AS cuda\n',
    'tools/one/a': '',
    'docker/Tool.Dockerfile': 'FROM x\n',
    Dockerfile: 'FROM x\n',
  };

  it('says everything about an image', async () => {
    const catalog = await load(files, { catalog: 'images.yml' });
    expect(catalog).toMatchObject({
      format: 'images',
      file: 'images.yml',
      registry: 'ghcr.io/acme',
      prefix: '2026.3',
      publishedTag: 'stable',
      versionFile: 'VERSION',
      rebuildAll: ['images/tests_common/**', 'images/conftest.py'],
      ignore: ['**/*.md'],
      sources: ['images.yml', 'PYTHON_VERSIONS', 'VERSION'],
    });
    const images = byName(catalog.images);
    expect(Object.keys(images)).toEqual([
      'base',
      'notebook',
      'runtime-cpu-3.9',
      'runtime-cpu-3.10',
      'runtime-cuda-3.9',
      'runtime-cuda-3.10',
      'my-tool',
      'flat',
    ]);
    expect(images.base).toMatchObject({
      context: 'images/base',
      file: 'images/base/Dockerfile',
      target: 'runtime',
      buildArgs: { A: '1', PYTHON_VERSION: '3.10', LANG: 'C' },
      platforms: ['linux/amd64', 'linux/arm64'],
      baseImage: 'debian',
      extra: { team: 'core' },
    });
    expect(images.notebook).toMatchObject({
      context: 'notebook',
      file: 'notebook/Containerfile',
      parents: ['base'],
      wave: 1,
      tags: ['{prefix}-{short-sha}'],
      platforms: ['linux/amd64'],
    });
    expect(images['runtime-cuda-3.10']).toMatchObject({
      image: 'ghcr.io/acme/runtime-cuda-py3.10',
      axes: { flavour: 'cuda', python: '3.10' },
      buildArgs: { A: '1', PY: '3.10' },
      target: 'cuda',
      extra: { team: 'core', gpu: true },
    });
    expect(images['my-tool']).toMatchObject({
      context: 'tools/one',
      file: 'docker/Tool.Dockerfile',
      paths: ['tools/**'],
    });
    expect(images.flat).toMatchObject({ context: '.', file: 'Dockerfile' });
  });

  it('is the same as JSON, and from a file that git does not track', async () => {
    const json = JSON.stringify({ images: { a: { context: '.', 'build-args': { V: 1.5, W: '3.10' } } } });
    const { images } = await load(
      { Dockerfile: 'FROM x' },
      { catalog: './gen/i.json', workspace: memoryTree({ 'gen/i.json': json }) },
    );
    expect(images[0]?.buildArgs).toEqual({ V: '1.5', W: '3.10' });
  });

  it('slugs axis values in names and images, and nowhere else', async () => {
    const { images } = await load(
      {
        'i.yml': 'images: {a: {context: ., image: "g.io/a-{v}", build-args: {V: "{v}"}, axes: {v: [17.3 LTS]}}}',
        Dockerfile: 'FROM x',
      },
      { catalog: 'i.yml' },
    );
    expect(images[0]).toMatchObject({
      name: 'a-17.3-lts',
      image: 'g.io/a-17.3-lts',
      buildArgs: { V: '17.3 LTS' },
      axes: { v: '17.3 LTS' },
    });
  });
});

describe('the spec of a Docker-stacks repository', () => {
  const dockerfile = (parent: string): string => `ARG BASE_TAG=latest\nFROM ghcr.io/acme/${parent}:$BASE_TAG\n`;
  const files: MemoryFiles = {
    'images/spec.yml': `
root: [base-notebook]
images:
  base-notebook: {image_name: acme/base-notebook, build_args: {PY: 3.10}, info_cmds: [PIP]}
  ml-notebook: {image_name: acme/ml-notebook, depend_on: base-notebook, integration_tests: false, build_args: {FROM_TAG: "{parent-tag}"}}
tag: {prefix: 2023.2}
all_info_cmds: {PIP: {description: pip, command: pip list}}
`,
    'images/base-notebook/Dockerfile': 'FROM ubuntu\n',
    'images/ml-notebook/Dockerfile': dockerfile('base-notebook'),
  };

  it('is read unchanged', async () => {
    const catalog = await load(files, { catalog: 'images/spec.yml' });
    expect(catalog).toMatchObject({ format: 'images', prefix: '2023.2' });
    expect(byName(catalog.images)).toMatchObject({
      'base-notebook': {
        image: 'acme/base-notebook',
        context: 'images/base-notebook',
        paths: ['images/base-notebook/**'],
        buildArgs: { PY: '3.10' },
        extra: { info_cmds: ['PIP'] },
      },
      'ml-notebook': {
        parents: ['base-notebook'],
        wave: 1,
        buildArgs: { BASE_TAG: '{parent-tag}', FROM_TAG: '{parent-tag}' },
        parentReferences: { 'ghcr.io/acme/base-notebook:{parent-tag}': 'base-notebook' },
        extra: { integration_tests: false },
      },
    });
  });

  it('has its roots, parents and names judged', async () => {
    const text = String(files['images/spec.yml'])
      .replace('[base-notebook]', 'bse-notebook')
      .replace('acme/ml-notebook', 'acme/base-notebook');
    await expect(load({ ...files, 'images/spec.yml': text }, { catalog: 'images/spec.yml' })).rejects.toMatchObject({
      message: expect.stringMatching(/root “bse-notebook”[\s\S]*Did you mean “base-notebook”[\s\S]*have one reference/),
    });
  });
});

describe('a build summary', () => {
  const details = {
    '9.1 LTS': { python: ['data/python/9.1-LTS-ubuntu2004-py38/Dockerfile'] },
    non_runtime_specific: {
      gpu: ['data/gpu/latest/Dockerfile'],
      minimal: ['data/minimal/latest/Dockerfile'],
      standard: ['data/standard/latest/Dockerfile'],
    },
    '17.3 LTS': {
      python: [
        'data/python/17.3-LTS-ubuntu2404-py312/runtime_metadata.json',
        'data/python/17.3-LTS-ubuntu2404-py312/Dockerfile',
      ],
      'python-gpu': [],
    },
    '17.3 LTS_ml': { python: ['data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile'] },
    '18.3': { python: ['data/python/18.3-ubuntu2404-py312/Dockerfile'] },
    '18.0 (Beta)': { python: ['data/python/18.0-(Beta)-ubuntu2404-py312/Dockerfile'] },
    '14.3 LTS': { gpu2: ['data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile'] },
    '14.3 LTS_ml': { gpu2: ['data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile.ml'] },
    '13.3 LTS': { python: ['data/python/13.3-LTS-ubuntu2204-py310/Dockerfile'] },
    '12.2 LTS': { python: ['data/python/12.2-LTS-ubuntu2004-py39/Dockerfile'] },
  };
  const summary = JSON.stringify({
    total_runtimes: 10,
    image_types: ['python'],
    total_files_generated: 9,
    build_details: details,
  });
  const files: Record<string, string> = { 'build_summary.json': summary };
  for (const [, file] of summary.matchAll(/"([^"]*\/Dockerfile[^"]*)"/g))
    files[String(file)] = 'FROM ghcr.io/acme/dbx:minimal\n';
  files['data/minimal/latest/Dockerfile'] = 'FROM ubuntu\n';
  files['data/standard/latest/Dockerfile'] = 'ARG BASE=ghcr.io/acme/dbx:minimal-latest\nFROM ${BASE}\n';
  files['data/gpu/latest/Dockerfile'] = 'FROM nvidia/cuda\n';
  files['data/python/17.3-LTS-ubuntu2404-py312/Dockerfile'] = 'FROM ghcr.io/acme/dbx:standard\n';

  it('becomes images in numeric order, newest first', async () => {
    const catalog = await load(files, { catalog: 'build_summary.json', repository: 'Acme/dbx' });
    expect(catalog.format).toBe('build-summary');
    expect(catalog.images.map(({ name, tags }) => [name, ...tags])).toEqual([
      ['gpu', 'gpu', 'gpu-latest'],
      ['minimal', 'minimal', 'minimal-latest'],
      ['standard', 'standard', 'standard-latest'],
      ['python-18.3-ubuntu2404-py312', 'python-18.3-ubuntu2404-py312'],
      ['python-18.0-beta-ubuntu2404-py312', 'python-18.0-beta-ubuntu2404-py312'],
      ['python-17.3-lts-ubuntu2404-py312', 'python-17.3-lts-ubuntu2404-py312', 'python-latest'],
      ['python-17.3-lts-ubuntu2404-py312-ml', 'python-17.3-lts-ubuntu2404-py312-ml', 'python-17.3-lts-ml'],
      ['gpu2-14.3-lts-ubuntu2204-py310', 'gpu2-14.3-lts-ubuntu2204-py310', 'gpu2-latest'],
      ['gpu2-14.3-lts-ubuntu2204-py310-ml', 'gpu2-14.3-lts-ubuntu2204-py310-ml', 'gpu2-14.3-lts-ml'],
      ['python-13.3-lts-ubuntu2204-py310', 'python-13.3-lts-ubuntu2204-py310'],
      ['python-12.2-lts-ubuntu2004-py39', 'python-12.2-lts-ubuntu2004-py39'],
      ['python-9.1-lts-ubuntu2004-py38', 'python-9.1-lts-ubuntu2004-py38'],
    ]);
    expect(catalog.warnings).toEqual([expect.stringContaining('python-gpu of 17.3 LTS is left out')]);
  });

  it('gives each entry its fields, the real Dockerfile and one shared repository', async () => {
    const images = byName((await load(files, { catalog: 'build_summary.json', repository: 'Acme/dbx' })).images);
    expect(images['python-17.3-lts-ubuntu2404-py312-ml']).toMatchObject({
      image: 'ghcr.io/acme/dbx',
      context: 'data/python/17.3-LTS-ubuntu2404-py312-ml',
      file: 'data/python/17.3-LTS-ubuntu2404-py312-ml/Dockerfile',
      axes: {
        runtime: '17.3 LTS',
        image_type: 'python',
        variant: '.ml',
        suffix: '-ubuntu2404-py312',
        python: 'py312',
        edition: 'py312-ml',
      },
      extra: { lts: true },
    });
    expect(images['gpu2-14.3-lts-ubuntu2204-py310-ml']).toMatchObject({
      file: 'data/gpu2/14.3 LTS_ubuntu2204-py310/Dockerfile.ml',
      axes: { variant: '.ml', suffix: '-ubuntu2204-py310' },
    });
    expect(images.minimal).toMatchObject({
      axes: { runtime: '', image_type: 'minimal', variant: '', suffix: '', python: '', edition: '' },
      extra: { lts: false },
    });
  });

  it('takes its order from FROM, where repository and tag match', async () => {
    const images = byName((await load(files, { catalog: 'build_summary.json', image: 'ghcr.io/acme/dbx' })).images);
    expect(images.standard?.parents).toEqual(['minimal']);
    expect(images['python-17.3-lts-ubuntu2404-py312']).toMatchObject({ parents: ['standard'], wave: 2 });
    expect(images.gpu?.parents).toEqual([]);
    expect(
      byName((await load(files, { catalog: 'build_summary.json', image: 'ghcr.io/other/dbx' })).images).standard
        ?.parents,
    ).toEqual([]);
  });
});

describe('bake', () => {
  const bake = {
    group: { default: { targets: ['app'] } },
    target: {
      common: { args: { A: '1', B: null }, platforms: ['linux/amd64'], context: 'src' },
      base: {
        inherits: ['common'],
        tags: ['ghcr.io/acme/base:1', 'ghcr.io/acme/base:latest', 'docker.io/other/base:1'],
      },
      app: {
        inherits: ['common'],
        dockerfile: 'sub/App.Dockerfile',
        target: 'final',
        contexts: { 'base-image': 'target:base', lib: 'lib' },
        args: { A: '2' },
        tags: ['ghcr.io/acme/app:1'],
      },
    },
  };
  const files: MemoryFiles = {
    'docker-bake.json': JSON.stringify(bake),
    'src/Dockerfile': 'FROM x\n',
    'src/sub/App.Dockerfile': 'FROM base-image AS final\nCOPY --from=lib x /\n',
    'lib/x': '',
  };

  it('becomes images, with inheritance and target: contexts as parents', async () => {
    const catalog = await load(files, { catalog: 'docker-bake.json', registry: 'g.io' });
    expect(catalog.format).toBe('bake');
    expect(byName(catalog.images)).toMatchObject({
      common: { context: 'src', file: 'src/Dockerfile', buildArgs: { A: '1' } },
      base: { image: 'ghcr.io/acme/base', tags: ['1', 'latest'], platforms: ['linux/amd64'] },
      app: {
        file: 'src/sub/App.Dockerfile',
        target: 'final',
        parents: ['base'],
        wave: 1,
        parentReferences: { 'base-image': 'base' },
        buildArgs: { A: '2' },
        buildContexts: { lib: 'lib' },
      },
    });
  });

  it.each([
    [{ x: { contexts: { a: 'target:bse' } }, base: {} }, 'Did you mean “base”?'],
    [{ x: { inherits: ['y'] }, y: { inherits: ['x'] } }, 'x → y → x'],
    [{ x: { matrix: { a: [1] } } }, 'has a matrix'],
  ])('%j is a mistake', async (target, words) => {
    const error = await load(
      { 'b.json': JSON.stringify({ target }), Dockerfile: 'FROM x' },
      { catalog: 'b.json' },
    ).catch((one: unknown) => one);
    expect(`${(error as Error).message} ${(error as { remedy?: string }).remedy}`).toContain(words);
  });
});

describe('compose', () => {
  it('becomes one image for each service with a build', async () => {
    const compose = `
x-args: &args {PY: 3.10}
services:
  db: {image: postgres:16, build: }
  base: {build: ./base, image: "ghcr.io/acme/base:\${TAG:-dev}"}
  web:
    image: ghcr.io/acme/web
    build:
      context: .
      dockerfile: web/Dockerfile
      target: prod
      args: {<<: *args, EMPTY: }
      platforms: [linux/amd64]
      additional_contexts: {base: "service:base", lib: ./lib}
    depends_on: [db]
  list: {build: {context: base, args: [A=1, B]}}
`;
    const catalog = await load(
      {
        'deploy/compose.yaml': compose,
        'deploy/base/Dockerfile': 'FROM x\n',
        'deploy/web/Dockerfile': 'FROM base AS prod\nCOPY --from=lib x /\n',
        'deploy/lib/x': '',
      },
      { catalog: 'deploy/compose.yaml', registry: 'g.io' },
    );
    expect(catalog.format).toBe('compose');
    expect(catalog.images.map((image) => image.name)).toEqual(['base', 'web', 'list']);
    expect(byName(catalog.images)).toMatchObject({
      base: { image: 'ghcr.io/acme/base', tags: ['dev'], context: 'deploy/base', file: 'deploy/base/Dockerfile' },
      web: {
        context: 'deploy',
        file: 'deploy/web/Dockerfile',
        target: 'prod',
        parents: ['base'],
        buildArgs: { PY: '3.10' },
        buildContexts: { lib: 'deploy/lib' },
        tags: [],
      },
      list: { buildArgs: { A: '1' } },
    });
  });

  it('leaves out of a reference what only an environment knows', async () => {
    const services = {
      a: { build: 'a', image: '$' + '{REGISTRY}/a:1' },
      b: { build: 'b', image: 'ghcr.io/acme/b:$' + '{TAG}' },
      c: { build: 'b', image: 'ghcr.io/acme/c:$TAG' },
    };
    const files = { 'c.json': JSON.stringify({ services }), 'a/Dockerfile': 'FROM x\n', 'b/Dockerfile': 'FROM x\n' };
    const { images, warnings } = await load(files, { catalog: 'c.json', registry: 'g.io' });
    expect(images.map(({ image, tags }) => [image, tags])).toEqual([
      [undefined, ['1']],
      ['ghcr.io/acme/b', []],
      ['ghcr.io/acme/c', []],
    ]);
    expect(warnings).toHaveLength(3);
  });

  it('wants a service that is built', async () => {
    await expect(load({ 'c.yml': 'services: {a: {image: x}}' }, { catalog: 'c.yml' })).rejects.toMatchObject({
      code: 'DCA-CAT-071',
    });
  });
});

describe('lists and axes', () => {
  const options = {
    image: 'acme/opencrate-{runtime}-py{python_version}',
    file: 'docker/Dockerfile.{runtime}-py{python_version}',
    context: '.',
  };
  const files: Record<string, string> = { PYTHON_VERSIONS: '3.7\n3.10\n' };
  for (const runtime of ['cpu', 'cuda'])
    for (const python of ['3.7', '3.10']) files[`docker/Dockerfile.${runtime}-py${python}`] = 'FROM x\n';

  it('a list file and axes are the cross product, versions as text', async () => {
    const catalog = await load(files, { ...options, catalog: 'PYTHON_VERSIONS', axes: 'runtime: [cpu, cuda]' });
    expect(catalog).toMatchObject({ format: 'list', file: 'PYTHON_VERSIONS', sources: ['PYTHON_VERSIONS'] });
    expect(catalog.images.map(({ name, image, file }) => [name, image, file])).toEqual([
      ['cpu-3.7', 'acme/opencrate-cpu-py3.7', 'docker/Dockerfile.cpu-py3.7'],
      ['cpu-3.10', 'acme/opencrate-cpu-py3.10', 'docker/Dockerfile.cpu-py3.10'],
      ['cuda-3.7', 'acme/opencrate-cuda-py3.7', 'docker/Dockerfile.cuda-py3.7'],
      ['cuda-3.10', 'acme/opencrate-cuda-py3.10', 'docker/Dockerfile.cuda-py3.10'],
    ]);
  });

  it.each([
    ['axes alone, with a list file', { axes: 'runtime: [cpu, cuda]\npython_version: "@PYTHON_VERSIONS"' }, 'axes'],
    [
      'a list that axes name',
      { catalog: 'PYTHON_VERSIONS', axes: 'runtime: [cpu, cuda]\npython_version: "@PYTHON_VERSIONS"' },
      'list',
    ],
    [
      'a list that stands for an empty axis',
      { catalog: 'PYTHON_VERSIONS', axes: 'runtime: [cpu, cuda]\npython_version:' },
      'list',
    ],
  ] as const)('%s', async (_what, given, format) => {
    const catalog = await load(files, { ...options, ...given });
    expect(catalog.format).toBe(format);
    expect(catalog.sources).toContain('PYTHON_VERSIONS');
    expect(catalog.images.map((image) => image.name)).toEqual(['cpu-3.7', 'cpu-3.10', 'cuda-3.7', 'cuda-3.10']);
  });

  it('a Dockerfile that a later step makes is no mistake unless it was named', async () => {
    const catalog = await load({ L: 'a\nb\n' }, { catalog: 'L', image: 'g.io/{l}' });
    expect(catalog.images.map((image) => image.name)).toEqual(['a', 'b']);
    expect(catalog.warnings).toHaveLength(2);
    await expect(load({ L: 'a\n' }, { catalog: 'L', image: 'g.io/x', file: 'D' })).rejects.toMatchObject({
      code: 'DCA-CAT-021',
    });
  });

  it('makes 100,000 images and no more', async () => {
    const tree = {
      Dockerfile: 'FROM x',
      A: Array.from({ length: 1000 }, (_, n) => n).join('\n'),
      B: Array.from({ length: 101 }, (_, n) => n).join('\n'),
    };
    await expect(load(tree, { axes: 'a: "@A"\nb: "@B"', image: 'g.io/{a}-{b}' })).rejects.toMatchObject({
      code: 'DCA-CAT-017',
    });
  });
});

describe('discovery', () => {
  it('names images after their folders, or suffixes where a folder has several', async () => {
    const catalog = await load(
      {
        Dockerfile: 'FROM x\n',
        'images/base/Dockerfile': 'FROM debian\n',
        'images/app/Containerfile': 'FROM ghcr.io/acme/shop/base\nCOPY . /\n',
        'docker/Dockerfile.cpu-py3.7': 'FROM x\n',
        'docker/Dockerfile.cuda-py3.7': 'FROM x\n',
        'docker/web.Dockerfile': 'FROM x\n',
        'api/dev/Dockerfile': 'FROM x\n',
        'web/dev/Dockerfile': 'FROM x\n',
        'single/Dockerfile.only': 'FROM x\n',
        'x/Dockerfile.dockerignore': '*\n',
        'notes/Dockerfile.md': '# how\n',
        'not/MyDockerfile': 'FROM x\n',
      },
      { repository: 'Acme/Shop' },
    );
    expect(catalog.format).toBe('dockerfiles');
    expect(catalog.images.map(({ name, file }) => [name, file]).sort()).toEqual(
      [
        ['shop', 'Dockerfile'],
        ['base', 'images/base/Dockerfile'],
        ['app', 'images/app/Containerfile'],
        ['cpu-py3.7', 'docker/Dockerfile.cpu-py3.7'],
        ['cuda-py3.7', 'docker/Dockerfile.cuda-py3.7'],
        ['web', 'docker/web.Dockerfile'],
        ['api-dev', 'api/dev/Dockerfile'],
        ['web-dev', 'web/dev/Dockerfile'],
        ['single', 'single/Dockerfile.only'],
      ].sort(),
    );
    expect(byName(catalog.images).app?.parents).toEqual(['base']);
    expect(catalog.warnings).toEqual([expect.stringContaining('notes/Dockerfile.md')]);
  });

  it('finds the context that has what is copied', async () => {
    const { images } = await load({
      'docker/a/Dockerfile': 'FROM x\nCOPY pyproject.toml src /\n',
      'docker/b/Dockerfile': 'FROM x\nCOPY own /\n',
      'docker/b/own': '',
      'pyproject.toml': '',
      'src/a': '',
    });
    expect(images.map((image) => image.context)).toEqual(['.', 'docker/b']);
  });

  it('prefers a catalog at a usual place, and only one in the native format', async () => {
    const files = { 'app/Dockerfile': 'FROM x\n', 'images/app/Dockerfile': 'FROM x\n' };
    const slip = await load({ ...files, 'images.yml': 'imagess: {app: }\n' });
    expect(slip.warnings).toEqual([expect.stringContaining('images.yml is not used as the catalog')]);
    const used = await load({ ...files, '.github/images.yml': '# ours\nimages: {app: }\n' });
    expect(used).toMatchObject({ format: 'images', file: '.github/images.yml' });
    const mistaken = load({ ...files, 'images.yml': 'images: {app: {contxt: x}}\n' });
    await expect(mistaken).rejects.toMatchObject({ code: 'DCA-CAT-012' });
    const other = await load({
      ...files,
      'images.yml': 'gallery:\n  images: []\n',
      'compose.yml': 'services: {a: {build: .}}\n',
    });
    expect(other.format).toBe('dockerfiles');
    expect((await load({ ...files, 'images.yml': 'images: {app: }\n' }, { format: 'dockerfiles' })).format).toBe(
      'dockerfiles',
    );
  });

  it('finds nothing in a repository without Dockerfiles', async () => {
    expect((await load({ 'README.md': '' })).images).toEqual([]);
  });
});
