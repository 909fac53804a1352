/** pr-command: whether a comment is a command that may be followed, and on which commit. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { type Command, mayCommand, readCommand, wasHeadAt } from '../../src/comment/command.ts';
import { type CommandEvent, readCommandEvent } from '../../src/comment/command-event.ts';
import type { CommandComment, CommandPort, Reaction } from '../../src/comment/command-port.ts';
import type { PullFacts } from '../../src/comment/which-pull.ts';
import { isForbidden } from '../../src/github/api-problem.ts';
import type { RunContext } from '../../src/github/context.ts';
import { code, codeLink, escapeMarkdown, link, table } from '../../src/report/markdown.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export interface CommandPorts {
  readonly run: RunContext;
  readonly github: CommandPort;
  readonly log: Log;
}

export async function prCommand(inputs: Inputs, ports: CommandPorts): Promise<Outcome<Outputs>> {
  const { run, github } = ports;
  const { commands, react } = inputs;
  const event = readCommandEvent(run);
  if (react !== undefined) {
    if ('why' in event) return refused(event.why);
    await tryReact(ports, event.commentId, react);
    return { outputs: nothing, verdict: `Reacted with ${react} to the comment on #${event.number}.`, summary: '' };
  }
  if (commands === undefined) {
    throw new Problem({
      code: 'DCA-COM-050',
      message: 'neither `commands` nor `react` is given, so there is nothing to do.',
      remedy: 'List the commands that are answered: `commands: /regen`.',
    });
  }
  if ('why' in event) return refused(event.why);
  // What the event says is enough to know that it is no command; what follows is asked anew.
  const command = readCommand(event.body, commands);
  if (command === undefined) return refused('the first line of the comment is none of the commands');
  const written = whoWrote(await github.comment(event.commentId), event);
  if ('why' in written) return refused(written.why);
  const { login, at } = written;
  const given = await github.permission(login);
  if (!mayCommand(inputs.permission, given))
    return refused(`${login} has permission ${given.role}, and ${inputs.permission} is needed`);
  const head = await headOf(command, at, await github.pull(event.number), github);
  await tryReact(ports, event.commentId, 'why' in head ? 'confused' : 'eyes');
  return 'why' in head ? refused(head.why) : taken(command, head, login, run);
}

/** The author of the comment, and when it was written; or why nobody can say that the command is theirs. */
function whoWrote(
  comment: CommandComment | undefined,
  event: CommandEvent,
): { readonly login: string; readonly at: number } | Refusal {
  if (comment === undefined) return { why: 'the comment is gone' };
  const { author, body, createdAt, updatedAt } = comment;
  if (author === undefined) return { why: 'the account that wrote the comment was deleted' };
  if (!author.isPerson) return { why: `${author.login} is no person` };
  if (author.login !== event.author || event.sender !== event.author)
    return { why: 'the event is not by the author of the comment' };
  if (body !== event.body || updatedAt !== createdAt) return { why: 'the comment was edited after it was written' };
  return { login: author.login, at: createdAt };
}

interface Refusal {
  readonly why: string;
}

interface Head {
  readonly number: number;
  readonly sha: string;
  readonly ref: string;
  readonly repository: string;
  readonly isFork: boolean;
}

/** The head that the author of the comment saw, or named; or why it is not known. */
async function headOf(
  command: Command,
  writtenAt: number,
  pull: PullFacts | undefined,
  github: CommandPort,
): Promise<Head | Refusal> {
  if (pull === undefined) return { why: 'there is no such pull request' };
  const { number, headSha: sha, headRef: ref, headRepository } = pull;
  if (!pull.open) return { why: `#${number} is closed` };
  if (headRepository === undefined) return { why: 'the repository of its head was deleted' };
  const { id, name: repository } = headRepository;
  const head = { number, sha, ref, repository, isFork: id !== pull.baseRepositoryId };
  if (command.sha === sha) return head;
  if (command.sha !== undefined)
    return { why: `the command names ${command.sha.slice(0, 12)}, and the head is ${sha.slice(0, 12)}` };
  const seen = wasHeadAt(sha, writtenAt, await github.pushes(repository, ref));
  if (seen) return head;
  const why =
    seen === false
      ? 'the head was pushed after the comment was written'
      : 'GitHub does not say when the head was pushed';
  return { why: `${why}; name the commit: ${command.name} ${sha}` };
}

function taken({ name, rest }: Command, head: Head, login: string, run: RunContext): Outcome<Outputs> {
  const { number, sha, ref, repository, isFork } = head;
  const page = `${run.serverUrl}/${run.repository}/pull/${number}`;
  const from = `${code(repository)}, branch ${code(ref)}`;
  const rows = [
    ['Arguments', code(rest) || '–'],
    ['Written by', code(login)],
    ['Pull request', link(`#${number}`, page)],
    ['Commit', codeLink(sha, `${page}/commits/${sha}`)],
    ['Head', isFork ? `${from} ⚠️ a fork` : from],
  ];
  return {
    outputs: {
      matched: true,
      command: name,
      arguments: rest,
      prNumber: String(number),
      headSha: sha,
      headRef: ref,
      headRepository: repository,
      isFork,
    },
    summary: `### ✅ A command is followed\n\n${table(['Command', code(name)], rows)}\n`,
    verdict: `${name} by ${login} is followed, on #${number} at ${sha}.`,
  };
}

const nothing: Outputs = {
  matched: false,
  command: '',
  arguments: '',
  prNumber: '',
  headSha: '',
  headRef: '',
  headRepository: '',
  isFork: false,
};

function refused(why: string): Outcome<Outputs> {
  return {
    outputs: nothing,
    summary: `### ⏭️ No command\n\nNothing is done: ${escapeMarkdown(why)}.\n`,
    verdict: `No command: ${why}.`,
  };
}

/** A reaction is a courtesy: a token that may not react does not stop the command. */
async function tryReact({ github, log }: CommandPorts, id: number, reaction: Reaction): Promise<void> {
  try {
    await github.react(id, reaction);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    log.warn(`no reaction could be added; give the job \`permissions: pull-requests: write\` (${error.said}).`);
  }
}
