/**
 * One image of three layers, `acme/app:1`, on a registry of the file: recorded, changed as an attacker or an accident would, looked at again.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { type ImageSpec, seedImage, type TestImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type GateRun, type GateWorkspace, gateWorkspace } from './gate.ts';

export const one = { files: { one: '1\n' }, createdBy: 'COPY one / # buildkit' };
export const two = { files: { two: '2\n' }, createdBy: 'COPY two / # buildkit' };
export const three = { files: { three: '3\n' }, createdBy: 'COPY three / # buildkit' };
export const tested: ImageSpec = { layers: [one, two, three], config: { Labels: { a: 'b' } } };

/** Starts the registry for the file that calls it, and a workspace for each test. */
export function testedScene() {
  let registry: RunningRegistry;
  let gate: GateWorkspace;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.close());
  beforeEach(() => {
    gate = gateWorkspace();
  });
  afterEach(() => {
    registry.use(undefined);
    gate.close();
  });

  const put = (image: TestImage) => seedImage(registry.store, 'acme/app', '1', image);
  const images = () => `app=${registry.host}/acme/app:1`;
  return {
    get registry() {
      return registry;
    },
    get gate() {
      return gate;
    },
    put,
    images,
    record: async (image: TestImage, inputs = {}): Promise<GateRun> => {
      put(image);
      const done = await gate.record({ images: images(), ...inputs });
      expect(done.errors).toEqual([]);
      return done;
    },
    verify: (image: TestImage, inputs = {}): Promise<GateRun> => {
      put(image);
      return gate.verify({ images: images(), ...inputs });
    },
    what: (done: GateRun) => done.differences.map((difference) => difference.what),
  };
}
