/** pr-comment: the sticky comment of a conversation of more than a page is created, or found and updated. */
import { readMarker } from '../../../src/comment/marker.ts';
import { startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { commandText } from '../kinds.ts';
import type { Scenario, World } from '../scenario.ts';

export const token = 'ghs_f4u1tT0kenOfTheJob0123456789abcdef';
const anHour = 3_600_000;

function commenting(existing: boolean): Scenario {
  return {
    name: existing ? 'pr-comment update' : 'pr-comment create',
    action: 'pr-comment',
    expects: { exitCode: 0, outputs: { outcome: existing ? 'updated' : 'created', 'pr-number': '7' } },
    build: async () => {
      const [github, replica] = await Promise.all([startGithub(), startGithub()]);
      github.state.tokens.set(token, { login: 'github-actions[bot]', type: 'Bot' });
      addPull(github.state, { number: 7, title: commandText });
      for (let number = 0; number < 120; number += 1)
        addComment(github.state, { issue: 7, body: `chat ${commandText}`, at: Date.now() - anHour });
      if (existing) {
        const body = '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\nold\n';
        const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
        addComment(github.state, { issue: 7, body, user, at: Date.now() - anHour });
      }
      Object.assign(replica.state, structuredClone(github.state));
      const own = () => github.state.comments.filter(({ body }) => readMarker(body)?.key === 'images');
      const texts = () => own().map(({ body }) => body.split('\n')[1]);
      return {
        upstreams: { github: { url: github.url, role: 'github', behind: replica.url } },
        secrets: [token],
        state: () =>
          ({ own: own(), chat: github.state.comments.length - own().length }).own.map(({ id, body }) => [id, body]),
        comments: () => own().length,
        flaw: (run) => {
          const now = texts();
          if (now.some((text) => text !== 'what we say' && text !== 'old')) return `the comment says ${now.join()}`;
          return run?.exitCode === 0 && now.join() !== 'what we say' ? 'exit 0 without our text' : undefined;
        },
        // Another job may have been seen where the answer was lost: documented in the README, "Outputs".
        safe: (run) =>
          texts().join() === 'what we say' && ['created', 'updated', 'unchanged'].includes(run.outputs.outcome ?? ''),
        published: () => github.state.comments.map(({ body }) => body),
        call: (at) => ({
          inputs: { 'github-token': token, body: 'what we say', 'pr-number': '7' },
          env: {
            ...github.environment,
            GITHUB_API_URL: `http://${at('github')}`,
            GITHUB_GRAPHQL_URL: `http://${at('github')}/graphql`,
          },
        }),
        close: async () => {
          await Promise.all([github.close(), replica.close()]);
        },
      } satisfies World;
    },
  };
}

export const commentCreate = commenting(false);
export const commentUpdate = commenting(true);
