import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseStage, workspaceTree } from '../../../src/git/workspace-tree.ts';

let folder: string;
let outside: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'dca-outside-'));
  folder = mkdtempSync(join(tmpdir(), 'dca-workspace-'));
  writeFileSync(join(outside, 'secret'), 'secret');
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'a.txt'), 'text é');
  writeFileSync(join(folder, 'sub', 'run.sh'), 'x');
  chmodSync(join(folder, 'sub', 'run.sh'), 0o755);
  symlinkSync('../a.txt', join(folder, 'sub', 'link'));
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync(join(outside, 'secret'), join(folder, 'secret'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(outside, { recursive: true });
});

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args]).toString();
}

describe('the work tree', () => {
  it('lists what git has in its index, modes and ids as git says', async () => {
    git('init', '-q');
    writeFileSync(join(folder, 'odd "é\n\t name'), '');
    git('add', '.');
    writeFileSync(join(folder, 'untracked'), '');
    const listed = await workspaceTree(folder).list();
    expect(listed.map(({ path, mode }) => [mode, path])).toEqual([
      ['100644', 'a.txt'],
      ['100644', 'odd "é\n\t name'],
      ['120000', 'out'],
      ['120000', 'secret'],
      ['120000', 'sub/link'],
      ['100755', 'sub/run.sh'],
    ]);
    expect(listed[0]?.id).toBe(git('hash-object', 'a.txt').trim());
    expect(await workspaceTree(folder).read('untracked')).toBe('');
  });

  it('is walked where there is no git, with the ids that git would give', async () => {
    const listed = await workspaceTree(folder, async () => undefined).list();
    git('init', '-q');
    git('add', '.');
    expect(listed.map((file) => ({ ...file }))).toEqual(parseStage(git('ls-files', '--stage', '-z')));
  });

  it('runs nothing that the repository configures', async () => {
    git('init', '-q');
    git('add', 'a.txt');
    git('config', 'core.fsmonitor', `touch ${join(outside, 'ran')}; false`);
    expect(await workspaceTree(folder).list()).toHaveLength(1);
    expect(await workspaceTree(outside, async () => undefined).read('ran')).toBeUndefined();
  });

  it('gives the text of plain files, and the target of a link', async () => {
    const { read } = workspaceTree(folder);
    expect(await read('a.txt')).toBe('text é');
    expect(await read('sub/link')).toBe('../a.txt');
    expect(await read('nope')).toBeUndefined();
    expect(await read('a.txt/below')).toBeUndefined();
  });

  it.each([
    ['../x'],
    ['sub/../../x'],
    ['/etc/passwd'],
    ['out/secret'],
    ['sub'],
    [''],
    ['a\0b'],
    ['.git/config'],
    ['x'.repeat(5000)],
  ])('case 62: %j is not read', async (path) => {
    git('init', '-q');
    expect(await workspaceTree(folder).read(path)).toBeUndefined();
  });

  it('case 62: a pipe does not hang, and a huge file is refused', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await workspaceTree(folder).read('pipe')).toBeUndefined();
    writeFileSync(join(folder, 'huge'), '');
    truncateSync(join(folder, 'huge'), 1 << 30);
    await expect(workspaceTree(folder).read('huge')).rejects.toMatchObject({ code: 'DCA-CAT-080' });
  });

  it('case 62: a link out of the workspace gives its target, never what is there', async () => {
    expect(await workspaceTree(folder).read('secret')).toBe(join(outside, 'secret'));
  });
});
