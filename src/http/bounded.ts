/**
 * The bound of requests for toolkits that send and repeat by themselves, over as many calls of one as a question takes: Node
 * tells of every request before it goes out, and one too many does not.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { inCall, newTries, type Tries } from './retry.ts';

/** What each request of one question has left, by method and address, and each address with its signature. */
export interface Question {
  readonly places: Map<string, Tries>;
  readonly signed: Map<string, Tries>;
}

export function newQuestion(): Question {
  return { places: new Map(), signed: new Map() };
}

const current = new AsyncLocalStorage<Question>();
let listening = false;

export function bounded<T>(question: Question, work: () => Promise<T>): Promise<T> {
  if (!listening) subscribe('http.client.request.created', (told) => count((told as Created).request));
  listening = true;
  return inCall(question, () => current.run(question, work));
}

/** Whether it was asked as often as a call may. */
export function isSpent(question: Question): boolean {
  return [...question.places.values()].some(({ left }) => left <= 0);
}

interface Created {
  readonly request: ClientRequest;
}

/** Of what is downloaded: an address may have been damaged on its way here, and the next one is asked for with what is left. */
const mostOfOneSignature = 2;

function count(request: ClientRequest): void {
  const question = current.getStore();
  if (question === undefined) return;
  const { method, host, path } = request;
  const [place = ''] = path.split('?', 1);
  const isSigned = /[?&]sig=/.test(path);
  // A signature is another one each time it is asked for.
  const limits = [triesOf(question.places, `${method} ${host}${isSigned ? place : path}`)];
  if (isSigned && method === 'GET') limits.push(triesOf(question.signed, `${host}${path}`, mostOfOneSignature));
  if (limits.every(({ left }) => left > 0)) for (const tries of limits) tries.left -= 1;
  // Toolkits take a code of the system for the end, and words alone for a reason to go on.
  else request.destroy(Object.assign(new Error('it was asked often enough'), { code: 'ETIMEDOUT' }));
}

function triesOf(known: Map<string, Tries>, key: string, most?: number): Tries {
  const tries = known.get(key) ?? newTries(most);
  known.set(key, tries);
  return tries;
}
