/**
 * Asks the registry all that the plan needs to know, and nothing twice: what each source is, where each tag points,
 * which version holds it. Nothing is written here.
 *
 * Requests are counted (contract: 5 for a new tag, 7 for a moved one): a pinned source costs none until its bytes are
 * needed, the manifest of a tag that will move is read once, for the guard and for a rollback alike.
 */
import { asProblem, Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { formatReference, formatRepository } from '../registry/reference.ts';
import type { RawManifest, Registry } from '../registry/registry.ts';
import { type Line, lineOf } from './floating.ts';
import { asksForHolder, type Objection, objectionByHolder, objectionByName, type Policies } from './guard.ts';
import { type HolderQuestion, holderOf } from './holder.ts';
import type { Finding, Wish } from './plan.ts';
import { pool, valuesOrErrors } from './pool.ts';
import type { Version } from './version.ts';

export interface Guarding {
  readonly version: Version;
  readonly policies: Policies;
}

export interface Observation {
  readonly findings: readonly Finding[];
  /** The bytes to write, and those to go back to; keyed by `manifestKey`. */
  readonly manifests: ReadonlyMap<string, RawManifest>;
}

export interface Observer {
  readonly registry: Registry;
  readonly concurrency: number;
  /** Whether what a tag holds now is read, to be able to go back. */
  readonly keepsPrevious: boolean;
  /** No guards where there is no version. */
  readonly guarding: Guarding | undefined;
}

/** Two repositories of one registry may hold different things. */
export function manifestKey(repository: { readonly host: string; readonly path: string }, digest: Digest): string {
  return `${formatRepository(repository)}@${digest}`;
}

/** @throws Problem DCA-TAG-010 that names every source that is missing or could not be read. */
export async function observe(wishes: readonly Wish[], observer: Observer): Promise<Observation> {
  const manifests = new Map<string, RawManifest>();
  const bySource = [...Map.groupBy(wishes, ({ source }) => formatReference(source)).values()];
  const settled = await pool(bySource, observer.concurrency, (group) => observeImage(group, observer, manifests));
  const { values, errors } = valuesOrErrors(settled);
  if (errors.length > 0) throw sourcesFailed(errors.map(({ error }) => asProblem(error)));
  const findings = new Map(values.flat().map((finding) => [finding.wish, finding]));
  return { findings: wishes.flatMap((wish) => findings.get(wish) ?? []), manifests };
}

/** All tags of one image. */
async function observeImage(
  wishes: readonly Wish[],
  observer: Observer,
  manifests: Map<string, RawManifest>,
): Promise<readonly Finding[]> {
  const first = wishes[0];
  if (!first) return [];
  const { source } = first;
  const { registry } = observer;
  const digest = source.digest ?? (await registry.resolve(source))?.digest;
  if (digest === undefined) throw absent(source);
  const pinned = { ...source, digest };
  const befores = await Promise.all(wishes.map(({ repository, tag }) => registry.resolve({ ...repository, tag })));
  // A digest that a tag of this repository has is there; any other is read, and so proved.
  if (befores.every((before) => before?.digest === digest)) {
    return wishes.map((wish) => ({ wish, digest, before: digest, objection: undefined }));
  }
  const raw = await registry.manifest({ host: pinned.host, path: pinned.path, digest });
  if (!raw) throw absent(pinned);
  manifests.set(manifestKey(source, digest), raw);
  const released = { repository: { host: pinned.host, path: pinned.path }, manifest: raw };
  return Promise.all(
    wishes.map(async (wish, index) => {
      const before = befores[index]?.digest;
      const objection = before === digest ? undefined : await objectionTo(wish, before, released, observer, manifests);
      if (before !== undefined && before !== digest && !objection && observer.keepsPrevious) {
        await remember(registry, wish, before, manifests);
      }
      return { wish, digest, before, objection };
    }),
  );
}

async function objectionTo(
  wish: Wish,
  before: Digest | undefined,
  released: HolderQuestion['released'],
  { registry, guarding }: Observer,
  manifests: Map<string, RawManifest>,
): Promise<Objection | undefined> {
  if (!guarding || wish.set === undefined) return undefined;
  const { version, policies } = guarding;
  const line: Line = lineOf(wish.tag, version);
  const early = objectionByName(version, wish.tag, line, policies);
  if (early || before === undefined || !asksForHolder(line, policies)) return early;
  const current = await remember(registry, wish, before, manifests);
  const { repository, tag } = wish;
  const holder = await holderOf(registry, { repository, tag, line, current, version, released });
  return objectionByHolder(version, tag, holder, policies);
}

async function remember(
  registry: Registry,
  { repository, tag }: Wish,
  digest: Digest,
  manifests: Map<string, RawManifest>,
): Promise<RawManifest> {
  const key = manifestKey(repository, digest);
  const known = manifests.get(key);
  if (known) return known;
  const raw = await registry.manifest({ ...repository, digest });
  if (!raw) {
    throw new Problem({
      code: 'DCA-TAG-020',
      voice: 'remote',
      message: `${formatRepository(repository)}:${tag} points at ${digest}, which the registry does not give.`,
      remedy: 'The registry contradicts itself; try again, and look at its storage if this stays.',
    });
  }
  manifests.set(key, raw);
  return raw;
}

function absent(source: Wish['source']): Problem {
  return new Problem({
    code: 'DCA-TAG-010',
    voice: 'remote',
    message: `${formatReference(source)} is not in the registry.`,
    remedy: 'Push it before it is promoted; check the spelling.',
  });
}

function sourcesFailed(problems: readonly Problem[]): Problem {
  const [first] = problems;
  if (problems.length === 1 && first) return first;
  const lines = problems.map(({ code, message }) => `  - ${code}: ${message}`);
  return new Problem({
    code: first?.code ?? 'DCA-TAG-010',
    voice: first?.voice ?? 'remote',
    message: `${problems.length} images could not be read; nothing was written.\n${lines.join('\n')}`,
    ...(first?.remedy !== undefined && { remedy: first.remedy }),
    cause: first,
  });
}
