/** Tags that are taken away: which one is asked about first, what each answer comes to, and what is told of it. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { parseRemovals, type Removal } from '../../../src/promote/removal.ts';
import { closedRegistries, type Removed, removalFailure, removeTags } from '../../../src/promote/remove.ts';
import { shortDigest } from '../../../src/registry/digest.ts';
import { formatRepository } from '../../../src/registry/reference.ts';
import { type MemoryOptions, type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';

interface Scene {
  /** `host/path:tag`; each is there unless it is in `gone`. */
  readonly remove: readonly string[];
  readonly gone?: readonly string[];
  /** Hosts that take no tag away. */
  readonly closed?: readonly string[];
  readonly faults?: (...told: [...Parameters<NonNullable<MemoryOptions['faults']>>, MemoryRegistry]) => void;
  readonly dryRun?: boolean;
  readonly concurrency?: number;
  /** Tags that are only removed while they point at another image. */
  readonly other?: readonly string[];
}

async function play({ remove, gone = [], closed = [], other = [], dryRun = false, concurrency = 8, faults }: Scene) {
  const memory: MemoryRegistry = memoryRegistry({ faults: (question, number) => faults?.(question, number, memory) });
  const held = memory.put('x', 'held');
  for (const line of remove) {
    const [{ repository, tag } = { repository: { host: '', path: '' }, tag: '' }] = parseRemovals([line]);
    const name = formatRepository(repository);
    memory.put(name, 'held', ...(gone.includes(line) ? [] : [tag]));
  }
  let [now, most] = [0, 0];
  const asked: string[] = [];
  const count = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
    asked.push(text);
    now += 1;
    most = Math.max(most, now);
    return work().finally(() => {
      now -= 1;
    });
  };
  const registry: MemoryRegistry = {
    ...memory,
    resolve: (reference) => count(`look ${reference.path}:${reference.tag}`, () => memory.resolve(reference)),
    removeTag: (repository, tag, only) =>
      count(`remove ${repository.path}:${tag}`, async () =>
        closed.includes(repository.host) ? false : memory.removeTag(repository, tag, only),
      ),
  };
  const removals = parseRemovals(
    remove.map((line) => (other.includes(line) ? `${line}@sha256:${'f'.repeat(64)}` : line)),
  );
  const states = await removeTags(removals, { registry, concurrency, dryRun });
  expect(states.map(({ removal }) => removal)).toEqual(removals);
  const shown = states.map(({ removal, action, reason, previous }) => {
    const was = previous === undefined ? 'nothing' : previous === held ? 'held' : previous;
    return `${removal.repository.path}:${removal.tag} ${action} from ${was}: ${reason}`;
  });
  return { shown, states, asked, most, held, left: Object.keys(memory.state()) };
}

const tags = (count: number, repository = 'reg.test/web') =>
  Array.from({ length: count }, (_, at) => `${repository}:${at}`);

