/** The modes beside `upsert`, request by request: what each surprise between two of them comes to. */
import { describe, expect, it } from '@jest/globals';
import { writeMarker } from '../../../src/comment/marker.ts';
import { applyMode, type Mode } from '../../../src/comment/modes.ts';
import { body, old, overwrite, type Scene, type Stored, steps } from './steps.ts';

const play = (mode: Mode, scene: Scene = {}) => steps((request) => applyMode(mode, request), scene);
const push = (one: Stored) => (all: Stored[]) => void all.push(one);
const gone = (id: number) => (all: Stored[]) => {
  const at = all.findIndex((one) => one.id === id);
  if (at >= 0) all.splice(at, 1);
};
const late = 1350;

describe('recreate', () => {
  const stored = [old(1, 1), old(2, 4)];

  it('makes the new one first, then takes all old ones away, and looks again late', async () => {
    expect(await play('recreate', { stored })).toMatchObject({
      outcome: 'recreated',
      id: 100,
      asked: ['own', 'create', 'list -60000', 'own', 'remove 1', 'remove 2', 'list -60000', 'own'],
      slept: [late],
      left: ['100: text of 5'],
    });
  });

  it('looks once where nobody else can be writing', async () => {
    const { asked, slept } = await play('recreate', { stored, alone: true });
    expect([asked.filter((one) => one.startsWith('list')), slept]).toEqual([['list -60000'], []]);
  });

  it('looks since a minute before, by the clock of GitHub', async () => {
    expect((await play('recreate', { drift: -5000 })).asked).toContain('list -65000');
  });

  it('has created where there was none', async () => {
    expect(await play('recreate')).toMatchObject({ outcome: 'created', id: 100, left: ['100: text of 5'] });
  });

  it('makes none where a newer run has written', async () => {
    const newer = [old(1, 1), old(2, 9)];
    expect(await play('recreate', { stored: newer })).toMatchObject({
      outcome: 'stale',
      id: 2,
      asked: ['own'],
      left: ['1: text of 1', '2: text of 9'],
    });
  });

  it('replaces one of this very run', async () => {
    expect(await play('recreate', { stored: [old(1, 5)] })).toMatchObject({
      outcome: 'recreated',
      left: ['100: text of 5'],
    });
  });

  it.each(['list 1', 'list 2'])(
    'takes its own away where a newer run has written at %s, wherever that is',
    async (when) => {
      for (const id of [50, 200]) {
        const { outcome, left, id: shown } = await play('recreate', { before: { [when]: push(old(id, 9)) } });
        expect([outcome, shown, left]).toEqual(['stale', id, [`${id}: text of 9`]]);
      }
    },
  );

  it('whose own text a newer run has taken over leaves it there', async () => {
    const { outcome, left, asked } = await play('recreate', { before: { 'list 1': overwrite(body(9)) } });
    expect([outcome, left]).toEqual(['created', ['100: text of 9']]);
    expect(asked).not.toContain('remove 100');
  });

  it('leaves one of an older run that came after it: its maker takes it away', async () => {
    const { outcome, left } = await play('recreate', { before: { 'list 1': push(old(200, 1)) } });
    expect([outcome, left]).toEqual(['created', ['100: text of 5', '200: text of 1']]);
  });

  it('takes away what shows only late, and nothing twice', async () => {
    const before = { 'list 2': (all: Stored[]) => void all.push(old(1, 1), old(50, 1)) };
    const { outcome, asked, left } = await play('recreate', { stored: [old(1, 1)], before });
    expect(asked.filter((one) => one.startsWith('remove'))).toEqual(['remove 1', 'remove 50']);
    expect([outcome, left]).toEqual(['recreated', ['100: text of 5', '1: text of 1']]);
  });
});

const joint = '\n\n<!-- docker-ci-actions:part -->\n\n';
const parts = (...texts: readonly string[]) => texts.join(joint);
const [again, once, twice] = [300, 300, 650];

