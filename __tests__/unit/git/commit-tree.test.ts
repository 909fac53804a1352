/** A commit is asked for single files, or listed: both ways say the same, and so do catalogs, inputs and hashes made of them. */

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import { inputFiles, inputsHashes } from '../../../src/catalog/hash.ts';
import type { Tree } from '../../../src/catalog/image.ts';
import { catalogInputs } from '../../../src/catalog/inputs.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { fileList, indexOf, listedIndex } from '../../../src/catalog/tree-index.ts';
import { type LocalGit, localGit } from '../../../src/git/local-git.ts';
import { type Content, type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { fc } from '../../support/property.ts';

const files: Readonly<Record<string, Content>> = {
  'images.yml':
    'images:\n  base: {context: images/base}\n  app: {context: images/app, build-args: {V: "1"}}\n  own: {context: "x-y", paths: ["x-y/**", "!**/*.md"]}\n',
  'images/base/Dockerfile': 'FROM debian:12\nCOPY . /\nONBUILD COPY conf/ /conf\n',
  'images/base/.dockerignore': '**/*.md\n',
  'images/base/readme.md': 'no',
  'images/base/deep/er/file': 'yes',
  'images/app/Dockerfile': 'FROM base\nCOPY src/*.txt link /\n',
  'images/app/src/a.txt': 'a',
  'images/app/src/b.txt': { link: '../other/b' },
  'images/app/other/b': 'b',
  'images/app/link': { link: 'other' },
  'images/app/conf/run': { executable: '#!' },
  'images/app-2/file': 'between app and app/',
  'images/ünï/file': 'no ASCII',
  'x-y/Containerfile': 'FROM base:latest\n',
  'x-y/doc.md': 'doc',
};

let repository: GitRepository;
let git: LocalGit;
let head: string;

function openGit(): LocalGit {
  return localGit(
    {
      workspace: repository.folder,
      temporary: join(repository.temporary, 'runner'),
      environment: { PATH: process.env.PATH, HOME: repository.temporary },
      remote: { serverUrl: 'https://github.invalid', repository: 'acme/images', token: undefined },
    },
    silentLog,
  );
}

beforeAll(() => {
  repository = gitRepository();
  head = repository.commit(files, 'all');
  git = openGit();
});
afterAll(() => {
  git.close();
  repository.remove();
});

/** The same files, known by their list alone. */
function listedTree(tree: Tree): Tree {
  return { read: tree.read, list: tree.list };
}

describe('a commit', () => {
  const parts = [
    'images',
    'app',
    'base',
    'app-2',
    'src',
    'x-y',
    'ünï',
    'Dockerfile',
    'a.txt',
    'link',
    'b',
    '',
    '.',
    '..',
  ];
  const paths = [
    ...Object.keys(files).flatMap((path) => path.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))),
    '',
    '.',
    'images/',
    '/images',
    'images/app/link/b',
    'images/nothing',
  ];

  it('says the same of a path whether it was listed or not', async () => {
    const walking = openGit();
    const index = await indexOf(walking.tree(head));
    const listed = listedIndex(fileList(await git.tree(head).list()));
    const same = async (path: string) => {
      expect({ path, file: await index.get(path) }).toEqual({ path, file: listed.get(path) });
      expect({ path, folder: await index.hasFolder(path) }).toEqual({ path, folder: listed.hasFolder(path) });
    };
    for (const path of paths) {
      await same(path);
      if (!path.endsWith('/')) expect(await index.under(path)).toEqual(listed.under(path));
    }
    const any = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    await fc.assert(fc.asyncProperty(any, same), { numRuns: 300 });
    walking.close();
  });

  it.each(['images.yml', undefined])('makes the same images, inputs and hashes of catalog %s', async (catalog) => {
    const answers = async (tree: Tree) => {
      const read = await loadCatalog({ tree, ...(catalog !== undefined ? { catalog } : { format: 'dockerfiles' }) });
      const inputs = await catalogInputs(read, tree);
      const index = await indexOf(tree);
      const found = [...inputs].map(async ([name, one]) => [name, one.roots, one.exact, await inputFiles(one, index)]);
      return { read, inputs: await Promise.all(found), hashes: await inputsHashes(read, tree) };
    };
    const walking = openGit();
    const walked = await answers(walking.tree(head));
    walking.close();
    expect(walked.read.images).toHaveLength(3);
    expect([...walked.hashes.values()].every((hash) => hash !== '')).toBe(true);
    expect(walked).toEqual(await answers(listedTree(git.tree(head))));
  });

  it('is listed in order, also where names are no ASCII', async () => {
    const listed = (await git.tree(head).list()).map(({ path }) => path);
    expect(listed).toEqual(Object.keys(files).toSorted());
  });
});

describe('the commits of a push', () => {
  it('are read one by one, and asked of git where they merge', async () => {
    const one = repository.commit({ a: '1' }, 'one');
    const two = repository.commit({ a: '2' }, 'two\n\nbody');
    repository.git('checkout', '--quiet', '-b', 'side', one);
    const side = repository.commit({ b: '1' }, 'side');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', '-m', 'merged', 'side');
    const merged = repository.git('rev-parse', 'HEAD').trim();
    expect(await git.messages(head, two)).toEqual(['two\n\nbody', 'one']);
    expect([...(await git.messages(one, merged))].sort()).toEqual(['merged', 'side', 'two\n\nbody']);
    expect(await git.isAncestor(head, two)).toBe(true);
    expect(await git.isAncestor(side, merged)).toBe(true);
    expect(await git.isAncestor(two, side)).toBe(false);
    expect(await git.isAncestor(merged, head)).toBe(false);
  });
});
