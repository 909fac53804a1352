/** Reading a manifest, a tag, and what a tag points at: which answer decides, and what is believed of it. */
import { describe, expect, it } from '@jest/globals';
import { acceptManifests } from '../../../src/registry/manifest.ts';
import { came, raw, type Said, web } from './calls.ts';
import {
  another,
  digest,
  good,
  header,
  html,
  image,
  named,
  nobodys,
  other,
  saying,
  scene,
  seen,
  tag,
  times,
  without,
} from './read-world.ts';

describe('what a tag points at', () => {
  it('is told by one HEAD, for all forms of manifests, without reading it', async () => {
    const { resolve, asked, calls } = scene();
    expect(await resolve(tag)).toEqual({ digest, mediaType: image.mediaType, size: image.bytes.length });
    expect(asked).toEqual(['HEAD manifests/1']);
    expect(calls).toEqual([
      {
        method: 'HEAD',
        at: 'manifests/1',
        need: { repository: web, wanted: 'pull' },
        headers: { accept: acceptManifests },
        maxBody: 4 * 1024 * 1024,
        what: 'manifest 1',
        whole: expect.any(Function),
      },
    ]);
  });

  it('is that of `latest` where none is named', async () => {
    const { resolve, asked } = scene();
    expect(await resolve(web)).toBeUndefined();
    expect(asked).toEqual(['HEAD manifests/latest']);
  });

  it('has the type without its parameters, in small letters', async () => {
    const type = `${image.mediaType.toUpperCase()} ; charset=utf-8`;
    expect(await scene(saying(header('content-type', type))).resolve(tag)).toMatchObject({
      mediaType: image.mediaType,
    });
  });

  it.each<readonly [string, Said]>([
    ['400', { status: 400 }],
    ['405', { status: 405 }],
    ['406', { status: 406 }],
    ['501', { status: 501 }],
    ['a web page', html],
    ['no digest', without('docker-content-digest')],
    ['a length that is none', header('content-length', '1x')],
    ['another length that is none', header('content-length', 'x1')],
    ['no length', header('content-length', '')],
    ['a type that is none of a manifest', header('content-type', 'application/json')],
    ['no type', without('content-type')],
  ])('is read where HEAD says %s', async (_what, head) => {
    const { resolve, asked } = scene(saying(head));
    expect(await resolve(tag)).toEqual({ digest, mediaType: image.mediaType, size: image.bytes.length });
    expect(asked).toEqual(['HEAD manifests/1', 'GET manifests/1']);
  });

  it.each<readonly [string, Said, string]>([
    ['is nothing', { status: 404 }, 'undefined'],
    ['is not known where it is denied', { status: 403 }, 'DCA-REG-010'],
    ['is not known of a registry that is out of order', { status: 500 }, 'DCA-REG-020'],
    ['is not known by half an answer', { ...good, status: 206 }, 'DCA-REG-025'],
    ['is not known of a web site', { ...html, status: 404 }, 'DCA-REG-024'],
    ['is nothing that a digest could be', header('docker-content-digest', 'sha256:x'), 'DCA-REG-031'],
  ])('%s: HEAD alone says so', async (_what, head, told) => {
    const { resolve, asked } = scene(saying(head));
    expect(String(await came(resolve(tag)))).toMatch(new RegExp(`^${told}`));
    expect(new Set(asked)).toEqual(new Set(['HEAD manifests/1']));
  });

  it('is told with what was asked where it is refused', async () => {
    const told = await came(scene(saying({ status: 403 })).resolve(tag));
    expect(told).toMatch(/^DCA-REG-010 registry\.test answered HEAD of registry\.test\/acme\/web:1 with 403/);
  });

  it.each<readonly [string, Said, string | undefined]>([
    ['nothing', { status: 404 }, undefined],
    ['a web page', html, 'DCA-REG-024'],
  ])('is %s where the body that had to be looked at is', async (_what, get, told) => {
    const found = await came(scene(saying({ status: 405 }, get)).resolve(tag));
    expect(typeof found === 'string' ? found.slice(0, 11) : found).toBe(told);
  });

  it('is asked for by a digest too, which has to be the answer', async () => {
    expect(await scene().resolve(named)).toMatchObject({ digest });
    const lying = await came(scene(saying(header('docker-content-digest', another))).resolve(named));
    expect(lying).toMatch(
      new RegExp(`^DCA-REG-030 registry.test/acme/web@${digest} should be ${digest} .* is ${another}`),
    );
  });

  it('names a digest that is none no longer than needed', async () => {
    const told = await came(scene(saying(header('docker-content-digest', 'x'.repeat(300)))).resolve(tag));
    expect(told).toContain(` "${'x'.repeat(200)}" as the digest of registry.test/acme/web:1`);
  });
});

