/** Manifests and indexes: what is understood, and what is refused because two readers could understand it differently. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { suspiciousJson } from '../../../src/registry/json-shape.ts';
import { parseManifest } from '../../../src/registry/manifest.ts';
import { buildImage, buildMultiPlatform, mediaTypes } from '../../support/images.ts';
import { fc } from '../../support/property.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const descriptor = { mediaType: mediaTypes.ociLayer, digest, size: 1 };
const image = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config: descriptor, layers: [descriptor] };
const index = {
  schemaVersion: 2,
  mediaType: mediaTypes.ociIndex,
  manifests: [{ ...descriptor, mediaType: mediaTypes.ociManifest }],
};

const dockerManifest = 'application/vnd.docker.distribution.manifest';

/** An image whose annotation has these bytes. */
const withText = (bytes: Buffer) => {
  const [before = '', after = ''] = JSON.stringify({ ...image, annotations: { x: '|' } }).split('|');
  return Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]);
};

function outcome(body: unknown, mediaType = ''): string {
  const bytes =
    typeof body === 'string'
      ? Buffer.from(body)
      : body instanceof Uint8Array
        ? body
        : Buffer.from(JSON.stringify(body));
  try {
    const { kind, mediaType: type } = parseManifest({ bytes, mediaType });
    return `${kind} ${type}`;
  } catch (error) {
    // What a registry gave is the registry's fault.
    return error instanceof Problem && error.voice === 'remote' ? error.code : `another error: ${String(error)}`;
  }
}

describe('kinds', () => {
  const { mediaType: _m, ...bareImage } = image;
  const { mediaType: _i, ...bareIndex } = index;
  it.each<readonly [string, unknown, string, string]>([
    ['an OCI image', image, mediaTypes.ociManifest, `image ${mediaTypes.ociManifest}`],
    ['an OCI index', index, mediaTypes.ociIndex, `index ${mediaTypes.ociIndex}`],
    [
      'a Docker image',
      { ...image, mediaType: mediaTypes.dockerManifest },
      mediaTypes.dockerManifest,
      `image ${mediaTypes.dockerManifest}`,
    ],
    [
      'a Docker list',
      { ...index, mediaType: mediaTypes.dockerIndex },
      mediaTypes.dockerIndex,
      `index ${mediaTypes.dockerIndex}`,
    ],
    ['no mediaType: the header tells', bareImage, mediaTypes.ociManifest, `image ${mediaTypes.ociManifest}`],
    [
      'no mediaType, a header of no use: the form tells',
      bareIndex,
      'application/octet-stream',
      `index ${mediaTypes.ociIndex}`,
    ],
    ['no mediaType, no header', bareImage, '', `image ${mediaTypes.ociManifest}`],
    ['a header with parameters', image, `${mediaTypes.ociManifest}; charset=utf-8`, `image ${mediaTypes.ociManifest}`],
    ['a header with space', bareIndex, ` ${mediaTypes.dockerIndex} ;q=1;r=2`, `index ${mediaTypes.dockerIndex}`],
    ['a header in capitals', image, mediaTypes.ociManifest.toUpperCase(), `image ${mediaTypes.ociManifest}`],
    ['an empty index', { ...index, manifests: [] }, '', `index ${mediaTypes.ociIndex}`],
    ['an index of null', { ...index, manifests: null }, '', `index ${mediaTypes.ociIndex}`],
    ['4 MiB', JSON.stringify(image).padEnd(4 * 1024 * 1024), '', `image ${mediaTypes.ociManifest}`],
    ['a size of nothing', { ...image, config: { ...descriptor, size: 0 } }, '', `image ${mediaTypes.ociManifest}`],
    [
      '10,000 descriptors',
      { ...index, manifests: Array.from({ length: 10_000 }, () => descriptor) },
      '',
      `index ${mediaTypes.ociIndex}`,
    ],
    ['unknown fields', { ...image, x: 1, layersOf: {} }, '', `image ${mediaTypes.ociManifest}`],
  ])('%s', (_name, body, header, kind) => {
    expect(outcome(body, header)).toBe(kind);
  });

  it('reads what real images are made of', () => {
    for (const built of [
      buildImage({ format: 'docker' }),
      buildMultiPlatform({}, 'old'),
      buildMultiPlatform({}, 'new'),
    ]) {
      for (const manifest of built.manifests)
        expect(outcome(manifest.bytes, manifest.mediaType)).toContain(manifest.mediaType);
    }
  });
});

