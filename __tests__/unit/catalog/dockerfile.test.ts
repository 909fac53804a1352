import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goPattern, ignoreRules, insidePath, isIgnored } from '../../../src/catalog/docker-pattern.ts';
import { readDockerfile } from '../../../src/catalog/dockerfile.ts';
import { expand } from '../../../src/catalog/expand.ts';
import { matchesWildcard } from '../../../src/catalog/wildcard.ts';

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
    expect(read('COPY <<E /x', 'RUN never ends')).toEqual([['COPY', '<<E', '/x']]);
    expect(read('RUN cat <<<word', 'RUN echo $((1<<2))')).toHaveLength(2);
  });

  it('case 48: takes time in proportion to the file', () => {
    const hostile = [
      `${'RUN x \\\n'.repeat(50_000)}y`,
      `RUN ${'"'.repeat(100_001)}`,
      `COPY ${'--a=b '.repeat(10_000)}x y`,
      '<<A '.repeat(10_000),
      '\\\n'.repeat(50_000),
      `FROM ${'$'.repeat(50_000)}`,
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
  ])('%s → %s', (word, expected) => {
    expect(expand(word, lookup)).toBe(expected);
  });
});

describe('patterns of Docker', () => {
  it('match as a regular expression of the same meaning does', () => {
    const atom = fc.constantFrom('a', 'b', '/', '*', '?', '[ab]', '[^a]', '.', '**/', '**');
    const subject = fc
      .array(fc.constantFrom('a', 'b', '/', '.', 'ab'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 6 }), subject, (atoms, path) => {
        const text = atoms.join('');
        fc.pre(!text.includes('***'));
        const pattern = goPattern(text, 'narrow');
        expect(pattern === undefined ? undefined : matchesWildcard(pattern, path)).toBe(
          new RegExp(`^${asRegExp(text)}$`, 'su').test(path),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    [['*'], ['a', 'a/b', '.a'], []],
    [['a'], ['a', 'a/b'], ['b/a', 'ab']],
    [['/a/'], ['a', 'a/b'], ['b/a']],
    [['**/a'], ['a', 'b/a', 'b/c/a/d'], ['ba']],
    [['*/a'], ['b/a'], ['a', 'b/c/a']],
    [['a/**'], ['a/b', 'a/b/c'], ['b']],
    [['a', '!a/b'], ['a/c'], ['a/b', 'a/b/c']],
    [['!a', 'a'], ['a'], []],
    [['a/../b'], ['b'], ['a']],
    [['a[', '\\'], [], ['a[', 'a', '\\']],
    [['  a  ', '', '!'], ['a'], ['b']],
  ])('%j leave out', (lines, ignored, others) => {
    const rules = ignoreRules(lines);
    expect(ignored.filter((path) => !isIgnored(rules, path))).toEqual([]);
    expect(others.filter((path) => isIgnored(rules, path))).toEqual([]);
  });

  it.each([
    ['../../x', 'x'],
    ['/a/./b//c/', 'a/b/c'],
    ['a/../..', ''],
    ['.', ''],
  ])('%s stays inside as “%s”', (path, inside) => {
    expect(insidePath(path)).toBe(inside);
  });
});

/** The meaning of moby's patterns, written as it is documented: `**​/` is nothing or any folders, `**` at the end is all. */
function asRegExp(pattern: string): string {
  let made = '';
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const set = /^\[[^\]]+\]/.exec(rest)?.[0];
    if (rest.startsWith('**')) {
      at += rest[2] === '/' ? 3 : 2;
      made += at >= pattern.length ? '.*' : '(?:.*/)?';
      continue;
    }
    made += set ?? { '*': '[^/]*', '?': '[^/]', '.': '\\.', '/': '/' }[rest[0] ?? ''] ?? rest[0];
    at += set?.length ?? 1;
  }
  return made;
}