describe('a tag', () => {
  const remove = ['reg.test/web:a'];
  it.each([
    ['that is there is taken away', {}, 'removed from held: asked for', false],
    ['that is not there stays so', { gone: remove }, 'unchanged from nothing: was not there', false],
    [
      'of a registry that takes none away stays',
      { closed: ['reg.test'] },
      'skipped from held: this registry takes no tag away',
      true,
    ],
    ['on a dry run stays', { dryRun: true }, 'skipped from held: dry run: would be removed', true],
  ] as const)('%s', async (_what, scene, said, stays) => {
    const { shown, left } = await play({ remove, ...scene });
    expect(shown).toEqual([`web:a ${said}`]);
    expect(left).toEqual(stays ? ['reg.test/web:a'] : []);
  });

  it('that points elsewhere by now is left alone, with where it points, and nothing is sent', async () => {
    const { shown, left, asked, held } = await play({ remove, other: remove });
    expect(shown).toEqual([`web:a skipped from held: left alone: it points at ${shortDigest(held)} now`]);
    expect([left, asked]).toEqual([['reg.test/web:a'], ['look web:a']]);
  });

  it('that points at what was said is taken away', async () => {
    const { held } = await play({ remove });
    expect((await play({ remove: [`reg.test/web:a@${held}`] })).left).toEqual([]);
  });

  it.each([
    ['stays where it is guarded', true, 'skipped', ['reg.test/web:a']],
    ['goes where it is not', false, 'removed', []],
  ])('that another run moves right before it would be taken away %s', async (_what, guarded, action, left) => {
    const { held } = await play({ remove });
    const faults: Scene['faults'] = ({ kind }, _number, memory) => {
      if (kind === 'deleteTag') memory.put('reg.test/web', 'moved', 'a');
    };
    const moved = shortDigest(memoryRegistry().put('x', 'moved'));
    const done = await play({ remove: [guarded ? `reg.test/web:a@${held}` : 'reg.test/web:a'], faults });
    const reason = guarded ? `left alone: it points at ${moved} now` : 'asked for';
    expect(done.shown[0]).toMatch(new RegExp(`^web:a ${action} from .*: ${reason}$`));
    expect(done.left).toEqual(left);
  });

  it('that is not there is no other image either', async () => {
    expect((await play({ remove, gone: remove, other: remove })).shown).toEqual([
      'web:a unchanged from nothing: was not there',
    ]);
  });

  it.each([
    ['resolve', 'nothing'],
    ['deleteTag', 'held'],
  ])('where %s breaks has failed, with its reason and what is known of it', async (kind, was) => {
    const faults: Scene['faults'] = (question) => {
      if (question.kind === kind) throw new Problem({ code: 'DCA-REG-020', message: 'no answer.' });
    };
    const { shown, states } = await play({ remove, faults });
    expect(shown).toEqual([`web:a failed from ${was}: no answer.`]);
    expect(states[0]?.trouble?.code).toBe('DCA-REG-020');
  });
});

describe('of many tags', () => {
  const looksAndWrites = (count: number) => tags(count).flatMap((_, at) => [`look web:${at}`, `remove web:${at}`]);

  it('the first is tried alone, and a registry that takes it takes all, a few at a time', async () => {
    const { asked, most, left } = await play({ remove: tags(9), concurrency: 3 });
    expect(asked.slice(0, 3)).toEqual(['look web:0', 'remove web:0', 'look web:1']);
    expect(asked.toSorted()).toEqual(looksAndWrites(9).toSorted());
    expect([most, left]).toEqual([3, []]);
  });

  it('a registry that does not take the first is not asked about the others', async () => {
    const { asked, shown } = await play({ remove: tags(3), closed: ['reg.test'] });
    expect(asked).toEqual(['look web:0', 'remove web:0']);
    expect(shown).toEqual([
      'web:0 skipped from held: this registry takes no tag away',
      'web:1 skipped from nothing: this registry takes no tag away',
      'web:2 skipped from nothing: this registry takes no tag away',
    ]);
  });

  it('those that are not there, or left alone, tell nothing of the registry: the next is tried alone too', async () => {
    const [gone, moved] = ['reg.test/web:0', 'reg.test/web:1'];
    const { asked, shown } = await play({ remove: tags(4), gone: [gone], other: [moved], closed: ['reg.test'] });
    expect(asked).toEqual(['look web:0', 'look web:1', 'look web:2', 'remove web:2']);
    expect(shown.map((line) => line.split(' ')[1])).toEqual(['unchanged', 'skipped', 'skipped', 'skipped']);
  });

  it('one that fails is no reason to leave the others', async () => {
    const faults: Scene['faults'] = ({ about }) => {
      if (about === 'reg.test/web:0') throw new Error('lost');
    };
    const { shown, left, most } = await play({ remove: tags(4), faults });
    expect(shown.map((line) => line.split(' ')[1])).toEqual(['failed', 'removed', 'removed', 'removed']);
    expect([left, most]).toEqual([['reg.test/web:0'], 3]);
  });

  it('a dry run, which writes nothing, looks at all at once', async () => {
    const { asked, most } = await play({ remove: tags(4), dryRun: true });
    expect([asked.length, most]).toEqual([4, 4]);
  });

  it('registries are tried each for itself and at once, and the answers keep the order of the lines', async () => {
    const remove = ['a.test/web:1', 'b.test/api:1', 'a.test/web:2', 'b.test/api:2'];
    const { shown, most } = await play({ remove, closed: ['b.test'], concurrency: 1 });
    expect(shown.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'web:1 removed',
      'api:1 skipped',
      'web:2 removed',
      'api:2 skipped',
    ]);
    expect(most).toBe(2);
  });

  it('one that is named twice is answered for twice', async () => {
    const { shown } = await play({ remove: ['reg.test/web:1', 'reg.test/web:1'] });
    expect(shown).toEqual(['web:1 removed from held: asked for', 'web:1 unchanged from nothing: was not there']);
  });

  it('none is nothing', async () => {
    expect((await play({ remove: [] })).states).toEqual([]);
  });
});

