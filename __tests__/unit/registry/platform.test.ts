/** Platforms, and the attestations that stand beside images in an index. */
import { describe, expect, it } from '@jest/globals';
import { type IndexManifest, parseManifest } from '../../../src/registry/manifest.ts';
import {
  formatPlatform,
  imageFor,
  imagesOf,
  isAttestation,
  parsePlatform,
  platformOf,
  samePlatform,
} from '../../../src/registry/platform.ts';
import { buildMultiPlatform } from '../../support/images.ts';

const platform = (text: string) => parsePlatform(text) ?? { os: 'none', architecture: 'none' };

describe('equal platforms', () => {
  it.each([
    ['linux/amd64', 'linux/amd64', true],
    ['linux/amd64', 'linux/x86_64', true],
    ['linux/amd64', 'Linux/AMD64', true],
    ['linux/amd64', 'linux/amd64/v1', true],
    ['linux/amd64', 'linux/amd64/v2', false],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64', 'linux/aarch64', true],
    ['linux/arm64', 'linux/arm64/v9', false],
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/arm/7', 'linux/arm/v7', true],
    ['linux/386', 'linux/i386', true],
    ['linux/amd64', 'windows/amd64', false],
    ['linux/amd64', 'linux/arm64', false],
  ])('%s and %s: %s', (one, other, equal) => {
    expect(samePlatform(platform(one), platform(other))).toBe(equal);
    expect(samePlatform(platform(other), platform(one))).toBe(equal);
  });

  it('look at the version of Windows alone', () => {
    const at = (os: string, version: string) => ({ os, architecture: 'amd64', 'os.version': version });
    expect(samePlatform(at('windows', '10.0.1'), at('windows', '10.0.2'))).toBe(false);
    expect(samePlatform(at('windows', '10.0.1'), { os: 'windows', architecture: 'amd64' })).toBe(true);
    expect(samePlatform(at('linux', '1'), at('linux', '2'))).toBe(true);
  });

  it.each([
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/x86_64', 'linux/amd64'],
  ])('%s is written %s', (text, written) => {
    expect(formatPlatform(platform(text))).toBe(written);
  });

  it.each(['', 'linux', 'linux/', '/amd64', 'linux/amd64/v8/x', 'linux /amd64', 'linux/amd64\n'])(
    '%j is no platform',
    (text) => {
      expect(parsePlatform(text)).toBeUndefined();
    },
  );

  it('unknown/unknown is no platform', () => {
    expect(platformOf({ platform: { os: 'unknown', architecture: 'unknown' } })).toBeUndefined();
    expect(platformOf({})).toBeUndefined();
  });
});

describe.each(['old', 'new'] as const)('attestations in their %s form', (form) => {
  const built = buildMultiPlatform({}, form);
  const index = parseManifest({ bytes: built.bytes, mediaType: built.mediaType }) as IndexManifest;

  it('are no images', () => {
    const images = imagesOf(index);
    expect(images.map((image) => formatPlatform(platformOf(image) ?? platform('')))).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
    const others = index.manifests.filter(isAttestation);
    expect(others.map((descriptor) => platformOf(descriptor))).toEqual([undefined, undefined]);
  });

  it('are never the image for a platform', () => {
    expect(imageFor(index, platform('linux/arm64/v8'))?.digest).toBe(imagesOf(index)[1]?.digest);
    expect(imageFor(index, platform('linux/s390x'))).toBeUndefined();
    expect(imageFor(index, platform('unknown/unknown'))).toBeUndefined();
  });

  it('are manifests with a config that is no image', () => {
    const manifests = built.manifests.map(({ bytes, mediaType }) => parseManifest({ bytes, mediaType }));
    expect(manifests.filter(isAttestation)).toHaveLength(form === 'new' ? 2 : 0);
    expect(manifests.filter(({ subject }) => subject !== undefined)).toHaveLength(form === 'new' ? 2 : 0);
  });
});
