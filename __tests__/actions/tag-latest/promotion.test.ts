/** The bundle of tag-latest against a registry with token authentication: bytes, budgets of requests, outputs, summary. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  amd64,
  arm64,
  buildImage,
  buildIndex,
  buildMultiPlatform,
  seedImage,
  type TestImage,
} from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const label = 'org.opencontainers.image.version';
let registry: RunningRegistry;

beforeAll(async () => {
  registry = await startRegistry({ auth: { kind: 'token', users: { robot: 'planted-password' } } });
});
afterAll(() => registry.close());
beforeEach(() => registry.forgetRequests());

const login = { username: 'robot', password: 'planted-password' };

function image(text: string, version?: string): TestImage {
  return buildImage({
    layers: [{ files: { app: text } }],
    ...(version && { config: { Labels: { [label]: version } } }),
  });
}

function tagOf(repository: string, tag: string): string | undefined {
  return registry.repositories.get(repository)?.tags.get(tag);
}

/** Requests to one repository, tokens apart. */
function costs(repository: string): readonly string[] {
  return registry.requests
    .filter(({ path }) => path.startsWith(`/v2/${repository}/`))
    .map(({ method, path, status }) => `${method} ${path.split('/').slice(-2).join('/').slice(0, 24)} ${status}`);
}

function tokens(repository: string): number | undefined {
  return registry.tokens?.requests.filter(({ scopes }) => scopes.some((scope) => scope.includes(`:${repository}:`)))
    .length;
}

describe('one image', () => {
  it('is created with at most 5 requests and one token', async () => {
    const released = image('new');
    seedImage(registry.store, 'acme/new', undefined, released);
    const run = await runBundle('tag-latest', {
      inputs: { ...login, images: `${registry.host}/acme/new@${released.digest}`, version: '1.0.0' },
    });
    expect(run.errors).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(tagOf('acme/new', 'latest')).toBe(released.digest);
    expect(costs('acme/new').filter((line) => !line.endsWith('401'))).toHaveLength(5);
    expect(tokens('acme/new')).toBe(1);
    expect(run.outputs).toMatchObject({ promoted: '1', skipped: '0', 'skipped-reason': '', rollback: '' });
    expect(run.log.trimEnd().split('\n').at(-1)).toBe('one tag of one image: 1 created.');
    expect(run.log + run.stderr + run.summary).not.toContain('planted-password');
  });

  it.each([
    ['a label', (version: string) => image(`label ${version}`, version)],
    ['labels behind an index', (version: string) => buildIndex({ images: [image(version, version)] })],
    [
      'an annotated index',
      (version: string) => buildIndex({ images: [image(version)], annotations: { [label]: version } }),
    ],
  ])('is moved with at most 7 requests and one token, guarded by %s', async (kind, build) => {
    const repository = `acme/moved-${kind.length}`;
    const old = build('1.0.0');
    const released = build('1.1.0');
    seedImage(registry.store, repository, 'latest', old);
    seedImage(registry.store, repository, undefined, released);
    const run = await runBundle('tag-latest', {
      inputs: { ...login, images: `${registry.host}/${repository}@${released.digest}`, version: '1.1.0' },
    });
    expect(run.exitCode).toBe(0);
    expect(tagOf(repository, 'latest')).toBe(released.digest);
    expect(costs(repository).filter((line) => !line.endsWith('401')).length).toBeLessThanOrEqual(7);
    expect(tokens(repository)).toBe(1);
    expect(run.outputs.rollback).toBe(`${registry.host}/${repository}:latest@${old.digest}`);
    expect(run.summary).toContain(`\`${old.digest.slice(0, 19)}\` → \`${released.digest.slice(0, 19)}\``);
  });
});

