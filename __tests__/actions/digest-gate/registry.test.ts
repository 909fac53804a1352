/** The gate over a registry: record, then judge what the registry holds. Levels, differences, pins and the number of requests. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildImage, type ImageSpec, seedImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { type GateWorkspace, gateWorkspace } from './gate.ts';

const base = { files: { 'etc/os-release': 'test\n' }, createdBy: 'ADD rootfs.tar / # buildkit' };
const app = { files: { app: 'one\n' }, createdBy: 'COPY app /app # buildkit' };
const spec: ImageSpec = { layers: [base, app], config: { Env: ['PATH=/bin', 'MODE=a'], Labels: { team: 'x' } } };

let registry: RunningRegistry;
let gate: GateWorkspace;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());
beforeEach(() => {
  gate = gateWorkspace();
});
afterEach(() => gate.close());

function push(name: string, image: ImageSpec): string {
  const built = buildImage(image);
  seedImage(registry.store, name, '1', built);
  return built.digest;
}

describe('an image that was recorded', () => {
  it('opens the gate at level manifest while it is the same bytes, with two requests', async () => {
    const digest = push('acme/app', spec);
    const recorded = await gate.record({ images: `${registry.host}/acme/app:1` });
    expect(recorded.errors).toEqual([]);
    expect(recorded.exitCode).toBe(0);
    expect(recorded.outputs.verified).toBe('false');
    registry.forgetRequests();
    const verified = await gate.verify({
      images: `${registry.host}/acme/app:1`,
      expected: recorded.outputs.seal ?? '',
    });
    expect(verified.errors).toEqual([]);
    expect(verified.outputs.verified).toBe('true');
    expect(verified.outputs.pinned).toBe(`${registry.host}/acme/app@${digest}`);
    expect(verified.images.app).toMatchObject({ level: 'manifest', verified: true, digest });
    expect(verified.log.trim().split('\n').at(-1)).toBe(
      'The gate is open: the image is what was tested (level manifest).',
    );
    expect(registry.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /v2/acme/app/manifests/1',
      `GET /v2/acme/app/manifests/${digest}`,
    ]);
    expect(gate.report('app').verified?.level).toBe('manifest');
  });

  it('case 90: closes it when the tag holds another entrypoint over the same layers, and names both', async () => {
    push('acme/app', spec);
    await gate.record({ images: `${registry.host}/acme/app:1` });
    push('acme/app', { ...spec, config: { ...spec.config, Entrypoint: ['/bin/sh', '-c', 'evil'], User: 'root' } });
    const verified = await gate.verify({ images: `${registry.host}/acme/app:1` });
    expect(verified.exitCode).toBe(1);
    expect(verified.outputs.verified).toBe('false');
    expect(verified.outputs.pinned).toBe('');
    expect(verified.differences).toEqual([
      { image: 'app', platform: 'linux/amd64', what: 'config.user', expected: 'not set', found: 'root' },
      {
        image: 'app',
        platform: 'linux/amd64',
        what: 'config.entrypoint',
        expected: '["/app"]',
        found: '["/bin/sh","-c","evil"]',
      },
    ]);
    expect(verified.errors).toHaveLength(1);
    expect(verified.errors[0]).toContain('DCA-GAT-070');
    expect(verified.images.app?.level).toBe('layers');
  });

  it('closes it when a layer was built again, and names the layer and the instruction that made it', async () => {
    push('acme/app', spec);
    await gate.record({ images: `${registry.host}/acme/app:1` });
    push('acme/app', { ...spec, layers: [base, { ...app, files: { app: 'two\n' } }] });
    const verified = await gate.verify({ images: `${registry.host}/acme/app:1` });
    expect(verified.exitCode).toBe(1);
    expect(verified.differences.map(({ what }) => what)).toEqual(['layer 2']);
    expect(verified.errors[0]).toContain('made by COPY app /app');
    expect(verified.summary).toContain('<details open><summary><code>app</code> is not what was tested</summary>');
    expect(verified.summary).toMatch(
      /\| `app` \| .* \| ❌ differs \| `sha256:[0-9a-f]{12}` → `sha256:[0-9a-f]{12}` \|/,
    );
  });
});

describe('an image that was rebuilt', () => {
  it('opens the gate at level content with three requests, no layer read, when the layers are the same blobs', async () => {
    push('acme/app', spec);
    await gate.record({ images: `${registry.host}/acme/app:1` });
    push('acme/app', { ...spec, created: '2026-02-02T00:00:00Z' });
    registry.forgetRequests();
    const verified = await gate.verify({ images: `${registry.host}/acme/app:1` });
    expect(verified.errors).toEqual([]);
    expect(verified.images.app).toMatchObject({ level: 'content', verified: true });
    expect(registry.requests.map(({ method, path }) => `${method} ${path.split('/')[4]}`)).toEqual([
      'HEAD manifests',
      'GET manifests',
      'GET blobs',
    ]);
  });

  it('reads the layers that were compressed anew, once', async () => {
    push('acme/app', spec);
    await gate.record({ images: `${registry.host}/acme/app:1` });
    push('acme/app', { ...spec, layers: [base, { ...app, compression: 'zstd' }] });
    registry.forgetRequests();
    const verified = await gate.verify({ images: `${registry.host}/acme/app:1` });
    expect(verified.errors).toEqual([]);
    expect(verified.images.app).toMatchObject({ level: 'content', verified: true });
    expect(registry.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(2);
  });
});
