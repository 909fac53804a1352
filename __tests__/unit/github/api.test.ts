import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../../src/action/log.ts';
import { Secret } from '../../../src/action/secret.ts';
import { type GitHubApi, type GitHubApiOptions, githubApi } from '../../../src/github/api.ts';
import { ApiProblem } from '../../../src/github/api-problem.ts';
import { commentAuthors } from '../../../src/github/documents.ts';
import { boolean, integer, list, maybe, nothing, object, text } from '../../../src/github/shape.ts';
import { createFetch } from '../../../src/http/fetch.ts';
import { createTransport } from '../../../src/http/transport.ts';
import { type Fault, type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';

let server: GithubServer;
const transport = createTransport();

beforeEach(async () => {
  server = await startGithub();
  addPull(server.state, { number: 7 });
});
afterEach(() => server.close());
afterAll(() => transport.close());

const at = { owner: 'acme', repo: 'shop' };
const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const comment = object({ id: integer, body: maybe(text) });

// Longer than a busy machine needs; what stalls is given less.
function open({ timeout = 20_000, ...more }: Partial<GitHubApiOptions> & { timeout?: number } = {}): GitHubApi {
  return githubApi({
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    token: new Secret(server.token),
    fetch: createFetch({ transport, timeout, attempts: 1 }),
    log: silentLog,
    backoff: { base: 10, cap: 20 },
    patience: 20_000,
    ...more,
  });
}

function once(fault: Fault, ordinal = 1): void {
  server.fault = (request) => (request.ordinal === ordinal ? fault : undefined);
}

const always = (fault: Fault) => {
  server.fault = () => fault;
};

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no problem',
    (error: unknown) => (error instanceof ApiProblem ? error.code : error),
  );

