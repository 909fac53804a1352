/** What git writes, read from chunks of any size and bytes of any kind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { filesOf } from '../../../src/catalog/tree-index.ts';
import { differenceParser } from '../../../src/git/difference-text.ts';
import { listBuilder } from '../../../src/git/file-list.ts';
import { splitMessages } from '../../../src/git/history.ts';
import { answerParser, type GitObject } from '../../../src/git/object-answers.ts';
import { objectReader } from '../../../src/git/object-reader.ts';
import { decodeName, parseCommit, parseTree } from '../../../src/git/objects.ts';
import type { GitCall } from '../../../src/git/run-git.ts';
import { treeDiffer } from '../../../src/git/tree-differ.ts';
import { differenceAt, type TreeDifference } from '../../../src/git/tree-record.ts';
import { fc } from '../../support/property.ts';

function chunks(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const cut: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    cut.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...cut, bytes.subarray(at)];
}

const id = 'ab'.repeat(20);
const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });

describe('cat-file --batch', () => {
  it('is read alike from chunks of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.uint8Array({ maxLength: 60 }))), sizes, (contents, cuts) => {
        const text = contents.map((content) =>
          content === null
            ? Buffer.from('x missing\n')
            : Buffer.concat([Buffer.from(`${id} blob ${content.length}\n`), content, Buffer.from('\n')]),
        );
        const answers: (GitObject | undefined)[] = [];
        const parse = answerParser((object) => answers.push(object));
        for (const chunk of chunks(Buffer.concat(text), cuts)) parse(chunk);
        expect(answers.map((object) => object && [...object.bytes])).toEqual(
          contents.map((content) => (content === null ? undefined : [...content])),
        );
      }),
    );
  });

  it('case 80: refuses what it does not know', () => {
    expect(() => answerParser(() => {})(Buffer.from('fatal: bad object\n'))).toThrow('unexpected');
  });
});

describe('diff-tree --stdin', () => {
  const path = fc
    .uint8Array({ minLength: 1, maxLength: 30 })
    .map((bytes) => Buffer.from(bytes.map((byte) => byte || 1)));

  it('is read alike from chunks of any size, whatever the paths hold', () => {
    fc.assert(
      fc.property(fc.array(path), sizes, (paths, cuts) => {
        const records = paths.map((one) =>
          Buffer.concat([Buffer.from(`:100644 100755 ${id} ${id} M\0`), one, Buffer.from('\0')]),
        );
        const answer = Buffer.concat([Buffer.from(`${id} ${id}\n`), ...records, Buffer.from('end of the answer\n')]);
        const found: TreeDifference[] = [];
        let ends = 0;
        const parse = differenceParser({
          take: (...record) => found.push(differenceAt(...record)),
          end: () => (ends += 1),
        });
        for (const chunk of chunks(answer, cuts)) parse(chunk);
        expect(ends).toBe(1);
        expect(found.map((one) => one.path)).toEqual(paths.map((one) => decodeName(one).name));
        expect(found.every((one) => one.letter === 'M' && one.oldId === id && one.newMode === '100755')).toBe(true);
      }),
    );
  });

  it('becomes a list that is searched as it is read, from chunks of any size', () => {
    const part = fc.constantFrom('a', '/', 'Dockerfile', 'file', '.x', 'Docker', ':', 'é');
    const names = fc.array(fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(names, sizes, fc.subarray(['Dockerfile', 'file', 'é', ':']), (paths, cuts, words) => {
        const listed = [...new Set(paths)].toSorted();
        const records = listed.map((one) => `:000000 100644 ${'0'.repeat(40)} ${id} A\0${one}\0`);
        const answer = Buffer.from(`${id} ${id}\n${records.join('')}end of the answer\n`);
        const builder = listBuilder();
        const parse = differenceParser({ take: builder.take, end: () => {} });
        for (const chunk of chunks(answer, cuts)) parse(chunk);
        const list = builder.done();
        const wanted = (path: string) => !path.includes('.x');
        const expected = listed
          .filter((path) => words.some((word) => path.includes(word)) && wanted(path))
          .map((path) => ({ path, mode: '100644', id }));
        expect(list.search(words, wanted)).toEqual(expected);
        expect(filesOf(list).map(({ path }) => path)).toEqual(listed);
      }),
    );
  });

  it('case 80: refuses what it does not know', () => {
    expect(() => differenceParser({ take: () => {}, end: () => {} })(Buffer.from('error: no such tree\n'))).toThrow(
      'cannot read',
    );
  });
});

describe('names', () => {
  it('case 75: UTF-8 stays as it is, every other byte is shown', () => {
    expect(decodeName(Buffer.from('é\u{1f600}\ufffd\n'))).toEqual({ name: 'é\u{1f600}\ufffd\n', lossy: false });
    expect(decodeName(Buffer.from('lat\xe9', 'latin1'))).toEqual({ name: 'lat\\xe9', lossy: true });
    expect(decodeName(Buffer.from([0xf0, 0x9f, 0x98, 0x61]))).toEqual({ name: '\\xf0\\x9f\\x98a', lossy: true });
    // Composed and decomposed letters are two names, as they are two files.
    expect(decodeName(Buffer.from('e\u0301')).name).not.toBe(decodeName(Buffer.from('\u00e9')).name);
  });

  it('case 75: two names of different bytes are never one text without being lossy', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { name, lossy } = decodeName(Buffer.from(bytes));
        if (!lossy) expect([...Buffer.from(name)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('objects', () => {
  it('reads trees of SHA-1 and SHA-256', () => {
    for (const length of [20, 32]) {
      const entry = (mode: string, name: string) =>
        Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(length, 7)]);
      const tree = Buffer.concat([entry('100644', 'a b'), entry('40000', 'é')]);
      expect(parseTree(tree, length)).toEqual([
        { name: 'a b', lossy: false, mode: '100644', id: '07'.repeat(length) },
        { name: 'é', lossy: false, mode: '40000', id: '07'.repeat(length) },
      ]);
      expect(() => parseTree(tree.subarray(0, -1), length)).toThrow(RangeError);
    }
  });

  it('reads commits, whatever their message says', () => {
    const commit = `tree ${id}\nparent ${id}\nauthor a\n\ntree ${'0'.repeat(40)}\n\nmore`;
    expect(parseCommit(Buffer.from(commit))).toEqual({
      tree: id,
      parents: [id],
      message: `tree ${'0'.repeat(40)}\n\nmore`,
    });
  });

  it('splits messages', () => {
    expect(splitMessages(`commit ${id}\none\n\nbody\n\0\ncommit ${id}\n\0\ncommit ${id}\nthree\0\n`)).toEqual([
      'one\n\nbody',
      '',
      'three',
    ]);
    expect(splitMessages('')).toEqual([]);
  });
});

describe('a git that takes questions and answers none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dca-silent-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'git'), '#!/bin/sh\nexec /bin/sleep 30\n', { mode: 0o755 });
  const call: GitCall = { cwd: folder, environment: { PATH: folder }, silence: 300 };

  it.each<[string, () => Promise<unknown>]>([
    ['differences', () => treeDiffer(call).compare(id, id)],
    ['commits', () => treeDiffer(call).compareCommits(id, id)],
    ['lists', () => treeDiffer(call).list(id)],
    ['objects', () => objectReader(call).read(id)],
  ])('is ended, and told: %s', async (_what, ask) => {
    await expect(ask()).rejects.toThrow('ended early (SIGKILL)');
  });
});
