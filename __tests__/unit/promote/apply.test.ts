/** A plan carried out, request by request: in which order, what each surprise comes to, and what is told of it. */
import { describe, expect, it } from '@jest/globals';
import { type Applied, type Applier, applyPlan, type TagState } from '../../../src/promote/apply.ts';
import type { PlannedTag } from '../../../src/promote/plan.ts';
import { shortDigest } from '../../../src/registry/digest.ts';
import type { RawManifest } from '../../../src/registry/registry.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';

type Words = Readonly<Record<string, (registry: MemoryRegistry) => void>>;

interface Scene {
  /** `app:latest` as it is planned: `move` there is one before, `create` there is none. */
  readonly tags: readonly (readonly [tag: string, step: PlannedTag['step']])[];
  /** What happens before a request, by its words and number: `putTag app:latest 1`. */
  readonly before?: Words;
  /** What happens once a tag is written. */
  readonly after?: Words;
  readonly onFailure?: Applier['onFailure'];
  /** Whether the job is cancelled once this many requests were made. */
  readonly cancelledAfter?: number;
  /** Where all sources are, if not beside their tags. */
  readonly from?: string;
  readonly concurrency?: number;
  readonly unread?: boolean;
}

const fail = (message: string) => (): never => {
  throw new Error(message);
};

/** Two builds of every repository, `old` and `new`; `other` is of another run. */
async function play({ tags, before = {}, after = {}, from, concurrency = 1, ...scene }: Scene) {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  let begun = false;
  const happen = (words: Words, kind: string, about: string, counted: boolean) => {
    const text = `${kind} ${about.replaceAll('reg.test/', '').replaceAll(/sha256:([0-9a-f]{4})[0-9a-f]*/g, '$1')}`;
    if (counted) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
      asked.push(text);
    }
    words[`${text} ${counts.get(text)}`]?.(memory);
  };
  const known: string[] = [];
  const memory: MemoryRegistry = memoryRegistry({
    faults: ({ kind, about }) => {
      if (begun) happen(before, kind, about, true);
    },
    afterWrite: ({ kind, about }) => happen(after, kind, about, false),
  });
  const registry: MemoryRegistry = {
    ...memory,
    putTag: (write) => {
      known.push(write.known ?? 'not said');
      return memory.putTag(write);
    },
  };
  const manifests = new Map<string, RawManifest>();
  const plan: PlannedTag[] = [];
  for (const [text, step] of tags) {
    const [path = '', tag = ''] = text.split(':');
    const home = from ?? path;
    const [old, now, other] = ['old', 'new', 'other'].map((build) => registry.put(`reg.test/${path}`, build));
    if (old === undefined || now === undefined || other === undefined) throw new Error('no builds');
    if (from !== undefined) registry.put(`reg.test/${from}`, 'new');
    if (step !== 'create') registry.point(`reg.test/${path}`, tag, step === 'keep' ? now : old);
    for (const [place, digest] of [
      [home, now],
      [path, old],
    ] as const) {
      const manifest = await registry.manifest({ host: 'reg.test', path: place, digest });
      if (manifest && !scene.unread) manifests.set(`reg.test/${place}@${digest}`, manifest);
    }
    plan.push({
      name: path,
      source: { host: 'reg.test', path: home, digest: now },
      repository: { host: 'reg.test', path },
      tag,
      digest: now,
      previous: step === 'create' ? undefined : step === 'keep' ? now : old,
      stage: /^\d/.test(tag) ? 'version' : 'floating',
      step,
      reason: `planned ${step}`,
    });
  }
  const told: TagState[] = [];
  begun = true;
  const applied = await applyPlan(plan, {
    registry,
    concurrency,
    onFailure: scene.onFailure ?? 'rollback',
    manifests,
    cancelled: () => asked.length >= (scene.cancelledAfter ?? Number.POSITIVE_INFINITY),
    tell: (state) => told.push(state),
  });
  const there = Object.fromEntries(
    plan.map(({ repository, tag, digest, previous }) => {
      const now = registry.digestOf(`reg.test/${repository.path}`, tag);
      const word = now === undefined ? 'nothing' : now === digest ? 'new' : now === previous ? 'old' : 'other';
      return [`${repository.path}:${tag}`, word];
    }),
  );
  const voices = applied.troubles.map(({ voice }) => voice);
  return { ...shown(applied), voices, asked, known, told: told.map(line), there, plan };
}

