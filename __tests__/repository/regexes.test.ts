/**
 * No regular expression of ours can be made slow. Each literal is analysed (scslre): exponential time is never right, more than
 * linear time only where this list says why it cannot happen, and there it is tried on the longest text that can come.
 */
import { describe, expect, it } from '@jest/globals';
import { analyse } from 'scslre';
import { type RegexLiteral, regexLiterals } from '../support/regex-literals.ts';

const cannotFail = 'what follows the repetition matches anything, so nothing is tried twice';

/** By source: the longest text in characters, and why. */
const tolerated: Readonly<Record<string, readonly [longest: number, why: string]>> = {
  '(\\d+(?:\\.\\d+)?)(ms|s|m|h|d)': [40, 'longer texts are no duration'],
  '(?:\\/+\\*\\*)+$': [1024, 'longer patterns are refused'],
  '^([A-Za-z_][\\w.-]*)\\s*(!?)=\\s*(.*)$': [1 << 20, cannotFail],
  '\\+(.*)$': [1 << 20, cannotFail],
};

const literals = regexLiterals();
const suspects = literals.flatMap((literal) => {
  const { reports } = analyse({ source: literal.source, flags: literal.flags });
  return reports.length === 0 ? [] : [{ ...literal, reports }];
});

describe('regular expressions', () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(400);
  });

  it('none takes exponential time', () => {
    expect(
      suspects.filter(({ reports }) => reports.some(({ exponential }) => exponential)).map(({ at }) => at),
    ).toEqual([]);
  });

  it('none takes more than linear time that has no reason here, and no reason is left over', () => {
    expect(suspects.filter(({ source }) => !(source in tolerated)).map(({ at, source }) => `${at} ${source}`)).toEqual(
      [],
    );
    expect(Object.keys(tolerated).filter((one) => !suspects.some(({ source }) => source === one))).toEqual([]);
  });

  it.each(suspects)('$at is quick on the longest text that can come', (suspect) => {
    const { source, flags, reports } = suspect;
    const [longest] = tolerated[source] ?? [0];
    for (const { character } of reports) {
      const repeated = character.pick;
      for (const [before, after] of [...startsOf(source), ['', '']].flatMap((start) =>
        ends.map((end) => [start, end]),
      )) {
        const text = `${before}${repeated.repeat(longest)}${after}`;
        const started = performance.now();
        new RegExp(source, flags).exec(text);
        expect(performance.now() - started).toBeLessThan(1000);
      }
    }
  });

  it('the analysis finds what is slow', () => {
    const found = (literal: Pick<RegexLiteral, 'source' | 'flags'>) => analyse(literal).reports;
    expect(found({ source: '^(a+)+$', flags: '' }).some(({ exponential }) => exponential)).toBe(true);
    expect(found({ source: 'a+$', flags: '' })).toHaveLength(1);
    expect(found({ source: '(?<!a)a+$', flags: '' })).toHaveLength(0);
  });
});

const ends = ['', '\n', '\0', '!', '\u2028'];

/** A beginning that lets a text come as far as the repetition. */
function startsOf(source: string): readonly string[] {
  return source.startsWith('^') ? ['RUN ', 'a:', 'a=', 'a', 'ONBUILD RUN '] : ['+', '/', '1'];
}
