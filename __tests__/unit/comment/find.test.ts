/** Which comments are ours: by their author, and by what their first line says now. */
import { describe, expect, it } from '@jest/globals';
import type { CommentFacts, Comments } from '../../../src/comment/comments.ts';
import { ownComments } from '../../../src/comment/find.ts';
import { writeMarker } from '../../../src/comment/marker.ts';

const body = (run: number, text = `text of ${run}`, key = 'images') =>
  `${writeMarker({ key, runId: String(run), attempt: 1 })}\n${text}\n`;

describe('which comments are ours', () => {
  const facts = (id: number, text: string): CommentFacts => ({
    id,
    nodeId: `N${id}`,
    url: '',
    body: text,
    createdAt: 0,
    updatedAt: 0,
  });
  const of = async (listed: readonly CommentFacts[], bodies: Readonly<Record<string, string | undefined>>) => {
    const asked: string[] = [];
    const ownership = async (ids: readonly string[]) => {
      asked.push(...ids);
      const mine = ids.filter((id) => id in bodies);
      return new Map(mine.map((id) => [id, { mine: bodies[id] !== '', minimized: true, body: bodies[id] }]));
    };
    const own = await ownComments({ ownership } as unknown as Comments, 'images', listed);
    return { asked, own: own.map(({ id, body: text, minimized }) => [id, text, minimized]) };
  };

  it('nobody is asked where no first line is a marker with this key', async () => {
    expect(await of([facts(1, 'text'), facts(2, body(1, 'x', 'other'))], {})).toEqual({ asked: [], own: [] });
    const ownership = () => Promise.reject(new Error('asked'));
    expect(await ownComments({ ownership } as unknown as Comments, 'images', [facts(1, 'text')])).toEqual([]);
  });

  it('are asked for once each, and are in the order of their ids', async () => {
    const [one, two] = [facts(1, body(1)), facts(2, body(2))];
    expect(await of([two, one, two, facts(3, 'text')], { N1: undefined, N2: undefined })).toEqual({
      asked: ['N2', 'N1'],
      own: [
        [1, body(1), true],
        [2, body(2), true],
      ],
    });
  });

  it('are judged by what they say now, and are not those of others or those that are gone', async () => {
    const listed = [1, 2, 3, 4, 5].map((id) => facts(id, body(1)));
    const bodies = { N1: body(7), N2: 'by hand', N3: body(1, 'x', 'other'), N4: '' };
    expect((await of(listed, bodies)).own).toEqual([[1, body(7), true]]);
  });
});
