/** The table of caches and build strategy on the bundle: every row, for each kind of cache, on a push and on a pull request. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pullRequest, push } from '../../support/git-events.ts';
import { runBundle } from '../../support/run-bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dca-caches-'));
  for (const name of ['app', 'tool']) {
    mkdirSync(join(folder, 'images', name), { recursive: true });
    writeFileSync(join(folder, 'images', name, 'Dockerfile'), 'FROM scratch\n');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fields = ['cache-from', 'cache-to', 'no-cache', 'pull', 'push-cache-from'] as const;
type Fields = Readonly<Record<(typeof fields)[number], unknown>>;

async function cacheFields(inputs: Readonly<Record<string, string>>, event: 'push' | 'pull request') {
  const [before, after] = ['1'.repeat(40), '2'.repeat(40)];
  const call = event === 'push' ? push({ before, after }) : pullRequest({ base: before, head: after });
  const run = await runBundle('generate-matrix', { cwd: folder, inputs, ...call });
  expect(run.errors).toEqual([]);
  const { include } = JSON.parse(run.outputs.matrix ?? '') as {
    readonly include: readonly (Fields & { readonly name: string; readonly platforms: string })[];
  };
  const told = include.map((entry) => [
    [entry.name, entry.platforms].filter((part) => part !== '').join(' '),
    Object.fromEntries(fields.map((field) => [field, entry[field]])),
  ]);
  return Object.fromEntries(told) as Readonly<Record<string, Fields>>;
}

const places = {
  registry: {
    image: 'type=registry,ref=ghcr.io/acme/shop/cache:app',
    run: 'type=registry,ref=ghcr.io/acme/shop/cache:run-4242-app',
  },
  gha: { image: 'type=gha,scope=app', run: 'type=gha,scope=run-4242-app' },
} as const;
const nothing = { 'cache-from': '', 'cache-to': '', 'push-cache-from': '' } as const;

describe.each(['registry', 'gha'] as const)('cache: %s', (kind) => {
  const { image, run } = places[kind];
  const written = (...caches: readonly string[]) => caches.map((cache) => `${cache},mode=max`).join('\n');
  const pushed = `${run}\n${image}`;
  const fresh = { 'no-cache': true, pull: true } as const;
  const cached = { 'no-cache': false, pull: false } as const;

  it.each<readonly [rebuild: boolean, update: boolean, event: 'push' | 'pull request', wanted: Fields]>([
    [true, false, 'pull request', { ...fresh, ...nothing }],
    [true, false, 'push', { ...fresh, ...nothing }],
    [true, true, 'push', { ...fresh, 'cache-from': '', 'cache-to': written(image, run), 'push-cache-from': pushed }],
    // Whoever asks for it: untested code never writes a shared cache.
    [true, true, 'pull request', { ...fresh, ...nothing }],
    [
      false,
      true,
      'push',
      { ...cached, 'cache-from': image, 'cache-to': written(image, run), 'push-cache-from': pushed },
    ],
    [false, true, 'pull request', { ...cached, 'cache-from': image, 'cache-to': '', 'push-cache-from': pushed }],
    [false, false, 'push', { ...cached, 'cache-from': image, 'cache-to': written(run), 'push-cache-from': pushed }],
    [false, false, 'pull request', { ...cached, 'cache-from': image, 'cache-to': '', 'push-cache-from': pushed }],
  ])('rebuild: %s, cache-update: %s, on a %s', async (rebuild, update, event, wanted) => {
    const inputs = { only: 'app', cache: kind, rebuild: String(rebuild), 'cache-update': String(update) };
    expect(await cacheFields(inputs, event)).toEqual({ app: wanted });
  });

  it('has a place for each leg, so that none writes another’s', async () => {
    const inputs = { cache: kind, 'split-platforms': 'true', platforms: 'linux/amd64,linux/arm64' };
    const legs = await cacheFields(inputs, 'push');
    expect(Object.keys(legs)).toHaveLength(4);
    expect(new Set(Object.values(legs).map((leg) => leg['cache-to'])).size).toBe(4);
    expect(legs['app linux/arm64']).toMatchObject({ 'cache-from': `${image}-linux-arm64` });
  });
});

describe('cache: none', () => {
  it.each([true, false])('reads and writes nothing; rebuild: %s still decides about base layers', async (rebuild) => {
    const inputs = { only: 'app', rebuild: String(rebuild), 'cache-update': 'true' };
    expect(await cacheFields(inputs, 'push')).toEqual({ app: { ...nothing, 'no-cache': rebuild, pull: rebuild } });
  });
});
