/** Whether a comment is followed: each refusal with its sentence, what was asked for it, and the reaction that it gets. */
import { describe, expect, it } from '@jest/globals';
import { prCommand } from '../../../actions/pr-command/run.ts';
import { readCommandEvent } from '../../../src/comment/command-event.ts';
import type { CommandComment, CommandPort } from '../../../src/comment/command-port.ts';
import type { PullFacts } from '../../../src/comment/which-pull.ts';
import { ApiProblem } from '../../../src/github/api-problem.ts';
import { runContext } from '../plan/support.ts';

const [head, elsewhere] = ['a'.repeat(40), 'c'.repeat(40)] as const;
const written = 1_800_000_000_000;
const comment: CommandComment = {
  body: '/regen api',
  createdAt: written,
  updatedAt: written,
  author: { login: 'octocat', isPerson: true },
};
const pull: PullFacts = {
  number: 7,
  open: true,
  headSha: head,
  headRef: 'feature',
  headRepository: { id: 1, name: 'acme/shop' },
  baseRef: 'main',
  baseRepositoryId: 1,
  author: 'octocat',
};

interface Scene {
  readonly comment?: Partial<CommandComment> | undefined;
  readonly pull?: Partial<PullFacts> | undefined;
  readonly role?: string;
  /** Milliseconds after the comment; `undefined`: GitHub does not say. */
  readonly pushedAfter?: number | undefined;
  /** What the event says, where that is another than the comment. */
  readonly body?: string;
  readonly author?: string;
  readonly sender?: string;
  readonly eventName?: string;
  readonly reacting?: () => void;
}
interface Inputs {
  readonly commands?: readonly string[] | undefined;
  readonly permission?: 'read' | 'triage' | 'write' | 'maintain' | 'admin';
  readonly react?: 'rocket' | 'confused' | undefined;
}

async function play(scene: Scene = {}, inputs: Inputs = {}) {
  const asked: string[] = [];
  const warnings: string[] = [];
  const now = 'comment' in scene && scene.comment === undefined ? undefined : { ...comment, ...scene.comment };
  const { body = now?.body ?? '/regen', author = 'octocat', sender = author, role = 'write', reacting } = scene;
  const pushed = 'pushedAfter' in scene ? scene.pushedAfter : -1;
  const github: CommandPort = {
    comment: async (id) => {
      asked.push(`comment ${id}`);
      return now;
    },
    pull: async (number) => {
      asked.push(`pull ${number}`);
      return 'pull' in scene && scene.pull === undefined ? undefined : { ...pull, ...scene.pull };
    },
    permission: async (login) => {
      asked.push(`permission ${login}`);
      return { permission: role, role };
    },
    pushes: async (repository, branch) => {
      asked.push(`pushes ${repository} ${branch}`);
      return pushed === undefined ? undefined : [{ after: head, at: written + pushed }];
    },
    react: async (id, reaction) => {
      asked.push(`${reaction} ${id}`);
      reacting?.();
    },
  };
  const payload = {
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 11, body, user: { login: author } },
    sender: { login: sender },
  };
  const { outputs, summary, verdict } = await prCommand(
    { commands: ['/regen'], permission: 'write', react: undefined, ...inputs } as Parameters<typeof prCommand>[0],
    {
      run: runContext({ eventName: scene.eventName ?? 'issue_comment', payload }),
      github,
      log: { warn: (text: string) => warnings.push(text) } as unknown as Parameters<typeof prCommand>[1]['log'],
    },
  );
  return { outputs, summary, verdict, asked, warnings };
}

const none = {
  matched: false,
  command: '',
  arguments: '',
  prNumber: '',
  headSha: '',
  headRef: '',
  headRepository: '',
  isFork: false,
};
const enough = ['comment 11', 'permission octocat', 'pull 7', 'pushes acme/shop feature'];

