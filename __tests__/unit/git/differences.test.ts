/** What `git diff-tree --stdin` answers: records, cut out of the text they came in. */
import { describe, expect, it } from '@jest/globals';
import { filesOf as listed } from '../../../src/catalog/tree-index.ts';
import { differenceParser } from '../../../src/git/difference-text.ts';
import { listBuilder } from '../../../src/git/file-list.ts';
import { recordStore } from '../../../src/git/record-store.ts';
import { died } from '../../../src/git/run-git.ts';
import {
  before,
  changedFiles,
  filesOf,
  inOrder,
  listedDifferences,
  recordedDifferences,
} from '../../../src/git/tree-files.ts';
import { differenceAt, type TreeDifference } from '../../../src/git/tree-record.ts';

const [none, one, two, three] = ['0', '1', '2', '3'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const echo = 'end of the answer\n';

/** `<letter> <path>`, with ids and modes where they matter. */
function record(letter: string, path: string, modes = '100644 100644', ids = `${one} ${two}`): Buffer {
  return Buffer.concat([Buffer.from(`:${modes} ${ids} ${letter}\0`), Buffer.from(path, 'latin1'), Buffer.from('\0')]);
}
const utf8 = (path: string) => Buffer.from(path).toString('latin1');

function take(...chunks: readonly Buffer[]) {
  const records = recordStore();
  const commits: string[] = [];
  let ends = 0;
  const parse = differenceParser({ take: records.take, commit: (id) => commits.push(id), end: () => (ends += 1) });
  for (const chunk of chunks) parse(chunk);
  return { records, commits, ends, list: () => records.map(differenceAt) };
}

describe('a record', () => {
  const sha256 = [none, one].map((id) => (id + id).slice(0, 64));
  it.each<[string, Buffer, TreeDifference]>([
    [
      'a file that is new',
      record('A', 'a', '000000 100755', `${none} ${two}`),
      { path: 'a', lossy: false, letter: 'A', oldMode: '000000', newMode: '100755', oldId: none, newId: two },
    ],
    [
      'a file that is gone',
      record('D', 'a b', '100644 000000', `${one} ${none}`),
      { path: 'a b', lossy: false, letter: 'D', oldMode: '100644', newMode: '000000', oldId: one, newId: none },
    ],
    [
      'a link in its place',
      record('T', 'a/b', '100644 120000'),
      { path: 'a/b', lossy: false, letter: 'T', oldMode: '100644', newMode: '120000', oldId: one, newId: two },
    ],
    [
      'of SHA-256',
      record('M', 'a', '100644 100644', sha256.join(' ')),
      {
        path: 'a',
        lossy: false,
        letter: 'M',
        oldMode: '100644',
        newMode: '100644',
        oldId: sha256[0] ?? '',
        newId: sha256[1] ?? '',
      },
    ],
    [
      'a name that is no ASCII',
      record('M', utf8('ü/\u{1f600}')),
      { path: 'ü/\u{1f600}', lossy: false, letter: 'M', oldMode: '100644', newMode: '100644', oldId: one, newId: two },
    ],
    [
      'a name that is no UTF-8',
      record('M', 'a\xe9'),
      { path: 'a\\xe9', lossy: true, letter: 'M', oldMode: '100644', newMode: '100644', oldId: one, newId: two },
    ],
  ])('is %s', (_what, bytes, difference) => {
    expect(take(bytes, Buffer.from(echo)).list()).toEqual([difference]);
  });

  it('holds whatever a name may, a colon, a line end and the words that end an answer too', () => {
    const names = [':a', 'a\n', 'end of the answer', `${one} ${two}`, ' ', '\t'];
    const { list, ends } = take(...names.map((name) => record('M', name)), Buffer.from(echo));
    expect(list().map(({ path }) => path)).toEqual(names);
    expect(ends).toBe(1);
  });
});

describe('an answer', () => {
  it('repeats a pair of trees, or names a commit', () => {
    const pair = Buffer.from(`${one} ${two}\n`);
    expect(take(pair, Buffer.from(echo))).toMatchObject({ commits: [], ends: 1 });
    expect(take(Buffer.from(`${one}\0${echo}${two}\0${echo}`))).toMatchObject({ commits: [one, two], ends: 2 });
    const long = (one + one).slice(0, 64);
    expect(take(Buffer.from(`${long}\0${long} ${long}\n${echo}`))).toMatchObject({ commits: [long], ends: 1 });
    expect(() => differenceParser({ take: () => {}, end: () => {} })(Buffer.from(`${one}\0${echo}`))).not.toThrow();
  });

  it('waits for what is not there yet, wherever a chunk ends', () => {
    const whole = Buffer.concat([Buffer.from(`${one}\0`), record('M', 'a'), record('M', utf8('ü')), Buffer.from(echo)]);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const { list, commits, ends } = take(whole.subarray(0, cut), whole.subarray(cut));
      expect([list().map(({ path }) => path), commits, ends]).toEqual([['a', 'ü'], [one], 1]);
    }
    expect(take(whole.subarray(0, -1)).ends).toBe(0);
  });

  it.each([
    ['an error', 'fatal: bad object\n'],
    ['no line', '\n'],
    ['a commit that is too short', `${one.slice(1)}\0`],
    ['a commit that is too long', `${one}${one}\0`],
    ['a commit behind something', `x${one}\0`],
    ['a commit with something behind it', `${one}x\0`],
    ['one tree', `${one}\n`],
    ['a tree that is too short', `${one.slice(1)} ${two}\n`],
    ['another tree that is too short', `${one} ${two.slice(1)}\n`],
    ['a pair with something before it', `x${one} ${two}\n`],
    ['a pair with something behind it', `${one} ${two}x\n`],
    ['a pair of two spaces', `${one}  ${two}\n`],
    ['an end that is none', `x${echo}`],
  ])('is refused: %s', (_what, text) => {
    expect(() => take(Buffer.from(text))).toThrow(died('diff-tree', 'gave what we cannot read', ''));
  });
});