describe('case 117: multi-platform images', () => {
  it.each(['old', 'new'] as const)(
    'stay as they are byte for byte, zstd layers and %s attestations in them',
    async (form) => {
      const repository = `acme/multi-${form}`;
      const platforms = [amd64, arm64].map((platform) =>
        buildImage({
          platform,
          layers: [
            { files: { arch: platform.architecture }, compression: 'zstd' },
            { files: { b: 'b' }, compression: 'none' },
          ],
        }),
      );
      const index = buildIndex({ images: platforms, attestations: form });
      seedImage(registry.store, repository, 'build', index);
      const before = registry.repositories.get(repository)?.manifests.get(index.digest)?.bytes;
      const run = await runBundle('tag-latest', {
        inputs: { ...login, images: `${registry.host}/${repository}:build`, tags: 'latest\nstable' },
      });
      expect(run.errors).toEqual([]);
      expect(tagOf(repository, 'latest')).toBe(index.digest);
      expect(tagOf(repository, 'stable')).toBe(index.digest);
      const put = registry.requests.filter(({ method }) => method === 'PUT');
      expect(put.every(({ body }) => before !== undefined && body.equals(before))).toBe(true);
      // No layer, no config, no child was read.
      expect(registry.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
    },
  );

  it('case 116: odd but valid bytes are pushed as they are', async () => {
    const plain = image('odd');
    const bytes = Buffer.from(`${JSON.stringify(JSON.parse(plain.bytes.toString()), null, '\t')}\n\n`);
    const { createHash } = await import('node:crypto');
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    seedImage(registry.store, 'acme/odd', undefined, {
      ...plain,
      digest,
      bytes,
      manifests: [{ ...plain, digest, bytes }],
    });
    const run = await runBundle('tag-latest', { inputs: { ...login, images: `${registry.host}/acme/odd@${digest}` } });
    expect(run.errors).toEqual([]);
    expect(tagOf('acme/odd', 'latest')).toBe(digest);
  });
});

describe('to', () => {
  it('copies a multi-platform image to another repository with its children, byte for byte', async () => {
    const index = buildMultiPlatform();
    seedImage(registry.store, 'acme/staging', 'build', index);
    const run = await runBundle('tag-latest', {
      inputs: {
        ...login,
        images: `${registry.host}/acme/staging:build`,
        to: `${registry.host}/prod/{name}`,
        tags: '{version}\nlatest',
        version: '2.0.0',
      },
    });
    expect(run.errors).toEqual([]);
    expect(tagOf('prod/staging', 'latest')).toBe(index.digest);
    expect(tagOf('prod/staging', '2.0.0')).toBe(index.digest);
    for (const { digest, bytes } of index.manifests) {
      expect(registry.repositories.get('prod/staging')?.manifests.get(digest)?.bytes).toEqual(bytes);
    }
    expect(tagOf('acme/staging', 'latest')).toBeUndefined();
    expect(run.outputs.pinned).toBe(`${registry.host}/prod/staging@${index.digest}`);
  });

  it('copies to another registry', async () => {
    const other = await startRegistry();
    try {
      const released = image('abroad');
      seedImage(registry.store, 'acme/abroad', 'build', released);
      const { Buffer } = await import('node:buffer');
      const auth = Buffer.from('robot:planted-password').toString('base64');
      const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
      const folder = mkdtempSync(`${(await import('node:os')).tmpdir()}/dca-docker-`);
      writeFileSync(`${folder}/config.json`, JSON.stringify({ auths: { [registry.host]: { auth } } }));
      const run = await runBundle('tag-latest', {
        inputs: { images: `${registry.host}/acme/abroad:build`, to: `${other.host}/mirror/{name}` },
        env: { DOCKER_CONFIG: folder },
      });
      rmSync(folder, { recursive: true });
      expect(run.errors).toEqual([]);
      expect(other.repositories.get('mirror/abroad')?.tags.get('latest')).toBe(released.digest);
    } finally {
      await other.close();
    }
  });
});

describe('what a registry refuses', () => {
  it('case 121: a password that is wrong is not tried again, and nothing moves', async () => {
    const released = image('refused');
    seedImage(registry.store, 'acme/refused', undefined, released);
    const images = `${registry.host}/acme/refused@${released.digest}`;
    const before = registry.requests.length;
    const run = await runBundle('tag-latest', { inputs: { images, username: 'robot', password: 'wrong-password' } });
    expect([run.exitCode, run.outputs]).toEqual([1, {}]);
    expect(run.errors).toEqual([expect.stringMatching(/^DCA-REG-011: .*does not accept the credentials/)]);
    expect(tagOf('acme/refused', 'latest')).toBeUndefined();
    expect(registry.requests.length - before).toBeLessThanOrEqual(3);
  });
});

it('reports in dry-run what would move, and sets all outputs', async () => {
  const released = image('dry');
  seedImage(registry.store, 'acme/dry', undefined, released);
  const run = await runBundle('tag-latest', {
    inputs: { ...login, images: `${registry.host}/acme/dry@${released.digest}`, 'dry-run': 'true' },
  });
  expect(run.exitCode).toBe(0);
  expect(tagOf('acme/dry', 'latest')).toBeUndefined();
  expect(registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([]);
  expect(JSON.parse(run.outputs.result ?? '')).toMatchObject([
    { tag: 'latest', action: 'skipped', reason: 'dry run: would be created' },
  ]);
});
