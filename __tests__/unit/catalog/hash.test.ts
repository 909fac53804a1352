import { describe, expect, it } from '@jest/globals';
import { inputFiles, inputsHashes } from '../../../src/catalog/hash.ts';
import { catalogInputs, type ImageInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { indexOf, type TreeIndex } from '../../../src/catalog/tree-index.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

const catalogText = (app: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ registry: 'g.io', images: { base: {}, app, other: {} } });

const files: MemoryFiles = {
  'images/base/Dockerfile': 'FROM debian\nCOPY src /\n',
  'images/base/src/a': 'a',
  'images/base/README.md': 'x',
  'images/app/Dockerfile': 'FROM g.io/base AS one\nCOPY . /\nFROM one\n',
  'images/app/.dockerignore': '*.md\n',
  'images/app/run.sh': 'x',
  'images/app/notes.md': 'x',
  'images/other/Dockerfile': 'FROM x\n',
};

async function hashes(changes: MemoryFiles = {}, app: Readonly<Record<string, unknown>> = {}) {
  const tree = memoryTree({ ...files, ...changes, 'images.json': catalogText(app) });
  const catalog = await loadCatalog({ tree, catalog: 'images.json' });
  return Object.fromEntries(await inputsHashes(catalog, tree));
}

describe('the inputs hash', () => {
  it('is the same for the same inputs, wherever and whenever', async () => {
    expect(await hashes()).toEqual(await hashes());
    expect((await hashes()).app).toMatch(/^[0-9a-f]{64}$/);
    // Kept on purpose: a new value means that every image is built once more.
    expect((await hashes()).base).toBe('81f4c00efe2a95a67f35ba966d0070c350653fc1ed964fa91038bf116fe2ee2f');
    expect((await hashes()).other).toBe('e8c2d422084212d58bdd577a965524417fbd721799a8a3413d98ac71af9a3a0b');
  });

  it.each([
    ['a file', { 'images/app/run.sh': 'y' }, {}, ['app']],
    ['a mode', { 'images/app/run.sh': { mode: '100755', text: 'x' } }, {}, ['app']],
    ['a new file', { 'images/app/new': '' }, {}, ['app']],
    ['the Dockerfile', { 'images/app/Dockerfile': 'FROM g.io/base AS one\nCOPY . /\nFROM one\n#\n' }, {}, ['app']],
    ['the ignore file', { 'images/app/.dockerignore': '*.md\n#\n' }, {}, ['app']],
    ['an ignored file', { 'images/app/notes.md': 'y' }, {}, []],
    ['a file that is not copied', { 'images/base/README.md': 'y' }, {}, []],
    [
      'a mode in a folder that counts whole',
      { 'images/base/src/a': { mode: '100755', text: 'a' } },
      {},
      ['base', 'app'],
    ],
    ['a link in its place', { 'images/base/src/a': { mode: '120000', text: 'a' } }, {}, ['base', 'app']],
    ['a file deeper in it', { 'images/base/src/deep/er': '' }, {}, ['base', 'app']],
    ['a file of the parent', { 'images/base/src/a': 'b' }, {}, ['base', 'app']],
    ['a build arg', {}, { 'build-args': { A: '1' } }, ['app']],
    ['a target', {}, { target: 'one' }, ['app']],
    ['platforms', {}, { platforms: ['linux/arm64'] }, ['app']],
    ['tags and extra', {}, { tags: ['x'], extra: { a: 1 }, labels: { l: 'x' } }, []],
    ['a parent', {}, { parent: ['base', 'other'] }, ['app']],
  ] as const)('%s', async (_what, changes, app, changed) => {
    const [before, after] = [await hashes(), await hashes(changes, app)];
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(changed);
  });

  it('does not depend on the order of what has none', async () => {
    const one = await hashes({}, { 'build-args': { A: '1', B: '2' }, platforms: ['linux/amd64', 'linux/arm64'] });
    const other = await hashes({}, { 'build-args': { B: '2', A: '1' }, platforms: ['linux/arm64', 'linux/amd64'] });
    expect(one).toEqual(other);
    const places = { 'build-contexts': { a: 'one', b: 'two' }, parent: ['base', 'other'] };
    const turned = { 'build-contexts': { b: 'two', a: 'one' }, parent: ['other', 'base'] };
    expect(await hashes({}, places)).toEqual(await hashes({}, turned));
  });

  it('does not depend on the order in which images are listed', async () => {
    const tree = memoryTree({ ...files, 'images.json': catalogText() });
    const catalog = await loadCatalog({ tree, catalog: 'images.json' });
    const turned = { ...catalog, images: catalog.images.toReversed() };
    expect(Object.fromEntries(await inputsHashes(turned, tree))).toEqual(await hashes());
  });

  it('takes the files of an image once each, in the order of their paths, with what stands on the way', async () => {
    const file = (path: string) => ({ path, mode: '100644', id: path });
    const under: Readonly<Record<string, readonly string[]>> = {
      a: ['a/z', 'a/c/1', 'a/skip'],
      'a-b': ['a-b/x'],
      'a/c': ['a/c/1'],
      'lib/src/deep': ['lib/src/deep/er'],
    };
    const index = {
      under: async (root: string) => (under[root] ?? []).map(file),
      get: async (path: string) => (path === 'lib' ? file(path) : undefined),
    } as unknown as TreeIndex;
    const inputs = { roots: ['a', 'a-b', 'a/c', 'lib/src/deep'], matches: (path: string) => path !== 'a/skip' };
    const found = await inputFiles(inputs as unknown as ImageInputs, index);
    expect(found.map(({ path }) => path)).toEqual(['a-b/x', 'a/c/1', 'a/z', 'lib', 'lib/src/deep/er']);
  });

  it('does not depend on the order of many of them', async () => {
    const names = ['D', 'B', 'A', 'C', 'E'];
    const of = async (order: readonly string[]) =>
      hashes(
        {},
        {
          'build-args': Object.fromEntries(order.map((name) => [name, name])),
          'build-contexts': Object.fromEntries(
            order.map((name) => [name.toLowerCase(), `docker-image://${name.toLowerCase()}`]),
          ),
        },
      );
    const orders = [names, names.toReversed(), names.toSorted(), ['C', 'A', 'E', 'B', 'D']];
    const found = await Promise.all(orders.map(of));
    expect(new Set(found.map(({ app }) => app)).size).toBe(1);
  });

  it('does not depend on where files stand beside folders', async () => {
    // A folder's files come behind those whose names go on where its slash is.
    const around = { 'images/app/b-c': '1', 'images/app/b/c': '2', 'images/app/b.c': '3' };
    const index = await indexOf(memoryTree({ ...files, ...around }));
    const inputs = {
      roots: ['images/app/b', 'images/app/b-c', 'images/app/b.c', 'images/app/b/c'],
      whole: [],
      exact: true,
      tracked: true,
      explanation: [],
      matches: () => true,
    };
    expect((await inputFiles(inputs, index)).map(({ path }) => path)).toEqual([
      'images/app/b-c',
      'images/app/b.c',
      'images/app/b/c',
    ]);
  });

  it('counts a file that `paths` name as that file', async () => {
    const app = { paths: ['/VERSION', '/docs/'] };
    const given = { VERSION: '1', 'docs/a': '1' };
    const before = (await hashes(given, app)).app;
    expect((await hashes({ ...given, VERSION: '2' }, app)).app).not.toBe(before);
    expect((await hashes({ ...given, 'docs/a': '2' }, app)).app).not.toBe(before);
    expect((await hashes({ ...given, other: '2' }, app)).app).toBe(before);
  });

  it('counts a submodule that sources lead into', async () => {
    const dockerfile = { 'images/app/Dockerfile': 'FROM x\nCOPY lib/src /\n' };
    const tree = (text: string): MemoryFiles => ({ ...dockerfile, 'images/app/lib': { mode: '160000', text } });
    expect((await hashes(tree('1'))).app).not.toBe((await hashes(tree('2'))).app);
  });

  it('is empty for a Dockerfile that git does not track, and for what is built on it', async () => {
    const { 'images/base/Dockerfile': generated, ...tracked } = files;
    const tree = memoryTree({ ...tracked, 'images.json': catalogText() });
    const workspace = memoryTree({ 'images/base/Dockerfile': String(generated) });
    const catalog = await loadCatalog({ tree, workspace, catalog: 'images.json' });
    const found = await inputsHashes(catalog, tree, await catalogInputs(catalog, tree, { workspace }));
    expect([found.get('base'), found.get('app')]).toEqual(['', '']);
    expect(found.get('other')).toMatch(/^[0-9a-f]{64}$/);
    // The hash itself needs no more than what git tracks.
    expect(await inputsHashes(catalog, tree)).toEqual(found);
  });

  it('is empty for an image whose inputs nobody knows', async () => {
    const tree = memoryTree({ ...files, 'images.json': catalogText() });
    const catalog = await loadCatalog({ tree, catalog: 'images.json' });
    expect([...(await inputsHashes(catalog, tree, new Map())).values()]).toEqual(['', '', '']);
  });
});
