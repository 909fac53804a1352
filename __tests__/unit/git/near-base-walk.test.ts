/** The near merge base over histories drawn as text, where each commit is a second younger than the one before it. */
import { describe, expect, it } from '@jest/globals';
import { nearBase } from '../../../src/git/near-base.ts';
import type { Commit } from '../../../src/git/objects.ts';
import { fc } from '../../support/property.ts';

/** `b<a c<a d<b,c`: parents behind the angle; `@N` puts the clock to N seconds. */
function history(text: string): ReadonlyMap<string, Commit> {
  return new Map(
    text.split(' ').map((word, at) => {
      const [, id = '', parents = '', time] = /^(\w+)<?([\w,]*)(?:@(.*))?$/.exec(word) ?? [];
      const seconds = time === undefined ? at : Number(time);
      const committed = Number.isNaN(seconds) ? undefined : new Date(1000 * seconds);
      return [id, { tree: '', message: '', parents: parents === '' ? [] : parents.split(','), committed }];
    }),
  );
}

async function base(text: string, one: string, other: string) {
  const commits = history(text);
  return nearBase(one, other, async (id) => commits.get(id));
}

describe('the near merge base', () => {
  it.each([
    ['of a commit and itself', 'a b<a', 'b', 'b', 'b'],
    ['of a commit and its parent', 'a b<a', 'b', 'a', 'a'],
    ['of a parent and its commit', 'a b<a', 'a', 'b', 'a'],
    ['of two branches', 'a b<a c<a', 'b', 'c', 'a'],
    ['of two long branches', 'a b<a c<a d<b e<c f<d g<e', 'f', 'g', 'a'],
    ['behind which more is common', 'z a<z b<a c<a', 'b', 'c', 'a'],
    ['after a merge of one into the other', 'a b<a c<a d<b,c e<c', 'd', 'e', 'c'],
    ['of a merge and what was merged', 'a b<a c<a d<b,c', 'd', 'c', 'c'],
    ['with a common ancestor behind another', 'a b<a c<b d<c e<b f<e,a', 'd', 'f', 'b'],
    ['of commits of one second', 'a@5 b<a@5 c<a@5', 'b', 'c', 'a'],
    ['of commits of one second, the older of two parents first', 'a@5 b<a@5 c<a,b@5 d<a,b@5', 'c', 'd', 'b'],
    ['with another long behind it', 'a b<a c<b d<c e<d,a f<d,a', 'e', 'f', 'd'],
    ['beside a parent that is not here', 'a b<gone,a c<a', 'b', 'c', undefined],
    ['beside a parent without a date', 'a x@never b<x,a c<a', 'b', 'c', undefined],
    ['beside a parent that is younger', 'a x@9 b<x,a@2 c<a', 'b', 'c', undefined],
    ['of two histories', 'a b', 'a', 'b', undefined],
    ['that are two', 'a b<a c<a d<b,c e<c,b', 'd', 'e', undefined],
    ['of one that is not here', 'a b<a', 'b', 'x', undefined],
    ['of another that is not here', 'a b<a', 'x', 'b', undefined],
    ['of one whose parent is not here', 'b<gone c<gone', 'b', 'c', undefined],
    ['of a commit without a date', 'a b<a@never c<a', 'b', 'c', undefined],
    ['of a parent that is younger than its child', 'a@9 b<a@5 c<a@6', 'b', 'c', undefined],
  ])('%s', async (_what, text, one, other, expected) => {
    expect(await base(text, one, other)).toBe(expected);
  });

  const line = (length: number) => `c0 ${Array.from({ length: length - 1 }, (_, at) => `c${at + 1}<c${at}`).join(' ')}`;

  it('is looked for among 150 commits', async () => {
    expect(await base(line(150), 'c149', 'c0')).toBe('c0');
    expect(await base(line(151), 'c150', 'c0')).toBeUndefined();
  });

  it('is found without reading what is behind it', async () => {
    const commits = history(`${line(60)} left<c59 right<c59`);
    const asked: string[] = [];
    await nearBase('left', 'right', async (id) => {
      asked.push(id);
      return commits.get(id);
    });
    expect(asked).toEqual(['left', 'right', 'c59', 'c58']);
  });

  it('reads each commit once', async () => {
    const commits = history('a b<a c<a d<b,c e<c,b f<d g<e');
    const asked: string[] = [];
    await nearBase('f', 'g', async (id) => {
      asked.push(id);
      return commits.get(id);
    });
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('is the one common ancestor that no other has behind it, or is not said', async () => {
    const shapes = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 2 }), { minLength: 3, maxLength: 16 });
    let said = 0;
    await fc.assert(
      fc.asyncProperty(shapes, fc.nat(), fc.nat(), async (shape, first, second) => {
        const parents = shape.map((back, at) =>
          [...new Set(back.map((one) => at - 1 - one))].filter((one) => one >= 0),
        );
        const text = parents.map((of, at) => (of.length === 0 ? `c${at}` : `c${at}<${of.map((one) => `c${one}`)}`));
        const [one, other] = [first % shape.length, second % shape.length];
        const behind = (at: number): ReadonlySet<number> =>
          new Set([at, ...(parents[at] ?? []).flatMap((parent) => [...behind(parent)])]);
        const common = [...behind(one)].filter((at) => behind(other).has(at));
        const best = common.filter((at) => !common.some((later) => later !== at && behind(later).has(at)));
        const found = await base(text.join(' '), `c${one}`, `c${other}`);
        if (found !== undefined) said += 1;
        expect(found).toBe(best.length === 1 ? `c${best[0]}` : undefined);
      }),
    );
    expect(said).toBeGreaterThan(20);
  });
});
