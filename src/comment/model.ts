/** Everything that a comment says, before it is Markdown. */
import type { Digest } from '../registry/digest.ts';
import type { Level } from '../report/report.ts';
import type { ImageChange } from './delta.ts';

export interface ImageModel {
  readonly name: string;
  /** As recorded. */
  readonly ref: string;
  /** `host/path` as people write it; `undefined` where the recorded reference is none. */
  readonly repository: string | undefined;
  readonly tags: readonly string[];
  /** In a registry; `undefined`: built and not pushed. */
  readonly digest: Digest | undefined;
  /** Page of the package, where there is one. */
  readonly page: string | undefined;
  readonly changes: ImageChange;
  /** Why the difference to the base is not known. */
  readonly unknown: string | undefined;
  readonly gate: 'passed' | 'failed' | undefined;
  readonly level: Level | undefined;
  readonly differences: readonly Difference[];
}

/** One entry of `digest-gate`'s output `differences`. */
export interface Difference {
  readonly image: string;
  readonly platform: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** An image that should have been built and has no report. */
export interface AbsentImage {
  readonly name: string;
  readonly why: 'building' | 'failed' | 'missing';
}

export interface Footer {
  readonly commit: { readonly sha: string; readonly url: string } | undefined;
  readonly run: { readonly url: string; readonly attempt: number } | undefined;
  /** `/regen`. */
  readonly command: string | undefined;
}

export interface CommentModel {
  readonly title: string;
  readonly images: readonly ImageModel[];
  readonly absent: readonly AbsentImage[];
  /** Jobs of `needs` that failed. */
  readonly failedJobs: readonly string[];
  readonly gate: 'passed' | 'failed' | undefined;
  /** Of images that have no report here. */
  readonly otherDifferences: readonly Difference[];
  /** The base branch that differences are to; `undefined`: nothing is compared. */
  readonly base: string | undefined;
  /** Built from a fork, whose token cannot push. */
  readonly fork: boolean;
  /** Markdown of the workflow's author. */
  readonly body: string | undefined;
  readonly footer: Footer;
}

/** How much is shown; the first step of the ladder shows all. */
export interface Extent {
  readonly details: 'all' | 'changed' | 'none';
  /** The comparison of configurations, and the pull command of each image. */
  readonly blocks: boolean;
  readonly foldUnchanged: boolean;
  /** Rows at most, those that changed most first. */
  readonly rows: number;
}

export type State =
  | 'building'
  | 'build-failed'
  | 'gate-failed'
  | 'missing'
  | 'not-pushed'
  | 'unchanged'
  | 'passed'
  | 'text';

export function stateOf(model: CommentModel): State {
  const { images, absent, failedJobs, gate } = model;
  if (failedJobs.length > 0 || absent.some(({ why }) => why === 'failed')) return 'build-failed';
  if (gate === 'failed' || images.some((image) => image.gate === 'failed')) return 'gate-failed';
  if (absent.some(({ why }) => why === 'missing')) return 'missing';
  if (absent.length > 0) return 'building';
  if (images.length === 0) return 'text';
  if (images.some(({ digest }) => digest === undefined)) return 'not-pushed';
  return images.every(({ changes }) => changes.unchanged) ? 'unchanged' : 'passed';
}
