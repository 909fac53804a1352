/** tag-latest with `remove`, and lists that are longer than a variable: on the bundle, against the registry of the tests and Distribution. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeWith } from '../../support/describe-with.ts';
import { startDistribution } from '../../support/distribution.ts';
import { buildImage, seedImage } from '../../support/images.ts';
import { pushImage } from '../../support/push-image.ts';
import type { Quirks } from '../../support/registry-routes.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const image = buildImage();
const other = buildImage({ config: { Labels: { other: 'yes' } } });
let registry: RunningRegistry;
let cwd: string;

const start = async (quirks: Quirks = {}) => {
  registry = await startRegistry({ quirks });
  for (const tag of ['1.0', 'latest', 'staging-7-web']) seedImage(registry.store, 'acme/web', tag, image);
  seedImage(registry.store, 'acme/cache', 'run-7-web', other);
};
const state = () =>
  [...registry.repositories].flatMap(([name, { tags }]) => [...tags.keys()].map((tag) => `${name}:${tag}`));
const remove = (...lines: readonly string[]) =>
  runBundle('tag-latest', {
    cwd,
    inputs: { remove: lines.map((line) => line.replace(/^acme/, `${registry.host}/acme`)).join('\n') },
  });
const actions = (result: string | undefined) =>
  (JSON.parse(result ?? '[]') as readonly { readonly tag: string; readonly action: string }[]).map(
    ({ tag, action }) => `${tag} ${action}`,
  );

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'dca-remove-'));
});
afterEach(async () => {
  await registry.close();
  rmSync(cwd, { recursive: true, force: true });
});

describe('remove', () => {
  it('takes tags away, and leaves the image to the tags that have it', async () => {
    await start();
    const run = await remove('acme/web:staging-7-web', 'acme/cache:run-7-web', 'acme/cache:run-6-web');
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(state()).toEqual(['acme/web:1.0', 'acme/web:latest']);
    expect(registry.repositories.get('acme/web')?.manifests.has(image.digest)).toBe(true);
    expect(actions(run.outputs.result)).toEqual(['staging-7-web removed', 'run-7-web removed', 'run-6-web unchanged']);
    expect(run.summary).toContain('3 tags to remove: 2 removed, 1 not there');
  });

  // Distribution stops half-way where two go at once: the manifest is gone, and the tag stays in the list.
  it('takes the tags of one repository away one after the other', async () => {
    await start();
    const tags = Array.from({ length: 6 }, (_, at) => `run-8-${at}`);
    for (const tag of tags) seedImage(registry.store, 'acme/cache', tag, other);
    const run = await remove(...tags.map((tag) => `acme/cache:${tag}`));
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    const writes = registry.requests.filter(({ method }) => method === 'PUT' || method === 'DELETE');
    expect(writes.map(({ method }) => method)).toEqual(tags.flatMap(() => ['DELETE', 'PUT', 'DELETE']));
    expect(state()).not.toContainEqual(expect.stringContaining('run-8'));
  });

  it('says once of a registry that takes none away, writes nothing there, and does not fail', async () => {
    await start({ noDeletes: true });
    const run = await remove('acme/web:staging-7-web', 'acme/cache:run-7-web');
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(run.stdout.match(/::notice.*takes no tag away/g)).toHaveLength(1);
    expect(run.stdout).toContain('2 tags stay; a retention rule of the registry can');
    expect(state()).toHaveLength(4);
    expect(registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(run.outputs.skipped).toBe('2');
  });

  it('leaves a tag alone that points elsewhere by now, and one on a dry run', async () => {
    await start();
    const moved = await remove(`acme/web:staging-7-web@${other.digest}`);
    expect(actions(moved.outputs.result)).toEqual(['staging-7-web skipped']);
    const inputs = { remove: `${registry.host}/acme/web:staging-7-web@${image.digest}`, 'dry-run': 'true' };
    const dry = await runBundle('tag-latest', { cwd, inputs });
    expect(dry.outputs['skipped-reason']).toBe('dry run: would be removed');
    expect(state()).toHaveLength(4);
    expect(actions((await remove(`acme/web:staging-7-web@${image.digest}`)).outputs.result)).toEqual([
      'staging-7-web removed',
    ]);
  });

  it('fails where the registry breaks, and names what stands', async () => {
    await start();
    registry.use(async ({ method }, next) => (method === 'DELETE' ? { status: 500 } : next()));
    const run = await remove('acme/web:staging-7-web');
    expect(run.exitCode).toBe(1);
    expect(run.errors.join()).toContain('DCA-TAG-024');
    expect(actions(run.outputs.result)).toEqual(['staging-7-web failed']);
    expect(registry.repositories.get('acme/web')?.tags.get('staging-7-web')).toBe(image.digest);
  });

  it.each([
    [
      'with moves',
      { moves: `ghcr.io/acme/web:1@sha256:${'0'.repeat(64)}`, remove: 'ghcr.io/acme/web:2' },
      'DCA-TAG-001',
    ],
    ['without a tag', { remove: 'ghcr.io/acme/web' }, 'DCA-TAG-023'],
    ['of files that are not there', { remove: '@nowhere/*' }, 'DCA-TAG-025'],
  ])('%s is refused before anything is asked', async (_what, inputs, code) => {
    await start();
    const run = await runBundle('tag-latest', { cwd, inputs });
    expect([run.exitCode, run.errors.join().includes(code)]).toEqual([1, true]);
    expect(registry.requests).toEqual([]);
  });
});

describe('files', () => {
  it('1,000 moves, which no variable holds, are read from files and all made', async () => {
    await start();
    mkdirSync(join(cwd, 'release'));
    const names = Array.from({ length: 250 }, (_, at) => `image-${at}`);
    for (const name of names) {
      seedImage(registry.store, `acme/${name}`, undefined, image);
      const tags = ['1.0.0', `1.0.0-${'x'.repeat(60)}`, '2026-11-28', 'main'];
      writeFileSync(
        join(cwd, 'release', name),
        tags.map((tag) => `${registry.host}/acme/${name}:${tag}@${image.digest}\n`).join(''),
      );
    }
    const run = await runBundle('tag-latest', { cwd, inputs: { moves: '@release/*' } });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(run.outputs.promoted).toBe('1000');
    expect(state().filter((tag) => tag.startsWith('acme/image-'))).toHaveLength(1000);
  });

  it('a bad line of a file is refused as one of the input is', async () => {
    await start();
    writeFileSync(join(cwd, 'moves'), `# a comment\n\n${registry.host}/acme/web:2\n`);
    const run = await runBundle('tag-latest', { cwd, inputs: { moves: '@moves' } });
    expect([run.exitCode, run.errors.join().includes('DCA-TAG-017')]).toEqual([1, true]);
  });
});

describeWith(['docker-registry'], 'on Distribution', () => {
  it.each([true, false])('with deletion enabled: %s', async (deletes) => {
    await start();
    const real = await startDistribution({ deletes });
    for (const tag of ['1.0', 'staging-7-web']) await pushImage(real.host, 'acme/web', tag, image);
    const run = await runBundle('tag-latest', { cwd, inputs: { remove: `${real.host}/acme/web:staging-7-web` } });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(actions(run.outputs.result)).toEqual([`staging-7-web ${deletes ? 'removed' : 'skipped'}`]);
    const list = (await (await fetch(`http://${real.host}/v2/acme/web/tags/list`)).json()) as {
      readonly tags: string[];
    };
    expect(list.tags.sort()).toEqual(deletes ? ['1.0'] : ['1.0', 'staging-7-web']);
    const headers = { accept: image.mediaType };
    const held = await fetch(`http://${real.host}/v2/acme/web/manifests/${image.digest}`, { headers });
    expect(held.status).toBe(200);
    await real.close();
  });
});