describe('case 46: refused', () => {
  it.each<readonly [string, unknown, string]>([
    ['both an index and an image', { ...image, manifests: [] }, 'DCA-REG-035'],
    ['an index with a config', { ...index, config: descriptor }, 'DCA-REG-035'],
    ['an index with layers', { ...index, layers: [] }, 'DCA-REG-035'],
    ['an index with layers of schema 1', { ...index, fsLayers: [] }, 'DCA-REG-035'],
    ['what calls itself schema 1', { ...image, mediaType: `${dockerManifest}.v1+json` }, 'DCA-REG-034'],
    ['what calls itself signed schema 1', { ...image, mediaType: `${dockerManifest}.v1+prettyjws` }, 'DCA-REG-034'],
    ['schema 1', { schemaVersion: 1, name: 'x', fsLayers: [] }, 'DCA-REG-034'],
    ['schema 3', { ...image, schemaVersion: 3 }, 'DCA-REG-033'],
    ['a schema that is text', { ...image, schemaVersion: '2' }, 'DCA-REG-033'],
    ['no schema', { ...image, schemaVersion: undefined }, 'DCA-REG-033'],
    ['an index called an image', { ...index, mediaType: mediaTypes.ociManifest }, 'DCA-REG-033'],
    ['an image called an index', { ...image, mediaType: mediaTypes.ociIndex }, 'DCA-REG-033'],
    ['another media type', { ...image, mediaType: 'text/plain' }, 'DCA-REG-033'],
    ['no config', { ...image, config: undefined }, 'DCA-REG-033'],
    ['layers of null', { ...image, layers: null }, 'DCA-REG-033'],
    ['no layers', { ...image, layers: undefined }, 'DCA-REG-033'],
    ['layers that are no list', { ...image, layers: {} }, 'DCA-REG-033'],
    ['a layer that is null', { ...image, layers: [null] }, 'DCA-REG-033'],
    ['a negative size', { ...image, config: { ...descriptor, size: -1 } }, 'DCA-REG-033'],
    ['a size with a fraction', { ...image, config: { ...descriptor, size: 1.5 } }, 'DCA-REG-033'],
    ['a size of 2^60', { ...image, config: { ...descriptor, size: 2 ** 60 } }, 'DCA-REG-033'],
    ['a size that is text', { ...image, config: { ...descriptor, size: '1' } }, 'DCA-REG-033'],
    ['a digest that is a path', { ...image, config: { ...descriptor, digest: 'sha256:../../x' } }, 'DCA-REG-033'],
    ['a digest that is a number', { ...image, config: { ...descriptor, digest: 5 } }, 'DCA-REG-033'],
    ['a short digest', { ...image, config: { ...descriptor, digest: digest.slice(0, -1) } }, 'DCA-REG-033'],
    ['a digest of md5', { ...image, config: { ...descriptor, digest: `md5:${'a'.repeat(32)}` } }, 'DCA-REG-033'],
    ['a descriptor without a media type', { ...image, config: { ...descriptor, mediaType: undefined } }, 'DCA-REG-033'],
    ['a subject that is no descriptor', { ...image, subject: 'x' }, 'DCA-REG-033'],
    [
      'more than 10,000 descriptors',
      { ...index, manifests: Array.from({ length: 10_001 }, () => descriptor) },
      'DCA-REG-033',
    ],
    ['a list', [image], 'DCA-REG-033'],
    ['a text', '"x"', 'DCA-REG-033'],
    ['nothing', '', 'DCA-REG-033'],
    ['a web page', '<html></html>', 'DCA-REG-033'],
    ['NaN', '{"schemaVersion":NaN}', 'DCA-REG-033'],
    ['a byte-order mark', `\ufeff${JSON.stringify(image)}`, 'DCA-REG-033'],
    ['bytes that are no UTF-8', withText(Buffer.from([0xff])), 'DCA-REG-033'],
    ['a key that stands twice', JSON.stringify(image).replace('"layers"', '"config":{},"layers"'), 'DCA-REG-033'],
    [
      'a key that stands twice in disguise',
      JSON.stringify(image).replace('"layers"', '"c\\u006fnfig":{},"layers"'),
      'DCA-REG-033',
    ],
    [
      'a key that stands twice deep inside',
      JSON.stringify(image).replace('"size":1', '"size":1,"size":2'),
      'DCA-REG-033',
    ],
    ['nesting of 100,000', `{"schemaVersion":2,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'DCA-REG-033'],
    ['more than 4 MiB', JSON.stringify(image).padEnd(4 * 1024 * 1024 + 1), 'DCA-REG-033'],
  ])('%s', (_name, body, code) => {
    expect(outcome(body)).toBe(code);
  });

  it.each([
    ['header and body disagree', image, mediaTypes.ociIndex, 'DCA-REG-039'],
    ['header and body disagree about Docker', image, mediaTypes.dockerManifest, 'DCA-REG-039'],
    [
      'the header says schema 1',
      { schemaVersion: 2 },
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      'DCA-REG-034',
    ],
  ])('%s', (_name, body, header, code) => {
    expect(outcome(body, header)).toBe(code);
  });

  it('leaves a key __proto__ without effect', () => {
    const text = JSON.stringify(image).replace('{', '{"__proto__":{"kind":"index","polluted":true},');
    const parsed = parseManifest({ bytes: Buffer.from(text), mediaType: '' });
    expect(parsed.kind).toBe('image');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throws anything but a Problem, whatever the bytes are', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(anything, (bytes) => expect(outcome(bytes)).toMatch(/^(?:DCA-REG-|image|index)/)),
      { numRuns: 1000 },
    );
  });

  it('finds doubled keys alone, and in time', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => expect(suspiciousJson(text)).toBeUndefined()),
      { numRuns: 1000 },
    );
    const start = performance.now();
    suspiciousJson(JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n]))));
    // Milliseconds; what grows with the square of its keys would take minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
