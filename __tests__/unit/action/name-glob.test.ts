import { describe, expect, it } from '@jest/globals';
import { nameGlob } from '../../../src/action/name-glob.ts';
import { fc } from '../../support/property.ts';

describe('globs of names', () => {
  it.each([
    ['org.*', 'org.opencontainers.image.created', true],
    ['org.*', 'xorg.a', false],
    ['*/x', 'a/b/x', true],
    ['a?c', 'a/c', true],
    ['?', '🐳', true],
    ['a', 'ab', false],
    ['[a]', 'a', false],
    ['', '', true],
  ])('%j of %j: %j', (glob, name, matches) => expect(nameGlob(glob)(name)).toBe(matches));

  it('match as the same pattern would as a regular expression', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', '(', '*', '?', ' '), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (glob, name) => {
        const source = glob.replace(/[(]/g, '\\$&').replaceAll('*', '[^]*').replaceAll('?', '[^]');
        expect(nameGlob(glob)(name)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
  });

  it('case 48: case 81: take no longer for a hostile glob', () => {
    const started = performance.now();
    expect(nameGlob('*a'.repeat(2000))(`${'a'.repeat(20_000)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