describe('a command that is followed', () => {
  it('has everything of the pull request, and a table of it', async () => {
    expect(await play()).toEqual({
      outputs: {
        matched: true,
        command: '/regen',
        arguments: 'api',
        prNumber: '7',
        headSha: head,
        headRef: 'feature',
        headRepository: 'acme/shop',
        isFork: false,
      },
      summary: `### ✅ A command is followed

| Command | \`/regen\` |
| :-- | :-- |
| Arguments | \`api\` |
| Written by | \`octocat\` |
| Pull request | [&#35;&#8203;7](https://github.com/acme/shop/pull/7) |
| Commit | [\`${head}\`](https://github.com/acme/shop/pull/7/commits/${head}) |
| Head | \`acme/shop\`, branch \`feature\` |
`,
      verdict: `/regen by octocat is followed, on #7 at ${head}.`,
      asked: [...enough, 'eyes 11'],
      warnings: [],
    });
  });

  it('without arguments says so', async () => {
    const { outputs, summary } = await play({ comment: { body: '/regen' } });
    expect([outputs.arguments, summary?.includes('| Arguments | – |')]).toEqual(['', true]);
  });

  it('of a fork is told by the repository, whatever its name', async () => {
    const { outputs, summary } = await play({ pull: { headRepository: { id: 2, name: 'acme/shop' } } });
    expect(outputs).toMatchObject({ isFork: true, headRepository: 'acme/shop' });
    expect(summary).toContain('| Head | `acme/shop`, branch `feature` ⚠️ a fork |');
  });

  it('that names the head is followed, whenever that was pushed', async () => {
    const { outputs, asked } = await play({ comment: { body: `/regen ${head} api` }, pushedAfter: 1 });
    expect(outputs).toMatchObject({ matched: true, arguments: 'api' });
    expect(asked).toEqual([...enough.slice(0, 3), 'eyes 11']);
  });

  it('may be read by a token that may not react', async () => {
    const refuse = (code: 'DCA-GHB-013' | 'DCA-GHB-017') => () => {
      throw new ApiProblem({ code, message: 'x', said: 'Resource not accessible' });
    };
    const { outputs, warnings } = await play({ reacting: refuse('DCA-GHB-013') });
    expect([outputs.matched, warnings]).toEqual([
      true,
      ['no reaction could be added; give the job `permissions: pull-requests: write` (Resource not accessible).'],
    ]);
    await expect(play({ reacting: refuse('DCA-GHB-017') })).rejects.toThrow('x');
  });
});

