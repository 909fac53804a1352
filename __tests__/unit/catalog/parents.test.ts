/** What FROM and `--from` mean in a catalog, beside what `graph.test.ts` says of names: targets, platforms, bases, what is told. */
import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../src/action/problem.ts';
import { byName, load } from './support.ts';

type Images = Readonly<Record<string, { readonly dockerfile?: string } & Readonly<Record<string, unknown>>>>;

/** A catalog of the registry g.io, with a folder for each image. */
async function catalogOf(images: Images) {
  const files = Object.entries(images).flatMap(([name, { dockerfile }]) =>
    dockerfile === undefined ? [] : [[`images/${name}/Dockerfile`, dockerfile]],
  );
  const entries = Object.entries(images).map(([name, { dockerfile: _, ...rest }]) => [name, rest]);
  const text = JSON.stringify({ registry: 'g.io', images: Object.fromEntries(entries) });
  return load({ ...Object.fromEntries(files), 'images.json': text }, { catalog: 'images.json' });
}

async function mistakeIn(images: Images): Promise<readonly [string, string, string | undefined]> {
  const { code, message, remedy } = await catalogOf(images).then(
    () => ({ code: 'none', message: '', remedy: '' }),
    (error: Problem) => error,
  );
  return [code, message, remedy];
}

async function imagesOf(images: Images) {
  return byName((await catalogOf(images)).images);
}

const base = { dockerfile: 'FROM x\n' };

describe('a target', () => {
  it.each<readonly [string, string, string]>([
    ['FROM x AS one\nFROM x AS other\n', 'on', 'Did you mean “one”?'],
    ['FROM x AS one\nFROM x AS other\n', 'zzz', 'Its stages are one, other.'],
    ['FROM x\n', 'zzz', 'Its stages are unnamed.'],
  ])('that %j does not have: %s', async (dockerfile, target, remedy) => {
    const [code, message, told] = await mistakeIn({ a: { dockerfile, target } });
    expect([code, told]).toEqual(['DCA-CAT-031', remedy]);
    expect(message).toContain(`images/a/Dockerfile has no stage “${target}” (image “a”).`);
  });

  it.each(['one', 'ONE', '1', '{version}-x'])('that is there, or not known yet: %s', async (target) => {
    const [code] = await mistakeIn({ a: { dockerfile: 'FROM x AS one\nFROM y\n', target } });
    expect(code).toBe('none');
  });

  it('is not missed in a Dockerfile without a stage, or that is not there', async () => {
    const [code, message] = await mistakeIn({ a: { target: 'x', file: 'nowhere/Dockerfile', parent: 'b' }, b: base });
    expect(code).toBe('DCA-CAT-021');
    expect(message).not.toContain('DCA-CAT-031');
  });

  it('says which stage is built, and on what', async () => {
    const images = await imagesOf({
      base,
      a: { dockerfile: 'FROM g.io/base AS one\nFROM y AS two\n', target: 'one' },
      b: { dockerfile: 'FROM g.io/base AS one\nFROM y AS two\n', target: 'two' },
    });
    expect([images.a?.parents, images.a?.baseImage]).toEqual([['base'], undefined]);
    expect([images.b?.parents, images.b?.baseImage]).toEqual([[], 'y']);
  });
});

