/** What is kept of a manifest, and what is said of one that is refused. */
import { describe, expect, it } from '@jest/globals';
import { acceptManifests, isManifestType, parseManifest } from '../../../src/registry/manifest.ts';
import { mediaTypes } from '../../support/images.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const config = { mediaType: mediaTypes.ociConfig, digest, size: 7 };
const layer = { mediaType: mediaTypes.ociLayer, digest, size: 1 };
const image = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [layer] };
const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] };

const parse = (body: unknown, more: { readonly mediaType?: string; readonly digest?: string } = {}) =>
  parseManifest({ mediaType: '', ...more, bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) });

/** The descriptor of an index's only child. */
function kept(child: unknown): unknown {
  const read = parse({ ...index, manifests: [child] });
  return read.kind === 'index' ? read.manifests[0] : undefined;
}

describe('what is kept', () => {
  it('of an image: config, layers, annotations, artifact type, subject', () => {
    const body = { ...image, annotations: { a: 'b', n: 5 }, artifactType: 'application/x', subject: layer };
    expect(parse(body)).toStrictEqual({
      kind: 'image',
      mediaType: mediaTypes.ociManifest,
      annotations: { a: 'b' },
      artifactType: 'application/x',
      subject: layer,
      config,
      layers: [layer],
    });
  });

  it.each<readonly [string, unknown]>([
    ['not there', {}],
    ['null', { annotations: null, artifactType: null, subject: null }],
    ['of other types or empty', { annotations: ['x'], artifactType: 5 }],
    ['empty', { annotations: 'x', artifactType: '' }],
  ])('fields that are %s are left out', (_how, fields) => {
    expect(parse({ ...image, ...(fields as object) })).toStrictEqual({
      kind: 'image',
      mediaType: mediaTypes.ociManifest,
      annotations: {},
      config,
      layers: [layer],
    });
  });

  it('of an index whose list is null: none', () => {
    expect(parse({ ...index, manifests: null })).toMatchObject({ manifests: [] });
  });

  it('of a descriptor: platform, annotations, artifact type and addresses', () => {
    const child = {
      ...layer,
      platform: { os: 'windows', architecture: 'arm64', variant: 'v8', 'os.version': '10.0', 'os.features': ['x'] },
      annotations: { a: 'b', n: 5 },
      artifactType: 'application/x',
      urls: ['https://a.test/', 5],
      data: 'e30=',
    };
    expect(kept(child)).toStrictEqual({
      ...layer,
      platform: { os: 'windows', architecture: 'arm64', variant: 'v8', 'os.version': '10.0' },
      annotations: { a: 'b' },
      artifactType: 'application/x',
      urls: ['https://a.test/'],
    });
  });

  it.each<readonly [string, unknown]>([
    ['no system', { architecture: 'amd64' }],
    ['no architecture', { os: 'linux' }],
    ['an empty one', { os: 'linux', architecture: '' }],
    ['no object', 'linux/amd64'],
    ['null', null],
  ])('a platform that is half is none: %s', (_how, platform) => {
    expect(kept({ ...layer, platform })).toStrictEqual(layer);
  });

  it('a platform without variant and version has none', () => {
    const platform = { os: 'linux', architecture: 'amd64' };
    expect(kept({ ...layer, platform })).toStrictEqual({ ...layer, platform });
  });
});

describe('what is said', () => {
  it.each<readonly [string, unknown, string]>([
    ['a page', '<html>', 'it is no JSON.'],
    ['a text', '"x"', 'it is no JSON object.'],
    ['a list', '[]', 'it is no JSON object.'],
    ['null', 'null', 'it is no JSON object.'],
    ['another schema', { ...image, schemaVersion: 3 }, '"schemaVersion" is not 2.'],
    ['another type', { ...image, mediaType: 'text/plain' }, 'its media type is "text/plain".'],
    ['layers', { ...image, layers: 5 }, '"layers" is no list.'],
    ['manifests', { ...index, manifests: 5 }, '"manifests" is no list.'],
    ['a digest', { ...image, config: { ...config, digest: 'x' } }, '"x" is no sha256 or sha512 digest.'],
    ['a size', { ...image, config: { ...config, size: -1 } }, `the size of ${digest} is no size.`],
  ])('%s', (_name, body, why) => {
    expect(() => parse(body)).toThrow(`the manifest cannot be used: ${why}`);
  });

  it('which manifest it is, where its digest is known', () => {
    expect(() => parse('x', { digest })).toThrow(`the manifest ${digest} cannot be used`);
  });

  it('what the registry and the manifest say, where they do not agree', () => {
    expect(() => parse(image, { mediaType: mediaTypes.ociIndex })).toThrow(
      `the registry says that the manifest is ${mediaTypes.ociIndex}, and it says of itself that it is ${mediaTypes.ociManifest}.`,
    );
  });
});

describe('types', () => {
  it('asks for all that is read, and for schema 1 to refuse it clearly', () => {
    expect(acceptManifests.split(', ')).toEqual([
      mediaTypes.ociIndex,
      mediaTypes.dockerIndex,
      mediaTypes.ociManifest,
      mediaTypes.dockerManifest,
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
    ]);
  });

  it.each([
    [mediaTypes.ociIndex, true],
    [`${mediaTypes.dockerManifest.toUpperCase()} ; charset=utf-8`, true],
    ['application/vnd.docker.distribution.manifest.v1+prettyjws', false],
    ['text/html; charset=utf-8', false],
    ['', false],
  ])('%j is one that is read: %s', (type, is) => {
    expect(isManifestType(type)).toBe(is);
  });
});