describe('lists', () => {
  it('reads the first page, then all others at once, in order', async () => {
    for (let number = 0; number < 450; number += 1) addComment(server.state, { issue: 7, body: `c${number}` });
    server.latency = 60;
    const found = await open().getAll(comments, { ...at, issue_number: 7 }, comment);
    expect(found.map(({ body }) => body)).toEqual(Array.from({ length: 450 }, (_, number) => `c${number}`));
    expect(server.requests).toHaveLength(5);
    const [first, ...rest] = server.requests.map((request) => request.at);
    expect(Math.max(...rest) - Math.min(...rest)).toBeLessThan(60);
    expect(Math.min(...rest) - (first ?? 0)).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['as many', 450, 450, 5],
    ['fewer', 450, 801, 9],
    ['one page', 3, 250, 3],
    ['none', 0, 450, 5],
    ['more', 450, 250, 5],
    ['many more than are believed', 3, 100_000, 10],
  ])('whole and in order where there are %s than expected: %d, expected %d', async (_, there, expected, requests) => {
    for (let number = 0; number < there; number += 1) addComment(server.state, { issue: 7, body: `c${number}` });
    const found = await open().getAll(comments, { ...at, issue_number: 7 }, comment, { expected });
    expect(found.map(({ body }) => body)).toEqual(Array.from({ length: there }, (_, number) => `c${number}`));
    expect(server.requests).toHaveLength(requests);
  });

  it('all pages at once where their number is expected: one round trip', async () => {
    for (let number = 0; number < 450; number += 1) addComment(server.state, { issue: 7, body: 'c' });
    server.latency = 60;
    expect(await open().getAll(comments, { ...at, issue_number: 7 }, comment, { expected: 450 })).toHaveLength(450);
    const starts = server.requests.map((request) => request.at);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(60);
  });

  it('a first page that says it is the last, before one that holds items, is no list', async () => {
    always({ kind: 'answer', status: 200, body: [{ id: 1, body: 'a' }] });
    const listing = open().getAll(comments, { ...at, issue_number: 7 }, comment, { expected: 200 });
    expect(await codeOf(listing)).toBe('DCA-GHB-018');
  });

  it.each<[string, Fault]>([
    ['cut', { kind: 'cut' }],
    ['cut (chunked)', { kind: 'cut-chunked' }],
    ['empty', { kind: 'empty' }],
    ['a login page', { kind: 'html' }],
    ['reset', { kind: 'reset' }],
    ['stalled', { kind: 'stall' }],
    ['500', { kind: 'answer', status: 500 }],
    ['502', { kind: 'answer', status: 502 }],
  ])(
    'case 19: case 20: case 21: case 22: case 23: case 24: case 25: page 2 %s once: survived; always: loud, within five requests',
    async (_, fault) => {
      for (let number = 0; number < 150; number += 1) addComment(server.state, { issue: 7, body: 'c' });
      once(fault, 2);
      const patience = fault.kind === 'stall' ? { timeout: 300 } : {};
      expect(await open(patience).getAll(comments, { ...at, issue_number: 7 }, comment)).toHaveLength(150);
      const before = server.requests.length;
      always(fault);
      expect(await codeOf(open(patience).getAll(comments, { ...at, issue_number: 7 }, comment))).toMatch(
        /DCA-GHB-01[017]/,
      );
      expect(server.requests.length - before).toBeLessThanOrEqual(5);
    },
  );

  it('case 26: JSON cut at any byte is never a smaller list', async () => {
    for (let number = 0; number < 3; number += 1) addComment(server.state, { issue: 7, body: 'c' });
    const whole = JSON.stringify([
      { id: 1, body: 'a' },
      { id: 2, body: 'b' },
    ]);
    for (let cut = 0; cut < whole.length; cut += 1) {
      const headers = { 'content-type': 'application/json' };
      const body = Buffer.from(whole.slice(0, cut));
      const answering = { ...transport, request: async () => ({ status: 200, headers, body, proven: true }) };
      const fetch = createFetch({ transport: answering, attempts: 1 });
      const api = open({ fetch, backoff: { base: 1, cap: 1 } });
      expect(await codeOf(api.getAll(comments, { ...at, issue_number: 7 }, comment))).toBe('DCA-GHB-010');
    }
  });

  it.each([
    ['another server', '<https://evil.example/x?page=2>; rel="next"', [{ id: 1, body: '' }]],
    ['itself', '<$URL/repos/acme/shop/issues/7/comments?per_page=100&cursor=1>; rel="next"', [{ id: 1, body: '' }]],
    ['nothing and more', '<$URL/repos/acme/shop/issues/7/comments?page=2>; rel="next"', []],
    ['100,000 pages', '<$URL/x?page=2>; rel="next", <$URL/x?page=100000>; rel="last"', [{ id: 1, body: '' }]],
  ])('case 43: a page that leads to %s is refused', async (_, link, body) => {
    always({ kind: 'answer', status: 200, headers: { link: link.replaceAll('$URL', server.url) }, body });
    expect(await codeOf(open().getAll(comments, { ...at, issue_number: 7 }, comment))).toBe('DCA-GHB-018');
    expect(server.requests.length).toBeLessThan(5);
  });

  it('a list that GitHub counts must have that many items', async () => {
    always({ kind: 'answer', status: 200, body: { total_count: 3, jobs: [{ id: 1 }] } });
    const jobs = open().getAll(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
      { ...at, run_id: 1 },
      object({ id: integer }),
      { within: 'jobs' },
    );
    expect(await codeOf(jobs)).toBe('DCA-GHB-018');
    expect(server.requests).toHaveLength(2);
  });

  it('an item of another shape is refused, and says where', async () => {
    always({ kind: 'answer', status: 200, body: [{ id: '1', body: 'a' }] });
    await expect(open().getAll(comments, { ...at, issue_number: 7 }, comment)).rejects.toThrow(
      'the answer[0].id should be a whole number and is string',
    );
  });
});

