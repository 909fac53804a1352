import { describe, expect, it } from '@jest/globals';
import { graph } from '../../../src/catalog/graph.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { fc } from '../../support/property.ts';

interface Given {
  readonly registry?: string;
  readonly published?: string;
  /** Dockerfile of each image, or its settings. */
  readonly images: Readonly<
    Record<string, string | ({ readonly dockerfile: string } & Readonly<Record<string, unknown>>)>
  >;
}

async function parentsOf({ registry, published, images }: Given, repository?: string) {
  const files: Record<string, string> = {};
  const entries: Record<string, unknown> = {};
  for (const [name, said] of Object.entries(images)) {
    const { dockerfile, ...rest } = typeof said === 'string' ? { dockerfile: said } : said;
    files[`images/${name}/Dockerfile`] = dockerfile;
    entries[name] = rest;
  }
  const catalog = {
    ...(registry === undefined ? {} : { registry }),
    ...(published === undefined ? {} : { tag: { published } }),
    images: entries,
  };
  const tree = memoryTree({ ...files, 'images.json': JSON.stringify(catalog) });
  const loaded = await loadCatalog({ tree, catalog: 'images.json', repository });
  return Object.fromEntries(loaded.images.map((image) => [image.name, image]));
}

describe('parents', () => {
  it.each([
    // FROM of the child, whether it is base
    ['ghcr.io/acme/base', true],
    ['ghcr.io/acme/base:latest', true],
    ['ghcr.io/acme/base:anything', true],
    ['ghcr.io/acme/base@sha256:0000', false],
    ['ghcr.io/acme/base:1@sha256:0000', false],
    ['--platform=$BUILDPLATFORM ghcr.io/acme/base AS build', true],
    ['ghcr.io/other/base', false],
    ['docker.io/acme/base', false],
    ['ghcr.io/acme/base/deeper', false],
    ['base', true],
    ['base:latest', true],
    ['base:stable', true],
    ['base:22', false],
    ['scratch', false],
  ])('FROM %s', async (from, isParent) => {
    const images = await parentsOf({
      registry: 'ghcr.io/acme',
      published: 'stable',
      images: { base: 'FROM x\n', child: `FROM ${from}\n` },
    });
    expect(images.child?.parents).toEqual(isParent ? ['base'] : []);
  });

  it.each([
    ['an ARG with a default', 'ARG BASE=ghcr.io/acme/base\nFROM ${BASE}\n', {}],
    ['an ARG for the tag', 'ARG TAG\nFROM ghcr.io/acme/base:${TAG}\n', {}],
    ['an ARG with a nested default', 'ARG R=ghcr.io/acme\nARG BASE=${R}/base:${T:-1}\nFROM "${BASE}"\n', {}],
    ['a build arg', 'ARG BASE\nFROM $BASE\n', { 'build-args': { BASE: 'ghcr.io/acme/base:1' } }],
    ['COPY --from', 'FROM x\nCOPY --from=ghcr.io/acme/base /a /b\n', {}],
    ['a mount', 'FROM x\nRUN --mount=type=bind,from=ghcr.io/acme/base,target=/b true\n', {}],
    ['a stage that is needed', 'FROM ghcr.io/acme/base AS b\nFROM x\nCOPY --from=b /a /b\n', {}],
    ['a named context', 'FROM debian\n', { 'build-contexts': { debian: 'docker-image://ghcr.io/acme/base' } }],
  ])('%s names one', async (_what, dockerfile, settings) => {
    const images = await parentsOf({
      registry: 'ghcr.io/acme',
      images: { base: 'FROM x\n', child: { dockerfile, ...settings } },
    });
    expect(images.child?.parents).toEqual(['base']);
  });

  it.each([
    ['a stage that nobody needs', 'FROM ghcr.io/acme/base AS b\nFROM x\n'],
    ['a stage with the name of an image', 'FROM x AS base\nFROM base\n'],
    ['a comment', '# FROM ghcr.io/acme/base\nFROM x\n'],
    ['a here-document', 'FROM x\nRUN <<E\nFROM ghcr.io/acme/base\nE\n'],
  ])('%s is none', async (_what, dockerfile) => {
    expect(
      (await parentsOf({ registry: 'ghcr.io/acme', images: { base: 'FROM x\n', child: dockerfile } })).child?.parents,
    ).toEqual([]);
  });

  it('are several, in the order of the Dockerfile, and never the image itself', async () => {
    const images = await parentsOf({
      registry: 'ghcr.io/acme',
      images: {
        a: 'FROM x\n',
        b: 'FROM x\n',
        child: 'FROM ghcr.io/acme/b\nCOPY --from=ghcr.io/acme/a / /\nCOPY --from=ghcr.io/acme/child:old / /\n',
      },
    });
    expect(images.child).toMatchObject({
      parents: ['b', 'a'],
      parentReferences: { 'ghcr.io/acme/b': 'b', 'ghcr.io/acme/a': 'a' },
      baseImage: undefined,
    });
    expect(images.a?.baseImage).toBe('x');
  });

  it('that are given replace those of the Dockerfile, and still tell what FROM means', async () => {
    const images = await parentsOf({
      images: {
        base: 'FROM x\n',
        other: 'FROM x\n',
        child: { dockerfile: 'FROM quay.io/any/base:7\nCOPY --from=other / /\n', parent: 'base' },
      },
    });
    expect(images.child).toMatchObject({ parents: ['base'], parentReferences: { 'quay.io/any/base:7': 'base' } });
  });

  it('with axes are those whose values agree', async () => {
    const images = await parentsOf({
      registry: 'ghcr.io/acme',
      images: {
        base: { dockerfile: 'FROM x\n', axes: { py: ['3.9', '3.10'] } },
        app: { dockerfile: 'FROM y\n', parent: 'base', axes: { py: ['3.9', '3.10'] } },
        all: { dockerfile: 'FROM y\n', parent: 'base' },
        one: { dockerfile: 'FROM y\n', parent: ['base-3.10'] },
        tmpl: { dockerfile: 'FROM y\n', parent: 'base-{py}', axes: { py: ['3.9'] } },
        from: {
          dockerfile: 'ARG PY\nFROM ghcr.io/acme/base-${PY}\n',
          axes: { py: ['3.10'] },
          'build-args': { PY: '{py}' },
        },
      },
    });
    const parents = Object.fromEntries(Object.entries(images).map(([name, image]) => [name, image.parents]));
    expect(parents).toEqual({
      'base-3.9': [],
      'base-3.10': [],
      'app-3.9': ['base-3.9'],
      'app-3.10': ['base-3.10'],
      all: ['base-3.9', 'base-3.10'],
      one: ['base-3.10'],
      'tmpl-3.9': ['base-3.9'],
      'from-3.10': ['base-3.10'],
    });
  });

  it('are found by default names', async () => {
    const images = {
      base: 'FROM x\n',
      a: 'FROM ghcr.io/acme/shop/base\n',
      b: 'FROM acme/base:1\n',
      c: 'FROM other/base\n',
    };
    const found = await parentsOf({ images }, 'Acme/Shop');
    expect([found.a?.parents, found.b?.parents, found.c?.parents]).toEqual([['base'], ['base'], []]);
  });

  it('in a circle by FROM are told in full', async () => {
    const images = { a: 'FROM g.io/c\n', b: 'FROM g.io/a\n', c: 'FROM g.io/b\n', d: 'FROM g.io/a\n' };
    await expect(parentsOf({ registry: 'g.io', images })).rejects.toMatchObject({
      code: 'DCA-CAT-020',
      message: expect.stringContaining('a → c → b → a'),
    });
  });
});

