/** Which requests one job makes, in which order, and what each surprise between them comes to. The stories of many jobs are in converge.test.ts. */
import { describe, expect, it } from '@jest/globals';
import { upsert } from '../../../src/comment/converge.ts';
import { body, old, overwrite, type Scene, type Stored, steps } from './steps.ts';

const play = (scene: Scene) => steps(upsert, scene);

// With lots of a half: a short look, a longer one, and a late one.
const [short, long, latest] = [300, 650, 1350];

describe('a comment that is there', () => {
  it('is updated: alone with one request, else with one late look more', async () => {
    const stored = [old(1, 1)];
    const alone = await play({ stored, alone: true });
    expect(alone).toMatchObject({ outcome: 'updated', id: 1, asked: ['own', 'update 1'], slept: [] });
    const other = await play({ stored });
    expect(other).toMatchObject({ asked: ['own', 'update 1', 'get 1'], slept: [latest], left: ['1: text of 5'] });
  });

  it.each<readonly [string, Scene]>([
    ['there are two', { stored: [old(1, 1), old(2, 2)] }],
    ['it is younger than a minute', { stored: [{ ...old(1, 1), age: 59_999 }] }],
    ['another job of this run wrote it', { stored: [old(1, 5, 'another text')] }],
  ])('is looked at before and twice after, where %s', async (_why, scene) => {
    const { asked, slept, outcome } = await play({ ...scene, alone: true });
    expect(asked.slice(0, 5)).toEqual(['own', 'get 1', 'update 1', 'get 1', 'get 1']);
    expect([outcome, slept]).toEqual(['updated', [short, long]]);
  });

  it('of a minute ago is nobody else’s any more', async () => {
    expect((await play({ stored: [{ ...old(1, 1), age: 60_000 }], alone: true })).asked).toEqual(['own', 'update 1']);
  });

  it('with the same text is left as it is', async () => {
    const same = await play({ stored: [old(1, 1, 'same')], text: ' same\n' });
    expect(same).toMatchObject({ outcome: 'unchanged', asked: ['own'] });
  });

  it('of a newer run stays, and so does everything beside it', async () => {
    const newer = await play({ stored: [old(1, 9), old(2, 1)] });
    expect(newer).toMatchObject({ outcome: 'stale', asked: ['own'], left: ['1: text of 9', '2: text of 1'] });
    expect(await play({ stored: [old(1, 1), old(2, 9)] })).toMatchObject({ outcome: 'stale', id: 1 });
  });

  it('loses doubles that a killed job left; younger ones are their maker’s', async () => {
    const young = { ...old(3, 2), age: 60_000 };
    expect((await play({ stored: [old(1, 1), old(2, 2), young] })).left).toEqual(['1: text of 5', '3: text of 2']);
  });
});

describe('what happens right before the update', () => {
  const stored = [old(1, 1), { ...old(2, 1), age: 0 }];

  it('a newer run wrote: it stays', async () => {
    const { outcome, left } = await play({ stored, before: { 'get 1': overwrite(body(9)) } });
    expect([outcome, left[0]]).toEqual(['stale', '1: text of 9']);
  });

  it.each([
    ['a job of this run wrote', body(5, 'of a sibling')],
    ['a person took the marker away', 'by hand\nand more'],
    ['a newer run wrote under another key', body(9, 'x', 'other')],
  ])('%s: ours is written all the same', async (_what, text) => {
    const { outcome, left } = await play({ stored, before: { 'get 1': overwrite(text) } });
    expect([outcome, left[0]]).toEqual(['updated', '1: text of 5']);
  });

  it('it was deleted: one is created', async () => {
    const before = { 'get 1': (all: Stored[]) => void all.shift() };
    expect(await play({ stored, before })).toMatchObject({ outcome: 'updated', id: 2 });
    const alone = [{ ...old(1, 1), age: 0 }];
    expect(await play({ stored: alone, before })).toMatchObject({ outcome: 'created', id: 100 });
  });
});

describe('looking whether the text stays', () => {
  const stored = [{ ...old(1, 1), age: 0 }];
  const at = (look: number, text: string) => ({
    [`get ${look}`]: overwrite(text),
  });

  it.each([
    ['an older run', body(2)],
    ['a person', 'by hand'],
    ['this run under another key', body(5, 'x', 'other')],
    ['a newer run under another key', body(9, 'x', 'other')],
  ])('%s wrote over it: it is written again, and looked at twice more', async (_who, text) => {
    const { outcome, asked, slept, left } = await play({ stored, before: at(2, text) });
    expect(asked.slice(1)).toEqual(['get 1', 'update 1', 'get 1', 'update 1', 'get 1', 'get 1']);
    expect([outcome, slept, left]).toEqual(['updated', [short, short, long], ['1: text of 5']]);
  });

  it('after a late look it has to be calm twice', async () => {
    const { slept } = await play({ stored: [old(1, 1)], before: at(1, body(2)) });
    expect(slept).toEqual([latest, short, long]);
  });

  it('a newer run wrote over it: its text stays', async () => {
    const { outcome, left } = await play({ stored, before: at(2, body(9)) });
    expect([outcome, left]).toEqual(['stale', ['1: text of 9']]);
  });

  it('another job of this run wrote over it: one of the two is right', async () => {
    const { outcome, left, asked } = await play({ stored, before: at(2, body(5, 'of a sibling')) });
    expect([outcome, left, asked.filter((one) => one.startsWith('update'))]).toEqual([
      'updated',
      ['1: of a sibling'],
      ['update 1'],
    ]);
  });

  it('somebody writes over it without end: six times are enough', async () => {
    const before = Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].flatMap((look) => Object.entries(at(look, body(2)))));
    expect((await play({ stored, before })).slept).toEqual(Array(6).fill(short));
  });

  it.each(['get 2', 'update 2'])('it is gone at %s: one is created', async (when) => {
    const before = { ...at(2, body(2)), [when]: (all: Stored[]) => void all.shift() };
    expect(await play({ stored, before })).toMatchObject({ outcome: 'created', id: 100 });
  });
});

