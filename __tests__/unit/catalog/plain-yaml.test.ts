/** The quick reader of plain YAML says what the full parser says, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complaints } from '../../../src/catalog/complaint.ts';
import { oddValues } from '../../../src/catalog/odd-values.ts';
import { parsePlainYaml } from '../../../src/catalog/plain-yaml.ts';
import { parseYaml } from '../../../src/catalog/yaml-text.ts';

describe('plain YAML', () => {
  const plain = [
    ['a catalog', 'registry: ghcr.io/acme\nimages:\n  base: {context: images/base, paths: ["images/base/**"]}\n'],
    ['lists below their key, deeper or not', 'a:\n- x\n- "y"\nb:\n    - z # why\n'],
    ['comments and empty lines', '# ünï\n\na:   # here\n\n   # there\n   b: 1\n\n#end'],
    ['nothing as a value', 'a:\nb:\n  c:\n  d: 1\ne:'],
    ['quotes', `a: "x: # y"\nb: 'z, {w}'\nc: ""\n`],
    ['colons and braces in values', 'a: ghcr.io:5000/x:{tag}\nb: v{major}.{minor}, latest\n'],
    ['empty brackets', 'a: {}\nb: []\nc: [ {}, [ ] ]\n'],
    ['scalars that look like others', 'a: 3.10\nb: null\nc: ~\nd: no\ne: 0777\n'],
    ['the same key twice', 'a: 1\na: 2\n'],
    ['a list of mappings', 'a:\n- b: 1\n  c:\n  - d\n  - e: f\n    g:\n-   h: [i]\n    k: l # m\n'],
    ['the mark of a document', '# why\n---\na: 1\n'],
    [
      'other alphabets',
      'a: grün # größer\nb: "日本 🐳"\nc: [ "ö", x\u00a0y ]\nd: über\u00a0'.replace(': über', ': v über'),
    ],
    ['escapes', `a: "x\\n\\t\\"\\\\\\/"\nb: 'it''s ''''' # '\n`],
    ['literal blocks', 'a: |\n  # x\n\n    y: z  \n  ü\n\n# why\nb:\n  - c: |-\n      d\n    e: 1\n'],
    ['anchors', 'a: &a {b: c}\nd: &d-1\n  e: *a\nf: [*a, *d-1]\ng: *a # h\nk: &a x\nl: *a\nm: &m |\n  n\no: *m\n'],
    ['an anchor before deeper lines', 'a: &b # c\n  d: 1\ne:\n- *b\n'],
    ['merge keys', 'x: &x {a: 1, b: 2}\ny: &y\n  <<: *x\n  b: 3\nz:\n  <<: [*y, {c: 4, a: 5}]\n  d: 6\n  <<: {e: 7}\n'],
  ] as const;
  it.each(plain)('reads %s', (_, text) => {
    const node = parsePlainYaml(text);
    expect(node).toBeDefined();
    expect(node).toEqual(full(text));
  });

  it.each([
    'a: *b\n',
    'a: !!str b\n',
    'a: x\n  y\n',
    'a: b: c\n',
    'a: [x, y\n',
    'a: [x: y]\n',
    'a: {b}\n',
    '- a\n',
    '---\n---\na: 1\n',
    '--- {}\n',
    '...\n',
    'a: >\n  x\n',
    'a: |+\n  x\n',
    'a: |2\n    x\n',
    'a: |\n\n  x\n',
    'a: |\n',
    'a: |\n  x\n\ty\n',
    'a: | # b\n  x\n',
    'a: "\\x41"\n',
    'a: "\\ud83d"\n',
    'a: &b\n',
    'a: &b *c\n',
    'a: &b {c: *b}\n',
    '<<: a\n',
    'a:\n  - - b\n',
    'a:\n  -\n    b: 1\n',
    'ü: a\n',
    'a: b\u2028c\n',
    'a: b\u0085c\n',
    '? a\n: b\n',
    'a:\n   b: 1\n  c: 2\n',
    '  a: 1\nb: 2\n',
    'a:\tb\n',
    'a: 1\r\nb: 2\r\n',
    'a: b #c\nd: e#f\n',
    '{a: 1}\n',
    '',
  ])('leaves %j to the full parser', (text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });

  it('reads any text as the full parser does, or not at all', () => {
    const pieces = [
      'a',
      'b-1',
      '"q"',
      "'q'",
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '{',
      '}',
      '[',
      ']',
    ];
    const text = fc.array(
      fc.constantFrom(
        ...pieces,
        ', ',
        ',',
        ' #',
        '#',
        '~',
        '{x}',
        '.',
        '$',
        '*',
        '&',
        '|',
        '<<',
        'ü',
        '&a ',
        '*a',
        ' |',
        '---',
      ),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, (parts) => same(parts.join(''))),
      { numRuns: 3000 },
    );
  });

  it('reads lines of mappings and lists as the full parser does', () => {
    const word = fc.constantFrom(
      'a',
      'b.c',
      'x/y',
      'v{z}',
      'a: b',
      'g:5000/t',
      '"q, r"',
      "''",
      'a b ',
      '[a, "b"]',
      '{a: b, c: [d]}',
      '',
      '|',
      '|-',
      '&a x',
      '&a',
      '&b {c: *a}',
      '*a',
      '[*a, *b]',
      '"\\n\\"\\\\"',
      "'it''s'",
      'v ü\u00a0',
      '!!str x',
      '>',
      '|+',
      '[a,',
      'b]',
      '"x',
      'y"',
      '!!map',
    );
    const line = fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.constantFrom('k: ', 'l:', 'm: ', '- ', '-', '# ', '', '- n: ', '-   o:', '<<: ', ' p: '),
        word,
        fc.constantFrom('', '', ' # c', ' '),
      )
      .map(([depth, start, value, end]) => '  '.repeat(depth) + start + value + end);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => same(`k:\n${lines.join('\n')}`)),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['tags', 'a: !!str 1\nb:\n  c: !!str d # e\n  f: g\n'],
    ['folded and kept texts', 'a: >\n  x\n  y\n\nb:\n  - c: |+\n      z\n\n    d: e\n'],
    ['brackets over lines', 'a: [\n    x, y\n  ]\nb: {c: d,\n  e: f}\ng: h\n'],
    ['plain and quoted values over lines', 'a: x\n  y\nb: "q\n  r"\nc:\n  s\n  t\n'],
    ['keys that are odd, deeper', 'a:\n  "b c": d\n  ? e\n  : f\ng: h\n'],
    ['lists of lists', 'a:\n- - x\n  - y\n-\n  z: 1\nb: c\n'],
  ])('reads %s one by one in a large file', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
    expect(parsePlainYaml(text, oddValues())).toEqual(full(text));
  });

  it.each([
    'a: b: c\n',
    'a: - b\n',
    'a: &b c d\n e\n',
    'a: |2\n   x\n',
    'a: # b\n',
    'a: [x\nb: c\n',
    'a: !!str\nb: c: d\n',
  ])('leaves %j to the full parser, also in a large file', (text) => {
    expect(parsePlainYaml(text, oddValues())).toBeUndefined();
  });

  it('reads the examples as the full parser does', () => {
    const folder = join(import.meta.dirname, '../../../examples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) same(readFileSync(join(folder, file), 'utf8'));
  });
});

function full(text: string) {
  const found = complaints('images.yml');
  const node = parseYaml(text, found);
  return found.all().length > 0 ? 'a complaint' : node;
}

function same(text: string): void {
  for (const node of [parsePlainYaml(text), parsePlainYaml(text, oddValues())]) {
    if (node !== undefined) expect({ text, node }).toEqual({ text, node: full(text) });
  }
}
