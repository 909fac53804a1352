/** Which images a change reaches: by files, by entries of the catalog, by parents. */
import { describe, expect, it } from '@jest/globals';
import type { Catalog, Image } from '../../../src/catalog/image.ts';
import type { ChangedFile } from '../../../src/git/git.ts';
import { affected, ancestorsOf, quotedPath, withDescendants } from '../../../src/plan/affected.ts';
import { cutFiles } from '../../../src/plan/detection.ts';
import { entryDifference } from '../../../src/plan/entry-difference.ts';
import { fc } from '../../support/property.ts';

function image(name: string, fields: Partial<Image> = {}): Image {
  return {
    name,
    image: undefined,
    context: name,
    file: `${name}/Dockerfile`,
    target: undefined,
    buildArgs: {},
    buildContexts: {},
    platforms: [],
    tags: [],
    paths: undefined,
    parents: [],
    parentReferences: {},
    baseImage: undefined,
    wave: 0,
    axes: {},
    labels: {},
    extra: {},
    ...fields,
  };
}

function catalogOf(...images: readonly Image[]): Catalog {
  return {
    format: 'images',
    file: 'images.yml',
    registry: undefined,
    prefix: undefined,
    publishedTag: undefined,
    versionFile: 'VERSION',
    namesVersionFile: false,
    rebuildAll: [],
    ignore: [],
    images,
    sources: ['images.yml'],
    warnings: [],
    notices: [],
  };
}

const changed = (...paths: readonly string[]): readonly ChangedFile[] =>
  paths.map((path) => ({ path, status: 'modified' }));

describe('another registry', () => {
  const api = image('api');
  const own = image('own', { image: 'quay.io/acme/own' });
  const before = { ...catalogOf(api, own), registry: 'ghcr.io/acme' };
  const none = { files: changed('images.yml'), reaches: () => [], rebuildAll: () => false, ignore: () => false };

  it('rebuilds every image that follows it: nothing is there yet', () => {
    const head = { ...before, registry: 'ghcr.io/other' };
    expect(Object.fromEntries(affected({ ...none, head, base: before }).reasons)).toEqual({ api: 'registry changed' });
  });

  it('the same one rebuilds none', () => {
    expect(affected({ ...none, head: before, base: before }).reasons.size).toBe(0);
  });
});

