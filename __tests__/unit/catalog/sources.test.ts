/** The catalogs that a repository writes for these actions: the native format, and the spec of a Docker-stacks repository. */
import { describe, expect, it } from '@jest/globals';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';
import { byName, load } from './support.ts';

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
