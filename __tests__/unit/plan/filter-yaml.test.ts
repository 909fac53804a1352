/** The short reader of filters: what it reads, it reads as the YAML library does; all else it leaves to that. */
import { describe, expect, it } from '@jest/globals';
import { complaints } from '../../../src/catalog/complaint.ts';
import { parseDocument } from '../../../src/catalog/document.ts';
import { simpleFilters } from '../../../src/plan/filter-yaml.ts';

/** Texts and lists alone, and the line of each name. */
function slim(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (/^(?:at|plain|column)$/.test(key) ? undefined : value)),
  );
}

describe('reads as the YAML library does', () => {
  it.each([
    'a:\n  - x/**\nb-c:\n  - "q/*"\n  - \'r s\'\n',
    '# note\r\na: x\r\n\r\n  # another\r\nb: y\r\n',
    "a: '!x'\n",
    'a: "!x y"\n',
    'a:   x   \n',
    "a:\n -   x  \n -  'y z'\n",
    'a:\n    - x\n    - y\n_b1:\n - z\n',
    "a: ['x/**']\nb: [ \"{q,r}/*\" , '#s: ]' ]\n",
    'a: [\'x\' ,  "yy","zz" ,\'w\']\n',
    'a: [\'\', "x"]\n',
    'a:\n  - ../b\n  - ./c\n  - _d\n  - 0/e\n  - a@b+c-d*.e\n',
    // Words that YAML may make something else of stay texts in both.
    'true: yes\nno:\n  - null\n  - 1.50\n  - .5\n  - 0x1F\n  - off\n',
  ])('%j', async (yaml) => {
    expect(slim(simpleFilters(yaml))).toEqual(slim(await parseDocument(yaml, complaints(undefined))));
  });
});

describe('leaves to the library', () => {
  it.each([
    // Nothing, and names with nothing.
    '',
    '# note\n',
    'a:\n',
    'a:\nb: x\n',
    'a: x\nb:\n',
    "a: ''\n",
    // Anchors, statuses, comments behind text, documents.
    'a: &x\n  - y\n',
    'a:\n  - *x\n',
    'a:\n  - @x\n',
    'a:\n  - -x\n',
    'a:\n  - added: y\n',
    'a:\n  - x:\n',
    'a:\n  - x # note\n',
    "a: 'x' # note\n",
    'a: "x" # note\n',
    "a: ['x'] # note\n",
    '---\na:\n  - x\n',
    // What is no mapping, or no list.
    'a:x\n',
    'a:x\n  - y\n',
    "a:'x'\n",
    'x\n',
    ' a: x\n',
    '"a": x\n',
    '- a: x\n',
    '1: x\n',
    'a b: x\n',
    'a:\n- x\n',
    'a:\n  -x\n',
    'a:\n  x - y\n',
    'a: x\n  - y\n',
    "a: ['x']\n  - y\n",
    '  - x\n',
    'a:\n  - x\n    y\n',
    'a:\n  - x\n   - y\n',
    'a:\n  - x\n - y\n',
    'a:\n  - x\n\t- y\n',
    'a:\n  -\n',
    'a:\n  - x\na:\n  - y\n',
    // Lists in one line that hold more than quoted texts.
    'a: [x]\n',
    'a: []\n',
    "a: ['x',]\n",
    "a: ['x' 'y']\n",
    "a: ['x',\n  'y']\n",
    "a: x['y']\n",
    "a: ['it''s']\n",
    'a: ["\\x41"]\n',
    'a: [\'x\', "\\x41"]\n',
    // Escapes and quotes in other places.
    'a:\n  - "\\x41"\n',
    "a: 'it''s'\n",
    "a: x'y'\n",
    'a: x"y"\n',
    "a: 'x\n",
    'a: "x\n',
    'a: x y\n',
    'a: x:y\n',
    'a: x!\n',
    // Spaces that are none.
    'a:\tx\n',
    'a: x\u00a0\n',
    "a: 'x\u2028y'\n",
    '\ufeffa: x\n',
    "a: 'x\ry'\n",
  ])('%j', (yaml) => {
    expect(simpleFilters(yaml)).toBeUndefined();
  });

  it('case 81: a text that is too long to be filters, which it then says', () => {
    expect(simpleFilters(Array.from({ length: 200_000 }, (_, at) => `k${at}: x`).join('\n'))).toBeUndefined();
  });
});
