/** What `pr-command` asks, by GitHub's API. */

import type { CommandPort } from '../comment/command-port.ts';
import type { GitHubApi } from './api.ts';
import { repositoryParameters } from './api-answer.ts';
import { absentOr, isAbsent, isForbidden } from './api-problem.ts';
import { pullsApi } from './pulls-api.ts';
import { integer, maybe, nothing, object, text, unknown } from './shape.ts';

const comment = object({
  id: integer,
  body: maybe(text),
  created_at: text,
  updated_at: text,
  user: maybe(object({ login: text, type: text })),
  performed_via_github_app: maybe(unknown),
});
const permission = object({ permission: text, role_name: maybe(text) });
const activity = object({ ref: text, after: text, timestamp: text });

export function commandApi(api: GitHubApi, repository: string): CommandPort {
  const here = repositoryParameters(repository);
  return {
    comment: async (id) => {
      const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
      const found = await api.get(route, { ...here, comment_id: id }, comment).catch(absentOr);
      if (!found) return undefined;
      const { user } = found;
      return {
        body: found.body ?? '',
        createdAt: Date.parse(found.created_at),
        updatedAt: Date.parse(found.updated_at),
        author: user && {
          login: user.login,
          isPerson:
            user.type === 'User' && !user.login.endsWith('[bot]') && found.performed_via_github_app === undefined,
        },
      };
    },
    pull: pullsApi(api, repository).get,
    permission: async (login) => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const found = await api.get(route, { ...here, username: login }, permission).catch(absentOr);
      return { permission: found?.permission ?? 'none', role: found?.role_name ?? found?.permission ?? 'none' };
    },
    pushes: async (from, branch) => {
      const parameters = { ...repositoryParameters(from), ref: `refs/heads/${branch}` };
      try {
        // The newest is enough: the first page, newest first.
        const found = await api.getAll('GET /repos/{owner}/{repo}/activity', parameters, activity, {
          until: () => true,
        });
        return found
          .filter(({ ref }) => ref === parameters.ref)
          .map(({ after, timestamp }) => ({ after, at: Date.parse(timestamp) }));
      } catch (error) {
        if (isAbsent(error) || isForbidden(error)) return undefined;
        throw error;
      }
    },
    react: async (id, content) => {
      const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
      // A second one of the same kind by the same user is the first one.
      await api.send(route, { ...here, comment_id: id, content }, nothing, { repeatable: true }).catch(absentOr);
    },
  };
}
