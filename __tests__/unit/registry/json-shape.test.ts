/** JSON that two readers could understand differently: a key that stands twice, wherever it is and however it is spelled. */
import { describe, expect, it } from '@jest/globals';
import { suspiciousJson } from '../../../src/registry/json-shape.ts';
import { fc } from '../../support/property.ts';

/** The same key in other letters: every character as an escape. */
const spelled = (key: string) =>
  `"${Array.from({ length: key.length }, (_, at) => `\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`;
/** The text in lists and objects, from the inside out. */
const wrapped = (text: string, kinds: readonly boolean[]) =>
  kinds.reduce((inner, list) => (list ? `[1, ${inner}]` : `{"a" : ${inner},\n"b":[]}`), text);

describe('JSON of any shape', () => {
  const key = fc.string({ unit: 'grapheme', maxLength: 20 });
  const kinds = fc.array(fc.boolean(), { maxLength: 60 });

  it('is refused with a key that stands twice', () => {
    fc.assert(
      fc.property(key, fc.json(), fc.json(), kinds, fc.boolean(), (name, one, other, around, disguised) => {
        const again = disguised ? spelled(name) : JSON.stringify(name);
        const text = `{${JSON.stringify(name)}:${one},"${'x'.repeat(21)}":0 , ${again}\t:${other}}`;
        expect(suspiciousJson(wrapped(text, around))).toContain('stands twice in one object');
      }),
    );
  });

  it('is taken where keys differ, though values and other objects repeat them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 6 }), kinds, (names, around) => {
        const all = Object.fromEntries(names.map((name) => [name, name]));
        const each = names.map((name) => ({ [name]: name, list: [name, name, { list: name }] }));
        expect(suspiciousJson(wrapped(JSON.stringify([all, ...each]), around))).toBeUndefined();
      }),
    );
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `${'[{"a":'.repeat(depth / 2)}0${'}]'.repeat(depth / 2)}`;
  it('of 64 levels is taken, of more it is not', () => {
    expect(suspiciousJson(nested(64))).toBeUndefined();
    expect(suspiciousJson(nested(66))).toBe('it is nested deeper than 64 levels');
    expect(suspiciousJson(`${nested(64)}${nested(64)}`)).toBeUndefined();
  });
});

describe('what is no JSON at all', () => {
  it.each(['"', '"\\', '{"a', '{"a"', '{"a" ', ']]', '{"\\x":1,"\\x":2}'])('%j ends', (text) => {
    expect(typeof suspiciousJson(text)).toMatch(/string|undefined/);
  });
});
