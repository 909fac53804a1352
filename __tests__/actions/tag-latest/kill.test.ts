/**
 * case 110: the bundle is killed (SIGKILL) at a request of a 20-image promotion, before the registry acts on it or after, and run again.
 *
 * `npm test` takes a sample of the edges, spread over the whole run and another one each day; FAULTS=long takes every edge.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildImage, seedImage, type TestImage } from '../../support/images.ts';
import { type RunningRegistry, startRegistry } from '../../support/registry-server.ts';
import { runBundle } from '../../support/run-bundle.ts';

const long = process.env.FAULTS === 'long';
const sampled = 8;
const images = 20;
const names = Array.from({ length: images }, (_, index) => `acme/app-${index}`);
let registry: RunningRegistry;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

function version(index: number, text: string): TestImage {
  const config = { Labels: { 'org.opencontainers.image.version': text } };
  return buildImage({ layers: [{ files: { app: `${index} ${text}` } }], config });
}

/** Every repository as it was: `latest` at 1.0.0, and 1.1.0 there without a tag. */
function reset(): void {
  registry.use(undefined);
  registry.forgetRequests();
  names.forEach((name, index) => {
    registry.repositories.get(name)?.tags.clear();
    seedImage(registry.store, name, 'latest', version(index, '1.0.0'));
    seedImage(registry.store, name, undefined, version(index, '1.1.0'));
  });
}

function promote(onStart?: (pid: number) => void) {
  const lines = names.map((name, index) => `${registry.host}/${name}@${version(index, '1.1.0').digest}`);
  const inputs = { images: lines.join('\n'), version: '1.1.0', tags: '{version}\nlatest' };
  return runBundle('tag-latest', { inputs, ...(onStart && { onStart }) });
}

function tagsNow(): Readonly<Record<string, string | undefined>> {
  const tags = names.flatMap((name) =>
    ['latest', '1.1.0'].map((tag) => [`${name}:${tag}`, registry.repositories.get(name)?.tags.get(tag)] as const),
  );
  return Object.fromEntries(tags);
}

it('completes in the second run, whatever the first had done', async () => {
  reset();
  const clean = await promote();
  expect(clean.errors).toEqual([]);
  const done = tagsNow();
  const edges = registry.requests.length * 2;
  expect(edges).toBeGreaterThan(280);
  const first = long ? 1 : 1 + (new Date().getUTCDate() % Math.floor(edges / sampled));
  for (let edge = first; edge <= edges; edge += long ? 1 : Math.floor(edges / sampled)) {
    reset();
    const before = tagsNow();
    let pid = 0;
    let seen = 0;
    registry.use(async (_, next) => {
      seen += 1;
      if (seen === Math.ceil(edge / 2)) {
        const answer = edge % 2 === 0 ? await next() : undefined;
        process.kill(pid, 'SIGKILL');
        return answer ?? 'reset';
      }
      return next();
    });
    const killed = await promote((started) => {
      pid = started;
    });
    registry.use(undefined);
    expect({ edge, signal: killed.signal, outputs: killed.outputs }).toEqual({ edge, signal: 'SIGKILL', outputs: {} });
    for (const [tag, digest] of Object.entries(tagsNow())) expect([before[tag], done[tag]]).toContain(digest);
    const again = await promote();
    expect({ edge, errors: again.errors, exitCode: again.exitCode }).toEqual({ edge, errors: [], exitCode: 0 });
    expect(tagsNow()).toEqual(done);
    const writes = registry.requests
      .filter(({ method, status }) => method === 'PUT' && status === 201)
      .map(({ path }) => path);
    expect(new Set(writes).size).toBe(writes.length);
  }
}, 600_000);
