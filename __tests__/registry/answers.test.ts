/** What a registry's answer means: absent, denied and broken are three different things. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { isBroken, isDenied } from '../../src/registry/answers.ts';
import type { HttpRegistry } from '../../src/registry/http-registry.ts';
import { client, codeOf, reference } from '../support/client.ts';
import { buildImage, buildMultiPlatform } from '../support/images.ts';
import { type Came, rawServer, type Said, type ScriptedServer, scriptedServer } from '../support/scripted-server.ts';

const image = buildImage();
const other = buildMultiPlatform();
let server: ScriptedServer;
let registry: HttpRegistry;

afterEach(async () => {
  registry.close();
  await server.close();
});

async function serve(script: (request: Came, number: number) => Said) {
  server = await scriptedServer((request, _response, number) => script(request, number));
  registry = client();
  return reference(server.host, 'acme/web:1');
}

async function drained(stream: ReadableStream<Uint8Array>): Promise<void> {
  for await (const _chunk of stream);
}

const errors = (code: string, message = '') => JSON.stringify({ errors: [{ code, message, detail: null }] });
const json = { 'content-type': 'application/json' };
const right: Said = {
  headers: { 'docker-content-digest': image.digest, 'content-type': image.mediaType },
  body: image.bytes,
};

describe('meaning', () => {
  it.each<readonly [string, Said, string]>([
    [
      '404 MANIFEST_UNKNOWN',
      { status: 404, headers: json, body: errors('MANIFEST_UNKNOWN', 'manifest unknown') },
      'absent',
    ],
    ['404 NAME_UNKNOWN', { status: 404, headers: json, body: errors('NAME_UNKNOWN') }, 'absent'],
    [
      '404 UNKNOWN "Not Found" (registry.redhat.io, Harbor)',
      { status: 404, headers: json, body: errors('UNKNOWN', 'Not Found') },
      'absent',
    ],
    ['404 without a body', { status: 404 }, 'absent'],
    [
      '404 plain text',
      { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' },
      'absent',
    ],
    ['404 with a web page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'DCA-REG-024'],
    [
      '404 with a web page of a registry',
      {
        status: 404,
        headers: { 'content-type': 'text/html', 'docker-distribution-api-version': 'registry/2.0' },
        body: '<html>',
      },
      'absent',
    ],
    ['401', { status: 401, headers: json, body: errors('UNAUTHORIZED') }, 'denied'],
    ['403', { status: 403, headers: json, body: errors('DENIED') }, 'denied'],
    [
      '429',
      {
        status: 429,
        headers: { ...json, 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
        body: errors('TOOMANYREQUESTS'),
      },
      'DCA-REG-021',
    ],
    ['500', { status: 500 }, 'broken'],
    ['502 with a web page', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'broken'],
    ['503', { status: 503 }, 'broken'],
    ['504', { status: 504 }, 'broken'],
    ['522', { status: 522 }, 'broken'],
    ['408', { status: 408 }, 'broken'],
    ['400', { status: 400, headers: json, body: errors('NAME_INVALID') }, 'DCA-REG-025'],
    ['405', { status: 405 }, 'DCA-REG-025'],
    ['413', { status: 413 }, 'DCA-REG-025'],
    ['451', { status: 451 }, 'DCA-REG-025'],
    ['200 with a web page', { headers: { 'content-type': 'text/html' }, body: '<html>log in</html>' }, 'DCA-REG-024'],
    ['200 with nothing', { headers: { 'content-type': image.mediaType } }, 'DCA-REG-033'],
    ['204', { status: 204 }, 'DCA-REG-025'],
  ])('%s', async (_name, said, meaning) => {
    const web = await serve(() => said);
    const outcome = await registry.manifest(web).then(
      (found) => (found === undefined ? 'absent' : 'found'),
      (error: unknown) =>
        isDenied(error)
          ? 'denied'
          : isBroken(error) && !(error as { code: string }).code.endsWith('021')
            ? 'broken'
            : (error as { code?: string }).code,
    );
    expect(outcome).toBe(meaning);
    // HEAD and GET, each at most five times.
    expect(server.came.length).toBeLessThanOrEqual(10);
  });

  it('404 because of Accept, where HEAD is not known: a bug of ours, not an absent image', async () => {
    const message = 'OCI index found, but accept header does not support OCI indexes';
    const refused = { status: 404, headers: json, body: errors('MANIFEST_UNKNOWN', message) };
    const web = await serve(({ method }) => (method === 'HEAD' ? { status: 405 } : refused));
    expect(await codeOf(registry.manifest(web))).toBe('DCA-REG-028');
  });

  it('the quota is told', async () => {
    const web = await serve(() => ({
      status: 429,
      headers: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' },
    }));
    await expect(registry.resolve(web)).rejects.toThrow('ratelimit-limit: 100;w=21600, ratelimit-remaining: 0;w=21600');
  });

  it.each([400, 401, 403, 404, 405, 413, 422, 451])('case 35: %i is not asked again', async (status) => {
    const web = await serve(() => ({ status }));
    await codeOf(registry.blob(web, { digest: `sha256:${'a'.repeat(64)}`, size: 1 }));
    // A 401 without a challenge asks /v2/ for one.
    expect(server.came.filter(({ url }) => url !== '/v2/')).toHaveLength(1);
  });

  it('a connection that always breaks is broken, not absent', async () => {
    const raw = await rawServer((socket) => void socket.end());
    await serve(() => right);
    expect(await codeOf(registry.resolve(reference(new URL(raw.url).host, 'acme/web:1')))).toMatch(/^DCA-REG-02[36]$/);
    expect(raw.connections()).toBe(5);
    await raw.close();
  });

  it('case 49: nobody there', async () => {
    await serve(() => right);
    expect(await codeOf(registry.resolve(reference('127.0.0.1:1', 'acme/web:1')))).toBe('DCA-REG-026');
  });
});

describe('one fault among good answers', () => {
  it.each<readonly [string, Said]>([
    ['408', { status: 408 }],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' } }],
    ['429 without', { status: 429 }],
    ['499', { status: 499 }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['522', { status: 522 }],
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['nothing', { headers: { 'content-type': image.mediaType } }],
    [
      'another digest',
      {
        headers: { 'docker-content-digest': `sha256:${'0'.repeat(64)}`, 'content-type': image.mediaType },
        body: image.bytes,
      },
    ],
    ['no digest', { headers: { 'content-type': image.mediaType }, body: image.bytes }],
    [
      'a byte that is changed',
      {
        headers: { 'docker-content-digest': image.digest, 'content-type': image.mediaType },
        body: Buffer.from(image.bytes.toString().replace('schemaVersion', 'schemaversion')),
      },
    ],
  ])('case 34: %s, at each request: survived', async (_name, fault) => {
    for (const at of [1, 2]) {
      const web = await serve(({ url }, number) => {
        if (url.endsWith('0'.repeat(64))) return { status: 404 };
        return number === at ? fault : right;
      });
      expect(Buffer.from((await registry.manifest(web))?.bytes ?? [])).toEqual(image.bytes);
      registry.close();
      await server.close();
    }
    await serve(() => right);
  });
});

describe('digests', () => {
  const sha512 = `sha512:${'a'.repeat(128)}`;
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['right', { 'docker-content-digest': image.digest }, image.digest],
    ['missing', {}, image.digest],
    ['wrong', { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }, 'DCA-REG-030'],
    ['of another algorithm, wrong', { 'docker-content-digest': sha512 }, 'DCA-REG-030'],
    ['malformed', { 'docker-content-digest': 'sha256:xyz' }, 'DCA-REG-031'],
    ['two values', { 'docker-content-digest': `${image.digest}, ${image.digest}` }, 'DCA-REG-031'],
    ['of md5', { 'docker-content-digest': `md5:${'a'.repeat(32)}` }, 'DCA-REG-031'],
  ])('case 44: Docker-Content-Digest %s', async (_name, headers, outcome) => {
    const web = await serve(() => ({ headers: { 'content-type': image.mediaType, ...headers }, body: image.bytes }));
    expect(
      await registry.manifest(web).then(
        (found) => found?.digest,
        (error: { code: string }) => error.code,
      ),
    ).toBe(outcome);
  });

  it('case 44: nor is another digest believed where the tag itself is read', async () => {
    const header = { 'docker-content-digest': `sha256:${'0'.repeat(64)}`, 'content-type': image.mediaType };
    const web = await serve(({ method }) =>
      method === 'HEAD' ? { status: 405 } : { headers: header, body: image.bytes },
    );
    expect(await codeOf(registry.readTag({ ...web, tag: '1' }))).toBe('DCA-REG-030');
    expect(await codeOf(registry.manifest(web))).toBe('DCA-REG-030');
  });

  it('case 45: a tag whose digest gives other bytes', async () => {
    const web = await serve(({ method }) =>
      method === 'HEAD' ? right : { headers: { 'content-type': other.mediaType }, body: other.bytes },
    );
    expect(await codeOf(registry.manifest(web))).toBe('DCA-REG-030');
  });

  it('by digest: the header may not name another', async () => {
    const web = await serve(() => right);
    expect(await codeOf(registry.resolve({ ...web, digest: `sha256:${'b'.repeat(64)}` }))).toBe('DCA-REG-030');
  });

  it('case 100: HEAD is not known', async () => {
    const web = await serve(({ method }) => (method === 'HEAD' ? { status: 405 } : right));
    expect((await registry.resolve(web))?.digest).toBe(image.digest);
  });

  it('case 100: HEAD finds it and GET does not', async () => {
    const web = await serve(({ method }) => (method === 'HEAD' ? right : { status: 404 }));
    expect(await registry.manifest(web)).toBeUndefined();
  });

  it.each([
    ['4 MiB and one byte', 4 * 1024 * 1024 + 1, 'DCA-REG-032'],
    ['4 MiB, which is none', 4 * 1024 * 1024, 'DCA-REG-033'],
  ])('case 29: a manifest of %s', async (_size, size, code) => {
    const body = Buffer.alloc(size, ' ');
    const web = await serve(() => ({ headers: { 'content-type': image.mediaType }, body }));
    const told = await registry.manifest(web).catch((error: Error & { code: string }) => error);
    expect(told).toMatchObject({ code });
    if (code === 'DCA-REG-032') expect(String(told)).toContain('4194304 bytes');
  });

  it('case 29: a refusal of 64 KiB and more is told by its status, with nothing of its text', async () => {
    const web = await serve(() => ({ status: 403, headers: json, body: errors('DENIED', 'canary '.repeat(10_000)) }));
    const told = await registry.manifest(web).catch((error: Error & { code: string }) => error);
    expect(String(told)).toContain('403');
    expect(String(told)).not.toContain('canary');
  });

  it('asks for every form at once, in one header', async () => {
    const web = await serve(() => right);
    await registry.resolve(web);
    expect(server.came[0]?.headers.accept?.split(', ')).toHaveLength(5);
  });

  it('reads a manifest once, however often it is asked for', async () => {
    const web = await serve(() => right);
    for (let times = 0; times < 3; times += 1) await registry.manifest(web);
    expect(server.came.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });
});

describe('blobs', () => {
  const bytes = Buffer.from('{"a":1}');
  const blob = { digest: `sha256:${'0'.repeat(64)}` as const, size: bytes.length };

  it('other bytes than the digest says', async () => {
    const web = await serve(() => ({ body: bytes }));
    expect(await codeOf(registry.blob(web, blob))).toBe('DCA-REG-047');
    await expect(drained(await registry.blobStream(web, blob))).rejects.toMatchObject({ code: 'DCA-REG-047' });
  });

  it.each([
    ['fewer', 2],
    ['more', 20],
  ])('%s bytes than the descriptor says', async (_name, length) => {
    const web = await serve(() => ({ body: Buffer.alloc(length) }));
    expect(await codeOf(registry.blob(web, blob))).toMatch(/^DCA-REG-03[27]$/);
    await expect(drained(await registry.blobStream(web, blob))).rejects.toMatchObject({ code: 'DCA-REG-037' });
  });

  it('one that is not there is a registry that lost something, not an absent image', async () => {
    const web = await serve(() => ({ status: 404 }));
    expect(await codeOf(registry.blob(web, blob))).toBe('DCA-REG-038');
  });

  it('a large one is not read whole', async () => {
    const web = await serve(() => ({ body: '' }));
    expect(await codeOf(registry.blob(web, { ...blob, size: 2 ** 33 }))).toBe('DCA-REG-036');
    expect(server.came).toHaveLength(0);
  });
});
