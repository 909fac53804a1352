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
    return { ...refused(''), verdict: `Reacted with ${react} to the comment on #${event.number}.`, summary: '' };
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
  if (readCommand(event.body, commands) === undefined)
    return refused('the first line of the comment is none of the commands');
  const comment = await github.comment(event.commentId);
  const command = comment && readCommand(comment.body, commands);
  const objection = comment === undefined ? 'the comment is gone' : commentObjection(comment, event);
  if (objection !== undefined || !comment?.author || !command)
    return refused(objection ?? 'the comment is no command any more');
  const { login } = comment.author;
  const given = await github.permission(login);
  if (!mayCommand(inputs.permission, given))
    return refused(`${login} has permission ${given.role}, and ${inputs.permission} is needed`);
  const pull = await github.pull(event.number);
  const trouble = await headObjection(command, comment, pull, github);
  if (pull === undefined || trouble !== undefined) {
    await tryReact(ports, event.commentId, 'confused');
    return refused(trouble ?? 'there is no such pull request');
  }
  await tryReact(ports, event.commentId, 'eyes');
  return taken(command, pull, login, run);
}

function commentObjection(comment: CommandComment, event: CommandEvent): string | undefined {
  if (comment.author === undefined) return 'the account that wrote the comment was deleted';
  if (!comment.author.isPerson) return `${comment.author.login} is no person`;
  if (comment.author.login !== event.author || event.sender !== event.author)
    return 'the event is not by the author of the comment';
  return comment.body !== event.body || comment.updatedAt !== comment.createdAt
    ? 'the comment was edited after it was written'
    : undefined;
}

async function headObjection(
  command: Command,
  comment: CommandComment,
  pull: PullFacts | undefined,
  github: CommandPort,
): Promise<string | undefined> {
  if (pull === undefined) return 'there is no such pull request';
  if (!pull.open) return `#${pull.number} is closed`;
  if (pull.headRepository === undefined) return 'the repository of its head was deleted';
  if (command.sha !== undefined)
    return command.sha === pull.headSha
      ? undefined
      : `the command names ${command.sha.slice(0, 12)}, and the head is ${pull.headSha.slice(0, 12)}`;
  const pushes = await github.pushes(pull.headRepository.name, pull.headRef);
  const seen = wasHeadAt(pull.headSha, comment.createdAt, pushes);
  if (seen) return undefined;
  const why =
    seen === false
      ? 'the head was pushed after the comment was written'
      : 'GitHub does not say when the head was pushed';
  return `${why}; name the commit: ${command.name} ${pull.headSha}`;
}

function taken({ name, rest }: Command, pull: PullFacts, login: string, run: RunContext): Outcome<Outputs> {
  const isFork = pull.headRepository?.id !== pull.baseRepositoryId;
  const home = `${run.serverUrl}/${run.repository}`;
  const from = `${code(pull.headRepository?.name ?? '')}, branch ${code(pull.headRef)}`;
  const rows = [
    ['Arguments', code(rest) || '–'],
    ['Written by', code(login)],
    ['Pull request', link(`#${pull.number}`, `${home}/pull/${pull.number}`)],
    ['Commit', codeLink(pull.headSha, `${home}/pull/${pull.number}/commits/${pull.headSha}`)],
    ['Head', isFork ? `${from} ⚠️ a fork` : from],
  ];
  return {
    outputs: {
      matched: true,
      command: name,
      arguments: rest,
      prNumber: String(pull.number),
      headSha: pull.headSha,
      headRef: pull.headRef,
      headRepository: pull.headRepository?.name ?? '',
      isFork,
    },
    summary: `### ✅ A command is followed\n\n${table(['Command', code(name)], rows)}\n`,
    verdict: `${name} by ${login} is followed, on #${pull.number} at ${pull.headSha}.`,
  };
}

function refused(why: string): Outcome<Outputs> {
  return {
    outputs: {
      matched: false,
      command: '',
      arguments: '',
      prNumber: '',
      headSha: '',
      headRef: '',
      headRepository: '',
      isFork: false,
    },
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
