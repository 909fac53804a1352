/** detect-changes: which images does this event have to build? */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import type { Catalog, Image, Tree } from '../../src/catalog/image.ts';
import type { RunContext } from '../../src/github/context.ts';
import type { CatalogPorts } from '../../src/plan/catalog-changes.ts';
import { changesSummary } from '../../src/plan/changes-summary.ts';
import { type ComparePorts, type Comparison, compare } from '../../src/plan/compare.ts';
import { decisionsOf } from '../../src/plan/decisions.ts';
import { cutFiles, type Detection } from '../../src/plan/detection.ts';
import { appliedRule, type RuleFacts } from '../../src/plan/event-rules.ts';
import { eventTag } from '../../src/plan/event-tag.ts';
import { checkGlobs, lazyRules } from '../../src/plan/lazy-rules.ts';
import { mayPush } from '../../src/plan/may-push.ts';
import { type Occasion, occasionOf } from '../../src/plan/occasion.ts';
import type { Reference, Repository } from '../../src/registry/reference.ts';
import type { Registry } from '../../src/registry/registry.ts';
import { contract } from './contract.ts';
import { needsWorkingCopy, terminalHints } from './in-terminal.ts';
import { detectImages } from './with-catalog.ts';

/** With the one of plan that says which tag is the published one. */
export type DetectInputs = InputsOf<typeof contract> & { readonly parentTag?: string | undefined };
type Outputs = OutputsOf<typeof contract>;

export interface DetectPorts extends ComparePorts {
  readonly context: RunContext;
  /** The work tree, for catalogs and Dockerfiles that git does not track; `undefined` without a checkout. */
  readonly workspace: Tree | undefined;
  readonly catalog: CatalogPorts;
  readonly hashesOf: (catalog: Catalog, tree: Tree) => Promise<ReadonlyMap<string, string>>;
  readonly repositoryOf: (catalog: Catalog) => Promise<(image: Image) => Repository>;
  readonly registry: () => Promise<Registry>;
  /** What the tags of plan call each image on this event; `pr-tag`, `branch-tag` and `default-tag` where there are none. */
  readonly referencesOf?: (
    catalog: Catalog,
    tree: Tree | undefined,
  ) => Promise<(name: string) => Reference | undefined>;
  /** Whether the workspace is one of git's, with commits or not. */
  readonly hasRepository: () => Promise<boolean>;
  /** Files of the work tree that no commit knows. */
  readonly uncommitted: () => Promise<number>;
  readonly log: Log;
}

/** What both kinds of detection start from. */
export interface Situation {
  readonly occasion: Occasion;
  readonly comparison: Comparison;
  /** Why everything is built, whatever changed. */
  readonly everything: string | undefined;
  readonly rebuild: boolean;
}

