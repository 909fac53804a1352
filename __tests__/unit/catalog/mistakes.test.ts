import { describe, expect, it } from '@jest/globals';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { LoadOptions } from '../../../src/catalog/source.ts';
import { type MemoryFiles, memoryTree } from '../../support/memory-tree.ts';

const there: MemoryFiles = {
  'images/a/Dockerfile': 'FROM x AS one\n',
  'images/b/Dockerfile': 'FROM x\n',
  Dockerfile: 'FROM x\n',
};

async function mistakeOf(text: string, options: Partial<LoadOptions> = {}, files: MemoryFiles = there) {
  const catalog = options.catalog ?? 'images.yml';
  try {
    await loadCatalog({ tree: memoryTree({ ...files, [catalog]: text }), registry: 'g.io/x', ...options, catalog });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error && 'remedy' in error) {
      return { code: String(error.code), message: String(error.message), remedy: String(error.remedy) };
    }
    throw error;
  }
  return undefined;
}

describe('mistakes in a catalog', () => {
  it.each([
    // what, catalog, code, place, words, remedy
    ['an unknown key', 'images:\n  a:\n    contxt: .\n', 'DCA-CAT-012', '3:5', 'contxt', 'Did you mean “context”?'],
    [
      'an underscore for a hyphen',
      'images: {a: {build_args: {V: 1}}}',
      'DCA-CAT-012',
      '1:14',
      'build_args',
      'Did you mean “build-args”?',
    ],
    [
      'an unknown key at the top',
      'regsitry: x\nimages: {a: }\n',
      'DCA-CAT-012',
      '1:1',
      'regsitry',
      'Did you mean “registry”?',
    ],
    [
      'an unknown key of tag',
      'tag: {prefx: x}\nimages: {a: }\n',
      'DCA-CAT-012',
      '1:7',
      'prefx',
      'Did you mean “prefix”?',
    ],
    [
      'a key that is like none',
      'images: {a: {zzzzzz: 1}}',
      'DCA-CAT-012',
      '1:14',
      'zzzzzz',
      'Known are image, context',
    ],
    ['a wrong kind', 'images: {a: {context: [x]}}', 'DCA-CAT-013', '1:23', 'a list', 'one value'],
    ['images that are a list', 'images: [a]', 'DCA-CAT-010', '1:9', 'no mapping', 'images: {name'],
    ['an image that is a text', 'images: {a: x}', 'DCA-CAT-011', '1:13', '“x”', 'mapping'],
    ['an unknown parent', 'images: {a: {parent: bb}, b: }', 'DCA-CAT-029', '1:22', 'bb', 'Did you mean “b”?'],
    ['a cycle', 'images:\n  a: {parent: b}\n  b: {parent: a}\n', 'DCA-CAT-020', '2:15', 'a → b → a', 'Take one'],
    ['an image on itself', 'images: {a: {parent: a}}', 'DCA-CAT-020', '1:22', 'a → a', 'Take one'],
    [
      'a duplicate name',
      'images:\n  a: {context: .}\n  a: {context: .}\n',
      'DCA-CAT-006',
      '3:3',
      'twice (first in line 2)',
      'Remove',
    ],
    [
      'names that differ in case',
      'images:\n  a: {image: g.io/1}\n  A: {context: images/a, image: g.io/2}\n',
      'DCA-CAT-023',
      '3:3',
      'differ only in case',
      'another name',
    ],
    [
      'one reference twice',
      'images:\n  a: {image: g.io/x}\n  b: {image: g.io/x}\n',
      'DCA-CAT-028',
      '3:14',
      '“a” and “b”',
      'name or an axis',
    ],
    [
      'one tag twice',
      'images:\n  a: {image: g.io/x, tags: [t]}\n  b: {image: g.io/x, tags: [u, t]}\n',
      'DCA-CAT-028',
      '3:14',
      'g.io/x:t',
      'name or an axis',
    ],
    ['a context that is not there', 'images: {a: {context: nope}}', 'DCA-CAT-018', '1:23', '“nope”', 'folder'],
    [
      'a Dockerfile that is not there',
      'images: {a: {file: images/a/Nope}}',
      'DCA-CAT-021',
      '1:20',
      'images/a/Nope',
      'file',
    ],
    ['a context outside', 'images: {a: {context: ../x}}', 'DCA-CAT-019', '1:23', 'leads out', 'relative'],
    ['an absolute file', 'images: {a: {file: /etc/passwd}}', 'DCA-CAT-019', '1:20', 'leads out', 'relative'],
    [
      'an upper-case image',
      'images: {a: {image: ghcr.io/Acme/App}}',
      'DCA-CAT-026',
      '1:21',
      'lower case',
      'ghcr.io/acme/app',
    ],
    ['an upper-case name', 'images: {A: {context: images/a}}', 'DCA-CAT-026', '1:10', 'lower case', 'g.io/x/a'],
    ['an image with a tag', 'images: {a: {image: "g.io/x:1"}}', 'DCA-CAT-026', '1:21', 'tag or digest', 'tags'],
    ['an image with odd parts', 'images: {a: {image: g.io/x..y}}', 'DCA-CAT-026', '1:21', 'x..y', 'Letters'],
    ['an invalid tag', 'images: {a: {tags: ["-bad"]}}', 'DCA-CAT-027', '1:20', '-bad', '[A-Za-z0-9_]'],
    [
      'a tag that an axis makes',
      'images: {a: {axes: {v: ["x y"]}, tags: ["-{v}"]}}',
      'DCA-CAT-027',
      '1:40',
      'made by “-{v}”',
      '[A-Za-z0-9_]',
    ],
    ['an unknown platform', 'images: {a: {platforms: ["linux/arm/v7 ", x]}}', 'DCA-CAT-001', '', '“x”', ''],
    [
      'a platform twice',
      'images: {a: {platforms: [linux/amd64, linux/amd64]}}',
      'DCA-CAT-025',
      '1:25',
      'twice',
      'once',
    ],
    ['an unknown target', 'images: {a: {target: on}}', 'DCA-CAT-031', '1:22', 'no stage “on”', 'Did you mean “one”?'],
    ['an axis without values', 'images: {a: {axes: {v: []}}}', 'DCA-CAT-015', '1:24', 'no values', 'list'],
    ['an axis value twice', 'images: {a: {axes: {v: [1, 1]}}}', 'DCA-CAT-037', '1:24', 'twice', 'once'],
    ['a list file that is not there', 'images: {a: {axes: {v: "@NOPE"}}}', 'DCA-CAT-036', '1:24', 'NOPE', 'relative'],
    ['a list file outside', 'images: {a: {axes: {v: "@../NOPE"}}}', 'DCA-CAT-036', '1:24', '../NOPE', 'relative'],
    ['a name that is none', 'images: {"a b": {context: images/a}}', 'DCA-CAT-001', '', '“a b”', ''],
    ['a glob that cannot be used', 'images: {a: {paths: ["a["]}}', 'DCA-CAT-038', '1:21', 'never closed', '.gitignore'],
    ['a glob of the catalog', 'ignore: [../x]\nimages: {a: }\n', 'DCA-CAT-038', '1:9', '“ignore”', '.gitignore'],
    ['something else', 'foo: bar\n', 'DCA-CAT-034', '1:1', 'no catalog', 'images:'],
  ])('%s', async (_what, text, code, at, words, remedy) => {
    const mistake = await mistakeOf(text);
    expect(mistake).toMatchObject({ code });
    expect(mistake?.message).toContain(at === '' ? words : `images.yml:${at}: `);
    expect(mistake?.message).toContain(words);
    expect(mistake?.remedy).toContain(remedy);
  });

  it('are told all at once, in the order of their lines', async () => {
    const mistake = await mistakeOf('images:\n  a: {contxt: ., parent: zz}\n  b: {context: nope, tags: ["."]}\n');
    expect(mistake?.code).toBe('DCA-CAT-001');
    expect(mistake?.message.split('\n')).toEqual([
      'the catalog has 4 mistakes:',
      expect.stringMatching(/^images\.yml:2:7: .*contxt.* \[DCA-CAT-012\]$/),
      expect.stringMatching(/^images\.yml:2:26: .*zz.* \[DCA-CAT-029\]$/),
      expect.stringMatching(/^images\.yml:3:16: .*nope.* \[DCA-CAT-018\]$/),
      expect.stringMatching(/^images\.yml:3:28: .*invalid tag.* \[DCA-CAT-027\]$/),
    ]);
  });

  it('are told beside a key that is there twice, of which the first stands', async () => {
    const mistake = await mistakeOf('images:\n  a: {parent: zz}\n  b: {}\n  b: {contxt: x}\n');
    expect(mistake?.message.split('\n').map((line) => /\[(.*)\]$/.exec(line)?.[1])).toEqual([
      undefined,
      'DCA-CAT-029',
      'DCA-CAT-006',
    ]);
  });

  it('suggest nothing for a word of which no letter is right', async () => {
    expect((await mistakeOf('images: {a: {parent: c}, b: }'))?.remedy).toContain('Parents are images of this catalog');
  });

  it.each([
    ['a missing catalog', { catalog: 'nope.yml' }, 'DCA-CAT-032'],
    ['a catalog outside', { catalog: '../images.yml' }, 'DCA-CAT-009'],
    ['an absolute catalog', { catalog: '/etc/passwd' }, 'DCA-CAT-009'],
    ['the text of a catalog', { catalog: 'images:\n  a: {}' }, 'DCA-CAT-009'],
    ['a catalog in a folder whose name begins like JSON', { catalog: '[slug]/images.yml' }, 'DCA-CAT-032'],
    ['its JSON', { catalog: '{"images": {"a": {}}}' }, 'DCA-CAT-009'],
    ['no YAML in axes', { axes: '[' }, 'DCA-CAT-004'],
    ['axes that are a list', { axes: '[a]' }, 'DCA-CAT-050'],
  ] as const)('%s', async (_what, options, code) => {
    await expect(loadCatalog({ tree: memoryTree(there), ...options })).rejects.toMatchObject({ code });
  });

  it('a misspelt catalog is told the file that may be meant', async () => {
    const tree = memoryTree({ ...there, 'ci/images.yml': 'images: {a: }' });
    await expect(loadCatalog({ tree, catalog: 'ci/image.yaml' })).rejects.toMatchObject({
      code: 'DCA-CAT-032',
      remedy: expect.stringContaining('Did you mean ci/images.yml?'),
    });
  });

  it('is told as missing also where the files cannot be listed', async () => {
    const tree = { ...memoryTree(there), list: () => Promise.reject(new Error('truncated')) };
    await expect(loadCatalog({ tree, catalog: 'nope.yml' })).rejects.toMatchObject({ code: 'DCA-CAT-032' });
  });

  it('axes beside a catalog that is no list are one', async () => {
    expect(await mistakeOf('images: {a: }', { axes: 'v: [1]' })).toMatchObject({ code: 'DCA-CAT-039' });
  });

  it('shows how a bake file in HCL becomes JSON', async () => {
    const mistake = await mistakeOf('target "x" {}\n', { catalog: 'docker-bake.hcl' });
    expect(mistake).toMatchObject({ code: 'DCA-CAT-033' });
    expect(mistake?.remedy).toContain('docker buildx bake --file docker-bake.hcl --print');
  });

  it('case 68: a build arg that looks like a secret is warned about, not shown', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const catalog = await loadCatalog({
      tree: memoryTree({ ...there, 'i.yml': `images: {a: {build-args: {TOKEN: ${token}}}}` }),
      catalog: 'i.yml',
    });
    expect(catalog.warnings).toEqual([expect.stringContaining('TOKEN of image a looks like a secret')]);
    expect(catalog.warnings.join()).not.toContain(token);
  });
});
