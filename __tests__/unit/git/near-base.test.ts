/** Merge bases without a process: what is said is what git says, over histories of any shape; else nothing is said. */
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { nearBase, type ReadCommit } from '../../../src/git/near-base.ts';
import { answerParser } from '../../../src/git/object-answers.ts';
import { type Commit, parseCommit } from '../../../src/git/objects.ts';
import { type GitRepository, gitRepository } from '../../support/git-repository.ts';
import { fc } from '../../support/property.ts';

/** Of each commit which earlier ones are its parents, and how its clock differs from the one before. */
const histories = fc.array(
  fc.record({ parents: fc.uniqueArray(fc.nat(5), { maxLength: 2 }), later: fc.constantFrom(0, 1, 1, 60, -30) }),
  { minLength: 4, maxLength: 24 },
);
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never;

const repositories: GitRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

function imported(history: History) {
  const repository = gitRepository();
  repositories.push(repository);
  let time = 1_700_000_000;
  const commits = history.map(({ parents, later }, at) => {
    time += later;
    const earlier = [...new Set(parents.map((back) => at - 1 - back).filter((index) => index >= 0))];
    const [first, ...others] = earlier.length === 0 && at > 0 && at % 7 !== 0 ? [at - 1] : earlier;
    const lines = [first === undefined ? '' : `from :${first + 1}\n`, ...others.map((one) => `merge :${one + 1}\n`)];
    return `commit refs/heads/c${at}\nmark :${at + 1}\ncommitter a <a@example.org> ${time} +0000\ndata 1\n${at % 10}\n${lines.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repository.folder, input: commits.join('') });
  const ids = repository.git('rev-parse', ...history.map((_, at) => `refs/heads/c${at}`)).split('\n');
  return { repository, ids, read: reader(repository, ids) };
}

/** All commits by one process: one for each would take a minute. */
function reader({ folder }: GitRepository, ids: readonly string[]): ReadCommit {
  const commits = new Map<string, Commit>();
  const parse = answerParser((object) => object && commits.set(object.id, parseCommit(object.bytes)));
  parse(execFileSync('git', ['cat-file', '--batch'], { cwd: folder, input: ids.join('\n') }));
  return async (id) => commits.get(id);
}

describe('the near merge base', () => {
  it('is the one of git, where it says one', async () => {
    let said = 0;
    const pairs = fc.tuple(histories, fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(pairs, async ([history, first, second]) => {
        const { repository, ids, read } = imported(history);
        const [one = '', other = ''] = [ids[first % ids.length], ids[second % ids.length]];
        const found = await nearBase(one, other, read);
        if (found === undefined) return;
        said += 1;
        expect(found).toBe(repository.git('merge-base', one, other));
      }),
      { numRuns: 60 },
    );
    expect(said).toBeGreaterThan(10);
  });

  const line = (length: number) =>
    new Map(Array.from({ length }, (_, at) => [`c${at}`, commit(at, at > 0 ? [`c${at - 1}`] : [])]));
  const commit = (time: number, parents: readonly string[]) => ({
    tree: '',
    message: '',
    parents,
    committed: new Date(1000 * time),
  });

  it.each([
    ['one behind the other', 'c9', 'c4', 'c4'],
    ['the same', 'c4', 'c4', 'c4'],
    ['not here', 'c9', 'gone', undefined],
    ['far away', 'c900', 'c1', undefined],
  ])('%s', async (_, one, other, base) => {
    const commits = line(1000);
    expect(await nearBase(one, other, async (id) => commits.get(id))).toBe(base);
  });

  it('leaves two common ancestors, and a clock that went backwards, to git', async () => {
    const crossed = new Map([
      ['root', commit(0, [])],
      ['a', commit(1, ['root'])],
      ['b', commit(1, ['root'])],
      ['ab', commit(2, ['a', 'b'])],
      ['ba', commit(2, ['b', 'a'])],
      ['late', commit(0.5, ['ab'])],
    ]);
    const read = async (id: string) => crossed.get(id);
    expect(await nearBase('ab', 'ba', read)).toBeUndefined();
    expect(await nearBase('late', 'ba', read)).toBeUndefined();
    expect(await nearBase('ab', 'b', read)).toBe('b');
  });
});