describe('records', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `d/${String(at).padStart(5, '0')}`);
  const chunks = (names: readonly string[], each: number) =>
    Array.from({ length: Math.ceil(names.length / each) }, (_, at) =>
      Buffer.concat(names.slice(each * at, each * (at + 1)).map((name) => record('M', name))),
    );

  it.each([1, 7, 999, 5000])('stay in their order, %i in a chunk', (each) => {
    const { records } = take(...chunks(many, each), Buffer.from(echo));
    expect(records.length()).toBe(many.length);
    expect(records.texts).toHaveLength(Math.ceil(many.length / each));
    expect(records.at(77, differenceAt)).toMatchObject({ path: 'd/00077', oldId: one, newId: two });
    expect(records.map(differenceAt).map(({ path }) => path)).toEqual(many);
    expect(records.at(1234, differenceAt).path).toBe('d/01234');
    const seen: string[] = [];
    records.each((...place) => seen.push(differenceAt(...place).path));
    expect(seen).toEqual(many);
  });

  it('are told as plain where every name is ASCII, in whichever chunk another stands', () => {
    const names = (last: string) => [record('M', 'a'), record('M', last), record('M', 'c'), Buffer.from(echo)];
    expect(take(...names('b')).records.isPlain()).toBe(true);
    expect(take(...names(utf8('ü'))).records.isPlain()).toBe(false);
    expect(
      take(...names(utf8('ü')))
        .list()
        .map(({ path }) => path),
    ).toEqual(['a', 'ü', 'c']);
    expect(take(...names('\x7f')).records.isPlain()).toBe(true);
    expect(take(...names('\x80')).records.isPlain()).toBe(false);
  });
});

