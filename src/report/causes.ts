/**
 * Why an image is not the tested one, most likely, and what helps.
 *
 * A guess, and worded as one: the first difference decides, because everything after it follows from it.
 */
import type { Difference } from './compare.ts';
import type { ImageReport } from './report.ts';

export interface Cause {
  readonly why: string;
  readonly remedy: string;
}

const pinBase = 'Pin the base image by digest (`FROM name@sha256:…`) and build both times from the same cache.';
const sameBuild =
  'Let the releasing job build from the cache that the testing job wrote, with the same BuildKit, or build once and promote the tested digest (`level: manifest`).';
const reproducible = 'set SOURCE_DATE_EPOCH with `rewrite-timestamp=true`, and pin the packages that are installed';

export function explainDifferences(
  differences: readonly Difference[],
  reports: { readonly expected: ImageReport; readonly found: ImageReport },
): Cause {
  const first = differences.find(({ what }) => what !== 'digest') ?? differences[0];
  if (first === undefined) return { why: 'the level that was asked for was not reached.', remedy: sameBuild };
  if (first.what === 'digest') return digestCause(reports.expected);
  if (first.what === 'platform') return platformCause(first);
  if (first.what.startsWith('content of layer')) return foreignBlob;
  if (first.what.startsWith('layer')) return layerCause(first, reports);
  if (first.what.startsWith('attestation')) {
    return {
      why: 'the image was built without the attestations that are required.',
      remedy: 'Build with `provenance: true` and `sbom: true`, and push the index, not a single platform of it.',
    };
  }
  return {
    why: 'the layers are the tested ones and the configuration is not: the image was changed after its test (docker commit, other build arguments or labels).',
    remedy: 'Release what was tested; a label that changes with every build belongs in `ignore-labels`, in both modes.',
  };
}

function digestCause(expected: ImageReport): Cause {
  if (expected.digest === undefined) {
    return {
      why: 'the report was recorded where no registry held the image, so no digest was tested.',
      remedy:
        'Push by digest, test that digest, and record it with `source: registry`; or use `level: content` where the image is rebuilt.',
    };
  }
  return {
    why: 'the image was built or pushed again: the content is equal and its manifest is not (other compression, attestations or annotations).',
    remedy: 'Promote the tested digest instead of pushing again, or use `level: content`.',
  };
}

function platformCause({ found }: Difference): Cause {
  return found === 'missing'
    ? {
        why: 'the image lacks a platform that was tested.',
        remedy:
          'Build with the same `platforms` in both jobs; `docker push` of a loaded image drops all but one platform.',
      }
    : {
        why: 'the image has a platform that was never tested.',
        remedy:
          'Record all platforms (`source: registry` sees every one), or say `untested-platforms: warn` if that is meant.',
      };
}

const foreignBlob: Cause = {
  why: 'a layer in the registry does not unpack to what the configuration claims: these are not the files that were tested, whoever put them there.',
  remedy:
    'Do not release this image. Find out who can push to the repository, then build, test and push again by digest.',
};

function layerCause(
  { platform, what, history = '' }: Difference,
  reports: { readonly expected: ImageReport; readonly found: ImageReport },
): Cause {
  const index = Number(/^layer (\d+)$/.exec(what)?.[1] ?? '1') - 1;
  const tested = lineAt(reports.expected, platform, index);
  const now = lineAt(reports.found, platform, index);
  if (tested !== '' && now !== '' && tested !== now) {
    return {
      why: `the instruction itself is another one ("${now}"): the Dockerfile, its arguments or the base image changed between test and release.`,
      remedy: `Build both from the same commit with the same build arguments. ${pinBase}`,
    };
  }
  if (index === 0 && !/^(?:RUN|COPY|WORKDIR|\/bin\/sh)/.test(history)) {
    return {
      why: 'the first layer differs, which is the base image: its tag moved between test and release, or it is not pinned.',
      remedy: pinBase,
    };
  }
  const copied = /^(?:COPY|ADD)/.test(history);
  return {
    why: copied
      ? 'the same instruction made other files: other sources, or a cache miss with new timestamps.'
      : 'the same instruction ran again (a cache miss) and gave another result: timestamps, or packages that are not pinned.',
    remedy: `${sameBuild} To make rebuilds equal, ${reproducible}.`,
  };
}

function lineAt(report: ImageReport, platform: string, index: number): string {
  return report.platforms.find((one) => one.platform === platform)?.history[index] ?? '';
}
