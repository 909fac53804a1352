/** Inputs and outputs of wait-for-image. */

import { checked, checkedLines } from '../../src/action/checked-fields.ts';
import { defineContract, Rejected } from '../../src/action/contract.ts';
import { boolean, duration, lines, oneOf, output, parsedBy, text } from '../../src/action/fields.ts';
import { parseReference } from '../../src/registry/reference.ts';
import { mustBeImageTemplate } from '../../src/wait/template.ts';
import { mustBePlatform } from '../../src/wait/wanted-platform.ts';
import { githubToken, ownerAndName, registryAccess, runId, summary } from '../common-inputs.ts';

const commit = parsedBy('commit', (value) => {
  const sha = value.toLowerCase();
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
  throw new Rejected(
    'accepted are whole commit ids of 40 or 64 hexadecimal digits; GitHub finds nothing by a short one',
  );
});

const digest = parsedBy('digest', (value) => {
  if (/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(value)) return value as `sha256:${string}`;
  throw new Rejected('accepted is sha256: and 64 hexadecimal digits');
});

export const contract = defineContract({
  name: 'wait-for-image',
  title: 'Docker wait for image',
  summary: 'Wait for the image that another workflow is building, and get it pinned by digest.',
  branding: { icon: 'clock', color: 'blue' },
  inputs: {
    image: checked(
      text({
        description: 'The image to wait for; templates are `{sha}`, `{short-sha}`, `{pr}` and `{run-id}`.',
        required: true,
      }),
      mustBeImageTemplate,
    ),
    workflow: text({
      description: 'File name or id of the workflow that builds the image. Without it the registry alone is asked.',
    }),
    sha: commit({
      description:
        'Head commit that the image is built from. By default the event tells it; of a pull request it is its head.',
    }),
    'run-id': runId({ description: 'Wait for this run of the building workflow.' }),
    job: text({ description: 'Stop waiting as soon as the jobs of this name (a glob) have ended, not the whole run.' }),
    repository: ownerAndName({ description: 'Repository whose workflow builds the image; this one by default.' }),
    platforms: checkedLines(
      lines({ description: 'Platforms that the image must have, such as `linux/arm64`.', commas: true }),
      mustBePlatform,
    ),
    digest: digest({ description: 'The digest that the image must have.' }),
    revision: oneOf(
      'auto',
      'off',
    )({
      description:
        'Whether the label `org.opencontainers.image.revision` must be the commit, or the merge commit that its pull request was built as.',
      default: 'auto',
    }),
    changed: boolean({
      description: "detect-changes' answer for this image: `false` takes the fallback image at once.",
    }),
    'start-timeout': duration({ description: 'How long the run may take to appear.', default: '2m' }),
    timeout: duration({ description: 'How long the run may take to complete.', default: '20m' }),
    'registry-timeout': duration({
      description: 'How long the image may take to be visible in the registry.',
      default: '3m',
    }),
    interval: duration({ description: 'Pause after the first question; later ones are longer.', default: '5s' }),
    'max-interval': duration({ description: 'Longest pause between two questions.', default: '30s' }),
    'on-missing-run': oneOf(
      'fail',
      'fallback',
      'registry',
      'skip',
    )({ description: 'What happens when no run appears in time.', default: 'fail' }),
    'on-skipped': oneOf(
      'fail',
      'fallback',
      'registry',
      'skip',
    )({ description: 'What happens when the run or the job was skipped.', default: 'fail' }),
    'fallback-image': checked(
      text({ description: 'Image to use instead where a fallback is taken; it is pinned as well.' }),
      parseReference,
    ),
    fork: oneOf(
      'fail',
      'fallback',
    )({
      description: "What happens for a fork's pull request that changed the image, which is pushed nowhere.",
      default: 'fail',
    }),
    'github-token': githubToken,
    ...registryAccess,
    summary,
  },
  outputs: {
    image: output.text('The image as `repo@sha256:…`; empty where none was found.'),
    digest: output.text('Its digest.'),
    tag: output.text('The tag under which it was found.'),
    platforms: output.lines('The platforms that it has, one a line.'),
    source: output.text('Where it comes from: `run`, `registry` or `fallback`; empty where none was found.'),
    found: output.boolean('Whether there is an image.'),
    'run-id': output.text('The run that built it.'),
    'run-url': output.text('The page of that run.'),
    'run-attempt': output.text('The attempt of that run.'),
    conclusion: output.text('How that run, or the job waited for, ended.'),
    'waited-seconds': output.number('How long this step waited.'),
    reason: output.text('One sentence: why this image, or why none.'),
  },
});
