/** pr-command: a command of somebody who may write is followed, pinned to the head, and acknowledged. */
import { startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';
import { token } from './comment.ts';

const head = 'a'.repeat(40);

export const command: Scenario = {
  name: 'pr-command',
  action: 'pr-command',
  expects: { exitCode: 0, outputs: { matched: 'true', 'head-sha': head, arguments: 'api' } },
  build: async () => {
    const github = await startGithub();
    github.state.tokens.set(token, { login: 'github-actions[bot]', type: 'Bot' });
    addPull(github.state, { number: 7, headSha: head, headRef: 'feature' });
    github.state.permissions.set('octocat', { permission: 'write' });
    const [before, timestamp, ref] = ['b'.repeat(40), '2026-03-01T11:59:00Z', 'refs/heads/feature'];
    github.state.activities.set('acme/shop', [
      { ref, before, after: head, timestamp, activity_type: 'push', node_id: 'PSH_1' },
    ]);
    const user = { login: 'octocat', type: 'User' } as const;
    const body = `/regen api\n${commandText}`;
    const comment = addComment(github.state, { issue: 7, body, user, at: Date.parse('2026-03-01T12:00:00Z') });
    const payload = {
      action: 'created',
      issue: { number: 7, pull_request: {} },
      comment: { id: comment.id, body, user },
      sender: user,
    };
    return {
      upstreams: { github: { url: github.url, role: 'github' } },
      secrets: [token],
      state: () => undefined,
      flaw: () => (comment.reactions.length > 1 ? `${comment.reactions.length} reactions` : undefined),
      // Refused, and said why: nobody is let through by an answer that never came.
      safe: ({ outputs }) => outputs.matched === 'false' && outputs['head-sha'] === '' && outputs.command === '',
      call: (at) => ({
        inputs: { 'github-token': token, commands: '/regen' },
        event: { name: 'issue_comment', payload },
        env: {
          ...github.environment,
          GITHUB_API_URL: `http://${at('github')}`,
          GITHUB_GRAPHQL_URL: `http://${at('github')}/graphql`,
        },
      }),
      close: () => github.close(),
    } satisfies World;
  },
};