/** What was decided about the names. */
export interface Decided {
  readonly kind: Detection['kind'];
  readonly all: readonly string[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly everything: string | undefined;
  readonly removed: readonly string[];
  readonly reused: ReadonlyMap<string, string>;
  /** Ancestors of rebuilt images that are there under their tag of this event; by name, pinned. */
  readonly standing?: ReadonlyMap<string, string>;
  readonly dynamicOutputs?: (changes: ReadonlySet<string>) => Readonly<Record<string, string>>;
  /** The catalog that was read, for generate-matrix in the same step. */
  readonly catalog?: Catalog;
  /** Where it was read. */
  readonly tree?: Tree;
}

/** Names that no filter may have. */
const taken = Object.keys(contract.outputs);

export interface Detected {
  readonly outcome: Outcome<Outputs>;
  readonly standing: ReadonlyMap<string, string>;
  readonly catalog: Catalog | undefined;
  readonly tree: Tree | undefined;
}

export async function detectChanges(inputs: DetectInputs, ports: DetectPorts): Promise<Outcome<Outputs>> {
  return (await detect(inputs, ports)).outcome;
}

export async function detect(inputs: DetectInputs, ports: DetectPorts): Promise<Detected> {
  const { log } = ports;
  const { rebuildAll, ignore, dependencyFiles } = inputs;
  await checkGlobs({ 'rebuild-all': rebuildAll, ignore, 'dependency-files': dependencyFiles });
  const occasion = await occasionOf(ports.context, ports.api);
  if (occasion.name === '' && inputs.source !== 'api') await needsWorkingCopy(ports);
  // Read while git compares: neither waits for the other.
  const filtering = inputs.filters === undefined ? undefined : withFilters(inputs.filters, log);
  const comparison = await compare(occasion, inputs, inputs.source, ports);
  const facts = ruleFacts(occasion, comparison);
  const ordered = inputs.force ? 'it is forced' : await appliedRule(inputs.fullRebuildOn, facts);
  const refreshed = inputs.refresh ? 'it is asked for' : await appliedRule(inputs.refreshOn, facts);
  const pushing = mayPush(inputs.push, occasion);
  const promoted = pushing.push ? await appliedRule(inputs.promoteOn ?? [], facts) : undefined;
  const everything = ordered ?? unknownBase(inputs, comparison, log) ?? comparison.everything;
  const situation: Situation = { occasion, comparison, everything, rebuild: refreshed !== undefined };
  const decided =
    filtering === undefined
      ? await detectImages(inputs, situation, ports)
      : await (await filtering)(inputs, situation, ports);
  const isDependency = await lazyRules(inputs.dependencyFiles);
  const detection = { ...detectionOf(inputs, situation, decided, isDependency), pushing, promoted };
  if (detection.files.length < detection.filesCount)
    log.warn(`the output "files" has ${detection.files.length} of ${detection.filesCount} changed files.`);
  if (occasion.name === '') for (const line of await terminalHints(inputs, ports)) log.notice(line);
  const outcome = outcomeOf(detection, decisionsOf(detection, refreshed), changesSummary(detection));
  const { standing = new Map<string, string>(), catalog, tree } = decided;
  return { outcome, standing, catalog, tree };
}

function withFilters(text: string, log: Log) {
  const begun = import('./with-filters.ts').then(({ filterDetection }) => filterDetection(text, taken, log));
  // Who waits for it gets the error, unless another comes first.
  begun.catch(() => undefined);
  return begun;
}

/** @throws Problem DCA-DET-003 where the workflow asks for it. */
function unknownBase({ onUnknownBase }: DetectInputs, { unknown }: Comparison, log: Log): string | undefined {
  if (unknown === undefined) return undefined;
  if (onUnknownBase === 'fail') {
    throw new Problem({
      code: 'DCA-DET-003',
      message: `the base is unknown: ${unknown}.`,
      remedy: 'Check out with `fetch-depth: 0`, give `github-token` read access to the repository, or set `base`.',
    });
  }
  log.warn(`the base is unknown, so everything is built: ${unknown}.`);
  return 'the base is unknown';
}

function ruleFacts(
  { name, branch, tag, pullRequest, event }: Occasion,
  { git, base, head, unknown }: Comparison,
): RuleFacts {
  const headMessage = async () => (git && head !== '' && unknown === undefined ? git.messages(undefined, head) : []);
  const messages = async () => {
    if (pullRequest) return [pullRequest.title, ...(await headMessage())];
    if (event.kind === 'push' && event.messages) return event.messages;
    if (event.kind === 'other') return [];
    return git && base !== undefined && unknown === undefined ? git.messages(base, head) : headMessage();
  };
  return { event: name, branch, tag, labels: pullRequest?.labels ?? [], messages };
}

function detectionOf(
  inputs: DetectInputs,
  { occasion, comparison, rebuild }: Situation,
  decided: Decided,
  isDependency: (path: string) => boolean,
): Omit<Detection, 'pushing' | 'promoted'> & Decided {
  const { files, base, head, source, unknown } = comparison;
  const changes = decided.all.filter((name) => decided.reasons.has(name));
  const isPullRequest = occasion.pullRequest !== undefined;
  return {
    ...decided,
    changes,
    files: cutFiles(files),
    filesCount: files.length,
    base,
    head,
    source,
    unknown,
    rebuild,
    cacheUpdate:
      !isPullRequest &&
      (rebuild ||
        (inputs.dependencyFiles.length > 0 && files.some(({ path, lossy }) => lossy === true || isDependency(path)))),
    tag: eventTag(occasion, changes.length > 0 || decided.reused.size > 0, inputs),
  };
}

function outcomeOf(
  detection: Detection & Pick<Decided, 'dynamicOutputs'>,
  decisions: readonly string[],
  summary: string,
): Outcome<Outputs> {
  const { changes, reasons, reused, all, head, base, everything, kind } = detection;
  const count = `${changes.length} of ${all.length} ${kind === 'Image' ? 'images' : 'filters'}`;
  return {
    outputs: {
      changes,
      hasChanges: changes.length > 0,
      changesCount: changes.length,
      reasons: ordered(changes, reasons),
      reused: ordered(all, reused),
      files: detection.files,
      filesCount: detection.filesCount,
      base: base ?? '',
      head,
      shortSha: head.slice(0, 7),
      baseSource: detection.source,
      removed: detection.removed,
      fullRebuild: everything !== undefined,
      rebuild: detection.rebuild,
      cacheUpdate: detection.cacheUpdate,
      tag: detection.tag,
      push: detection.pushing.push,
      promote: detection.promoted !== undefined,
    },
    dynamicOutputs: detection.dynamicOutputs?.(new Set(changes)) ?? {},
    summary,
    decisions,
    verdict:
      changes.length === 0
        ? 'Nothing to build.'
        : `${count} to build${everything === undefined ? '' : `: ${everything}`}.`,
  };
}

function ordered(names: readonly string[], values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  // Without a prototype, so that an image called `__proto__` is a key like any other.
  const record: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of names) {
    const value = values.get(name);
    if (value !== undefined) record[name] = value;
  }
  return record;
}
