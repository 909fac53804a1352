/**
 * Where a leg reads and writes its build cache.
 *
 * There are two caches. The image's is kept between runs; each leg has its own, because two legs that export to one reference
 * overwrite each other. The run's lives for this run alone and makes the push build repeat the tested build: layers that the image's
 * cache lacks would otherwise be built twice, on two machines, and differ. A pull request writes neither: untested code
 * never fills a cache that others read.
 */
import { Problem } from '../action/problem.ts';
import { isTag } from '../registry/reference.ts';

export type CacheKind = 'registry' | 'gha' | 'none';

export interface CacheRequest {
  readonly kind: CacheKind;
  /** Where `registry` caches are kept, without tag. */
  readonly repository: string;
  readonly runId: string;
  readonly rebuild: boolean;
  readonly update: boolean;
  readonly isPullRequest: boolean;
}

export interface CacheFields {
  readonly 'cache-from': string;
  readonly 'cache-to': string;
  readonly 'push-cache-from': string;
  readonly 'no-cache': boolean;
  readonly pull: boolean;
}

/** Every leg has a place of its own: two that export to one reference would overwrite each other. */
export interface CachePlaces {
  /** @throws Problem DCA-MAT-042 for a place that another leg has, DCA-MAT-043 for one that is no tag. */
  readonly take: (leg: string, name: string) => void;
}

export function cachePlaces({ kind, runId }: Pick<CacheRequest, 'kind' | 'runId'>): CachePlaces {
  const owners = new Map<string, string>();
  return {
    take: (leg, name) => {
      if (kind === 'none') return;
      const owner = owners.get(leg);
      if (owner !== undefined) {
        throw new Problem({
          code: 'DCA-MAT-042',
          message: `the caches of "${owner}" and "${name}" would have one place, ${JSON.stringify(leg)}.`,
          remedy: 'Give one of the images another name.',
        });
      }
      owners.set(leg, name);
      if (kind !== 'registry' || isTag(`run-${runId}-${leg}`)) return;
      throw new Problem({
        code: 'DCA-MAT-043',
        message: `the cache of "${name}" would have the tag ${JSON.stringify(`run-${runId}-${leg}`)}, which is none.`,
        remedy: 'Give the image a shorter name (a tag has at most 128 characters), or use `cache: gha`.',
      });
    },
  };
}

/** @param leg names the image, and its platform where platforms are built apart; valid in a tag. */
export function cacheFields(request: CacheRequest, leg: string): CacheFields {
  const { kind, rebuild, update, isPullRequest } = request;
  const strategy = { 'no-cache': rebuild, pull: rebuild };
  if (kind === 'none' || (rebuild && !update)) {
    return { 'cache-from': '', 'cache-to': '', 'push-cache-from': '', ...strategy };
  }
  const ofImage = place(request, leg);
  const ofRun = place(request, `run-${request.runId}-${leg}`);
  const writes = [...(update ? [ofImage] : []), ...(update || !isPullRequest ? [ofRun] : [])];
  return {
    'cache-from': rebuild ? '' : ofImage,
    'cache-to': writes.map((where) => `${where},mode=max`).join('\n'),
    'push-cache-from': `${ofRun}\n${ofImage}`,
    ...strategy,
  };
}

function place({ kind, repository }: CacheRequest, key: string): string {
  return kind === 'registry' ? `type=registry,ref=${repository}:${key}` : `type=gha,scope=${key}`;
}
