import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../../../src/catalog/dockerfile.ts';
import { expand } from '../../../src/catalog/expand.ts';

function read(...lines: readonly string[]) {
  return readDockerfile(lines.join('\n')).instructions.map(({ keyword, flags, words }) => [
    keyword,
    ...flags.map(({ name, value }) => `--${name}=${value}`),
    ...words,
  ]);
}

describe('the reader of Dockerfiles', () => {
  it('joins lines, without comments and empty lines between them', () => {
    expect(read('from a \\', '', '  # no', 'as b', 'RUN x \\  ', '  y', '#', 'CMD z')).toEqual([
      ['FROM', 'a', 'as', 'b'],
      ['RUN', 'x', 'y'],
      ['CMD', 'z'],
    ]);
  });

  it('does not take an escaped escape for the end of a line', () => {
    expect(read('RUN a \\\\', 'COPY b c')).toEqual([
      ['RUN', 'a', '\\\\'],
      ['COPY', 'b', 'c'],
    ]);
  });

  it('reads directives only before everything else', () => {
    expect(read('# syntax=docker/dockerfile:1', '# escape=`', 'COPY a `', ' b')).toEqual([['COPY', 'a', 'b']]);
    expect(read('# hello', '# escape=`', 'COPY a `', 'COPY b c')).toEqual([
      ['COPY', 'a', '`'],
      ['COPY', 'b', 'c'],
    ]);
    expect(readDockerfile('#syntax = docker.io/docker/dockerfile-upstream:master\n').isForeign).toBe(false);
    expect(readDockerfile('# syntax=docker/dockerfile-evil:1\n').isForeign).toBe(true);
  });

  it('reads flags, lists in JSON, CRLF and a byte-order mark', () => {
    expect(
      read('\uFEFFFROM --platform=$BUILDPLATFORM a\r', 'COPY --from=b --chown="x y" ["a b", "c"]\r', 'ADD --link a b'),
    ).toEqual([
      ['FROM', '--platform=$BUILDPLATFORM', 'a'],
      ['COPY', '--from=b', '--chown=x y', 'a b', 'c'],
      ['ADD', '--link=', 'a', 'b'],
    ]);
    expect(read('CMD [not json', 'COPY ["a", 1] /x')).toEqual([
      ['CMD', '[not', 'json'],
      ['COPY', '["a",', '1]', '/x'],
    ]);
  });

  it('takes here-documents out, of ADD, COPY and RUN alone', () => {
    expect(read("RUN <<A cat && <<-'B' cat", 'COPY 1', 'A', 'COPY 2', '\tB', 'CMD <<C', 'COPY 3 4')).toEqual([
      ['RUN', '<<A', 'cat', '&&', "<<-'B'", 'cat'],
      ['CMD', '<<C'],
      ['COPY', '3', '4'],
    ]);
    expect(read('ONBUILD COPY <<E /x', 'RUN no', 'E', 'RUN yes')).toEqual([
      ['ONBUILD', 'COPY', '<<E', '/x'],
      ['RUN', 'yes'],
    ]);
    expect(read('COPY <<E /x', 'RUN never ends')).toEqual([
      ['COPY', '<<E', '/x'],
      ['RUN', 'never', 'ends'],
    ]);
    expect(read('RUN cat <<<word', 'RUN echo $((1<<2))')).toHaveLength(2);
  });

  it.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
    [
      'an escape character on a line of its own',
      ['# escape=`', 'COPY a \\', '`', ' b `', '`', 'c'],
      [
        ['COPY', 'a', '\\'],
        ['B', 'c'],
      ],
    ],
    ['a last line that goes on', ['COPY a b \\', ''], [['COPY', 'a', 'b']]],
    ['only what goes on', ['  \\', ''], []],
    ['a directive without blanks', ['#escape=`', 'COPY a `', 'b'], [['COPY', 'a', 'b']]],
    ['a directive with many', ['#  escape  =  `', 'COPY a `', 'b'], [['COPY', 'a', 'b']]],
    [
      'a directive in the middle of a line',
      ['COPY a # escape=`', 'COPY b \\', 'c'],
      [
        ['COPY', 'a', '#', 'escape=`'],
        ['COPY', 'b', 'c'],
      ],
    ],
    ['another escape character than there is', ['# escape=x', 'COPY a \\', 'b'], [['COPY', 'a', 'b']]],
    ['a mark of byte order that is none', ['COPY a\uFEFFb /'], [['COPY', 'a\uFEFFb', '/']]],
    ['tabs between the words', ['copy\ta\v\tb  c'], [['COPY', 'a', 'b', 'c']]],
    ['words of an ARG', ['ARG  A="b c"  D  '], [['ARG', 'A="b c"', 'D']]],
    ['words of an ENV', ["ENV A=\"it's\" B='c\\' D=e\\ f"], [['ENV', 'A="it\'s"', "B='c\\'", 'D=e\\ f']]],
    ['an escaped quote', ['ENV A="b\\" c" D=\\"e f'], [['ENV', 'A="b\\" c"', 'D=\\"e', 'f']]],
    ['an open quote', ['ENV A="b c'], [['ENV', 'A="b c']]],
    ['words of anything else', ['COPY "a b" c\\ d'], [['COPY', '"a', 'b"', 'c\\', 'd']]],
    ['a list that is not of strings', ['COPY ["a", 1]'], [['COPY', '["a",', '1]']]],
    ['what is JSON and no list', ['COPY {"a":1}'], [['COPY', '{"a":1}']]],
    [
      'a flag without a value, and one with several',
      ['RUN --a --b= --c=d=e f'],
      [['RUN', '--a=', '--b=', '--c=d=e', 'f']],
    ],
    [
      'flags with quotes and backslashes',
      [`RUN --a=\\"b --c="d"'e' --f="g'h" --i=\\\\ --j=k\\ l m`],
      [['RUN', '--a="b', '--c=de', `--f=g'h`, '--i=\\', '--j=k l', 'm']],
    ],
    ['the end of the flags', ['COPY --a -- --b c'], [['COPY', '--a=', '--b', 'c']]],
    ['flags alone', ['RUN --a'], [['RUN', '--a=', '']]],
  ])('reads %s', (_title, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  it('says in which line an instruction starts', () => {
    const text = '# a\n\nFROM x \\\n\n AS y\nRUN <<A\nb\nA\n  COPY a b\nCOPY c \\\n d\n';
    expect(readDockerfile(text).instructions.map(({ line }) => line)).toEqual([3, 6, 9, 10]);
  });

  it.each([
    ['# syntax=docker/dockerfile', false],
    ['#syntax=docker/dockerfile:1', false],
    ['#   syntax   =   docker.io/docker/dockerfile@sha256:00', false],
    ['# syntax=docker/dockerfile-upstream:master', false],
    ['# syntax=docker/dockerfile-upstream', false],
    ['# escape=`\n# syntax=acme/x', true],
    ['# syntax=acme/docker/dockerfile:1', true],
    ['# syntax=docker/dockerfile-evil', true],
    ['# syntax=docker/dockerfile one more', true],
    ['#syntax=acme/x', true],
    ['# syntax  =  acme/x', true],
    ['//syntax=acme/x', true],
    ['#!/bin/pack\n#syntax=acme/x', true],
    ['#!/bin/pack\n#syntax=docker/dockerfile:1', false],
    [' \t{"syntax": "acme/x"}', true],
    ['# syntax=\n# syntax=acme/x', false],
    ['FROM x # syntax=acme/x', false],
    ['# a comment\n# syntax=acme/x', false],
  ])('%j is foreign: %s', (text, isForeign) => {
    expect(readDockerfile(`${text}\n`).isForeign).toBe(isForeign);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['of ADD', ['ADD <<A /x', 'COPY no', 'A', 'COPY yes'], ['ADD', 'COPY']],
    ['in lower case, behind ONBUILD', ['onbuild  run <<A', 'COPY no', 'A', 'COPY yes'], ['ONBUILD', 'COPY']],
    ['of no other instruction behind ONBUILD', ['ONBUILD CMD <<A', 'COPY yes', 'A'], ['ONBUILD', 'COPY', 'A']],
    ['of none that another instruction names', ['ONBUILD CMD RUN <<A', 'COPY yes', 'A'], ['ONBUILD', 'COPY', 'A']],
    ['of no instruction that only starts like one', ['RUNNER <<A', 'COPY yes', 'A'], ['RUNNER', 'COPY', 'A']],
    ['of no instruction that only ends like one', ['XRUN <<A', 'COPY yes', 'A'], ['XRUN', 'COPY', 'A']],
    ['in the middle of a word', ['RUN a<<A', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    ['with what reads a word', ['RUN a <<A<b', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    ['in JSON', ['RUN ["a", "<<A"]', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    ['behind an escaped blank', ['RUN a\\ <<A', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    [
      'behind an escaped blank, whatever the escape character is',
      ['# escape=`', 'RUN a\\ <<A', 'COPY yes', 'A'],
      ['RUN', 'COPY', 'A'],
    ],
    ['in quotes', ['RUN "a <<A"', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    [
      'with a quoted name',
      [`RUN <<"A 'B" <<'C"' <<D\\E"F"`, "A 'B", 'COPY no', 'C"', 'COPY no', 'DEF', 'COPY yes'],
      ['RUN', 'COPY'],
    ],
    ['that keeps its tabs', ['RUN <<A', '\tA', 'COPY no', 'A', 'COPY yes'], ['RUN', 'COPY']],
    ['that does not', ['RUN <<-A', 'x', '\t\tA', 'COPY yes'], ['RUN', 'COPY']],
    ['whose tabs inside stay', ['RUN <<-AB', 'A\tB', 'COPY no', 'AB', 'COPY yes'], ['RUN', 'COPY']],
    ['that never ends, before one that would: none', ['RUN <<A <<B', 'B', 'COPY yes'], ['RUN', 'B', 'COPY']],
    ['with white space before its name', ['RUN a << A', 'COPY no', 'A', 'COPY yes'], ['RUN', 'COPY']],
    ['with more of it, and a number', ['RUN 3<< \t "A"', 'COPY no', 'A', 'COPY yes'], ['RUN', 'COPY']],
    ['with white space, after another one', ['RUN <<A << B', 'A', 'COPY no', 'B', 'COPY yes'], ['RUN', 'COPY']],
    [
      'that a white space behind `<<` takes into its word: none',
      ['RUN a<< <<A', 'COPY yes', 'A'],
      ['RUN', 'COPY', 'A'],
    ],
    ['with a dash before the white space: none', ['RUN <<- A', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    ['of a name that begins with a dash', ['RUN << -A', 'COPY no', '-A', 'COPY yes'], ['RUN', 'COPY']],
    ['behind a here-string that is a word of its own', ['RUN a <<< <<A', 'COPY no', 'A', 'COPY yes'], ['RUN', 'COPY']],
    ['behind an escaped sign', ['RUN a \\<< <<A', 'COPY no', 'A', 'COPY yes'], ['RUN', 'COPY']],
    [
      'whose name stood on a line before',
      ['A', 'A', 'A', 'RUN <<A', 'COPY no', 'A', 'COPY'],
      ['A', 'A', 'A', 'RUN', 'COPY'],
    ],
    ['twice of one name', ['RUN <<A', 'no', 'A', 'ADD', 'RUN <<A', 'no', 'A', 'COPY'], ['RUN', 'ADD', 'RUN', 'COPY']],
    ['behind a here-string: none', ['RUN a <<< A', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
    ['behind an escaped sign: none', ['RUN a \\<< A', 'COPY yes', 'A'], ['RUN', 'COPY', 'A']],
  ])('takes a here-document %s', (_title, lines, keywords) => {
    expect(read(...lines).map(([keyword]) => keyword)).toEqual(keywords);
  });

  it('opens none that never ends: a word is a path to COPY then', () => {
    const { instructions } = readDockerfile('FROM x\nCOPY <<A <<-B /x\nA\nRUN <<A\nA\n');
    expect(instructions.map(({ hereDocuments }) => hereDocuments.map(({ name }) => name))).toEqual([[], [], [], ['A']]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a backslash before a letter', 'COPY --link --from=a\\b c d', ['link= from=a\\b c d', 'link= from=ab c d']],
    ['a backslash before a blank', 'ADD --chown=a\\ b c', ['chown=a\\ b c', 'chown=a b c']],
    ['the escape character before a blank', 'RUN --mount=a` b c', ['mount=a b c', 'mount=a` b c']],
    ['a name with a backslash', 'RUN --mo\\unt=a b', ['mo\\unt=a b', 'mount=a b']],
    ['neither', 'COPY --from=a b\\c d', ['from=a b\\c d']],
    ['FROM, which would be another stage', 'FROM --platform=a\\b c', ['platform=a\\b c']],
  ])('is read as engines before and after 28 do where flags have %s', (_title, line, expected) => {
    const { instructions } = readDockerfile(`# escape=\`\n${line}\n`);
    const told = instructions.map(({ flags, rest }) =>
      [...flags.map(({ name, value }) => `${name}=${value}`), rest].join(' '),
    );
    expect(told).toEqual(expected);
  });

  it('is read once where the backslash escapes', () => {
    expect(read('COPY --from=a\\b c d')).toEqual([['COPY', '--from=ab', 'c', 'd']]);
  });

  it('case 48: takes time in proportion to the file', () => {
    const hostile = [
      `${'RUN x \\\n'.repeat(50_000)}y`,
      `RUN ${'"'.repeat(100_001)}`,
      `COPY ${'--a=b '.repeat(10_000)}x y`,
      '<<A '.repeat(10_000),
      '\\\n'.repeat(50_000),
      `FROM ${'$'.repeat(50_000)}`,
      'RUN <<A <<-B\n'.repeat(50_000),
      `RUN ${'<< '.repeat(100_000)}`,
    ];
    for (const text of hostile) {
      const started = performance.now();
      readDockerfile(text);
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});

describe('variables in a word', () => {
  const values = new Map<string, string | undefined>([
    ['A', 'one'],
    ['EMPTY', ''],
    ['UNSET', undefined],
  ]);
  const lookup = (name: string) => (values.has(name) ? { value: values.get(name) } : undefined);

  it.each([
    ['x$A/y', 'xone/y'],
    ['${A}b', 'oneb'],
    ['$A$A', 'oneone'],
    ['"$A b"', 'one b'],
    ["'$A'", '$A'],
    ['\\$A', '$A'],
    ['a$', 'a$'],
    ['${A:-x}', 'one'],
    ['${EMPTY:-x}', 'x'],
    ['${EMPTY-x}', ''],
    ['${UNSET:-x}', 'x'],
    ['${UNSET-x$A}', 'xone'],
    ['${UNSET:-${EMPTY:-z}}', 'z'],
    ['${A:+x}', 'x'],
    ['${EMPTY:+x}', ''],
    ['${EMPTY+x}', 'x'],
    ['${UNSET+x}', ''],
    ['$UNSET', undefined],
    ['$NOBODY', undefined],
    ['${NOBODY:-x}', undefined],
    ['${A#o}', undefined],
    ['${A/o/x}', undefined],
    ['${A', undefined],
    ['${A:?no}', undefined],
    ['$1', undefined],
    ['"open', undefined],
    ["'open", undefined],
    ["''", ''],
    ['""', ''],
    ['a}b', 'a}b'],
    ['"a\\"b\\$A\\\\"', 'a"b$A\\'],
    ['"a\\b"', 'a\\b'],
    ['a\\b\\', 'ab'],
    ['$1$', undefined],
    ['$1${A}', undefined],
    ['$é', undefined],
    ['$Aé', undefined],
    ['${Aé}', undefined],
    ['$.$/', '$.$/'],
    ['${A:-x', undefined],
    ['${A:-"x}', undefined],
    ["${UNSET:-'}'\\}}", '}}'],
    ['"${UNSET:-a}"', 'a'],
    ['${UNSET:+x}', ''],
    ['${UNSET:-$NOBODY}', undefined],
  ])('%s → %s', (word, expected) => {
    expect(expand(word, lookup)).toBe(expected);
  });

  it('with another escape character', () => {
    expect(['`$A', '\\$A', '"`"`$`a``"', '"\\a"'].map((word) => expand(word, lookup, '`'))).toEqual([
      '$A',
      '\\one',
      '"$`a`',
      '\\a',
    ]);
  });
});
