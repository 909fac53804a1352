/** The drawing of the tree: what it shows, and that no name or reason gets out of its label. */
import { describe, expect, it } from '@jest/globals';
import { type Drawing, drawGraph, mermaidText } from '../../../src/plan/graph-drawing.ts';
import { fc } from '../../support/property.ts';

const tree = [
  { name: 'base', parents: [] },
  { name: 'a', parents: ['base'] },
  { name: 'b', parents: ['base', 'a'] },
];

/** The block; `none` and `too-large` as they are. */
function draw(drawing: Drawing): string {
  const drawn = drawGraph(drawing);
  return typeof drawn === 'string' ? drawn : drawn.block;
}

describe('drawGraph', () => {
  it('draws the tree, with what is built, reused and kept', () => {
    const drawing = draw({ images: tree, built: new Map([['a', 'a/x changed']]), reused: new Set(['b']) });
    expect(drawing.split('\n').slice(0, 8)).toEqual([
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

  it('of more than 30 images draws what is built and what that stands on', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) => ({ name: `i${at}`, parents: at > 0 ? [`i${at - 1}`] : [] }));
    const nodes = (length: number) =>
      draw({ images: chain(length), built: new Map([['i7', '']]), reused: new Set() }).match(/:::(?:built|kept)/g);
    expect([nodes(30)?.length, nodes(31)?.length]).toEqual([30, 2]);
    const many = chain(500);
    const drawing = draw({ images: many, built: new Map([['i7', '']]), reused: new Set() });
    expect(drawing.match(/:::(?:built|kept)/g)).toHaveLength(2);
    expect(draw({ images: many, built: new Map(many.map(({ name }) => [name, ''])), reused: new Set() })).toBe(
      'too-large',
    );
  });

  it('leaves out a drawing without a single edge', () => {
    expect(draw({ images: [{ name: 'x', parents: [] }], built: new Map(), reused: new Set() })).toBe('none');
  });

  it('stays within what GitHub draws: without its reasons, where those are too long', () => {
    const tree = (count: number, length: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: `i${at}${'x'.repeat(length)}`,
        parents: at > 0 ? [`i0${'x'.repeat(length)}`] : [],
      }));
    const built = (images: ReturnType<typeof tree>, why: string) => new Map(images.map(({ name }) => [name, why]));
    const [few, long] = [tree(80, 1), tree(80, 120)];
    const drawn = draw({ images: few, built: built(few, '😀'.repeat(60)), reused: new Set() });
    expect(drawn).toContain('#128512;');
    expect(drawn.length).toBeLessThan(50_000);
    const plain = draw({ images: long, built: built(long, '😀'.repeat(60)), reused: new Set() });
    expect(plain).not.toContain('#128512;');
    expect(plain).toContain('  i0 --> i79');
    const dense = few.map((image, at) => ({ ...image, parents: few.slice(0, at).map(({ name }) => name) }));
    expect(draw({ images: dense, built: built(dense, ''), reused: new Set() })).toBe('too-large');
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
