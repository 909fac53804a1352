/** One tag is put back to what it was, unless somebody else has moved it; what cannot be undone says why. */
import { describe, expect, it } from '@jest/globals';
import type { TagState } from '../../../src/promote/apply.ts';
import { manifestKey } from '../../../src/promote/observe.ts';
import { rollBack } from '../../../src/promote/rollback.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { shortDigest } from '../../../src/registry/digest.ts';
import type { RawManifest } from '../../../src/registry/registry.ts';
import { type MemoryOptions, type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';

const repository = { host: 'reg.test', path: 'app' };
const name = 'reg.test/app';

interface Scene {
  readonly registry: MemoryRegistry;
  readonly before: Digest;
  readonly ours: Digest;
  readonly manifests: Map<string, RawManifest>;
}

/** A registry in which `latest` was moved from one image to ours; `previous` says whether there was one. */
async function scene(options?: MemoryOptions): Promise<Scene> {
  const registry = memoryRegistry(options);
  const before = registry.put(name, 'before');
  const ours = registry.put(name, 'ours', 'latest');
  const manifest = await registry.manifest({ ...repository, digest: before });
  const manifests = new Map(manifest && [[manifestKey(repository, before), manifest]]);
  return { registry, before, ours, manifests };
}

const stateOf = ({ ours }: Scene, previous: Digest | undefined, more: Partial<TagState> = {}): TagState => ({
  tag: {
    name: 'app',
    source: { ...repository, digest: ours },
    repository,
    tag: 'latest',
    digest: ours,
    previous,
    stage: 'floating',
    step: previous === undefined ? 'create' : 'move',
    reason: '',
  },
  action: previous === undefined ? 'created' : 'moved',
  reason: 'promoted',
  ...more,
});

const outcome = async (state: TagState, { registry, manifests }: Pick<Scene, 'registry' | 'manifests'>) => {
  const { action, reason, unknown } = await rollBack(state, { registry, manifests });
  // What the reason says not to know is marked so.
  expect(unknown ?? false).toBe(/not known/.test(reason));
  return [action, reason];
};

const notKnown = expect.stringMatching(/^not known whether it is back: this run wrote it/);

describe('a tag that was moved', () => {
  it('is moved back', async () => {
    const there = await scene();
    expect(await outcome(stateOf(there, there.before), there)).toEqual(['rolled-back', 'moved back: the run failed']);
    expect(there.registry.digestOf(name, 'latest')).toBe(there.before);
  });

  it('that shows what was there before is not written, and not said to be back: the answer may be an old one', async () => {
    const there = await scene();
    there.registry.point(name, 'latest', there.before);
    expect(await outcome(stateOf(there, there.before), there)).toEqual(['moved', notKnown]);
    expect(there.registry.questions.filter(({ kind }) => kind === 'putTag')).toEqual([]);
  });

  it('of which nobody knew whether it was written is back where it shows what was there before', async () => {
    const there = await scene();
    there.registry.point(name, 'latest', there.before);
    const doubtful = stateOf(there, there.before, { unknown: true, reason: 'It is not known.' });
    expect(await outcome(doubtful, there)).toEqual(['rolled-back', 'moved back: the run failed']);
  });

  it('is left alone where another run has moved or deleted it since', async () => {
    const there = await scene();
    const theirs = there.registry.put(name, 'theirs', 'latest');
    const alone = `left alone: another run has moved it to`;
    expect(await outcome(stateOf(there, there.before), there)).toEqual(['moved', `${alone} ${shortDigest(theirs)}`]);
    expect(there.registry.digestOf(name, 'latest')).toBe(theirs);
    there.registry.point(name, 'latest', undefined);
    expect(await outcome(stateOf(there, there.before), there)).toEqual(['moved', `${alone} nothing`]);
  });

  it('whose manifest was never read stays', async () => {
    const there = await scene();
    expect(await outcome(stateOf(there, there.before), { ...there, manifests: new Map() })).toEqual([
      'moved',
      'could not be moved back: its former manifest was not read',
    ]);
    expect(there.registry.digestOf(name, 'latest')).toBe(there.ours);
  });

  it('is not said to stand where the answer to its write was lost, nor where nobody can look', async () => {
    const back = await scene();
    const putTag = async () => {
      back.registry.point(name, 'latest', back.before);
      throw new Error('ECONNRESET');
    };
    const lost = expect.stringMatching(/^not known whether it is back: .*ECONNRESET/);
    expect(await outcome(stateOf(back, back.before), { ...back, registry: { ...back.registry, putTag } })).toEqual([
      'moved',
      lost,
    ]);
    let broken = false;
    const there = await scene({
      faults: ({ kind }) => {
        broken ||= kind === 'putTag';
        if (broken) throw new Error('ECONNRESET');
      },
    });
    expect(await outcome(stateOf(there, there.before), there)).toEqual(['moved', lost]);
  });

  it('stands where the registry could not be asked before anything was written', async () => {
    const there = await scene({
      faults: ({ kind }) => {
        if (kind === 'resolve') throw new Error('503');
      },
    });
    expect(await outcome(stateOf(there, there.before), there)).toEqual([
      'moved',
      expect.stringMatching(/^could not be moved back: .*503/),
    ]);
  });

  it('says what kept it, beside what was not known', async () => {
    const there = await scene({
      faults: ({ kind }) => {
        if (kind === 'putTag') throw new Error('503');
      },
    });
    expect(await outcome(stateOf(there, there.before), there)).toEqual([
      'moved',
      expect.stringMatching(/^could not be moved back: .*503/),
    ]);
    const doubtful = stateOf(there, there.before, { unknown: true, reason: 'It is not known.' });
    expect(await outcome(doubtful, there)).toEqual([
      'moved',
      expect.stringMatching(/^It is not known\. It could not be moved back: .*503/),
    ]);
  });

  it('tells the registry what it saw, so that another run’s write is not overrun', async () => {
    const there = await scene();
    const puts: unknown[] = [];
    const registry = { ...there.registry, putTag: async (put: unknown) => void puts.push(put) };
    await rollBack(stateOf(there, there.before), { registry, manifests: there.manifests });
    const manifest = there.manifests.get(manifestKey(repository, there.before));
    expect(puts).toEqual([{ repository, tag: 'latest', manifest, known: there.ours }]);
  });
});

describe('a tag that did not exist', () => {
  it('is deleted', async () => {
    const there = await scene();
    expect(await outcome(stateOf(there, undefined), there)).toEqual(['rolled-back', 'deleted again: the run failed']);
    expect(there.registry.digestOf(name, 'latest')).toBeUndefined();
  });

  const stays = ['created', 'did not exist before, and this registry cannot delete a tag'];

  it('stays where the registry cannot delete', async () => {
    const there = await scene({ deletes: false });
    expect(await outcome(stateOf(there, undefined), there)).toEqual(stays);
  });

  it('is not known to be gone where the registry says that it deleted and still shows it', async () => {
    const there = await scene();
    const lying = { ...there.registry, deleteTag: async () => true };
    expect(await outcome(stateOf(there, undefined), { ...there, registry: lying })).toEqual([
      'created',
      'not known whether it is back: of two answers one says that it is gone',
    ]);
    const late = async () => {
      there.registry.point(name, 'latest', undefined);
      return false;
    };
    expect(
      await outcome(stateOf(there, undefined), { ...there, registry: { ...there.registry, deleteTag: late } }),
    ).toEqual(['created', 'not known whether it is back: of two answers one says that it is gone']);
  });

  it('of which the answer to the deletion was lost is not said to stand', async () => {
    const there = await scene();
    const deleteTag = async () => {
      there.registry.point(name, 'latest', undefined);
      throw new Error('ECONNRESET');
    };
    expect(await outcome(stateOf(there, undefined), { ...there, registry: { ...there.registry, deleteTag } })).toEqual([
      'created',
      expect.stringMatching(/^not known whether it is back: .*ECONNRESET/),
    ]);
  });

  it('that is shown as absent is not deleted, and not said to be: the answer may be an old one', async () => {
    const there = await scene();
    there.registry.point(name, 'latest', undefined);
    expect(await outcome(stateOf(there, undefined), there)).toEqual(['created', notKnown]);
    expect(there.registry.questions.map(({ kind }) => kind)).not.toContain('deleteTag');
  });
});
