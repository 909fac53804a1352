/** `docker-ci explain IMAGE`: inputs, parents, hash, and which file makes an image rebuild. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explainImage } from '../../../actions/explain.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';

let repository: GitRepository;
let base: string;
beforeAll(() => {
  repository = gitRepository();
  base = repository.commit({
    'images.yml':
      'rebuild-all: [common/**]\nignore: ["**/*.md"]\nimages:\n  base: {}\n  child: {}\n  leaf: {parent: child}\n  other: {}\n',
    'images/base/Dockerfile': 'FROM debian:12\nCOPY app /\n',
    'images/base/app': '1',
    'images/child/Dockerfile': 'FROM base\nCOPY src /src\n',
    'images/child/src/a.py': '1',
    'images/leaf/Dockerfile': 'FROM child\n',
    'images/other/Dockerfile': 'FROM scratch\n',
    'common/test.py': '1',
  });
  repository.commit({
    'images/base/app': '2',
    'images/child/src/a.py': '2',
    'images/child/src/notes.md': '2',
    'images/other/x': '2',
    'common/test.py': '2',
  });
});
afterAll(() => repository.remove());

const explain = (words: readonly string[], json = false) => explainWith([...words, '--catalog', 'images.yml'], json);

const explainWith = (words: readonly string[], json = false) =>
  explainImage(words, {
    folder: repository.folder,
    json,
    tell: () => {},
    environment: { PATH: process.env.PATH, HOME: repository.folder },
  });

describe('docker-ci explain', () => {
  it('says what an image is made of', async () => {
    const told = JSON.parse(await explain(['child'], true)) as Record<string, unknown>;
    expect(told).toMatchObject({
      name: 'child',
      file: 'images/child/Dockerfile',
      parents: [{ name: 'base', calledAs: ['base'] }],
      descendants: ['leaf'],
      wave: 1,
      exact: true,
      files: ['images/child/Dockerfile', 'images/child/src/a.py', 'images/child/src/notes.md'],
      rebuildAll: ['common/**'],
      ignore: ['**/*.md'],
    });
    expect(told.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(told).not.toHaveProperty('changes');
  });

  it('says which changed file makes it rebuild, nearest first, and leaves out what changes nothing', async () => {
    const told = JSON.parse(await explain(['child', '--base', base], true)) as { readonly changes: readonly unknown[] };
    expect(told.changes).toEqual([
      { path: 'common/test.py', because: 'rebuilds every image' },
      { path: 'images/base/app', because: 'an input of base' },
      { path: 'images/child/src/a.py', because: 'its own input' },
    ]);
  });

  it('tells it to people', async () => {
    const text = await explain(['leaf', '--base', base]);
    expect(text).toContain('Built on:\n  child (FROM child)');
    expect(text).toContain('images/base/app (an input of base)');
  });

  it('takes the flags of plan that say what an image is', async () => {
    const flags = ['--axes', 'image-name: [own]', '--context', 'images/child', '--file', 'images/child/Dockerfile'];
    const { context, files } = JSON.parse(await explainWith(['own', ...flags], true));
    expect(context).toBe('images/child');
    expect(files).toContain('images/child/src/a.py');
  });

  it.each<readonly [readonly string[], string]>([
    [[], 'no image is named'],
    [['chld'], 'no image "chld"'],
    [['child', '--base', 'mian'], 'is no branch, tag or commit'],
    [['child', '--colour', 'red'], 'is no flag of explain'],
  ])('%j is refused', async (words, why) => {
    await expect(explain(words)).rejects.toThrow(why);
  });
});
