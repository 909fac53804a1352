/** The stand-in of GitHub takes and gives nothing that GitHub's own descriptions do not have: else no test could prove anything. */
import { describe, expect, it } from '@jest/globals';
import * as documents from '../../src/github/documents.ts';
import { answerFlaws, documentFlaws, documentOf, matchOperation } from '../support/github-contract.ts';
import { type GithubServer, startGithub } from '../support/github-server.ts';
import { addPull } from '../support/github-state.ts';

type Ask = (server: GithubServer, headers: Readonly<Record<string, string>>) => Promise<unknown>;

const post =
  (path: string, body: unknown): Ask =>
  (server, headers) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
const get =
  (path: string): Ask =>
  (server, headers) =>
    fetch(`${server.url}${path}`, { headers });

describe('a request that GitHub does not know makes the test fail that sent it', () => {
  it.each<[string, Ask, string | undefined]>([
    ['what GitHub documents', get('/repos/acme/shop/pulls/7'), undefined],
    ['an operation that we did not cut', get('/repos/acme/shop/teams'), 'is not in the subset'],
    ['a query that it has not', get('/repos/acme/shop/pulls?sha=x'), 'unknown query sha'],
    ['a query of another type', get('/repos/acme/shop/issues/7/comments?page=two'), 'page: must be integer'],
    ['a word that it has not', get('/repos/acme/shop/pulls?state=merged'), 'must be equal to one of'],
    ['a field that it has not', post('/repos/acme/shop/issues/7/comments', { body: 'x', key: 'y' }), 'field key'],
    ['a body without its field', post('/repos/acme/shop/issues/7/comments', {}), "required property 'body'"],
    ['a GraphQL document of our own', post('/graphql', { query: '{ viewer { login } }' }), 'was not validated'],
    [
      'variables of another type',
      post('/graphql', { query: documents.commentAuthors, variables: { ids: 'IC_1' } }),
      'must be array',
    ],
  ])('%s', async (_, ask, flaw) => {
    const server = await startGithub();
    addPull(server.state, { number: 7 });
    await ask(server, { authorization: `token ${server.token}`, 'content-type': 'application/json' });
    if (flaw === undefined) await server.close();
    else await expect(server.close()).rejects.toThrow(flaw);
  });
});

describe('an answer that GitHub would not give is told too', () => {
  const pull = matchOperation('GET', '/repos/acme/shop/pulls/7')?.operation;
  const write = matchOperation('POST', '/repos/acme/shop/issues/7/comments')?.operation;
  it('of REST: its status, its shape, and that of a refusal', () => {
    if (!pull || !write) throw new Error('not in the subset');
    expect(answerFlaws(pull, 299, {})).toEqual([expect.stringContaining('does not answer 299')]);
    expect(answerFlaws(pull, 200, { number: '7' })).not.toEqual([]);
    expect(answerFlaws(write, 422, { errors: 'no list' })).not.toEqual([]);
    expect(answerFlaws(write, 403, { message: 'Resource not accessible by integration' })).toEqual([]);
  });

  it('of GraphQL', () => {
    const document = documentOf(documents.commentAuthors);
    if (!document) throw new Error('not validated');
    const node = { __typename: 'IssueComment', id: 'IC_1', viewerDidAuthor: true, isMinimized: false, body: '' };
    expect(documentFlaws(document, 'data', { nodes: [node, null] })).toEqual([]);
    expect(documentFlaws(document, 'data', { nodes: [{ ...node, viewerDidAuthor: 'yes' }] })).not.toEqual([]);
    expect(documentFlaws(document, 'data', { nodes: [{ ...node, login: 'x' }] })).not.toEqual([]);
  });
});

it("every document that we send was validated against GitHub's schema, as it stands", () => {
  for (const text of Object.values(documents)) expect(documentOf(text)?.text).toBe(text);
});
