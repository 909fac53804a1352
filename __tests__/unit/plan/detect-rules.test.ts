/** Lines such as `label:NAME`, and the events that they are asked about. */
import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../../src/github/context.ts';
import { readEvent } from '../../../src/github/event.ts';
import { appliedRule, matchesRefGlob, parseEventRules, type RuleFacts } from '../../../src/plan/event-rules.ts';
import { mayPush } from '../../../src/plan/may-push.ts';
import type { Occasion } from '../../../src/plan/occasion.ts';

const facts: RuleFacts = {
  event: 'push',
  branch: 'release/1.x',
  tag: undefined,
  labels: ['Rebuild'],
  messages: async () => ['Fix it', 'FULL rebuild, please'],
};

describe('rules', () => {
  it.each([
    ['message:full rebuild', 'commit message has "full rebuild"'],
    ['message:full  rebuild', undefined],
    ['label:rebuild', 'label rebuild'],
    ['branch:release/*', 'branch release/*'],
    ['branch:release', undefined],
    ['tag:**', undefined],
    ['event:push', 'event push'],
    ['event:schedule\nlabel:none\nbranch:**', 'branch **'],
    ['# a remark\n\n', undefined],
  ])('%j', async (text, expected) => {
    expect(await appliedRule(parseEventRules(text), facts)).toBe(expected);
  });

  it('asks for messages only when nothing cheaper applies', async () => {
    const messages = () => Promise.reject(new Error('asked'));
    expect(await appliedRule(parseEventRules('message:x\nevent:push'), { ...facts, messages })).toBe('event push');
    await expect(appliedRule(parseEventRules('message:x'), { ...facts, messages })).rejects.toThrow('asked');
  });

  it.each(['push', 'title:x', 'message:', 'branch: ', 'Label:x'])('refuses %j', (text) => {
    expect(() => parseEventRules(text)).toThrow('is none of message:TEXT');
  });

  it.each([
    ['main', 'main', true],
    ['*', 'main', true],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['release/**', 'release/1/2', true],
    ['release/**', 'release', false],
    ['**/x', 'a/b/x', true],
    ['v?.*', 'v1.2', true],
    ['v?', 'v', false],
    ['a.c', 'abc', false],
    ['', '', true],
  ])('glob %j on %j: %j', (glob, name, expected) => {
    expect(matchesRefGlob(glob, name)).toBe(expected);
  });

  it('case 81: a hostile glob costs no more than its length', () => {
    const start = performance.now();
    expect(matchesRefGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(2000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('whether images may be pushed', () => {
  const pull = (fork: boolean) => ({ event: { kind: 'pull-request' }, pullRequest: { fork } }) as Occasion;
  const group = { event: { kind: 'merge-group', baseSha: '', headSha: '' }, pullRequest: undefined } as const;
  const other = { event: { kind: 'other' }, pullRequest: undefined } as const;
  it.each([
    ['auto', 'a push, a schedule, a dispatch', other, true],
    ['auto', 'a pull request', pull(false), false],
    ['auto', 'a merge group', group, false],
    ['always', 'a pull request', pull(false), true],
    ['always', 'a pull request of a fork', pull(true), false],
    ['never', 'a push', other, false],
  ] as const)('%s on %s: %j', (asked, _, occasion, push) => {
    expect(mayPush(asked, occasion).push).toBe(push);
  });
});

describe('events', () => {
  const context = (eventName: string, payload: object) =>
    ({ eventName, payload, sha: 'c'.repeat(40) }) as unknown as RunContext;
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

  it('case 53: fields of another shape count as absent', () => {
    expect(readEvent(context('push', {}))).toEqual({
      kind: 'push',
      before: undefined,
      after: 'c'.repeat(40),
      forced: undefined,
      messages: undefined,
    });
    expect(readEvent(context('push', { before: '../x', after: 7, forced: 'yes', commits: [7] }))).toMatchObject({
      before: undefined,
      forced: undefined,
      messages: undefined,
    });
    expect(readEvent(context('pull_request', { pull_request: { number: '7' } }))).toEqual({ kind: 'other' });
    expect(readEvent(context('merge_group', { merge_group: null }))).toEqual({ kind: 'other' });
    expect(readEvent(context('issue_comment', { issue: { number: 7 } }))).toEqual({ kind: 'other' });
    expect(readEvent(context('workflow_run', {}))).toEqual({ kind: 'other' });
  });

  it('takes messages only where the payload has all of them', () => {
    const commits = (count: number) => Array.from({ length: count }, () => ({ message: 'm' }));
    const messages = (count: number) => {
      const event = readEvent(context('push', { before: a, after: b, commits: commits(count) }));
      return event.kind === 'push' ? event.messages?.length : undefined;
    };
    expect([messages(0), messages(3), messages(2047), messages(2048)]).toEqual([undefined, 3, 2047, undefined]);
  });

  it('reads whatever event has a pull request with commits', () => {
    const pull = {
      number: 7,
      base: { sha: a, ref: 'main' },
      head: { sha: b, ref: 'x' },
      labels: [{ name: 'l' }, 3],
      title: null,
    };
    expect(readEvent(context('pull_request_review', { pull_request: pull }))).toMatchObject({
      kind: 'pull-request',
      headSha: b,
      labels: ['l'],
      title: '',
    });
  });
});