describe('parents', () => {
  it('that are not known are told', async () => {
    const images = { base, a: { ...base, parent: 'bas' }, b: { ...base, parent: ['base', 'zzz'] } };
    const [, message] = await mistakeIn(images);
    expect(message.split('\n').slice(1)).toEqual([
      expect.stringContaining('image “a” has the unknown parent “bas”.'),
      expect.stringContaining('image “b” has the unknown parent “zzz”.'),
    ]);
    expect(await mistakeIn({ base, a: { ...base, parent: 'bas' } })).toEqual([
      'DCA-CAT-029',
      expect.any(String),
      'Did you mean “base”?',
    ]);
    expect(
      await mistakeIn({ base, a: { ...base, parent: 'bse-3.9', axes: { py: ['3.9'] } }, 'base-3.9': base }),
    ).toEqual(['DCA-CAT-029', expect.any(String), 'Did you mean “base-3.9”?']);
    expect(await mistakeIn({ base, a: { ...base, parent: 'zzz' } })).toEqual([
      'DCA-CAT-029',
      expect.any(String),
      'Parents are images of this catalog; leave it out for an external base.',
    ]);
  });

  it('are where they stand in the file', async () => {
    const at = async (yaml: string) => {
      const folders = { 'images/base/Dockerfile': 'FROM x\n', 'images/a/Dockerfile': 'FROM x\n' };
      const files = { ...folders, 'base/Dockerfile': 'FROM x\n', 'a/Dockerfile': 'FROM x\n' };
      const text = `registry: g.io\nimages:\n  base: {}\n${yaml}`;
      const { message } = await load({ ...files, 'images.yml': text }, { catalog: 'images.yml' }).then(
        () => ({ message: 'none' }),
        (error: Problem) => error,
      );
      return /images\.yml:(\d+):/.exec(message)?.[1];
    };
    expect(await at('  a:\n    tags: [x]\n    parent: zzz\n')).toBe('6');
    expect(await at('  a:\n    tags: [x]\n    depend_on: zzz\n')).toBe('6');
    expect(await at('  a:\n    tags: [x]\n    target: zzz\n')).toBe('6');
  });

  it('by the key of an image with axes are all that agree', async () => {
    const images = await imagesOf({
      base: { ...base, axes: { py: ['1', '2'], os: ['a', 'b'] } },
      app: { ...base, parent: 'base', axes: { py: ['1'] } },
      same: { ...base, parent: 'base', axes: { py: ['2'], os: ['b'] } },
      other: { ...base, parent: ['base-1-a', 'base'], axes: { os: ['b'] } },
    });
    expect(images['app-1']?.parents).toEqual(['base-1-a', 'base-1-b']);
    expect(images['same-2-b']?.parents).toEqual(['base-2-b']);
    expect(images['other-b']?.parents).toEqual(['base-1-a', 'base-1-b', 'base-2-b']);
  });

  it('that are given leave out what else FROM names', async () => {
    const images = await imagesOf({
      base,
      other: base,
      a: { dockerfile: 'FROM g.io/other\nCOPY --from=quay.io/any/base:7 / /\n', parent: 'base' },
      b: { dockerfile: 'FROM quay.io/any/other:7\n', parent: ['base', 'other'] },
      c: { dockerfile: 'FROM quay.io/any/base@sha256:00\n', parent: 'base' },
      d: { dockerfile: 'FROM base:7\n', parent: 'base' },
    });
    expect(images.a).toMatchObject({ parents: ['base'], parentReferences: { 'quay.io/any/base:7': 'base' } });
    expect(Object.keys(images.a?.parentReferences ?? {})).toEqual(['quay.io/any/base:7']);
    expect(images.b).toMatchObject({
      parents: ['base', 'other'],
      parentReferences: { 'quay.io/any/other:7': 'other' },
    });
    expect(images.c).toMatchObject({
      parents: ['base'],
      parentReferences: {},
      baseImage: 'quay.io/any/base@sha256:00',
    });
    expect(images.d).toMatchObject({ parents: ['base'], parentReferences: { 'base:7': 'base' }, baseImage: undefined });
  });

  it('may have a tag that is not known, and are never the image itself', async () => {
    const images = await imagesOf({
      base,
      a: { dockerfile: 'ARG T\nFROM g.io/base:${T}\nCOPY --from=g.io/a:$U / /\n' },
    });
    expect(images.a).toMatchObject({ parents: ['base'], parentReferences: {}, baseImage: undefined });
  });

  it('are those of the platform that is built for, where it is one', async () => {
    const dockerfile = 'FROM g.io/one AS amd64\nFROM g.io/two AS arm64\nFROM $TARGETARCH\n';
    const images = await imagesOf({
      one: base,
      two: base,
      amd: { dockerfile, platforms: ['linux/amd64'] },
      arm: { dockerfile, platforms: ['linux/arm64'] },
      both: { dockerfile, platforms: ['linux/arm64', 'linux/amd64'] },
      any: { dockerfile },
    });
    expect(['amd', 'arm', 'both', 'any'].map((name) => images[name]?.parents)).toEqual([
      ['one'],
      ['two'],
      ['one', 'two'],
      ['one', 'two'],
    ]);
  });

  it('may be named by the source itself', async () => {
    const target = (context: string, contexts?: unknown) => ({
      context,
      ...(contexts === undefined ? {} : { contexts }),
    });
    const { images } = await load(
      {
        'docker-bake.json': JSON.stringify({
          target: { base: target('b'), app: target('a', { upstream: 'target:base' }) },
        }),
        'a/Dockerfile': 'FROM upstream\n',
        'b/Dockerfile': 'FROM x\n',
      },
      { catalog: 'docker-bake.json' },
    );
    expect(byName(images).app).toMatchObject({
      parents: ['base'],
      parentReferences: { upstream: 'base' },
      baseImage: undefined,
    });
  });
});

