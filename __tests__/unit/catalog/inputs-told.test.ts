/** What is told of an image's inputs: where they lie, which folders count whole, and why, in words. */
import { describe, expect, it } from '@jest/globals';
import type { Image } from '../../../src/catalog/image.ts';
import { imageInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

interface Given {
  readonly dockerfile: string;
  readonly image?: Readonly<Record<string, unknown>>;
  readonly files?: MemoryFiles;
  /** In place of what the catalog makes of it. */
  readonly made?: Partial<Image>;
}

async function inputsOf({ dockerfile, image = {}, files = {}, made = {} }: Given) {
  const file = 'app/Dockerfile';
  const tree = memoryTree({
    'images.json': JSON.stringify({ registry: 'g.io/x', images: { it: { context: 'app', file, ...image } } }),
    [file]: dockerfile,
    ...files,
  });
  const catalog = await loadCatalog({ tree, catalog: 'images.json' });
  const [first] = catalog.images;
  if (first === undefined) throw new Error('no image');
  return imageInputs({ ...first, ...made }, tree, { catalog });
}

const always = ['app/.dockerignore', 'app/Dockerfile', 'app/Dockerfile.dockerignore'];
const ignore = { 'app/.dockerignore': '*.md\n' };

describe('inputs', () => {
  it.each<
    readonly [string, Given, { roots: readonly string[]; whole: readonly string[]; explanation: readonly string[] }]
  >([
    [
      'of nothing are the files of the build itself',
      { dockerfile: 'FROM x\n' },
      { roots: always, whole: [], explanation: [] },
    ],
    [
      'are files and folders, with their lines',
      { dockerfile: 'FROM x\nCOPY z a/b /\nRUN --mount=source=c true\n' },
      {
        roots: [...always, 'app/a/b', 'app/c', 'app/z'],
        whole: ['app/z', 'app/a/b', 'app/c'],
        explanation: ['app/z (line 2)', 'app/a/b (line 2)', 'app/c (line 3)'],
      },
    ],
    [
      'of a pattern lie in the folder before it, which does not count whole',
      { dockerfile: 'FROM x\nCOPY a/b/c*/d *.txt ?/e /\n' },
      {
        roots: [...always, 'app', 'app/a/b'].sort(),
        whole: [],
        explanation: ['app/a/b/c*/d (line 2)', 'app/*.txt (line 2)', 'app/?/e (line 2)'],
      },
    ],
    [
      'of a pattern in the repository itself',
      { dockerfile: 'FROM x\nCOPY a/*.txt /\n', image: { context: '.' } },
      {
        roots: ['.dockerignore', 'a', 'app/Dockerfile', 'app/Dockerfile.dockerignore'],
        whole: [],
        explanation: ['a/*.txt (line 2)'],
      },
    ],
    [
      'are the context',
      { dockerfile: 'FROM x\nCOPY . /\nADD ./ /x\n' },
      {
        roots: [...always, 'app'].sort(),
        whole: ['app', 'app'],
        explanation: ['app/** (line 2)', 'app/** (line 3)'],
      },
    ],
    [
      'are the repository',
      { dockerfile: 'FROM x\nCOPY . /\n', image: { context: '.' } },
      { roots: [''], whole: [''], explanation: ['** (line 2)'] },
    ],
    [
      'of an ignore file do not count whole',
      { dockerfile: 'FROM x\nCOPY a /\n', files: ignore },
      { roots: [...always, 'app/a'], whole: [], explanation: ['app/a (line 2)'] },
    ],
    [
      'of an exclusion do not count whole',
      { dockerfile: 'FROM x\nCOPY --exclude=*.md a /\nCOPY --parents --exclude=a/b a /\n' },
      { roots: [...always, 'app/a'], whole: [], explanation: ['app/a (line 2)', 'app/a (line 3)'] },
    ],
    [
      'of --parents behind a dot',
      { dockerfile: 'FROM x\nCOPY --parents a/./b /\n' },
      { roots: [...always, 'app/a/b'], whole: ['app/a/b'], explanation: ['app/a/b (line 2)'] },
    ],
    [
      'of a named context have its ignore file',
      {
        dockerfile: 'FROM x\nCOPY --from=libs a /\n',
        image: { 'build-contexts': { libs: 'shared' } },
        files: { 'shared/.dockerignore': '*.md' },
      },
      {
        roots: [...always, 'shared/.dockerignore', 'shared/a'],
        whole: [],
        explanation: ['shared/a (line 2)'],
      },
    ],
    [
      'of a named context that is the base are all of it',
      { dockerfile: 'FROM libs\nCOPY --from=libs a /\n', image: { 'build-contexts': { libs: './shared/' } } },
      {
        roots: [...always, 'shared', 'shared/.dockerignore', 'shared/a'],
        whole: ['shared', 'shared/a'],
        explanation: ['shared/** (line 1)', 'shared/a (line 2)'],
      },
    ],
    [
      'that nobody can know are the context',
      { dockerfile: 'FROM x\nCOPY $NO a[ b /\n' },
      {
        roots: [...always, 'app', 'app/b'].sort(),
        whole: ['app', 'app', 'app/b'],
        explanation: ['all of app: line 2 cannot be resolved', 'app/b (line 2)'],
      },
    ],
    [
      'of one line for several platforms are told once',
      { dockerfile: 'FROM x\nCOPY a /\n', image: { platforms: ['linux/amd64', 'linux/arm64'] } },
      { roots: [...always, 'app/a'], whole: ['app/a', 'app/a'], explanation: ['app/a (line 2)'] },
    ],
    [
      'may be given',
      { dockerfile: 'FROM x\nCOPY . /\n', image: { paths: ['src/**', 'lib/*.c', '/b'] } },
      { roots: ['app/Dockerfile', 'b', 'lib', 'src'], whole: ['b', 'src'], explanation: ['paths src/**, lib/*.c, /b'] },
    ],
    [
      'of a context that is none here are any file',
      { dockerfile: 'FROM x\n', made: { context: 'https://github.com/acme/x.git' } },
      { roots: [''], whole: [''], explanation: ['any file: the context is not known'] },
    ],
    [
      'of a context by SSH are any file',
      { dockerfile: 'FROM x\n', made: { context: 'git@github.com:acme/x' } },
      { roots: [''], whole: [''], explanation: ['any file: the context is not known'] },
    ],
    [
      'of a context with a template are any file',
      { dockerfile: 'FROM x\n', made: { context: 'app/{version}' } },
      { roots: [''], whole: [''], explanation: ['any file: the context is not known'] },
    ],
    [
      'of a folder that looks like a host are its own',
      { dockerfile: 'FROM x\nCOPY a /\n', made: { context: 'app/git@x' } },
      {
        roots: ['app/Dockerfile', 'app/Dockerfile.dockerignore', 'app/git@x/.dockerignore', 'app/git@x/a'],
        whole: ['app/git@x/a'],
        explanation: ['app/git@x/a (line 2)'],
      },
    ],
    [
      'of a frontend of somebody else are the context',
      { dockerfile: '# syntax=acme/x\nFROM x\n' },
      {
        roots: [...always, 'app'].sort(),
        whole: ['app'],
        explanation: ['all of app: the Dockerfile has its own syntax'],
      },
    ],
    [
      'of a Dockerfile that is not tracked are the context',
      { dockerfile: '', made: { file: 'gen/Dockerfile' }, files: ignore },
      {
        roots: ['app', 'app/.dockerignore', 'gen/Dockerfile', 'gen/Dockerfile.dockerignore'],
        whole: [],
        explanation: ['all of app: gen/Dockerfile is not tracked by git'],
      },
    ],
    [
      'with an ignore file of their own do not ask for the usual one',
      { dockerfile: 'FROM x\nCOPY . /\n', files: { ...ignore, 'app/Dockerfile.dockerignore': '' } },
      {
        roots: ['app', 'app/Dockerfile', 'app/Dockerfile.dockerignore'],
        whole: ['app'],
        explanation: ['app/** (line 2)'],
      },
    ],
    [
      'have the file of the version, where a build argument takes from it',
      { dockerfile: 'FROM x\nCOPY a /\n', image: { 'build-args': { V: '{version}' } }, files: { VERSION: '1.2.3\n' } },
      {
        roots: ['VERSION', ...always, 'app/a'],
        whole: ['app/a'],
        explanation: ['VERSION ({version} in a build argument or the target)', 'app/a (line 2)'],
      },
    ],
    [
      'have the file of the version, where the target takes from it',
      { dockerfile: 'FROM x\n', image: { target: 'v{major}' }, files: { VERSION: '1.2.3\n' } },
      {
        roots: ['VERSION', ...always],
        whole: [],
        explanation: ['VERSION ({version} in a build argument or the target)'],
      },
    ],
    [
      'follow links, of which the context is the root',
      {
        dockerfile: 'FROM x\nCOPY one two three /\nCOPY deep/abs deep/slash /\n',
        files: {
          'app/deep/abs': { mode: '120000', text: '/real/4' },
          'app/deep/slash': { mode: '120000', text: 'real/5/' },
          'app/one': { mode: '120000', text: 'real/1' },
          'app/two': { mode: '120000', text: '/real/2' },
          'app/three': { mode: '120000', text: '../../real/3/' },
        },
      },
      {
        roots: [
          ...always,
          ...['app/deep/abs', 'app/deep/real/5', 'app/deep/slash'],
          ...['app/one', 'app/real/1', 'app/real/2', 'app/real/3', 'app/real/4', 'app/three', 'app/two'],
        ],
        whole: [
          ...['app/one', 'app/real/1', 'app/two', 'app/real/2', 'app/three', 'app/real/3'],
          ...['app/deep/abs', 'app/real/4', 'app/deep/slash', 'app/deep/real/5'],
        ],
        explanation: [
          ...['app/one (line 2)', 'app/two (line 2)', 'app/three (line 2)'],
          ...['app/deep/abs (line 3)', 'app/deep/slash (line 3)'],
        ],
      },
    ],
    [
      'follow links on the way, and to each other',
      {
        dockerfile: 'FROM x\nCOPY a/b/c /\n',
        files: {
          'app/a/b': { mode: '120000', text: '../d/e' },
          'app/d': { mode: '120000', text: 'f' },
        },
      },
      {
        roots: [...always, 'app/a/b', 'app/a/b/c', 'app/d', 'app/d/e', 'app/f'],
        whole: ['app/a/b/c', 'app/d/e', 'app/f'],
        explanation: ['app/a/b/c (line 2)'],
      },
    ],
    [
      'follow links that a pattern matches or leads through, and no others',
      {
        dockerfile: 'FROM x\nCOPY a/l/b*.txt /\n',
        files: {
          'app/a/l/b1.txt': { mode: '120000', text: '../real' },
          'app/a/l/b2.txt': '../plain',
          'app/a/l/c.txt': { mode: '120000', text: '../no' },
          'app/a/l/b.txt/d': { mode: '120000', text: '../no' },
        },
      },
      {
        roots: [...always, 'app/a/l', 'app/a/l/b1.txt', 'app/a/real'],
        whole: ['app/a/real'],
        explanation: ['app/a/l/b*.txt (line 2)'],
      },
    ],
    [
      'follow a link that is the folder of a pattern',
      { dockerfile: 'FROM x\nCOPY l/*.txt /\n', files: { 'app/l': { mode: '120000', text: 'real' } } },
      { roots: [...always, 'app/l', 'app/real'], whole: ['app/real'], explanation: ['app/l/*.txt (line 2)'] },
    ],
  ])('%s', async (_title, given, { roots, whole, explanation }) => {
    const told = await inputsOf(given);
    expect({ roots: told.roots, whole: told.whole, explanation: told.explanation }).toEqual({
      roots,
      whole,
      explanation,
    });
  });

  it('of a chain of links are followed a hundred times, and are then the context', async () => {
    const chain = (length: number) => {
      const files = Array.from({ length }, (_, at) => [`app/l${at}`, { mode: '120000', text: `l${at + 1}` }]);
      return inputsOf({ dockerfile: 'FROM x\nCOPY l0 /\n', files: Object.fromEntries(files) });
    };
    const followed = await chain(100);
    expect([followed.exact, followed.matches('app/l100'), followed.matches('app/other')]).toEqual([true, true, false]);
    const lost = await chain(101);
    expect([lost.exact, lost.matches('app/l101'), lost.matches('app/other')]).toEqual([false, true, true]);
  });

  it('of what is ignored are not even the folder itself', async () => {
    const { matches } = await inputsOf({
      dockerfile: 'FROM x\nCOPY gone *.txt there /\n',
      files: { 'app/.dockerignore': 'gone\nb.txt\nthere/no\n' },
    });
    const asked = ['gone', 'gone/a', 'a.txt', 'b.txt', 'c.txt/d', 'there', 'there/a', 'there/no', 'there/no/a'];
    expect(asked.filter((path) => matches(`app/${path}`))).toEqual(['a.txt', 'c.txt/d', 'there', 'there/a']);
  });

  it('are reached by the folders they are in, which may become files', async () => {
    const { matches } = await inputsOf({ dockerfile: 'FROM x\nCOPY a/b/c /\n' });
    const others = ['app/a/x', 'ap', 'app/a/b/cd', 'app/Dockerfile/x'];
    expect(['app', 'app/a', 'app/a/b', 'app/a/b/c', ...others].filter(matches)).toEqual([
      'app',
      'app/a',
      'app/a/b',
      'app/a/b/c',
    ]);
  });
});
