/** Two trees compared folder by folder: what is said is what their lists of files say, and no folder is opened for nothing. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { emptyTree, type TreeEntry } from '../../../src/git/objects.ts';
import { walkTrees } from '../../../src/git/tree-walk.ts';
import { fc } from '../../support/property.ts';

type Folder = { readonly [name: string]: Folder | string };

/** `MODE content` of each file, by its path. */
function flat(folder: Folder, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(folder).flatMap(([name, inside]) =>
      typeof inside === 'string' ? [[prefix + name, inside] as const] : [...flat(inside, `${prefix}${name}/`)],
    ),
  );
}

const hash = (text: string) => createHash('sha1').update(text).digest('hex');

function store() {
  const trees = new Map<string, readonly TreeEntry[]>();
  const opened: string[] = [];
  const put = (folder: Folder): string => {
    const entries = Object.entries(folder).map(([name, inside]): TreeEntry => {
      if (typeof inside !== 'string') return { name, lossy: false, mode: '40000', id: put(inside) };
      const [mode = '', content = ''] = inside.split(' ');
      return { name, lossy: content === 'lossy', mode, id: hash(content) };
    });
    if (entries.length === 0) return emptyTree('0'.repeat(40));
    const id = hash(JSON.stringify(entries));
    trees.set(id, entries);
    return id;
  };
  const read = (id: string | undefined) => {
    if (id === undefined) return [];
    opened.push(id);
    return trees.get(id) ?? [];
  };
  return { put, read, opened };
}

async function walked(before: Folder, after: Folder) {
  const { put, read, opened } = store();
  const differences = await walkTrees(put(before), put(after), read);
  return { differences, opened };
}

const said = async (before: Folder, after: Folder) =>
  (await walked(before, after)).differences.map(({ letter, path }) => `${letter} ${path}`).toSorted();

describe('two trees', () => {
  it.each<[string, Folder, Folder, readonly string[]]>([
    ['alike', { a: '100644 x' }, { a: '100644 x' }, []],
    ['a file more', {}, { a: '100644 x' }, ['A a']],
    ['a file less', { a: '100644 x' }, {}, ['D a']],
    ['another content', { a: '100644 x' }, { a: '100644 y' }, ['M a']],
    ['another mode', { a: '100644 x' }, { a: '100755 x' }, ['M a']],
    ['a link instead', { a: '100644 x' }, { a: '120000 x' }, ['T a']],
    ['a submodule instead', { a: '120000 x' }, { a: '160000 x' }, ['T a']],
    ['a folder more', {}, { d: { e: { a: '100644 x' } } }, ['A d/e/a']],
    ['a folder less', { d: { a: '100644 x', b: '100644 y' } }, {}, ['D d/a', 'D d/b']],
    ['a file that became a folder', { d: '100644 x' }, { d: { a: '100644 x' } }, ['A d/a', 'D d']],
    ['a folder that became a file', { d: { a: '100644 x' } }, { d: '100644 x' }, ['A d', 'D d/a']],
    [
      'a file for a folder, called so that their names begin alike',
      { a: { x: '100644 x' } },
      { da: '100644 x' },
      ['A da', 'D a/x'],
    ],
    ['a folder for a file', { a: '100644 x' }, { fa: { x: '100644 x' } }, ['A fa/x', 'D a']],
    ['no text for a file', { a: '100644 x' }, { fa: '100644 lossy' }, ['A fa', 'D a']],
    ['deep down', { d: { e: { a: '100644 x' } } }, { d: { e: { a: '100644 y' } } }, ['M d/e/a']],
  ])('%s', async (_what, before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  it('are told with the modes and ids of both sides', async () => {
    const { differences } = await walked({ a: '100644 x', b: '100644 x' }, { a: '100755 y', c: '120000 z' });
    expect(differences).toEqual([
      {
        path: 'a',
        lossy: false,
        letter: 'M',
        oldMode: '100644',
        newMode: '100755',
        oldId: hash('x'),
        newId: hash('y'),
      },
      { path: 'c', lossy: false, letter: 'A', oldMode: '000000', newMode: '120000', oldId: '', newId: hash('z') },
      { path: 'b', lossy: false, letter: 'D', oldMode: '100644', newMode: '000000', oldId: hash('x'), newId: '' },
    ]);
  });

  it('keep a name that is no text apart from the text that shows it', async () => {
    const { differences } = await walked({ 'a\\xe9': '100644 plain' }, { 'a\\xe9': '100644 lossy' });
    expect(differences.map(({ letter, lossy }) => [letter, lossy])).toEqual([
      ['A', true],
      ['D', false],
    ]);
  });

  const content = fc.constantFrom('100644 x', '100644 y', '100755 x', '120000 z');
  const { folder } = fc.letrec<{ folder: Folder }>((tie) => ({
    folder: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof({ depthSize: 'small' }, content, tie('folder')), {
      maxKeys: 3,
    }) as fc.Arbitrary<Folder>,
  }));

  it('say what the lists of their files say', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, async (before, after) => {
        const [old, now] = [flat(before), flat(after)];
        const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
        const { differences } = await walked(before, after);
        expect(differences.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
        for (const { path, oldMode, newMode } of differences) {
          expect([oldMode, newMode]).toEqual([old, now].map((side) => side.get(path)?.split(' ')[0] ?? '000000'));
        }
      }),
    );
  });

  it('open no folder that is the same on both sides', async () => {
    const same = { x: { y: { z: '100644 z' } } };
    const { opened } = await walked({ same, a: '100644 x' }, { same, a: '100644 y' });
    expect(opened).toHaveLength(2);
  });

  it('open nothing for a side that is empty', async () => {
    expect((await walked({}, { a: '100644 x' })).opened).toHaveLength(1);
  });
});
