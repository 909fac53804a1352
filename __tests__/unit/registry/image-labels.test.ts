/** Where an image says something of itself, and which place counts. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { imageConfig, textOfImage } from '../../../src/registry/image-labels.ts';
import { parseReference } from '../../../src/registry/reference.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';

const key = 'org.opencontainers.image.version';
const repository = 'ghcr.io/acme/web';
const where = parseReference(repository);
const imageType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
let registry: MemoryRegistry;

beforeEach(() => {
  registry = memoryRegistry();
});

const annotated = (version: string | undefined) => (version === undefined ? {} : { annotations: { [key]: version } });

/** An image whose configuration and manifest say what they are told to. */
function image(label: string | undefined, annotation?: string, config: unknown = undefined) {
  const body = config ?? {
    os: 'linux',
    architecture: 'amd64',
    config: label === undefined ? {} : { Labels: { [key]: label } },
  };
  const blob = registry.putBlob(repository, typeof body === 'string' ? body : JSON.stringify(body));
  return registry.put(repository, {
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...blob },
    layers: [],
    ...annotated(annotation),
  });
}

async function said(digest: string): Promise<string | undefined> {
  const raw = await registry.manifest(parseReference(`${repository}@${digest}`));
  if (!raw) throw new Error('not there');
  return textOfImage(registry, where, raw, key);
}

function index(
  children: readonly { readonly digest: string; readonly platform?: unknown; readonly annotations?: unknown }[],
  version?: string,
) {
  const manifests = children.map((child) => ({ mediaType: imageType, size: 1, ...child }));
  return registry.put(repository, { schemaVersion: 2, mediaType: indexType, manifests, ...annotated(version) });
}

const amd64 = { os: 'linux', architecture: 'amd64' };
const unknown = { os: 'unknown', architecture: 'unknown' };
const attestation = { 'vnd.docker.reference.type': 'attestation-manifest' };

describe('what an image says', () => {
  it.each<readonly [string, () => string, string | undefined]>([
    ['its label', () => image('1.0.0'), '1.0.0'],
    ['the annotation of its manifest before its label', () => image('1.0.0', '2.0.0'), '2.0.0'],
    ['an empty annotation is none', () => image('1.0.0', ''), '1.0.0'],
    ['an empty label is none', () => image(''), undefined],
    [
      'the annotation of an index first',
      () => index([{ digest: image('1.0.0', '2.0.0'), platform: amd64 }], '3.0.0'),
      '3.0.0',
    ],
    [
      'behind an index, the annotation of its first image',
      () => index([{ digest: image('1.0.0', '2.0.0'), platform: amd64 }]),
      '2.0.0',
    ],
    [
      'behind an index, the label of its first image',
      () => index([{ digest: image('1.0.0'), platform: amd64 }]),
      '1.0.0',
    ],
    [
      'attestations are no images',
      () =>
        index([
          { digest: image('9.9.9'), platform: unknown, annotations: attestation },
          { digest: image('1.0.0'), platform: amd64 },
        ]),
      '1.0.0',
    ],
    [
      'an index in an index is not looked into',
      () => index([{ digest: index([{ digest: image('1.0.0'), platform: amd64 }]), platform: amd64 }]),
      undefined,
    ],
    ['an index without images', () => index([]), undefined],
    ['a configuration that is no JSON', () => image(undefined, undefined, 'nonsense'), undefined],
    ['labels that are null', () => image(undefined, undefined, { config: { Labels: null } }), undefined],
    ['a label that is no text', () => image(undefined, undefined, { config: { Labels: { [key]: 1 } } }), undefined],
  ])('%s', async (_, build, expected) => {
    expect(await said(build())).toBe(expected);
  });

  it('a child that the registry has lost says nothing', async () => {
    const lost = `sha256:${'0'.repeat(64)}`;
    expect(await said(index([{ digest: lost, platform: amd64 }]))).toBeUndefined();
  });

  it("asks nothing of an artifact's configuration", async () => {
    const blob = registry.putBlob(repository, '{}');
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', ...blob };
    expect(await imageConfig(registry, where, config)).toEqual({ platform: undefined, labels: {} });
    expect(registry.questions).toEqual([]);
  });
});
