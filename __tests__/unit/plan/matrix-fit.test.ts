/** What is left out where outputs would be too long, in which order; and the fields that only some entries have. */
import { describe, expect, it } from '@jest/globals';
import { outputLimit } from '../../../src/action/contract.ts';
import { Problem } from '../../../src/action/problem.ts';
import { makeEntries } from '../../../src/plan/matrix.ts';
import { checkCount, matrixOutputs } from '../../../src/plan/matrix-outputs.ts';
import type { MatrixRequest } from '../../../src/plan/matrix-request.ts';
import { runValues } from '../../../src/plan/template-run.ts';
import { catalog, clock, image, request, runContext } from './support.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
  return 'taken';
};
const entriesOf = (images: readonly ReturnType<typeof image>[], facts: Partial<MatrixRequest> = {}) =>
  makeEntries(
    images.map((one) => ({ image: one, added: {} })),
    request(images, facts),
  );

describe('how many entries', () => {
  it('are allowed', () => {
    expect(codeOf(() => checkCount(256, { maxJobs: 256, shard: false }))).toBe('taken');
    expect(codeOf(() => checkCount(257, { maxJobs: 256, shard: false }))).toBe('DCA-MAT-061');
    expect(codeOf(() => checkCount(257, { maxJobs: 256, shard: true }))).toBe('taken');
    const most = Math.floor(outputLimit / 300);
    expect(codeOf(() => checkCount(most, { maxJobs: 256, shard: true }))).toBe('taken');
    expect(codeOf(() => checkCount(most + 1, { maxJobs: 256, shard: true }))).toBe('DCA-MAT-064');
  });
});

describe('with shards', () => {
  const entries = entriesOf([image('a', { tags: ['x', 'y'] }), image('b', { tags: [], labels: { l: 'x' } })]);
  const size = (value: unknown) => JSON.stringify(value).length;
  const roomy = matrixOutputs(entries, { maxJobs: 2, shard: true });
  const [all, names, shards, images] = [roomy.matrix, roomy.names, roomy.shards, roomy.images].map(size) as [
    number,
    number,
    number,
    number,
  ];
  /** What is given where this much is left beside names, shards and images. */
  const given = (room: number, maxJobs = 2) => {
    const taken = outputLimit - 20_000 - names - shards - images - room;
    const outputs = matrixOutputs(entries, { maxJobs, shard: true, taken });
    return {
      matrix: outputs.matrix.include.length > 0,
      waves: outputs.waves.length > 0,
      images: Object.keys(outputs.images).length > 0,
      fields: Object.keys(outputs.shards[0]?.include[0] ?? {}).length,
    };
  };
  const fields = Object.keys(entries[0] ?? {}).length;

  it('matrix, then waves are left out, to the letter', () => {
    expect(given(2 * all)).toEqual({ matrix: true, waves: true, images: true, fields });
    expect(given(2 * all - 1)).toMatchObject({ matrix: true, waves: false });
    expect(given(all)).toMatchObject({ matrix: true, waves: false, images: true });
    expect(given(all - 1)).toMatchObject({ matrix: false, waves: false, images: true, fields });
    expect(given(0)).toMatchObject({ matrix: false, waves: false, images: true, fields });
  });

  it('then empty fields, then images', () => {
    const slim = given(-1);
    expect(slim).toMatchObject({ matrix: false, waves: false, images: true });
    expect(slim.fields).toBeLessThan(fields);
    const full = entries.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).filter(([, value]) => !['""', '[]', '{}'].includes(JSON.stringify(value))),
      ),
    );
    const { include = [] } = matrixOutputs(entries, { maxJobs: 2, shard: true, taken: outputLimit }).shards[0] ?? {};
    expect(include).toEqual(full);
    const saved = shards - size([{ include: full }]);
    expect(given(-saved).images).toBe(true);
    expect(given(-saved - 1).images).toBe(false);
  });

  it('what has more entries than a matrix may have is in shards alone', () => {
    const outputs = matrixOutputs(entries, { maxJobs: 1, shard: true });
    expect(outputs).toMatchObject({ matrix: { include: [] }, waves: [], shardCount: 2, names: ['a', 'b'] });
    expect(outputs.shards.map(({ include }) => include.map(({ name }) => name))).toEqual([['a'], ['b']]);
  });

  it('images tell their tags, which may be none', () => {
    const [first, second] = entries;
    expect(roomy.images).toEqual({
      a: { image: first?.image, ref: first?.ref, tags: first?.tags.split('\n'), parents: [], wave: 0 },
      b: { image: second?.image, ref: second?.ref, tags: second?.tags.split('\n'), parents: [], wave: 0 },
    });
    const bare = matrixOutputs([{ ...entries[0], tags: '' } as (typeof entries)[0] & object], {
      maxJobs: 9,
      shard: false,
    });
    expect(bare.images.a?.tags).toEqual([]);
  });
});

