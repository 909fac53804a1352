/**
 * Carries a plan out: copies, then version tags of all images, then floating tags; each tag asked once more just before it is
 * written and read back after. Whatever ends it early, what was moved goes back (or stays, with `keep`), and the report says
 * what the registry holds: a write that failed is looked at, for it may have happened.
 */

import { groupBy } from '../action/group-by.ts';
import { evenWidth, pool, valuesOrErrors } from '../action/pool.ts';
import { asProblem, Problem } from '../action/problem.ts';
import { type Digest, shortDigest } from '../registry/digest.ts';
import { formatRepository } from '../registry/reference.ts';
import type { RawManifest, Registry } from '../registry/registry.ts';
import { manifestKey } from './observe.ts';
import { type PlannedTag, tagText } from './plan.ts';
import { rollBack } from './rollback.ts';

export type TagAction = 'created' | 'moved' | 'unchanged' | 'skipped' | 'rolled-back' | 'failed';

export interface TagState {
  readonly tag: PlannedTag;
  readonly action: TagAction;
  readonly reason: string;
  /** Nobody knows whether the write happened: the action is what is to be undone, the reason says that it is not known. */
  readonly unknown?: true;
}

export interface Applier {
  readonly registry: Registry;
  readonly concurrency: number;
  readonly onFailure: 'rollback' | 'keep';
  readonly manifests: ReadonlyMap<string, RawManifest>;
  /** Whether somebody wants the run to end: nothing more is started, and what was moved goes the way of a failure. */
  readonly cancelled: () => boolean;
  /** Hears of each tag as soon as its state is known. */
  readonly tell: (state: TagState) => void;
}

export interface Applied {
  /** In the order of the plan. */
  readonly states: readonly TagState[];
  /** What ended the run early, first to last. */
  readonly troubles: readonly Problem[];
}

export async function applyPlan(plan: readonly PlannedTag[], applier: Applier): Promise<Applied> {
  const states = new Map<PlannedTag, TagState>();
  const troubles: Problem[] = [];
  // Sent, refused or lost, and not there when they were looked for.
  const doubtful: TagState[] = [];
  const settle = (state: TagState) => {
    states.set(state.tag, state);
    applier.tell(state);
  };
  for (const tag of plan) {
    if (tag.step === 'keep') states.set(tag, { tag, action: 'unchanged', reason: tag.reason });
    if (tag.step === 'skip') states.set(tag, { tag, action: 'skipped', reason: tag.reason });
  }
  const todo = plan.filter(({ step }) => step === 'create' || step === 'move');
  const calm = () => troubles.length === 0 && !applier.cancelled();
  const { errors } = valuesOrErrors(await pool(copiesOf(todo), applier.concurrency, (tag) => copy(tag, applier), calm));
  troubles.push(...errors.map(({ error }) => asProblem(error)));
  for (const stage of ['version', 'floating'] as const) {
    const images = byImage(todo.filter((tag) => tag.stage === stage));
    const work = async (tags: readonly PlannedTag[]) => {
      troubles.push(...(await writeTags(tags, applier, settle, (done) => doubtful.push(done))));
    };
    await pool(images, evenWidth(images.length, applier.concurrency), work, calm);
  }
  if (troubles.length === 0 && todo.some((tag) => !states.has(tag))) troubles.push(wasCancelled());
  if (troubles.length > 0 && applier.onFailure === 'rollback') {
    const moved = [...states.values()].filter(({ action }) => action === 'created' || action === 'moved');
    await pool(moved, applier.concurrency, async (state) => settle(await rollBack(state, applier)));
  }
  // Last, for a write may land after the look that followed it.
  await pool(doubtful, applier.concurrency, async (done) => {
    const late = await landedLate(done, applier.registry);
    if (late) settle(applier.onFailure === 'rollback' ? await rollBack(late, applier) : late);
  });
  for (const tag of todo) {
    if (!states.has(tag)) settle({ tag, action: 'failed', reason: 'not started: the run had stopped' });
  }
  return { states: plan.flatMap((tag) => states.get(tag) ?? []), troubles };
}

/** One copy for each image that goes to another repository. */
function copiesOf(todo: readonly PlannedTag[]): readonly PlannedTag[] {
  const elsewhere = todo.filter(({ source, repository }) => formatRepository(source) !== formatRepository(repository));
  return [...new Map(elsewhere.map((tag) => [`${formatRepository(tag.repository)}@${tag.digest}`, tag])).values()];
}

