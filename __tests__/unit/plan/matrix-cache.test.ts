/** The table of caches and build strategy: every row, for each kind of cache. */
import { describe, expect, it } from '@jest/globals';
import { type CacheKind, cacheFields, cachePlaces } from '../../../src/plan/cache.ts';

const places: Readonly<Record<'registry' | 'gha', { readonly image: string; readonly run: string }>> = {
  registry: {
    image: 'type=registry,ref=ghcr.io/acme/cache:app',
    run: 'type=registry,ref=ghcr.io/acme/cache:run-4242-app',
  },
  gha: { image: 'type=gha,scope=app', run: 'type=gha,scope=run-4242-app' },
};

function fields(kind: CacheKind, rebuild: boolean, update: boolean, isPullRequest: boolean) {
  return cacheFields({ kind, repository: 'ghcr.io/acme/cache', runId: '4242', rebuild, update, isPullRequest }, 'app');
}

describe.each(['registry', 'gha'] as const)('cache: %s', (kind) => {
  const { image, run } = places[kind];
  const max = (place: string) => `${place},mode=max`;
  it.each([
    // rebuild, cache-update, pull request → cache-from, cache-to, no-cache and pull, push-cache-from
    [true, false, true, '', '', true, ''],
    [true, false, false, '', '', true, ''],
    [true, true, false, '', `${max(image)}\n${max(run)}`, true, `${run}\n${image}`],
    [false, true, false, image, `${max(image)}\n${max(run)}`, false, `${run}\n${image}`],
    [false, false, false, image, max(run), false, `${run}\n${image}`],
    [false, false, true, image, '', false, `${run}\n${image}`],
  ])('rebuild %s, cache-update %s, pull request %s', (rebuild, update, isPullRequest, from, to, fresh, push) => {
    expect(fields(kind, rebuild, update, isPullRequest)).toEqual({
      'cache-from': from,
      'cache-to': to,
      'push-cache-from': push,
      'no-cache': fresh,
      pull: fresh,
    });
  });
});

describe('places', () => {
  it('are one for each leg: no leg writes another cache', () => {
    const places = cachePlaces({ kind: 'gha', runId: '1' });
    places.take('a-linux-amd64', 'a');
    expect(() => places.take('a-linux-amd64', 'a-linux-amd64')).toThrow('the caches of "a" and "a-linux-amd64"');
    expect(() => cachePlaces({ kind: 'registry', runId: '1' }).take('x'.repeat(128), 'x')).toThrow('which is none');
    expect(() => cachePlaces({ kind: 'none', runId: '1' }).take('x'.repeat(128), 'x')).not.toThrow();
  });
});

describe('cache: none', () => {
  it.each([true, false])('reads and writes nothing; rebuild %s still decides about fresh base layers', (rebuild) => {
    expect(fields('none', rebuild, true, false)).toEqual({
      'cache-from': '',
      'cache-to': '',
      'push-cache-from': '',
      'no-cache': rebuild,
      pull: rebuild,
    });
  });
});
