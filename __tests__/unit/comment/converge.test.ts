import { describe, expect, it } from '@jest/globals';
import { readMarker, textBelow, writeMarker } from '../../../src/comment/marker.ts';
import { applyMode, type Mode } from '../../../src/comment/modes.ts';
import type { WriteRequest } from '../../../src/comment/write.ts';
import { commentWorld, type World } from '../../support/comment-world.ts';
import { howMany } from '../../support/property.ts';

const bot = 'github-actions[bot]';

interface JobOptions {
  readonly mode?: Mode;
  readonly text?: string;
  readonly wait?: number;
  readonly alone?: boolean;
}

function job(
  world: World,
  run: number,
  { mode = 'upsert', text = `text of ${run}`, wait = 0, alone }: JobOptions = {},
) {
  return async () => {
    const comments = world.as(bot);
    await world.pace.sleep(wait);
    const request: WriteRequest = {
      comments,
      pace: world.pace,
      marker: { key: 'images', runId: String(run), attempt: 1 },
      text,
      listed: await comments.list(),
      alone: alone ?? false,
    };
    return applyMode(mode, request);
  };
}

const ours = (world: World) => world.stored.filter(({ body }) => readMarker(body)?.key === 'images');

function put(world: World, body: string, author = bot, age = 3_600_000) {
  const at = world.pace.now() - age;
  const id = 1_000_000 + world.stored.length;
  world.stored.push({ id, body, author, createdAt: at, updatedAt: at, listedAt: at, minimized: false });
  return id;
}

const bodyOf = (run: number, text: string, key = 'images') =>
  `${writeMarker({ key, runId: String(run), attempt: 1 })}\n${text}\n`;

describe('case 124: jobs at once', () => {
  it.each([
    ['start together', 0, 0],
    ['start within two seconds', 2000, 0],
    ['while lists lag a second', 500, 1000],
  ])('500 stories of six jobs that %s: one comment, the newest text', async (_, spread, lag) => {
    for (let seed = 1; seed <= howMany(500); seed += 1) {
      const world = commentWorld({ seed, lag });
      const writers = [3, 1, 6, 2, 5, 4].map((run) => job(world, run, { wait: world.pace.random() * spread }));
      await world.run(writers);
      expect([seed, ours(world).map(({ body }) => textBelow(body))]).toEqual([seed, ['text of 6']]);
    }
  });

  it.each([
    ['of half a minute ago, at once', 30_000, 0],
    ['of an hour ago, in the same instant', 3_600_000, 0],
    ['of an hour ago, within two seconds', 3_600_000, 2000],
  ])('500 stories of six jobs with a comment %s: it stays, with the newest text', async (_, age, spread) => {
    for (let seed = 1; seed <= howMany(500); seed += 1) {
      const world = commentWorld({ seed });
      const id = put(world, bodyOf(1, 'old'), bot, age);
      const writers = [4, 2, 7, 3, 6, 5].map((run) => job(world, run, { wait: world.pace.random() * spread }));
      await world.run(writers);
      expect([seed, ours(world).map((one) => [one.id, textBelow(one.body)])]).toEqual([seed, [[id, 'text of 7']]]);
    }
  });

  it.each([
    ['at once', 0],
    ['while lists lag a second', 1000],
  ])('200 stories of jobs that recreate %s: one comment, the newest text', async (_, lag) => {
    for (let seed = 1; seed <= howMany(200); seed += 1) {
      const world = commentWorld({ seed, lag });
      put(world, bodyOf(1, 'old'));
      await world.run([3, 2, 5, 4].map((run) => job(world, run, { mode: 'recreate' })));
      expect([seed, ours(world).map(({ body }) => textBelow(body))]).toEqual([seed, ['text of 5']]);
    }
  });

  it('200 stories of jobs that append: every part is there once', async () => {
    for (let seed = 1; seed <= howMany(200); seed += 1) {
      const world = commentWorld({ seed });
      await world.run([1, 2, 3].map((run) => job(world, run, { mode: 'append', text: `part ${run}.` })));
      const [comment, ...others] = ours(world);
      expect(others).toEqual([]);
      for (const run of [1, 2, 3]) expect(comment?.body.split(`part ${run}.`)).toHaveLength(2);
    }
  });
});

describe('case 123: a POST whose answer is lost', () => {
  it('300 stories: exactly one comment, alone or among others', async () => {
    for (let seed = 1; seed <= howMany(300); seed += 1) {
      const world = commentWorld({ seed, lost: 0.5 });
      const results = await world.run([1, 2].slice(0, 1 + (seed % 2)).map((run) => job(world, run)));
      expect(results.length).toBeGreaterThan(0);
      expect(ours(world)).toHaveLength(1);
    }
  });
});