describe('fields of an entry', () => {
  it('the cache is beside the image’s registry, or where it was wished', () => {
    const from = (facts: Partial<MatrixRequest>) =>
      entriesOf([image('a', { tags: ['x'] })], { cache: 'registry', ...facts })[0]?.['cache-from'];
    const nowhere = runValues(runContext({ repository: '' }), clock, {});
    expect(from({})).toBe('type=registry,ref=ghcr.io/acme/shop/cache:a');
    expect(from({ cacheRepository: 'r.test/cache' })).toBe('type=registry,ref=r.test/cache:a');
    expect(from({ registry: 'r.test', image: 'x/{name}' })).toBe('type=registry,ref=r.test/shop/cache:a');
    expect(from({ run: nowhere, image: 'x/{name}' })).toMatch(/^type=registry,ref=[^/]+\/build\/cache:a$/);
    for (const cacheRepository of ['r.test/Cache', 'r.test/cache:x', `r.test/cache@sha256:${'a'.repeat(64)}`])
      expect(codeOf(() => from({ cacheRepository }))).toBe('DCA-MAT-044');
  });

  it('a pull request updates no cache of a branch', () => {
    const to = (facts: Partial<MatrixRequest>, pull = false) => {
      const run = { ...request([]).run, isPullRequest: pull };
      return entriesOf([image('a', { tags: ['x'] })], { cache: 'gha', run, ...facts })[0]?.['cache-to'];
    };
    expect(to({ cacheUpdate: true })).toContain('scope=a,');
    expect(to({ cacheUpdate: false })).not.toContain('scope=a,');
    expect(to({ cacheUpdate: true }, true)).toBe('');
  });

  it('platforms are the input’s, else the image’s, and may be none', () => {
    const legs = (facts: Partial<MatrixRequest>) =>
      entriesOf([image('a', { platforms: ['linux/amd64', 'linux/arm64'], tags: ['x'] })], facts).map(
        ({ platforms }) => platforms,
      );
    expect(legs({})).toEqual(['linux/amd64,linux/arm64']);
    expect(legs({ platforms: ['linux/s390x'] })).toEqual(['linux/s390x']);
    expect(legs({ splitPlatforms: true })).toEqual(['linux/amd64', 'linux/arm64']);
    expect(entriesOf([image('a', { tags: ['x'] })], { splitPlatforms: true })).toHaveLength(1);
    expect(codeOf(() => legs({ platforms: ['x'] }))).toBe('DCA-MAT-040');
    expect(codeOf(() => legs({ runners: new Map() }))).toBe('DCA-MAT-041');
  });

  it('`lts` stands beside the axes of a build summary alone', () => {
    const lts = (format: 'build-summary' | 'images', extra: Readonly<Record<string, unknown>>) => {
      const images = [image('a', { extra, axes: { v: '1' }, tags: ['x'] })];
      const [entry] = entriesOf(images, { catalog: catalog(images, { format }) });
      return [entry && 'lts' in entry, entry?.lts, entry?.v];
    };
    expect(lts('build-summary', { lts: true })).toEqual([true, true, '1']);
    expect(lts('build-summary', {})).toEqual([false, undefined, '1']);
    expect(lts('images', { lts: true })).toEqual([false, undefined, '1']);
  });

  it('say where a template has no value', () => {
    const words = (facts: object) => {
      try {
        entriesOf([image('a', { tags: ['x'], ...facts })]);
      } catch (error) {
        return String(error);
      }
      return 'taken';
    };
    expect(words({ context: '{git-tag}' })).toContain('the context');
    expect(words({ file: '{git-tag}' })).toContain('the Dockerfile');
    expect(words({ target: '{git-tag}' })).toContain('the target');
    expect(words({ buildArgs: { A: '{git-tag}' } })).toContain('the build argument A');
    expect(words({ labels: { l: '{git-tag}' } })).toContain('the label l');
  });

  it('tags are at most told twenty times where they are none', () => {
    const said = (count: number) => {
      try {
        entriesOf([image('a', { tags: Array.from({ length: count }, (_, at) => `no ${at}`) })]);
      } catch (error) {
        const { code, message } = error as Problem;
        return [code, message.split('\n').length - 1, /… and (\d+) more/.exec(message)?.[1]];
      }
      return [];
    };
    expect(said(1)).toEqual(['DCA-MAT-030', 1, undefined]);
    expect(said(20)).toEqual(['DCA-MAT-030', 20, undefined]);
    expect(said(22)).toEqual(['DCA-MAT-030', 21, '2']);
  });

  it('without a branch the tag is the commit', () => {
    const run = runValues(runContext({ ref: '', eventName: '' }), clock, {});
    expect(entriesOf([image('a')], { run })[0]?.tags).toMatch(/:sha-[0-9a-f]{7}$/);
  });
});
