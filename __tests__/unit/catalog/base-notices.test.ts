/** What is told of the tree: names that hang on the repository's own, and bases that nobody can know. */
import { describe, expect, it } from '@jest/globals';
import type { LoadOptions } from '../../../src/catalog/source.ts';
import { load } from './support.ts';

/** `name: FROM …` of each image, in a folder of its own; `catalog`: images.yml. */
async function notices(
  images: Readonly<Record<string, string>>,
  options: Partial<LoadOptions> & { readonly yaml?: string } = {},
): Promise<readonly string[]> {
  const { yaml, ...rest } = { repository: 'acme/shop', ...options };
  const files = Object.entries(images).map(([name, from]) => [
    `images/${name}/Dockerfile`,
    `ARG B R T X=x\nFROM ${from}\n`,
  ]);
  return (await load({ ...Object.fromEntries(files), ...(yaml !== undefined && { 'images.yml': yaml }) }, rest))
    .notices;
}

const base = { base: 'debian:12' };

describe('a base of this owner', () => {
  const everywhere = 'Name the registry, `registry: ghcr.io/acme`, and it is so everywhere.';
  it('is ours because of the name of the repository', async () => {
    expect(await notices({ ...base, app: 'ghcr.io/acme/base' })).toEqual([
      `FROM ghcr.io/acme/base is the image base of this catalog because the repository is acme/shop; in a fork it would not be. ${everywhere}`,
    ]);
  });

  it('is told with how many more there are', async () => {
    expect(await notices({ ...base, app: 'ghcr.io/acme/base', other: 'ghcr.io/acme/app' })).toEqual([
      `FROM ghcr.io/acme/base (and 1 more like it) is the image base of this catalog because the repository is acme/shop; in a fork it would not be. ${everywhere}`,
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<LoadOptions> & { readonly yaml?: string }]>([
    ['is named without a registry', { ...base, app: 'base' }, {}],
    ['is in the registry of the catalog', { ...base, app: 'ghcr.io/acme/base' }, { registry: 'ghcr.io/acme' }],
    [
      'is the parent that the catalog names',
      { ...base, app: 'ghcr.io/acme/base' },
      { yaml: 'images: {base: {}, app: {parent: base}}' },
    ],
    [
      'says itself where it is pushed',
      { ...base, app: 'ghcr.io/acme/base' },
      { yaml: 'images: {base: {image: ghcr.io/acme/base}, app: {}}' },
    ],
  ])('is not told where it %s', async (_what, images, options) => {
    expect(await notices(images, options)).toEqual([]);
  });
});

describe('a base that has the name of an image here', () => {
  it.each([
    ['ghcr.io/other/base', 'ghcr.io/other'],
    ['quay.io/other/deep/base:1', 'quay.io/other/deep'],
    ['other/base', 'docker.io/other'],
  ])('is told as none: FROM %s', async (from, registry) => {
    expect(await notices({ ...base, app: from })).toEqual([
      `FROM ${from} is not the image base of this catalog, as the repository is acme/shop: a change of base does not rebuild what is built on it. If it should, name the registry: \`registry: ${registry}\`.`,
    ]);
  });

  it('is told where no repository is known', async () => {
    expect(await notices({ ...base, app: 'quay.io/other/base' }, { repository: undefined })).toEqual([
      expect.stringContaining('of this catalog, as no repository on GitHub is known here: a change of base'),
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<LoadOptions> & { readonly yaml?: string }]>([
    ['pinned by a digest', { ...base, app: `quay.io/other/base@sha256:${'0'.repeat(64)}` }, {}],
    ['one of Docker’s own', { ...base, node: 'debian:12', app: 'node:22' }, {}],
    ['one of Docker’s own, in full', { ...base, app: 'docker.io/library/base:22' }, {}],
    ['the one that the image is made from', { base: 'quay.io/other/base', app: 'debian:12' }, {}],
    ['of another name', { ...base, app: 'quay.io/other/database' }, {}],
    ['beside a registry that is named', { ...base, app: 'quay.io/other/base' }, { registry: 'ghcr.io/acme' }],
    [
      'beside a parent that is named',
      { ...base, app: 'quay.io/other/base', b: 'debian:12' },
      { yaml: 'images: {base: {}, b: {}, app: {parent: b}}' },
    ],
    [
      'of an image that says where it is pushed',
      { ...base, app: 'quay.io/other/base' },
      { yaml: 'images: {base: {image: ghcr.io/acme/base}, app: {}}' },
    ],
  ])('is not told where it is %s', async (_what, images, options) => {
    expect(await notices(images, options)).toEqual([]);
  });
});

describe('a base that nobody can know', () => {
  const told = (first: string, text: string) =>
    `${first} is built on \`${text}\`, which nobody can know from images/app/Dockerfile: a change of another image does not rebuild it. If it should, say \`parent\` in the catalog, or the value in \`build-args\`.`;

  it.each([
    ['$B', '$B'],
    ['${R}/${X}@${B}', '${R}/${X}@${B}'],
    ['"<base>"', '"<base>"'],
    ['debian:12\nCOPY --from=$B / /', '$B'],
  ])('is told: FROM %s', async (from, text) => {
    expect(await notices({ ...base, app: from })).toEqual([told('app', text)]);
  });

  it('is told once, with how many more there are', async () => {
    expect(await notices({ ...base, app: '$B', other: '$B', third: '$B' })).toEqual([
      told('app (and 2 more like it)', '$B'),
    ]);
  });

  it('is told where the registry is named, too', async () => {
    expect(await notices({ ...base, app: '$B' }, { registry: 'ghcr.io/acme' })).toEqual([told('app', '$B')]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['is given', { ...base, app: '$B' }, 'images: {base: {}, app: {build-args: {B: "debian:12"}}}'],
    ['is the parent that is named', { ...base, app: '$B' }, 'images: {base: {}, app: {parent: base}}'],
    ['is none, as the catalog says', { ...base, app: '$B' }, 'images: {base: {}, app: {parent: []}}'],
    ['has a name that is known', { ...base, app: '${R}/x:${T}' }, 'images: {base: {}, app: {}}'],
    ['has a default', { ...base, app: '$X' }, 'images: {base: {}, app: {}}'],
    ['is that of all images', { app: '$B' }, 'images: {one: {context: images/app}, two: {context: images/app}}'],
  ])('is not told where it %s', async (_what, images, yaml) => {
    expect(await notices(images, { yaml })).toEqual([]);
  });
});
