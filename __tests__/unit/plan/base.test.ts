/** What each event is compared with, on a repository that answers as it is told to. The table on real repositories is actions/detect-changes/event-table. */
import { describe, expect, it } from '@jest/globals';
import type { Git, Tag } from '../../../src/git/git.ts';
import type { ChangesApi } from '../../../src/github/changes-api.ts';
import { findBase } from '../../../src/plan/base.ts';
import type { Occasion } from '../../../src/plan/occasion.ts';

const id = (letter: string) => letter.repeat(40);
const [head, before, old, tip, fork] = ['a', 'b', 'c', 'd', 'e'].map(id) as [string, string, string, string, string];
const zero = '0'.repeat(40);

interface Repository {
  /** Further names of commits; full ids are known unless they are in `gone`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly gone?: readonly string[];
  readonly refs?: Readonly<Record<string, string>>;
  /** `one other` → their merge base. */
  readonly bases?: Readonly<Record<string, string>>;
  /** `ancestor descendant`. */
  readonly ancestors?: readonly string[];
  readonly tags?: readonly Tag[] | undefined;
  readonly runs?: Readonly<Record<string, readonly string[]>>;
}

function portsOf({ names = {}, gone = [], refs = {}, bases = {}, ancestors = [], runs = {}, ...more }: Repository) {
  const asked: string[] = [];
  const git = {
    commit: async (name: string) =>
      names[name] ?? (/^[0-9a-f]{40}$/.test(name) && !gone.includes(name) ? name : undefined),
    remoteRef: async (ref: string) => refs[ref],
    refNames: async () => ['main'],
    mergeBase: async (one: string, other: string) => bases[`${one[0]} ${other[0]}`],
    isAncestor: async (one: string, other: string) => {
      asked.push(`${one[0]} ${other[0]}`);
      return ancestors.includes(`${one[0]} ${other[0]}`);
    },
    reachableTags: async () => ('tags' in more ? more.tags : []),
  } as unknown as Git;
  const api = {
    runs: async ({ workflow, branch, status }: { workflow: string; branch: string; status: string }) => {
      asked.push(`runs ${workflow} ${branch} ${status}`);
      return (runs[branch] ?? []).map((headSha) => ({ headSha }));
    },
  } as unknown as ChangesApi;
  return { asked, ports: { git, api: async () => api, workflow: 'ci.yml' } };
}

const push = (facts: object = {}): Partial<Occasion> => ({
  event: { kind: 'push', before, after: head, forced: false, ...facts } as Occasion['event'],
  name: 'push',
});

async function baseOf(
  occasion: Partial<Occasion>,
  repository: Repository = {},
  wishes: { readonly base?: string; readonly head?: string; readonly workflow?: string | undefined } = {},
) {
  const { ports, asked } = portsOf(repository);
  const all: Occasion = {
    event: { kind: 'other' },
    name: 'schedule',
    branch: 'feature',
    tag: undefined,
    defaultBranch: 'main',
    pullRequest: undefined,
    sha: head,
    ...occasion,
  };
  const given = 'workflow' in wishes ? { ...ports, workflow: wishes.workflow } : ports;
  const { head: found, ...base } = await findBase(all, { base: wishes.base, head: wishes.head }, given);
  return { found, base, asked };
}

describe('the head', () => {
  it('is the event’s commit, the wished one, or what is checked out', async () => {
    expect((await baseOf({})).found).toBe(head);
    expect((await baseOf({}, {}, { head: old })).found).toBe(old);
    expect((await baseOf({ sha: undefined }, { names: { HEAD: tip } })).found).toBe(tip);
  });

  it('that is not here is said; in a terminal a typed one is refused', async () => {
    const gone = { gone: [head] };
    expect(await baseOf({}, gone)).toMatchObject({
      found: head,
      base: { source: 'none', unknown: `the commit ${head} is not here and cannot be fetched` },
    });
    expect(await baseOf({ sha: undefined, name: '' })).toMatchObject({ found: '', base: { source: 'none' } });
    expect(await baseOf({}, {}, { head: 'nope' })).toMatchObject({ found: head, base: { source: 'none' } });
    await expect(baseOf({ name: '' }, {}, { head: 'nope' })).rejects.toMatchObject({
      code: 'DCA-DET-006',
      message: expect.stringContaining('"nope" of --head'),
    });
  });
});