describe('a list', () => {
  const list = (names: readonly string[], each = names.length, mode = '100644') => {
    const builder = listBuilder();
    const parse = differenceParser({ take: builder.take, end: () => {} });
    for (let at = 0; at < names.length; at += each) {
      const part = names
        .slice(at, at + each)
        .map((name) => record('A', utf8(name), `000000 ${mode}`, `${none} ${two}`));
      parse(Buffer.concat(part));
    }
    return builder.done();
  };
  const all = () => true;
  const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

  it.each(['100644', '100755', '120000', '160000'])('has files of mode %s', (mode) => {
    expect(listed(list(['a', 'b/c'], 2, mode))).toEqual([
      { path: 'a', mode, id: two },
      { path: 'b/c', mode, id: two },
    ]);
  });

  it('is in the order of JavaScript, which is not that of git for a few names', () => {
    expect(listed(list(['\uff5e', '\u{1f600}']))).toEqual([
      { path: '\u{1f600}', mode: '100644', id: two },
      { path: '\uff5e', mode: '100644', id: two },
    ]);
  });

  describe('is searched', () => {
    const names = ['a/Dockerfile', 'a/x', 'b/Dockerfile.dev', 'b/app.Dockerfile', 'c/dockerignore', 'c/y'];
    it.each<[string, readonly string[], readonly string[]]>([
      ['by a word', ['Dockerfile'], ['a/Dockerfile', 'b/Dockerfile.dev', 'b/app.Dockerfile']],
      ['by several words', ['dockerignore', 'app'], ['b/app.Dockerfile', 'c/dockerignore']],
      [
        'by words that one name holds',
        ['app', 'Docker', 'file'],
        ['a/Dockerfile', 'b/Dockerfile.dev', 'b/app.Dockerfile'],
      ],
      ['by a word at the beginning', ['a/'], ['a/Dockerfile', 'a/x']],
      ['by a letter at the end', ['y'], ['c/y']],
      ['by what stands in modes and ids', ['1006', '222', 'A', ':', ' '], []],
      ['by nothing', [], []],
    ])('%s', (_what, words, found) => {
      for (const each of [1, 2, 4, 6]) {
        expect(paths(list(names, each).search(words, all))).toEqual(found);
        expect(list(names, each).search(words, () => false)).toEqual([]);
      }
    });

    it('where names are no ASCII as where they are', () => {
      expect(paths(list([...names, 'ü/Dockerfile']).search(['Dockerfile'], (path) => !path.startsWith('b')))).toEqual([
        'a/Dockerfile',
        'ü/Dockerfile',
      ]);
      expect(paths(list(names).search(['Dockerfile'], (path) => !path.startsWith('b')))).toEqual(['a/Dockerfile']);
    });

    it('alike wherever an answer is cut: what is whole in the next chunk is not found in this one', () => {
      const found = names.map((name) => record('A', name, '000000 100644', `${none} ${two}`));
      const whole = Buffer.concat([Buffer.from(`${none} ${two}\n`), ...found, Buffer.from(echo)]);
      for (let cut = 0; cut <= whole.length; cut += 1) {
        const builder = listBuilder();
        const parse = differenceParser({ take: builder.take, end: () => {} });
        for (const chunk of [whole.subarray(0, cut), whole.subarray(cut)]) parse(chunk);
        for (const [words, expected] of [
          [['Dockerfile'], ['a/Dockerfile', 'b/Dockerfile.dev', 'b/app.Dockerfile']],
          [
            ['ignore', 'y'],
            ['c/dockerignore', 'c/y'],
          ],
          [['222', '000'], []],
        ] as const)
          expect(paths(builder.done().search(words, all))).toEqual(expected);
      }
    });

    it('and what is found is whole', () => {
      expect(list(names).search(['x'], all)).toEqual([{ path: 'a/x', mode: '100644', id: two }]);
    });
  });

  it('of nothing is empty', () => {
    expect(listed(list([]))).toEqual([]);
    expect(list([]).search(['a'], all)).toEqual([]);
  });
});

