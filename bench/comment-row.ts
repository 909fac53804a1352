/** The sticky comment is the last of many: ours beside marocchino/sticky-pull-request-comment. */
import { type Conversation, startCommentServer } from './comment-server.ts';
import type { Candidate } from './measure.ts';
import { bareNode, bundle, type Peers, type Row } from './row.ts';

export function commentRow(peers: Peers): Row {
  const peer = peers['sticky-pull-request-comment'];
  return {
    title: 'pr-comment: 450 comments, the sticky one last, 80 ms a round trip',
    target: peer === undefined ? { milliseconds: 600 } : { ratio: 0.7 },
    rounds: 9,
    candidates: () => commentCandidates({ total: 450, roundTrip: 80 }, peer),
  };
}

export async function commentCandidates(
  conversation: Conversation,
  peer?: string,
): Promise<readonly [reference: Candidate, ours: Candidate]> {
  const server = await startCommentServer(conversation);
  const event = {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        // As GitHub counts them in every such event.
        comments: conversation.total,
        head: { sha: '1'.repeat(40), repo: { id: 1, full_name: 'acme/shop' } },
        base: { ref: 'main', repo: { id: 1, full_name: 'acme/shop' } },
      },
      repository: { full_name: 'acme/shop' },
    },
  };
  const env = { GITHUB_API_URL: server.url, GITHUB_GRAPHQL_URL: `${server.url}/graphql` };
  const call = await bundle('pr-comment', {
    event,
    env,
    inputs: { 'github-token': 'test-token', body: 'New text.', key: 'bench', 'compare-with': 'off' },
  });
  const ours: Candidate = {
    ...call,
    before: async () => {
      await call.before?.();
      server.reset('<!-- docker-ci-actions:pr-comment v=1 key=bench run=1.1 -->\nOld text.');
    },
    after: server.close,
  };
  if (peer === undefined) return [bareNode, ours];
  const theirs: Candidate = {
    ...(await bundle('pr-comment', { event, env })),
    name: 'sticky-pull-request-comment',
    command: [process.execPath, peer],
    before: () => server.reset('Old text.\n<!-- Sticky Pull Request Commentbench -->'),
  };
  return [{ ...theirs, env: { ...theirs.env, ...peerInputs } }, ours];
}

/** The inputs of the peer with the defaults of its action.yml, which a runner would fill in. */
const peerInputs: Readonly<Record<string, string>> = {
  INPUT_HEADER: 'bench',
  INPUT_MESSAGE: 'New text.',
  INPUT_GITHUB_TOKEN: 'test-token',
  INPUT_APPEND: 'false',
  INPUT_RECREATE: 'false',
  INPUT_DELETE: 'false',
  INPUT_ONLY_CREATE: 'false',
  INPUT_ONLY_UPDATE: 'false',
  INPUT_HIDE: 'false',
  INPUT_HIDE_AND_RECREATE: 'false',
  INPUT_HIDE_CLASSIFY: 'OUTDATED',
  INPUT_HIDE_DETAILS: 'false',
  INPUT_IGNORE_EMPTY: 'false',
  INPUT_SKIP_UNCHANGED: 'false',
  INPUT_FOLLOW_SYMBOLIC_LINKS: 'false',
};
