/** Workflows of the recipes, run as they stand on their pages: every job, on the bundles, with a real registry protocol behind. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { gateWorkspace } from '../actions/digest-gate/gate.ts';
import { describeWith } from '../support/describe-with.ts';
import { buildImage, seedImage } from '../support/images.ts';
import { startRegistry } from '../support/registry-server.ts';
import { startResultsService } from '../support/results-service.ts';
import { type PageWorld, pageWorld } from '../support/workflow/page-world.ts';
import { resultsOf } from '../support/workflow/read-report.ts';

const image = (from: string) => `FROM ${from}\nCOPY app /app\nENTRYPOINT ["/app"]\n`;
const flat = {
  VERSION: '1.4.0\n',
  'api/Dockerfile': image('debian:12-slim'),
  'api/app': 'echo api\n',
  'worker/Dockerfile': image('debian:12-slim'),
  'worker/app': 'echo worker\n',
};

let world: PageWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

describeWith(['jq'], 'docs/recipes/gate-a-matrix.md', () => {
  it('promotes what was tested, all images together', async () => {
    world = await pageWorld(flat);
    const report = await world.push('docs/recipes/gate-a-matrix.md', 'refs/tags/v1.4.0');
    expect(resultsOf(report)).toEqual({ plan: 'success', build: 'success', release: 'success' });
    for (const name of ['api', 'worker']) {
      const tags = world.tags(name);
      expect(tags.get('latest')).toMatch(/^sha256:/);
      expect(new Set(['latest', '1.4', '1.4.0'].map((tag) => tags.get(tag)))).toEqual(new Set([tags.get('latest')]));
    }
  });
});

describe('docs/plan.md', () => {
  it('builds what a push changed', async () => {
    world = await pageWorld(flat);
    await world.push('docs/plan.md', 'refs/heads/main');
    world.commit({ 'worker/app': 'echo newer\n' });
    const report = await world.push('docs/plan.md', 'refs/heads/main');
    expect(resultsOf(report)).toEqual({ plan: 'success', build: 'success' });
    expect(report.jobs.build?.legs.map(({ leg }) => leg.name)).toEqual(['worker']);
  });
});

describe('generate-matrix/README.md', () => {
  it('builds the cross product of a list and two variants', async () => {
    const files = ['cpu', 'cuda'].flatMap((one) =>
      ['3.9', '3.10'].map((python) => `docker/Dockerfile.${one}-py${python}`),
    );
    const dockerfiles = Object.fromEntries(files.map((file) => [file, image('debian:12-slim')]));
    world = await pageWorld({ ...dockerfiles, PYTHON_VERSIONS: '3.9\n3.10\n', VERSION: '1.4.0\n', app: 'echo\n' });
    const report = await world.push('generate-matrix/README.md', 'refs/heads/main');
    expect(resultsOf(report)).toEqual({ matrix: 'success', build: 'success' });
    expect([...world.tags('crate-cuda-py3.10').keys()]).toEqual(['1.4.0', expect.stringMatching(/^main-[0-9a-f]{7}$/)]);
  });
});

describe('docs/recipes/image-tree.md', () => {
  it('builds a child on the parent of the same run', async () => {
    world = await pageWorld({
      'base/Dockerfile': image('debian:12-slim'),
      'base/app': 'echo base\n',
      'child/Dockerfile': 'FROM ghcr.io/acme/base\nCOPY app /child\n',
      'child/app': 'echo child\n',
    });
    const report = await world.push('docs/recipes/image-tree.md', 'refs/heads/main');
    const all = { plan: 'success', 'wave-0': 'success', 'wave-1': 'success', promote: 'success' };
    expect(resultsOf(report)).toEqual(all);
    const names = (job: string) => report.jobs[job]?.legs.map(({ leg }) => leg.name);
    expect([names('wave-0'), names('wave-1')]).toEqual([['base'], ['child']]);
    expect([...world.tags('child').keys()].sort()).toEqual(['main', expect.stringMatching(/^main-[0-9a-f]{7}$/)]);

    const base = world.tags('base').get('main');
    world.commit({ 'child/app': 'echo newer\n' });
    const child = await world.push('docs/recipes/image-tree.md', 'refs/heads/main');
    expect(resultsOf(child)).toEqual({ ...all, 'wave-1': 'skipped' });
    const [leg] = child.jobs['wave-0']?.legs ?? [];
    expect(leg?.leg).toMatchObject({ name: 'child', 'build-contexts': expect.stringMatching(/acme\/base:main$/) });
    expect(world.tags('base').get('main')).toBe(base);
  });
});

describeWith(['jq'], 'docs/recipes/skip-built.md', () => {
  it('builds the same inputs once, and a revert gives main its image back', async () => {
    world = await pageWorld(flat);
    const page = 'docs/recipes/skip-built.md';
    const first = await world.push(page, 'refs/heads/main');
    expect(resultsOf(first)).toEqual({ plan: 'success', build: 'success', promote: 'success' });
    const good = world.tags('api').get('main');
    expect(good).toMatch(/^sha256:/);
    expect([...world.tags('api').keys()]).toEqual(expect.arrayContaining([expect.stringMatching(/^in-[0-9a-f]{16}$/)]));
    world.commit({ 'api/app': 'echo other\n' });
    await world.push(page, 'refs/heads/main');
    expect(world.tags('api').get('main')).not.toBe(good);
    world.commit({ 'api/app': 'echo api\n' });
    const reverted = await world.push(page, 'refs/heads/main');
    expect(resultsOf(reverted)).toEqual({ plan: 'success', build: 'skipped', promote: 'success' });
    expect(world.tags('api').get('main')).toBe(good);
    expect(JSON.parse(reverted.jobs.plan?.outputs.reused ?? '')).toEqual({
      api: expect.stringMatching(/\/acme\/api@sha256:[0-9a-f]{64}$/),
    });
  });
});

describe('digest-gate/README.md', () => {
  it('hands the seal from job to job', async () => {
    world = await pageWorld({ Dockerfile: image('debian:12-slim'), app: 'echo api\n', VERSION: '2.0.0\n' });
    const report = await world.push('digest-gate/README.md', 'refs/tags/v2.0.0');
    expect(resultsOf(report)).toEqual({ build: 'success', release: 'success' });
    expect(world.tags('api').get('latest')).toMatch(/^sha256:/);
    expect(world.tags('api').get('latest')).toBe(world.tags('api').get('2.0.0'));
  });
});

describe('the second channel of docs/recipes/gate-a-matrix.md', () => {
  it('opens for the sealed reports, and closes when one of them is replaced', async () => {
    const [registry, results, gate] = [await startRegistry(), await startResultsService(), gateWorkspace()];
    try {
      seedImage(registry.store, 'acme/api', '1', buildImage({ layers: [{ files: { app: 'api\n' } }] }));
      const inputs = { images: `api=${registry.host}/acme/api:1`, store: 'artifact' };
      const sealed = { ...inputs, artifact: 'sealed-image-report-{name}' };
      const call = { env: results.environment() };
      await gate.record(inputs, call);
      expect((await gate.verify({ ...inputs, level: 'manifest' }, call)).errors).toEqual([]);
      const { seal = '' } = (await gate.record(sealed, call)).outputs;
      const release = { ...sealed, level: 'manifest', expected: seal, 'require-expected': 'true' };
      expect((await gate.verify(release, call)).outputs.verified).toBe('true');

      seedImage(registry.store, 'acme/api', '1', buildImage({ layers: [{ files: { app: 'evil\n' } }] }));
      results.artifacts.splice(0, results.artifacts.length);
      await gate.record(sealed, call);
      expect((await gate.verify(release, call)).errors.join()).toContain('DCA-GAT-060');
    } finally {
      gate.close();
      await Promise.all([registry.close(), results.close()]);
    }
  });
});
