/** What pr-comment takes and gives. */
import { defineContract, Rejected } from '../../src/action/contract.ts';
import { lines, names, oneOf, output, parsedBy, text } from '../../src/action/fields.ts';
import { noNeeds, readDifferences, readNeeds } from '../../src/comment/needs.ts';
import { githubToken, ownerAndName, registryAccess, slashCommand, summary } from '../common-inputs.ts';

const verdict = (given: string): boolean => {
  if (/^(?:true|True|TRUE)$/.test(given)) return true;
  if (/^(?:false|False|FALSE)$/.test(given)) return false;
  throw new Rejected("accepted are true and false, as digest-gate's output `verified` gives them");
};

export const contract = defineContract({
  name: 'pr-comment',
  title: 'Container images on the pull request',
  summary: 'Keeps one comment on a pull request that says which images this commit has, and what changed.',
  branding: { icon: 'message-square', color: 'blue' },
  inputs: {
    reports: lines({ description: 'Globs of image reports (of digest-gate), shown as a table.' }),
    body: text({ description: 'Markdown instead of, or after, the reports.' }),
    'body-path': text({ description: 'A file with such Markdown, inside the workspace.' }),
    title: text({ description: 'Heading of the comment.', default: 'Container images' }),
    key: parsedBy('text', (given) => {
      if ([...given].length <= 100 && given.isWellFormed()) return given;
      throw new Rejected('accepted are 1 to 100 characters');
    })({ description: 'Which sticky comment: one for each key. By default the name of the workflow.' }),
    mode: oneOf(
      'upsert',
      'recreate',
      'append',
      'hide',
      'delete',
    )({
      description:
        '`upsert` creates or updates the comment, `recreate` moves it to the end, `append` adds to it, `hide` folds it as outdated, `delete` takes it away.',
      default: 'upsert',
    }),
    'compare-with': text({
      description:
        "Template of the base branch's image that differences are to, of `{image}` (without tag), `{name}` and `{base}` (the branch as a tag); `off` compares nothing.",
      default: '{image}:{base}',
    }),
    verified: parsedBy(
      'boolean',
      verdict,
    )({ description: "digest-gate's output `verified`: the verdict in the heading." }),
    differences: parsedBy('JSON array', (given) => {
      const list = readDifferences(given);
      if (list) return list;
      throw new Rejected("accepted is the JSON array of digest-gate's output `differences`");
    })({ description: "digest-gate's output `differences`: shown in the details.", default: '[]' }),
    needs: parsedBy('JSON object', (given) => {
      const needs = given === '{}' ? { ...noNeeds, given: true } : readNeeds(given);
      if (needs) return needs;
      throw new Rejected('accepted is what ${{ toJSON(needs) }} gives');
    })({
      description:
        '`toJSON(needs)` of the job: what failed or was cancelled. Without it, images that are missing are still building.',
    }),
    'expected-images': names({ description: 'Names of the images that should have been built.' }),
    command: parsedBy('text', (given) => {
      if (slashCommand.test(given)) return given;
      throw new Rejected('accepted is a slash command such as /regen');
    })({ description: 'A slash command (of pr-command) that the footer mentions.' }),
    'pr-number': parsedBy('number', (given) => {
      if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
      throw new Rejected('accepted is the number of a pull request');
    })({ description: 'The pull request; by default the one that the event is about.' }),
    repository: ownerAndName({ description: 'The repository of the pull request; by default this one.' }),
    'when-empty': oneOf(
      'keep',
      'hide',
      'delete',
    )({
      description: 'What happens to the comment when there is nothing to say.',
      default: 'keep',
    }),
    'on-forbidden': oneOf(
      'warn',
      'fail',
    )({
      description:
        'With a token that may not comment (a fork, Dependabot): `warn` writes the text to the job summary and `body-path` alone, `fail` fails the step too.',
      default: 'warn',
    }),
    'github-token': githubToken,
    ...registryAccess,
    summary,
  },
  outputs: {
    'comment-id': output.text('Id of the comment; empty where there is none.'),
    'comment-url': output.text('Address of the comment; empty where there is none.'),
    outcome: output.text(
      '`created`, `updated`, `unchanged`, `recreated`, `hidden`, `deleted`, `stale` (a newer run has written), `forbidden` or `skipped`.',
    ),
    'pr-number': output.text('The pull request; empty where the run is about none.'),
    'body-path': output.text('File with the text of the comment.'),
    truncated: output.boolean('Whether the comment was shortened to what GitHub takes.'),
  },
});
