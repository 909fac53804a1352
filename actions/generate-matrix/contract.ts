/** Inputs and outputs of generate-matrix. */
import { defineContract } from '../../src/action/contract.ts';
import { boolean, count, lines, names, oneOf, output, text, textMap } from '../../src/action/fields.ts';
import type { Matrix } from '../../src/plan/matrix-entry.ts';
import { catalogInputs, catalogTemplates } from '../catalog-inputs.ts';
import { summary } from '../common-inputs.ts';

/** The value of an image's name in the output `images`. */
export interface PlannedImage {
  readonly image: string;
  /** The first of `tags`; empty where the event has no tag for the image. */
  readonly ref: string;
  readonly tags: readonly string[];
  readonly parents: readonly string[];
  readonly wave: number;
}

export const contract = defineContract({
  name: 'generate-matrix',
  title: 'Docker generate matrix',
  summary: 'What does each job of a matrix build: its image, tags, arguments, platforms, caches and parents?',
  branding: { icon: 'grid', color: 'blue' },
  inputs: {
    ...catalogInputs,
    only: names({
      description: "Names of the images to build, such as detect-changes' output `changes`; left out: all, `[]`: none.",
    }),
    reasons: textMap({
      description: "Why each image is built, such as detect-changes' output `reasons`; copied to the entries.",
    }),
    'parent-digests': textMap({
      description:
        "Digest or pinned reference of parents that are there already, by name, such as detect-changes' output `reused`.",
    }),
    filter: lines({
      description:
        'Lines `key=glob` or `key!=glob` on any field or axis; lines on one key are alternatives, keys are and-ed, `key=` matches what has no value.',
    }),
    'with-parents': boolean({ description: 'Add the ancestors of what was selected.', default: 'false' }),
    pick: lines({
      description:
        'Lines `axis=newest:N`, `axis=oldest:N` or `axis=edges` (first and last), after the filter, by version order.',
    }),
    include: text({ description: "YAML list with the meaning of a GitHub matrix's `include`." }),
    exclude: text({ description: "YAML list with the meaning of a GitHub matrix's `exclude`." }),
    ...catalogTemplates,
    tags: lines({
      description:
        "Templates, or rules in the syntax of docker/metadata-action, one a line; else the catalog's, else the default rules of docker/metadata-action.",
    }),
    flavor: lines({ description: '`latest=`, `prefix=` and `suffix=` for all rules, as for docker/metadata-action.' }),
    'parent-tag': text({
      description: "Tag of a parent that this run does not build; else the catalog's `tag.published`, else `latest`.",
    }),
    version: text({ description: 'Value of `{version}`; else the content of the version file.' }),
    'version-file': text({
      description: "File that holds `{version}`; else the catalog's, else `VERSION` where there is one.",
    }),
    platforms: lines({
      description: "Platforms of all images, such as `linux/amd64,linux/arm64`; else the catalog's.",
      commas: true,
    }),
    'split-platforms': boolean({ description: 'Make an entry for each platform of an image.', default: 'false' }),
    'runs-on': text({
      description: 'Label of the runner, or a YAML mapping from platform to label(s), of which the most specific wins.',
      default: 'ubuntu-latest',
    }),
    cache: oneOf(
      'registry',
      'gha',
      'none',
    )({
      description: 'Where layers are cached: a tag for each image, a scope for each image, or not at all.',
      default: 'none',
    }),
    'cache-repository': text({ description: 'Repository of `cache: registry`; else `{registry}/<repository>/cache`.' }),
    rebuild: boolean({
      description: "Build on fresh base layers without a cache; detect-changes' output of that name.",
      default: 'false',
    }),
    'cache-update': boolean({
      description: "Write the images' caches; detect-changes' output of that name.",
      default: 'false',
    }),
    'max-jobs': count(
      1,
      256,
    )({ description: 'Entries that a matrix may have; GitHub runs at most 256.', default: '256' }),
    shard: boolean({
      description: 'Give `shards` where there are more entries than a matrix may have.',
      default: 'false',
    }),
    'fail-on-empty': boolean({ description: 'Fail where nothing is selected.', default: 'false' }),
    summary,
  },
  outputs: {
    matrix: output.json<Matrix>('`{"include":[…]}`, ready for `fromJSON`; with `shard` only where it fits.'),
    'has-entries': output.boolean('Whether there is anything to build; an empty matrix fails a GitHub run.'),
    count: output.number('Number of entries.'),
    names: output.json<readonly string[]>('JSON array of the names of the images to build.'),
    waves: output.json<readonly Matrix[]>(
      'JSON array of matrices, parents before children; with `shard` only where it fits.',
    ),
    'wave-count': output.number('Number of waves.'),
    shards: output.json<readonly Matrix[]>(
      'With `shard`: JSON array of matrices of at most `max-jobs` entries, parents in earlier ones.',
    ),
    'shard-count': output.number('Number of shards.'),
    images: output.json<Readonly<Record<string, PlannedImage>>>(
      'JSON object: name → `{image, ref, tags, parents, wave}`.',
    ),
    version: output.text('Value of `{version}`; empty where there is none.'),
  },
});
