/** What a promotion asks the registry before it writes anything: all that it needs to know, and nothing twice. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { manifestKey, type Observer, observe } from '../../../src/promote/observe.ts';
import type { Wish } from '../../../src/promote/plan.ts';
import { parseVersion } from '../../../src/promote/version.ts';
import type { Digest } from '../../../src/registry/digest.ts';
import { parseReference, parseRepository } from '../../../src/registry/reference.ts';
import { type MemoryRegistry, memoryRegistry } from '../../support/memory-registry.ts';

const app = 'reg.test/app';

function wish(source: string, target: string, set: string | undefined = undefined): Wish {
  const [repository = '', tag = ''] = target.split(':');
  return {
    name: target,
    source: parseReference(source),
    repository: parseRepository(repository),
    tag,
    set,
    stage: 'floating',
  };
}

const guarding = (text: string, policies: Partial<NonNullable<Observer['guarding']>['policies']> = {}) => {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return { version, policies: { prerelease: 'skip', older: 'skip', ...policies } as const };
};

/** Digests by the word that they were made of, or as they are. */
async function seen(registry: MemoryRegistry, wishes: readonly Wish[], more: Partial<Observer> = {}) {
  const from = registry.questions.length;
  const observed = await observe(wishes, {
    registry,
    concurrency: 8,
    keepsPrevious: false,
    guarding: undefined,
    ...more,
  });
  if (observed instanceof Problem) throw observed;
  const asked = registry.questions.slice(from).map(({ kind, about }) => `${kind} ${about.replaceAll('reg.test/', '')}`);
  return { ...observed, asked };
}

const keys = (entries: readonly (readonly [string, Digest])[]) =>
  entries.map(([repository, digest]) => manifestKey(parseRepository(repository), digest)).sort();

describe('the requests', () => {
  it.each([
    // What the tag holds, whether what it holds is kept, how the source is named: the questions, and whose bytes are read.
    ['nothing', false, 'digest', ['resolve app:latest', 'manifest app@NEW'], ['new']],
    ['old', false, 'digest', ['resolve app:latest', 'manifest app@NEW'], ['new']],
    ['new', false, 'digest', ['resolve app:latest'], []],
    ['nothing', true, 'digest', ['manifest app:latest', 'manifest app@NEW'], ['new']],
    ['old', true, 'digest', ['manifest app:latest', 'manifest app@NEW'], ['new', 'old']],
    ['new', true, 'digest', ['manifest app:latest'], []],
    ['old', false, 'tag', ['manifest app:build', 'resolve app:latest'], ['new']],
    ['new', false, 'tag', ['manifest app:build', 'resolve app:latest'], []],
  ])('for a tag that holds %s, going back %j, by %s: %j', async (holds, keepsPrevious, by, questions, read) => {
    const registry = memoryRegistry();
    const digests = { new: registry.put(app, 'new', 'build'), old: registry.put(app, 'old'), nothing: undefined };
    registry.point(app, 'latest', digests[holds as 'new']);
    const source = by === 'tag' ? `${app}:build` : `${app}@${digests.new}`;
    const { findings, manifests, asked } = await seen(registry, [wish(source, `${app}:latest`)], { keepsPrevious });
    expect(asked).toEqual(questions.map((one) => one.replace('NEW', digests.new)));
    expect(findings).toEqual([
      {
        wish: wish(source, `${app}:latest`),
        digest: digests.new,
        before: digests[holds as 'new'],
        objection: undefined,
      },
    ]);
    expect([...manifests.keys()].sort()).toEqual(keys(read.map((one) => [app, digests[one as 'new']])));
    for (const [key, { digest }] of manifests) expect(key.endsWith(digest)).toBe(true);
  });

  it('a source without a tag is `latest`', async () => {
    const registry = memoryRegistry();
    const digest = registry.put(app, 'new', 'latest');
    const { findings } = await seen(registry, [wish(app, `${app}:stable`)]);
    expect(findings).toMatchObject([{ digest }]);
  });

  it('a source is read once for all its tags, and what each tag holds is kept by its repository', async () => {
    const registry = memoryRegistry();
    const [now, old] = [registry.put(app, 'new', 'a'), registry.put(app, 'old', 'b')];
    registry.put('reg.test/other', 'old', 'b');
    const targets = [`${app}:a`, `${app}:b`, 'reg.test/other:b', `${app}:c`];
    const wishes = targets.map((target) => wish(`${app}@${now}`, target));
    const { findings, manifests, asked } = await seen(registry, wishes, { keepsPrevious: true });
    expect(asked).toEqual([...targets.map((one) => `manifest ${one.replace('reg.test/', '')}`), `manifest app@${now}`]);
    expect(findings.map(({ before }) => before)).toEqual([now, old, old, undefined]);
    expect([...manifests.keys()].sort()).toEqual(
      keys([
        [app, now],
        [app, old],
        ['reg.test/other', old],
      ]),
    );
  });

  it('findings come in the order of the wishes, whatever their sources', async () => {
    const registry = memoryRegistry();
    const [one, two] = [registry.put('reg.test/one', 'x'), registry.put('reg.test/two', 'y')];
    const wishes = [
      wish(`reg.test/one@${one}`, 'reg.test/one:a'),
      wish(`reg.test/two@${two}`, 'reg.test/two:a'),
      wish(`reg.test/one@${one}`, 'reg.test/one:b'),
    ];
    const { findings } = await seen(registry, wishes);
    expect(findings.map(({ wish: { name }, digest }) => [name, digest])).toEqual([
      ['reg.test/one:a', one],
      ['reg.test/two:a', two],
      ['reg.test/one:b', one],
    ]);
  });

  it('as many sources at a time as are allowed', async () => {
    let [active, widest] = [0, 0];
    const memory = memoryRegistry();
    const registry: MemoryRegistry = {
      ...memory,
      resolve: async (reference) => {
        active += 1;
        widest = Math.max(widest, active);
        const found = await memory.resolve(reference);
        active -= 1;
        return found;
      },
    };
    const wishes = Array.from({ length: 12 }, (_, at) => {
      const repository = `reg.test/n${at}`;
      return wish(`${repository}@${memory.put(repository, 'new')}`, `${repository}:latest`);
    });
    await seen(registry, wishes, { concurrency: 3 });
    expect(widest).toBe(3);
  });
});

