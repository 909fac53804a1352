/** What somebody writes who adopts the suite in a repository of images, and has read one page: no slip passes silently. */
import { describe, expect, it } from '@jest/globals';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { LoadOptions } from '../../../src/catalog/source.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

const versions: MemoryFiles = { PYTHON_VERSIONS: '3.9\n3.10\n3.11\n', 'cpu/Dockerfile': 'FROM x\n' };

function load(files: MemoryFiles, options: Partial<LoadOptions>) {
  return loadCatalog({ tree: memoryTree(files), registry: 'g.io/x', ...options });
}

describe('a list file as axis', () => {
  it('without @ is a slip, and is named', async () => {
    await expect(load(versions, { axes: 'python: PYTHON_VERSIONS' })).rejects.toMatchObject({
      code: 'DCA-CAT-051',
      message: expect.stringContaining('the axis “python” has the one value “PYTHON_VERSIONS”, which is a file'),
      remedy: expect.stringContaining('“@PYTHON_VERSIONS”'),
    });
  });

  it('that is not there is the only mistake, and its place is in the input', async () => {
    await expect(load(versions, { axes: 'python: "@NOPE"' })).rejects.toMatchObject({
      code: 'DCA-CAT-036',
      message: 'input axes:1:9: the list file NOPE of axis “python” is not there.',
    });
  });

  it('is meant as a name in brackets, and where it names no file', async () => {
    const inBrackets = await load(versions, { axes: 'python: [PYTHON_VERSIONS]' });
    expect(inBrackets.images.map(({ name }) => name)).toEqual(['python_versions']);
    const alone = await load(versions, { axes: 'python: "3.9"' });
    expect(alone.images.map(({ name }) => name)).toEqual(['3.9']);
  });
});

describe('images that would overwrite each other', () => {
  it('are one mistake however many they are, which names the axes that there are', async () => {
    const options = { catalog: 'PYTHON_VERSIONS', axes: 'runtime: [cpu, cuda]', image: 'g.io/x/py' };
    await expect(load(versions, options)).rejects.toMatchObject({
      code: 'DCA-CAT-028',
      message: expect.stringContaining(
        'the images “cpu-3.9” and “cpu-3.10” (and 4 more) have one reference, g.io/x/py.',
      ),
      remedy: 'Put the name or an axis ({runtime}, {python_version}) into “image” or “tags”.',
    });
  });

  it('are named by the rule that makes their tags, where that is no template', async () => {
    const options = { axes: 'runtime: [cpu, cuda]', image: 'g.io/x/py', tags: ['type=sha,prefix=v'] };
    await expect(load(versions, options)).rejects.toMatchObject({
      code: 'DCA-CAT-028',
      message: expect.stringContaining('have one reference, g.io/x/py with the tag of “type=sha,prefix=v”.'),
    });
  });

  it('are one mistake too where they share several tags', async () => {
    const options = { axes: 'runtime: [cpu, cuda]', image: 'g.io/x/py', tags: ['v1', 'latest'] };
    await expect(load(versions, options)).rejects.toMatchObject({ code: 'DCA-CAT-028' });
  });
});

describe('inputs that choose no Dockerfile', () => {
  it.each([
    ['discovered Dockerfiles', { 'a/Dockerfile': 'FROM x\n' }, {}, 'the Dockerfiles of the repository were found'],
    [
      'a catalog',
      { 'images.yml': 'images: {a: }', 'a/Dockerfile': 'FROM x\n' },
      {},
      'the catalog says it for each image',
    ],
  ])('are told beside %s', async (_what, files, options, why) => {
    const { warnings } = await load(files, { ...options, file: 'dockerfile.mlflow', buildArgs: { A: '1' } });
    expect(warnings).toEqual([expect.stringContaining(`“file” and “build-args” are not used: ${why}.`)]);
  });

  it('are told beside a build summary, but for the context', async () => {
    const summary = { build_details: { non_runtime_specific: { minimal: ['data/minimal/Dockerfile'] } } };
    const files = { 'build.json': JSON.stringify(summary), 'data/minimal/Dockerfile': 'FROM x\n' };
    const options = { catalog: 'build.json', repository: 'acme/dbx', context: '.', file: 'data/minimal/Dockerfile' };
    const { warnings, images } = await load(files, options);
    expect(warnings).toEqual([expect.stringContaining('“file” is not used: the catalog says it for each image.')]);
    expect(images).toMatchObject([{ name: 'minimal', context: '.' }]);
  });

  it('are used, and not told, beside axes', async () => {
    const files = { 'dockerfile.mlflow': 'FROM x\n' };
    const { warnings, images } = await load(files, { axes: 'image-name: [mlflow]', file: 'dockerfile.mlflow' });
    expect(warnings).toEqual([]);
    expect(images).toMatchObject([{ name: 'mlflow', file: 'dockerfile.mlflow' }]);
  });
});

describe('Dockerfiles of names that are not looked for', () => {
  it('are told, as the catalog has to name them', async () => {
    const files = {
      'api/Dockerfile': 'FROM x\n',
      'dockerfile.mlflow': '# The server\n\nARG V=1\nFROM ghcr.io/mlflow/mlflow:1\n',
      'api/Dockerfile-dev': 'from x\n',
    };
    const { images, notices, warnings } = await load(files, {});
    expect(images.map(({ name }) => name)).toEqual(['api']);
    expect(warnings).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^api\/Dockerfile-dev, dockerfile\.mlflow are Dockerfiles by content and no images here: /),
    ]);
  });

  it('are not taken for some by their names alone', async () => {
    const files = {
      'api/Dockerfile': 'FROM x\n',
      'api/Dockerfile.dockerignore': 'FROM x\n',
      'tools/dockerfile.py': '# Writes one.\nimport sys\n',
      'docs/my-dockerfile-guide.md': 'FROM x\n',
    };
    const { notices } = await load(files, {});
    expect(notices).toEqual([]);
  });
});
