/**
 * `images.schema.json`, which editors check a catalog with, and the bundle, which reads it, give one verdict: every key of the format with
 * values of every form. A line of the catalog is an image with one key, so that one process judges forty.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { imageFields, rootFields, sharedFields } from '../../../src/catalog/format.ts';
import { root, runBundle } from '../../support/run-bundle.ts';

const schema = JSON.parse(readFileSync(join(root, 'images.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(schema);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-schema-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(folder, 'LIST'), '1\n2\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const values: readonly unknown[] = [
  ...['x', '', 'A=1', '@LIST', 1.5, true, null],
  ...[[], ['x'], ['x', 1, true], [['x']], [{}], [null], ['A=1'], ['A'], ['A=1', 'A']],
  ...[
    {},
    { k: 'v' },
    { k: 1, l: true },
    { k: null },
    { k: ['x'] },
    { k: [] },
    { k: {} },
    { 'a b': ['x'] },
    { k: '@LIST' },
  ],
];

/** Codes that say that the form is wrong; the others say that a name, a file or a parent is. */
const formCodes = /DCA-CAT-(?:01[0-6]|034)/;

/** The lines of the catalog that the bundle finds malformed. */
async function malformedLines(text: string): Promise<ReadonlySet<number>> {
  writeFileSync(join(folder, 'images.json'), text);
  const { errors } = await runBundle('generate-matrix', { cwd: folder, inputs: { catalog: 'images.json' } });
  const [told = ''] = errors;
  expect(told).not.toContain('more.');
  const lines = told.split('\n').filter((line) => formCodes.test(line));
  return new Set(lines.map((line) => Number(/images\.json:(\d+):/.exec(line)?.[1])));
}

const entries = (keys: readonly string[]) => keys.flatMap((key) => values.map((value) => ({ [key]: value })));
const chunks = <T>(all: readonly T[]) =>
  Array.from({ length: Math.ceil(all.length / 40) }, (_, at) => all.slice(at * 40, at * 40 + 40));

async function expectOneVerdict(
  fields: readonly object[],
  text: (lines: readonly string[]) => string,
  whole: (fields: object) => object,
) {
  for (const chunk of chunks(fields)) {
    const malformed = await malformedLines(text(chunk.map((one) => JSON.stringify(one))));
    const verdicts = (wrong: (fields: object, at: number) => boolean) =>
      chunk.map((one, at) => `${JSON.stringify(one)} ${wrong(one, at) ? 'is refused' : 'is read'}`);
    // The first image of a chunk stands in line 2.
    expect(verdicts((one) => !validate(whole(one)))).toEqual(verdicts((_, at) => malformed.has(at + 2)));
  }
}

describe('the schema and the bundle', () => {
  it.each(Object.keys(imageFields))('agree on `%s` of an image', async (key) => {
    await expectOneVerdict(
      entries([key]),
      (lines) => `{"images": {\n${lines.map((line, at) => `"i${at}": ${line}`).join(',\n')}\n}}`,
      (fields) => ({ images: { i: fields } }),
    );
  });

  it('agree on what is no key of an image', async () => {
    await expectOneVerdict(
      [
        { contxt: '.' },
        { build_args: {} },
        { 'x-note': [1] },
        { $schema: 'x' },
        { images: {} },
        { registry: 'x' },
        { '': 1 },
      ],
      (lines) => `{"images": {\n${lines.map((line, at) => `"i${at}": ${line}`).join(',\n')}\n}}`,
      (fields) => ({ images: { i: fields } }),
    );
  });

  it('agree on what an image may be', async () => {
    await expectOneVerdict(
      values.map((value) => ({ value })),
      (lines) =>
        `{"images": {\n${lines.map((line, at) => `"i${at}": ${line.slice('{"value":'.length, -1)}`).join(',\n')}\n}}`,
      (fields) => ({ images: { i: (fields as { readonly value: unknown }).value } }),
    );
  });

  const whole = (key: string, value: unknown) => ({ images: { i: { image: 'g.io/i' } }, [key]: value });
  const rootKeys = [...Object.keys(rootFields), 'defaults', 'images', '$schema', 'x-any', 'regsitry'];
  const rootCases = rootKeys.flatMap((key) => values.map((value) => whole(key, value)));
  const nested = [
    ...Object.keys(sharedFields).map((key) => whole('defaults', { [key]: key === 'extra' ? {} : ['x'] })),
    ...['name', 'parent', 'axes', 'contxt', 'x-note'].map((key) => whole('defaults', { [key]: 'x' })),
    ...[{ prefix: '1' }, { prefix: 1 }, { prefix: ['1'] }, { prefx: '1' }, { published: 'x' }].map((tag) =>
      whole('tag', tag),
    ),
    ...[{ file: 'V' }, { file: [] }, { value: '1' }].map((version) => whole('version', version)),
    {},
  ];

  it.each(nested.map((one) => [JSON.stringify(one), one] as const))('agree on %s', async (_, document) => {
    const malformed = await malformedLines(JSON.stringify(document));
    expect(validate(document)).toBe(malformed.size === 0);
  });

  it('agree on every key of the file', async () => {
    const { loadCatalog } = await import('../../../src/catalog/load.ts');
    const { memoryTree } = await import('../../support/memory-tree.ts');
    const read = (document: object) =>
      loadCatalog({
        tree: memoryTree({ Dockerfile: 'FROM x\n', 'images.json': JSON.stringify(document) }),
        catalog: 'images.json',
      }).then(
        () => true,
        (error: Error & { readonly code: string }) => !formCodes.test(`${error.code} ${error.message}`),
      );
    const told = (isRead: readonly boolean[]) =>
      rootCases.map((one, at) => `${JSON.stringify(one)} ${isRead[at] ? 'is read' : 'is refused'}`);
    expect(told(rootCases.map((one) => validate(one)))).toEqual(told(await Promise.all(rootCases.map(read))));
  });
});
