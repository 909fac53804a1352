import { describe, expect, it } from '@jest/globals';
import { printable } from '../../../src/action/untrusted.ts';
import { fc } from '../../support/property.ts';
import { commandsIn } from '../../support/runner-grammar.ts';

describe('printable', () => {
  it.each([
    ['case 1: a command at the start of a line', '::set-output name=passed::true', '\\::set-output name=passed::true'],
    [
      'case 2: a command of the old grammar in the middle',
      'x ##[set-output name=p;]true',
      'x ##\\[set-output name=p;]true',
    ],
    ['case 3: no-break space first', '\u00a0::add-mask::a', '\u00a0\\::add-mask::a'],
    ['case 3: em space first', '\u2003::add-mask::a', '\u2003\\::add-mask::a'],
    ['case 3: next line (U+0085) first', '\u0085::add-mask::a', '\\u0085::add-mask::a'],
    ['case 4: carriage return', 'a\r::stop-commands::t', 'a\\r::stop-commands::t'],
    ['case 4: line feed', 'a\n::stop-commands::t', 'a\\n::stop-commands::t'],
    ['case 4: line separator', 'a\u2028::stop-commands::t', 'a\\u2028::stop-commands::t'],
    ['case 5: ANSI escape and bell', '\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
    ['case 5: right-to-left override', 'safe\u202egpj.exe', 'safe\\u202egpj.exe'],
    ['case 5: zero-width joiner', 'a\u200bb', 'a\\u200bb'],
    ['case 5: tag characters', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['case 6: add-matcher', '##[add-matcher]/path', '##\\[add-matcher]/path'],
    ['a sentence stays as it is', 'images/base changed: 3 files', 'images/base changed: 3 files'],
    ['letters of any script stay', 'Größe 日本 é 🐳', 'Größe 日本 é 🐳'],
  ])('%s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(commandsIn(printable(text))).toEqual([]);
  });

  const separators = [
    '::',
    '##[',
    ']',
    ':',
    '#',
    '[',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u000b',
  ];
  const commands = ['set-output', 'add-mask', 'stop-commands', 'error', 'name=x'];
  const hostile = fc.string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...separators) },
      { weight: 2, arbitrary: fc.constantFrom(...commands) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 24,
  });

  it('no text becomes a command or a second line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = printable(text);
        expect(commandsIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      }),
      { numRuns: 20_000 },
    );
  });

  it('the oracle does find commands in what was not escaped', () => {
    expect(commandsIn('\u00a0::set-output name=x::1\rlog ##[add-mask]y')).toEqual([
      { grammar: 'v2', name: 'set-output', text: '1' },
      { grammar: 'v1', name: 'add-mask', text: 'y' },
    ]);
  });
});
