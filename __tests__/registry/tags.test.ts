/** Moving one tag: read back, looked for where an answer was lost, never where it is needless. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import { codeOf } from '../support/client.ts';
import type { Broken, Reply } from '../support/registry-server.ts';
import { fresh, isPut, old, tagWorld, third } from './tag-world.ts';

const world = tagWorld();
const { holds, methods, put, repository, restart } = world;

describe('one tag', () => {
  it('three requests: asked, written, read back', async () => {
    await put('latest');
    expect([methods(), holds('latest')]).toEqual([['HEAD', 'PUT', 'HEAD'], fresh.digest]);
  });

  it('two where the caller has just asked', async () => {
    await put('new', fresh, 'absent');
    expect([methods(), holds('new')]).toEqual([['PUT', 'HEAD'], fresh.digest]);
  });

  it('one where it is there already', async () => {
    await put('latest', old);
    expect(methods()).toEqual(['HEAD']);
  });

  it('case 116: the bytes are written as they are, white space and order included', async () => {
    const bytes = Buffer.from(
      JSON.stringify(JSON.parse(fresh.bytes.toString()), null, 3)
        .replace('"schemaVersion": 2,', '')
        .replace(/\n}$/, ',"ü":"é",\n"schemaVersion": 2}'),
    );
    const { digestOf } = await import('../../src/registry/hash.ts');
    await world.registry.putTag({
      repository: repository(),
      tag: 'odd',
      manifest: { digest: digestOf(bytes), mediaType: fresh.mediaType, bytes },
    });
    expect(world.server.repositories.get('acme/web')?.manifests.get(holds('odd') ?? '')?.bytes).toEqual(bytes);
  });

  it.each<readonly [string, (next: () => Promise<Reply>) => Promise<Reply | Broken>]>([
    ['reset before it was done', async () => 'reset'],
    ['reset after it was done', async (next) => (await next()) && 'reset'],
    ['cut after it was done', async (next) => ({ cut: { ...(await next()), body: 'x'.repeat(100) } })],
    ['500 before', async () => ({ status: 500 })],
    ['502 after it was done', async (next) => (await next()) && { status: 502 }],
    ['503', async () => ({ status: 503, headers: { 'retry-after': '0' } })],
    ['504 after', async (next) => (await next()) && { status: 504 }],
    ['408', async () => ({ status: 408 })],
    ['429', async () => ({ status: 429, headers: { 'retry-after': '0' } })],
    [
      'a web page (200), nothing done',
      async () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }),
    ],
    ['200 after it was done', async (next) => (await next()) && { status: 200 }],
    ['202 after it was done', async (next) => (await next()) && { status: 202 }],
    ['204 after it was done', async (next) => (await next()) && { status: 204 }],
    [
      'another digest, though it was done',
      async (next) => ({ ...(await next()), headers: { 'docker-content-digest': old.digest } }),
    ],
  ])('case 111: case 112: the write is answered with %s: done, and once', async (_name, fault) => {
    let faults = 1;
    world.server.use(async (request, next) => (isPut(request) && faults-- > 0 ? fault(next) : next()));
    await put('latest');
    expect(holds('latest')).toBe(fresh.digest);
    expect(world.server.store.tagWrites.filter(({ digest }) => digest === fresh.digest)).toHaveLength(1);
  });

  it('case 112: a server that says 201 and does nothing', async () => {
    world.server.use(async (request, next) =>
      isPut(request) ? { status: 201, headers: { 'docker-content-digest': fresh.digest } } : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-042');
    expect(await codeOf(put('new'))).toBe('DCA-REG-042');
  });

  it('a server that always stores something else', async () => {
    world.server.use(async (request, next) =>
      isPut(request) ? { status: 201, headers: { 'docker-content-digest': third.digest } } : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-044');
  });

  it('a server that is always out of order', async () => {
    world.server.use(async (request, next) => (isPut(request) ? { status: 503 } : next()));
    expect(await codeOf(put('latest'))).toBe('DCA-REG-020');
    expect(world.server.requests.filter(isPut)).toHaveLength(3);
    expect(holds('latest')).toBe(old.digest);
  });

  it('case 113: an old answer for a while is waited out', async () => {
    let stale = 3;
    world.server.use(async (request, next) =>
      request.method === 'HEAD' && world.server.requests.some(isPut) && stale-- > 0
        ? {
            status: 200,
            headers: {
              'docker-content-digest': old.digest,
              'content-type': old.mediaType,
              'content-length': String(old.bytes.length),
            },
          }
        : next(),
    );
    world.reopen({ verifyTimeout: 5000 });
    await put('latest');
    expect(stale).toBeLessThan(0);
  });

  it('case 114: a third digest is somebody else', async () => {
    world.server.use(async (request, next) => {
      const reply = await next();
      if (isPut(request)) world.server.store.setTag('acme/web', 'latest', third.digest);
      return reply;
    });
    expect(await codeOf(put('latest'))).toBe('DCA-REG-046');
    expect(holds('latest')).toBe(third.digest);
  });

  it.each<readonly [string, Reply | Broken]>([
    ['5xx', { status: 503, headers: { 'retry-after': '0' } }],
    ['a lost answer', 'reset'],
    ['an unclear answer', { status: 202 }],
  ])('case 114: a write that %s left open is not repeated over another release', async (_name, fault) => {
    let faults = 1;
    world.server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      world.server.store.setTag('acme/web', 'latest', third.digest);
      return fault;
    });
    expect(await codeOf(put('latest', fresh, old.digest as Digest))).toBe('DCA-REG-046');
    expect(holds('latest')).toBe(third.digest);
    expect(world.server.requests.filter(isPut)).toHaveLength(1);
  });

  it('case 114: nor is it made again where the tag was taken away, or appeared', async () => {
    let faults = 2;
    world.server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      const tags = world.server.repositories.get('acme/web')?.tags;
      if (request.path.endsWith('/latest')) tags?.delete('latest');
      else world.server.store.setTag('acme/web', 'new', third.digest);
      return { status: 500 };
    });
    expect(await codeOf(put('latest', fresh, old.digest as Digest))).toBe('DCA-REG-046');
    expect(await codeOf(put('new', fresh, 'absent'))).toBe('DCA-REG-046');
    expect([holds('latest'), holds('new')]).toEqual([undefined, third.digest]);
  });

  it('a digest header that is wrong once is not taken for somebody else', async () => {
    let wrong = 1;
    world.server.use(async (request, next) => {
      const reply = await next();
      const lie = request.method === 'HEAD' && world.server.requests.some(isPut) && wrong-- > 0;
      return lie ? { ...reply, headers: { ...reply.headers, 'docker-content-digest': third.digest } } : reply;
    });
    await put('latest');
    expect(holds('latest')).toBe(fresh.digest);
  });

  it('a registry that leaves the digest header out', async () => {
    await restart({ noDigestHeader: true });
    await put('latest');
    expect(holds('latest')).toBe(fresh.digest);
  });

  it('a registry that knows no HEAD', async () => {
    await restart({ noHead: true });
    await put('latest');
    expect(holds('latest')).toBe(fresh.digest);
  });
});
