/** No catalog file: lists, axes, and the Dockerfiles that are there. */
import { describe, expect, it } from '@jest/globals';
import { byName, load } from './support.ts';

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

  it.each([
    ['a hidden folder', ['.devcontainer/Dockerfile'], ['devcontainer']],
    [
      'hidden folders',
      ['go/.devcontainer/Dockerfile', 'php/.devcontainer/Dockerfile'],
      ['go-devcontainer', 'php-devcontainer'],
    ],
    ['a folder with a leading underscore', ['_base/Dockerfile'], ['base']],
    ['two of one name', ['a/_x_/Dockerfile', 'b._/x/Dockerfile'], ['a-x', 'b-x']],
    [
      'separators that follow each other',
      ['a.-b/Dockerfile', 'c___d/Dockerfile', 'e__f/Dockerfile'],
      ['a-b', 'c-d', 'e__f'],
    ],
    ['nothing that a name may have', ['日本/Dockerfile'], ['root']],
  ])('makes names that a registry takes of %s', async (_title, files, names) => {
    const { images } = await load(Object.fromEntries(files.map((file) => [file, 'FROM x\n'])));
    expect(images.map(({ name }) => name)).toEqual(names);
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
