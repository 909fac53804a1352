/** The id of a folder, made of the files in it, is the one that git gives it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TreeFile } from '../../../src/catalog/image.ts';
import { treeId } from '../../../src/catalog/tree-id.ts';
import { fc } from '../../support/property.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-tree-id-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(words: readonly string[], input: string): string {
  return execFileSync('git', words, { cwd: folder, input, encoding: 'utf8' }).trim();
}

/** As git makes it: an index of these entries, written as trees. */
function writtenBy(files: readonly TreeFile[]): string {
  rmSync(join(folder, '.git', 'index'), { force: true });
  git(['update-index', '-z', '--index-info'], files.map(({ path, mode, id }) => `${mode} ${id}\t${path}\0`).join(''));
  return git(['write-tree', '--missing-ok'], '');
}

// Names around the slash, which folders are sorted with, and around the places where UTF-16 and bytes differ.
const name = fc.constantFrom('a', 'a-b', 'a.b', 'a0', 'ab', 'A', 'é', '\ufffd', '\u{1f600}', ' ', 'b\nc');
const file = fc.record({
  path: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  mode: fc.constantFrom('100644', '100755', '120000', '160000'),
});

function tree(idLength: number) {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: idLength, maxLength: idLength });
  return (
    fc
      .uniqueArray(fc.tuple(file, hex), { selector: ([{ path }]) => path, minLength: 1, maxLength: 12 })
      .map((entries) => entries.map(([one, id]) => ({ ...one, id: id.replace(/^0+/, '1').padEnd(idLength, '1') })))
      // No path is a folder of another.
      .map((files) => files.filter(({ path }) => !files.some((other) => other.path.startsWith(`${path}/`))))
  );
}

describe.each([
  ['sha1', 40],
  ['sha256', 64],
])('the id of a folder in a repository of %s', (format, length) => {
  it('is that of git', () => {
    rmSync(join(folder, '.git'), { recursive: true, force: true });
    git(['init', '-q', `--object-format=${format}`], '');
    fc.assert(
      fc.property(tree(length), (files) => {
        expect(treeId(files.toReversed(), '')).toBe(writtenBy(files));
      }),
      { numRuns: 60 },
    );
  });
});

it('is the same wherever the folder is', () => {
  const files = [
    { path: 'x', mode: '100644', id: 'a'.repeat(40) },
    { path: 'y/z', mode: '100755', id: 'b'.repeat(40) },
  ];
  const moved = files.map((one) => ({ ...one, path: `deep/er/${one.path}` }));
  expect(treeId(moved, 'deep/er')).toBe(treeId(files, '.'));
});
