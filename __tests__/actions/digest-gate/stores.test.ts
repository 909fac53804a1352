/** Reports between jobs: artifacts and caches, through the real toolkit against a stand-in of GitHub's Results service. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clockEnvironment } from '../../faults/clock.ts';
import { buildImage, type ImageSpec, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import {
  type ResultsMiddleware,
  type ResultsReply,
  type ResultsService,
  startResultsService,
} from '../../support/results-service.ts';
import { scriptedServer } from '../../support/scripted-server.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

const one: ImageSpec = { layers: [{ files: { app: 'one\n' } }] };
const two: ImageSpec = { layers: [{ files: { app: 'two\n' } }] };

let registry: RunningRegistry;
let results: ResultsService;
let testing: GateWorkspace;
let releasing: GateWorkspace;
beforeEach(async () => {
  [registry, results] = await Promise.all([startRegistry(), startResultsService()]);
  [testing, releasing] = [gateWorkspace(), gateWorkspace()];
  seedImage(registry.store, 'acme/one', '1', buildImage(one));
  seedImage(registry.store, 'acme/two', '1', buildImage(two));
});
afterEach(async () => {
  testing.close();
  releasing.close();
  await Promise.all([registry.close(), results.close()]);
});

const images = () => `one=${registry.host}/acme/one:1\ntwo=${registry.host}/acme/two:1`;
const call = (attempt = '1', run?: string) => ({ env: { ...results.environment(run), GITHUB_RUN_ATTEMPT: attempt } });

const json = { 'content-type': 'application/json' };
const taken: ResultsReply = { status: 409, headers: json, body: '{"code":"already_exists","msg":"it is there"}' };

describe('store: artifact', () => {
  it('hands reports from job to job, and the verified ones on', async () => {
    const recorded = await testing.record({ images: images(), store: 'artifact' }, call());
    expect(recorded.errors).toEqual([]);
    expect(results.artifacts.map(({ name }) => name).sort()).toEqual([
      'image-report-one-attempt-1',
      'image-report-two-attempt-1',
    ]);
    const inputs = { store: 'artifact', expected: recorded.outputs.seal ?? '', 'require-expected': 'true' };
    const all = await releasing.verify(inputs, call());
    expect(all.errors).toEqual([]);
    expect(Object.keys(all.images)).toEqual(['one', 'two']);
    expect(all.outputs.verified).toBe('true');
    expect(results.artifacts.map(({ name }) => name)).toContain('image-verified-two-attempt-1');
    // One of the recorded images, with the seal over both, a second time in the same attempt.
    const single = await releasing.verify({ ...inputs, images: `two=${registry.host}/acme/two:1` }, call());
    expect(single.errors).toEqual([]);
    expect(single.outputs.verified).toBe('true');
  });

  it('takes the newest attempt', async () => {
    await testing.record({ images: images(), store: 'artifact' }, call());
    seedImage(registry.store, 'acme/one', '1', buildImage(two));
    const again = await testing.record({ images: `one=${registry.host}/acme/one:1`, store: 'artifact' }, call('2'));
    expect(again.errors).toEqual([]);
    const verified = await releasing.verify({ images: images(), store: 'artifact' }, call('2'));
    expect(verified.errors).toEqual([]);
    expect(verified.outputs.verified).toBe('true');
  });

  it.each([
    ['named images', images],
    ['all of them', () => ''],
  ])('a list that is behind what the job before recorded is asked once more: %s', async (_what, wanted) => {
    await testing.record({ images: images(), store: 'artifact' }, call());
    let lists = 0;
    results.use(({ path }) => {
      if (!path.endsWith('/ListArtifacts')) return undefined;
      lists += 1;
      return lists === 1 ? { status: 200, headers: json, body: '{"artifacts":[]}' } : undefined;
    });
    const verified = await releasing.verify({ images: wanted(), store: 'artifact' }, call());
    expect([verified.errors, verified.outputs.verified]).toEqual([[], 'true']);
  });

  it('case 86: fails closed when one report is missing, or two artifacts have one name', async () => {
    await testing.record({ images: `one=${registry.host}/acme/one:1`, store: 'artifact' }, call());
    const missing = await releasing.verify({ images: images(), store: 'artifact' }, call());
    expect(missing.exitCode).toBe(1);
    expect(missing.errors.join()).toContain('DCA-GAT-050');
    expect(missing.images).toMatchObject({ one: { verified: true }, two: { verified: false } });
    const [first] = results.artifacts;
    if (first) results.artifacts.push({ ...first, id: 99 });
    const twins = await releasing.verify({ images: images(), store: 'artifact' }, call());
    expect(twins.errors.join()).toContain('DCA-GAT-027');
    expect(twins.outputs.verified).toBeUndefined();
  });

  it.each<[string, ResultsMiddleware]>([
    ['a full store', ({ path }) => (path.startsWith('/blob/') ? { status: 507 } : undefined)],
    ['an artifact of another job in its place', ({ path }) => (path.endsWith('CreateArtifact') ? taken : undefined)],
  ])(
    'case 71: %s: no seal of a report that is not stored',
    async (_name, middleware) => {
      results.use(middleware);
      // Three names are waited for, ten seconds each, before another job's artifact is taken for lost: with the pauses close to a
      // minute of the bundle's clock.
      const { env } = call();
      const quick = { env: { ...env, ...clockEnvironment }, timeout: 110_000 };
      const recorded = await testing.record({ images: images(), store: 'artifact' }, quick);
      results.use(undefined);
      const stored = results.artifacts.filter(({ finalized }) => finalized).length;
      expect({ stored, exitCode: recorded.exitCode }).toEqual({ stored, exitCode: stored === 2 ? 0 : 1 });
      if (recorded.exitCode === 1) {
        expect(recorded.errors).toEqual([expect.stringMatching(/^DCA-GAT-/)]);
        expect(recorded.outputs.seal ?? '').toBe('');
      }
    },
    120_000,
  );

  it('case 71: a folder that takes no file: an error, and no output', async () => {
    writeFileSync(join(testing.folder, 'image-reports'), 'a file');
    const recorded = await testing.record({ images: images() });
    expect(recorded.exitCode).toBe(1);
    expect(recorded.errors).toHaveLength(1);
    expect(recorded.outputs.seal ?? '').toBe('');
  });

  it('case 87: case 89: refuses an artifact whose content is not that of the listed digest', async () => {
    await testing.record({ images: images(), store: 'artifact' }, call());
    const [first, second] = results.artifacts;
    if (first && second) first.content = second.content;
    const verified = await releasing.verify({ store: 'artifact' }, call());
    expect(verified.exitCode).toBe(1);
    expect(verified.errors.join()).toContain('DCA-GAT-026');
    expect(verified.outputs.verified).not.toBe('true');
  });

  it('case 41: a service that redirects to another host does not take the token of the job there', async () => {
    const elsewhere = await scriptedServer(() => ({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }));
    let redirects = 0;
    results.use(({ path }) => {
      if (!path.endsWith('CreateArtifact') || redirects === 2) return undefined;
      redirects += 1;
      return { status: 307, headers: { location: `${elsewhere.url}${path}` } };
    });
    const recorded = await testing.record({ images: images(), store: 'artifact' }, call());
    const came = elsewhere.came.length;
    await elsewhere.close();
    expect([recorded.errors, redirects, came]).toEqual([[], 2, 0]);
  }, 120_000);

  it('T13: a report that another job replaced, digest and all, is found out by the seal', async () => {
    const recorded = await testing.record({ images: images(), store: 'artifact' }, call());
    seedImage(registry.store, 'acme/one', '1', buildImage({ layers: [{ files: { app: 'evil\n' } }] }));
    results.artifacts.splice(0);
    const attacker = gateWorkspace();
    await attacker.record({ images: images(), store: 'artifact' }, call());
    attacker.close();
    const unsealed = await releasing.verify({ images: images(), store: 'artifact' }, call());
    expect(unsealed.outputs.verified).toBe('true');
    const sealed = await releasing.verify(
      { images: images(), store: 'artifact', expected: recorded.outputs.seal ?? '' },
      call(),
    );
    expect(sealed.exitCode).toBe(1);
    expect(sealed.outputs.verified).toBe('false');
    expect(sealed.errors.join()).toContain('DCA-GAT-060');
  });

  it('says what to do on a GitHub Enterprise Server, which has no such service: recording degrades, verifying fails', async () => {
    const env = { ...results.environment(), GITHUB_SERVER_URL: 'https://github.example.com' };
    const recorded = await testing.record({ images: images(), store: 'artifact' }, { env });
    expect(recorded.exitCode).toBe(0);
    expect(recorded.warnings.join()).toContain('no artifact service');
    expect(testing.report('one').name).toBe('one');
    const verified = await testing.verify({ images: images(), store: 'artifact' }, { env });
    expect(verified.errors.join()).toContain('DCA-GAT-023');
  });
});

describe('store: cache', () => {
  it('hands reports on together with the seal, and never without it', async () => {
    const recorded = await testing.record({ images: images(), store: 'cache' }, call());
    expect(recorded.errors).toEqual([]);
    expect(results.caches.map(({ key }) => key)).toEqual(['image-report-one-4242-1', 'image-report-two-4242-1']);
    const without = await releasing.verify({ images: images(), store: 'cache' }, call());
    expect(without.errors.join()).toContain('DCA-GAT-005');
    const inputs = { images: images(), store: 'cache', expected: recorded.outputs.seal ?? '' };
    const verified = await releasing.verify(inputs, call('2'));
    expect(verified.errors).toEqual([]);
    expect(verified.outputs.verified).toBe('true');
  });

  it('fails when the cache was not saved', async () => {
    results.use(({ path }) =>
      path.endsWith('CreateCacheEntry')
        ? {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: '{"ok":false,"message":"cache write denied: untrusted"}',
          }
        : undefined,
    );
    const recorded = await testing.record({ images: images(), store: 'cache' }, call());
    expect(recorded.exitCode).toBe(1);
    expect(recorded.errors.join()).toContain('DCA-GAT-045');
  });
});