describe('a comment that is not there', () => {
  it.each([false, true])('is created, and looked for at once and late (line end dropped: %s)', async (trims) => {
    expect(await play({ trims })).toMatchObject({
      outcome: 'created',
      id: 100,
      asked: ['create', 'list -60000', 'own', 'list -60000', 'own'],
      slept: [latest],
    });
  });

  it('is looked for since a minute before, by the clock that is behind', async () => {
    expect((await play({ drift: -5000 })).asked[1]).toBe('list -65000');
    expect((await play({ drift: 5000 })).asked[1]).toBe('list -60000');
  });

  it.each<readonly [string, (stored: Stored[]) => void]>([
    ['another was created after it', (all) => void all.push({ ...old(200, 1), age: 0 })],
    ['a job of this run created the same after it', (all) => void all.push({ ...old(200, 5), age: 0 })],
    ['another job wrote into it', overwrite(body(5, 'of a sibling'))],
  ])('is settled where %s', async (_what, happen) => {
    expect((await play({ before: { 'list 2': happen } })).slept).toEqual([latest, short, long]);
    expect((await play({ before: { 'list 1': happen } })).slept).toEqual([latest, short, long]);
  });

  it('gives way to a lower one, whose text becomes ours', async () => {
    const before = { 'list 1': (all: Stored[]) => void all.push({ ...old(50, 1), age: 0 }) };
    const { outcome, id, left, asked } = await play({ before });
    expect({ outcome, id, left }).toEqual({ outcome: 'updated', id: 50, left: ['50: text of 5'] });
    expect(asked.slice(3, 5)).toEqual(['get 50', 'update 50']);
    expect(asked.slice(-2)).toEqual(['get 100', 'remove 100']);
  });

  it('gives way to one that is as it should be', async () => {
    const before = { 'list 1': (all: Stored[]) => void all.push({ ...old(50, 5, 'same'), age: 0 }) };
    const { outcome, id, asked } = await play({ before, text: ' same ' });
    expect({ outcome, id }).toEqual({ outcome: 'unchanged', id: 50 });
    expect(asked).not.toContain('update 50');
    const older = { 'list 1': (all: Stored[]) => void all.push({ ...old(50, 1, 'same'), age: 0 }) };
    expect((await play({ before: older, text: 'same' })).asked).toContain('update 50');
    const other = { 'list 1': (all: Stored[]) => void all.push({ ...old(50, 5, 'another'), age: 0 }) };
    expect((await play({ before: other, text: 'same' })).asked).toContain('update 50');
  });

  it('gives way to a newer run, wherever that wrote', async () => {
    const before = {
      'list 1': (all: Stored[]) => void all.push({ ...old(50, 1), age: 0 }, { ...old(60, 9), age: 0 }),
    };
    const { outcome, id, left } = await play({ before });
    expect({ outcome, id, left }).toEqual({ outcome: 'stale', id: 50, left: ['50: text of 1', '60: text of 9'] });
  });

  it('takes along what a newer run wrote into it', async () => {
    const before = {
      'list 1': (all: Stored[]) => void all.push({ ...old(50, 1), age: 0 }),
      'get 4': (all: Stored[]) => {
        const mine = all.find(({ id }) => id === 100);
        if (mine) mine.body = body(9);
      },
    };
    const { outcome, left } = await play({ before });
    expect({ outcome, left }).toEqual({ outcome: 'stale', left: ['50: text of 9'] });
  });

  it('stays where the lower one is gone again', async () => {
    const before = {
      'list 1': (all: Stored[]) => void all.unshift({ ...old(50, 1), age: 0 }),
      'get 1': (all: Stored[]) => void all.shift(),
    };
    expect(await play({ before })).toMatchObject({ outcome: 'created', id: 100, left: ['100: text of 5'] });
  });

  it.each<readonly [string, (all: Stored[]) => void, string, number]>([
    ['for a lower one', (all) => void all.splice(0, 1, { ...old(50, 9), age: 0 }), 'updated', 50],
    ['by a person', (all) => void all.splice(0, all.length), 'created', 100],
  ])('is not created again where it was taken away %s', async (_by, happen, outcome, id) => {
    const double = { ...old(200, 1), age: 0 };
    const before = { 'list 2': (all: Stored[]) => void all.push(double), 'get 1': happen };
    const done = await play({ before });
    expect(done).toMatchObject({ outcome, id });
    expect(done.asked.filter((one) => one === 'create')).toHaveLength(1);
    expect(done.asked.findLast((one) => one.startsWith('list'))).toBe('list -60000');
  });
});
