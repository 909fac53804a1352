/** Which tags a version may take: pre-releases, older versions, lines, variants and sets, through tag-latest. */
import { describe, expect, it } from '@jest/globals';
import { compareVersions, parseVersion } from '../../../src/promote/version.ts';
import { memoryRegistry } from '../../support/memory-registry.ts';
import { fc } from '../../support/property.ts';
import { promote } from './promotion.ts';

const app = 'reg.test/acme/app';
const label = 'org.opencontainers.image.version';

describe('guards', () => {
  it.each(['v0.1.0-rc', '1.1.0-rc.1', '0.1.0rc3', '2.0b1', '1.0.dev4'])(
    '%s is a pre-release: its own tag, not latest',
    async (version) => {
      const registry = memoryRegistry();
      const digest = registry.put(app, 'x');
      const images = `${app}@${digest}`;
      const { outputs, failure } = await promote(registry, { inputs: { images, version, tags: '{version}\nlatest' } });
      expect(registry.state()).toEqual({ [`${app}:${version}`]: digest });
      expect(outputs).toMatchObject({
        promoted: 1,
        skipped: 1,
        skippedReason: `${version} is a pre-release and does not become latest`,
      });
      expect(failure).toBeUndefined();
      const allowed = await promote(registry, { inputs: { images, version, tags: 'latest', prerelease: 'allow' } });
      expect(allowed.actions).toEqual({ [`${app}:latest`]: 'created' });
    },
  );

  it('prerelease: fail writes nothing, sets the outputs, and fails', async () => {
    const registry = memoryRegistry();
    const digest = registry.put(app, 'x');
    const { outputs, failure } = await promote(registry, {
      inputs: { images: `${app}@${digest}`, version: '1.0.0-rc.1', tags: '{version}\nlatest', prerelease: 'fail' },
    });
    expect(failure).toMatchObject({ code: 'DCA-TAG-011' });
    expect(outputs).toMatchObject({ promoted: 0, skipped: 2 });
    expect(registry.state()).toEqual({});
  });

  // [what latest holds, the release, the tag, what happens]
  it.each([
    ['1.2.2', '1.2.3', 'latest', 'moved'],
    ['1.2.3', '1.2.3', 'latest', 'moved'],
    ['1.3.0', '1.2.3', 'latest', 'skipped'],
    ['v1.10', 'v1.9', 'latest', 'skipped'],
    ['1.2.9', '1.2.3', '1.2', 'skipped'],
    ['1.2.2', '1.2.3', '1.2', 'moved'],
    ['1.2.2', '1.3.0', '1.2', 'skipped'],
    ['1.9.9', '2.0.0', '1', 'skipped'],
    ['1.0.0rc1', '1.0.0', 'latest', 'moved'],
    ['1.0.0.post1', '1.0.0', 'latest', 'skipped'],
  ])('case 118: a tag that holds %s, release %s, tag %s: %s', async (held, version, tag, action) => {
    const registry = memoryRegistry();
    registry.putImage(app, { [label]: held }, tag);
    const digest = registry.put(app, 'new');
    const run = await promote(registry, { inputs: { images: `${app}@${digest}`, version, tags: tag } });
    expect(run.actions).toEqual({ [`${app}:${tag}`]: action });
  });

  it('a hotfix of an old line takes its line and leaves latest', async () => {
    const registry = memoryRegistry();
    registry.putImage(app, { [label]: '2.0.0' }, 'latest', '2', '2.0.0');
    registry.putImage(app, { [label]: '1.4.1' }, '1', '1.4', '1.4.1');
    const digest = registry.put(app, 'hotfix');
    const { actions } = await promote(registry, {
      inputs: { images: `${app}@${digest}`, version: '1.4.2', tags: '{version}\n{major}.{minor}\n{major}\nlatest' },
    });
    expect(actions).toEqual({
      [`${app}:1.4.2`]: 'created',
      [`${app}:1.4`]: 'moved',
      [`${app}:1`]: 'moved',
      [`${app}:latest`]: 'skipped',
    });
  });

  it('a word that is no operating system is a variant only where a wished tag names it', async () => {
    const registry = memoryRegistry();
    const images = `${app}@${registry.put(app, 'x')}`;
    const plain = await promote(registry, { inputs: { images, version: '1.2.3-debug', tags: 'latest' } });
    expect(plain.outputs.skippedReason).toContain('1.2.3-debug is a pre-release');
    const named = await promote(registry, { inputs: { images, version: '1.2.3-debug', tags: 'latest-debug' } });
    expect(named.actions).toEqual({ [`${app}:latest-debug`]: 'created' });
  });

  it('guards each variant apart', async () => {
    const registry = memoryRegistry();
    registry.putImage(app, { [label]: '2.0.0' }, 'latest');
    registry.putImage(app, { [label]: '1.2.2' }, 'latest-alpine');
    const digest = registry.put(app, 'new');
    const { actions } = await promote(registry, {
      inputs: { images: `${app}@${digest}`, version: '1.2.3-alpine', tags: 'latest-alpine\nlatest' },
    });
    expect(actions).toEqual({ [`${app}:latest-alpine`]: 'moved', [`${app}:latest`]: 'skipped' });
  });

  it('older: fail and allow', async () => {
    const registry = memoryRegistry();
    registry.putImage(app, { [label]: '2.0.0' }, 'latest');
    const images = `${app}@${registry.put(app, 'new')}`;
    const failed = await promote(registry, { inputs: { images, version: '1.0.0', older: 'fail' } });
    expect(failed.failure).toMatchObject({ code: 'DCA-TAG-012' });
    expect(failed.failure?.message).toContain('latest holds 2.0.0 (by its label), which is newer than 1.0.0');
    const allowed = await promote(registry, { inputs: { images, version: '1.0.0', older: 'allow' } });
    expect(allowed.actions).toEqual({ [`${app}:latest`]: 'moved' });
  });

  describe('what a tag holds', () => {
    it('by an annotation of the index', async () => {
      const registry = memoryRegistry();
      registry.put(app, { manifests: [], annotations: { [label]: '3.0.0' } }, 'latest');
      const run = await promote(registry, { inputs: { images: `${app}@${registry.put(app, 'n')}`, version: '2.0.0' } });
      expect(run.outputs.skippedReason).toContain('latest holds 3.0.0 (by its label)');
    });

    it('by the label of the first image of an index, attestations left out', async () => {
      const registry = memoryRegistry();
      const image = registry.putImage(app, { [label]: '3.0.0' });
      const listed = { mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1 };
      const digest = `sha256:${'0'.repeat(64)}`;
      const attestation = { ...listed, digest, platform: { os: 'unknown', architecture: 'unknown' } };
      const arm64 = { ...listed, digest: image, platform: { os: 'linux', architecture: 'arm64' } };
      registry.put(app, { manifests: [attestation, arm64] }, 'latest');
      const run = await promote(registry, { inputs: { images: `${app}@${registry.put(app, 'n')}`, version: '2.0.0' } });
      expect(run.outputs.skippedReason).toContain('latest holds 3.0.0 (by its label)');
    });

    it('by the highest version tag of the same digest', async () => {
      const registry = memoryRegistry();
      registry.put(app, 'three', '3.0.0', '3.0.1', 'latest');
      registry.put(app, 'four', '4.0.0');
      const run = await promote(registry, { inputs: { images: `${app}@${registry.put(app, 'n')}`, version: '2.0.0' } });
      expect(run.outputs.skippedReason).toBe(
        'latest holds 3.0.1 (its digest is that of tag 3.0.1), which is newer than 2.0.0',
      );
    });

    it('else by the highest stable version tag of its line and variant', async () => {
      const registry = memoryRegistry();
      registry.put(app, 'untold', '1.4');
      registry.put(app, 'others', '1.4.7', '1.4.9-rc.1', '1.4.8-alpine', '1.5.0', `sha256-${'0'.repeat(64)}`);
      const images = `${app}@${registry.put(app, 'n')}`;
      const run = await promote(registry, { inputs: { images, version: '1.4.6', tags: '1.4' } });
      expect(run.outputs.skippedReason).toContain('1.4 holds 1.4.7 (the highest version tag is 1.4.7)');
    });

    it('nothing known counts as newer', async () => {
      const registry = memoryRegistry();
      registry.put(app, 'untold', 'latest');
      const images = `${app}@${registry.put(app, 'n')}`;
      const run = await promote(registry, { inputs: { images, version: '1.0.0' } });
      expect(run.outputs.skippedReason).toContain('has no known version');
    });

    it('does not believe a label that both images have from their base', async () => {
      const registry = memoryRegistry();
      registry.putImage(app, { [label]: '24.04', build: '1' }, 'latest', '1.0.0');
      const images = `${app}@${registry.putImage(app, { [label]: '24.04', build: '2' })}`;
      const run = await promote(registry, { inputs: { images, version: '1.0.1' } });
      expect(run.actions).toEqual({ [`${app}:latest`]: 'moved' });
    });
  });

  it('one image skipped skips the set for that tag, and no other tag', async () => {
    const registry = memoryRegistry();
    const [first, second] = ['reg.test/one', 'reg.test/two'];
    registry.putImage(first, { [label]: '1.0.0' }, 'latest');
    registry.putImage(second, { [label]: '9.0.0' }, 'latest');
    const images = [first, second].map((name) => `${name}@${registry.put(name, 'new')}`).join('\n');
    const { actions, outputs } = await promote(registry, {
      inputs: { images, version: '1.1.0', tags: '{version}\nlatest' },
    });
    expect(actions).toEqual({
      'reg.test/one:1.1.0': 'created',
      'reg.test/one:latest': 'skipped',
      'reg.test/two:1.1.0': 'created',
      'reg.test/two:latest': 'skipped',
    });
    expect(outputs.skippedReason.split('\n')[0]).toMatch(/^stays with two: latest holds 9\.0\.0/);
  });

  it.each([undefined, '2023.2-a1230ab'])('version %s: no guards, with a notice', async (version) => {
    const registry = memoryRegistry();
    registry.putImage(app, { [label]: '9.0.0' }, 'latest');
    const images = `${app}@${registry.put(app, 'n')}`;
    const run = await promote(registry, { inputs: { images, ...(version && { version }) } });
    expect(run.actions).toEqual({ [`${app}:latest`]: 'moved' });
    expect(run.summary).toContain('older versions do not apply');
  });
});

