import { describe, expect, it } from '@jest/globals';
import { complaints } from '../../../src/catalog/complaint.ts';
import { dataOf, parseDocument } from '../../../src/catalog/document.ts';
import { parseJson } from '../../../src/catalog/json-text.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { fc } from '../../support/property.ts';

async function read(text: string, file = 'f.yml') {
  const heard = complaints(file);
  const node = await parseDocument(text, heard);
  return {
    node,
    data: node === undefined ? undefined : dataOf(node),
    codes: heard.all().map((one) => one.code),
    heard: heard.all(),
  };
}

describe('documents', () => {
  it('case 58: scalars stay the text that was written', async () => {
    const scalars = [
      '1.10',
      '0777',
      '1e3',
      'no',
      '2026-01-01',
      '12:30',
      '3.10',
      '0x1F',
      'yes',
      '~x',
      '.5',
      '+1',
      'NaN',
    ];
    const { data } = await read(`list: [${scalars.join(', ')}]`);
    expect(data).toEqual({ list: scalars });
  });

  it('what is one value in YAML and JavaScript becomes data where data is asked for', async () => {
    expect((await read('a: true\nb: null\nc: 42\nd: "42"\ne: 1.5\nf: True\n')).data).toEqual({
      a: true,
      b: null,
      c: 42,
      d: '42',
      e: 1.5,
      f: 'True',
    });
  });

  it('anchors, aliases and merge keys work', async () => {
    const { data } = await read('x: &d {a: 1, b: 2}\ny: {<<: *d, b: 3}\nz: {<<: [{a: 9}, *d], c: 4}\nw: [*d]\n');
    expect(data).toEqual({ x: { a: 1, b: 2 }, y: { b: 3, a: 1 }, z: { c: 4, a: 9, b: 2 }, w: [{ a: 1, b: 2 }] });
  });

  const bomb = [
    'a0: &a0 [x,x,x,x,x,x,x,x,x,x]',
    ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(',')}]`),
  ].join('\n');
  it.each([
    ['case 55: an alias bomb', bomb, 'DCA-CAT-005'],
    ['case 56: an alias in itself', 'a: &a [*a]', 'DCA-CAT-005'],
    ['case 56: a merge of itself', 'a: &a {<<: *a}', 'DCA-CAT-005'],
    ['case 57: brackets', '['.repeat(100_000), 'DCA-CAT-004'],
    ['case 57: brackets after a key', `a: ${'['.repeat(100_000)}`, 'DCA-CAT-005'],
    ['case 57: braces', '{a: '.repeat(100_000), 'DCA-CAT-005'],
    ['case 57: objects of JSON', '{"a":'.repeat(100_000), 'DCA-CAT-004'],
    ['case 57: dashes', '- '.repeat(100_000), 'DCA-CAT-005'],
    ['case 57: keys', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'DCA-CAT-005'],
    [
      'case 57: keys, 1,400 deep',
      Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'DCA-CAT-005',
    ],
    ['case 59: a reserved key', 'a: {__proto__: {x: 1}}', 'DCA-CAT-007'],
    ['case 59: a reserved key of JSON', '{"a": {"__proto__": {"x": 1}}}', 'DCA-CAT-007'],
    ['case 59: a reserved key by a merge', 'a: {<<: {__proto__: {x: 1}}}', 'DCA-CAT-007'],
    ['case 59: constructor', 'constructor: {prototype: {x: 1}}', 'DCA-CAT-007'],
    ['case 60: a key twice', 'a: 1\nb: 2\na: 3\n', 'DCA-CAT-006'],
    ['case 60: a key twice in JSON', '{"a": 1,\n"a": 2}', 'DCA-CAT-006'],
    ['case 61: several documents', 'a: 1\n---\nb: 2\n', 'DCA-CAT-004'],
    ['case 61: a tag of JavaScript', 'a: !!js/function "x"', 'DCA-CAT-004'],
    ['case 61: an unknown tag', 'a: !foo x', 'DCA-CAT-004'],
    ['case 61: NUL', 'a: "\0"', 'DCA-CAT-003'],
    ['case 61: what was no UTF-8', 'a: \uFFFD', 'DCA-CAT-003'],
    ['case 61: a tab as indentation', 'a:\n\tb: 1\n', 'DCA-CAT-004'],
    ['case 62: plain YAML of 5 MiB', `a: ${'x'.repeat(5 << 20)}`, 'DCA-CAT-002'],
    ['case 62: any YAML of 2 MiB', `a: !!str ${'x'.repeat(2 << 20)}`, 'DCA-CAT-002'],
    ['case 62: JSON of 11 MiB', `{"a": "${'x'.repeat(11 << 20)}"}`, 'DCA-CAT-002'],
    ['case 62: YAML of 30,000 lines with tags', `a:\n${'- !!str x\n'.repeat(30_000)}`, 'DCA-CAT-005'],
    ['case 62: YAML of 60,000 values in one line', `a: [${'x,'.repeat(60_000)}]`, 'DCA-CAT-005'],
    ['case 62: JSON of 400,000 values', `{"a": [1${',1'.repeat(400_000)}]}`, 'DCA-CAT-004'],
    ['an alias of nothing', 'a: *b', 'DCA-CAT-005'],
    ['a mapping as a key', '? {a: 1}\n: b\n', 'DCA-CAT-005'],
  ])('%s is refused, and quickly', async (_what, text, code) => {
    const started = performance.now();
    const { node, codes, heard } = await read(text);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(node).toBeUndefined();
    expect(codes).toContain(code);
    expect(heard.every((one) => one.message.length < 300)).toBe(true);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    [
      'over several lines',
      (at: number) =>
        `  service-${at}:\n    context: services/${at}\n    tags: [1.${at}, latest]\n    platforms:\n      - linux/amd64\n      - linux/arm64\n`,
    ],
    [
      'in one line each',
      (at: number) => `  service-${at}: {context: services/${at}, build-args: {A: "${at}"}, parent: base} # note\n`,
    ],
  ])('a catalog of 10,000 images is read, written %s', async (_how, image) => {
    const text = `images:\n${Array.from({ length: 10_000 }, (_, at) => image(at)).join('')}`;
    const { node, codes } = await read(text);
    expect(codes).toEqual([]);
    const images = node?.kind === 'map' ? node.entries[0]?.value : undefined;
    expect(images?.kind === 'map' && images.entries.length).toBe(10_000);
  });

  it('case 61: a byte-order mark is accepted', async () => {
    expect((await read('\uFEFFa: 1')).data).toEqual({ a: 1 });
    expect((await read('\uFEFF{"a": 1}')).data).toEqual({ a: 1 });
  });

  it('JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const { node } = parseJson(text);
        fc.pre(!/__proto__/.test(text));
        expect(node).toBeDefined();
        // Numbers are kept as they are written, so 1e21 stays a text: compared through text.
        expect(node === undefined ? undefined : stringsOf(dataOf(node))).toEqual(stringsOf(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('JSON is refused where JSON.parse refuses it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', ']', '}', '"', '\\', '1', ' ', ':', '\n'),
        (value, at, put) => {
          const text = JSON.stringify(value);
          const place = at % (text.length + 1);
          const changed = text.slice(0, place) + put + text.slice(place + (put === '' ? 1 : 0));
          const isJson = ((): boolean => {
            try {
              JSON.parse(changed);
              return true;
            } catch {
              return false;
            }
          })();
          expect(parseJson(changed).node !== undefined).toBe(isJson);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says where in JSON the mistake is', () => {
    expect(parseJson('{\n  "a": 1,\n  b: 2\n}')).toMatchObject({ at: { line: 3, column: 3 } });
    expect(parseJson('[1, 2')).toMatchObject({ at: { line: 1, column: 6 } });
  });

  it('case 59: nothing of a catalog reaches the objects of the program', async () => {
    const tree = memoryTree({
      'i.json': '{"images": {"a": {"build-args": {"toString": "x"}, "context": "."}}}',
      Dockerfile: 'FROM x',
    });
    const { images } = await loadCatalog({ tree, catalog: 'i.json', registry: 'g.io' });
    expect(images[0]?.buildArgs).toEqual({ toString: 'x' });
  });
});

function stringsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stringsOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, stringsOf(one)]));
  }
  return typeof value === 'number' || typeof value === 'string' ? String(Number(value)) : value;
}
