/** What a matrix is made from: the catalog, the run, and what the action's inputs say. */
import type { Catalog } from '../catalog/image.ts';
import type { CacheKind } from './cache.ts';
import type { RunnerMap } from './platform.ts';
import type { RunValues } from './template-run.ts';

/** What decides which repository an image is pushed to. */
export type NamingRequest = Pick<MatrixRequest, 'catalog' | 'run' | 'registry' | 'image' | 'version'>;

export interface MatrixRequest {
  readonly catalog: Catalog;
  readonly run: RunValues;
  /** Inputs win over the catalog; `undefined` or empty where they were left out. */
  readonly registry: string | undefined;
  readonly image: string | undefined;
  readonly tags: readonly string[];
  readonly flavor: readonly string[];
  readonly parentTag: string | undefined;
  readonly version: string | undefined;
  readonly platforms: readonly string[];
  readonly splitPlatforms: boolean;
  readonly runners: RunnerMap;
  readonly cache: CacheKind;
  readonly cacheRepository: string | undefined;
  readonly rebuild: boolean;
  readonly cacheUpdate: boolean;
  /** Name → why it is built. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Name → digest or pinned reference of a parent. */
  readonly parentDigests: Readonly<Record<string, string>>;
  /** Name → hash of the inputs, where it is known. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Runs a regular expression of a user within bounds. */
  readonly match: (pattern: string, flags: string, text: string) => readonly (string | undefined)[] | undefined;
  /** For the log: tags that an event does not have, and the like. */
  readonly note: (sentence: string) => void;
}