describe('affected', () => {
  const base = image('base');
  const child = image('child', { parents: ['base'], wave: 1 });
  const grandchild = image('grandchild', { parents: ['child'], wave: 2 });
  const sibling = image('sibling', { parents: ['base'], wave: 1 });
  const both = image('both', { parents: ['sibling', 'grandchild'], wave: 3 });
  // A child may stand before its parent in the catalog.
  const head = catalogOf(both, grandchild, child, base, sibling);
  const ask = (files: readonly ChangedFile[], before: Catalog | undefined = head, more: object = {}) =>
    affected({
      head,
      base: before,
      files,
      reaches: (path, decided = new Set()) =>
        head.images.map(({ name }) => name).filter((name) => path.startsWith(`${name}/`) && !decided.has(name)),
      rebuildAll: (path) => path.startsWith('tests/'),
      ignore: (path) => path.endsWith('.md'),
      ...more,
    });

  it.each([
    [changed('base/x'), ['base', 'both', 'child', 'grandchild', 'sibling']],
    [changed('child/x'), ['both', 'child', 'grandchild']],
    [changed('sibling/x'), ['both', 'sibling']],
    [changed('both/x', 'docs/x'), ['both']],
    [changed('base/x.md'), []],
    [[], []],
  ])('%j', (files, expected) => {
    expect([...ask(files).reasons.keys()].sort()).toEqual(expected);
  });

  it('everything, by `rebuild-all`, by a base that cannot be read, by a name that is no text', () => {
    expect(ask(changed('tests/x')).everything).toBe('tests/x changed');
    expect(ask(changed('tests/x.md')).everything).toBeUndefined();
    const question = { head, files: [], reaches: () => [], rebuildAll: () => false, ignore: () => false };
    expect(affected({ ...question, base: undefined }).everything).toBe('the catalog of the base cannot be read');
    expect(ask([{ path: 'x\\xe9.md', status: 'added', lossy: true }]).everything).toBe(
      '"x\\\\xe9.md", whose name is no text, is new',
    );
  });

  it('keeps the first reason: of two files, of a file and the entry, of the entry and the version', () => {
    const [first] = ask(changed('both/x', 'both/y')).reasons.values();
    expect(first).toBe('both/x changed');
    const older = catalogOf({ ...both, target: 'old', tags: ['{version}'] }, grandchild, child, base, sibling);
    const newer = catalogOf({ ...both, tags: ['{version}'] }, grandchild, child, base, sibling);
    expect(ask(changed('both/x'), older).reasons.get('both')).toBe('both/x changed');
    expect(ask(changed('VERSION'), older, { head: newer }).reasons.get('both')).toBe('target changed');
  });

  it.each<readonly [string, Partial<Image>, boolean]>([
    ['a tag', { tags: ['latest', 'v{version}'] }, true],
    ['a label', { labels: { v: '{major}' } }, true],
    ['the name', { image: 'ghcr.io/acme/app-{minor}' }, true],
    ['nothing', { image: 'ghcr.io/acme/app', tags: ['latest'], labels: { v: '1' } }, false],
    ['nothing that is given', {}, false],
  ])('a version file rebuilds an image that has the version in %s', (_where, fields, isBuilt) => {
    const catalog = { ...catalogOf(image('app', fields)), versionFile: 'v.txt' };
    const question = { head: catalog, base: catalog, reaches: () => [], rebuildAll: () => false, ignore: () => false };
    const wanted = isBuilt ? { app: 'v.txt changed' } : {};
    expect(Object.fromEntries(affected({ ...question, files: changed('x', 'v.txt') }).reasons)).toEqual(wanted);
    expect(affected({ ...question, files: changed('VERSION', 'x/v.txt') }).reasons.size).toBe(0);
  });

  it('says by which file, and what happened to it', () => {
    const files: readonly ChangedFile[] = [
      { path: 'both/a b', status: 'added' },
      { path: 'sibling/moved', status: 'added', previous: 'x' },
      { path: 'child/x', status: 'type-changed' },
      { path: 'base/x', status: 'deleted' },
    ];
    expect(Object.fromEntries(ask(files).reasons)).toEqual({
      both: '"both/a b" is new',
      sibling: 'sibling/moved was moved here',
      child: 'child/x changed its type',
      base: 'base/x was deleted',
      grandchild: 'parent child is rebuilt',
    });
  });

  it('a new image is built, one that is as it was is not', () => {
    expect([...ask([], catalogOf(grandchild, child, base, sibling)).reasons]).toEqual([['both', 'it is new']]);
  });

  it('ancestors are those above, not their other children', () => {
    expect(Object.fromEntries(ancestorsOf(head.images, new Map([['grandchild', 'x']])))).toEqual({
      child: 'child grandchild is rebuilt',
      base: 'child child is rebuilt',
    });
    expect(ancestorsOf(head.images, new Map([['base', 'x']])).size).toBe(0);
    // Parents first, as catalogs mostly have them.
    const parentsFirst = [base, sibling, child, grandchild, both];
    expect([...ancestorsOf(parentsFirst, new Map([['both', 'x']])).keys()].sort()).toEqual([
      'base',
      'child',
      'grandchild',
      'sibling',
    ]);
  });

  it('an ancestor names the first child that asks for it, and is none where it changed itself', () => {
    const of = (...names: readonly string[]) =>
      Object.fromEntries(ancestorsOf(head.images, new Map(names.map((name) => [name, 'x']))));
    expect(of('child', 'sibling')).toEqual({ base: 'child child is rebuilt' });
    expect(of('sibling', 'base')).toEqual({});
  });

  it('a changed image and all below it are built, and nothing else', () => {
    const graphs = fc
      .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 })
      .map((rows) =>
        rows.map((parents, at) =>
          image(`i${at}`, { wave: at, parents: at === 0 ? [] : [...new Set(parents.map((one) => `i${one % at}`))] }),
        ),
      );
    fc.assert(
      fc.property(graphs, fc.nat(), (images, pick) => {
        const root = `i${pick % images.length}`;
        const built = withDescendants(images, new Map([[root, 'x']]));
        for (const { name, parents } of images) {
          expect(built.has(name)).toBe(name === root || parents.some((parent) => built.has(parent)));
        }
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['images/a/Dockerfile', 'images/a/Dockerfile'],
    ['a b', '"a b"'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `"${'x'.repeat(200)}…"`],
  ])('%.20s is written %.20s', (path, written) => {
    expect(quotedPath(path)).toBe(written);
  });
});

describe('entries', () => {
  it.each([
    [{ buildArgs: { A: '1' } }, { buildArgs: { A: '2' } }, 'build arg A changed'],
    [{}, { buildArgs: { A: '' } }, 'build arg A is new'],
    [{ buildArgs: { toString: 'x' } }, {}, 'build arg toString is gone'],
    [{}, { target: 'x' }, 'target changed'],
    [{ platforms: ['a'] }, { platforms: ['a', 'b'] }, 'platforms changed'],
    [{ parents: ['a'] }, { parents: ['b'] }, 'parents changed'],
    [{ axes: { python: '3.1' } }, { axes: { python: '3.10' } }, 'axis python changed'],
    [{}, { file: 'x' }, 'Dockerfile changed'],
    [{}, { context: 'x' }, 'context changed'],
    [{}, { buildContexts: { a: 'b' } }, 'build context a is new'],
    [{}, { labels: { a: 'b' } }, 'label a is new'],
    [{}, { tags: ['b'] }, 'tags changed'],
    [{}, { image: 'b' }, 'image changed'],
    [{ extra: { a: { b: 1 } } }, { extra: { a: { b: 2 } } }, 'extra changed'],
    [{ extra: { a: 1, b: 2 } }, { extra: { b: 2, a: 1 } }, undefined],
    [{ buildArgs: { A: '1', B: '2' } }, { buildArgs: { B: '2', A: '1' } }, undefined],
    [{ wave: 1, baseImage: 'x', paths: ['a'] }, { wave: 2, baseImage: 'y', paths: ['b'] }, undefined],
  ])('%j to %j: %s', (before, after, expected) => {
    expect(entryDifference(image('a', before), image('a', after))).toBe(expected);
  });
});

describe('case 84: the output `files`', () => {
  it('has a thousand files at most, and less than a third of what a job may output', () => {
    const many = Array.from({ length: 100_000 }, (_, at): ChangedFile => ({ path: `f${at}`, status: 'added' }));
    expect(cutFiles(many)).toHaveLength(1000);
    const long = Array.from(
      { length: 1000 },
      (_, at): ChangedFile => ({ path: `${at}${'\n'.repeat(4000)}`, status: 'added' }),
    );
    expect(JSON.stringify(cutFiles(long)).length).toBeLessThan(310_000);
  });

  it('has nothing but what the contract says', () => {
    expect(cutFiles([{ path: 'x', status: 'added', lossy: true }])).toEqual([{ path: 'x', status: 'added' }]);
  });
});