const removal = (host: string): Removal => ({ repository: { host, path: 'web' }, tag: '1', digest: undefined });
const closedState = (host: string): Removed => ({
  removal: removal(host),
  previous: undefined,
  action: 'skipped',
  reason: 'this registry takes no tag away',
});

describe('what is told', () => {
  it('of registries that take no tag away is one sentence each', () => {
    const alone: Removed = { ...closedState('c.test'), reason: 'dry run: would be removed' };
    expect(closedRegistries([closedState('a.test'), closedState('b.test'), alone, closedState('a.test')])).toEqual([
      'a.test takes no tag away, so 2 tags stay; a retention rule of the registry can.',
      'b.test takes no tag away, so one tag stays; a retention rule of the registry can.',
    ]);
  });

  const failed = (message: string, remedy?: string): Removed => {
    const trouble = new Problem({ code: 'DCA-REG-020', message, ...(remedy !== undefined && { remedy }) });
    return { ...closedState('a.test'), action: 'failed', reason: message, trouble };
  };
  it.each([
    [[], undefined, undefined],
    [[failed('lost.', 'Ask.')], 'a tag was not removed: lost.', 'Ask.'],
    [
      [failed('lost.'), failed('x')],
      '2 tags were not removed: lost. (and 1 more)',
      'Run this again; what is gone is gone already.',
    ],
    [[failed('lost.'), failed('x'), failed('y')], '3 tags were not removed: lost. (and 2 more)', expect.anything()],
  ] as const)('of %# failures', (states, message, remedy) => {
    const failure = removalFailure([closedState('a.test'), ...states]);
    const { code, voice, cause } = failure ?? {};
    expect([failure?.message, failure?.remedy]).toEqual([message, remedy]);
    expect([code, voice, cause]).toEqual(
      failure === undefined ? [undefined, undefined, undefined] : ['DCA-TAG-024', 'remote', states[0]?.trouble],
    );
  });
});

describe('a line of `remove`', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['web:1', { repository: { host: 'docker.io', path: 'library/web' }, tag: '1', digest: undefined }],
    [`reg.test/a/b:x@${digest}`, { repository: { host: 'reg.test', path: 'a/b' }, tag: 'x', digest }],
  ])('%s names a tag, and what it has to point at', (line, removal) => {
    expect(parseRemovals([line])).toEqual([removal]);
  });

  it.each(['web', `web@${digest}`])('%s names no tag and is refused', (line) => {
    const refused = expect.objectContaining({ code: 'DCA-TAG-023', message: `"${line}" of \`remove\` has no tag.` });
    expect(() => parseRemovals(['web:1', line])).toThrow(refused);
  });
});