describe('the manifest of a tag', () => {
  it('is read by the digest that HEAD names', async () => {
    const { manifest, asked } = scene();
    expect(await manifest(tag)).toEqual(raw(image));
    expect(asked).toEqual(['HEAD manifests/1', 'GET manifests/OURS']);
  });

  it('is read by the tag where HEAD says too little', async () => {
    const { manifest, asked } = scene(saying({ status: 405 }));
    expect(await manifest(tag)).toEqual(raw(image));
    expect(asked).toEqual(['HEAD manifests/1', 'GET manifests/1']);
  });

  it('is not read where HEAD says that there is none', async () => {
    const { manifest, asked } = scene();
    expect(await manifest({ ...web, tag: '2' })).toBeUndefined();
    expect(asked).toEqual(['HEAD manifests/2']);
  });

  it('is the tag’s own where a digest is named that is not held', async () => {
    const { manifest, asked } = scene(saying(header('docker-content-digest', nobodys)));
    expect(seen(await manifest(tag))).toBe(digest);
    expect(asked).toEqual(['HEAD manifests/1', 'GET manifests/NOBODYS', 'GET manifests/1']);
  });

  it('is nothing where the tag has none either', async () => {
    const { manifest } = scene(saying(good, { status: 404 }));
    expect(await manifest(tag)).toBeUndefined();
  });

  it('is never other bytes than the digest says, however often they come', async () => {
    const { manifest, asked } = scene(saying(good, { ...good, body: other.bytes }));
    const told = await came(manifest(tag));
    expect(told).toMatch(new RegExp(`^DCA-REG-030 .*@${digest} should be ${digest} .* is ${another}`));
    expect(asked).toEqual(['HEAD manifests/1', ...times(5, 'GET manifests/OURS')]);
  });

  it('is read whole: a damaged one is asked for again', async () => {
    const cut: Said = { ...good, body: image.bytes.subarray(1) };
    const { manifest, asked } = scene((words, number) => (words.startsWith('GET') && number < 3 ? cut : undefined));
    expect(seen(await manifest(tag))).toBe(digest);
    expect(asked).toEqual(['HEAD manifests/1', ...times(3, 'GET manifests/OURS')]);
  });
});

describe('a manifest by its digest', () => {
  it('is read at once', async () => {
    const { manifest, asked } = scene();
    expect(await manifest(named)).toEqual(raw(image));
    expect(asked).toEqual(['GET manifests/OURS']);
  });

  it('is nothing where it is not there', async () => {
    expect(await scene().manifest({ ...web, digest: nobodys })).toBeUndefined();
  });

  it('is believed by its bytes, whatever the header says', async () => {
    const { manifest } = scene(saying(undefined, header('docker-content-digest', 'nonsense')));
    expect(seen(await manifest(named))).toBe(digest);
  });

  it('needs the type that the registry says, or its own', async () => {
    expect(await scene(saying(undefined, without('content-type'))).manifest(named)).toEqual(raw(image));
    const told = await came(scene(saying(undefined, header('content-type', other.mediaType))).manifest(named));
    expect(told).toMatch(/^DCA-REG-/);
  });
});

describe('a tag that is read', () => {
  it('costs one question', async () => {
    const { readTag, asked, calls } = scene();
    expect(await readTag(tag)).toEqual(raw(image));
    expect([asked, calls[0]?.headers]).toEqual([['GET manifests/1'], { accept: acceptManifests }]);
  });

  it('is nothing where there is none', async () => {
    expect(await scene().readTag({ ...web, tag: '2' })).toBeUndefined();
  });

  it('is asked for unless it is a digest, and the same then', async () => {
    const { readTag, calls } = scene();
    expect(await readTag(tag, digest)).toBe('same');
    expect(calls[0]?.headers).toEqual({ accept: acceptManifests, 'if-none-match': `"${digest}"` });
    expect(seen(await readTag(tag, another))).toBe(digest);
  });

  it('is the same by its bytes too, of a registry that does not compare', async () => {
    expect(await scene(saying(undefined, good)).readTag(tag, digest)).toBe('same');
  });

  it('that is refused is told with what was asked', async () => {
    const told = await came(scene(saying(undefined, { status: 403 })).readTag(tag));
    expect(told).toMatch(/^DCA-REG-010 registry\.test answered GET of registry\.test\/acme\/web:1 with 403/);
  });

  it('that is said to be the same where nothing was asked is no answer', async () => {
    expect(await came(scene(saying(undefined, { status: 304 })).readTag(tag))).toMatch(/^DCA-REG-025/);
  });

  it('is read by the tag alone, also of a reference with a digest', async () => {
    const { readTag, asked } = scene();
    const pinned = { ...tag, digest: another };
    expect(seen(await readTag(pinned))).toBe(digest);
    expect(asked).toEqual(['GET manifests/1']);
  });

  it.each<readonly [string, Said, string, number]>([
    ['without a digest is hashed', without('docker-content-digest'), digest, 1],
    ['of another digest is asked for again, and refused', header('docker-content-digest', another), 'DCA-REG-030', 5],
    ['of nonsense too', header('docker-content-digest', 'nonsense'), 'DCA-REG-031', 5],
    ['that is a web page too', html, 'DCA-REG-024', 5],
    ['that is empty too', { headers: { 'content-type': image.mediaType } }, 'DCA-REG-03', 5],
    ['that is cut, of which nothing tells', { ...without('docker-content-digest'), body: '{' }, 'DCA-REG-03', 1],
  ])('%s', async (_what, get, told, count) => {
    const { readTag, asked } = scene(saying(undefined, get));
    expect(String(seen(await came(readTag(tag))))).toMatch(new RegExp(`^${told}`));
    expect(asked).toEqual(times(count, 'GET manifests/1'));
  });
});
