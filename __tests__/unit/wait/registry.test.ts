/** The registry half of the wait: proofs, platforms, denied, broken, flickering. */
import { describe, expect, it } from '@jest/globals';
import {
  broken,
  denied,
  head,
  merge,
  old,
  play,
  pullEvent,
  push,
  repository,
  revision,
  run,
  type World,
} from './scene.ts';

const built = (world: World) => {
  world.runs = [run({ id: '1' })];
  push(world);
};

describe('the registry', () => {
  const registryAlone = { workflow: '' };

  it('gives the right image at once, and GitHub is not asked', async () => {
    const { outputs, calls, seconds } = await play({ at: { 0: (world) => push(world) } });
    expect(outputs).toMatchObject({ found: true, source: 'registry', waitedSeconds: 0 });
    expect({ calls, seconds }).toEqual({ calls: [], seconds: 0 });
  });

  it('accepts the merge commit of this head, and of the run that was found', async () => {
    const own = pullEvent();
    const mine = await play({ own, at: { 0: (world) => push(world, merge) } });
    expect(mine.outputs).toMatchObject({ found: true, source: 'registry' });
    const other = 'd'.repeat(40);
    const theirs = await play({
      own,
      at: {
        0: (world) => {
          world.runs.push(run({ id: '1' }));
          world.commits.set(other, [old, head]);
          push(world, other);
        },
      },
    });
    expect(theirs.outputs).toMatchObject({ found: true, source: 'run' });
    const foreign = await play({
      own,
      at: {
        0: (world) => {
          world.runs.push(run({ id: '1' }));
          world.commits.set(other, [old, merge]);
          push(world, other);
        },
      },
    });
    expect(foreign.failure).toMatchObject({ code: 'DCA-WAI-016' });
    expect(foreign.calls.filter((call) => call === 'parents')).toHaveLength(1);
  });

  it('takes an image without the label only from a run that was waited for', async () => {
    const waited = await play({
      at: {
        0: (world) => {
          world.runs.push(run({ id: '1' }));
          push(world, '');
        },
      },
    });
    expect(waited.outputs).toMatchObject({ found: true, source: 'run' });
    const alone = await play({ inputs: registryAlone, at: { 0: (world) => push(world, '') } });
    expect(alone.failure).toMatchObject({ code: 'DCA-WAI-016' });
    expect(alone.failure?.message).toContain('has no label');
    const off = await play({ inputs: { ...registryAlone, revision: 'off' }, at: { 0: (world) => push(world, '') } });
    expect(off.outputs).toMatchObject({ found: true, source: 'registry' });
  });

  it('waits for the wanted digest', async () => {
    let wanted = '';
    await play({
      at: {
        0: (world) => {
          wanted = push(world);
        },
      },
    });
    const { outputs } = await play({
      inputs: { ...registryAlone, digest: wanted },
      at: { 0: (world) => push(world, old), 30: (world) => push(world) },
    });
    expect(outputs).toMatchObject({ found: true, digest: wanted });
    const never = await play({ inputs: { ...registryAlone, digest: wanted }, at: { 0: (world) => push(world, old) } });
    expect(never.failure).toMatchObject({ code: 'DCA-WAI-017' });
  });

  describe('case 99: platforms', () => {
    const child = (world: World, architecture: string) => ({
      digest: world.registry.putImage(repository, { [revision]: head, architecture }),
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      size: 1,
      platform: { os: 'linux', architecture },
    });
    const index = (world: World, ...architectures: readonly string[]) =>
      world.registry.put(
        repository,
        {
          schemaVersion: 2,
          mediaType: 'application/vnd.oci.image.index.v1+json',
          manifests: architectures.map((architecture) => child(world, architecture)),
        },
        'pr-7',
      );
    it('all there', async () => {
      const { outputs, failure } = await play({
        inputs: { platforms: 'linux/amd64,linux/arm64/v8' },
        at: { 0: (world) => index(world, 'amd64', 'arm64') },
      });
      expect(failure).toBeUndefined();
      expect(outputs).toMatchObject({ found: true, platforms: ['linux/amd64', 'linux/arm64'] });
    });
    it('one missing is said soon', async () => {
      const { failure, seconds } = await play({
        inputs: { platforms: 'linux/amd64,linux/arm64' },
        at: {
          0: (world) => {
            world.runs.push(run({ id: '1' }));
            index(world, 'amd64');
          },
        },
      });
      expect(failure).toMatchObject({ code: 'DCA-WAI-015' });
      expect(failure?.message).toContain('it lacks linux/arm64; it has linux/amd64');
      expect(seconds).toBeLessThan(60);
    });
    it('an index whose child is not visible is not ready', async () => {
      const hidden = `sha256:${'0'.repeat(64)}`;
      const manifests = [
        {
          digest: hidden,
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          size: 1,
          platform: { os: 'linux', architecture: 'amd64' },
        },
      ];
      const { failure } = await play({
        at: {
          0: (world) => {
            world.runs.push(run({ id: '1' }));
            world.registry.put(
              repository,
              { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests },
              'pr-7',
            );
          },
        },
      });
      expect(failure).toMatchObject({ code: 'DCA-WAI-024' });
      expect(failure?.message).toContain('linux/amd64 is not visible yet');
    });
  });

  it('case 98: denied has a short grace, broken the whole budget', async () => {
    const refused = await play({
      at: {
        0: (world) => {
          world.runs.push(run({ id: '1' }));
          world.registryTrouble = denied;
        },
      },
    });
    expect(refused.failure).toMatchObject({ code: 'DCA-WAI-018', remedy: 'Log in.' });
    expect(refused.seconds).toBeLessThanOrEqual(91);
    const down = await play({
      at: {
        0: (world) => {
          world.runs.push(run({ id: '1' }));
          world.registryTrouble = broken;
        },
      },
    });
    expect(down.failure).toMatchObject({ code: 'DCA-WAI-019' });
    expect(down.seconds).toBeGreaterThanOrEqual(180);
    const recovered = await play({
      at: {
        0: (world) => {
          built(world);
          world.registryTrouble = broken;
        },
        100: (world) => {
          world.registryTrouble = undefined;
        },
      },
    });
    expect(recovered.outputs.found).toBe(true);
    const granted = await play({
      at: {
        0: (world) => {
          built(world);
          world.registryTrouble = denied;
        },
        40: (world) => {
          world.registryTrouble = undefined;
        },
      },
    });
    expect(granted.outputs.found).toBe(true);
  });

  it('case 104: a tag that flickers between two images is not taken until it stands still', async () => {
    let asked = 0;
    const { outputs, world } = await play({
      at: {
        0: (scene) => {
          built(scene);
          scene.registryTrouble = ({ kind, about }) => {
            // The second look at the tag, after the image was judged.
            if (kind === 'resolve' && about.endsWith(':pr-7')) asked += 1;
            if (asked === 2) scene.registry.point(repository, 'pr-7', undefined);
            if (asked === 3) push(scene);
          };
        },
      },
    });
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(outputs.digest).toBe(world.registry.digestOf(repository, 'pr-7'));
  });
});
