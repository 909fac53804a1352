/** The git adapter against real repositories: full, shallow and partial clones, with and without a remote. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import { type LocalGit, localGit } from '../../../src/git/local-git.ts';
import { stateOf } from '../../support/folder-state.ts';
import { type Checkout, type GitRepository, gitRepository } from '../../support/git-repository.ts';

const open: LocalGit[] = [];

function gitOf(workspace: string, temporary: string): LocalGit {
  const git = localGit(
    {
      workspace,
      temporary: join(temporary, 'runner'),
      environment: { PATH: process.env.PATH, HOME: temporary },
      remote: { serverUrl: 'https://github.invalid', repository: 'acme/images', token: undefined },
    },
    silentLog,
  );
  open.push(git);
  return git;
}

describe.each(['sha1', 'sha256'] as const)('in a %s repository', (objectFormat) => {
  let repository: GitRepository;
  let first: string;
  let base: string;
  let head: string;
  let main: string;

  beforeAll(() => {
    repository = gitRepository(objectFormat === 'sha256' ? { objectFormat } : {});
    first = repository.commit({ 'a/one': '1', 'a/two': '2', 'b/three': '3', 'c/link': { link: '../a/one' } }, 'first');
    for (let at = 0; at < 5; at += 1) base = repository.commit({ 'a/one': `one ${at}` }, `step ${at}`);
    repository.git('tag', 'v1.0.0');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'a/two': undefined, 'b/two': '2' }, 'move\n\nwith a body');
    head = repository.commit({ 'b/three': { executable: '3' }, 'b/new file': 'x', 'c/link': 'a file now' }, 'edit');
    repository.git('checkout', '--quiet', 'main');
    main = repository.commit({ 'd/four': '4' }, 'main moves on');
    repository.push();
  });
  afterAll(() => {
    for (const git of open.splice(0)) git.close();
    repository.remove();
  });

  const expected = [
    { path: 'a/two', status: 'deleted' },
    { path: 'b/new file', status: 'added' },
    { path: 'b/three', status: 'modified' },
    { path: 'b/two', status: 'added', previous: 'a/two' },
    { path: 'c/link', status: 'type-changed' },
  ];

  const clones: readonly (readonly [string, Checkout])[] = [
    ['full', { ref: 'refs/heads/topic', depth: 0 }],
    ['depth 1', { ref: 'refs/heads/topic', depth: 1 }],
    ['depth 2', { ref: 'refs/heads/topic', depth: 2 }],
    ['full without files', { ref: 'refs/heads/topic', depth: 0, filter: 'blob:none' }],
    ['full without folders', { ref: 'refs/heads/topic', depth: 0, filter: 'tree:0' }],
  ];

  it.each(clones)('answers everything from a %s clone, and leaves its .git alone', async (_name, checkout) => {
    const workspace = repository.checkout(checkout);
    const before = stateOf(join(workspace, '.git'));
    const git = gitOf(workspace, repository.temporary);
    expect(await git.present()).toBe(true);
    expect(await git.commit('HEAD')).toBe(head);
    const tip = await git.remoteRef('refs/heads/main');
    expect(tip).toBe(main);
    expect(await git.mergeBase(main, head)).toBe(base);
    expect(await git.diff(base, head)).toEqual(expected);
    expect(await git.isAncestor(first, head)).toBe(true);
    expect(await git.isAncestor(main, head)).toBe(false);
    expect(await git.messages(base, head)).toEqual(['edit', 'move\n\nwith a body']);
    expect(await git.commit(first)).toBe(first);
    expect(((await git.diff(first, base)) ?? []).map(({ path }) => path)).toEqual(['a/one']);
    expect(await git.tree(first).read('a/one')).toBe('1');
    expect(await git.tree(first).read('c/link')).toBe('../a/one');
    expect((await git.tree(head).list()).map(({ path }) => path)).toEqual([
      'a/one',
      'b/new file',
      'b/three',
      'b/two',
      'c/link',
    ]);
    git.close();
    expect(stateOf(join(workspace, '.git'))).toEqual(before);
  });

  it.each(clones)('answers the same from a %s clone where the comparison was begun before', async (_name, checkout) => {
    const git = gitOf(repository.checkout(checkout), repository.temporary);
    await git.warm({ head, base, list: false, tree: false });
    expect(await git.present()).toBe(true);
    expect([await git.commit(head), await git.commit(base)]).toEqual([head, base]);
    expect(await git.diff(base, head)).toEqual(expected);
    expect(await git.tree(head).read('b/two')).toBe('2');
  });

  it.each([
    ['the head', () => ({ head: '1'.repeat(head.length), base })],
    ['the base', () => ({ head, base: '1'.repeat(base.length) })],
  ])('takes no answer for one where %s is nowhere', async (_name, pair) => {
    const wanted = pair();
    const git = gitOf(repository.checkout({ ref: 'refs/heads/topic', depth: 0 }), repository.temporary);
    await git.warm({ ...wanted, list: false, tree: false });
    expect(await git.commit(wanted.head)).toBe(wanted.head === head ? head : undefined);
    expect(await git.commit(wanted.base)).toBe(wanted.base === base ? base : undefined);
    await expect(git.diff(wanted.base, wanted.head)).rejects.toThrow('git');
  });

  it('finds no change between commits of one tree, begun before or not', async () => {
    const again = repository.git('commit-tree', `${head}^{tree}`, '-p', head, '-m', 'again');
    const git = gitOf(repository.folder, repository.temporary);
    await git.warm({ head: again, base: head, list: false, tree: false });
    expect(await git.commit(again)).toBe(again);
    expect(await git.diff(head, again)).toEqual([]);
  });

  it('says undefined, and why, where nothing can be fetched', async () => {
    const git = gitOf(repository.checkout({ ref: 'refs/heads/topic', offline: true }), repository.temporary);
    expect(await git.commit(base)).toBeUndefined();
    expect(await git.mergeBase(main, head)).toBeUndefined();
    expect(await git.remoteRef('refs/heads/main')).toBeUndefined();
    expect(git.trouble().join()).toContain('gone.git');
  });

  it('knows the tags that a commit stands on', async () => {
    const git = gitOf(repository.checkout({ ref: 'refs/heads/topic', depth: 0 }), repository.temporary);
    expect(await git.reachableTags(head)).toEqual([{ name: 'v1.0.0', commit: base }]);
    expect(await git.reachableTags(first)).toEqual([]);
  });
});