function line({ tag, action, reason, unknown }: TagState): string {
  return `${tag.repository.path}:${tag.tag} ${action}: ${reason}${unknown ? ' (unknown)' : ''}`;
}

function shown({ states, troubles }: Applied) {
  return { states: states.map(line), troubles: troubles.map(({ code, message }) => `${code} ${message}`) };
}

const point = (text: string, word: 'new' | 'old' | 'other' | undefined) => (registry: MemoryRegistry) => {
  const [path = '', tag = ''] = text.split(':');
  const repository = `reg.test/${path}`;
  registry.point(repository, tag, word && registry.put(repository, word));
};
const digestOf = (word: string) => shortDigest(memoryRegistry().put('x', word));

describe('a plan', () => {
  it('is carried out: versions of all images first, each tag asked once more right before it is written', async () => {
    const tags = [
      ['a:latest', 'move'],
      ['a:1.0.0', 'create'],
      ['b:1.0.0', 'create'],
      ['b:latest', 'create'],
    ] as const;
    const done = await play({ tags });
    expect(done.asked).toEqual([
      ...['resolve a:1.0.0', 'putTag a:1.0.0', 'resolve b:1.0.0', 'putTag b:1.0.0'],
      ...['resolve a:latest', 'putTag a:latest', 'resolve b:latest', 'putTag b:latest'],
    ]);
    expect(done.states).toEqual([
      'a:latest moved: planned move',
      'a:1.0.0 created: planned create',
      'b:1.0.0 created: planned create',
      'b:latest created: planned create',
    ]);
    expect(done.told).toEqual([1, 2, 0, 3].map((at) => done.states[at]));
    expect(done.troubles).toEqual([]);
    expect(done.known).toEqual(['absent', 'absent', done.plan[0]?.previous, 'absent']);
    expect(new Set(Object.values(done.there))).toEqual(new Set(['new']));
  });

  it('says of what stays why, and asks nothing about it', async () => {
    const tags = [
      ['a:latest', 'keep'],
      ['b:latest', 'skip'],
    ] as const;
    const { states, asked, told, troubles } = await play({ tags });
    expect(states).toEqual(['a:latest unchanged: planned keep', 'b:latest skipped: planned skip']);
    expect([asked, told, troubles]).toEqual([[], [], []]);
  });

  it('asks about tags of one image together', async () => {
    const tags = ['1.0.0', '1.0.1'].map((tag) => [`a:${tag}`, 'create'] as const);
    const { asked } = await play({ tags });
    expect(asked).toEqual(['resolve a:1.0.0', 'resolve a:1.0.1', 'putTag a:1.0.0', 'putTag a:1.0.1']);
  });

  it('copies an image once where it goes to another repository', async () => {
    const tags = [
      ['a:1.0.0', 'create'],
      ['a:latest', 'create'],
      ['b:latest', 'create'],
      ['home:latest', 'create'],
    ] as const;
    const { asked, troubles } = await play({ tags, from: 'home' });
    expect(troubles).toEqual([]);
    expect(asked.filter((one) => one.startsWith('copy')).map((one) => one.split(' to ')[1])).toEqual(['a', 'b']);
    const stopped = await play({ tags, from: 'home', cancelledAfter: 0 });
    expect(stopped.asked).toEqual([]);
  });

  it('that cannot copy writes nothing', async () => {
    const tags = [
      ['a:1.0.0', 'create'],
      ['b:latest', 'keep'],
    ] as const;
    const copy = `copy home@${memoryRegistry().put('x', 'new').slice(7, 11)} to a 1`;
    const { asked, states, troubles, told } = await play({ tags, from: 'home', before: { [copy]: fail('no room') } });
    expect(troubles).toEqual(['DCA-ACT-900 no room'].map((text) => expect.stringContaining(text.slice(12))));
    expect(asked).toHaveLength(1);
    const stopped = 'a:1.0.0 failed: not started: the run had stopped';
    expect([states, told]).toEqual([[stopped, 'b:latest unchanged: planned keep'], [stopped]]);
  });

  it('without the bytes of an image is a mistake of ours', async () => {
    const { troubles, there } = await play({ tags: [['a:latest', 'create']], unread: true });
    expect(troubles).toEqual([expect.stringContaining('the manifest of reg.test/a:latest was not read')]);
    expect(there).toEqual({ 'a:latest': 'nothing' });
  });
});

