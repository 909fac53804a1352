/** digest-gate: records what was tested, or judges what is about to be released. */

import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import { nameGlob } from '../../src/action/name-glob.ts';
import { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { bindingOf, bindingTo } from '../../src/report/binding.ts';
import { cutDifferences } from '../../src/report/cut-differences.ts';
import { type Expected, expectedReports } from '../../src/report/expected.ts';
import { layersDigest, sealOf } from '../../src/report/fingerprint.ts';
import type { GatePorts } from '../../src/report/gate-ports.ts';
import { recordSummary, verifySummary } from '../../src/report/gate-summary.ts';
import { imageLines, namedImage } from '../../src/report/image-lines.ts';
import { inputsHashes, type Recorded, record } from '../../src/report/record.ts';
import { release } from '../../src/report/release.ts';
import type { ImageReport } from '../../src/report/report.ts';
import { type Judged, verify } from '../../src/report/verify.ts';
import type { contract, GatedImage } from './contract.ts';
import { closing, verdictOf } from './verdict.ts';

type Inputs = InputsOf<typeof contract>;
type Result = Outcome<OutputsOf<typeof contract>>;

export function digestGate(inputs: Inputs, ports: GatePorts): Promise<Result> {
  return inputs.mode === 'record' ? recordMode(inputs, ports) : verifyMode(inputs, ports);
}

async function recordMode(inputs: Inputs, ports: GatePorts): Promise<Result> {
  if (inputs.images.length > 0 === (inputs.container !== undefined)) {
    throw new Problem({
      code: inputs.container === undefined ? 'DCA-GAT-001' : 'DCA-GAT-004',
      message:
        inputs.container === undefined
          ? 'there is no image to record: `images` and `container` are both empty.'
          : '`images` and `container` are both given.',
      remedy: 'Name the images that were tested in `images`, or the container that ran one in `container`.',
    });
  }
  const images = imageLines(inputs.images);
  const named = inputs.container === undefined ? images : [namedImage(inputs.container)];
  const hashes = inputsHashes(inputs.inputsHash, named);
  const order = {
    images,
    container: inputs.container,
    source: inputs.source,
    deep: inputs.deep,
    ignoredLabel: anyOf(inputs.ignoreLabels),
    inputsHashes: hashes,
    stores: inputs.store,
  };
  const recorded = await ports.log.group('Record', () => record(order, ports));
  for (const { report, pinned } of recorded) {
    ports.log.info(
      `${report.name}: ${report.platforms.map(({ platform }) => platform).join(', ')}, ${pinned || (report.digest ?? `content ${report.fingerprint.content}`)}`,
    );
  }
  const seal = sealOf(recorded.map(({ report }) => report));
  const verdict = `Recorded ${count(recorded.length)}; seal ${seal}.`;
  return {
    outputs: {
      verified: false,
      images: Object.fromEntries(recorded.map((one) => [one.report.name, recordedImage(one)])),
      pinned: recorded.flatMap(({ pinned }) => (pinned === '' ? [] : [pinned])),
      seal,
      layersDigest: layersDigestOf(recorded.map(({ report }) => report)),
      differences: [],
      differencesCount: 0,
      reportPath: inputs.path,
    },
    summary: recordSummary(recorded, seal),
    verdict,
  };
}

async function verifyMode(inputs: Inputs, ports: GatePorts): Promise<Result> {
  const images = imageLines(inputs.images);
  const expected = await expectedFor(inputs, images.length === 0 ? undefined : images.map(({ name }) => name), ports);
  if (expected instanceof Problem) return closed(expected, inputs);
  const judgedImages = images.length > 0 ? images : [...expected].map(([name, one]) => ({ name, ref: refOf(one) }));
  const order = {
    images: judgedImages,
    expected,
    source: inputs.source,
    level: inputs.level,
    deep: inputs.deep,
    ignoredLabel: anyOf(inputs.ignoreLabels),
    untestedPlatforms: inputs.untestedPlatforms,
    requiredAttestations: inputs.requireAttestations ?? [],
  };
  const judged = await ports.log.group('Verify', () => verify(order, ports));
  const verdict = verdictOf(judged, inputs.level);
  for (const line of verdict.lines) ports.log.info(line);
  for (const line of verdict.warnings) ports.log.warn(line);
  if (!verdict.open && inputs.onMismatch === 'warn') ports.log.warn(verdict.sentence);
  const trouble = await release(judged, { tagInputs: inputs.tagInputs, stores: inputs.store }, ports);
  const all = judged.flatMap(differencesOf);
  const differences = cutDifferences(judged.map(differencesOf));
  if (differences.length < all.length)
    ports.log.warn(
      `the output "differences" has ${differences.length} of ${all.length} differences; the log and the summary have more.`,
    );
  const reports = [...expected.values()].filter((one): one is ImageReport => !(one instanceof Problem));
  return {
    outputs: {
      verified: verdict.open,
      images: Object.fromEntries(judged.map((one) => [one.name, judgedImage(one)])),
      pinned: judged.flatMap((one) => (isEqual(one) && one.pinned !== '' ? [one.pinned] : [])),
      seal: reports.length === 0 ? '' : sealOf(reports),
      layersDigest: layersDigestOf(judged.flatMap((one) => (one.kind === 'judged' ? [one.now] : []))),
      differences,
      differencesCount: all.length,
      reportPath: inputs.path,
    },
    summary: verifySummary(judged, verdict.sentence, verdict.open),
    verdict: verdict.sentence,
    failure: closing(judged, verdict, inputs.onMismatch) ?? trouble,
  };
}

/** The gate of a call that has nothing to compare with: closed, with every output set. */
function closed(failure: Problem, inputs: Inputs): Result {
  const verdict = 'The gate is closed: no image was compared.';
  const outputs = {
    verified: false,
    images: {},
    pinned: [],
    seal: '',
    layersDigest: '',
    differences: [],
    differencesCount: 0,
  };
  return {
    outputs: { ...outputs, reportPath: inputs.path },
    summary: verifySummary([], `${verdict} ${failure.code}: ${failure.message}`, false),
    verdict,
    failure,
  };
}

/** @returns a Problem where there is nothing to compare with. */
async function expectedFor(
  inputs: Inputs,
  names: readonly string[] | undefined,
  ports: GatePorts,
): Promise<Expected | Problem> {
  const seals = inputs.expected ?? [];
  if (inputs.requireExpected && seals.length === 0) {
    return new Problem({
      code: 'DCA-GAT-006',
      message:
        '`expected` is empty and `require-expected` is true: the job that records was skipped, or its output was not passed on.',
      remedy: 'Pass `${{ needs.<job>.outputs.seal }}`, and let this job run only if that one succeeded.',
    });
  }
  if (inputs.store.includes('cache') && seals.length === 0) {
    throw new Problem({
      code: 'DCA-GAT-005',
      message:
        'reports of the cache are taken only together with `expected`, because every job of the branch may write a cache.',
      remedy: 'Pass the output `seal` of the recording job as `expected`, or use `store: artifact`.',
    });
  }
  const { runId } = inputs;
  const other = runId !== undefined && runId !== ports.run.runId;
  const binding = other ? bindingTo(runId, await ports.producingRun(runId), ports.run) : bindingOf(ports.run);
  return expectedReports({ names, stores: inputs.store, binding, level: inputs.level, seals }, ports);
}

function refOf(expected: ImageReport | Problem): string {
  return expected instanceof Problem ? '' : expected.ref;
}

function recordedImage({ report, pinned }: Recorded): GatedImage {
  return { ...described(report, pinned), level: '', verified: false, reason: 'recorded' };
}

function judgedImage(one: Judged): GatedImage {
  if (one.kind === 'unknown') {
    const reason = `${one.problem.code}: ${one.problem.message}`;
    return { ref: one.ref, digest: '', pinned: '', fingerprint: '', level: '', platforms: [], verified: false, reason };
  }
  const { verdict, now, pinned } = one;
  const reason = verdict.equal
    ? `equal at level ${verdict.level}${verdict.claimed ? ', as the registry claims it (`deep: never`)' : ''}`
    : `${
        verdict.differences
          .map(({ what }) => what)
          .slice(0, 5)
          .join(', ') || 'not proven'
      } differ from what was tested`;
  return { ...described(now, pinned), level: verdict.level ?? '', verified: verdict.equal, reason };
}

function described(report: ImageReport, pinned: string) {
  return {
    ref: report.ref,
    digest: report.digest ?? '',
    pinned,
    fingerprint: report.fingerprint.content,
    platforms: report.platforms.map(({ platform }) => platform),
  };
}

function differencesOf(one: Judged): OutputsOf<typeof contract>['differences'] {
  if (one.kind === 'unknown') return [];
  return one.verdict.differences.map(({ platform, what, expected, found }) => ({
    image: one.name,
    platform,
    what,
    expected,
    found,
  }));
}

// What `docker inspect` prints is of one image for one platform.
function layersDigestOf(reports: readonly ImageReport[]): string {
  const [only, ...others] = reports.flatMap(({ platforms }) => platforms);
  return only === undefined || others.length > 0 ? '' : layersDigest(only.diffIds);
}

function isEqual(one: Judged): one is Extract<Judged, { kind: 'judged' }> {
  return one.kind === 'judged' && one.verdict.equal;
}

function count(images: number): string {
  return images === 1 ? '1 image' : `${images} images`;
}

function anyOf(globs: readonly string[]): (name: string) => boolean {
  const patterns = globs.map(nameGlob);
  return (name) => patterns.some((matches) => matches(name));
}
