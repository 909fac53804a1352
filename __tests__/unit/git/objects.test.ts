/** Commits and folders as git holds them. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { emptyTree, parseCommit, parseTree } from '../../../src/git/objects.ts';

const id = 'ab'.repeat(20);
const other = 'cd'.repeat(20);

describe('a commit', () => {
  const commit = (header: string, message = 'subject\n\nbody\n') => parseCommit(Buffer.from(`${header}\n\n${message}`));
  const people = 'author A <a@example.org> 1700000000 +0000\ncommitter C <c@example.org> 1700000060 -0130';

  it('has a tree, parents, a message and a date', () => {
    expect(commit(`tree ${id}\nparent ${other}\nparent ${id}\n${people}`)).toEqual({
      tree: id,
      parents: [other, id],
      message: 'subject\n\nbody\n',
      committed: new Date(1_700_000_060_000),
    });
  });

  it('without a parent is the first', () => {
    expect(commit(`tree ${id}\n${people}`).parents).toEqual([]);
  });

  it('has ids of SHA-256 in a repository of SHA-256', () => {
    const long = 'ef'.repeat(32);
    expect(commit(`tree ${long}\nparent ${long}\n${people}`)).toMatchObject({ tree: long, parents: [long] });
  });

  it.each([
    ['who committed it is not said', 'author A <a@example.org> 1700000000 +0000'],
    ['the date is none', 'committer C <c@example.org> soon +0000'],
    ['the zone is none', 'committer C <c@example.org> 1700000000 UTC'],
    ['the date is of no calendar', 'committer C <c@example.org> 1234567890123 +0000'],
    ['something follows', 'committer C <c@example.org> 1700000000 +00000'],
    ['the line is of another name', 'recommitter C <c@example.org> 1700000000 +0000'],
  ])('has no date where %s', (_what, line) => {
    expect(commit(`tree ${id}\n${line}`).committed).toBeUndefined();
  });

  it.each([
    ['the name of who committed it holds an angle', 'committer <C> <c@example.org> 1700000000 +0000'],
    ['the name is empty', 'committer  <> 1700000000 +0000'],
  ])('has its date where %s', (_what, line) => {
    expect(commit(`tree ${id}\n${line}`).committed).toEqual(new Date(1_700_000_000_000));
  });

  it('is not misread for what a signature, an encoding or a message holds', () => {
    const signature = `gpgsig -----BEGIN\n tree ${other}\n parent ${other}\n committer X <x> 1 +0000\n -----END`;
    expect(
      commit(`tree ${id}\n${people}\nencoding latin1\n${signature}`, `tree ${other}\nparent ${other}\n`),
    ).toMatchObject({ tree: id, parents: [], committed: new Date(1_700_000_060_000) });
  });

  it.each([
    ['too short', id.slice(1)],
    ['too long', `${'ef'.repeat(32)}a`],
    ['no digits', id.toUpperCase()],
  ])('takes no id that is %s', (_what, wrong) => {
    expect(commit(`tree ${wrong}\nparent ${wrong}\n${people}`)).toMatchObject({ tree: '', parents: [] });
  });

  it('is read as far as it goes', () => {
    expect(parseCommit(Buffer.from(`subtree ${id}\n`)).tree).toBe('');
    expect(parseCommit(Buffer.from(`tree ${id}`))).toMatchObject({ tree: id, message: '' });
    expect(parseCommit(Buffer.from(`\n\ntree ${id}`))).toMatchObject({ tree: '', message: `tree ${id}` });
  });

  it('may have no message', () => {
    expect(parseCommit(Buffer.from(`tree ${id}\n${people}\n`))).toMatchObject({ tree: id, message: '' });
    expect(commit(`tree ${id}\n${people}`, '').message).toBe('');
  });
});

describe('a folder', () => {
  const entry = (mode: string, name: string, bytes = 20) =>
    Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name, 'latin1'), Buffer.from('\0'), Buffer.alloc(bytes, 7)]);

  it.each([
    ['100644', 'a', 'a', false],
    ['100755', 'run', 'run', false],
    ['100664', 'old', 'old', false],
    ['120000', 'a link', 'a link', false],
    ['160000', 'module', 'module', false],
    ['40000', 'folder', 'folder', false],
    ['100644', '\x7f', '\x7f', false],
    ['100644', 'a\xe9', 'a\\xe9', true],
    ['100644', `\xff${Buffer.from('\u{1f600}b').toString('latin1')}`, '\\xff\u{1f600}b', true],
    ['100644', Buffer.from('\ufffd').toString('latin1'), '\ufffd', false],
    ['100644', '\x80', '\\x80', true],
    ['100644', Buffer.from('ü').toString('latin1'), 'ü', false],
  ])('has an entry of mode %s called %j', (mode, bytes, name, lossy) => {
    expect(parseTree(entry(mode, bytes), 20)).toEqual([{ name, lossy, mode, id: '07'.repeat(20) }]);
  });

  it('has entries in git’s order, of ids that hold any byte', () => {
    const ids = [Buffer.from('00'.repeat(20), 'hex'), Buffer.from('20'.repeat(20), 'hex')];
    const tree = Buffer.concat(ids.flatMap((one, at) => [Buffer.from(`100644 ${at}\0`), one]));
    expect(parseTree(tree, 20).map((one) => `${one.name} ${one.id}`)).toEqual([
      `0 ${'00'.repeat(20)}`,
      `1 ${'20'.repeat(20)}`,
    ]);
    expect(parseTree(Buffer.alloc(0), 20)).toEqual([]);
  });

  it('that is cut anywhere is refused', () => {
    const whole = entry('100644', 'a');
    for (let length = 1; length < whole.length; length += 1)
      expect(() => parseTree(whole.subarray(0, length), 20)).toThrow(new RangeError('a tree object is cut'));
    expect(() => parseTree(entry('100644', 'a'), 32)).toThrow(RangeError);
  });

  it.each([
    ['nothing but letters', 'x'.repeat(60)],
    ['no end of a name', `100644 ${'x'.repeat(60)}`],
    ['no end of a name that holds a space', `100644 ${'x'.repeat(60)} ${'x'.repeat(60)}`],
    ['no mode', `${'x'.repeat(30)}\0${'i'.repeat(20)}`],
    ['an empty mode', ` a\0${'i'.repeat(20)}`],
    ['an empty mode further down', `100644 a\0${'i'.repeat(20)} a\0${'i'.repeat(20)}`],
  ])('that holds %s is refused', (_what, text) => {
    expect(() => parseTree(Buffer.from(text), 20)).toThrow(RangeError);
  });

  it('that is empty has an id that every git knows', () => {
    for (const [algorithm, like] of [
      ['sha1', 'a'.repeat(40)],
      ['sha256', 'a'.repeat(64)],
    ] as const)
      expect(emptyTree(like)).toBe(createHash(algorithm).update('tree 0\0').digest('hex'));
  });
});