describe('the base of an image', () => {
  it('is what is no image of the catalog, as a named context has it', async () => {
    const images = await imagesOf({
      base,
      none: { dockerfile: 'FROM scratch\n' },
      unknown: { dockerfile: 'FROM $NO\n' },
      stage: { dockerfile: 'FROM debian:12 AS a\nFROM y AS b\nFROM a\nCOPY --from=b / /\n' },
      meant: { dockerfile: 'FROM debian\n', 'build-contexts': { debian: 'docker-image://debian:13' } },
      ours: { dockerfile: 'FROM debian\n', 'build-contexts': { debian: 'docker-image://g.io/base' } },
      folder: { dockerfile: 'FROM debian\n', 'build-contexts': { debian: 'images/base' } },
    });
    expect(Object.entries(images).map(([name, { baseImage }]) => [name, baseImage])).toEqual([
      ['base', 'x'],
      ['none', undefined],
      ['unknown', undefined],
      ['stage', 'debian:12'],
      ['meant', 'debian:13'],
      ['ours', undefined],
      ['folder', undefined],
    ]);
    expect(images.ours?.parents).toEqual(['base']);
  });
});

describe('an image', () => {
  it('with a secret in a build argument is warned of', async () => {
    const secret = `ghp_${'a'.repeat(36)}`;
    const { warnings } = await catalogOf({
      a: { ...base, 'build-args': { ONE: secret, TWO: 'ghp_short' } },
      b: { ...base, 'build-args': { THREE: `x ${secret}` } },
      c: base,
    });
    expect(warnings).toEqual([
      "The build arg ONE of image a looks like a secret: it will be in the image's history. Use a build secret.",
      "The build arg THREE of image b looks like a secret: it will be in the image's history. Use a build secret.",
    ]);
  });

  it('of Docker-stacks takes its whole folder', async () => {
    const yaml =
      'images:\n  base: {image_name: g.io/base}\n  root: {image_name: g.io/root, context: .}\n  own: {image_name: g.io/own, paths: [x]}\n';
    const files = { 'base/Dockerfile': 'FROM x\n', Dockerfile: 'FROM x\n', 'own/Dockerfile': 'FROM x\n' };
    const { images } = await load({ 'spec.yml': yaml, ...files }, { catalog: 'spec.yml' });
    expect(Object.fromEntries(images.map(({ name, paths }) => [name, paths]))).toEqual({
      base: ['base/**'],
      root: ['**'],
      own: ['x'],
    });
    expect(byName((await catalogOf({ a: base })).images).a?.paths).toBeUndefined();
  });
});