describe('append', () => {
  it('adds below what is there, and looks twice whether it stays', async () => {
    expect(await play('append', { stored: [old(1, 1), old(2, 1)], text: '\n new\n' })).toMatchObject({
      outcome: 'updated',
      id: 1,
      shortened: false,
      asked: ['own', 'get 1', 'update 1', 'get 1', 'get 1'],
      slept: [once, twice],
      left: [`1: ${parts('text of 1', 'new')}`, '2: text of 1'],
    });
  });

  it('gives back the comment as it was seen last', async () => {
    const { stored } = await play('append', { stored: [old(1, 1)] });
    expect(stored[0]?.body).toBe(body(5, parts('text of 1', 'text of 5')));
  });

  it.each([
    ['an older run, which is ours now', 1, 5],
    ['a newer run, which stays', 9, 9],
  ])('keeps the order of runs: a comment of %s', async (_whose, was, is) => {
    const { stored, outcome } = await play('append', { stored: [old(1, was)] });
    expect([outcome, stored[0]?.body.split('\n')[0]]).toEqual(['updated', body(is).split('\n')[0]]);
  });

  it.each([
    ['a newer run, which stays', body(9, 'theirs'), 9],
    ['a person who took the first line away', 'x\ntheirs', 5],
  ])('adds to what was written in the meantime by %s', async (_who, text, is) => {
    const { stored } = await play('append', { stored: [old(1, 1)], before: { 'get 1': overwrite(text) } });
    expect(stored[0]?.body).toBe(body(is, parts('theirs', 'text of 5')));
  });

  it('shows a comment again that was hidden', async () => {
    const { stored, asked } = await play('append', { stored: [{ ...old(1, 1), minimized: true }] });
    expect([stored[0]?.minimized, asked[1]]).toEqual([false, 'minimize N1 false']);
  });

  it('adds a part that is there already once more', async () => {
    const { left } = await play('append', { stored: [old(1, 1, 'same')], text: 'same' });
    expect(left).toEqual([`1: ${parts('same', 'same')}`]);
  });

  it('adds again what another job has overwritten, until it has stayed twice in a row', async () => {
    const lost = overwrite(body(2, 'theirs'));
    const { left, slept, asked } = await play('append', { stored: [old(1, 1)], before: { 'get 3': lost } });
    expect(left).toEqual([`1: ${parts('theirs', 'text of 5')}`]);
    expect(asked.slice(1)).toEqual(['get 1', 'update 1', 'get 1', 'get 1', 'update 1', 'get 1', 'get 1']);
    expect(slept).toEqual([once, twice, once, twice]);
  });

  it('gives up after twelve times, with what to do', async () => {
    const before = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`get ${at + 1}`, overwrite(body(2, 'theirs'))]),
    );
    const { outcome, asked, code } = await play('append', { stored: [old(1, 1)], before });
    expect(code).toBe('DCA-COM-031');
    expect(outcome).toMatch(/^failed: the comment #1 is written by so many jobs .* overwritten 12 times\.$/);
    expect(asked.filter((one) => one === 'update 1')).toHaveLength(12);
  });

  it('drops the oldest parts where it would be longer than GitHub takes, and says so', async () => {
    const [a, b] = ['a'.repeat(30_000), 'b'.repeat(30_000)];
    const long = (text: string) => play('append', { stored: [old(1, 1, parts(a, b))], text });
    expect(await long('c'.repeat(5000))).toMatchObject({ shortened: true, left: [`1: ${parts(b, 'c'.repeat(5000))}`] });
    const fits = 65_536 - 1024 - parts(a, b, '').length;
    expect((await long('c'.repeat(fits))).shortened).toBe(false);
    expect((await long('c'.repeat(fits + 1))).shortened).toBe(true);
    const all = await play('append', { stored: [old(1, 1, 'x')], text: 'c'.repeat(70_000) });
    expect(all).toMatchObject({ shortened: true, left: [`1: ${'c'.repeat(70_000)}`] });
  });

  it('counts characters as GitHub does', async () => {
    const text = '😀'.repeat(40_000);
    expect((await play('append', { stored: [old(1, 1, 'x')], text })).shortened).toBe(false);
  });
});

