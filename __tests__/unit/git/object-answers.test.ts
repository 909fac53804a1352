/** What `git cat-file --batch` answers: an object, or that there is none; anything else is an error, never "not there". */
import { describe, expect, it } from '@jest/globals';
import { answerParser, type GitObject } from '../../../src/git/object-answers.ts';

const sha1 = 'ab'.repeat(20);
const sha256 = 'cd'.repeat(32);

function read(...chunks: readonly (string | Buffer)[]): readonly (GitObject | undefined)[] {
  const answers: (GitObject | undefined)[] = [];
  const parse = answerParser((object) => answers.push(object));
  for (const chunk of chunks) parse(Buffer.from(chunk));
  return answers;
}

describe('an answer', () => {
  it.each<[string, string, Omit<GitObject, 'bytes'> & { text: string }]>([
    ['a file', `${sha1} blob 3\nabc\n`, { id: sha1, type: 'blob', size: 3, text: 'abc' }],
    ['an empty file', `${sha1} blob 0\n\n`, { id: sha1, type: 'blob', size: 0, text: '' }],
    ['a file of line ends', `${sha1} blob 2\n\n\n\n`, { id: sha1, type: 'blob', size: 2, text: '\n\n' }],
    ['a commit', `${sha1} commit 4\ntree\n`, { id: sha1, type: 'commit', size: 4, text: 'tree' }],
    ['a folder', `${sha1} tree 1\nx\n`, { id: sha1, type: 'tree', size: 1, text: 'x' }],
    ['a tag', `${sha1} tag 1\nx\n`, { id: sha1, type: 'tag', size: 1, text: 'x' }],
    ['of SHA-256', `${sha256} blob 1\nx\n`, { id: sha256, type: 'blob', size: 1, text: 'x' }],
  ])('is %s', (_what, answer, { text, ...object }) => {
    expect(read(answer)).toEqual([{ ...object, bytes: Buffer.from(text) }]);
  });

  it.each([
    ['an id', `${sha1} missing\n`],
    ['a name of several words', 'HEAD:a b missing\n'],
    ['an abbreviation of several', 'abcd ambiguous\n'],
  ])('is none for %s', (_what, answer) => {
    expect(read(answer)).toEqual([undefined]);
  });

  it.each([
    ['an error', 'fatal: bad object\n'],
    ['an id that is too short', `${sha1.slice(1)} blob 1\n`],
    ['an id that is too long', `${sha256}a blob 1\n`],
    ['letters that are no digits', `${sha1.toUpperCase()} blob 1\n`],
    ['a kind that nobody knows', `${sha1} blobs 1\n`],
    ['a size that is none', `${sha1} blob x\n`],
    ['a size that no number holds', `${sha1} blob 1234567890123456\n`],
    ['something before it', ` ${sha1} blob 1\n`],
    ['something behind it', `${sha1} blob 1 \n`],
    ['a word that only ends so', 'dismissing\n'],
    ['"missing" in the midst', 'a missing b\n'],
  ])('is refused: %s', (_what, answer) => {
    expect(() => read(answer)).toThrow(/^unexpected "/);
  });

  it('that is refused is told by its beginning', () => {
    expect(() => read(`${'x'.repeat(500)}\n`)).toThrow(`unexpected "${'x'.repeat(100)}"`);
  });
});

describe('answers in a row', () => {
  it('are told apart, also where a chunk ends in a line, in a file, or before its last line end', () => {
    const chunks = [
      `${sha1} bl`,
      'ob 3\na',
      'bc',
      `\n${sha1} missing\n`,
      `${sha1} blob 1\nx`,
      `\n${sha1} blob 0\n`,
      '\n',
    ];
    expect(read(...chunks).map((object) => object?.bytes.toString())).toEqual(['abc', undefined, 'x', '']);
  });

  it('are read alike wherever they are cut', () => {
    const whole = Buffer.from(`${sha1} blob 3\nabc\nx missing\n${sha1} blob 1\n\n\n`);
    for (let cut = 0; cut <= whole.length; cut += 1)
      expect(read(whole.subarray(0, cut), whole.subarray(cut))).toEqual(read(whole));
  });

  it('wait for what is not there yet', () => {
    expect(read(`${sha1} blob 3\nabc`)).toEqual([]);
    expect(read(`${sha1} blob`)).toEqual([]);
  });

  it('go on behind an object that is too large to be held: its size is known, its bytes are not', () => {
    const part = Buffer.alloc(8 * 1024 * 1024, 'x');
    const size = 8 * part.length;
    for (const [length, held] of [
      [size, size],
      [size + 1, 0],
    ] as const) {
      const rest = Buffer.from(`${'x'.repeat(length - size)}\n${sha1} blob 1\ny\n`);
      const answers = read(`${sha1} blob ${length}\n`, ...Array.from({ length: 8 }, () => part), rest);
      expect(answers.map((object) => [object?.size, object?.bytes.length])).toEqual([
        [length, held],
        [1, 1],
      ]);
    }
  });
});
