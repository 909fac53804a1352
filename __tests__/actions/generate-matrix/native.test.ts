/** generate-matrix on the native format, on the bundle: inputs and outputs together, limits, and what it refuses. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BundleRun, runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-matrix-'));
  write(
    'images.yml',
    [
      'registry: ghcr.io/acme',
      'tag: {prefix: "2026.3", published: stable}',
      'defaults: {platforms: [linux/amd64, linux/arm64]}',
      'images:',
      '  base: {tags: ["{prefix}-{short-sha}"]}',
      '  notebook: {parent: base, tags: ["{prefix}-{short-sha}"], build-args: {BASE_TAG: "{parent-tag}"}}',
      '  gpu: {parent: notebook, tags: ["{prefix}-{short-sha}"], extra: {gpu: true}, platforms: [linux/amd64]}',
      '  tools: {tags: ["type=ref,event=branch", "type=sha"]}',
    ].join('\n'),
  );
  const shared = 'image: ghcr.io/acme/all';
  write(
    'same.yml',
    `images:\n  base: {${shared}, tags: ["{short-sha}"]}\n  tools: {${shared}, tags: ["type=sha,prefix="]}\n`,
  );
  write('images/base/Dockerfile', 'FROM debian:12-slim\n');
  write('images/notebook/Dockerfile', 'ARG BASE_TAG=stable\nFROM ghcr.io/acme/base:${BASE_TAG}\n');
  write('images/gpu/Dockerfile', 'FROM notebook\n');
  write('images/tools/Dockerfile', 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<BundleRun> {
  return runBundle('generate-matrix', {
    cwd: folder,
    inputs: { catalog: 'images.yml', ...inputs },
    env: { SOURCE_DATE_EPOCH: '0', ...env },
  });
}

interface Entry {
  readonly [field: string]: unknown;
}

function entriesOf({ errors, outputs }: BundleRun): readonly Entry[] {
  expect(errors).toEqual([]);
  return (JSON.parse(outputs.matrix ?? '') as { readonly include: readonly Entry[] }).include;
}

describe('a tree of images', () => {
  it('comes in waves, each child on the parent of this run', async () => {
    const made = await run();
    const entries = entriesOf(made);
    expect(entries.map((entry) => [entry.name, entry.wave])).toEqual([
      ['base', 0],
      ['tools', 0],
      ['notebook', 1],
      ['gpu', 2],
    ]);
    expect(entries[2]).toMatchObject({
      'build-args': 'BASE_TAG=2026.3-1111111',
      'parent-refs': 'base=ghcr.io/acme/base:2026.3-1111111',
      'build-contexts': expect.stringContaining('=docker-image://ghcr.io/acme/base:2026.3-1111111'),
      platforms: 'linux/amd64,linux/arm64',
    });
    expect(entries[3]).toMatchObject({
      'build-contexts': 'notebook=docker-image://ghcr.io/acme/notebook:2026.3-1111111',
      extra: { gpu: true },
    });
    expect(made.outputs['wave-count']).toBe('3');
    expect(JSON.parse(made.outputs.images ?? '')).toMatchObject({
      tools: {
        image: 'ghcr.io/acme/tools',
        ref: 'ghcr.io/acme/tools:main',
        tags: ['ghcr.io/acme/tools:main', 'ghcr.io/acme/tools:sha-1111111'],
        parents: [],
        wave: 0,
      },
    });
    expect(made.summary).toContain('**4** of 4 images are built, in 3 waves');
    expect(made.exitCode).toBe(0);
  });

  it('selected in part, stands on what is published; with-parents adds it', async () => {
    const [entry, ...others] = entriesOf(await run({ only: '["gpu"]', reasons: '{"gpu":"images/gpu/x changed"}' }));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      wave: 0,
      'parent-refs': 'notebook=ghcr.io/acme/notebook:stable',
      reason: 'images/gpu/x changed',
    });
    const whole = entriesOf(await run({ only: 'gpu', 'with-parents': 'true' }));
    expect(whole.map((one) => one.name)).toEqual(['base', 'notebook', 'gpu']);
  });

  it('splits platforms, on the most specific runner', async () => {
    const entries = entriesOf(
      await run({
        only: 'base',
        'split-platforms': 'true',
        'runs-on': 'default: ubuntu-latest\nlinux/arm64: [self-hosted, arm64]',
      }),
    );
    expect(entries.map((entry) => [entry.platforms, entry['runs-on']])).toEqual([
      ['linux/amd64', 'ubuntu-latest'],
      ['linux/arm64', ['self-hosted', 'arm64']],
    ]);
  });

  it('takes include and exclude as a GitHub matrix does', async () => {
    const made = await run({
      exclude: '- name: tools',
      include:
        '- {name: gpu, runs-on: gpu-runner, os: 3.10}\n- {name: extra, context: images/tools, file: images/tools/Dockerfile, tags: v1}',
    });
    const entries = entriesOf(made);
    expect(entries.map((entry) => entry.name)).toEqual(['base', 'extra', 'notebook', 'gpu']);
    expect(entries[3]).toMatchObject({ 'runs-on': 'gpu-runner', os: '3.10' });
    expect(entries[1]).toMatchObject({ ref: 'ghcr.io/acme/extra:v1', file: 'images/tools/Dockerfile' });
  });

  it('shares one repository, where the tags tell the images apart', async () => {
    const entries = entriesOf(await run({ image: 'ghcr.io/acme/all', tags: '{name}-{short-sha}' }));
    expect(entries.map((entry) => entry.ref)).toContain('ghcr.io/acme/all:notebook-1111111');
  });

  it('case 70: is the same bytes each time', async () => {
    const [one, other] = [await run({}, { TZ: 'Asia/Tokyo' }), await run({}, { TZ: 'UTC', LANG: 'tr_TR.UTF-8' })];
    expect(other.outputs).toEqual(one.outputs);
  });
});

describe('limits', () => {
  it('case 63: more than max-jobs entries fail with the way out; shard gives shards', async () => {
    const failed = await run({ 'max-jobs': '2' });
    expect(failed.errors[0]).toContain('the matrix has 4 entries');
    expect(failed.errors[0]).toContain('shard: true');
    expect(failed.outputs).toEqual({});
    const sharded = await run({ 'max-jobs': '2', shard: 'true' });
    expect(sharded.outputs).toMatchObject({
      matrix: '{"include":[]}',
      'has-entries': 'true',
      count: '4',
      'shard-count': '3',
    });
    const shards = JSON.parse(sharded.outputs.shards ?? '') as readonly { readonly include: readonly Entry[] }[];
    expect(shards.map(({ include }) => include.map((entry) => entry.name))).toEqual([
      ['base', 'tools'],
      ['notebook'],
      ['gpu'],
    ]);
  });

  it('case 63: a hundred thousand images are refused in time and memory, sharded or not', async () => {
    const list = (letter: string) => Array.from({ length: 316 }, (_, at) => `${letter}${at}`).join(', ');
    const axes = `one: [${list('a')}]\nother: [${list('b')}]`;
    for (const [shard, code] of [
      ['false', 'DCA-MAT-061'],
      ['true', 'DCA-MAT-064'],
    ] as const) {
      const made = await run(
        { catalog: '', axes, file: 'images/tools/Dockerfile', shard },
        { NODE_OPTIONS: '--max-old-space-size=448' },
      );
      expect(made.errors[0]).toContain(code);
      expect(made.errors[0]).toContain('99856');
      expect(made.outputs).toEqual({});
    }
  }, 150_000);

  it('case 63: nothing selected is an empty matrix that says so', async () => {
    const made = await run({ only: '[]' });
    expect(made.outputs).toMatchObject({
      matrix: '{"include":[]}',
      'has-entries': 'false',
      count: '0',
      names: '[]',
      waves: '[]',
      'wave-count': '0',
    });
    expect(made.exitCode).toBe(0);
  });
});

describe('what is refused, loudly and without outputs', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['case 65: one tag for two images', { catalog: 'same.yml' }, 'DCA-MAT-032'],
    [
      'case 65: one tag for two images, known from the catalog alone',
      { image: 'ghcr.io/acme/all', tags: 'v1' },
      'DCA-CAT-028',
    ],
    ['a tag that is none', { tags: 'type=raw,value=.x' }, 'DCA-MAT-030'],
    ['an unknown rule', { tags: 'type=reff,event=branch' }, 'DCA-MAT-010'],
    ['an unknown variable', { tags: '{brnch}' }, 'DCA-MAT-020'],
    ['a filter on nothing', { filter: 'colour=red' }, 'DCA-MAT-051'],
    ['a pick from nothing', { pick: 'python=edges' }, 'DCA-MAT-053'],
    ['a name that the catalog lacks', { only: 'bse' }, 'DCA-MAT-057'],
    ['case 69: an unknown platform', { platforms: 'linux/arm64,linux/amd63' }, 'DCA-MAT-040'],
    ['case 69: a platform twice', { platforms: 'linux/arm64,linux/arm64' }, 'DCA-MAT-040'],
    ['a version file that is not there', { 'version-file': 'VERSIN' }, 'DCA-MAT-062'],
    ['case 62: a version file outside', { 'version-file': '../../etc/passwd' }, 'DCA-MAT-062'],
    ['case 62: a catalog outside', { catalog: '../../etc/passwd' }, 'DCA-CAT'],
    ['an image name in upper case', { image: 'ghcr.io/Acme/{name}' }, 'DCA-'],
    ['YAML that is no list', { include: 'a: b' }, 'DCA-MAT-070'],
    ['case 55: an alias bomb', { include: bomb() }, 'DCA-MAT-070'],
    ['case 56: an alias of itself', { include: '- &a {x: *a}' }, 'DCA-MAT-070'],
    ['case 57: depth', { include: '['.repeat(100_000) }, 'DCA-MAT-070'],
    ['case 59: a key of objects', { include: '- {__proto__: {polluted: true}}' }, 'DCA-MAT-070'],
    ['case 60: a key twice', { include: '- {name: base, x: 1, x: 2}' }, 'DCA-MAT-070'],
    ['case 61: a tag of JavaScript', { include: '- !!js/function "x"' }, 'DCA-MAT-070'],
    ['a digest that is none', { only: 'gpu', 'parent-digests': '{"notebook":"sha256:abc"}' }, 'DCA-MAT-036'],
    ['a cache repository with a tag', { cache: 'registry', 'cache-repository': 'ghcr.io/acme/cache:x' }, 'DCA-MAT-044'],
    ['too many jobs asked for', { 'max-jobs': '257' }, 'DCA-ACT-001'],
  ])('%s', async (_, inputs, code) => {
    const started = performance.now();
    const made = await run(inputs);
    expect(made.exitCode).toBe(1);
    expect(made.outputs).toEqual({});
    expect(made.errors).toHaveLength(1);
    expect(made.errors[0]).toContain(code);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  function bomb(): string {
    const names = 'abcdefghi'.split('');
    const lines = names.map(
      (name, at) =>
        `- &${name} {k: [${
          at === 0
            ? 'x'
            : Array(10)
                .fill(`*${names[at - 1]}`)
                .join(', ')
        }]}`,
    );
    return lines.join('\n');
  }
});

describe('hostile values', () => {
  it('case 67: are data in the matrix, and no command of the runner in the log', async () => {
    const value = '${{ secrets.X }} `id` $(id) "q" \\ ::set-output name=x::y ##[set-output name=x;]y';
    write(
      'hostile.yml',
      `images:\n  base:\n    context: images/base\n    image: ghcr.io/acme/base\n    build-args: {A: ${JSON.stringify(value)}}\n`,
    );
    const made = await run({ catalog: 'hostile.yml', reasons: JSON.stringify({ base: value }) });
    const [entry] = entriesOf(made);
    expect(entry?.reason).toBe(value);
    expect(entry?.['build-args']).toBe(`"A=${value.replaceAll('"', '""')}"`);
    expect(made.log).not.toMatch(/^\s*::set-output/m);
    expect(made.summary).not.toContain('<script');
  });

  it.each(['../../x', 'a:b', '.', '..', 'a/b', '\u202e', 'x'.repeat(300), 'a\nb', '%2e%2e', '-x'])(
    'case 66: an image called %j is refused, and makes no file',
    async (name) => {
      write('name.yml', `images:\n  ${JSON.stringify(name)}: {context: images/base, image: ghcr.io/acme/base}\n`);
      const before = readdirSync(folder, { recursive: true });
      const made = await run({ catalog: 'name.yml' });
      expect(made.errors.join()).toContain('DCA-CAT-022');
      expect(made.outputs).toEqual({});
      expect(readdirSync(folder, { recursive: true })).toEqual(before);
    },
  );

  it('case 68: a build argument that looks like a credential is told, and not printed', async () => {
    const secret = `ghp_${'x1Y2'.repeat(9)}`;
    write(
      'secret.yml',
      `images:\n  base: {context: images/base, image: ghcr.io/acme/base, build-args: {TOKEN: ${secret}}}\n`,
    );
    const made = await run({ catalog: 'secret.yml' });
    expect(made.warnings.join('\n')).toContain('"TOKEN" of "base" looks like a credential');
    expect(made.stdout + made.stderr + made.summary).not.toContain(secret);
  });
});
