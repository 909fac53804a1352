/** Six jobs that comment at once, each a process of its own: three rounds in `npm test`, twenty with FAULTS=long. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { readMarker } from '../../../src/comment/marker.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { runBundle } from '../../support/run-bundle.ts';

const rounds = Array.from({ length: process.env.FAULTS === 'long' ? 20 : 3 }, (_, round) => round + 1);

let server: GithubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function pullRequest(): Promise<GithubServer> {
  server = await startGithub({ latency: 120 });
  addPull(server.state, { number: 7 });
  return server;
}

/** Runs 11 to 16, in another order of arrival each round. */
async function sixAtOnce(github: GithubServer, round: number): Promise<void> {
  const order = [3, 1, 6, 2, 5, 4].map((number) => 11 + ((number + round) % 6));
  const runs = await Promise.all(
    order.map((number) =>
      runBundle('pr-comment', {
        inputs: { 'github-token': github.token, body: `text of ${number}`, 'pr-number': '7' },
        env: { ...github.environment, GITHUB_RUN_ID: `${number}` },
      }),
    ),
  );
  expect(runs.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(runs.map(() => [0, []]));
}

function texts(github: GithubServer): readonly (string | undefined)[] {
  const own = github.state.comments.filter(({ body }) => readMarker(body)?.key === 'images');
  return own.map(({ body }) => body.split('\n')[1]);
}

describe('case 124: six processes at once, 120 ms away', () => {
  it.each(rounds)(
    'round %d where there is no comment: one comment, the newest text',
    async (round) => {
      const github = await pullRequest();
      await sixAtOnce(github, round);
      expect(texts(github)).toEqual(['text of 16']);
    },
    60_000,
  );

  it.each(rounds)(
    'round %d where there is one of an hour ago: it stays, with the newest text',
    async (round) => {
      const github = await pullRequest();
      const { id } = addComment(github.state, {
        issue: 7,
        body: '<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\nold\n',
        user: { login: 'github-actions[bot]', type: 'Bot' },
        at: Date.now() - 3_600_000,
      });
      await sixAtOnce(github, round);
      expect([github.state.comments.map((one) => one.id), texts(github)]).toEqual([[id], ['text of 16']]);
    },
    60_000,
  );
});
