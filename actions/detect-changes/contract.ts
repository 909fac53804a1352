/** Inputs and outputs of detect-changes. */
import { defineContract } from '../../src/action/contract.ts';
import { boolean, lines, oneOf, output, parsedBy, text } from '../../src/action/fields.ts';
import { parseEventRules } from '../../src/plan/event-rules.ts';
import { pushWords } from '../../src/plan/may-push.ts';
import { catalogInputs } from '../catalog-inputs.ts';
import { githubToken, registryAccess, summary } from '../common-inputs.ts';

/** An entry of the output `files`. */
export interface FileOutput {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'type-changed';
  /** Where an added file was before, when it came from there. */
  readonly previous?: string;
}

const eventRules = parsedBy('lines', parseEventRules);

export const contract = defineContract({
  name: 'detect-changes',
  title: 'Docker detect changes',
  summary: 'Which images does this event have to build?',
  branding: { icon: 'git-pull-request', color: 'blue' },
  inputs: {
    ...catalogInputs,
    filters: text({
      description:
        'Instead of a catalog: YAML of `name: [globs]`, inline or a file, in the format and with the semantics of dorny/paths-filter.',
    }),
    'predicate-quantifier': oneOf(
      'some',
      'every',
    )({
      description: 'With `filters`: whether a file has to match some pattern of a filter, or every one.',
      default: 'some',
    }),
    'rebuild-all': lines({
      description: "Ordered globs, added to the catalog's: a change rebuilds every image.",
    }),
    ignore: lines({ description: "Ordered globs, added to the catalog's: a change rebuilds no image." }),
    base: text({
      description:
        'Branch, tag or commit to compare with, `last-success` (the newest ancestor whose run of this workflow succeeded; needs `actions: read`) or `previous-tag`; by default the event decides.',
    }),
    head: text({ description: 'Branch, tag or commit that is compared; by default the event decides.' }),
    'on-unknown-base': oneOf(
      'full',
      'fail',
    )({
      description: 'What a base that cannot be had means: everything is built (`full`), or the step fails (`fail`).',
      default: 'full',
    }),
    source: oneOf(
      'auto',
      'git',
      'api',
    )({
      description:
        "Where changes are read: the checkout (`git`), GitHub's API (`api`, which needs no checkout), or git where the commits are there or can be fetched, else the API (`auto`).",
      default: 'auto',
    }),
    'full-rebuild-on': eventRules({
      description:
        'Lines `message:TEXT`, `label:NAME`, `branch:GLOB`, `tag:GLOB` or `event:NAME`: where one applies, every image is built.',
      default: 'message:full rebuild',
    }),
    force: boolean({
      description: 'Build every image; the place for an input of workflow_dispatch.',
      default: 'false',
    }),
    'refresh-on': eventRules({
      description: 'Lines as for `full-rebuild-on`: where one applies, images are built on fresh base layers.',
      default: 'event:schedule',
    }),
    refresh: boolean({
      description: 'Build on fresh base layers, without cache, whatever the event is.',
      default: 'false',
    }),
    'dependency-files': lines({ description: 'Ordered globs: a change sets `cache-update`.' }),
    ancestors: oneOf(
      'none',
      'all',
      'missing',
    )({
      description:
        'Whether a changed image also rebuilds its ancestors: `none`, `all`, or `missing`: those whose tag of this event is not in the registry.',
      default: 'none',
    }),
    'skip-built': boolean({
      description: 'Reuse an image whose inputs hash is in the registry already, as tag `in-<first 16 hex>`.',
      default: 'false',
    }),
    'base-images': oneOf(
      'ignore',
      'check',
    )({
      description:
        "`check`: compare each image's external base with the one that its published tag (plan's `parent-tag`, else the catalog's `tag.published`, else `default-tag`) was built on; on a schedule only images whose base moved are built.",
      default: 'ignore',
    }),
    push: oneOf(...pushWords)({
      description:
        'Whether images may be pushed, for the output `push`: `auto` (not from pull requests and merge groups), `always`, `never`; from forks never.',
      default: 'auto',
    }),
    'promote-on': eventRules({
      description:
        'Lines as for `full-rebuild-on`: where one applies, and images may be pushed, the output `promote` is true.',
    }),
    'pr-tag': text({ description: "Template of a pull request's tag, for the output `tag`.", default: 'pr-{pr}' }),
    'branch-tag': text({ description: "Template of a branch's tag, for the output `tag`.", default: '{branch}' }),
    'default-tag': text({ description: "The default branch's tag, for the output `tag`.", default: 'latest' }),
    'github-token': githubToken,
    ...registryAccess,
    summary,
  },
  outputs: {
    changes: output.json<readonly string[]>('JSON array of the names to build, in catalog order.'),
    'has-changes': output.boolean('Whether there is anything to build.'),
    'changes-count': output.number('How many names `changes` has.'),
    reasons: output.json<Readonly<Record<string, string>>>(
      'JSON object: name → one sentence that says why it is built.',
    ),
    reused: output.json<Readonly<Record<string, string>>>(
      'JSON object: name → pinned reference, of images that `skip-built` leaves out; they are promoted with the rest.',
    ),
    files: output.json<readonly FileOutput[]>(
      'JSON array of the changed files as `{path, status, previous?}`, cut at 1,000 with a warning.',
    ),
    'files-count': output.number('How many files changed; never cut.'),
    base: output.text('Full id of the commit that was compared with; empty where everything is built without one.'),
    head: output.text('Full id of the commit that is built; on a pull request its head commit.'),
    'short-sha': output.text('The first seven characters of `head`.'),
    'base-source': output.text(
      'Where the base comes from: push, new-branch, force-push, merge-base, merge-group, last-success, previous-tag, input or none.',
    ),
    removed: output.json<readonly string[]>('JSON array of the images that the base had and the head has not.'),
    'full-rebuild': output.boolean('Whether every image is built, whatever changed.'),
    rebuild: output.boolean('Whether to build on fresh base layers: `--pull --no-cache`.'),
    'cache-update': output.boolean(
      'Whether shared caches may be written: true where `rebuild` is or a dependency file changed, never on a pull request.',
    ),
    tag: output.text('The tag that this event should use.'),
    push: output.boolean('Whether this event may push images.'),
    promote: output.boolean('Whether this event promotes what it pushes, by `promote-on`.'),
  },
  dynamicOutputs:
    'With `filters`: `true` or `false` for each filter whose name can be the name of an output and is none of these.',
});
