/** The bundle of tag-latest on a registry that misbehaves for good: everything is left as it was. Faults that pass: `__tests__/faults/`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildImage, seedImage } from '../../support/images.ts';
import { type Middleware, type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const names = ['acme/a', 'acme/b', 'acme/c'];
const images = {
  old: buildImage({ layers: [{ files: { v: 'old' } }] }),
  fresh: buildImage({ layers: [{ files: { v: 'new' } }] }),
  foreign: buildImage({ layers: [{ files: { v: 'foreign' } }] }),
};
let registry: RunningRegistry;
let folder: string;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-tags-'));
  reset();
});
afterEach(() => {
  registry.use(undefined);
  rmSync(folder, { recursive: true, force: true });
});

function reset(): void {
  registry.use(undefined);
  registry.forgetRequests();
  for (const name of names) {
    registry.repositories.get(name)?.tags.clear();
    seedImage(registry.store, name, 'latest', images.old);
    for (const image of [images.fresh, images.foreign]) seedImage(registry.store, name, undefined, image);
  }
}

function promote(inputs: Readonly<Record<string, string>> = {}) {
  const lines = names.map((name) => `${registry.host}/${name}@${images.fresh.digest}`);
  return runBundle('tag-latest', {
    cwd: folder,
    inputs: { images: lines.join('\n'), 'verify-timeout': '2s', ...inputs },
  });
}

const tagsNow = (tag = 'latest') => names.map((name) => registry.repositories.get(name)?.tags.get(tag));
const all = (image: keyof typeof images) => names.map(() => images[image].digest);
/** A write of a tag, of `acme/b` unless told otherwise. */
const isWrite = ({ method, path }: { readonly method: string; readonly path: string }, name = 'acme/b') =>
  method === 'PUT' && path === `/v2/${name}/manifests/latest`;

function actionsOf(run: Awaited<ReturnType<typeof promote>>): readonly string[] {
  return (JSON.parse(run.outputs.result ?? '[]') as readonly { readonly action: string }[]).map(({ action }) => action);
}

