import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { imagesJsonSchema } from '../../../src/catalog/schema.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(imagesJsonSchema());

/** What the reader finds wrong with the form; what the schema cannot know (files, parents) is made right here. */
async function isReadable(catalog: unknown): Promise<boolean> {
  const tree = memoryTree({ Dockerfile: 'FROM x\n', 'images.json': JSON.stringify(catalog) });
  return loadCatalog({ tree, catalog: 'images.json', registry: 'g.io' }).then(
    () => true,
    () => false,
  );
}

describe('the JSON Schema', () => {
  it.each([
    [{ images: {} }],
    [{ images: { a: null } }],
    [{ images: { a: { context: '.', platforms: 'linux/amd64', 'build-args': { V: 1.5, B: true } } } }],
    [
      {
        images: { a: { 'build-args': ['A=1'], tags: ['x', 2] } },
        registry: 'g.io',
        tag: { prefix: '1', published: 'latest' },
        version: { file: 'V' },
      },
    ],
    [{ images: { a: { axes: { v: ['1', 2], w: 'x' }, image: 'g.io/{v}-{w}', extra: { a: { b: [1] } } } } }],
    [
      {
        $schema: 'x',
        'x-any': 1,
        'rebuild-all': ['a/**'],
        ignore: '*.md',
        defaults: { labels: { a: 'b' } },
        images: { a: { 'x-note': 1 } },
      },
    ],
  ])('accepts %j, as the reader does', async (catalog) => {
    expect(validate(catalog)).toBe(true);
    expect(await isReadable(catalog)).toBe(true);
  });

  it.each([
    [{}],
    [{ images: [] }],
    [{ images: { 'a b': {} } }],
    [{ images: { a: 'x' } }],
    [{ images: { a: { contxt: '.' } } }],
    [{ images: { a: { context: ['.'] } } }],
    [{ images: { a: { 'build-args': 'x' } } }],
    [{ images: { a: { tags: [['x']] } } }],
    [{ images: { a: { axes: ['x'] } } }],
    [{ images: { a: { axes: { v: [] } } } }],
    [{ images: { a: { axes: { 'a b': ['x'] } } } }],
    [{ images: { a: {} }, tag: { prefx: '1' } }],
    [{ images: { a: {} }, defaults: { parent: 'a' } }],
    [{ images: { a: {} }, regsitry: 'x' }],
  ])('refuses %j, as the reader does', async (catalog) => {
    expect(validate(catalog)).toBe(false);
    expect(await isReadable(catalog)).toBe(false);
  });
});