describe('events', () => {
  const pull = { pullRequest: { baseSha: before, baseRef: 'main', headSha: head } as Occasion['pullRequest'] };
  const group = (baseSha: string) => ({ event: { kind: 'merge-group', baseSha, headSha: head } as const });
  const main = { branch: 'main' };
  const reach = { refs: { 'refs/heads/main': tip }, bases: { 'd a': fork } };

  it.each<readonly [string, Partial<Occasion>, Repository, object]>([
    ['others', {}, {}, { source: 'none', everything: 'schedule builds everything' }],
    ['a terminal', { name: '' }, {}, { source: 'none', everything: 'no base is given' }],
    ['a tag', { ...push(), tag: 'v1' }, {}, { source: 'none', everything: 'tag v1 is released' }],
    ['a pull request', pull, { bases: { 'b a': fork } }, { source: 'merge-base', base: fork }],
    ['a pull request whose base moved', pull, reach, { source: 'merge-base', base: fork }],
    [
      'a pull request without history',
      pull,
      {},
      { source: 'merge-base', unknown: 'no merge base of main and the pull request can be found' },
    ],
    ['a merge group', group(before), {}, { source: 'merge-group', base: before }],
    [
      'a merge group whose base is gone',
      group(before),
      { gone: [before] },
      { source: 'merge-group', unknown: `the commit ${before} is gone or cannot be fetched` },
    ],
    ['a push', push(), {}, { source: 'push', base: before }],
    ['a push that does not say', push({ forced: undefined }), { ancestors: ['b a'] }, { source: 'push', base: before }],
    ['a force push', push({ forced: true }), reach, { source: 'force-push', base: before, alsoBase: fork }],
    ['a force push alone', push({ forced: true }), {}, { source: 'force-push', base: before }],
    ['a force push to main', { ...push({ forced: true }), ...main }, reach, { source: 'force-push', base: before }],
    ['a force push back', push({ forced: true }), { ancestors: ['b a'] }, { source: 'push', base: before }],
    ['a new branch', push({ before: zero }), reach, { source: 'new-branch', base: fork }],
    ['a new branch that does not say', push({ before: undefined }), reach, { source: 'new-branch', base: fork }],
    [
      'a new branch without history',
      push({ before: zero }),
      {},
      { source: 'new-branch', unknown: 'the branch is new, and no merge base with main can be found' },
    ],
    [
      'a new branch of nothing known',
      { ...push({ before: zero }), defaultBranch: undefined },
      reach,
      { source: 'new-branch', unknown: 'the branch is new, and no merge base with the default branch can be found' },
    ],
    [
      'the first push',
      { ...push({ before: zero }), ...main },
      reach,
      { source: 'none', everything: 'first push of the repository' },
    ],
    [
      'a push without a branch',
      { ...push({ before: zero }), branch: undefined, defaultBranch: undefined },
      reach,
      { source: 'new-branch', unknown: expect.any(String) },
    ],
    [
      'a push onto what is gone, to main',
      { ...push(), ...main },
      { ...reach, gone: [before] },
      { source: 'push', unknown: `the commit ${before} is gone or cannot be fetched` },
    ],
    ['a push onto what is gone', push(), { ...reach, gone: [before] }, { source: 'merge-base', base: fork }],
    [
      'a force push over what is gone',
      push({ forced: true }),
      { ...reach, gone: [before] },
      { source: 'force-push', base: fork },
    ],
  ])('%s', async (_name, occasion, repository, base) => {
    expect((await baseOf(occasion, repository)).base).toStrictEqual(base);
  });
});

