/** Inputs and outputs of tag-latest. */

import { checked, checkedLines, checkedParts } from '../../src/action/checked-fields.ts';
import { defineContract } from '../../src/action/contract.ts';
import { boolean, count, lines, oneOf, output, text } from '../../src/action/fields.ts';
import { isFileLine } from '../../src/promote/line-files.ts';
import { parseMoves } from '../../src/promote/moves.ts';
import { parseRemovals } from '../../src/promote/removal.ts';
import { sourceOf, sourceParts } from '../../src/promote/source.ts';
import { mustBeRepositoryTemplate, mustBeTagTemplate } from '../../src/promote/template-grammar.ts';
import { githubToken, registryAccess, summary, verifyTimeout } from '../common-inputs.ts';

export interface TagResult {
  /** Repository, host first. */
  readonly image: string;
  readonly tag: string;
  readonly digest: string;
  /** The digest that the tag had; empty where there was none. */
  readonly previous: string;
  readonly action: 'created' | 'moved' | 'unchanged' | 'skipped' | 'rolled-back' | 'removed' | 'failed';
  readonly reason: string;
}

export const contract = defineContract({
  name: 'tag-latest',
  title: 'Docker tag latest',
  summary: 'Promote tested images by moving tags in the registry: guarded, without pulling, all of them or none.',
  branding: { icon: 'tag', color: 'blue' },
  inputs: {
    images: checkedParts(
      text({
        description:
          'What is promoted: lines `repo@sha256:…` or `repo:tag`, the output `images` of digest-gate or generate-matrix, or globs of image report files.',
      }),
      sourceParts,
      sourceOf,
    ),
    moves: checkedLines(
      lines({
        description:
          'Instead of `images`: lines `repo:tag@sha256:…`, exactly these tags to exactly these digests, without guards; the output `rollback` is made of them. A line `@GLOB` is the lines of these files.',
      }),
      (line) => isFileLine(line) || parseMoves([line]),
    ),
    remove: checkedLines(
      lines({
        description:
          'Instead of `images` and `moves`: lines `repo:tag` (with `@sha256:…`: only while it points at that), tags that are taken away where the registry can, and never an image that another tag points at. A line `@GLOB` is the lines of these files.',
      }),
      (line) => isFileLine(line) || parseRemovals([line]),
    ),
    tags: checkedLines(
      lines({
        description:
          'Tags to move, one a line; templates are `{version}`, `{major}`, `{minor}`, `{patch}`, `{prefix}` and `{name}`.',
        default: 'latest',
        commas: true,
      }),
      mustBeTagTemplate,
    ),
    prefix: text({ description: 'Value of `{prefix}`.' }),
    to: checked(
      text({
        description:
          'Repository template of another repository or registry that receives the images, such as `docker.io/acme/{name}`.',
      }),
      mustBeRepositoryTemplate,
    ),
    version: text({ description: 'The version that is released; it decides the guards.' }),
    'version-file': text({
      description:
        'File that holds the version. Without it and without `version`: `VERSION` if there, else the git tag.',
    }),
    'match-git-tag': boolean({
      description: 'On a tag event the git tag and the version must agree, a leading `v` aside.',
      default: 'true',
    }),
    prerelease: oneOf(
      'skip',
      'fail',
      'allow',
    )({ description: 'What happens to floating tags when the version is a pre-release.', default: 'skip' }),
    older: oneOf(
      'skip',
      'fail',
      'allow',
    )({
      description: 'What happens to a floating tag that holds a newer version, or one that is not known.',
      default: 'skip',
    }),
    verified: text({ description: "digest-gate's output `verified`." }),
    'require-verified': boolean({
      description: 'Refuse to promote unless `verified` is exactly `true` and every image report carries its own.',
      default: 'false',
    }),
    'dry-run': boolean({ description: 'Print the plan and write nothing.', default: 'false' }),
    'on-failure': oneOf(
      'rollback',
      'keep',
    )({ description: 'What happens to tags that were moved before something failed.', default: 'rollback' }),
    concurrency: count(1, 64)({ description: 'How many requests a registry gets at a time.', default: '16' }),
    'verify-timeout': verifyTimeout,
    journal: text({
      description: 'File for a log of the plan and its progress, for people; it is never read.',
      default: 'tag-latest.journal.json',
    }),
    'github-token': githubToken,
    ...registryAccess,
    summary,
  },
  outputs: {
    result: output.json<readonly TagResult[]>(
      'JSON array of `{image, tag, digest, previous, action, reason}`: the final state of every tag.',
    ),
    promoted: output.number('How many tags were created or moved.'),
    skipped: output.number('How many tags were skipped.'),
    'skipped-reason': output.text('Why tags were skipped, one reason a line; empty where none was.'),
    pinned: output.lines('Each image as `repo@sha256:…`, one a line.'),
    rollback: output.lines(
      'Value for the input `moves` that puts every moved tag back, one move a line. Tags that this run created are not in it: no move deletes a tag, and the summary names them.',
    ),
  },
});
