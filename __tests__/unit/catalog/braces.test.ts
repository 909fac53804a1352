import { describe, expect, it } from '@jest/globals';
import { braceExpand } from 'minimatch';
import { expandBraces } from '../../../src/catalog/braces.ts';
import { fc, howMany } from '../../support/property.ts';

describe('braces', () => {
  it.each([
    ['a', ['a']],
    ['a{b,c}d', ['abd', 'acd']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
    ['{a,b{c,d}}', ['a', 'bc', 'bd']],
    ['{a,}', ['a', '']],
    ['{a}', ['{a}']],
    ['{a,b', ['{a,b']],
    ['a,b}', ['a,b}']],
    ['\\{a,b}', ['\\{a,b}']],
    ['{1..3}', ['1', '2', '3']],
    ['{3..1}', ['3', '2', '1']],
    ['{08..10}', ['08', '09', '10']],
    ['{-1..1}', ['-1', '0', '1']],
    ['{a..c}x', ['ax', 'bx', 'cx']],
    ['{flavour}/{x,y}', ['{flavour}/x', '{flavour}/y']],
  ])('%s', (pattern, expected) => {
    expect(expandBraces(pattern, 64)).toEqual(expected);
  });

  it('case 81: are bounded while they are expanded', () => {
    const hostile = [
      '{a,b}'.repeat(200),
      '{1..999999999}',
      `{${'{a,b},'.repeat(60)}c}`.repeat(3),
      '{'.repeat(1000),
      '{a,{'.repeat(300),
    ];
    for (const pattern of hostile) {
      const started = performance.now();
      expect((expandBraces(pattern, 64) ?? []).length).toBeLessThanOrEqual(64);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  it('are what the library makes of balanced ones', () => {
    const tree = fc.letrec<{ readonly node: string; readonly list: string }>((tie) => ({
      list: fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => `{${parts.join(',')}}`),
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b*', 'c/', '{1..3}', '{b..d}'),
        tie('list'),
        fc.tuple(tie('node'), tie('node')).map((two) => two.join('')),
      ),
    }));
    fc.assert(
      fc.property(tree.node, (pattern) => {
        const ours = expandBraces(pattern, 500);
        fc.pre(ours !== undefined);
        expect(ours).toEqual(braceExpand(pattern));
      }),
      { numRuns: howMany(1000) },
    );
  });
});