function copy({ source, repository, digest }: PlannedTag, { registry }: Applier): Promise<void> {
  return registry.copy({ host: source.host, path: source.path, digest }, repository);
}

/** Tags of one image go together: a registry that can takes them in one request. */
function byImage(tags: readonly PlannedTag[]): readonly (readonly PlannedTag[])[] {
  return [...groupBy(tags, ({ repository, digest }) => manifestKey(repository, digest)).values()];
}

/** @returns what went wrong; the states are settled either way. */
async function writeTags(
  tags: readonly PlannedTag[],
  applier: Applier,
  settle: (state: TagState) => void,
  doubt: (done: TagState) => void,
): Promise<readonly Problem[]> {
  const troubles: Problem[] = [];
  const note = (error: unknown) => {
    const trouble = asProblem(error);
    troubles.push(trouble);
    return trouble;
  };
  const { registry } = applier;
  const asked = await pool(tags, tags.length, (tag) => standing(tag, registry));
  const ready: (readonly [PlannedTag, Digest | undefined])[] = [];
  for (const answer of asked) {
    const { item: tag } = answer;
    if (!answer.done) settle({ tag, action: 'failed', reason: note(answer.error).message });
    else if (answer.value === tag.digest) settle({ tag, action: 'unchanged', reason: 'another run put it there' });
    else if (answer.value === tag.previous) ready.push([tag, answer.value]);
    else settle({ tag, action: 'failed', reason: note(raced(tag, answer.value)).message });
  }
  if (troubles.length > 0) {
    for (const [tag] of ready)
      settle({ tag, action: 'failed', reason: 'not started: another tag of this image failed' });
    return troubles;
  }
  await pool(ready, ready.length, async ([tag, now]) => {
    const done = { tag, action: tag.step === 'create' ? 'created' : 'moved', reason: tag.reason } as const;
    try {
      await registry.putTag({
        repository: tag.repository,
        tag: tag.tag,
        manifest: manifestOf(tag, applier),
        known: now ?? 'absent',
      });
      settle(done);
    } catch (error) {
      const state = await lookAfter(done, note(error), registry);
      if (state.action === 'failed') doubt(done);
      settle(state);
    }
  });
  return troubles;
}

/** What the tag holds now. What is neither planned nor known is asked for again: a header may be wrong by accident. */
async function standing(tag: PlannedTag, registry: Registry): Promise<Digest | undefined> {
  const look = async () => (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
  const now = await look();
  return now === tag.digest || now === tag.previous ? now : look();
}

function manifestOf(tag: PlannedTag, { manifests }: Applier): RawManifest {
  const manifest = manifests.get(manifestKey(tag.source, tag.digest));
  if (!manifest) throw new Error(`the manifest of ${tagText(tag)} was not read`);
  return manifest;
}

/** A write whose answer was lost may have happened. Not knowing counts as written, so that it is undone. */
async function lookAfter(done: TagState, trouble: Problem, registry: Registry): Promise<TagState> {
  const { tag } = done;
  try {
    const now = (await registry.resolve({ ...tag.repository, tag: tag.tag }))?.digest;
    if (now === tag.digest) return { ...done, reason: `written, but: ${trouble.message}` };
    return { tag, action: 'failed', reason: trouble.message };
  } catch {
    return { ...done, reason: `not known whether it was written: ${trouble.message}`, unknown: true };
  }
}

/** `undefined` where it is not there, or cannot be told: then the first look stands. */
async function landedLate(done: TagState, registry: Registry): Promise<TagState | undefined> {
  const { tag } = done;
  const now = await registry.resolve({ ...tag.repository, tag: tag.tag }).catch(() => undefined);
  return now?.digest === tag.digest ? { ...done, reason: 'written, later than it was looked for' } : undefined;
}

function wasCancelled(): Problem {
  return new Problem({
    code: 'DCA-TAG-019',
    message: 'the job was cancelled.',
    remedy: 'Run this again; it sees from the registry what is done.',
  });
}

function raced(tag: PlannedTag, now: Digest | undefined): Problem {
  const was = tag.previous === undefined ? 'did not exist' : `pointed at ${shortDigest(tag.previous)}`;
  const is = now === undefined ? 'does not exist' : `points at ${shortDigest(now)}`;
  return new Problem({
    code: 'DCA-TAG-013',
    voice: 'remote',
    message: `${tagText(tag)} ${was} when the plan was made and now ${is}: another run moves the same tags.`,
    remedy: 'Let releases take turns with a `concurrency:` group in the workflow, then run this again.',
  });
}
