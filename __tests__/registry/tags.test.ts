/** Moving tags: read back, looked for where an answer was lost, never where it is needless. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Digest } from '../../src/registry/digest.ts';
import type { HttpRegistry, HttpRegistryOptions } from '../../src/registry/http-registry.ts';
import type { RawManifest } from '../../src/registry/registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage, seedImage, type TestImage } from '../support/images.ts';
import type { Quirks } from '../support/registry-routes.ts';
import {
  type Broken,
  type RegistryRequest,
  type Reply,
  type RunningRegistry,
  startRegistry,
} from '../support/registry-server.ts';

const [old, fresh, third] = ['old', 'fresh', 'third'].map((name) => buildImage({ config: { Labels: { name } } })) as [
  TestImage,
  TestImage,
  TestImage,
];
let server: RunningRegistry;
let registry: HttpRegistry;

beforeEach(() => start());
afterEach(stop);

async function start(quirks: Quirks = {}, options: Partial<HttpRegistryOptions> = {}): Promise<void> {
  server = await startRegistry({ quirks });
  registry = client({ verifyTimeout: 1000, ...options });
  for (const image of [fresh, third]) seedImage(server.store, 'acme/web', undefined, image);
  seedImage(server.store, 'acme/web', 'latest', old);
}

async function stop(): Promise<void> {
  registry.close();
  await server.close();
}

async function restart(quirks: Quirks, options: Partial<HttpRegistryOptions> = {}): Promise<void> {
  await stop();
  await start(quirks, options);
}

const raw = (image: TestImage): RawManifest => ({
  digest: image.digest as Digest,
  mediaType: image.mediaType,
  bytes: image.bytes,
});
const repository = () => reference(server.host, 'acme/web');
const put = (tag: string, image = fresh, known?: Digest | 'absent') =>
  registry.putTag({ repository: repository(), tag, manifest: raw(image), ...(known ? { known } : {}) });
const holds = (tag: string) => server.repositories.get('acme/web')?.tags.get(tag);
const methods = () => server.requests.map(({ method }) => method);
const isPut = ({ method }: RegistryRequest) => method === 'PUT';

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
    await registry.putTag({
      repository: repository(),
      tag: 'odd',
      manifest: { digest: digestOf(bytes), mediaType: fresh.mediaType, bytes },
    });
    expect(server.repositories.get('acme/web')?.manifests.get(holds('odd') ?? '')?.bytes).toEqual(bytes);
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
    server.use(async (request, next) => (isPut(request) && faults-- > 0 ? fault(next) : next()));
    await put('latest');
    expect(holds('latest')).toBe(fresh.digest);
    expect(server.store.tagWrites.filter(({ digest }) => digest === fresh.digest)).toHaveLength(1);
  });

  it('case 112: a server that says 201 and does nothing', async () => {
    server.use(async (request, next) =>
      isPut(request) ? { status: 201, headers: { 'docker-content-digest': fresh.digest } } : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-042');
    expect(await codeOf(put('new'))).toBe('DCA-REG-042');
  });

  it('a server that always stores something else', async () => {
    server.use(async (request, next) =>
      isPut(request) ? { status: 201, headers: { 'docker-content-digest': third.digest } } : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-044');
  });

  it('a server that is always out of order', async () => {
    server.use(async (request, next) => (isPut(request) ? { status: 503 } : next()));
    expect(await codeOf(put('latest'))).toBe('DCA-REG-020');
    expect(server.requests.filter(isPut)).toHaveLength(3);
    expect(holds('latest')).toBe(old.digest);
  });

  it('case 113: an old answer for a while is waited out', async () => {
    let stale = 3;
    server.use(async (request, next) =>
      request.method === 'HEAD' && server.requests.some(isPut) && stale-- > 0
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
    registry.close();
    registry = client({ verifyTimeout: 5000 });
    await put('latest');
    expect(stale).toBeLessThan(0);
  });

  it('case 114: a third digest is somebody else', async () => {
    server.use(async (request, next) => {
      const reply = await next();
      if (isPut(request)) server.store.setTag('acme/web', 'latest', third.digest);
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
    server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      server.store.setTag('acme/web', 'latest', third.digest);
      return fault;
    });
    expect(await codeOf(put('latest', fresh, old.digest as Digest))).toBe('DCA-REG-046');
    expect(holds('latest')).toBe(third.digest);
    expect(server.requests.filter(isPut)).toHaveLength(1);
  });

  it('case 114: nor is it made again where the tag was taken away, or appeared', async () => {
    let faults = 2;
    server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      const tags = server.repositories.get('acme/web')?.tags;
      if (request.path.endsWith('/latest')) tags?.delete('latest');
      else server.store.setTag('acme/web', 'new', third.digest);
      return { status: 500 };
    });
    expect(await codeOf(put('latest', fresh, old.digest as Digest))).toBe('DCA-REG-046');
    expect(await codeOf(put('new', fresh, 'absent'))).toBe('DCA-REG-046');
    expect([holds('latest'), holds('new')]).toEqual([undefined, third.digest]);
  });

  it('a digest header that is wrong once is not taken for somebody else', async () => {
    let wrong = 1;
    server.use(async (request, next) => {
      const reply = await next();
      const lie = request.method === 'HEAD' && server.requests.some(isPut) && wrong-- > 0;
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

describe('case 115: immutable tags', () => {
  it.each<readonly [NonNullable<Quirks['immutableTags']>, string]>([
    ['ecr', 'DCA-REG-041'],
    ['harbor', 'DCA-REG-041'],
    ['conflict', 'DCA-REG-041'],
    ['docker-hub', 'DCA-REG-010'],
  ])('in the words of %s', async (dialect, code) => {
    await restart({ immutableTags: dialect });
    expect(await codeOf(put('latest'))).toBe(code);
    expect(server.requests.filter(isPut)).toHaveLength(1);
    // The same digest is no write, and a new tag is none of theirs.
    await put('latest', old);
    await put('new');
    expect([holds('latest'), holds('new')]).toEqual([old.digest, fresh.digest]);
  });

  it('a write that was done and whose answer was lost is not refused as a second one', async () => {
    await restart({ immutableTags: 'ecr' });
    let faults = 1;
    server.use(async (request, next) => (isPut(request) && faults-- > 0 ? (await next()) && 'reset' : next()));
    await put('new');
    expect(holds('new')).toBe(fresh.digest);
  });

  it('a repository that does not exist and is not made', async () => {
    server.use(async (request, next) =>
      isPut(request)
        ? {
            status: 404,
            body: JSON.stringify({ errors: [{ code: 'NAME_UNKNOWN', message: 'The repository does not exist' }] }),
          }
        : next(),
    );
    expect(await codeOf(put('latest'))).toBe('DCA-REG-043');
  });

  it('case 117: a manifest that the registry finds too large', async () => {
    server.use(async (request, next) => (isPut(request) ? { status: 413 } : next()));
    expect(await codeOf(put('latest'))).toBe('DCA-REG-040');
  });
});

describe('several tags', () => {
  const tags = ['1', '1.2', '1.2.3', 'latest'];
  const putAll = () => Promise.all(tags.map((tag) => put(tag)));

  it('one write for all where the registry proves by OCI-Tag that it knows the query', async () => {
    await restart({ tagQuery: true });
    await putAll();
    expect(tags.map(holds)).toEqual(tags.map(() => fresh.digest));
    expect(server.requests.filter(isPut).map(({ url }) => url)).toEqual([
      `/v2/acme/web/manifests/${fresh.digest}?tag=1&tag=1.2&tag=1.2.3&tag=latest`,
    ]);
  });

  it('one write for each where it says 201 and sets none; it is not asked again', async () => {
    await putAll();
    expect(tags.map(holds)).toEqual(tags.map(() => fresh.digest));
    expect(server.requests.filter(isPut)).toHaveLength(1 + tags.length);
    await Promise.all(['a', 'b'].map((tag) => put(tag)));
    expect(server.requests.filter(isPut)).toHaveLength(1 + tags.length + 2);
  });

  it('what the header does not name is written alone', async () => {
    await restart({ tagQuery: true });
    server.use(async (request, next) => {
      const reply = await next();
      return request.query.has('tag') ? { ...reply, headers: { ...reply.headers, 'oci-tag': '1, latest' } } : reply;
    });
    await putAll();
    expect(server.requests.filter(isPut).map(({ path }) => path.split('/').at(-1))).toEqual([
      fresh.digest,
      '1.2',
      '1.2.3',
    ]);
  });

  it('case 114: after a common write whose answer is lost, a tag that another run took is left to it', async () => {
    await restart({ tagQuery: true });
    let faults = 1;
    server.use(async (request, next) => {
      if (!isPut(request) || faults-- <= 0) return next();
      server.store.setTag('acme/web', 'latest', third.digest);
      return 'reset';
    });
    const outcomes = await Promise.all(tags.map((tag) => codeOf(put(tag))));
    expect(outcomes.filter((outcome) => outcome === 'DCA-REG-046')).toHaveLength(1);
    expect(tags.map(holds)).toEqual([fresh.digest, fresh.digest, fresh.digest, third.digest]);
  });

  it('one that is immutable does not take the others down', async () => {
    await restart({ tagQuery: true, immutableTags: 'ecr' });
    const outcomes = await Promise.all(tags.map((tag) => codeOf(put(tag))));
    expect(outcomes).toEqual([
      'no trouble: undefined',
      'no trouble: undefined',
      'no trouble: undefined',
      'DCA-REG-041',
    ]);
    expect(tags.map(holds)).toEqual([fresh.digest, fresh.digest, fresh.digest, old.digest]);
  });
});

describe('deleting', () => {
  it('says true where the tag is gone, and where it never was', async () => {
    expect(await registry.deleteTag(repository(), 'latest')).toBe(true);
    expect(await registry.deleteTag(repository(), 'never')).toBe(true);
    expect(server.repositories.get('acme/web')?.manifests.has(old.digest)).toBe(true);
  });

  it.each<Quirks>([
    {},
    { deletion: 'tag takes the image' },
    { deletion: 'tag alone' },
    { deletion: 'digest alone' },
    { deletion: 'digest only without tags' },
  ])('leaves what else points at the image, whatever a deletion means there: %j', async (quirks) => {
    await restart(quirks);
    await put('stays', old);
    expect(await registry.deleteTag(repository(), 'latest')).toBe(true);
    expect(server.repositories.get('acme/web')?.tags).toEqual(new Map([['stays', old.digest]]));
    expect(server.repositories.get('acme/web')?.manifests.has(old.digest)).toBe(true);
  });

  it('writes nothing where the registry deletes nothing', async () => {
    await restart({ noDeletes: true });
    expect(await registry.deleteTag(repository(), 'latest')).toBe(false);
    expect([methods().includes('PUT'), holds('latest')]).toEqual([false, old.digest]);
  });

  it('an immutable tag stays as it is', async () => {
    await restart({ immutableTags: 'harbor' });
    expect(await registry.deleteTag(repository(), 'latest')).toBe(false);
    expect(holds('latest')).toBe(old.digest);
  });

  it('puts the tag back where the registry says no after all, or breaks', async () => {
    let deletions = 0;
    server.use(async (request, next) => {
      if (request.method !== 'DELETE') return next();
      deletions += 1;
      return { status: deletions === 1 ? 404 : 403 };
    });
    expect([await registry.deleteTag(repository(), 'latest'), deletions]).toEqual([false, 3]);
    expect(holds('latest')).toBe(old.digest);
    deletions = 0;
    server.use(async (request, next) => {
      if (request.method !== 'DELETE') return next();
      deletions += 1;
      return { status: deletions === 1 ? 404 : 503 };
    });
    expect(await codeOf(registry.deleteTag(repository(), 'latest'))).toBe('DCA-REG-020');
    expect(holds('latest')).toBe(old.digest);
  });

  it('goes another way where there is one, and only to what no other tag has', async () => {
    const asked: string[] = [];
    const erase = async ({ digest, tag }: { readonly digest: Digest; readonly tag: string }) => {
      asked.push(`${tag} ${digest === old.digest}`);
      server.repositories.get('acme/web')?.tags.delete(tag);
      return true;
    };
    await restart({ noDeletes: true }, { eraser: () => erase });
    await put('stays', old);
    expect(await registry.deleteTag(repository(), 'latest')).toBe(true);
    expect([asked, holds('stays')]).toEqual([['latest false'], old.digest]);
  });

  it.each([400, 403, 404, 405])('says false where the registry cannot (%i)', async (status) => {
    server.use(async (request, next) => (request.method === 'DELETE' ? { status } : next()));
    expect(await registry.deleteTag(repository(), 'latest')).toBe(false);
  });

  it('is trouble where it is not known', async () => {
    server.use(async (request, next) => (request.method === 'DELETE' ? { status: 503 } : next()));
    expect(await codeOf(registry.deleteTag(repository(), 'latest'))).toBe('DCA-REG-020');
  });
});
