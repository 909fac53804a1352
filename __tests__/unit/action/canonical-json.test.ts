import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/action/canonical-json.ts';

describe('canonical JSON', () => {
  it.each([
    ['keys by code unit', { b: 1, a: 2, A: 3 }, '{"A":3,"a":2,"b":1}'],
    ['keys that look like numbers as the texts that they are', { 9: 1, 10: 2, a: 3 }, '{"10":2,"9":1,"a":3}'],
    ['nothing absent', { a: undefined, b: null }, '{"b":null}'],
    ['lists in their order', [2, [1, undefined], { b: 0, a: '"' }], '[2,[1,null],{"a":"\\"","b":0}]'],
    ['a key that is the prototype', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('has %s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('says what JSON says, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });
});
