/** Inputs and outputs of digest-gate. */

import { checked, checkedLines } from '../../src/action/checked-fields.ts';
import { defineContract, Rejected } from '../../src/action/contract.ts';
import { boolean, lines, oneOf, output, parsedBy, splitLines, text } from '../../src/action/fields.ts';
import { imageLines, namedImage } from '../../src/report/image-lines.ts';
import type { Level } from '../../src/report/report.ts';
import { githubToken, registryAccess, runId, summary, verifyTimeout } from '../common-inputs.ts';

/** The value of an image's name in the output `images`. */
export interface GatedImage {
  readonly ref: string;
  /** `''` where no registry holds the image. */
  readonly digest: string;
  /** `repo@sha256:…`, or `''`. */
  readonly pinned: string;
  /** Hash of the content that was compared. */
  readonly fingerprint: string;
  /** `''` where none was reached, and in mode record. */
  readonly level: Level | '';
  readonly platforms: readonly string[];
  readonly verified: boolean;
  readonly reason: string;
}

export interface GateDifference {
  readonly image: string;
  readonly platform: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

const kinds = ['provenance', 'sbom'] as const;
const stores = ['artifact', 'cache', 'file'] as const;
const seal = /^(?:sha256:)?[0-9a-f]{64}$/;

export const contract = defineContract({
  name: 'digest-gate',
  title: 'Docker digest gate',
  summary: 'What was tested is what is released, or the run stops.',
  branding: { icon: 'shield', color: 'green' },
  inputs: {
    mode: oneOf(
      'record',
      'verify',
    )({
      description:
        '`record` describes images that were just built and tested; `verify` compares what is about to be released with such a record.',
      required: true,
    }),
    images: checked(
      checkedLines(
        lines({
          description:
            'Lines `[name=]reference`: `repo:tag`, `repo@sha256:…`, a local image id, or a path where `source` is a file. Required for record; verify without it judges every image of the reports.',
        }),
        namedImage,
      ),
      imageLines,
    ),
    source: oneOf(
      'auto',
      'daemon',
      'registry',
      'oci-layout',
      'archive',
      'metadata',
    )({
      description:
        'Where an image is looked at: the Docker engine, a registry, an OCI layout, a `docker save` or OCI archive, or the metadata file of build-push-action. `auto`: record asks the engine first, verify the registry, except for local ids.',
      default: 'auto',
    }),
    container: checked(
      text({
        description: 'Record the image that this container really ran, instead of `images`; `[name=]container`.',
      }),
      namedImage,
    ),
    level: oneOf(
      'content',
      'manifest',
      'layers',
    )({
      description:
        'What must be equal: `manifest` the same bytes, `content` the layers and all that a container would run, `layers` the layers alone.',
      default: 'content',
    }),
    store: listOf(stores)({
      description:
        'Where reports go and come from: `artifact`, `cache` (verify only with `expected`), `file` (`path`); one a line.',
      default: 'artifact',
    }),
    path: text({ description: 'Folder of report files, `<name>.json`.', default: 'image-reports' }),
    artifact: text({
      description: "Artifact of a report; the run's attempt is added, and the newest wins.",
      default: 'image-report-{name}',
    }),
    'run-id': runId({
      description: 'verify: take the artifacts of another run of this repository (needs `actions: read`).',
    }),
    'github-token': githubToken,
    'inputs-hash': lines({
      description:
        'record: the inputs hash of the matrix entry, written into the report; lines `name=hash` for several images.',
    }),
    expected: parsedBy('seals', (value) => {
      const seals = splitLines(value, true);
      refuse(
        seals.filter((one) => !seal.test(one)),
        'accepted are seals, the output `seal` of recording jobs',
      );
      return seals.map((one) => (one.startsWith('sha256:') ? one : `sha256:${one}`));
    })({
      description:
        'verify: the output `seal` of the recording job (several jobs: one a line), so that a report replaced between the jobs is found out.',
    }),
    'require-expected': boolean({
      description: 'verify: an empty `expected`, that of a job that was skipped, fails.',
      default: 'false',
    }),
    deep: oneOf(
      'auto',
      'always',
      'never',
    )({
      description:
        'Whether layers are read, since diff ids in a registry are only claims. `auto`: those whose compressed digest the report does not know; `always`; `never`: the level reached is `claimed-content`, and `verified` is then no more than a claim.',
      default: 'auto',
    }),
    'ignore-labels': lines({
      description: 'Globs of labels that are neither recorded nor compared.',
      default: 'org.opencontainers.image.created',
      commas: true,
    }),
    'untested-platforms': oneOf(
      'fail',
      'warn',
      'allow',
    )({ description: 'What happens when an image has platforms that its report does not.', default: 'fail' }),
    'require-attestations': listOf(kinds)({
      description: 'Kinds that must be attached to every platform: `provenance`, `sbom`.',
    }),
    'tag-inputs': boolean({
      description: 'verify: tag each verified image `in-<first 16 hex of its inputs hash>`, for `skip-built`.',
      default: 'false',
    }),
    'on-mismatch': oneOf(
      'fail',
      'warn',
    )({
      description: 'Whether an image that is not the tested one fails the step; trouble always does.',
      default: 'fail',
    }),
    ...registryAccess,
    'verify-timeout': verifyTimeout,
    summary,
  },
  outputs: {
    verified: output.boolean(
      '`true` only if at least one image was compared and every one is equal at `level`; with `deep: never` as the registry claims it, unread (the level in `images` is then `claimed-content`).',
    ),
    images: output.json<Readonly<Record<string, GatedImage>>>(
      'JSON object: name → `{ref, digest, pinned, fingerprint, level, platforms, verified, reason}`.',
    ),
    pinned: output.lines('Lines `repo@sha256:…`, ready for tag-latest.'),
    seal: output.text("sha256 over the reports' fingerprints in name order; hand it to verify as `expected`."),
    'layers-digest': output.text(
      "For a single image: what `docker inspect --format '{{.RootFS.Layers}}' IMAGE | sha256sum` prints.",
    ),
    differences: output.json<readonly GateDifference[]>(
      'JSON array `{image, platform, what, expected, found}`, cut at 100 kB with a warning: the first of each image, then more.',
    ),
    'differences-count': output.number('How many differences there are; never cut.'),
    'report-path': output.text('Folder with the report files.'),
  },
});

function listOf<const V extends string>(values: readonly V[]) {
  return parsedBy<readonly V[]>(`list of ${values.join(', ')}`, (written) => {
    const given = splitLines(written, true);
    refuse(
      given.filter((one) => !values.some((value) => value === one)),
      `accepted are ${values.join(', ')}, one a line`,
    );
    return values.filter((value) => given.includes(value));
  });
}

/** Names every bad line, and once what would be accepted. */
function refuse(wrong: readonly string[], accepted: string): void {
  if (wrong.length > 0)
    throw new Rejected(`${accepted}; not ${wrong.map((one) => JSON.stringify(one.slice(0, 100))).join(', ')}`);
}
