/** A creation that happens once: what an answer that was lost comes to, and what tells our comment from others. */
import { describe, expect, it } from '@jest/globals';
import { writeMarker } from '../../../src/comment/marker.ts';
import { bodyOf, createOnce, isSibling, late } from '../../../src/comment/write.ts';
import { ApiProblem } from '../../../src/github/api-problem.ts';
import { body, type Happenings, old, type Scene, type Stored, steps } from './steps.ts';

const create = (scene: Scene) =>
  steps(async (request) => ({ outcome: 'made', comment: await createOnce(request, request.pace.now()) }), scene);

const fail = (message: string, ambiguous: boolean) => () => {
  throw new ApiProblem({ code: 'DCA-GHB-010', message, ambiguous });
};
const lost = fail('lost', true);
const push =
  (...all: readonly Stored[]) =>
  (stored: Stored[]) =>
    void stored.push(...all);
const ours = { ...old(100, 5), age: 0 };
const listed = ['list -60000', 'own'];

describe('a creation', () => {
  it('that is answered is that', async () => {
    expect(await create({})).toMatchObject({ outcome: 'made', id: 100, asked: ['create'], left: ['100: text of 5'] });
  });

  it.each<readonly [string, () => void]>([
    ['refused', fail('refused', false)],
    [
      'broken in another way',
      () => {
        throw new TypeError('refused');
      },
    ],
  ])('that is %s has failed', async (_how, happen) => {
    const before: Happenings = { 'create 1': happen };
    expect(await create({ before })).toMatchObject({ outcome: 'failed: refused', asked: ['create'], slept: [] });
  });
});

describe('an answer that is lost', () => {
  it('is looked for, and the comment found', async () => {
    expect(await create({ after: { 'create 1': lost } })).toMatchObject({
      outcome: 'made',
      id: 100,
      asked: ['create', ...listed],
      slept: [500],
      left: ['100: text of 5'],
    });
  });

  it('is looked for a second time, later, for a list may be behind', async () => {
    const scene = { before: { 'create 1': lost, 'list 2': push(ours) } };
    const { outcome, id, asked, slept } = await create(scene);
    expect([outcome, id, slept]).toEqual(['made', 100, [500, 1500]]);
    expect(asked).toEqual(['create', 'list -60000', ...listed]);
  });

  it('whose comment is not to be found is sent again, once', async () => {
    expect(await create({ before: { 'create 1': lost } })).toMatchObject({
      outcome: 'made',
      id: 100,
      asked: ['create', 'list -60000', 'list -60000', 'create'],
      slept: [500, 1500],
      left: ['100: text of 5'],
    });
  });

  it('and lost again is looked for once more', async () => {
    const { outcome, id, asked } = await create({ before: { 'create 1': lost }, after: { 'create 2': lost } });
    expect([outcome, id]).toEqual(['made', 100]);
    expect(asked.slice(-3)).toEqual(['create', ...listed]);
  });

  it('and lost again, with nothing to be found, has failed', async () => {
    const before = { 'create 1': lost, 'create 2': fail('lost again', true) };
    expect(await create({ before })).toMatchObject({ outcome: 'failed: lost again', left: [] });
  });

  it.each<readonly [string, () => void]>([
    ['refused', fail('refused', false)],
    [
      'broken',
      () => {
        throw new TypeError('refused');
      },
    ],
  ])('and %s the second time has failed, and nothing is looked for', async (_how, happen) => {
    const before = { 'create 1': lost, 'create 2': happen, 'list 3': push(ours) };
    expect(await create({ before })).toMatchObject({ outcome: 'failed: refused' });
  });
});

describe('a comment is the one whose answer was lost', () => {
  const foundAs = async (found: Stored, scene: Scene = {}) =>
    (await create({ ...scene, before: { 'create 1': lost, 'list 1': push({ ...found, id: 50 }) } })).id === 50;

  it.each([
    ['with our text and run', ours, true],
    ['where GitHub drops the line end', { ...ours, body: ours.body.trim() }, true],
    ['but with another text', { ...ours, body: body(5, 'other') }, false],
    ['but of another run', { ...ours, body: body(4, 'text of 5') }, false],
    ['but of another attempt', { ...ours, body: ours.body.replace('run=5.1', 'run=5.2') }, false],
    ['but with another key', { ...ours, body: body(5, 'text of 5', 'other') }, false],
  ])('%s', async (_what, found, is) => {
    expect(await foundAs(found)).toBe(is);
  });

  it('that was not there before', async () => {
    const stored = [{ ...ours, id: 50 }];
    expect((await create({ stored, after: { 'create 1': lost } })).id).toBe(100);
  });
});

describe('what is written', () => {
  const marker = { key: 'images', runId: '5', attempt: 1 };

  it('is the marker, and the text without what surrounds it', () => {
    expect(bodyOf({ marker, text: '\n # Images\n\ntext \n\n' })).toBe(`${writeMarker(marker)}\n# Images\n\ntext\n`);
  });

  it.each([
    [{ runId: '5', attempt: 1 }, true],
    [{ runId: '5', attempt: 2 }, false],
    [{ runId: '6', attempt: 1 }, false],
  ])('is of a sibling where run and attempt are the same: %j', (other, is) => {
    expect(isSibling(marker, { key: 'other', ...other })).toBe(is);
  });

  it.each([
    [0, 1200],
    [0.5, 1350],
    [1, 1500],
  ])('is looked at late after %d drawn: %d ms', (drawn, wait) => {
    expect(late({ now: () => 0, sleep: async () => {}, random: () => drawn })).toBe(wait);
  });
});