describe('repetition', () => {
  const post = (api: GitHubApi) =>
    api.send(create, { ...at, issue_number: 7, body: 'hi' }, comment, { repeatable: false });

  it.each<[string, Fault]>([
    ['lost', { kind: 'reset', acted: true }],
    ['502', { kind: 'answer', status: 502, acted: true }],
    ['cut', { kind: 'cut' }],
    ['a login page', { kind: 'html', acted: true }],
  ])('case 123: a POST whose answer is %s is not sent again; it may have happened', async (_, fault) => {
    once(fault);
    const error = await post(open()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect((error as ApiProblem).ambiguous).toBe(true);
    expect(server.requests).toHaveLength(1);
    expect(server.state.comments).toHaveLength(1);
  });

  it('case 131: a POST refused by a rate limit is sent again after the wait', async () => {
    once({
      kind: 'answer',
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    });
    const begin = performance.now();
    await post(open());
    expect(performance.now() - begin).toBeGreaterThanOrEqual(950);
    expect(server.state.comments).toHaveLength(1);
  });

  it.each([400, 403, 404, 409, 410, 413, 422, 451])('case 35: %i is not repeated', async (status) => {
    always({ kind: 'answer', status });
    expect(await codeOf(open().get(pull, { ...at, pull_number: 7 }, object({ number: integer })))).toMatch(
      /DCA-GHB-01[346]/,
    );
    expect(server.requests).toHaveLength(1);
  });

  it.each([408, 429, 499, 500, 502, 503, 504, 522])('case 34: %i once is survived', async (status) => {
    once({ kind: 'answer', status, headers: { 'retry-after': '0' } });
    expect(await open().get(pull, { ...at, pull_number: 7 }, object({ number: integer }))).toEqual({ number: 7 });
  });

  it('a token that is not known says so', async () => {
    expect(await codeOf(open({ token: new Secret('other') }).get(pull, { ...at, pull_number: 7 }, nothing))).toBe(
      'DCA-GHB-012',
    );
    expect(await codeOf(open({ token: undefined }).get(pull, { ...at, pull_number: 7 }, nothing))).toBe('DCA-GHB-020');
  });
});

describe('case 32: case 33: rate limits', () => {
  const soon = () => String(Math.floor(Date.now() / 1000) + 3000);
  it.each<[string, Record<string, string>, string]>([
    ['retry-after above our patience', { 'retry-after': '99999999' }, 'DCA-GHB-015'],
    ['a reset in 50 minutes', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() }, 'DCA-GHB-015'],
    ['a secondary limit that names no time', {}, 'DCA-GHB-015'],
    ['a retry-after that is no time', { 'retry-after': 'NaN' }, 'DCA-GHB-015'],
  ])('%s', async (_, headers, code) => {
    always({ kind: 'answer', status: 429, headers });
    expect(await codeOf(open().get(pull, { ...at, pull_number: 7 }, nothing))).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  it('a reset in the past is no hot loop', async () => {
    once({ kind: 'answer', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } });
    const begin = performance.now();
    await open().get(pull, { ...at, pull_number: 7 }, nothing);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(950);
  });
});

describe('the rest', () => {
  it('a read again of what did not change costs a 304', async () => {
    const api = open();
    const read = () =>
      api.get(pull, { ...at, pull_number: 7 }, object({ number: integer, locked: boolean }), { revalidate: true });
    expect(await read()).toEqual(await read());
    const [, again] = server.requests;
    expect(again?.headers['if-none-match']).toMatch(/^W\//);
    const locked = server.state.pulls[0];
    if (locked) locked.locked = true;
    expect((await read()).locked).toBe(true);
  });

  it('GraphQL: who wrote it; a comment that is gone is null', async () => {
    const mine = addComment(server.state, { issue: 7, body: 'x', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const ids = [`IC_${Buffer.from(String(mine.id)).toString('base64url')}`, 'IC_gone'];
    const answer = await open().graphql(
      commentAuthors,
      { ids },
      object({ nodes: list(maybe(object({ viewerDidAuthor: boolean }))) }),
      { absentIsNull: true },
    );
    expect(answer.nodes).toEqual([{ viewerDidAuthor: true }, undefined]);
    expect(await codeOf(open().graphql(commentAuthors, { ids }, nothing))).toBe('DCA-GHB-019');
  });

  it('GitHub Enterprise Server: /api/v3 and /api/graphql', async () => {
    const ghes = await startGithub({ prefix: '/api/v3' });
    addPull(ghes.state, { number: 7 });
    const api = open({ apiUrl: ghes.url, graphqlUrl: ghes.environment.GITHUB_GRAPHQL_URL ?? '' });
    expect(await api.get(pull, { ...at, pull_number: 7 }, object({ number: integer }))).toEqual({ number: 7 });
    await api.graphql(commentAuthors, { ids: [] }, object({ nodes: list(nothing) }));
    await ghes.close();
  });
});
