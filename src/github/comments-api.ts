/** The comments of one pull request, by GitHub's API. A pull request's conversation is that of the issue with its number. */

import type { CommentFacts, Comments, Ownership } from '../comment/comments.ts';
import type { GitHubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import { absentOr } from './api-problem.ts';
import { commentAuthors, minimizeComment, unminimizeComment } from './documents.ts';
import { boolean, integer, list, maybe, nothing, object, type Shape, text, type ValueOf } from './shape.ts';

const fields = object({
  id: integer,
  node_id: text,
  html_url: text,
  body: maybe(text),
  created_at: text,
  updated_at: text,
});

const comment: Shape<CommentFacts> = (value, path) => factsOf(fields(value, path));
const authors = object({
  nodes: list(
    maybe(object({ id: maybe(text), viewerDidAuthor: maybe(boolean), isMinimized: maybe(boolean), body: maybe(text) })),
  ),
});
/** GitHub takes at most so many ids in one query. */
const mostNodes = 100;

export function commentsApi(api: GitHubApi, repository: string, number: number): Comments {
  const here = repositoryParameters(repository);
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  return {
    list: (since, expected = 0) => {
      const changed = since === undefined ? {} : { since: new Date(since).toISOString().replace(/\.\d+Z$/, 'Z') };
      return api.getAll(`GET ${all}`, { ...here, issue_number: number, ...changed }, comment, { expected });
    },
    ownership: async (nodeIds) => {
      const found = new Map<string, Ownership>();
      for (let at = 0; at < nodeIds.length; at += mostNodes) {
        const ids = nodeIds.slice(at, at + mostNodes);
        const { nodes } = await api.graphql(commentAuthors, { ids }, authors, { absentIsNull: true });
        for (const node of nodes) {
          if (!node?.id) continue;
          const { viewerDidAuthor, isMinimized, body } = node;
          found.set(node.id, { mine: viewerDidAuthor === true, minimized: isMinimized === true, body });
        }
      }
      return found;
    },
    get: (id) => api.get(`GET ${one}`, { ...here, comment_id: id }, comment).catch(absentOr),
    create: (body) => api.send(`POST ${all}`, { ...here, issue_number: number, body }, comment, { repeatable: false }),
    update: (id, body) =>
      api.send(`PATCH ${one}`, { ...here, comment_id: id, body }, comment, { repeatable: true }).catch(absentOr),
    remove: async (id) => {
      await api.send(`DELETE ${one}`, { ...here, comment_id: id }, nothing, { repeatable: true }).catch(absentOr);
    },
    minimize: (nodeId, hidden) => api.graphql(hidden ? minimizeComment : unminimizeComment, { id: nodeId }, nothing),
  };
}

function factsOf(found: ValueOf<typeof fields>): CommentFacts {
  return {
    id: found.id,
    nodeId: found.node_id,
    url: found.html_url,
    body: found.body ?? '',
    createdAt: Date.parse(found.created_at),
    updatedAt: Date.parse(found.updated_at),
  };
}
