/** One text for one value, that of RFC 8785, so that another tool comes to our hashes. */
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/action/canonical-json.ts';
import { fc } from '../../support/property.ts';

/** As the RFC describes it, from the text of a value: keys compared as big-endian UTF-16, byte by byte. */
function byTheBook(json: string): string {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const units = (text: string) => Buffer.from(text, 'utf16le').swap16();
    const keys = Object.keys(value).sort((one, other) => Buffer.compare(units(one), units(other)));
    const members = keys.map((key) => `${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key])}`);
    return `{${members.join(',')}}`;
  };
  return write(JSON.parse(json));
}

describe('canonical JSON', () => {
  it('has keys in the order of the example of RFC 8785', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join()}}`);
  });

  it.each([
    [{ 10: 'a', 9: 'b', 1.5: 'c', x: 'd', '-1': 'e' }, '{"-1":"e","1.5":"c","10":"a","9":"b","x":"d"}'],
    [{ b: undefined, a: null }, '{"a":null}'],
    [[undefined, [], {}], '[null,[],{}]'],
    [[1e21, 1e-7, -0, 0.1, 333333333.3333333], '[1e+21,1e-7,0,0.1,333333333.3333333]'],
    ['\u20ac$\u000f\nA\'B"\\/', '"\u20ac$\\u000f\\nA\'B\\"\\\\/"'],
    [JSON.parse('{"__proto__": {"b": 1, "a": 2}}'), '{"__proto__":{"a":2,"b":1}}'],
    ['x', '"x"'],
    [null, 'null'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is what the RFC says, for any value in any order of its keys', () => {
    const key = fc.oneof(fc.string(), fc.nat({ max: 120 }).map(String), fc.string({ unit: 'grapheme' }));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const json = JSON.stringify(one);
        const text = canonicalJson(one);
        expect(text).toBe(byTheBook(json));
        expect(canonicalJson(turned(JSON.parse(json)))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same value with its keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  );
}
