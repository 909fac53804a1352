/** Whether what a registry holds is the image that is waited for. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../../src/registry/digest.ts';
import { type ImageState, judgeImage, type WantedImage, type WantedRevision } from '../../../src/wait/judge-image.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';
import { head, old, repository, revision } from './scene.ts';

const reference = { host: 'ghcr.io', path: 'acme/ci', tag: 'x' };
const wish: WantedImage = { reference, digest: undefined, platforms: [], revision: undefined };
const of = (unlabelled: WantedRevision['unlabelled'], sha = head): WantedRevision => ({
  sha,
  accepts: async (said) => said === sha,
  unlabelled,
});
const indexType = 'application/vnd.oci.image.index.v1+json';
const imageType = 'application/vnd.oci.image.manifest.v1+json';

/** One image, whose configuration names this platform and these labels. */
function image(registry: MemoryRegistry, platform: object, labels: object = {}, annotations: object = {}) {
  const blob = registry.putBlob(repository, JSON.stringify({ ...platform, config: { Labels: labels } }));
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...blob };
  return registry.put(repository, { schemaVersion: 2, mediaType: imageType, config, layers: [], annotations }, 'x');
}

const index = (registry: MemoryRegistry, manifests: readonly object[], annotations: object = {}) =>
  registry.put(repository, { schemaVersion: 2, mediaType: indexType, manifests, annotations }, 'x');

const entry = (digest: Digest, architecture?: string) => ({
  mediaType: imageType,
  digest,
  size: 1,
  ...(architecture !== undefined && { platform: { os: 'linux', architecture } }),
});

const arm = { os: 'linux', architecture: 'arm64' };

/** What of the image is wrong, or that it is not all there. */
const said = (state: ImageState) => (state.is === 'wrong' ? state.what : state.is);

describe('what is there', () => {
  it('nothing under the tag: absent', async () => {
    expect(await judgeImage(memoryRegistry(), wish)).toStrictEqual({ is: 'absent' });
  });

  it('a tag whose manifest is not visible yet: incomplete', async () => {
    const registry = memoryRegistry();
    image(registry, arm);
    const blind = { ...registry, manifest: async () => undefined };
    expect(await judgeImage(blind, wish)).toStrictEqual({
      is: 'incomplete',
      why: 'its manifest is not visible yet',
    });
  });

  it('a tag that is another at the second look: incomplete; a digest is not looked at again', async () => {
    const registry = memoryRegistry({
      faults: ({ kind }, number) => {
        if (kind === 'resolve' && number > 1) registry.point(repository, 'x', undefined);
      },
    });
    const digest = image(registry, arm);
    expect(await judgeImage(registry, wish)).toStrictEqual({
      is: 'incomplete',
      why: 'its tag is being moved, or is not visible everywhere yet',
    });
    const pinned = { host: 'ghcr.io', path: 'acme/ci', digest };
    expect(await judgeImage(registry, { ...wish, reference: pinned })).toMatchObject({ is: 'right' });
    expect(registry.questions.filter(({ kind, about }) => kind === 'resolve' && about.endsWith(digest))).toHaveLength(
      1,
    );
  });

  it('another digest than the wanted one: wrong', async () => {
    const registry = memoryRegistry();
    const digest = image(registry, arm);
    const wanted: Digest = `sha256:${'0'.repeat(64)}`;
    expect(await judgeImage(registry, { ...wish, digest: wanted })).toEqual({
      is: 'wrong',
      what: 'digest',
      why: `its digest is ${digest}, not ${wanted}`,
    });
  });
});

