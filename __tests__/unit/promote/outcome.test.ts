/** What a promotion says when it is over: its results, the way back, the verdict, and the sentence it fails with. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import type { TagAction, TagState } from '../../../src/promote/apply.ts';
import {
  failureOf,
  pinnedLines,
  plannedStates,
  resultRow,
  rollbackLines,
  stayingNote,
  verdictOf,
} from '../../../src/promote/outcome.ts';
import type { PlannedTag } from '../../../src/promote/plan.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const;
const [ours, before] = [digest('a'), digest('b')];

function planned(tag: string, more: Partial<PlannedTag> = {}): PlannedTag {
  const repository = { host: 'reg.test', path: 'web' };
  const common = { name: 'web', source: { ...repository, digest: ours }, repository, digest: ours };
  return { ...common, tag, previous: before, stage: 'floating', step: 'move', reason: 'promoted', ...more };
}
const state = (tag: string, action: TagAction, more: Partial<PlannedTag> = {}): TagState => ({
  tag: planned(tag, more),
  action,
  reason: `because ${action}`,
});

const elsewhere = (path: string) => ({ repository: { host: 'prod.test', path } });

describe('a row of the result', () => {
  it('says where, what, what was there before, and why', () => {
    const row = { image: 'reg.test/web', tag: 'latest', digest: ours, action: 'moved', reason: 'because moved' };
    expect(resultRow(state('latest', 'moved'))).toEqual({ ...row, previous: before });
    expect(resultRow(state('latest', 'moved', { previous: undefined }))).toEqual({ ...row, previous: '' });
  });
});

describe('a plan that is not carried out', () => {
  it.each([
    ['keep', 'unchanged', 'promoted'],
    ['skip', 'skipped', 'promoted'],
    ['create', 'skipped', 'dry run: would be created'],
    ['move', 'skipped', 'dry run: would move'],
  ] as const)('a tag to %s is %s: %s', (step, action, reason) => {
    const tag = planned('latest', { step });
    expect(plannedStates([tag], 'dry run')).toEqual([{ tag, action, reason }]);
  });
});

describe('`pinned`', () => {
  it.each([
    ['created', `prod.test/web@${ours}`],
    ['moved', `prod.test/web@${ours}`],
    ['unchanged', `prod.test/web@${ours}`],
    ['skipped', `reg.test/web@${ours}`],
    ['rolled-back', `reg.test/web@${ours}`],
    ['failed', `reg.test/web@${ours}`],
  ] as const)('of a tag elsewhere that is %s is %s', (action, line) => {
    expect(pinnedLines([state('latest', action, elsewhere('web'))])).toEqual([line]);
  });

  it.each([['skipped', 'created'] as const, ['created', 'skipped'] as const])(
    'is the target as soon as one tag is there: %s, %s',
    (...actions) => {
      const states = actions.map((action, at) => state(`tag-${at}`, action, elsewhere('web')));
      expect(pinnedLines(states)).toEqual([`prod.test/web@${ours}`]);
    },
  );

  it('has one line for each image, in the order of the plan', () => {
    const states = [
      state('latest', 'moved'),
      state('1', 'moved'),
      state('latest', 'moved', {
        name: 'api',
        source: { host: 'reg.test', path: 'api', digest: before },
        digest: before,
      }),
    ];
    expect(pinnedLines(states)).toEqual([`reg.test/web@${ours}`, `reg.test/web@${before}`]);
  });

  it('has a line for each name that one image goes to, and one for two names at the same place', () => {
    const to = (name: string, path: string) => state('latest', 'created', { name, ...elsewhere(path) });
    expect(pinnedLines([to('web', 'web'), to('shop', 'shop')])).toEqual([
      `prod.test/web@${ours}`,
      `prod.test/shop@${ours}`,
    ]);
    expect(pinnedLines([to('web', 'web'), to('shop', 'web')])).toEqual([`prod.test/web@${ours}`]);
  });
});

describe('the way back', () => {
  const all = (['created', 'moved', 'unchanged', 'skipped', 'rolled-back', 'failed'] as const).map((action) =>
    state(action, action, { previous: action === 'created' ? undefined : before }),
  );

  it('is a move for each tag that stands moved, and for no other', () => {
    expect(rollbackLines(all)).toEqual([`reg.test/web:moved@${before}`]);
    expect(rollbackLines([state('latest', 'moved', { previous: undefined })])).toEqual([]);
  });

  it('leaves the tags that were created, and says so', () => {
    const note = 'moves tags back and deletes none; these did not exist before this run and would stay';
    expect(stayingNote(all)).toBe(`\`rollback\` ${note}: reg.test/web:created.`);
    expect(stayingNote(all.filter(({ action }) => action !== 'created'))).toBe('');
    const named = (count: number) =>
      stayingNote(Array.from({ length: count }, (_, at) => state(`t${at}`, 'created'))).replace(/^.*stay: /, '');
    expect(named(3)).toBe('reg.test/web:t0, reg.test/web:t1, reg.test/web:t2.');
    expect(named(5)).toBe('reg.test/web:t0, reg.test/web:t1, reg.test/web:t2 and 2 more.');
  });
});

describe('a failure', () => {
  const trouble = (message: string, remedy?: string) =>
    new Problem({ code: 'DCA-REG-020', message, ...(remedy !== undefined && { remedy }) });
  const said = (
    states: readonly TagState[],
    troubles: readonly Problem[],
    policy: 'rollback' | 'keep' = 'rollback',
  ) => {
    const failure = failureOf(states, troubles, policy);
    return failure && [failure.code, failure.message, failure.remedy, failure.voice, failure.cause];
  };

  it('is none where nothing went wrong', () => {
    expect(said([state('latest', 'moved')], [])).toBeUndefined();
  });

  const refused = trouble('refused.', 'Ask.');
  it('that left no tag moved says so, with the remedy of what came first', () => {
    const states = [state('1', 'failed'), state('2', 'unchanged'), state('3', 'skipped')];
    const message = 'the promotion failed and no tag is moved: refused.';
    expect(said(states, [refused])).toEqual(['DCA-TAG-014', message, 'Ask.', 'remote', refused]);
    expect(said(states, [refused, trouble('x'), trouble('y')])?.[1]).toBe(`${message} (and 2 more)`);
    expect(said(states, [refused, trouble('x')])?.[1]).toBe(`${message} (and 1 more)`);
    expect(said(states, [trouble('refused.')])?.[2]).toBe('Mend the cause and run this again.');
  });

  it.each([
    [1, 'one tag'],
    [2, '2 tags'],
  ])('after which %d went back counts them: %s', (count, words) => {
    const states = Array.from({ length: count }, (_, at) => state(`${at}`, 'rolled-back'));
    const message = `the promotion failed and no tag is moved: refused. ${words} moved back.`;
    expect(said(states, [refused])).toEqual(['DCA-TAG-014', message, 'Ask.', 'remote', refused]);
  });

  it.each([
    ['rollback', 'could not be put back'],
    ['keep', 'stay, as `on-failure: keep` says'],
  ] as const)('that left tags moved names them, with `%s`: these %s', (policy, why) => {
    const states = [state('1', 'moved'), state('2', 'created'), state('3', 'failed'), state('4', 'rolled-back')];
    const left = 'reg.test/web:1, reg.test/web:2';
    const message = `the promotion failed half-way: refused. (and 1 more) one tag moved back. These tags ${why}: ${left}.`;
    const remedy = expect.stringMatching(/`rollback` to the input `moves`/);
    expect(said(states, [refused, trouble('x')], policy)).toEqual(['DCA-TAG-015', message, remedy, 'remote', refused]);
  });
});

describe('the verdict', () => {
  it.each([
    [[], 'no tag was planned.'],
    [['created'], 'one tag of one image: 1 created.'],
    [['moved', 'moved'], '2 tags of one image: 2 moved.'],
    [
      ['skipped', 'unchanged', 'moved', 'created'],
      '4 tags of one image: 1 created, 1 moved, 1 already there, 1 skipped.',
    ],
    [['failed', 'rolled-back', 'failed'], '3 tags of one image: 1 put back, 2 failed.'],
  ] as const)('of %j is: %s', (actions, verdict) => {
    expect(verdictOf(actions.map((action, at) => state(`${at}`, action)))).toBe(verdict);
  });

  it('counts repositories', () => {
    const states = ['web', 'api', 'web'].map((path) => state('latest', 'moved', elsewhere(path)));
    expect(verdictOf(states)).toBe('3 tags of 2 images: 3 moved.');
  });
});