it('case 109: a digest that a header has wrong, just before the write, is no other run', async () => {
  let looks = 0;
  registry.use(async (request, next) => {
    const answer = await next();
    const isLook = request.method === 'HEAD' && request.path === '/v2/acme/b/manifests/latest';
    looks += isLook ? 1 : 0;
    if (!isLook || looks > 1) return answer;
    return { ...answer, headers: { ...answer.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` } };
  });
  expect((await promote()).errors).toEqual([]);
  expect(tagsNow()).toEqual(all('fresh'));
});

describe('a lasting fault', () => {
  it.each<[string, Middleware]>([
    [
      'case 115: an immutable tag',
      async (request, next) =>
        isWrite(request)
          ? { status: 412, body: '{"errors":[{"code":"PRECONDITION","message":"immutable tag"}]}' }
          : next(),
    ],
    ['a denied write', async (request, next) => (isWrite(request) ? { status: 403 } : next())],
    [
      'case 112: a write that is answered and not done',
      async (request, next) => (isWrite(request) ? { status: 201 } : next()),
    ],
    ['case 113: a write that is never visible', async (request, next) => (isWrite(request) ? { status: 202 } : next())],
  ])('%s rolls all tags back, and says so', async (_, middleware) => {
    registry.use(middleware);
    const run = await promote({ concurrency: '1' });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain('DCA-TAG-014');
    expect(tagsNow()).toEqual(all('old'));
    expect(actionsOf(run)).toEqual(['rolled-back', 'failed', 'failed']);
    expect(run.outputs).toMatchObject({ promoted: '0', rollback: '' });
    expect(run.summary).toContain('↩️ rolled back');
  });

  it('on-failure: keep leaves what was moved, and gives the way back', async () => {
    registry.use(async (request, next) => (isWrite(request) ? { status: 403 } : next()));
    const run = await promote({ concurrency: '1', 'on-failure': 'keep' });
    expect(run.errors[0]).toContain('DCA-TAG-015');
    expect(actionsOf(run)).toEqual(['moved', 'failed', 'failed']);
    registry.use(undefined);
    const back = await promote({ images: '', moves: run.outputs.rollback ?? '' });
    expect(back.errors).toEqual([]);
    expect(tagsNow()).toEqual(all('old'));
  });

  it('case 108: a source that is not there moves nothing', async () => {
    const run = await promote({
      images: `${registry.host}/acme/a@${images.fresh.digest}\n${registry.host}/acme/b:gone`,
    });
    expect(run.errors[0]).toContain('DCA-TAG-010');
    // A verdict: every output is set, and the summary says why.
    const gone = expect.stringContaining('acme/b:gone is not in the registry');
    expect(run.outputs).toMatchObject({
      result: '[]',
      promoted: '0',
      skipped: '0',
      'skipped-reason': gone,
      pinned: '',
      rollback: '',
    });
    expect(run.summary).toContain('gone is not in the registry');
    expect(tagsNow()).toEqual(all('old'));
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'case 50: %s puts everything back, and journal and summary say so',
  async (signal) => {
    let pid = 0;
    registry.use(async (request, next) => {
      if (!isWrite(request, 'acme/a') || pid === 0) return next();
      process.kill(pid, signal);
      // Once: a second signal ends the process at once.
      pid = 0;
      // Heard before the answer comes, or the next tag would be written, too.
      await sleep(500);
      return next();
    });
    const lines = names.map((name) => `${registry.host}/${name}@${images.fresh.digest}`);
    const run = await runBundle('tag-latest', {
      cwd: folder,
      inputs: { images: lines.join('\n'), concurrency: '1' },
      onStart: (started) => {
        pid = started;
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.errors[0]).toContain('the job was cancelled');
    expect(tagsNow()).toEqual(all('old'));
    expect(actionsOf(run)).toEqual(['rolled-back', 'failed', 'failed']);
    expect(run.summary).toContain('rolled back');
    const journal = JSON.parse(readFileSync(join(folder, 'tag-latest.journal.json'), 'utf8'));
    expect(journal.progress).toMatchObject([{ action: 'rolled-back' }, { action: 'failed' }, { action: 'failed' }]);
  },
);

it('case 113: waits for a write that becomes visible late', async () => {
  let reads = 0;
  let written = false;
  registry.use(async (request, next) => {
    const answer = await next();
    written ||= isWrite(request);
    const stale = written && request.method === 'HEAD' && request.path === '/v2/acme/b/manifests/latest' && reads++ < 2;
    return stale ? { ...answer, headers: { ...answer.headers, 'docker-content-digest': images.old.digest } } : answer;
  });
  const run = await promote();
  expect(run.errors).toEqual([]);
  expect(reads).toBeGreaterThanOrEqual(3);
});

it('case 114: a tag that another run moves meanwhile stops the run and stays with the other', async () => {
  registry.use(async (request, next) => {
    if (isWrite(request, 'acme/a')) registry.store.setTag('acme/c', 'latest', images.foreign.digest);
    return next();
  });
  const run = await promote({ concurrency: '1' });
  expect(run.errors[0]).toContain('another run moves the same tags');
  expect(tagsNow()).toEqual([images.old.digest, images.old.digest, images.foreign.digest]);
});

it('writes several tags in one request where the registry proves that it can', async () => {
  const able = await startRegistry({ quirks: { tagQuery: true } });
  seedImage(able.store, 'acme/a', undefined, images.fresh);
  const run = await promote({ images: `${able.host}/acme/a@${images.fresh.digest}`, tags: '1\nlatest\nstable' });
  const writes = able.requests.filter(({ method }) => method === 'PUT');
  await able.close();
  expect(run.errors).toEqual([]);
  expect(writes).toHaveLength(1);
  expect(run.outputs.promoted).toBe('3');
});

describe('case 120: the journal', () => {
  it('stands in the workspace with the old digests', async () => {
    const run = await promote();
    const journal = JSON.parse(readFileSync(join(folder, 'tag-latest.journal.json'), 'utf8'));
    expect(journal.plan).toHaveLength(3);
    expect(journal.rollback.join('\n')).toBe(run.outputs.rollback);
  });

  it('is never read: rubbish in its place changes nothing', async () => {
    writeFileSync(join(folder, 'tag-latest.journal.json'), '{"plan": [');
    expect((await promote()).exitCode).toBe(0);
    expect(tagsNow()).toEqual(all('fresh'));
  });

  it('that cannot be written stops the run before anything moves', async () => {
    mkdirSync(join(folder, 'taken'));
    const run = await promote({ journal: 'taken' });
    expect(run.errors[0]).toContain('DCA-TAG-018');
    expect((await promote({ 'version-file': 'taken' })).errors[0]).toContain('it is no file');
    expect(tagsNow()).toEqual(all('old'));
  });

  it.each(['../outside.json', '/tmp/dca-outside.json', 'link/x.json', 'link/dca-made/x.json'])(
    '%s is outside, and nothing moves',
    async (journal) => {
      symlinkSync(tmpdir(), join(folder, 'link'));
      const run = await promote({ journal });
      expect(run.errors[0]).toContain('DCA-TAG-016');
      expect(existsSync(join(tmpdir(), 'dca-made'))).toBe(false);
      expect(tagsNow()).toEqual(all('old'));
    },
  );
});