it('whatever the images hold: latest moves for all or for none, and never backwards', async () => {
  const held = fc.constantFrom('absent', 'unlabelled', '1.0.0', '2.0.0', '3.0.0rc1', '3.0.0');
  const version = fc.constantFrom('1.5.0', 'v2.0.0', '2.5.0-rc.1', '3.0.0', '3.0.0b2', '2023.2-a1230ab');
  await fc.assert(
    fc.asyncProperty(fc.array(held, { minLength: 1, maxLength: 4 }), version, async (holders, release) => {
      const registry = memoryRegistry();
      const images = holders.map((holder, index) => {
        const name = `reg.test/app-${index}`;
        if (holder !== 'absent') registry.putImage(name, holder === 'unlabelled' ? {} : { [label]: holder }, 'latest');
        return `${name}@${registry.put(name, { fresh: index })}`;
      });
      const before = registry.state();
      const run = await promote(registry, { inputs: { images: images.join('\n'), version: release } });
      const moved = Object.values(run.actions).every((action) => action === 'created' || action === 'moved');
      const stayed = Object.values(run.actions).every((action) => action === 'skipped');
      expect([moved, stayed]).toContain(true);
      if (stayed) expect(registry.state()).toEqual(before);
      const parsed = parseVersion(release);
      if (!moved || !parsed) return expect(parsed === undefined && !moved).toBe(false);
      expect(parsed.prerelease).toBe(false);
      for (const holder of holders.filter((one) => one !== 'absent')) {
        const holds = parseVersion(holder);
        expect(holds !== undefined && compareVersions(parsed, holds) >= 0).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
