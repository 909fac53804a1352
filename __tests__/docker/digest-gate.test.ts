/**
 * The problem that the gate is for, with two real Docker engines: one job builds and tests, another one builds again
 * and releases. From the inline cache the layers are the same; without it, or after a `docker commit`, they are not.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GateWorkspace, gateWorkspace } from '../actions/digest-gate/gate.ts';
import { describeWithEngine } from '../support/describe-with.ts';
import { type DockerEngine, startDockerEngine } from '../support/docker-engine.ts';
import { pathOf } from '../support/needs.ts';
import { type RunningRegistry, startRegistry } from '../support/registry-server.ts';
import { runBundle } from '../support/run-bundle.ts';

describeWithEngine('digest-gate between two Docker engines', () => {
  let testing: DockerEngine;
  let releasing: DockerEngine;
  let registry: RunningRegistry;
  let gate: GateWorkspace;
  let context: string;
  let seal: string;
  const app = () => `${registry.host}/acme/app`;
  const on = (engine: DockerEngine) => ({
    env: { DOCKER_HOST: engine.host, DOCKER_CONFIG: engine.environment.DOCKER_CONFIG },
  });
  const build = (engine: DockerEngine, tag: string, ...options: readonly string[]) =>
    engine.must([
      'build',
      '--network=host',
      '-q',
      ...options,
      '--build-arg',
      'BUILDKIT_INLINE_CACHE=1',
      '-t',
      tag,
      context,
    ]);

  beforeAll(async () => {
    [testing, releasing, registry] = await Promise.all([startDockerEngine(), startDockerEngine(), startRegistry()]);
    gate = gateWorkspace();
    context = mkdtempSync(join(tmpdir(), 'dca-context-'));
    cpSync(pathOf('busybox') ?? 'busybox', join(context, 'busybox'));
    writeFileSync(join(context, 'app'), '#!/busybox sh\n');
    // Straight into the root: a folder that COPY makes has a new time in every build. The stamp is what every build makes anew, like an `apt-get update` does.
    writeFileSync(
      join(context, 'Dockerfile'),
      [
        'FROM scratch',
        'COPY busybox /busybox',
        'RUN ["/busybox", "sh", "-c", "/busybox date +%s.%N > /stamp; /busybox cat /proc/sys/kernel/random/uuid >> /stamp"]',
        'COPY app /app',
        'ENTRYPOINT ["/busybox", "sh", "/app"]',
        'LABEL org.opencontainers.image.created=$CREATED',
      ].join('\n'),
    );
    await build(testing, `${app()}:cache`);
    await testing.must(['push', '-q', `${app()}:cache`]);
    await testing.must(['run', '--network=none', '--name', 'tested', `${app()}:cache`]);
  }, 120_000);

  afterAll(async () => {
    gate.close();
    rmSync(context, { recursive: true, force: true });
    await Promise.all([testing.close(), releasing.close(), registry.close()]);
  }, 60_000);

  it('records the image that a container really ran, and prints what docker inspect does', async () => {
    const recorded = await gate.record({ source: 'daemon', container: 'app=tested' }, on(testing));
    expect(recorded.errors).toEqual([]);
    const line = await testing.must(['inspect', '--format', '{{.RootFS.Layers}}', `${app()}:cache`]);
    const [documented] = execFileSync('sha256sum', { input: line, encoding: 'utf8' }).split(' ');
    expect(recorded.outputs['layers-digest']).toBe(documented);
    expect(recorded.images.app).toMatchObject({ digest: '', pinned: '', platforms: ['linux/amd64'], verified: false });
    const [platform] = gate.report('app').platforms;
    expect(platform?.history).toEqual([
      'COPY busybox /busybox',
      expect.stringContaining('RUN /busybox sh -c /busybox date'),
      'COPY app /app',
    ]);
    // An engine that keeps images in containerd knows an image by its manifest: that is not named as its configuration.
    const pushed = registry.repositories.get('acme/app');
    const manifest = pushed?.manifests.get(pushed.tags.get('cache') ?? '')?.bytes.toString() ?? '{}';
    const { config } = JSON.parse(manifest) as { readonly config: { readonly digest: string } };
    const kept = process.env.DOCKER_STORE === 'containerd' ? undefined : config.digest;
    expect(platform?.configDigest).toBe(kept);
    seal = recorded.outputs.seal ?? '';
  }, 60_000);

  it('opens for a rebuild from the inline cache, in the engine and, once pushed, in the registry', async () => {
    await build(releasing, `${app()}:1`, '--cache-from', `${app()}:cache`);
    const local = await gate.verify({ source: 'daemon', images: `app=${app()}:1`, expected: seal }, on(releasing));
    expect(local.errors).toEqual([]);
    expect(local.images.app).toMatchObject({ verified: true, level: 'content' });
    await releasing.must(['push', '-q', `${app()}:1`]);
    registry.forgetRequests();
    const pushed = await gate.verify({ images: `app=${app()}:1`, expected: seal }, on(releasing));
    expect(pushed.errors).toEqual([]);
    expect(pushed.images.app).toMatchObject({ verified: true, level: 'content' });
    expect(pushed.outputs.pinned).toMatch(/\/acme\/app@sha256:[0-9a-f]{64}$/);
    // The report comes from an engine, which knows no compressed digests, so the three layers were read and proven.
    expect(registry.requests.filter(({ path }) => path.includes('/blobs/'))).toHaveLength(4);
  }, 60_000);

  it('closes for a rebuild without the cache, and names the layer, its instruction and the remedy', async () => {
    await build(releasing, `${app()}:fresh`, '--no-cache');
    const closed = await gate.verify({ source: 'daemon', images: `app=${app()}:fresh`, expected: seal }, on(releasing));
    expect(closed.exitCode).toBe(1);
    expect(closed.outputs.verified).toBe('false');
    expect(closed.differences.map(({ what }) => what)).toEqual(['layer 2']);
    expect(closed.errors.join()).toContain('made by RUN /busybox sh -c /busybox date');
    expect(closed.errors.join()).toContain('a cache miss');
    expect(closed.errors.join()).toContain('build from the cache that the testing job wrote');
  }, 60_000);

  it('closes at level content for a docker commit that changed the entrypoint alone, whose layers are the same', async () => {
    await releasing.must(['create', '--name', 'changed', `${app()}:1`]);
    await releasing.must(['commit', '-c', 'ENTRYPOINT ["/busybox", "evil"]', 'changed', `${app()}:evil`]);
    const inputs = { source: 'daemon', images: `app=${app()}:evil`, expected: seal };
    const closed = await gate.verify(inputs, on(releasing));
    expect(closed.exitCode).toBe(1);
    expect(closed.differences.map(({ what }) => what)).toEqual(['config.entrypoint']);
    const blind = await gate.verify({ ...inputs, level: 'layers' }, on(releasing));
    expect(blind.outputs.verified).toBe('true');
    expect(blind.summary).toContain('another entrypoint');
  }, 60_000);

  it('case 91: T6: pins the verified digest, whatever is pushed under the tag afterwards', async () => {
    const verified = await gate.verify({ images: `app=${app()}:1`, expected: seal }, on(releasing));
    await releasing.must(['tag', `${app()}:evil`, `${app()}:1`]);
    await releasing.must(['push', '-q', `${app()}:1`]);
    const pinned = verified.outputs.pinned ?? '';
    expect(pinned).toMatch(/\/acme\/app@sha256:/);
    // What is promoted is what was verified, though its tag has gone elsewhere.
    const promoted = await runBundle('tag-latest', {
      inputs: { images: pinned, verified: 'true', 'require-verified': 'true' },
    });
    expect(promoted.errors).toEqual([]);
    expect(registry.repositories.get('acme/app')?.tags.get('latest')).toBe(pinned.split('@')[1]);
    expect(registry.repositories.get('acme/app')?.tags.get('1')).not.toBe(pinned.split('@')[1]);
    const held = await gate.verify({ images: `app=${pinned}`, expected: seal }, on(releasing));
    expect(held.outputs.verified).toBe('true');
    const moved = await gate.verify({ images: `app=${app()}:1`, expected: seal }, on(releasing));
    expect(moved.outputs.verified).toBe('false');
    expect(moved.outputs.pinned).toBe('');
  }, 60_000);

  it("finds the image that a build's metadata file names, whichever digest its engine knows it by", async () => {
    const id = (await releasing.must(['inspect', '--format', '{{.Id}}', `${app()}:1`])).trim();
    const other = `sha256:${'0'.repeat(64)}`;
    for (const metadata of [
      { 'containerimage.digest': other, 'containerimage.config.digest': id },
      { 'containerimage.digest': id, 'containerimage.config.digest': other },
    ]) {
      writeFileSync(join(gate.folder, 'metadata.json'), JSON.stringify(metadata));
      const recorded = await gate.record({ source: 'metadata', images: 'built=metadata.json' }, on(releasing));
      expect(recorded.errors).toEqual([]);
      expect(recorded.images.built).toMatchObject({ digest: '', platforms: ['linux/amd64'] });
    }
  }, 60_000);

  it('judges a docker save archive without loading it', async () => {
    const archive = join(gate.folder, 'app.tar');
    await testing.must(['save', '-o', archive, `${app()}:cache`]);
    const verified = await gate.verify({ source: 'archive', images: 'app=app.tar', expected: seal }, on(releasing));
    expect(verified.errors).toEqual([]);
    expect(verified.images.app).toMatchObject({ verified: true, level: 'content' });
  }, 60_000);

  it('an engine that does not answer is trouble, never an image that is not there', async () => {
    const failed = await gate.verify({ source: 'daemon', images: `app=${app()}:1`, expected: seal });
    expect(failed.exitCode).toBe(1);
    expect(failed.errors.join()).toContain('DCA-DOC-003');
    const absent = await gate.verify(
      { source: 'daemon', images: `app=${app()}:nowhere`, expected: seal },
      on(releasing),
    );
    expect(absent.errors.join()).toContain('DCA-GAT-061');
  }, 60_000);
});
