/** Images for several platforms, and what is attached to them (threats T9 to T11 of the gate's model). */
import { describe, expect, it } from '@jest/globals';
import {
  amd64,
  arm64,
  buildImage,
  buildIndex,
  buildMultiPlatform,
  manifestOf,
  mediaTypes,
} from '../../support/images.ts';
import { tested, testedScene } from './tested-scene.ts';

const scene = testedScene();
const { record, verify, what } = scene;

describe('T9, T10, case 95: platforms', () => {
  const on = (platform: typeof amd64) => buildImage({ ...tested, platform });

  it('an index is compared platform by platform', async () => {
    await record(buildMultiPlatform(tested, 'none'));
    expect((await verify(buildMultiPlatform({ ...tested, created: '2027-01-01T00:00:00Z' }, 'new'))).errors).toEqual(
      [],
    );
    const other = buildIndex({ images: [on(amd64), on(arm64)] });
    expect(what(await verify(other))).toEqual(['layer 4', 'layers', 'layer 4', 'layers']);
  });

  it('a tested platform that is missing closes the gate', async () => {
    await record(buildIndex({ images: [on(amd64), on(arm64)] }));
    const done = await verify(on(amd64), { 'untested-platforms': 'allow' });
    expect(done.differences).toMatchObject([{ platform: 'linux/arm64', what: 'platform', found: 'missing' }]);
  });

  it.each([
    ['fail', 'false', 0],
    ['warn', 'true', 1],
    ['allow', 'true', 0],
  ])('a platform that was never tested: %s', async (policy, verified, warnings) => {
    await record(on(amd64));
    const done = await verify(buildIndex({ images: [on(amd64), on(arm64)] }), { 'untested-platforms': policy });
    expect(done.outputs.verified).toBe(verified);
    expect(done.warnings).toHaveLength(warnings);
    expect(done.images.app?.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it('an index of attestations alone, or with two images for one platform, is no image', async () => {
    await record(on(amd64));
    expect((await verify(buildIndex({ images: [] }))).errors.join()).toContain('DCA-GAT-034');
    const twice = buildIndex({ images: [on(amd64), buildImage({ ...tested, config: { User: 'x' } })] });
    expect((await verify(twice)).errors.join()).toContain('DCA-GAT-034');
  });
});

describe('T11: attestations', () => {
  const kinds = ['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document'];
  const attested = (form: 'old' | 'new', predicateTypes: readonly string[]) =>
    buildIndex({ images: [buildImage(tested)], attestations: form, predicateTypes });

  it.each(['old', 'new'] as const)('the %s form is recognised, and required kinds must be there', async (form) => {
    await record(attested(form, kinds));
    expect(scene.gate.report('app').attestations).toMatchObject([{ kinds: ['provenance', 'sbom'] }]);
    const required = { 'require-attestations': 'provenance\nsbom' };
    expect((await verify(attested(form, kinds), required)).outputs.verified).toBe('true');
    const without = await verify(attested(form, kinds.slice(0, 1)), required);
    expect(what(without)).toEqual(['attestation sbom']);
    expect(what(await verify(buildImage(tested), required))).toEqual(['attestation provenance', 'attestation sbom']);
  });

  it('case 97: an attestation of another image is refused', async () => {
    await record(attested('new', kinds));
    const index = JSON.parse(attested('new', kinds).bytes.toString()) as {
      manifests: { annotations?: Record<string, string> }[];
    };
    for (const { annotations } of index.manifests) {
      if (annotations) annotations['vnd.docker.reference.digest'] = `sha256:${'0'.repeat(64)}`;
    }
    const bad = manifestOf({ ...index, mediaType: mediaTypes.ociIndex });
    const image = attested('new', kinds);
    const done = await verify({ ...image, ...bad, manifests: [...image.manifests.slice(0, -1), bad] });
    expect(done.errors.join()).toContain('DCA-GAT-034');
    expect(done.outputs.verified).toBe('false');
  });
});