describe('a job that is cancelled', () => {
  const tags = [
    ['a:1.0.0', 'create'],
    ['b:latest', 'move'],
  ] as const;
  const cancelled = 'DCA-TAG-019 the job was cancelled.';
  const stopped = 'b:latest failed: not started: the run had stopped';

  it('before anything was asked ends with all as it was', async () => {
    const { states, troubles, asked } = await play({ tags, cancelledAfter: 0 });
    expect([states, troubles, asked]).toEqual([
      ['a:1.0.0 failed: not started: the run had stopped', stopped],
      [cancelled],
      [],
    ]);
  });

  it.each([
    ['rollback', 'a:1.0.0 rolled-back: deleted again: the run failed', 'nothing'],
    ['keep', 'a:1.0.0 created: planned create', 'new'],
  ] as const)('in the middle goes the way of a failure: %s', async (onFailure, state, there) => {
    const done = await play({ tags, cancelledAfter: 2, onFailure });
    expect([done.states, done.troubles]).toEqual([[state, stopped], [cancelled]]);
    expect(done.there).toEqual({ 'a:1.0.0': there, 'b:latest': 'old' });
  });

  it('when all is done is no trouble', async () => {
    const { troubles, there } = await play({ tags, cancelledAfter: 4 });
    expect([troubles, there]).toEqual([[], { 'a:1.0.0': 'new', 'b:latest': 'new' }]);
  });
});

describe('a tag that is not what it was', () => {
  const two = [
    ['a:one', 'move'],
    ['a:two', 'create'],
  ] as const;

  it.each<readonly [string, Words, string]>([
    [
      'was moved',
      { 'resolve a:one 1': point('a:one', 'other') },
      `a:one pointed at ${digestOf('old')} when the plan was made and now points at ${digestOf('other')}`,
    ],
    [
      'was deleted',
      { 'resolve a:one 1': point('a:one', undefined) },
      `a:one pointed at ${digestOf('old')} when the plan was made and now does not exist`,
    ],
    [
      'was created',
      { 'resolve a:two 1': point('a:two', 'other') },
      `a:two did not exist when the plan was made and now points at ${digestOf('other')}`,
    ],
  ])('%s by another run: nothing of the image is written', async (_what, before, sentence) => {
    const { states, troubles, voices, asked } = await play({ tags: two, before });
    const message = `reg.test/${sentence}: another run moves the same tags.`;
    expect(troubles).toEqual([`DCA-TAG-013 ${message}`]);
    const [raced = '', other = ''] = sentence.startsWith('a:one') ? ['a:one', 'a:two'] : ['a:two', 'a:one'];
    expect([...states].sort()).toEqual(
      [`${raced} failed: ${message}`, `${other} failed: not started: another tag of this image failed`].sort(),
    );
    expect(asked.filter((one) => one === `resolve ${raced}`)).toHaveLength(2);
    expect(asked.filter((one) => one.startsWith('putTag'))).toEqual([]);
    expect(voices).toEqual(['remote']);
  });

  it('and is again at the second look was a mistake of an answer', async () => {
    const before = { 'resolve a:one 1': point('a:one', 'other'), 'resolve a:one 2': point('a:one', 'old') };
    const { troubles, there } = await play({ tags: [['a:one', 'move']], before });
    expect([troubles, there]).toEqual([[], { 'a:one': 'new' }]);
  });

  it('because another run put the same there needs nothing more', async () => {
    const before = { 'resolve a:one 1': point('a:one', 'new') };
    const { states, troubles, asked } = await play({ tags: [['a:one', 'move']], before });
    expect([states, troubles]).toEqual([['a:one unchanged: another run put it there'], []]);
    expect(asked).toEqual(['resolve a:one']);
  });

  it('because it cannot be asked for ends the run, and later images are not started', async () => {
    const tags = [...two, ['b:latest', 'move']] as const;
    const { states, troubles, there } = await play({ tags, before: { 'resolve a:one 1': fail('no answer') } });
    expect(troubles).toEqual([expect.stringContaining('no answer')]);
    expect(states).toEqual([
      expect.stringContaining('a:one failed: '),
      'a:two failed: not started: another tag of this image failed',
      'b:latest failed: not started: the run had stopped',
    ]);
    expect(there).toEqual({ 'a:one': 'old', 'a:two': 'nothing', 'b:latest': 'old' });
  });

  it('stops no write of another kind of tag that was done: that goes back', async () => {
    const tags = [
      ['a:1.0.0', 'create'],
      ['a:latest', 'move'],
    ] as const;
    const before = { 'resolve a:latest 1': fail('no answer') };
    expect((await play({ tags, before })).there).toEqual({ 'a:1.0.0': 'nothing', 'a:latest': 'old' });
    expect((await play({ tags, before, onFailure: 'keep' })).there).toEqual({ 'a:1.0.0': 'new', 'a:latest': 'old' });
  });
});

