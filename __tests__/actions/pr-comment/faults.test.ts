/** The bundle of pr-comment where GitHub's answers are never whole. Faults that pass, and all others: `__tests__/faults/`. */
import { expect, it } from '@jest/globals';
import { startGithub } from '../../support/github-server.ts';
import { addComment, addPull } from '../../support/github-state.ts';
import { runBundle } from '../../support/run-bundle.ts';

it('case 19: a list that is always cut is exit 1 with one message, no output and no comment', async () => {
  const server = await startGithub();
  addPull(server.state, { number: 7 });
  addComment(server.state, { issue: 7, body: 'chat' });
  server.fault = ({ path }) => (path.endsWith('/comments') ? { kind: 'cut' } : undefined);
  const run = await runBundle('pr-comment', {
    inputs: { 'github-token': server.token, body: 'x', 'pr-number': '7' },
    env: server.environment,
  }).finally(() => server.close());
  expect([run.exitCode, run.outputs]).toEqual([1, {}]);
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toMatch(/^DCA-GHB-010: no whole answer came to GET .*(?:cut off|broke)/);
  expect(server.state.comments).toHaveLength(1);
}, 60_000);