describe('wished bases', () => {
  it.each<readonly [string, Partial<Occasion>, Repository, object]>([
    [old, {}, {}, { source: 'input', base: old }],
    ['v1', {}, { names: { v1: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    ['refs/heads/x', {}, { names: { x: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    ['refs/tags/x', {}, { names: { x: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    ['v1', { name: '' }, { names: { v1: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    [
      'a/refs/heads/x',
      {},
      { names: { 'a/x': tip }, bases: { 'd a': fork } },
      { source: 'input', unknown: expect.any(String) },
    ],
    [
      'refs/heads/x',
      {},
      { names: { 'refs/heads/x': tip, x: old }, bases: { 'd a': fork } },
      { source: 'input', base: fork },
    ],
    ['x', {}, {}, { source: 'input', unknown: '"x" is no commit that is here or can be fetched' }],
    ['x', {}, { names: { x: tip } }, { source: 'input', unknown: '"x" is no commit that is here or can be fetched' }],
    ['feature', push(), {}, { source: 'push', base: before }],
    ['refs/heads/feature', push(), {}, { source: 'push', base: before }],
    ['x/refs/heads/y', { ...push(), branch: 'x/y' }, {}, { source: 'input', unknown: expect.any(String) }],
    ['feature', {}, { names: { feature: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    ['other', push(), { names: { other: tip }, bases: { 'd a': fork } }, { source: 'input', base: fork }],
    ['undefined', { ...push(), branch: undefined }, {}, { source: 'input', unknown: expect.any(String) }],
  ])('%s', async (base, occasion, repository, found) => {
    expect((await baseOf(occasion, repository, { base })).base).toEqual(found);
  });

  it('that are no names of commits are refused, and in a terminal those that are none', async () => {
    await expect(baseOf({}, {}, { base: '--all' })).rejects.toMatchObject({
      code: 'DCA-GIT-003',
      message: expect.stringContaining('input "base" is "--all"'),
    });
    await expect(baseOf({ name: '' }, {}, { base: 'mian' })).rejects.toMatchObject({
      message: expect.stringContaining('"mian" of --base'),
    });
  });
});

describe('last-success', () => {
  const wish = { base: 'last-success' };

  it('is the newest ancestor with a successful run, of the branch before the default one', async () => {
    const runs = { feature: [old, before], main: [tip] };
    const { base, asked } = await baseOf({}, { runs, ancestors: ['b a', 'd a'] }, wish);
    expect(base).toEqual({ source: 'last-success', base: before });
    expect(asked).toEqual(['runs ci.yml feature success', 'c a', 'b a']);
    expect((await baseOf({}, { runs, ancestors: ['d a'], gone: [old] }, wish)).base).toEqual({
      source: 'last-success',
      base: tip,
    });
  });

  it('asks for the base of a pull request, and for no branch twice or that is not known', async () => {
    const pullRequest = { baseSha: before, baseRef: 'release', headSha: head } as Occasion['pullRequest'];
    expect((await baseOf({ pullRequest }, {}, wish)).asked).toEqual([
      'runs ci.yml release success',
      'runs ci.yml main success',
    ]);
    expect((await baseOf({ branch: 'main' }, {}, wish)).asked).toEqual(['runs ci.yml main success']);
    expect((await baseOf({ defaultBranch: undefined }, {}, wish)).asked).toEqual(['runs ci.yml feature success']);
  });

  it('that is not to be found is said', async () => {
    expect((await baseOf({}, {}, wish)).base).toEqual({
      source: 'last-success',
      unknown: `no ancestor of ${head} has a successful run of ci.yml`,
    });
    expect((await baseOf({}, {}, { ...wish, workflow: undefined })).base).toEqual({
      source: 'last-success',
      unknown: 'GITHUB_WORKFLOW_REF does not name the workflow',
    });
  });
});

describe('previous-tag', () => {
  const wish = { base: 'previous-tag' };
  const tag = (name: string, commit: string): Tag => ({ name, commit });

  it.each<readonly [string, readonly Tag[], readonly string[], string]>([
    ['the highest version', [tag('v1.2.0', old), tag('v1.10.0', tip), tag('v1.9.0', before)], [], tip],
    ['a lower one that comes after it', [tag('v2.0.0', old), tag('v1.9.0', before)], ['c b'], before],
    ['no tag that is no version', [tag('nightly', tip), tag('v1.0.0', old)], [], old],
    ['not the tag itself', [tag('v3.0.0', before), tag('v1.0.0', old)], [], old],
  ])('is %s', async (_what, tags, ancestors, base) => {
    const occasion = { tag: 'v3.0.0' };
    expect((await baseOf(occasion, { tags, ancestors }, wish)).base).toEqual({ source: 'previous-tag', base });
  });

  it('of a released commit is none of that commit; of a branch it may be', async () => {
    const tags = [tag('v1.0.0', head)];
    expect((await baseOf({ tag: 'v1.0.1' }, { tags }, wish)).base).toEqual({
      source: 'none',
      everything: 'there is no earlier version tag',
    });
    expect((await baseOf({}, { tags }, wish)).base).toEqual({ source: 'previous-tag', base: head });
  });

  it('asks about no commit twice, and about fifty tags at most', async () => {
    const same = [tag('v2', old), tag('v1', old)];
    expect((await baseOf({}, { tags: same }, wish)).asked).toEqual([]);
    const many = Array.from({ length: 60 }, (_, at) => tag(`v1.${at}`, id(at % 2 === 0 ? 'b' : 'c')));
    expect((await baseOf({}, { tags: many }, wish)).asked).toHaveLength(25);
  });

  it('that cannot be had is said', async () => {
    expect((await baseOf({}, { tags: undefined }, wish)).base).toEqual({
      source: 'previous-tag',
      unknown: 'the tags of the repository cannot be fetched',
    });
    expect((await baseOf({}, { tags: [tag('v1', old)], gone: [old] }, wish)).base).toEqual({
      source: 'previous-tag',
      unknown: 'the commit of v1 cannot be fetched',
    });
  });
});
