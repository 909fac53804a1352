/** From a changed file to its images, without asking each. */
import { describe, expect, it } from '@jest/globals';
import type { ImageInputs } from '../../../src/catalog/inputs.ts';
import { inputsIndex } from '../../../src/catalog/inputs-index.ts';

/** Images of whole folders and files; an image asked for what its roots do not hold is a mistake. */
function index(roots: Readonly<Record<string, readonly string[]>>, asked: string[] = []) {
  const inputs = Object.entries(roots).map(([name, mine]): [string, ImageInputs] => [
    name,
    {
      roots: mine,
      whole: [],
      exact: true,
      tracked: true,
      explanation: [],
      matches: (path) => {
        asked.push(`${name} ${path}`);
        return !path.includes('no') || path === 'no';
      },
    },
  ]);
  return inputsIndex(new Map(inputs));
}

describe('the images of a path', () => {
  const roots = {
    whole: [''],
    folder: ['a/b'],
    file: ['a/b/c.txt'],
    other: ['d', 'd.txt', 'xyz/f'],
    both: ['a', 'a/b/c.txt', 'e/f', 'e/g'],
  };

  it.each<readonly [string, readonly string[]]>([
    ['x', ['whole']],
    ['a/b/c.txt', ['whole', 'folder', 'file', 'both']],
    ['a/b/c', ['whole', 'folder', 'both']],
    ['a/b/c.tx', ['whole', 'folder', 'both']],
    ['a/bc/x', ['whole', 'both']],
    ['d.txtx/a', ['whole']],
    ['xyz', ['whole', 'other']],
    ['xy', ['whole']],
    ['a/x', ['whole', 'both']],
    ['ab/x', ['whole']],
    ['d', ['whole', 'other']],
    ['d/x/y', ['whole', 'other']],
    ['d.txt', ['whole', 'other']],
    ['d.txt.md', ['whole']],
    ['e/f', ['whole', 'both']],
    // A folder on the way that becomes a file.
    ['a', ['whole', 'folder', 'file', 'both']],
    ['a/b', ['whole', 'folder', 'file', 'both']],
    ['e', ['whole', 'both']],
    // In the folder, and yet left out.
    ['a/b/no', []],
  ])('%s are %j', (path, names) => {
    expect(index(roots)(path)).toEqual(names);
  });

  it('are the same in any order of the paths', () => {
    const paths = ['x', 'a/b/c.txt', 'a/b/c', 'a/x', 'x', 'a/b/d/e', 'a', 'd/x', 'd.txt', 'a/b/c.txt', 'a/b/d/f', 'b'];
    const ask = index(roots);
    expect(paths.map((path) => ask(path))).toEqual(paths.map((path) => index(roots)(path)));
  });

  it('are those first that come first', () => {
    expect(index({ z: ['a/b'], y: [''], x: ['a'], w: ['a/b/c'] })('a/b/c')).toEqual(['z', 'y', 'x', 'w']);
    expect(index({ z: ['a/b'], y: [''] })('a/b/c')).toEqual(['z', 'y']);
  });

  it('are none without a root', () => {
    expect(index({ a: ['a'], none: [] })('b')).toEqual([]);
    expect(index({})('b')).toEqual([]);
  });

  it('may have a root outside of the repository', () => {
    expect(index({ a: ['/srv/libs'], b: ['b'] })('b/c')).toEqual(['b']);
  });

  it('are not asked again, once they are decided', () => {
    const asked: string[] = [];
    const ask = index(roots, asked);
    expect(ask('a/b/c.txt', new Set(['folder', 'whole']))).toEqual(['file', 'both']);
    expect(new Set(asked)).toEqual(new Set(['file a/b/c.txt', 'both a/b/c.txt']));
  });
});
