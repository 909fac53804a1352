/**
 * The bound of requests for toolkits that send and repeat by themselves, over as many calls of one as a question takes: Node
 * tells of every request before it goes out, and one too many does not.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { inCall, newTries, type Tries } from './retry.ts';

/** What each request of one question has left, by method and address. */
export type Question = Map<string, Tries>;

const current = new AsyncLocalStorage<Question>();
let listening = false;

export function bounded<T>(question: Question, work: () => Promise<T>): Promise<T> {
  if (!listening) subscribe('http.client.request.created', (told) => count((told as Created).request));
  listening = true;
  return inCall(question, () => current.run(question, work));
}

/** Whether it was asked as often as a call may. */
export function isSpent(question: Question): boolean {
  return [...question.values()].some(({ left }) => left <= 0);
}

interface Created {
  readonly request: ClientRequest;
}

function count(request: ClientRequest): void {
  const question = current.getStore();
  if (question === undefined) return;
  // A signature is another one each time it is asked for.
  const [path = ''] = request.path.split('?', 1);
  const key = `${request.method} ${request.host}${/[?&]sig=/.test(request.path) ? path : request.path}`;
  const tries = question.get(key) ?? newTries();
  question.set(key, tries);
  tries.left -= 1;
  // Toolkits take a code of the system for the end, and words alone for a reason to go on.
  if (tries.left < 0) request.destroy(Object.assign(new Error('it was asked often enough'), { code: 'ETIMEDOUT' }));
}
