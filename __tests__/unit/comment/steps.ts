/** One job that writes among comments: every request that it makes is kept, and something may happen right before or after each. */
import { Problem } from '../../../src/action/problem.ts';
import type { CommentFacts, Comments } from '../../../src/comment/comments.ts';
import { writeMarker } from '../../../src/comment/marker.ts';
import type { WriteRequest } from '../../../src/comment/write.ts';

const now = 1_800_000_000_000;
const hour = 3_600_000;

export const body = (run: number, text = `text of ${run}`, key = 'images') =>
  `${writeMarker({ key, runId: String(run), attempt: 1 })}\n${text}\n`;

export interface Stored {
  readonly id: number;
  body: string;
  readonly age: number;
  minimized?: boolean;
}

/** One of an hour ago. */
export const old = (id: number, run: number, text?: string): Stored => ({ id, body: body(run, text), age: hour });

/** Somebody writes into the first comment. */
export const overwrite =
  (text: string) =>
  ([one]: Stored[]): void => {
    if (one) one.body = text;
  };

/** By a request's name and number: `get 2` is the second look at one comment. */
export type Happenings = Readonly<Record<string, (stored: Stored[]) => void>>;

export interface Scene {
  readonly stored?: readonly Stored[];
  /** What happens just before a request; what is thrown is its answer. */
  readonly before?: Happenings;
  /** The same once it was carried out. */
  readonly after?: Happenings;
  readonly alone?: boolean;
  readonly text?: string;
  /** GitHub's clock against ours. */
  readonly drift?: number;
  /** Whether GitHub keeps the last line end. */
  readonly trims?: boolean;
}

export interface Came {
  /** `failed: …` where an error was thrown. */
  readonly outcome: string;
  readonly comment: CommentFacts | undefined;
  readonly shortened?: boolean;
  readonly code?: string | undefined;
}

/** Run 5 writes among these comments; what came of it, what it asked, how long it slept, and what is there then. */
export async function steps(
  write: (request: WriteRequest) => Promise<Came>,
  { stored: first = [], before = {}, after = {}, alone = false, text = 'text of 5', ...server }: Scene,
) {
  const stored = first.map((one) => ({ ...one }));
  const [asked, slept]: [string[], number[]] = [[], []];
  const counts = new Map<string, number>();
  let next = 100;
  const ask = async <A>(name: string, answer: () => A, what: unknown = ''): Promise<A> => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const number = counts.get(name);
    asked.push(`${name} ${what}`.trim());
    before[`${name} ${number}`]?.(stored);
    const given = answer();
    after[`${name} ${number}`]?.(stored);
    return given;
  };
  const facts = ({ id, body: text, age }: Stored): CommentFacts => {
    const at = now - age;
    return { id, nodeId: `N${id}`, url: `#${id}`, body: text, createdAt: at, updatedAt: at };
  };
  const find = (id: number) => stored.find((one) => one.id === id);
  const kept = (text: string) => (server.trims ? text.trim() : text);
  const owned = (nodeId: string) => ({ mine: true, minimized: find(Number(nodeId.slice(1)))?.minimized ?? false });
  const factsOf = (found: Stored | undefined) => found && facts(found);
  const comments: Comments = {
    list: (since = 0) => ask('list', () => stored.map(facts), since === 0 ? '' : since - now),
    ownership: (ids) => ask('own', () => new Map(ids.map((id) => [id, owned(id)]))),
    get: (id) => ask('get', () => factsOf(find(id)), id),
    create: (text) =>
      ask('create', () => {
        const made = { id: next, body: kept(text), age: -(server.drift ?? 0) };
        next += 1;
        stored.push(made);
        return facts(made);
      }),
    update: (id, text) =>
      ask(
        'update',
        () => {
          const found = find(id);
          if (found) found.body = kept(text);
          return factsOf(found);
        },
        id,
      ),
    remove: (id) =>
      ask(
        'remove',
        () => {
          const at = stored.findIndex((one) => one.id === id);
          if (at >= 0) stored.splice(at, 1);
        },
        id,
      ),
    minimize: (id, hidden) =>
      ask(
        'minimize',
        () => {
          const found = find(Number(id.slice(1)));
          if (found) found.minimized = hidden;
        },
        `${id} ${hidden}`,
      ),
  };
  const pace = { now: () => now, sleep: async (time: number) => void slept.push(time), random: () => 0.5 };
  const marker = { key: 'images', runId: '5', attempt: 1 };
  const request = { comments, pace, marker, text, listed: first.map(facts), alone };
  const failed = (error: Error): Came => {
    const code = error instanceof Problem ? error.code : undefined;
    return { outcome: `failed: ${error.message}`, code, comment: undefined };
  };
  const { comment, ...how } = await write(request).catch(failed);
  const left = stored.map((one) => `${one.id}: ${one.body.split('\n').slice(1).join('\n').trim()}`);
  return { ...how, id: comment?.id, asked, slept, left, stored };
}
