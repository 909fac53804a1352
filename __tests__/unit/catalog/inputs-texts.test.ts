/** Which texts the inputs are derived from: of git's files or the workspace's, of an image or its parents, and how often they are read. */
import { describe, expect, it } from '@jest/globals';
import type { Catalog, Image, Tree } from '../../../src/catalog/image.ts';
import { catalogInputs, imageInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

async function catalogOf(files: MemoryFiles, images: Readonly<Record<string, unknown>>, workspace?: Tree) {
  const tree = memoryTree({ ...files, 'images.json': JSON.stringify({ registry: 'g.io/x', images }) });
  return { tree, catalog: await loadCatalog({ tree, workspace, catalog: 'images.json' }) };
}

/** Which of the paths count for each image. */
async function claims(catalog: Catalog, tree: Tree, paths: readonly string[], workspace?: Tree) {
  const inputs = await catalogInputs(catalog, tree, { workspace });
  return Object.fromEntries([...inputs].map(([name, { matches }]) => [name, paths.filter(matches)]));
}

const dockerfile = 'FROM x\nCOPY . /\n';

describe('texts', () => {
  it('are asked for at once, each a single time, and only where inputs are derived', async () => {
    const { tree, catalog } = await catalogOf(
      {
        'a/Dockerfile': dockerfile,
        'b/Dockerfile': dockerfile,
        'b/Dockerfile.dockerignore': '*.md\n',
        'c/Dockerfile': dockerfile,
        '.dockerignore': '*.txt\n',
      },
      {
        a: { context: '.', file: 'a/Dockerfile' },
        again: { context: '.', file: 'a/Dockerfile' },
        b: { context: '.', file: 'b/Dockerfile' },
        c: { context: '.', file: 'c/Dockerfile', paths: ['c'] },
      },
    );
    const read: string[] = [];
    let waiting = 0;
    let most = 0;
    const slow: Tree = {
      ...tree,
      read: async (path) => {
        read.push(path);
        waiting += 1;
        most = Math.max(most, waiting);
        await new Promise((resolve) => setImmediate(resolve));
        waiting -= 1;
        return tree.read(path);
      },
    };
    expect(await claims(catalog, slow, ['x.txt', 'x.md', 'c'])).toEqual({
      a: ['x.md', 'c'],
      again: ['x.md', 'c'],
      b: ['x.txt', 'c'],
      c: ['c'],
    });
    expect(read.toSorted()).toEqual(['.dockerignore', 'a/Dockerfile', 'b/Dockerfile', 'b/Dockerfile.dockerignore']);
    expect(most).toBe(4);
  });

  it('of git count before those of the workspace', async () => {
    const workspace = memoryTree({ 'a/Dockerfile': 'FROM x\nCOPY two /\n', 'a/.dockerignore': '*.md\n' });
    const { tree, catalog } = await catalogOf(
      { 'a/Dockerfile': 'FROM x\nCOPY one *.md /\n' },
      { a: { context: 'a' } },
      workspace,
    );
    // An ignore file that git does not track is nowhere but here.
    expect(await claims(catalog, tree, ['a/one', 'a/two', 'a/x.md'], workspace)).toEqual({ a: ['a/one', 'a/x.md'] });
  });

  it('of the workspace count in a folder that git does not know', async () => {
    const files = { 'gen/Dockerfile': dockerfile, 'made/Dockerfile': dockerfile };
    const workspace = memoryTree({ ...files, 'gen/.dockerignore': '*.md\n' });
    const { tree, catalog } = await catalogOf(
      { x: '' },
      { gen: { context: 'gen' }, made: { context: 'made' } },
      workspace,
    );
    const paths = ['gen/a', 'gen/a.md', 'made/a', 'made/a.md'];
    expect(await claims(catalog, tree, paths, workspace)).toEqual({ gen: ['gen/a'], made: ['made/a', 'made/a.md'] });
  });

  it('that nobody can read leave the context', async () => {
    const { tree, catalog } = await catalogOf({ 'a/Dockerfile': 'FROM x\n' }, { a: { context: 'a' } });
    const blind: Tree = { ...tree, read: async () => undefined };
    expect(await claims(catalog, blind, ['a/b', 'b'])).toEqual({ a: ['a/b'] });
    expect((await catalogInputs(catalog, blind)).get('a')).toMatchObject({ exact: false, tracked: true });
  });

  it('of links that nobody can read leave the context', async () => {
    const { tree, catalog } = await catalogOf(
      { 'a/Dockerfile': 'FROM x\nCOPY l /\n', 'a/l': { mode: '120000', text: 'b' }, 'a/.dockerignore': '*.md\n' },
      { a: { context: 'a' } },
    );
    const blind: Tree = { ...tree, read: async (path) => (path === 'a/l' ? undefined : tree.read(path)) };
    expect(await claims(catalog, blind, ['a/l', 'a/b', 'a/b.md', 'b'])).toEqual({ a: ['a/l', 'a/b'] });
    expect((await catalogInputs(catalog, blind)).get('a')?.exact).toBe(false);
    expect(await claims(catalog, tree, ['a/l', 'a/b', 'a/b.md', 'a/c'])).toEqual({ a: ['a/l', 'a/b'] });
  });
});

it('the file of the version is that of the catalog', async () => {
  const { tree, catalog } = await catalogOf(
    { 'a/Dockerfile': 'FROM x\nCOPY b /\n', VERSION: '1.2.3\n' },
    { a: { context: 'a', 'build-args': { V: '{version}' } } },
  );
  const [image] = catalog.images as readonly [Image];
  expect((await imageInputs(image, tree)).matches('VERSION')).toBe(false);
  expect((await imageInputs(image, tree, { catalog })).matches('VERSION')).toBe(true);
});

describe('what parents leave', () => {
  const parent = 'FROM x\nENV DIR=two\nONBUILD COPY left /\n';
  const child = 'FROM g.io/x/parent\nCOPY $DIR /\n';

  it('counts where the catalog is known, through any number of images', async () => {
    const { tree, catalog } = await catalogOf(
      {
        'p/Dockerfile': parent,
        'c/Dockerfile': 'FROM g.io/x/parent\nENV B=$DIR\n',
        'd/Dockerfile': 'FROM g.io/x/c\nCOPY $B /\n',
      },
      { parent: { context: 'p' }, c: { context: 'c' }, d: { context: 'd' } },
    );
    const paths = ['p/left', 'c/left', 'c/two', 'd/left', 'd/two', 'd/one'];
    expect(await claims(catalog, tree, paths)).toEqual({ parent: [], c: ['c/left'], d: ['d/two'] });
    const last = catalog.images.find(({ name }) => name === 'd') as Image;
    expect((await imageInputs(last, tree, { catalog })).exact).toBe(true);
    expect((await imageInputs(last, tree)).exact).toBe(false);
  });

  it('has a value for each platform', async () => {
    const from = (platforms: readonly string[]) =>
      catalogOf(
        { 'p/Dockerfile': 'FROM x\nARG TARGETARCH\nENV DIR=$TARGETARCH\n', 'c/Dockerfile': child },
        { parent: { context: 'p', platforms }, c: { context: 'c', platforms } },
      );
    const paths = ['c/amd64', 'c/arm64', 'c/other'];
    const one = await from(['linux/amd64']);
    expect(await claims(one.catalog, one.tree, paths)).toMatchObject({ c: ['c/amd64'] });
    const two = await from(['linux/amd64', 'linux/arm64']);
    expect(await claims(two.catalog, two.tree, paths)).toMatchObject({ c: paths });
  });

  it('is nothing that is known, where the parent is not there or has no text', async () => {
    const { tree, catalog } = await catalogOf(
      { 'p/Dockerfile': parent, 'c/Dockerfile': child },
      { parent: { context: 'p' }, c: { context: 'c' } },
    );
    const [base, other] = catalog.images as readonly [Image, Image];
    const alone = { ...catalog, images: [other] };
    expect(await claims(alone, tree, ['c/one', 'c/two'])).toEqual({ c: ['c/one', 'c/two'] });
    const lost = { ...catalog, images: [{ ...base, file: 'nowhere' }, other] };
    expect(await claims(lost, tree, ['c/one', 'c/two'])).toMatchObject({ c: ['c/one', 'c/two'] });
  });

  it('ends where images are built on each other in a circle', async () => {
    const { tree, catalog } = await catalogOf(
      {
        'a/Dockerfile': 'FROM x\nCOPY one /\n',
        'b/Dockerfile': 'FROM y\nCOPY two /\n',
        'c/Dockerfile': 'FROM z\nCOPY three /\n',
      },
      { a: { context: 'a' }, b: { context: 'b' }, c: { context: 'c' } },
    );
    const circle: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      a: { x: 'b' },
      b: { y: 'c' },
      c: { z: 'a' },
    };
    const images = catalog.images.map((image) => ({ ...image, parentReferences: circle[image.name] ?? {} }));
    const paths = ['a/one', 'b/two', 'c/three'];
    expect(await claims({ ...catalog, images }, tree, paths)).toEqual({ a: ['a/one'], b: ['b/two'], c: ['c/three'] });
  });
});
