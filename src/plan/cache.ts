/**
 * Where a leg reads and writes its build cache.
 *
 * There are two caches. The image's is kept between runs; each leg has its own, because two legs that export to one reference
 * overwrite each other. The run's lives for this run alone and makes the push build repeat the tested build: layers that the image's
 * cache lacks would otherwise be built twice, on two machines, and differ. A pull request writes neither: untested code
 * never fills a cache that others read.
 */
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