describe('append where there is no comment', () => {
  it('creates one, and looks a moment later whether it is the first', async () => {
    expect(await play('append')).toMatchObject({
      outcome: 'created',
      id: 100,
      asked: ['create', 'list -60000', 'own'],
      slept: [again],
      left: ['100: text of 5'],
    });
  });

  it('leaves a later one to its maker', async () => {
    const { outcome, left } = await play('append', { before: { 'list 1': push(old(200, 1)) } });
    expect([outcome, left]).toEqual(['created', ['100: text of 5', '200: text of 1']]);
  });

  it('adds to an earlier one, and takes its own away after that', async () => {
    const done = await play('append', { before: { 'list 1': push(old(50, 1)) } });
    expect(done).toMatchObject({ outcome: 'updated', id: 50, left: [`50: ${parts('text of 1', 'text of 5')}`] });
    expect(done.asked.slice(-2)).toEqual(['get 50', 'remove 100']);
  });

  it.each(['get', 'update'])('stays with its own where the earlier one is gone at the %s', async (request) => {
    const before = { 'list 1': push(old(50, 1)), [`${request} 1`]: gone(50) };
    expect(await play('append', { before })).toMatchObject({ outcome: 'created', id: 100, left: ['100: text of 5'] });
  });

  it('stays with its own where it does not show yet', async () => {
    const { outcome, id } = await play('append', { before: { 'list 1': gone(100) } });
    expect([outcome, id]).toEqual(['created', 100]);
  });
});

describe('append to a comment that is deleted meanwhile', () => {
  it.each(['get', 'update'])('at the %s creates one', async (request) => {
    const before = { [`${request} 1`]: gone(1) };
    const { outcome, left } = await play('append', { stored: [old(1, 1)], before });
    expect([outcome, left]).toEqual(['created', ['100: text of 5']]);
  });

  it('adds to what another job has made in its place', async () => {
    const before = { 'get 1': gone(1), 'create 1': push(old(50, 5, 'of a sibling')) };
    const { outcome, left } = await play('append', { stored: [old(1, 1)], before });
    expect([outcome, left]).toEqual(['updated', [`50: ${parts('of a sibling', 'text of 5')}`]]);
  });
});

describe('hide and delete', () => {
  const stored = [old(1, 1), { ...old(2, 9), minimized: true }, { ...old(3, 1), body: 'somebody else’s' }];

  it('hide: all of ours that are not hidden yet, those of newer runs too', async () => {
    expect(await play('hide', { stored })).toMatchObject({
      outcome: 'hidden',
      id: 1,
      asked: ['own', 'minimize N1 true'],
    });
    const hidden = stored.slice(1);
    expect(await play('hide', { stored: hidden })).toMatchObject({ outcome: 'hidden', id: 2, asked: ['own'] });
  });

  it('delete: all of ours', async () => {
    expect(await play('delete', { stored })).toMatchObject({
      outcome: 'deleted',
      id: undefined,
      asked: ['own', 'remove 1', 'remove 2'],
      left: ['3: '],
    });
  });

  it.each(['hide', 'delete'] as const)('%s: nothing where there is none', async (mode) => {
    expect(await play(mode, { stored: stored.slice(2) })).toMatchObject({
      outcome: 'skipped',
      id: undefined,
      asked: [],
    });
  });
});

describe('upsert', () => {
  it('is a mode like the others', async () => {
    expect(await play('upsert', { stored: [old(1, 1)], alone: true })).toMatchObject({ outcome: 'updated', id: 1 });
  });
});

it('a run that was started again is newer than its first attempt', async () => {
  const second = { ...old(1, 5), body: `${writeMarker({ key: 'images', runId: '5', attempt: 2 })}\nsecond\n` };
  expect((await play('recreate', { stored: [second] })).outcome).toBe('stale');
});
