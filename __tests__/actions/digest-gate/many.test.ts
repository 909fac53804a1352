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
