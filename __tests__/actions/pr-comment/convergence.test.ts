/** Six jobs that comment at once, each a process of its own: three rounds in `npm test`, twenty with FAULTS=long. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { readMarker } from '../../../src/comment/marker.ts';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addPull } from '../../support/github-state.ts';
import { runBundle } from '../../support/run-bundle.ts';

const rounds = process.env.FAULTS === 'long' ? 20 : 3;

let server: GithubServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('case 124: six processes at once, 120 ms away', () => {
  it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'round %d: one comment, the newest text',
    async (round) => {
      const github = await startGithub({ latency: 120 });
      server = github;
      addPull(github.state, { number: 7 });
      // Another order of arrival each time.
      const order = [3, 1, 6, 2, 5, 4].map((number) => ((number + round) % 6) + 1);
      const runs = await Promise.all(
        order.map((number) =>
          runBundle('pr-comment', {
            inputs: { 'github-token': github.token, body: `text of ${number}`, 'pr-number': '7' },
            env: { ...github.environment, GITHUB_RUN_ID: `${number}` },
          }),
        ),
      );
      expect(runs.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(runs.map(() => [0, []]));
      const own = github.state.comments.filter(({ body }) => readMarker(body)?.key === 'images');
      expect(own.map(({ body }) => body.split('\n')[1])).toEqual(['text of 6']);
    },
    60_000,
  );
});
