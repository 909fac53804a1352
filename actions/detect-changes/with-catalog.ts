/** detect-changes with a catalog: names are images, with parents, hashes and a registry behind them. */
import { Problem } from '../../src/action/problem.ts';
import type { Catalog, Image } from '../../src/catalog/image.ts';
import { ancestorsOf, type Reasons, withDescendants } from '../../src/plan/affected.ts';
import { alreadyBuilt, type RegistryQuestions, thereAs } from '../../src/plan/already-built.ts';
import { movedBases } from '../../src/plan/base-moved.ts';
import { catalogChanges, type HeadCatalog } from '../../src/plan/catalog-changes.ts';
import { eventTag } from '../../src/plan/event-tag.ts';
import type { Reference } from '../../src/registry/reference.ts';
import type { Decided, DetectInputs, DetectPorts, Situation } from './run.ts';

function nothingToBuild({ format }: Catalog): string {
  if (format !== 'dockerfiles') return 'the catalog has no images, so there is nothing to build.';
  return 'git tracks no Dockerfile, so there is nothing to build. Generated ones need a catalog that lists them.';
}

export async function detectImages(inputs: DetectInputs, situation: Situation, ports: DetectPorts): Promise<Decided> {
  const head = await headCatalog(situation, ports);
  const { images } = head.catalog;
  for (const warning of head.catalog.warnings) ports.log.warn(warning);
  for (const notice of head.catalog.notices) ports.log.notice(notice);
  if (images.length === 0) ports.log.warn(nothingToBuild(head.catalog));
  const questions = registryQuestions(head, ports);
  const changed = await catalogChanges(head, situation.comparison, inputs, ports.catalog);
  const moved =
    inputs.baseImages === 'check'
      ? await movedBases(images, inputs.parentTag ?? head.catalog.publishedTag ?? inputs.defaultTag, await questions())
      : undefined;
  const everything = everythingOf(situation, moved !== undefined) ?? changed.everything;
  const reasons: Reasons =
    everything === undefined
      ? withDescendants(images, new Map([...changed.reasons, ...(moved ?? [])]))
      : new Map(images.map(({ name }) => [name, `full rebuild: ${everything}`]));
  const ancestors = await wantedAncestors(inputs, situation, head, reasons, { ...ports, questions });
  for (const [name, why] of ancestors.wanted) reasons.set(name, why);
  const reused = inputs.skipBuilt && !situation.rebuild ? await reusable(head, reasons, questions, ports) : new Map();
  for (const name of reused.keys()) reasons.delete(name);
  return {
    kind: 'Image',
    all: images.map(({ name }) => name),
    reasons,
    everything,
    removed: changed.removed,
    reused,
    standing: ancestors.standing,
    catalog: head.catalog,
    tree: head.tree,
  };
}

/** An event without a diff builds everything, unless the bases of the images are what decides. */
function everythingOf({ everything, comparison }: Situation, basesDecide: boolean): string | undefined {
  const byEventAlone = everything !== undefined && everything === comparison.everything;
  return byEventAlone && basesDecide ? undefined : everything;
}

async function headCatalog(
  { comparison }: Situation,
  { workspace, catalog, checkout, gitMissing }: DetectPorts,
): Promise<HeadCatalog> {
  const { git, head } = comparison;
  if (git && head !== '' && (await git.commit(head)) !== undefined) {
    const tree = git.tree(head);
    return { catalog: await catalog.load(tree, workspace), tree, workspace };
  }
  // The commit of the event cannot be had; what is checked out is what will be built.
  const here = await checkout();
  const commit = await here?.commit('HEAD');
  const tree = here && commit !== undefined ? here.tree(commit) : undefined;
  if (tree !== undefined) return { catalog: await catalog.load(tree, workspace), tree, workspace };
  const missing = gitMissing();
  if (missing) {
    const { code, message, remedy, cause } = missing;
    throw new Problem({
      code,
      message: `${message.replace(/\.$/, '')}; and ${comparison.unknown}.`,
      ...(remedy && { remedy }),
      cause,
    });
  }
  throw new Problem({
    code: 'DCA-DET-004',
    message: `there is no checkout, and the files of ${head === '' ? 'the repository' : head} cannot be read through GitHub's API.`,
    remedy: 'Run actions/checkout first, or give `github-token` the permission `contents: read`.',
  });
}

function registryQuestions({ catalog }: HeadCatalog, ports: DetectPorts): () => Promise<RegistryQuestions> {
  return async () => ({ registry: await ports.registry(), repositoryOf: await ports.repositoryOf(catalog) });
}

interface Ancestors {
  /** Those to rebuild, and why. */
  readonly wanted: ReadonlyMap<string, string>;
  /** Those that have the tag of this event: what the rebuilt ones are built on. */
  readonly standing: ReadonlyMap<string, string>;
}

/** A rebuilt ancestor that did not change itself is like the published one, so its other descendants stay. */
async function wantedAncestors(
  inputs: DetectInputs,
  { occasion }: Situation,
  { catalog, tree }: HeadCatalog,
  reasons: Reasons,
  { questions, referencesOf }: Pick<DetectPorts, 'referencesOf'> & { questions: () => Promise<RegistryQuestions> },
): Promise<Ancestors> {
  const none = new Map<string, string>();
  if (inputs.ancestors === 'none' || reasons.size === 0) return { wanted: none, standing: none };
  const found = ancestorsOf(catalog.images, reasons);
  if (inputs.ancestors === 'all' || found.size === 0) return { wanted: found, standing: none };
  const asked = await questions();
  const ownReference = await referencesOf?.(catalog, tree);
  const byEvent = eventTag(occasion, true, inputs);
  const referenceOf = (image: Image): Reference =>
    ownReference?.(image.name) ?? { ...asked.repositoryOf(image), tag: byEvent };
  const candidates = catalog.images.filter(({ name }) => found.has(name));
  const standing = await thereAs(candidates, referenceOf, asked);
  const missing = candidates.filter(({ name }) => !standing.has(name));
  const why = (image: Image) => `${found.get(image.name) ?? ''}, and it has no tag ${referenceOf(image).tag}`;
  return { wanted: new Map(missing.map((image) => [image.name, why(image)])), standing };
}

async function reusable(
  { catalog, tree }: HeadCatalog,
  reasons: Reasons,
  questions: () => Promise<RegistryQuestions>,
  ports: DetectPorts,
): Promise<ReadonlyMap<string, string>> {
  const candidates = catalog.images.filter(({ name }) => reasons.has(name));
  if (candidates.length === 0) return new Map();
  return alreadyBuilt(candidates, await ports.hashesOf(catalog, tree), await questions());
}
