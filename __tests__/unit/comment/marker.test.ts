import { describe, expect, it } from '@jest/globals';
import { compareRuns, readMarker, textBelow, writeMarker } from '../../../src/comment/marker.ts';
import { fc } from '../../support/property.ts';

describe('the marker', () => {
  it('any key comes back exactly, whatever its letters', () => {
    const keys = fc.oneof(
      fc.constantFrom(
        '--> <!--',
        'a.c',
        'app (amd64)',
        'img (arm64',
        'Größe',
        'ключ',
        '鍵',
        '%41',
        'a b',
        '-',
        '--',
        '\n',
        '"',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
    );
    fc.assert(
      fc.property(keys, (key) => {
        const line = writeMarker({ key, runId: '17234567890', attempt: 2 });
        expect(line).not.toMatch(/--.*--.*-->|\n/s);
        expect(readMarker(`${line}\nrest`)).toEqual({ key, runId: '17234567890', attempt: 2 });
        expect(readMarker(`${line}\r\nrest`)?.key).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  it('two keys never have one marker', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (one, other) => {
          const of = (key: string) => writeMarker({ key, runId: '1', attempt: 1 });
          expect(of(one) === of(other)).toBe(one === other);
        },
      ),
    );
  });

  it('is the first line alone, or the whole', () => {
    const marker = { key: 'a', runId: '1', attempt: 12 };
    const line = writeMarker(marker);
    for (const end of ['', '\r', '\n', '\r\n', '\nmore', '\r\nmore'])
      expect(readMarker(`${line}${end}`)).toEqual(marker);
    expect(readMarker(`${line}\rmore`)).toBeUndefined();
  });

  it.each([
    ['', ''],
    ['marker', ''],
    ['marker\n', ''],
    ['marker\n\n text \n', 'text'],
    ['marker\r\none\r\ntwo', 'one\ntwo'],
    ['\nall below an empty line', 'all below an empty line'],
  ])('below the first line of %j stands %j', (body, text) => {
    expect(textBelow(body)).toBe(text);
  });

  const good = '<!-- docker-ci-actions:pr-comment v=1 key=a run=1.1 -->';
  it.each([
    ` ${good}`,
    `\n${good}`,
    `\ufeff${good}`,
    `> ${good}`,
    `text ${good}`,
    `${good} more`,
    good.replace('key=a', 'key=%61'),
    good.replace('key=a', 'key='),
    good.replace('key=a', 'key=a key=b'),
    good.replace('v=1', 'v=2'),
    good.replace('key=a', 'key=%41'),
    good.replace('1.1', '1'),
    good.replace('1.1', '-1.1'),
    good.replace('key=a', 'key=%ff'),
    good.replace('-->', '--'),
    '',
  ])('%j is none', (body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it.each([
    ['1', 1, '2', 1, -1],
    ['9', 1, '10', 1, -1],
    ['9007199254740993', 1, '9007199254740992', 1, 1],
    ['5', 2, '5', 1, 1],
    ['5', 1, '5', 1, 0],
  ])('run %s.%i against %s.%i: %i', (a, i, b, j, sign) => {
    expect(Math.sign(compareRuns({ runId: a, attempt: i }, { runId: b, attempt: j }))).toBe(sign);
  });
});
