/**
 * Asks the registry all that the plan needs to know, and nothing twice: what each source is, where each tag points,
 * which version holds it. Nothing is written here.
 *
 * Requests are counted (contract: 5 for a new tag, 7 for a moved one): a pinned source costs none until its bytes are
 * needed; what a tag holds is read in one question, for the guard and for a rollback alike, and is not transferred
 * where it is the released digest already.
 */
import { groupBy } from '../action/group-by.ts';
import { evenWidth, pool, valuesOrErrors } from '../action/pool.ts';
import { asProblem, joinProblems, Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { formatReference, formatRepository } from '../registry/reference.ts';
import type { RawManifest, Registry } from '../registry/registry.ts';
import { type Line, lineOf } from './floating.ts';
import { asksForHolder, type Objection, objectionByHolder, objectionByName, type Policies } from './guard.ts';
import { type HolderQuestion, holderOf } from './holder.ts';
import type { Finding, Wish } from './plan.ts';
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

const missing = 'DCA-TAG-010';

/** Two repositories of one registry may hold different things. */
export function manifestKey(repository: { readonly host: string; readonly path: string }, digest: Digest): string {
  return `${formatRepository(repository)}@${digest}`;
}

/**
 * @returns a Problem DCA-TAG-010 that names every source that is not in its registry: that is a verdict.
 * @throws Problem that names every source that could not be read.
 */
export async function observe(wishes: readonly Wish[], observer: Observer): Promise<Observation | Problem> {
  const manifests = new Map<string, RawManifest>();
  const bySource = [...groupBy(wishes, ({ source }) => formatReference(source)).values()];
  const width = evenWidth(bySource.length, observer.concurrency);
  const settled = await pool(bySource, width, (group) => observeImage(group, observer, manifests));
  const { values, errors } = valuesOrErrors(settled);
  if (errors.length > 0) {
    const problems = errors.map(({ error }) => asProblem(error));
    const all = joinProblems(problems, (count) => `${count} images could not be read; nothing was written.`);
    if (problems.every(({ code }) => code === missing)) return all;
    throw all;
  }
  const findings = new Map(values.flat().map((finding) => [finding.wish, finding]));
  return { findings: wishes.flatMap((wish) => findings.get(wish) ?? []), manifests };
}

/** All tags of one image. */
async function observeImage(
  wishes: readonly Wish[],
  observer: Observer,
  manifests: Map<string, RawManifest>,
): Promise<readonly Finding[]> {
  const [first] = wishes;
  if (!first) return [];
  const { registry } = observer;
  const { host, path, digest: pin, tag = 'latest' } = first.source;
  const repository = { host, path };
  const tagged = pin === undefined ? await registry.readTag({ ...repository, tag }) : undefined;
  const read = typeof tagged === 'object' ? tagged : undefined;
  const digest = read?.digest ?? pin;
  if (digest === undefined) throw absent(first.source);
  const held = await Promise.all(wishes.map((wish) => heldBy(wish, digest, observer)));
  // A digest that a tag of this repository has is there; any other is read, and so proved.
  if (held.every((one) => one?.digest === digest)) {
    return wishes.map((wish) => ({ wish, digest, before: digest, objection: undefined }));
  }
  const raw = read ?? (await registry.manifest({ ...repository, digest }));
  if (!raw) throw absent({ ...first.source, digest });
  manifests.set(manifestKey(repository, digest), raw);
  const released = { repository, manifest: raw };
  return Promise.all(
    wishes.map(async (wish, index) => {
      const before = held[index];
      const current = before && 'bytes' in before ? before : undefined;
      if (current) manifests.set(manifestKey(wish.repository, current.digest), current);
      const objection = before?.digest === digest ? undefined : await objectionTo(wish, current, released, observer);
      return { wish, digest, before: before?.digest, objection };
    }),
  );
}

/** What the tag holds now; the bytes of it, where they may be needed for a guard or to go back, unless it is the digest already. */
async function heldBy(
  { repository, tag }: Wish,
  digest: Digest,
  { registry, keepsPrevious, guarding }: Observer,
): Promise<RawManifest | { readonly digest: Digest } | undefined> {
  if (!keepsPrevious && !guarding) return registry.resolve({ ...repository, tag });
  const held = await registry.readTag({ ...repository, tag }, digest);
  return held === 'same' ? { digest } : held;
}

async function objectionTo(
  { repository, tag, set }: Wish,
  current: RawManifest | undefined,
  released: HolderQuestion['released'],
  { registry, guarding }: Observer,
): Promise<Objection | undefined> {
  if (!guarding || set === undefined) return undefined;
  const { version, policies } = guarding;
  const line: Line = lineOf(tag, version);
  const early = objectionByName(version, tag, line, policies);
  if (early || current === undefined || !asksForHolder(line, policies)) return early;
  const holder = await holderOf(registry, { repository, tag, line, current, version, released });
  return objectionByHolder(version, tag, holder, policies);
}

function absent(source: Wish['source']): Problem {
  return new Problem({
    code: missing,
    voice: 'remote',
    message: `${formatReference(source)} is not in the registry.`,
    remedy: 'Push it before it is promoted; check the spelling.',
  });
}
