/** 200 images in one step: at most three small requests an image, no layer read. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildImage, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

let registry: RunningRegistry;
let gate: GateWorkspace;
beforeAll(async () => {
  registry = await startRegistry();
  gate = gateWorkspace();
});
afterAll(async () => {
  gate.close();
  await registry.close();
});

const names = Array.from({ length: 200 }, (_, at) => `image-${at}`);
const push = (created: string) => {
  for (const name of names) {
    seedImage(
      registry.store,
      `acme/${name}`,
      '1',
      buildImage({ layers: [{ files: { name } }, { files: { all: 'same' } }], created }),
    );
  }
};

describe('verify of 200 images', () => {
  it.each([
    ['the same bytes', '2026-01-01T00:00:00Z', 2, 'manifest'],
    ['rebuilt from the cache', '2026-03-03T00:00:00Z', 3, 'content'],
  ])(
    '%s',
    async (_what, created, requests, level) => {
      push('2026-01-01T00:00:00Z');
      const images = names.map((name) => `${registry.host}/acme/${name}:1`).join('\n');
      const recorded = await gate.record({ images });
      expect(recorded.errors).toEqual([]);
      push(created);
      registry.forgetRequests();
      const done = await gate.verify({ images, expected: recorded.outputs.seal ?? '' });
      expect(done.errors).toEqual([]);
      expect(Object.values(done.images).every((image) => image.verified && image.level === level)).toBe(true);
      expect(done.outputs.pinned?.split('\n')).toHaveLength(200);
      expect(registry.requests).toHaveLength(200 * requests);
      // The configurations of what was rebuilt are the only blobs that are read.
      const blobs = registry.requests.filter(({ path }) => path.includes('/blobs/'));
      expect(blobs).toHaveLength(requests === 3 ? 200 : 0);
    },
    60_000,
  );
});

describe('many images that each differ in many places', () => {
  it('are told within what outputs and environment variables hold: each image first, and how many there are', async () => {
    const long = 'é'.repeat(300);
    const pushWith = (value: string) => {
      const config = { Env: Array.from({ length: 20 }, (_, at) => `SETTING_${at}=${value}${long}`) };
      for (const name of names) {
        const image = buildImage({ layers: [{ files: { name } }], config });
        seedImage(registry.store, `acme/${name}`, '1', image);
      }
    };
    pushWith('tested ');
    const images = names.map((name) => `${registry.host}/acme/${name}:1`).join('\n');
    await gate.record({ images });
    pushWith('other ');
    const done = await gate.verify({ images });
    expect(done.exitCode).toBe(1);
    expect(done.outputs).toMatchObject({ verified: 'false', 'differences-count': '4000' });
    expect(Buffer.byteLength(done.outputs.differences ?? '')).toBeLessThanOrEqual(100_002);
    expect(done.differences.length).toBeGreaterThan(50);
    expect(new Set(done.differences.map(({ image }) => image)).size).toBe(Math.min(200, done.differences.length));
    expect(done.warnings.join()).toContain(`"differences" has ${done.differences.length} of 4000 differences`);
    // GitHub shows 4,096 characters of an annotation, and refuses no longer one; a reader does.
    expect(done.errors[0]).toMatch(/200 of 200 images cannot be shown/);
    expect(done.errors[0]?.length).toBeLessThan(20_000);
  }, 60_000);
});
