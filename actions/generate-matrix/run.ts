/** generate-matrix: the selected images of the catalog as the jobs of a matrix. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import { groupBy } from '../../src/action/group-by.ts';
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import type { Catalog, Tree } from '../../src/catalog/image.ts';
import type { RunContext } from '../../src/github/context.ts';
import { makeEntries } from '../../src/plan/matrix.ts';
import type { MatrixEntry } from '../../src/plan/matrix-entry.ts';
import { checkCount, matrixOutputs } from '../../src/plan/matrix-outputs.ts';
import type { MatrixRequest } from '../../src/plan/matrix-request.ts';
import { secretArguments } from '../../src/plan/matrix-secrets.ts';
import { matrixSummary } from '../../src/plan/matrix-summary.ts';
import { parseItems, parseRunners } from '../../src/plan/matrix-yaml.ts';
import { select } from '../../src/plan/select.ts';
import { type RunClock, runValues } from '../../src/plan/template-run.ts';
import { versionOfFile } from '../../src/plan/version.ts';
import { parseReference, type Reference } from '../../src/registry/reference.ts';
import type { contract } from './contract.ts';

export type MatrixInputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export interface MatrixPorts {
  readonly catalog: Catalog;
  /** Files of the workspace. */
  readonly tree: Tree;
  readonly context: RunContext;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: RunClock;
  /** Hash of the inputs of each of these images; without those that have none. */
  readonly hashesOf: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly match: MatrixRequest['match'];
  readonly log: Log;
}

/** Waves that the reusable workflow images.yml has jobs for. */
const workflowWaves = 5;

/** The outcome, and the entries that it was made of: what plan draws. */
export interface MadeMatrix {
  readonly outcome: Outcome<Outputs>;
  readonly entries: readonly MatrixEntry[];
}

export async function generateMatrix(inputs: MatrixInputs, ports: MatrixPorts): Promise<Outcome<Outputs>> {
  return (await makeMatrix(inputs, ports)).outcome;
}

/** @param taken characters of the step's other outputs. */
export async function makeMatrix(inputs: MatrixInputs, ports: MatrixPorts, taken = 0): Promise<MadeMatrix> {
  const { catalog, log } = ports;
  const [include, exclude] = await Promise.all([
    parseItems(inputs.include, 'include'),
    parseItems(inputs.exclude, 'exclude'),
  ]);
  const notes = new Set<string>();
  const request = await requestOf(inputs, ports, (sentence) => notes.add(sentence));
  const { version } = request;
  const selected = select(catalog.images, { ...inputs, include, exclude, entryOf: entriesOfAll(request) });
  checkCount(selected.length, inputs);
  const hashes = await ports.hashesOf(selected.map(({ image }) => image.name));
  const entries = makeEntries(selected, { ...request, hashes });
  for (const note of notes) log.info(note);
  for (const warning of secretArguments(entries)) log.warn(warning);
  const { repository, owner } = request.run;
  if (ports.context.repository !== (repository ?? '') && entries.some((entry) => entry.image.includes(owner ?? '/'))) {
    log.notice(`the names of images have no upper case: ${ports.context.repository} is ${repository} in them.`);
  }
  const outputs = { ...matrixOutputs(entries, { ...inputs, taken }), version: version ?? '' };
  tellLimits(outputs, log);
  const [first, ...others] = untagged(outputs);
  if (first !== undefined) log.warn(untaggedWarning(first, others));
  const outcome = {
    outputs,
    summary: matrixSummary(entries, { version, of: catalog.images.length }),
    decisions: wavesOf(outputs),
    verdict: verdictOf(outputs),
    failure: inputs.failOnEmpty && entries.length === 0 ? emptyProblem(catalog.images.length) : undefined,
  };
  return { outcome, entries };
}

/** What each image of the catalog is called on this event: the first of its tags, where it has one. */
export async function eventReferences(
  inputs: MatrixInputs,
  ports: MatrixPorts,
): Promise<(name: string) => Reference | undefined> {
  const entryOf = entriesOfAll(await requestOf(inputs, ports, () => {}));
  return (name) => {
    const { ref = '' } = entryOf(name) ?? {};
    return ref === '' ? undefined : parseReference(ref);
  };
}

