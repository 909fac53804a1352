/** What pr-command takes and gives. */
import { defineContract, Rejected } from '../../src/action/contract.ts';
import { oneOf, output, parsedBy, splitLines } from '../../src/action/fields.ts';
import { githubToken, slashCommand, summary } from '../common-inputs.ts';

export const contract = defineContract({
  name: 'pr-command',
  title: 'Slash command on a pull request',
  summary: 'Answers a slash command in a comment, if who wrote it may, with the commit that they saw.',
  branding: { icon: 'terminal', color: 'blue' },
  inputs: {
    commands: parsedBy('list', (given) => {
      const commands = splitLines(given, true);
      if (commands.length > 0 && commands.every((one) => slashCommand.test(one))) return commands;
      throw new Rejected('accepted are slash commands such as /regen, one a line or separated by commas');
    })({ description: 'The commands that are answered, with their slash; required unless `react` is given.' }),
    permission: oneOf(
      'read',
      'triage',
      'write',
      'maintain',
      'admin',
    )({
      description: 'What the author of the comment must be allowed in this repository; GitHub is asked.',
      default: 'write',
    }),
    react: oneOf(
      'rocket',
      'confused',
    )({
      description: 'For the step that reports the end: only adds this reaction to the comment.',
    }),
    'github-token': githubToken,
    summary,
  },
  outputs: {
    matched: output.boolean('Whether the comment is one of the commands and may be followed.'),
    command: output.text('The command with its slash.'),
    arguments: output.text('What stands behind it on its line, without a commit id.'),
    'pr-number': output.text('The pull request.'),
    'head-sha': output.text('The commit to work on: the head that the author of the comment saw.'),
    'head-ref': output.text(
      'Branch of the head. Never use it without `head-repository`: a fork may name its branch as it likes.',
    ),
    'head-repository': output.text('Repository of the head, owner/name.'),
    'is-fork': output.boolean('Whether the head is in another repository: its code is not to be trusted with secrets.'),
  },
});
