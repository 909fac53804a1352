/** Which images become entries: `only`, `filter`, `pick`, `with-parents`, `exclude`, `include`. */
import { describe, expect, it } from '@jest/globals';
import { type Selection, select } from '../../../src/plan/select.ts';
import { sortByVersion } from '../../../src/plan/version.ts';
import { image } from './support.ts';

const all = [
  image('minimal', { axes: { runtime: '', image_type: 'minimal' } }),
  ...['17.3 LTS', '17.0', '9.1 LTS', '10.4 LTS'].flatMap((runtime) =>
    ['python', 'python-gpu'].map((type) =>
      image(`${type}-${runtime.split(' ')[0]}`, {
        parents: ['minimal'],
        axes: { runtime, image_type: type },
        extra: { lts: runtime.endsWith('LTS') },
        platforms: ['linux/amd64', 'linux/arm64'],
      }),
    ),
  ),
];

const everything: Selection = {
  only: undefined,
  reasons: {},
  filter: [],
  pick: [],
  withParents: false,
  include: [],
  exclude: [],
  entryOf: (name) => ({ 'runs-on': ['self-hosted', name], tags: `x/y:${name}\nx/y:latest`, pull: true }),
};

function names(selection: Partial<Selection>): readonly string[] {
  return select(all, { ...everything, ...selection }).map((one) => one.image.name);
}

describe('only', () => {
  it('selects by name, in the order of the catalog; none of none; all of nothing', () => {
    expect(names({ only: ['python-9.1', 'minimal'] })).toEqual(['minimal', 'python-9.1']);
    expect(names({ only: [] })).toEqual([]);
    expect(names({})).toHaveLength(9);
    expect(() => names({ only: ['nothing'] })).toThrow('"nothing", which the catalog does not have');
  });
});

describe('filter', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['an exact value, with a space in it', ['runtime=17.3 LTS'], ['python-17.3', 'python-gpu-17.3']],
    ['a glob', ['name=*-gpu-1*'], ['python-gpu-17.3', 'python-gpu-17.0', 'python-gpu-10.4']],
    [
      'alternatives on one key',
      ['runtime=17.0', 'runtime=9.1*'],
      ['python-17.0', 'python-gpu-17.0', 'python-9.1', 'python-gpu-9.1'],
    ],
    ['keys are and-ed', ['runtime=17.*', 'image_type=python'], ['python-17.3', 'python-17.0']],
    ['what a key is not', ['image_type!=python*'], ['minimal']],
    ['a value and what it is not', ['runtime=17.*', 'runtime!=17.3*', 'image_type=python'], ['python-17.0']],
    ['what has no value', ['runtime='], ['minimal']],
    [
      'what has a value',
      ['runtime!=', 'image_type=python', 'runtime=1?.*'],
      ['python-17.3', 'python-17.0', 'python-10.4'],
    ],
    ['a boolean of extra', ['lts=true', 'image_type=python'], ['python-17.3', 'python-9.1', 'python-10.4']],
    ['one of several values', ['platforms=linux/arm64', 'runtime=17.0'], ['python-17.0', 'python-gpu-17.0']],
    ['a field of the entry', ['tags=*:python-9.1', 'pull=true', 'runs-on=self-*'], ['python-9.1']],
    ['a parent', ['parents=minimal', 'runtime=9*'], ['python-9.1', 'python-gpu-9.1']],
  ])('%s: %j', (_, filter, wanted) => {
    expect(names({ filter })).toEqual(wanted);
  });

  it('refuses what is no filter and keys that nothing has', () => {
    expect(() => names({ filter: ['runtime'] })).toThrow('cannot be read');
    expect(() => names({ filter: ['runtme=17*'] })).toThrow('no image of the catalog has a field or axis "runtme"');
  });
});

describe('pick', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['runtime=newest:1'], ['minimal', 'python-17.3', 'python-gpu-17.3']],
    [['runtime=oldest:1'], ['minimal', 'python-9.1', 'python-gpu-9.1']],
    [['runtime=edges'], ['minimal', 'python-17.3', 'python-gpu-17.3', 'python-9.1', 'python-gpu-9.1']],
    [['runtime=newest:2', 'image_type=oldest:1'], ['minimal']],
  ])('%j', (pick, wanted) => {
    expect(names({ pick })).toEqual(wanted);
  });

  it('counts after the filter', () => {
    expect(names({ filter: ['runtime!=17*', 'image_type=python'], pick: ['runtime=newest:1'] })).toEqual([
      'python-10.4',
    ]);
  });

  it('refuses what is no pick and axes that nothing has', () => {
    expect(() => names({ pick: ['runtime=latest'] })).toThrow('cannot be read');
    expect(() => names({ pick: ['runtime=newest:0'] })).toThrow('cannot be read');
    expect(() => names({ pick: ['python=edges'] })).toThrow('has the axis "python"');
  });

  it.each<readonly [readonly string[]]>([
    [['3.7', '3.9', '3.10', '3.13']],
    [['9.1', '10.4', '12.2', '13.3', '17.0', '17.3']],
    [['17.0', '17.3 LTS', '18.0 (Beta)', '18.0', '18.3 LTS']],
    [['0.9.0', '1.0.0-alpha', '1.0.0-rc.1', '1.0.0', '1.0.1']],
    [['1.0rc1', '1.0', '1.0.post1']],
    [['ubuntu-9.04', 'ubuntu-22.04', 'ubuntu-24.04']],
    [['cpu', 'cuda']],
  ])('orders %j as versions', (sorted) => {
    expect(sortByVersion(sorted.toReversed())).toEqual(sorted);
  });
});

describe('with-parents', () => {
  it('adds the ancestors of what was selected', () => {
    expect(names({ only: ['python-9.1'], withParents: true })).toEqual(['minimal', 'python-9.1']);
  });
});

describe('exclude and include, as in a GitHub matrix', () => {
  it('takes out what has all values of an item', () => {
    const exclude = [{ runtime: '17.3 LTS', image_type: 'python-gpu' }, { runtime: '17.0' }];
    expect(names({ exclude, filter: ['runtime=17*'] })).toEqual(['python-17.3']);
    expect(() => names({ exclude: [{ rntime: 'x' }] })).toThrow('has the key "rntime"');
  });

  it("adds to every image whose values it does not change, as GitHub's documentation has it", () => {
    const fruits = ['apple', 'pear'].flatMap((fruit) =>
      ['cat', 'dog'].map((animal) => image(`${fruit}-${animal}`, { axes: { fruit, animal } })),
    );
    const include = [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ];
    const selected = select(fruits, { ...everything, include });
    expect(selected.map((one) => [one.image.name, one.added.color, one.added.shape])).toEqual([
      ['apple-cat', 'pink', 'circle'],
      ['apple-dog', 'green', 'circle'],
      ['pear-cat', 'pink', undefined],
      ['pear-dog', 'green', undefined],
      ['banana', undefined, undefined],
      ['banana-cat', undefined, undefined],
    ]);
  });

  it('cannot set what is computed, nor name two images alike', () => {
    expect(() => names({ include: [{ wave: '3' }] })).toThrow('sets "wave"');
    expect(() => names({ include: [{ name: 'a/../b', color: 'x' }] })).toThrow('cannot be the name');
    expect(() => names({ include: [{ name: 'minimal', image_type: 'other' }] })).toThrow(
      'another entry is called "minimal"',
    );
  });
});
