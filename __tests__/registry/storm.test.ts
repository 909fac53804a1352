/**
 * Faults at every request of a whole story (read, copy, tag, list, read a blob): a single transient one is always
 * survived, a storm of them ends right or loud, what is told is what the registry holds, and no call costs more than five requests.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import { Problem } from '../../src/action/problem.ts';
import type { Digest } from '../../src/registry/digest.ts';
import { callHeader, numberCalls } from '../support/call-numbers.mjs';
import { client, reference } from '../support/client.ts';
import { buildMultiPlatform, seedImage } from '../support/images.ts';
import { type Broken, type Middleware, type Reply, startRegistry } from '../support/registry-server.ts';

const image = buildMultiPlatform({}, 'new');
const old = buildMultiPlatform({ config: { User: 'old' } }, 'none');
type Fault = (next: () => Promise<Reply>) => Promise<Reply | Broken>;

const page = { 'content-type': 'text/html' };
const faults: Readonly<Record<string, Fault>> = {
  'reset before': async () => 'reset',
  'reset after': async (next) => (await next()) && 'reset',
  cut: async (next) => ({ cut: await next() }),
  '408': async () => ({ status: 408 }),
  '429': async () => ({ status: 429, headers: { 'retry-after': '0' } }),
  '429 without a time': async () => ({ status: 429 }),
  '500 before': async () => ({ status: 500 }),
  '500 after': async (next) => (await next()) && { status: 500 },
  '502': async () => ({ status: 502, headers: page, body: '<html>' }),
  '503': async () => ({ status: 503 }),
  '504 after': async (next) => (await next()) && { status: 504 },
  'a web page': async () => ({ status: 200, headers: page, body: '<html>' }),
  'an empty answer': async () => ({ status: 200 }),
  'no digest': async (next) => {
    const reply = await next();
    const { 'docker-content-digest': _, ...headers } = reply.headers ?? {};
    return { ...reply, headers };
  },
  'another digest': async (next) => {
    const reply = await next();
    return reply.headers?.['docker-content-digest']
      ? { ...reply, headers: { ...reply.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` } }
      : reply;
  },
  'a changed byte': async (next) => {
    const reply = await next();
    return typeof reply.body === 'object' && reply.body.length > 0
      ? { ...reply, body: Buffer.from(reply.body).fill(0x20, 0, 1) }
      : reply;
  },
};

const endNumbers = numberCalls();
afterAll(endNumbers);

/** Tells the whole story through `middleware`. */
async function story(middleware: Middleware, tokens: boolean) {
  const server = await startRegistry(
    tokens ? { auth: { kind: 'token', anonymousPull: true, grant: (_user, { actions }) => actions } } : {},
  );
  const registry = client({ backoff: { base: 1, cap: 2 }, verifyTimeout: 800 });
  seedImage(server.store, 'acme/web', '1', image);
  seedImage(server.store, 'mirror/web', 'latest', old);
  let count = 0;
  /** By call; of those of none, too. */
  const calls = new Map<string, number>();
  server.use(async (request, next) => {
    count += 1;
    const call = String(request.headers[callHeader]);
    calls.set(call, (calls.get(call) ?? 0) + 1);
    return middleware(request, next);
  });
  const mirror = reference(server.host, 'mirror/web');
  let told = 'done';
  try {
    const manifest = await registry.manifest(reference(server.host, 'acme/web:1'));
    if (!manifest) throw new Error('absent');
    if (!Buffer.from(manifest.bytes).equals(image.bytes)) throw new Error('other bytes');
    await registry.copy({ ...reference(server.host, 'acme/web'), digest: manifest.digest }, mirror);
    await registry.putTag({ repository: mirror, tag: 'latest', manifest });
    await registry.putTag({ repository: mirror, tag: 'new', manifest });
    const tags = [...(await registry.tags(mirror))].sort().join();
    if (tags !== 'latest,new') throw new Error(`a list of ${tags}`);
    const [[digest = '', bytes = Buffer.alloc(0)] = []] = [...image.blobs];
    const blob = await registry.blob(mirror, { digest: digest as Digest, size: bytes.length });
    if (!Buffer.from(blob).equals(bytes)) throw new Error('another blob');
  } catch (error) {
    told = error instanceof Problem ? error.code : `silently wrong: ${String(error)}`;
  }
  const state = server.repositories.get('mirror/web');
  const held = ['latest', 'new'].map((tag) => state?.tags.get(tag));
  const whole =
    held.every((digest) => digest === image.digest) &&
    image.manifests.every((one) => state?.manifests.get(one.digest)?.bytes.equals(one.bytes));
  const strange = held.filter((digest) => digest !== undefined && digest !== image.digest && digest !== old.digest);
  registry.close();
  await server.close();
  return { told, whole, strange, count, calls };
}

const some = ['reset after', '503', 'a web page', 'an empty answer', 'a changed byte'];

describe.each([false, true])('with tokens: %s', (tokens) => {
  const swept = Object.entries(faults).filter(([name]) => !tokens || some.includes(name));
  it.each(swept)('a single fault at any request is survived: %s', async (_name, fault) => {
    const { count } = await story((_request, next) => next(), tokens);
    for (let at = 1; at <= count; at += 1) {
      let number = 0;
      const outcome = await story((_request, next) => {
        number += 1;
        return number === at ? fault(next) : next();
      }, tokens);
      expect({ at, told: outcome.told, whole: outcome.whole }).toEqual({ at, told: 'done', whole: true });
    }
  });
});

describe('storms', () => {
  it('end right or loud, no tag is ever on a third digest, and no call makes more than five requests', async () => {
    const kinds = Object.values(faults);
    let right = 0;
    let most = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      let state = seed * 2_654_435_761;
      const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const outcome = await story(
        (_request, next) =>
          random() < 0.3 ? ((kinds[Math.floor(random() * kinds.length)] ?? kinds[0])?.(next) ?? next()) : next(),
        false,
      );
      expect(outcome.told).toMatch(/^(?:done|DCA-REG-\d+)$/);
      expect(outcome.strange).toEqual([]);
      expect(outcome.calls.has('undefined')).toBe(false);
      most = Math.max(most, ...outcome.calls.values());
      if (outcome.told === 'done') expect(outcome.whole).toBe(true);
      right += outcome.told === 'done' ? 1 : 0;
    }
    expect(right).toBeGreaterThan(0);
    expect(most).toBe(5);
  });
});