async function requestOf(
  inputs: MatrixInputs,
  ports: MatrixPorts,
  note: (sentence: string) => void,
): Promise<Omit<MatrixRequest, 'hashes'>> {
  return {
    ...inputs,
    catalog: ports.catalog,
    run: runValues(ports.context, ports.clock, ports.environment),
    version: await versionOf(inputs, ports),
    runners: await parseRunners(inputs.runsOn),
    match: ports.match,
    note,
  };
}

function untaggedWarning(first: string, others: readonly string[]): string {
  if (others.length === 0) return `"${first}" has no tag for this event, so nothing can be pushed.`;
  return `"${first}" and ${others.length} more have no tag for this event, so nothing of them can be pushed.`;
}

/** The entry of each image of the catalog, made when a filter first asks. */
function entriesOfAll(request: Omit<MatrixRequest, 'hashes'>): (name: string) => MatrixEntry | undefined {
  let entries: ReadonlyMap<string, MatrixEntry> | undefined;
  return (name) => {
    const all = request.catalog.images.map((image) => ({ image, added: {} }));
    entries ??= new Map(
      makeEntries(all, { ...request, splitPlatforms: false, hashes: new Map(), note: () => {} }).map((entry) => [
        entry.name,
        entry,
      ]),
    );
    return entries.get(name);
  };
}

function wavesOf({ images }: Outputs): readonly string[] {
  const byWave = groupBy(Object.entries(images), ([, { wave }]) => wave);
  return [...byWave].map(([wave, members]) => {
    const names = members.map(([name]) => name);
    const rest = names.length > 50 ? ` and ${names.length - 50} more` : '';
    return `Wave ${wave}: ${names.slice(0, 50).join(', ')}${rest}.`;
  });
}

function tellLimits({ waveCount, matrix, waves, hasEntries }: Outputs, log: Log): void {
  if (waveCount > workflowWaves) {
    log.notice(`there are ${waveCount} waves; the reusable workflow images.yml runs ${workflowWaves}.`);
  }
  if (hasEntries && (matrix.include.length === 0 || waves.length === 0)) {
    log.notice('the outputs `matrix` and `waves` are left empty where they do not fit; run the matrices of `shards`.');
  }
}

async function versionOf(inputs: MatrixInputs, { tree, catalog }: MatrixPorts): Promise<string | undefined> {
  if (inputs.version !== undefined) return inputs.version.trim();
  const { versionFile, namesVersionFile } = catalog;
  const named = namesVersionFile ? versionFile : undefined;
  const text = await tree.read(versionFile);
  if (text !== undefined) {
    const version = versionOfFile(text);
    if (version !== undefined || named === undefined) return version;
    throw new Problem({
      code: 'DCA-MAT-063',
      message: `the version file ${JSON.stringify(named)} is empty.`,
      remedy: 'Write the version into its first line.',
    });
  }
  if (named === undefined) return undefined;
  throw new Problem({
    code: 'DCA-MAT-062',
    message: `the version file ${JSON.stringify(named)} is not there.`,
    remedy: 'Correct `version-file` (it is relative to the root of the repository), or check the repository out first.',
  });
}

function untagged({ images }: { readonly images: Outputs['images'] }): readonly string[] {
  return Object.entries(images).flatMap(([name, { ref }]) => (ref === '' ? [name] : []));
}

function verdictOf({ count, names, waveCount, shardCount }: Outputs): string {
  if (count === 0) return 'Nothing to build.';
  const jobs = count === names.length ? '' : ` in ${count} jobs`;
  const order = `${waveCount} ${waveCount === 1 ? 'wave' : 'waves'}`;
  return `${names.length} ${names.length === 1 ? 'image' : 'images'} to build${jobs}, in ${order}${shardCount > 0 ? ` and ${shardCount} shards` : ''}.`;
}

function emptyProblem(all: number): Problem {
  return new Problem({
    code: 'DCA-MAT-060',
    message: `nothing is selected of the ${all} images of the catalog, and \`fail-on-empty\` is true.`,
    remedy: 'Look at `only`, `filter` and `pick`; or let the jobs depend on `has-entries`.',
  });
}
