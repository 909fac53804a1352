/**
 * A server that lists a pull request's comments, the sticky one among them, and answers both our client and marocchino's.
 *
 * The stand-in of the tests knows our GraphQL documents alone; this one knows as little as either client reads.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const login = 'github-actions[bot]';

export interface Conversation {
  readonly total: number;
  /** Milliseconds before each answer. */
  readonly roundTrip: number;
}

interface Comment {
  readonly id: number;
  readonly node_id: string;
  readonly user: { readonly login: string; readonly type: string };
  body: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url: string;
}

export async function startCommentServer({ total, roundTrip }: Conversation) {
  let comments: Comment[] = [];
  const reset = (sticky: string) => {
    const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
    comments = Array.from({ length: total }, (_, index) => ({
      id: 5_000_000_000 + index,
      node_id: `IC_${index}`,
      user: index === total - 1 ? { login, type: 'Bot' } : { login: 'octocat', type: 'User' },
      body: index === total - 1 ? sticky : `A remark. ${'x'.repeat(380)}`,
      created_at: at,
      updated_at: at,
      html_url: `https://github.com/acme/shop/pull/7#issuecomment-${index}`,
    }));
  };
  reset('');
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, reset, close };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    await sleep(roundTrip);
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const send = (body: unknown, headers: Record<string, string> = {}, status = 200) => {
      const bytes = Buffer.from(JSON.stringify(body));
      response
        .writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': String(bytes.length),
          ...headers,
        })
        .end(bytes);
    };
    if (pathname === '/graphql') return send({ data: graphql(JSON.parse(text) as GraphqlCall, comments) });
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const found = comments.find((comment) => String(comment.id) === id);
    if (found) {
      if (request.method === 'PATCH') found.body = (JSON.parse(text) as { body: string }).body;
      return send(found);
    }
    if (pathname.endsWith('/issues/7/comments')) {
      const size = Number(searchParams.get('per_page') ?? 30);
      const page = Number(searchParams.get('page') ?? 1);
      const last = Math.ceil(comments.length / size);
      const to = (number: number, rel: string) => `<${url}${pathname}?per_page=${size}&page=${number}>; rel="${rel}"`;
      const links = page < last ? { link: `${to(page + 1, 'next')}, ${to(last, 'last')}` } : { link: to(1, 'first') };
      return send(comments.slice((page - 1) * size, page * size), links);
    }
    if (pathname.endsWith('/pulls/7')) return send(pull);
    send({ message: 'Not Found' }, {}, 404);
  }
}

interface GraphqlCall {
  readonly query: string;
  readonly variables: {
    readonly ids?: readonly string[];
    readonly after?: string | null;
    readonly input?: { readonly id: string; readonly body: string };
  };
}

function graphql({ query, variables }: GraphqlCall, comments: Comment[]): unknown {
  if (query.includes('viewerDidAuthor')) {
    return {
      nodes: (variables.ids ?? []).map((id) => {
        const comment = comments.find((one) => one.node_id === id);
        return { __typename: 'IssueComment', id, viewerDidAuthor: comment?.user.login === login, isMinimized: false };
      }),
    };
  }
  if (query.includes('updateIssueComment')) {
    const comment = comments.find((one) => one.node_id === variables.input?.id);
    if (comment && variables.input) comment.body = variables.input.body;
    return { updateIssueComment: { issueComment: { id: comment?.node_id, body: comment?.body } } };
  }
  const from = Number(variables.after ?? 0);
  const nodes = comments.slice(from, from + 100).map(({ node_id, user, body }) => ({
    id: node_id,
    author: { login: user.login.replace('[bot]', '') },
    isMinimized: false,
    body,
  }));
  const end = from + nodes.length;
  return {
    viewer: { login },
    repository: {
      pullRequest: { comments: { nodes, pageInfo: { endCursor: String(end), hasNextPage: end < comments.length } } },
    },
  };
}

const pull = {
  number: 7,
  state: 'open',
  head: { sha: '1'.repeat(40), ref: 'feature', repo: { id: 1, full_name: 'acme/shop' } },
  base: { ref: 'main', repo: { id: 1, full_name: 'acme/shop' } },
};
