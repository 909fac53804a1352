/** What a workflow passes on as JSON: how its jobs ended, and what the gate found. */
import { describe, expect, it } from '@jest/globals';
import { noNeeds, readDifferences, readNeeds } from '../../../src/comment/needs.ts';

describe('needs', () => {
  it.each<readonly [string, object | undefined]>([
    ['{}', { given: true, failed: [], cancelled: [] }],
    [
      '{"build":{"result":"success","outputs":{}},"lint":{"result":"skipped"}}',
      { given: true, failed: [], cancelled: [] },
    ],
    [
      '{"a":{"result":"failure"},"b":{"result":"cancelled"},"c":{"result":"failure"},"d":{"result":"success"}}',
      { given: true, failed: ['a', 'c'], cancelled: ['b'] },
    ],
    // What is not what `toJSON(needs)` gives is nothing that could be judged by.
    ['', undefined],
    ['{', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['"success"', undefined],
    ['{"a":{"result":"success"},"b":"failure"}', undefined],
    ['{"a":{"result":"success"},"b":null}', undefined],
    ['{"a":{"result":"success"},"b":{"outputs":{}}}', undefined],
    ['{"a":{"result":1}}', undefined],
  ])('%s', (text, expected) => {
    expect(readNeeds(text)).toEqual(expected);
  });

  it('that are left out say that the run goes on', () => {
    expect(noNeeds).toEqual({ given: false, failed: [], cancelled: [] });
  });
});

describe('differences', () => {
  const whole = { image: 'api', platform: 'linux/amd64', what: 'user', expected: '1000', found: 'root' };
  const none = { image: '', platform: '', what: '', expected: '', found: '' };

  it.each<readonly [unknown, readonly object[] | undefined]>([
    [[], []],
    [
      [whole, {}],
      [whole, none],
    ],
    [[{ ...whole, expected: null, more: 1 }], [{ ...whole, expected: '' }]],
    [[{ ...whole, expected: 5, found: { a: [1] } }], [{ ...whole, expected: '5', found: '{"a":[1]}' }]],
    [{}, undefined],
    [null, undefined],
    [[whole, 'x'], undefined],
    [[whole, null], undefined],
    [[whole, []], undefined],
  ])('%j', (list, expected) => {
    expect(readDifferences(JSON.stringify(list))).toEqual(expected);
  });

  it.each(['', '[', 'undefined'])('%j is no list', (text) => {
    expect(readDifferences(text)).toBeUndefined();
  });

  it('are at most 10,000', () => {
    const list = (length: number) => JSON.stringify(Array.from({ length }, () => ({})));
    expect([readDifferences(list(10_000))?.length, readDifferences(list(10_001))]).toEqual([10_000, undefined]);
  });
});
