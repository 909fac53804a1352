/**
 * Every fault that GitHub or a proxy may show, at the requests of pr-comment.
 *
 * `npm test` takes a sample of fault and request, FAULTS=long takes each pair.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '../../../actions/pr-comment/contract.ts';
import { prComment } from '../../../actions/pr-comment/run.ts';
import { parseInputs } from '../../../src/action/contract.ts';
import { silentLog } from '../../../src/action/log.ts';
import { Problem } from '../../../src/action/problem.ts';
import { Secret } from '../../../src/action/secret.ts';
import { readMarker } from '../../../src/comment/marker.ts';
import { commentFiles } from '../../../src/files/comment-files.ts';
import { githubApi } from '../../../src/github/api.ts';
import { commentsApi } from '../../../src/github/comments-api.ts';
import type { RunContext } from '../../../src/github/context.ts';
import { pullsApi } from '../../../src/github/pulls-api.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { httpRegistry } from '../../../src/registry/http-registry.ts';
import { type Fault, type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { runBundle } from '../../support/run-bundle.ts';

const long = process.env.FAULTS === 'long';
const folder = mkdtempSync(join(tmpdir(), 'dca-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// Also where an expectation failed: an open server would keep the test process alive.
const servers: GithubServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(latency = 0): Promise<GithubServer> {
  const server = await startGithub({ latency });
  servers.push(server);
  return server;
}

/** The action with all its adapters, in this process and twenty times as impatient. */
async function comment(server: GithubServer, run: Partial<RunContext> = {}) {
  const inputs = parseInputs(contract, (name) => ({ body: 'what we say', 'pr-number': '7' })[name] ?? '');
  const transport = createTransport();
  const fetch = createFetch({ transport, attempts: 1, compressed: true });
  const api = githubApi({
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    token: new Secret(server.token),
    fetch,
    log: silentLog,
    timeout: 400,
    backoff: { base: 5, cap: 10 },
  });
  const registry = httpRegistry({ log: silentLog, environment: {}, transport });
  const context = {
    repository: 'acme/shop',
    eventName: 'workflow_dispatch',
    payload: {},
    runId: '5',
    runAttempt: 1,
    workflow: 'images',
    ref: '',
    sha: '',
    serverUrl: 'https://github.com',
    actor: 'octocat',
    ...run,
  };
  try {
    return await prComment(inputs, {
      run: context as RunContext,
      pulls: (repository) => pullsApi(api, repository),
      comments: (repository, number) => commentsApi(api, repository, number),
      registry,
      files: commentFiles(folder, folder),
      pace: { now: Date.now, sleep: (time) => new Promise((done) => setTimeout(done, time / 20)), random: Math.random },
      log: silentLog,
      redact: (text) => text,
    });
  } finally {
    registry.close();
    transport.close();
  }
}

const transient: readonly (readonly [string, Fault])[] = [
  ['reset before', { kind: 'reset' }],
  ['reset after it happened', { kind: 'reset', acted: true }],
  ['cut', { kind: 'cut' }],
  ['cut (chunked)', { kind: 'cut-chunked' }],
  ['stall', { kind: 'stall' }],
  ['empty', { kind: 'empty', acted: true }],
  ['a login page', { kind: 'html' }],
  ['a login page after it happened', { kind: 'html', acted: true }],
  ['500', { kind: 'answer', status: 500 }],
  ['502 after it happened', { kind: 'answer', status: 502, acted: true }],
  ['503', { kind: 'answer', status: 503 }],
  ['504 after it happened', { kind: 'answer', status: 504, acted: true }],
  ['408', { kind: 'answer', status: 408 }],
  ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '0' } }],
  [
    'a secondary limit',
    {
      kind: 'answer',
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit' },
    },
  ],
];

const own = (server: GithubServer) => server.state.comments.filter(({ body }) => readMarker(body)?.key === 'images');

async function world(existing: boolean): Promise<GithubServer> {
  const server = await start();
  addPull(server.state, { number: 7 });
  for (let number = 0; number < 120; number += 1)
    addComment(server.state, { issue: 7, body: 'chat', at: Date.now() - 3_600_000 });
  if (existing) {
    const body = '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\nold\n';
    addComment(server.state, {
      issue: 7,
      body,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      at: Date.now() - 3_600_000,
    });
  }
  return server;
}

describe.each([
  ['with a comment', true],
  ['without one', false],
])('case 122: case 123: one fault at each request, %s', (_, existing) => {
  let requests = 0;
  beforeAll(async () => {
    const clean = await world(existing);
    await comment(clean);
    requests = clean.requests.length;
    await clean.close();
  });

  it.each(transient)('%s: survived, one comment, our text', async (name, fault) => {
    for (const ordinal of ordinals(name, requests)) {
      const server = await world(existing);
      server.fault = (request) => (request.ordinal === ordinal ? fault : undefined);
      const done = await comment(server);
      expect([ordinal, own(server).map(({ body }) => body.split('\n')[1])]).toEqual([ordinal, ['what we say']]);
      expect(done.outputs.commentId).toBe(String(own(server)[0]?.id));
      await server.close();
    }
  });
});

/** Each request with some faults, the last one, which writes or looks back, with each; with FAULTS=long all with all. */
function ordinals(name: string, requests: number): readonly number[] {
  // A rate limit costs a second each time; the last request stands for all.
  if (/429|limit/.test(name)) return [requests];
  const at = transient.findIndex(([other]) => other === name);
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  return long ? all : all.filter((ordinal) => ordinal === requests || (ordinal + at) % 4 === 0);
}

describe('a fault that stays', () => {
  it.each(transient.filter(([name]) => !/limit|429|stall/.test(name)))(
    '%s: loud, at most five times, never two comments',
    async (_, fault) => {
      const server = await world(false);
      server.fault = (request) => (request.method === 'POST' && !request.document ? fault : undefined);
      const error = await comment(server).catch((thrown: unknown) => thrown);
      const posts = server.requests.filter(({ method, document }) => method === 'POST' && !document);
      expect(posts.length).toBeLessThanOrEqual(5);
      expect(own(server).length).toBeLessThanOrEqual(1);
      // What was found written is no failure, though no answer ever said so.
      if (own(server).length === 0) expect(error).toBeInstanceOf(Problem);
    },
  );
});

describe('the bundle', () => {
  it('case 19: a list that is always cut is exit 1 with one message, no output and no comment', async () => {
    const server = await start();
    addPull(server.state, { number: 7 });
    addComment(server.state, { issue: 7, body: 'chat' });
    server.fault = ({ path }) => (path.endsWith('/comments') ? { kind: 'cut' } : undefined);
    const run = await runBundle('pr-comment', {
      inputs: { 'github-token': server.token, body: 'x', 'pr-number': '7' },
      env: server.environment,
    });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/^DCA-GHB-010: no whole answer came to GET .*(?:cut off|broke)/);
    expect(server.state.comments).toHaveLength(1);
  }, 60_000);
});
