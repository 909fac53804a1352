/** The drawing of the tree: what it shows, and that no name or reason gets out of its label. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawGraph, mermaidText } from '../../../src/plan/graph-drawing.ts';

const tree = [
  { name: 'base', parents: [] },
  { name: 'a', parents: ['base'] },
  { name: 'b', parents: ['base', 'a'] },
];

describe('drawGraph', () => {
  it('draws the tree, with what is built, reused and kept', () => {
    const drawing = drawGraph({ images: tree, built: new Map([['a', 'a/x changed']]), reused: new Set(['b']) });
    expect(drawing?.split('\n').slice(0, 8)).toEqual([
      '```mermaid',
      'flowchart TD',
      '  i0["base"]:::kept',
      '  i1["a<br/>a/x changed"]:::built',
      '  i2["b<br/>reused#58; the registry has it"]:::reused',
      '  i0 --> i1',
      '  i0 --> i2',
      '  i1 --> i2',
    ]);
  });

  it('of a large catalog draws what is built and what that stands on', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ name: `i${at}`, parents: at > 0 ? [`i${at - 1}`] : [] }));
    const drawing = drawGraph({ images: many, built: new Map([['i7', '']]), reused: new Set() });
    expect(drawing?.match(/:::(?:built|kept)/g)).toHaveLength(2);
    expect(
      drawGraph({ images: many, built: new Map(many.map(({ name }) => [name, ''])), reused: new Set() }),
    ).toBeUndefined();
  });

  it('leaves out a drawing without a single edge', () => {
    expect(drawGraph({ images: [{ name: 'x', parents: [] }], built: new Map(), reused: new Set() })).toBeUndefined();
  });
});

describe('mermaidText', () => {
  it('has nothing in it that ends a label, a line, a block of code, or begins HTML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mermaidText(text)).toMatch(/^(?:[A-Za-z0-9 ._/,-]|#\d+;)*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
