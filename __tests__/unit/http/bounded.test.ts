/** Requests of a toolkit that repeats by itself, which the bound of one call holds for all the same. */
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bounded, isSpent, newQuestion } from '../../../src/http/bounded.ts';

let server: Server;
let came: string[] = [];

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    came.push(`${incoming.method} ${incoming.url}`);
    incoming.resume();
    outgoing.writeHead(503).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(() => {
  came = [];
});

/** @returns the status, or the code of what went wrong. */
function send(method: string, path: string): Promise<number | string> {
  return new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    const outgoing = request({ host: '127.0.0.1', port, method, path }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'no code'));
    outgoing.end(method === 'POST' ? '{}' : undefined);
  });
}

async function stubborn(times: number, path = () => '/list', method = 'POST'): Promise<readonly (number | string)[]> {
  const ends: (number | string)[] = [];
  for (let time = 1; time <= times; time += 1) ends.push(await send(method, path()));
  return ends;
}

describe('a question to a toolkit', () => {
  it('sends five requests, however often the toolkit is called for it', async () => {
    const question = newQuestion();
    const first = await bounded(question, () => stubborn(3));
    expect([first, isSpent(question)]).toEqual([[503, 503, 503], false]);
    const second = await bounded(question, () => stubborn(4));
    expect([second, isSpent(question)]).toEqual([[503, 503, 'ETIMEDOUT', 'ETIMEDOUT'], true]);
    expect(came).toHaveLength(5);
  });

  it('may hold several requests, each with its own five', async () => {
    const question = newQuestion();
    await bounded(question, async () => [...(await stubborn(4)), ...(await stubborn(4, () => '/other'))]);
    expect([came.length, isSpent(question)]).toEqual([8, false]);
  });

  it('is the same under another signature, and another on another page', async () => {
    let signature = 0;
    const ends = await bounded(newQuestion(), () => stubborn(6, () => `/archive?sig=${++signature}`, 'GET'));
    expect(ends).toEqual([503, 503, 503, 503, 503, 'ETIMEDOUT']);
    let page = 0;
    expect(await bounded(newQuestion(), () => stubborn(6, () => `/list?page=${++page}`, 'GET'))).not.toContain(
      'ETIMEDOUT',
    );
  });

  it('asks an address with a signature twice, so that one that was damaged leaves something for the next', async () => {
    const question = newQuestion();
    const ask = (signature: number) =>
      bounded(question, () => stubborn(3, () => `/archive?se=1&sig=${signature}`, 'GET'));
    expect([await ask(1), isSpent(question)]).toEqual([[503, 503, 'ETIMEDOUT'], false]);
    expect([await ask(2), isSpent(question)]).toEqual([[503, 503, 'ETIMEDOUT'], false]);
    expect([await ask(3), isSpent(question)]).toEqual([[503, 'ETIMEDOUT', 'ETIMEDOUT'], true]);
    // What is written is written to one address.
    const ends = await bounded(newQuestion(), () => stubborn(6, () => '/block?sig=1', 'PUT'));
    expect(ends).toEqual([503, 503, 503, 503, 503, 'ETIMEDOUT']);
  });

  it('leaves what is sent beside it alone', async () => {
    const [inside, outside] = await Promise.all([bounded(newQuestion(), () => stubborn(6)), stubborn(6)]);
    expect([inside.at(-1), outside.at(-1)]).toEqual(['ETIMEDOUT', 503]);
    expect(came).toHaveLength(11);
  });
});
