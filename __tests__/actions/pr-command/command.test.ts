import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GithubServer, startGithub } from '../../support/github-server.ts';
import { addComment, addPull, type StoredComment } from '../../support/github-state.ts';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let github: GithubServer;
const head = 'a'.repeat(40);
const written = Date.parse('2026-03-01T12:00:00Z');

beforeEach(async () => {
  github = await startGithub();
  addPull(github.state, { number: 7, headSha: head, headRef: 'feature' });
  github.state.permissions.set('octocat', { permission: 'write' });
  pushed('2026-03-01T11:59:00Z');
});
afterEach(() => github.close());

function pushed(timestamp: string, after = head, repository = 'acme/shop') {
  const ref = 'refs/heads/feature';
  github.state.activities.set(repository, [
    { ref, before: 'b'.repeat(40), after, timestamp, activity_type: 'push', node_id: 'PSH_1' },
  ]);
}

function write(body: string, login = 'octocat', type: 'User' | 'Bot' = 'User'): StoredComment {
  return addComment(github.state, { issue: 7, body, user: { login, type }, at: written });
}

function run(
  comment: StoredComment,
  inputs: Record<string, string> = {},
  more: Record<string, unknown> = {},
): Promise<BundleRun> {
  const user = { login: comment.user?.login, type: comment.user?.type ?? 'User' };
  const payload = {
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: comment.id, body: comment.body, user },
    sender: user,
    ...more,
  };
  return runBundle('pr-command', {
    inputs: { 'github-token': github.token, commands: '/regen', ...inputs },
    event: { name: 'issue_comment', payload },
    env: github.environment,
  });
}

const reactions = (comment: StoredComment) => comment.reactions.map(({ content }) => content);

describe('a command that is followed', () => {
  it('gives the pinned head, and looks at it', async () => {
    const comment = write('/regen api worker\nthanks');
    const done = await run(comment);
    expect([done.errors, done.exitCode]).toEqual([[], 0]);
    expect(done.outputs).toEqual({
      matched: 'true',
      command: '/regen',
      arguments: 'api worker',
      'pr-number': '7',
      'head-sha': head,
      'head-ref': 'feature',
      'head-repository': 'acme/shop',
      'is-fork': 'false',
    });
    expect(reactions(comment)).toEqual(['eyes']);
    expect(done.summary).toContain('| Arguments | `api worker` |\n| Written by | `octocat` |');
    expect(done.summary).toContain(`(https://github.com/acme/shop/pull/7/commits/${head})`);
    expect(done.summary).not.toContain('fork');
  });

  it('from a fork says so, with the repository of the head', async () => {
    const pull = github.state.pulls[0];
    if (pull) pull.headRepository = 'mallory/shop';
    pushed('2026-03-01T11:59:00Z', head, 'mallory/shop');
    const { outputs, summary } = await run(write('/regen'));
    expect(summary).toContain('| Head | `mallory/shop`, branch `feature` ⚠️ a fork |');
    expect(outputs).toMatchObject({ matched: 'true', 'head-repository': 'mallory/shop', 'is-fork': 'true' });
  });

  it('that names the full commit is followed though it was pushed after, or nobody knows when', async () => {
    pushed('2026-03-01T12:30:00Z');
    expect((await run(write(`/regen ${head}`))).outputs).toMatchObject({ matched: 'true', arguments: '' });
    github.state.activities.clear();
    expect((await run(write(`/regen ${head}`))).outputs.matched).toBe('true');
  });

  it('ends with a reaction of the step that reports it', async () => {
    const comment = write('/regen');
    const done = await run(comment, { commands: '', react: 'rocket' });
    expect([done.exitCode, done.outputs.matched]).toEqual([0, 'false']);
    expect(reactions(comment)).toEqual(['rocket']);
  });
});

describe('case 96: what is refused, with exit 0 and matched=false', () => {
  const refuses = async (comment: StoredComment, why: RegExp, more: Record<string, unknown> = {}) => {
    const done = await run(comment, {}, more);
    expect([done.errors, done.exitCode]).toEqual([[], 0]);
    expect(done.outputs).toMatchObject({ matched: 'false', command: '', 'head-sha': '', 'pr-number': '' });
    expect(done.log).toMatch(why);
    expect(reactions(comment)).not.toContain('eyes');
  };

  it('a head that was pushed after the comment, with the way out', async () => {
    pushed('2026-03-01T12:00:01Z');
    const comment = write('/regen');
    await refuses(comment, new RegExp(`pushed after the comment was written; name the commit: /regen ${head}`));
    expect(reactions(comment)).toEqual(['confused']);
  });

  it('another commit than the head', async () =>
    refuses(write(`/regen ${'c'.repeat(40)}`), /names cccccccccccc, and the head is/));

  it('a stranger, and one who lost the permission', async () => {
    const comment = write('/regen', 'stranger');
    await refuses(comment, /stranger has permission read, and write is needed/);
    expect(reactions(comment)).toEqual([]);
    github.state.permissions.set('octocat', { permission: 'read', role: 'triage' });
    await refuses(write('/regen'), /has permission triage/);
  });

  it('a bot, our own comments included', async () => {
    github.state.permissions.set('github-actions[bot]', { permission: 'admin' });
    await refuses(write('/regen', 'github-actions[bot]', 'Bot'), /is no person/);
    await refuses(
      write('<!-- docker-ci-actions:pr-comment v=1 key=images run=1.1 -->\n/regen'),
      /none of the commands/,
    );
  });

  it('an edited comment: the event, or the text meanwhile', async () => {
    await refuses(write('/regen'), /just written/, { action: 'edited' });
    const comment = write('/regen');
    Object.assign(comment, { updatedAt: written + 5000 });
    await refuses(comment, /edited after it was written/);
  });

  it('an issue, a closed pull request, a comment that is gone', async () => {
    await refuses(write('/regen'), /on an issue/, { issue: { number: 7 } });
    const gone = write('/regen');
    github.state.comments.length = 0;
    await refuses(gone, /is gone/);
    const pull = github.state.pulls[0];
    if (pull) pull.state = 'closed';
    await refuses(write('/regen'), /#7 is closed/);
  });

  it('an event that is no comment', async () => {
    const done = await runBundle('pr-command', {
      inputs: { 'github-token': github.token, commands: '/regen' },
      env: github.environment,
    });
    expect([done.exitCode, done.outputs.matched]).toEqual([0, 'false']);
    expect(github.requests).toEqual([]);
  });
});

it('trouble with GitHub is loud, and sets nothing', async () => {
  github.fault = ({ path }) => (path.includes('permission') ? { kind: 'html' } : undefined);
  const done = await run(write('/regen'));
  expect(done.exitCode).toBe(1);
  expect(done.errors[0]).toMatch(/^DCA-GHB-010/);
  expect(done.outputs).toEqual({});
}, 40_000);

it('an unknown command in `commands` is refused before anything is asked', async () => {
  const done = await run(write('/regen'), { commands: 'regen' });
  expect(done.errors[0]).toMatch(/DCA-ACT-001.*slash commands/s);
  expect(github.requests).toEqual([]);
});
