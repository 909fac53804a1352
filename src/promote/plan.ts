/**
 * The plan of a promotion: a pure function of what was asked for and what the registry says now.
 *
 * That it is pure is what makes a killed run harmless: the next run asks the registry again, sees what is done,
 * and plans the rest. Sets: the images of one release do not part, so a tag that one image may not take is taken by none.
 */
import { Problem } from '../action/problem.ts';
import type { Digest } from '../registry/digest.ts';
import { formatReference, formatRepository, type Reference, type Repository } from '../registry/reference.ts';
import type { Objection } from './guard.ts';

/** One tag of one image, as it was asked for. */
export interface Wish {
  readonly name: string;
  readonly source: Reference;
  readonly repository: Repository;
  readonly tag: string;
  /** Wishes with the same set stand or fall together; `undefined`: alone. */
  readonly set: string | undefined;
  /** Version tags of all images are written before any floating tag. */
  readonly stage: 'version' | 'floating';
}

/** A wish with what the registry and the guards said. */
export interface Finding {
  readonly wish: Wish;
  readonly digest: Digest;
  readonly before: Digest | undefined;
  readonly objection: Objection | undefined;
}

export interface PlannedTag {
  readonly name: string;
  readonly source: Reference & { readonly digest: Digest };
  readonly repository: Repository;
  readonly tag: string;
  readonly digest: Digest;
  readonly previous: Digest | undefined;
  readonly stage: 'version' | 'floating';
  readonly step: 'create' | 'move' | 'keep' | 'skip';
  readonly reason: string;
  /** Skipped because another image of its set is. */
  readonly stays?: true;
}

/** `host/path:tag`. */
export function tagText({ repository, tag }: Pick<PlannedTag, 'repository' | 'tag'>): string {
  return `${formatRepository(repository)}:${tag}`;
}

export function planTags(findings: readonly Finding[]): readonly PlannedTag[] {
  const spoilt = new Map<string | undefined, Finding>();
  for (const finding of findings) {
    const { set } = finding.wish;
    if (set !== undefined && finding.objection && !spoilt.has(set)) spoilt.set(set, finding);
  }
  return findings.map((finding) => planned(finding, spoilt.get(finding.wish.set)));
}

function planned({ wish, digest, before, objection }: Finding, spoiler: Finding | undefined): PlannedTag {
  const { name, source, repository, tag, stage } = wish;
  const common = { name, source: { ...source, digest }, repository, tag, digest, previous: before, stage };
  if (before === digest) return { ...common, step: 'keep', reason: 'already there' };
  if (objection) return { ...common, step: 'skip', reason: objection.reason };
  if (spoiler)
    return {
      ...common,
      stays: true,
      step: 'skip',
      reason: `stays with ${spoiler.wish.name}: ${spoiler.objection?.reason}`,
    };
  return before === undefined
    ? { ...common, step: 'create', reason: 'new' }
    : { ...common, step: 'move', reason: 'promoted' };
}

/** @throws Problem DCA-TAG-005 for two images at one tag, a tag wished twice, and a source that this run would move (a cycle among them). */
export function refuseConflicts(wishes: readonly Wish[]): void {
  const takers = new Map<string, Wish>();
  const wrong: string[] = [];
  for (const wish of wishes) {
    const tag = tagText(wish);
    const other = takers.get(tag);
    if (other) {
      const both = [other, wish].map(({ source }) => formatReference(source));
      wrong.push(both[0] === both[1] ? `${tag} is asked for twice` : `${both.join(' and ')} would both become ${tag}`);
    }
    takers.set(tag, wish);
  }
  const sources = new Set(
    wishes.filter(({ source }) => source.digest === undefined).map(({ source }) => sourceTag(source)),
  );
  for (const source of sources) {
    if (takers.has(source)) wrong.push(`${source} is a source and a target of this run`);
  }
  if (wrong.length === 0) return;
  throw new Problem({
    code: 'DCA-TAG-005',
    message: `the tags contradict each other; nothing was written.\n${[...new Set(wrong)].map((line) => `  - ${line}`).join('\n')}`,
    remedy: 'List each image once, by digest, and each tag once.',
  });
}

function sourceTag(source: Reference): string {
  return tagText({ repository: source, tag: source.tag ?? 'latest' });
}