describe('one job', () => {
  it('creates, and leaves an equal text alone', async () => {
    const world = commentWorld({ seed: 1 });
    expect((await world.run([job(world, 1)]))[0]?.outcome).toBe('created');
    const before = world.requests();
    expect((await world.run([job(world, 2, { text: 'text of 1' })]))[0]?.outcome).toBe('unchanged');
    expect(world.requests() - before).toBe(2);
  });

  it.each([
    ['alone', true, 3],
    ['where another run may write too: one look more', false, 4],
  ])('updates an old comment with no more than list, author and write, %s', async (_, alone, requests) => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(1, 'old'));
    expect((await world.run([job(world, 2, { alone })]))[0]?.outcome).toBe('updated');
    expect(world.requests()).toBe(requests);
  });

  it('never overwrites a newer run, an attempt included', async () => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(9, 'newer'));
    expect((await world.run([job(world, 8)]))[0]?.outcome).toBe('stale');
    expect(ours(world).map(({ body }) => textBelow(body))).toEqual(['newer']);
  });

  it('case 125: keeps off comments of others, and its own ones that quote a marker', async () => {
    const world = commentWorld({ seed: 1 });
    const foreign = [
      put(world, bodyOf(1, 'mallory was here'), 'mallory'),
      put(world, `> ${bodyOf(1, 'quoted')}`),
      put(world, `\n${bodyOf(1, 'not the first line')}`),
      put(world, bodyOf(1, 'other key', 'image')),
      put(world, `${bodyOf(1, 'x').slice(0, 20)} -->`),
    ];
    const before = world.stored.map(({ body }) => body);
    for (const mode of ['upsert', 'append', 'recreate', 'hide', 'delete'] as const)
      await world.run([job(world, 2, { mode })]);
    const rest = world.stored.filter(({ id }) => foreign.includes(id));
    expect(rest.map(({ body }) => body)).toEqual(before);
    expect(rest.some(({ minimized }) => minimized)).toBe(false);
    expect(ours(world).filter(({ author }) => author === bot)).toHaveLength(0);
  });

  it('case 130: a comment that is deleted meanwhile is created once; a hidden one is shown again', async () => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(1, 'old'));
    const comments = world.as(bot);
    const listed = await world.run([() => comments.list()]);
    world.stored.length = 0;
    const marker = { key: 'images', runId: '2', attempt: 1 };
    // As it was when it was listed: still there, and ours.
    const answers = [
      async (ids: readonly string[]) => new Map(ids.map((id) => [id, { mine: true, minimized: false }])),
    ];
    const ownership = (ids: readonly string[]) => (answers.pop() ?? comments.ownership)(ids);
    const request = {
      comments: { ...comments, ownership },
      pace: world.pace,
      marker,
      text: 'new',
      listed: listed[0] ?? [],
    };
    expect((await world.run([() => applyMode('upsert', request)]))[0]?.outcome).toBe('created');
    expect(ours(world)).toHaveLength(1);
    const [comment] = world.stored;
    if (comment) comment.minimized = true;
    await world.run([job(world, 3)]);
    expect(world.stored[0]).toMatchObject({ minimized: false });
  });

  it('takes away what a killed job left twice', async () => {
    const world = commentWorld({ seed: 1 });
    const id = put(world, bodyOf(1, 'one'));
    put(world, bodyOf(2, 'two'));
    await world.run([job(world, 3)]);
    expect(ours(world).map((one) => [one.id, textBelow(one.body)])).toEqual([[id, 'text of 3']]);
  });
});

describe('modes', () => {
  it('recreate stands at the end, and the old one goes after the new one stands', async () => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(1, 'old'));
    const stood: number[] = [];
    const comments = world.as(bot);
    const request = {
      comments: {
        ...comments,
        remove: (id: number) => {
          stood.push(ours(world).length);
          return comments.remove(id);
        },
      },
      pace: world.pace,
      marker: { key: 'images', runId: '2', attempt: 1 },
      text: 'new',
    };
    const [done] = await world.run([async () => applyMode('recreate', { ...request, listed: await comments.list() })]);
    expect([done?.outcome, stood]).toEqual(['recreated', [2]]);
    expect(ours(world).map(({ body }) => textBelow(body))).toEqual(['new']);
  });

  it('recreate keeps the old one where the new one cannot be made', async () => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(1, 'old'));
    const comments = { ...world.as(bot), create: () => Promise.reject(new Error('422')) };
    const marker = { key: 'images', runId: '2', attempt: 1 };
    await expect(
      world.run([
        async () =>
          applyMode('recreate', { comments, pace: world.pace, marker, text: 'new', listed: await comments.list() }),
      ]),
    ).rejects.toThrow('422');
    expect(ours(world)).toHaveLength(1);
  });

  it.each([
    ['hide', 'hidden', 1],
    ['delete', 'deleted', 0],
  ] as const)('%s: %s; again it is not there or stays so', async (mode, outcome, left) => {
    const world = commentWorld({ seed: 1 });
    put(world, bodyOf(1, 'old'));
    expect((await world.run([job(world, 2, { mode })]))[0]?.outcome).toBe(outcome);
    expect(world.stored).toHaveLength(left);
    expect((await world.run([job(world, 2, { mode })]))[0]?.outcome).toBe(left === 1 ? 'hidden' : 'skipped');
  });

  it('append drops the oldest parts before GitHub would refuse', async () => {
    const world = commentWorld({ seed: 1 });
    for (let run = 1; run <= 5; run += 1)
      await world.run([job(world, run, { mode: 'append', text: `${run}`.repeat(20_000) })]);
    const [comment] = ours(world);
    expect((comment?.body ?? '').length).toBeLessThan(65_536);
    expect(comment?.body).toContain('5'.repeat(20_000));
    expect(comment?.body).not.toContain('1'.repeat(20_000));
  });
});