describe('waves', () => {
  it('are the longest path to a root', () => {
    const nodes = [
      { name: 'd', parents: ['b', 'a'] },
      { name: 'a', parents: [] },
      { name: 'b', parents: ['a'] },
      { name: 'c', parents: ['d', 'a'] },
      { name: 'alone', parents: [] },
    ];
    expect(Object.fromEntries(graph(nodes).waves)).toEqual({ a: 0, alone: 0, b: 1, d: 2, c: 3 });
  });

  it('hold no image that is built on one which is not there, and that is no cycle', () => {
    const nodes = [
      { name: 'a', parents: ['gone'] },
      { name: 'b', parents: ['a'] },
    ];
    expect(graph(nodes)).toEqual({ waves: new Map(), cycles: [] });
  });

  it('put every parent before its child', () => {
    const edges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const nodes = Array.from({ length: 31 }, (_, index) => ({
          name: `n${index}`,
          parents: [
            ...new Set(
              pairs.filter(([child, parent]) => child === index && parent < child).map(([, parent]) => `n${parent}`),
            ),
          ],
        }));
        const { waves, cycles } = graph(nodes);
        expect(cycles).toEqual([]);
        for (const { name, parents } of nodes) {
          const expected = parents.length === 0 ? 0 : Math.max(...parents.map((parent) => waves.get(parent) ?? 0)) + 1;
          expect(waves.get(name)).toBe(expected);
        }
      }),
    );
  });

  it('case 64: every cycle is named in full and is one', () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const nodes = Array.from({ length: 9 }, (_, index) => ({
          name: `n${index}`,
          parents: [...new Set(pairs.filter(([child]) => child === index).map(([, parent]) => `n${parent}`))],
        }));
        const { waves, cycles } = graph(nodes);
        expect(cycles.length > 0).toBe(waves.size < nodes.length);
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(cycle.at(-1));
          for (const [at, name] of cycle.slice(0, -1).entries()) {
            expect(nodes.find((node) => node.name === name)?.parents).toContain(cycle[at + 1]);
          }
        }
      }),
    );
  });

  it('case 64: a chain of 10,000 and a ladder of diamonds are no trouble', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => ({
      name: `n${at}`,
      parents: at === 0 ? [] : [`n${at - 1}`],
    }));
    expect(graph(chain.toReversed()).waves.get('n9999')).toBe(9999);
    const circle = graph(chain.map((node, at) => (at === 0 ? { ...node, parents: ['n9999'] } : node)));
    expect(circle.cycles[0]).toHaveLength(10_001);
    const diamonds = Array.from({ length: 20 }, (_, at) => [
      { name: `t${at}`, parents: at === 0 ? [] : [`l${at - 1}`, `r${at - 1}`] },
      { name: `l${at}`, parents: [`t${at}`] },
      { name: `r${at}`, parents: [`t${at}`] },
    ]).flat();
    expect(graph(diamonds).waves.get('r19')).toBe(39);
  });
});