describe('a write', () => {
  const tags = [['a:latest', 'move']] as const;

  it('that was refused is looked for, at once and last', async () => {
    const { states, told, asked, there } = await play({ tags, before: { 'putTag a:latest 1': fail('refused') } });
    expect(states).toEqual([expect.stringMatching(/^a:latest failed: .*refused/)]);
    expect(told).toEqual(states);
    expect(asked).toEqual(['resolve a:latest', 'putTag a:latest', 'resolve a:latest', 'resolve a:latest']);
    expect(there).toEqual({ 'a:latest': 'old' });
  });

  it.each([
    ['rollback', 'a:latest rolled-back: moved back: the run failed', 'old'],
    ['keep', expect.stringMatching(/^a:latest moved: written, but: .*lost/), 'new'],
  ] as const)('whose answer was lost counts as written: %s', async (onFailure, state, there) => {
    const done = await play({ tags, after: { 'putTag a:latest 1': fail('lost') }, onFailure });
    expect([done.states, done.there]).toEqual([[state], { 'a:latest': there }]);
    expect(done.troubles).toEqual([expect.stringContaining('lost')]);
    expect(done.asked.slice(0, 3)).toEqual(['resolve a:latest', 'putTag a:latest', 'resolve a:latest']);
    // It is known to be there: nobody looks a last time.
    expect(done.asked).toHaveLength(onFailure === 'keep' ? 3 : 5);
  });

  it('that nobody can tell of is undone, or said not to be known', async () => {
    const scene = {
      tags,
      before: { 'resolve a:latest 2': fail('no answer') },
      after: { 'putTag a:latest 1': fail('lost') },
    };
    expect(await play(scene)).toMatchObject({
      states: ['a:latest rolled-back: moved back: the run failed'],
      there: { 'a:latest': 'old' },
    });
    expect((await play({ ...scene, onFailure: 'keep' })).states).toEqual([
      expect.stringMatching(/^a:latest moved: not known whether it was written: .*lost.* \(unknown\)$/),
    ]);
  });

  it.each([
    ['rollback', 'a:latest rolled-back: moved back: the run failed', 'old'],
    ['keep', 'a:latest moved: written, later than it was looked for', 'new'],
  ] as const)('that lands late is found by the last look: %s', async (onFailure, state, there) => {
    const before = { 'putTag a:latest 1': fail('lost'), 'resolve a:latest 3': point('a:latest', 'new') };
    const done = await play({ tags, before, onFailure });
    expect([done.states, done.there]).toEqual([[state], { 'a:latest': there }]);
    expect(done.told.at(-1)).toBe(state);
  });

  it('that was refused and cannot be looked for last stays refused', async () => {
    const before = { 'putTag a:latest 1': fail('refused'), 'resolve a:latest 3': fail('no answer') };
    expect((await play({ tags, before })).states).toEqual([expect.stringMatching(/^a:latest failed: .*refused/)]);
  });

  it('of a new tag that was refused is looked for as well', async () => {
    const before = { 'putTag a:latest 1': fail('refused') };
    const { states, there } = await play({ tags: [['a:latest', 'create']], before });
    expect([states, there]).toEqual([[expect.stringMatching(/^a:latest failed: /)], { 'a:latest': 'nothing' }]);
  });
});