describe('sources that are not there', () => {
  const none = `sha256:${'0'.repeat(64)}`;
  const observed = (registry: MemoryRegistry, wishes: readonly Wish[]) =>
    observe(wishes, { registry, concurrency: 8, keepsPrevious: false, guarding: undefined });

  it.each([
    [`${app}:none`, `${app}:none is not in the registry.`],
    [`${app}@${none}`, `${app}@${none} is not in the registry.`],
  ])('%s: a verdict, not an error', async (source, message) => {
    expect(await observed(memoryRegistry(), [wish(source, `${app}:latest`)])).toMatchObject({
      code: 'DCA-TAG-010',
      voice: 'remote',
      message,
    });
  });

  it('are all named', async () => {
    const wishes = [wish(`${app}:x`, `${app}:latest`), wish('reg.test/other:x', 'reg.test/other:latest')];
    const problem = await observed(memoryRegistry(), wishes);
    expect(problem).toMatchObject({ code: 'DCA-TAG-010' });
    expect(String(problem)).toMatch(/2 images could not be read.*app:x is not.*other:x is not/s);
  });

  it('beside one that cannot be read are an error, which names all', async () => {
    const registry = memoryRegistry({
      faults: ({ about }) => {
        if (about.includes('other'))
          throw new Problem({ code: 'DCA-REG-020', voice: 'remote', message: 'out of order' });
      },
    });
    const wishes = [wish(`${app}:x`, `${app}:latest`), wish('reg.test/other:x', 'reg.test/other:latest')];
    await expect(observed(registry, wishes)).rejects.toThrow(/app:x is not.*out of order/s);
    await expect(observed(registry, wishes.slice(1))).rejects.toMatchObject({ code: 'DCA-REG-020' });
  });
});

describe('guards', () => {
  /** `latest` holds version 2.0.0 by its label, unless told otherwise; the objection to a version that would take it. */
  async function objection(
    text: string,
    facts: {
      readonly tag?: string;
      readonly set?: string | undefined;
      readonly policies?: object;
      readonly holds?: string | undefined;
    } = {},
  ) {
    const { tag = 'latest', set = 'release', policies = {}, holds = '2.0.0' } = facts;
    const registry = memoryRegistry();
    const key = 'org.opencontainers.image.version';
    const digest = registry.putImage(app, { [key]: text });
    if (holds !== 'nothing') registry.putImage(app, { [key]: holds }, tag);
    const wishes = [wish(`${app}@${digest}`, `${app}:${tag}`, set === 'none' ? undefined : set)];
    const { findings, asked } = await seen(registry, wishes, { guarding: guarding(text, policies) });
    return { found: findings[0]?.objection, asked: asked.map((one) => one.replace(/@.*/, '')) };
  }

  const newer = 'latest holds 2.0.0 (by its label), which is newer than 1.0.0';

  it.each<readonly [string, Parameters<typeof objection>[1], object | undefined]>([
    ['1.0.0', {}, { policy: 'skip', guard: 'older', reason: newer }],
    ['1.0.0', { policies: { older: 'fail' } }, { policy: 'fail', guard: 'older', reason: newer }],
    ['1.0.0', { policies: { older: 'allow' } }, undefined],
    ['3.0.0', {}, undefined],
    ['1.0.0', { holds: 'nothing' }, undefined],
    [
      '3.0.0-rc.1',
      {},
      { policy: 'skip', guard: 'prerelease', reason: '3.0.0-rc.1 is a pre-release and does not become latest' },
    ],
    [
      '3.0.0-rc.1',
      { holds: 'nothing' },
      { policy: 'skip', guard: 'prerelease', reason: '3.0.0-rc.1 is a pre-release and does not become latest' },
    ],
    // A version tag is the version's own, and a wish that stands alone is nobody's release.
    ['1.0.0', { tag: '1.0.0' }, undefined],
    ['1.0.0', { set: 'none' }, undefined],
  ])('%s %j', async (text, facts, expected) => {
    expect((await objection(text, facts)).found).toEqual(expected);
  });

  it('ask nothing more where the name decides, and nothing where the tag has the digest', async () => {
    const { asked } = await objection('3.0.0-rc.1');
    expect(asked).toEqual(['manifest app:latest', 'manifest app']);
    const registry = memoryRegistry();
    const digest = registry.put(app, 'new', 'latest');
    const wishes = [
      wish(`${app}@${digest}`, `${app}:latest`, 'release'),
      wish(`${app}@${digest}`, `${app}:x`, 'release'),
    ];
    const { findings } = await seen(registry, wishes, { guarding: guarding('1.0.0-rc.1') });
    expect(findings.map(({ before, objection: one }) => [before, one?.guard])).toEqual([
      [digest, undefined],
      [undefined, 'prerelease'],
    ]);
  });
});