describe('changed files', () => {
  const difference = (letter: string, path: string, oldId = one, newId = two, lossy = false): TreeDifference => ({
    path,
    letter,
    lossy,
    oldMode: '100644',
    newMode: '100755',
    oldId,
    newId,
  });

  it.each([
    ['A', 'added'],
    ['M', 'modified'],
    ['D', 'deleted'],
    ['T', 'type-changed'],
    ['X', 'modified'],
  ])('%s is %s', (letter, status) => {
    expect(changedFiles([difference(letter, 'a')])).toStrictEqual([{ path: 'a', status }]);
  });

  it('that came from where the same content went away say so; both paths are changes', () => {
    expect(
      changedFiles([difference('D', 'z', one, none), difference('A', 'b', none, one), difference('A', 'c', none, two)]),
    ).toStrictEqual([
      { path: 'b', status: 'added', previous: 'z' },
      { path: 'c', status: 'added' },
      { path: 'z', status: 'deleted' },
    ]);
  });

  it('that were only changed came from nowhere', () => {
    expect(changedFiles([difference('D', 'z', one, none), difference('M', 'b', three, one)])).toStrictEqual([
      { path: 'b', status: 'modified' },
      { path: 'z', status: 'deleted' },
    ]);
    // A content that a modified file had before is not gone.
    expect(changedFiles([difference('M', 'z', one, two), difference('A', 'b', none, one)])[0]).toStrictEqual({
      path: 'b',
      status: 'added',
    });
  });

  it('with a name that is no UTF-8 are marked', () => {
    expect(changedFiles([difference('M', 'a\\xe9', one, two, true)])).toStrictEqual([
      { path: 'a\\xe9', status: 'modified', lossy: true },
    ]);
  });

  it('are the same out of records, sorted', () => {
    const recorded = recordedDifferences(
      take(
        record('M', 'b'),
        record('D', 'c', '100644 000000', `${three} ${none}`),
        record('A', 'a', '000000 100644', `${none} ${three}`),
        record('M', utf8('ü')),
        record('M', 'x\xe9'),
      ).records,
    );
    expect(recorded.files()).toStrictEqual(changedFiles(recorded.list()));
    expect(listedDifferences(recorded.list()).files()).toStrictEqual(recorded.files());
    const differences = recorded.list();
    expect(listedDifferences(differences).list()).toBe(differences);
    expect(recorded.files().map(({ path, status }) => `${status} ${path}`)).toStrictEqual([
      'added a',
      'modified b',
      'deleted c',
      'modified x\\xe9',
      'modified ü',
    ]);
    const plain = recordedDifferences(take(record('M', 'a'), record('M', 'b')).records);
    expect(plain.files()).toStrictEqual([
      { path: 'a', status: 'modified' },
      { path: 'b', status: 'modified' },
    ]);
    const letters = recordedDifferences(take(record('D', 'M'), record('M', 'N')).records);
    expect(letters.files().map(({ status }) => status)).toStrictEqual(['deleted', 'modified']);
    const typed = recordedDifferences(take(record('M', 'b'), record('T', 'a')).records);
    expect(typed.files()).toStrictEqual([
      { path: 'a', status: 'type-changed' },
      { path: 'b', status: 'modified' },
    ]);
  });

  it('lead from a list of files back to the one before', () => {
    const file = (path: string, mode = '100644', id = three) => ({ path, mode, id });
    const after = [file('kept'), file('new', '100755', two), file('other', '100755', two)];
    const differences = [
      difference('A', 'new', none, two),
      difference('M', 'other', one, two),
      difference('D', 'gone', one, none),
    ];
    expect(before(after, differences)).toStrictEqual([
      file('gone', '100644', one),
      file('kept'),
      file('other', '100644', one),
    ]);
    expect(filesOf(differences.slice(0, 2))).toStrictEqual(after.slice(1));
  });

  it('and files are put in order where they are not', () => {
    const file = (path: string) => ({ path, mode: '100644', id: one });
    const sorted = [file('a'), file('b'), file('c')];
    expect(inOrder(sorted)).toBe(sorted);
    expect(inOrder([file('b'), file('c'), file('a')])).toStrictEqual(sorted);
    expect(inOrder([file('a'), file('c'), file('b')])).toStrictEqual(sorted);
  });
});