describe('platforms', () => {
  const ask = async (put: (registry: MemoryRegistry) => void, ...platforms: readonly string[]) => {
    const registry = memoryRegistry();
    put(registry);
    const state = await judgeImage(registry, { ...wish, platforms });
    if (state.is === 'right') return state.image.platforms;
    return 'why' in state ? `${said(state)}: ${state.why}` : state.is;
  };

  it('of one image are what its configuration says', async () => {
    const one = (registry: MemoryRegistry) => void image(registry, arm);
    expect(await ask(one)).toEqual(['linux/arm64']);
    expect(await ask(one, 'linux/arm64/v8')).toEqual(['linux/arm64']);
    expect(await ask(one, 'linux/arm64', 'linux/amd64')).toBe('platform: it lacks linux/amd64; it has linux/arm64');
  });

  it('of an image that names none are none', async () => {
    const bare = (registry: MemoryRegistry) => void image(registry, {});
    expect(await ask(bare)).toEqual([]);
    expect(await ask(bare, 'linux/amd64', 'linux/arm64')).toBe(
      'platform: it lacks linux/amd64, linux/arm64; it has no platform that it names',
    );
  });

  it('of an index are those of its images, each once', async () => {
    const several = (registry: MemoryRegistry) => {
      const [a, b] = [image(registry, arm), image(registry, { os: 'linux', architecture: 'amd64' })];
      index(registry, [entry(b, 'amd64'), entry(a, 'arm64'), entry(a, 'arm64'), entry(a, 'unknown')]);
    };
    expect(await ask(several)).toEqual(['linux/amd64', 'linux/arm64']);
    expect(await ask(several, 'linux/arm64')).toEqual(['linux/amd64', 'linux/arm64']);
    expect(await ask(several, 'linux/s390x')).toContain('it lacks linux/s390x; it has linux/amd64, linux/arm64');
  });

  const hidden = (letter: string): Digest => `sha256:${letter.repeat(64)}`;

  it('an index is incomplete until the images of the wanted platforms are visible; others do not matter', async () => {
    const half = (registry: MemoryRegistry) => {
      const a = image(registry, arm);
      index(registry, [entry(a, 'arm64'), entry(hidden('1'), 'amd64'), entry(hidden('2'))]);
    };
    expect(await ask(half, 'linux/arm64')).toEqual(['linux/arm64', 'linux/amd64']);
    expect(await ask(half, 'linux/arm64', 'linux/amd64')).toBe(
      'incomplete: the manifest of linux/amd64 is not visible yet',
    );
    expect(await ask(half)).toBe(`incomplete: the manifest of linux/amd64, ${hidden('2')} is not visible yet`);
  });
});

describe('the revision', () => {
  const judge = async (put: (registry: MemoryRegistry) => void, asked: WantedRevision, digest?: Digest) => {
    const registry = memoryRegistry();
    put(registry);
    const state = await judgeImage(registry, { ...wish, revision: asked, digest });
    return 'why' in state ? `${said(state)}: ${state.why}` : state.is;
  };
  const labelled =
    (sha: string, annotations = {}) =>
    (registry: MemoryRegistry) =>
      void image(registry, arm, { [revision]: sha }, annotations);
  const bare = (registry: MemoryRegistry) => void image(registry, arm);

  it('is the label of the image, in any letters', async () => {
    expect(await judge(labelled(head.toUpperCase()), of('refuse'))).toBe('right');
    expect(await judge(labelled(old), of('accept'))).toBe(`revision: it was built from ${old}, not from ${head}`);
    expect(await judge(labelled('x'.repeat(90)), of('accept'))).toContain(`from ${'x'.repeat(80)}, not`);
  });

  it('an annotation counts before the label', async () => {
    expect(await judge(labelled(old, { [revision]: head }), of('refuse'))).toBe('right');
  });

  it('of an index is its annotation, that of its first image, or that image’s label', async () => {
    const manifest =
      (annotations: object, child: object, label: string) =>
      (registry: MemoryRegistry): void => {
        index(registry, [entry(image(registry, arm, { [revision]: label }, child), 'arm64')], annotations);
      };
    expect(await judge(manifest({ [revision]: head }, { [revision]: old }, old), of('refuse'))).toBe('right');
    expect(await judge(manifest({}, { [revision]: head }, old), of('refuse'))).toBe('right');
    expect(await judge(manifest({}, {}, head), of('refuse'))).toBe('right');
    expect(await judge(manifest({}, {}, old), of('accept'))).toContain(`built from ${old}`);
    expect(await judge((registry) => void index(registry, []), of('accept'))).toBe('right');
  });

  it('that is not said is accepted, or refused with the reason', async () => {
    const refusal = `revision: it has no label ${revision}`;
    expect(await judge(bare, of('accept'))).toBe('right');
    expect(await judge(bare, of('refuse'))).toBe(`${refusal}, so nothing says that it is of ${head}`);
    expect(await judge(bare, of('refuse-of-several'))).toBe(
      `${refusal}, and its commit has runs of several events, so nothing says that it is of ${head}`,
    );
  });

  it('does not matter beside a digest', async () => {
    const registry = memoryRegistry();
    const digest = image(registry, arm, { [revision]: old });
    expect(await judge(labelled(old), of('refuse'), digest)).toBe('right');
  });
});