describe('what is refused', () => {
  it.each<readonly [string, Scene, string, number]>([
    ['another event', { eventName: 'push' }, 'commands come by the event issue_comment, not push', 0],
    ['another command', { body: '/other' }, 'the first line of the comment is none of the commands', 0],
    ['a comment that is gone', { comment: undefined }, 'the comment is gone', 1],
    ['a deleted account', { comment: { author: undefined } }, 'the account that wrote the comment was deleted', 1],
    ['a bot', { comment: { author: { login: 'octocat', isPerson: false } } }, 'octocat is no person', 1],
    [
      'another author',
      { comment: { author: { login: 'mallory', isPerson: true } } },
      'the event is not by the author of the comment',
      1,
    ],
    ['another sender', { sender: 'mallory' }, 'the event is not by the author of the comment', 1],
    ['another text', { body: '/regen web' }, 'the comment was edited after it was written', 1],
    ['an edit', { comment: { updatedAt: written + 1 } }, 'the comment was edited after it was written', 1],
    ['too little permission', { role: 'triage' }, 'octocat has permission triage, and write is needed', 2],
  ])('%s gets no reaction', async (_what, scene, why, questions) => {
    const { outputs, summary, verdict, asked } = await play(scene);
    expect({ outputs, verdict, asked }).toEqual({
      outputs: none,
      verdict: `No command: ${why}.`,
      asked: enough.slice(0, questions),
    });
    expect(summary).toMatch(/^### ⏭️ No command\n\nNothing is done: .*\.\n$/);
  });

  it.each<readonly [string, Scene, string, number]>([
    ['no pull request', { pull: undefined }, 'there is no such pull request', 3],
    ['a closed one', { pull: { open: false } }, '#7 is closed', 3],
    ['a deleted fork', { pull: { headRepository: undefined } }, 'the repository of its head was deleted', 3],
    [
      'another commit than the head',
      { comment: { body: `/regen ${elsewhere}` } },
      'the command names cccccccccccc, and the head is aaaaaaaaaaaa',
      3,
    ],
    [
      'a head that was pushed in the same second, or later',
      { pushedAfter: 0 },
      `the head was pushed after the comment was written; name the commit: /regen ${head}`,
      4,
    ],
    [
      'a head of which nobody knows when',
      { pushedAfter: undefined },
      `GitHub does not say when the head was pushed; name the commit: /regen ${head}`,
      4,
    ],
  ])('%s is answered with a reaction', async (_what, scene, why, questions) => {
    const { outputs, verdict, asked } = await play(scene);
    expect({ outputs, verdict, asked }).toEqual({
      outputs: none,
      verdict: `No command: ${why}.`,
      asked: [...enough.slice(0, questions), 'confused 11'],
    });
  });

  it('what is needed is what the input says', async () => {
    expect((await play({ role: 'triage' }, { permission: 'triage' })).outputs.matched).toBe(true);
  });
});

describe('the event', () => {
  const user = { login: 'octocat' };
  const payload = {
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 11, body: '/regen', user },
    sender: user,
  };
  const said = (facts: object, eventName = 'issue_comment') =>
    readCommandEvent(runContext({ eventName, payload: { ...payload, ...facts } }));
  const unknown = 'the event does not say who wrote what';

  it('says who wrote what', () => {
    const sender = { login: 'mallory' };
    const wanted = { number: 7, commentId: 11, body: '/regen', author: 'octocat', sender: 'mallory' };
    expect(said({ sender })).toEqual(wanted);
  });

  it.each<readonly [string, object, string]>([
    ['an edit', { action: 'edited' }, 'only a comment that was just written is a command, no edited or deleted one'],
    ['a comment on an issue', { issue: { number: 7 } }, 'the comment is on an issue, not on a pull request'],
    ['no issue', { issue: undefined }, 'the comment is on an issue, not on a pull request'],
    ['no number', { issue: { pull_request: {} } }, unknown],
    ['the number 0', { issue: { pull_request: {}, number: 0 } }, unknown],
    ['half a number', { issue: { pull_request: {}, number: 7.5 } }, unknown],
    ['a negative number', { issue: { pull_request: {}, number: -7 } }, unknown],
    ['no comment', { comment: undefined }, unknown],
    ['a comment without an id', { comment: { body: '/regen', user } }, unknown],
    ['a comment without a text', { comment: { id: 11, user } }, unknown],
    ['a comment without an author', { comment: { id: 11, body: '/regen', user: null } }, unknown],
    ['an author without a name', { comment: { id: 11, body: '/regen', user: {} } }, unknown],
    ['no sender', { sender: undefined }, unknown],
    ['a sender without a name', { sender: {} }, unknown],
  ])('that has %s is none', (_what, facts, why) => {
    expect(said(facts)).toEqual({ why });
  });

  it('of another kind is none', () => {
    expect(said({}, 'push')).toEqual({ why: 'commands come by the event issue_comment, not push' });
    expect(said({}, '')).toEqual({ why: 'commands come by the event issue_comment, not none' });
  });
});

describe('the step that reports the end', () => {
  it('only reacts', async () => {
    expect(await play({}, { commands: undefined, react: 'rocket' })).toEqual({
      outputs: none,
      summary: '',
      verdict: 'Reacted with rocket to the comment on #7.',
      asked: ['rocket 11'],
      warnings: [],
    });
    const push = await play({ eventName: 'push' }, { react: 'rocket' });
    expect([push.verdict, push.asked]).toEqual(['No command: commands come by the event issue_comment, not push.', []]);
  });

  it('with neither input there is nothing to do', async () => {
    await expect(play({}, { commands: undefined })).rejects.toMatchObject({ code: 'DCA-COM-050' });
  });
});
