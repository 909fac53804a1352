/** The quick reader of plain YAML says what the full parser says, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { complaints } from '../../../src/catalog/complaint.ts';
import { parsePlainYaml } from '../../../src/catalog/plain-yaml.ts';
import { parseYaml } from '../../../src/catalog/yaml-text.ts';
import { fc } from '../../support/property.ts';

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
  ] as const;
  it.each(plain)('reads %s', (_, text) => {
    const node = parsePlainYaml(text);
    expect(node).toBeDefined();
    expect(node).toEqual(full(text));
  });

  it.each([
    'a: &b c\n',
    'a: *b\n',
    'a: |\n  x\n',
    'a: !!str b\n',
    'a: x\n  y\n',
    'a: "x\\n"\n',
    "a: 'it''s'\n",
    'a: b: c\n',
    'a: [x, y\n',
    'a: [x: y]\n',
    'a: {b}\n',
    '- a\n',
    'a:\n  - b: 1\n',
    '---\na: 1\n',
    '? a\n: b\n',
    'a:\n   b: 1\n  c: 2\n',
    '  a: 1\nb: 2\n',
    'a:\tb\n',
    'a: 1\r\nb: 2\r\n',
    'a: ü\n',
    '<<: {}\n',
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
      fc.constantFrom(...pieces, ', ', ',', ' #', '#', '~', '{x}', '.', '$', '*', '&', '|', '<<', 'ü'),
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
    );
    const line = fc
      .tuple(
        fc.nat({ max: 3 }),
        fc.constantFrom('k: ', 'l:', 'm: ', '- ', '-', '# ', ''),
        word,
        fc.constantFrom('', '', ' # c', ' '),
      )
      .map(([depth, start, value, end]) => '  '.repeat(depth) + start + value + end);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => same(`k:\n${lines.join('\n')}`)),
      { numRuns: 3000 },
    );
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
  const node = parsePlainYaml(text);
  if (node !== undefined) expect({ text, node }).toEqual({ text, node: full(text) });
}
