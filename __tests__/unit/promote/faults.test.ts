/** Promotions that are disturbed: at each request once, by another run, by a kill. The report equals the registry, always. */
import { describe, expect, it } from '@jest/globals';
import type { Digest } from '../../../src/registry/digest.ts';
import {
  type MemoryOptions,
  type MemoryRegistry,
  memoryRegistry,
  type Question,
} from '../../support/memory-registry.ts';
import { promote, release } from './promotion.ts';

const inputs = { tags: '{version}\nlatest', version: '1.2.3', older: 'allow', concurrency: '3' };
const images = 4;

/** Four images at the start, and what each tag is to be in the end. */
function scene(options: MemoryOptions = {}) {
  const registry = memoryRegistry(options);
  const sources = release(registry, images);
  const before = registry.state();
  const after: Record<string, string> = {};
  for (const source of sources) {
    const [repository = '', digest = ''] = source.split('@');
    after[`${repository}:latest`] = digest;
    after[`${repository}:1.2.3`] = digest;
  }
  return { registry, call: { inputs: { ...inputs, images: sources.join('\n') } }, before, after: sorted(after) };
}

async function questionsOfCleanRun(): Promise<readonly Question[]> {
  const { registry, call } = scene();
  await promote(registry, call);
  return registry.questions;
}

function reportMatches(run: Awaited<ReturnType<typeof promote>>, registry: MemoryRegistry): void {
  for (const { image, tag, digest, previous, action } of run.outputs.result) {
    const now = registry.digestOf(image, tag) ?? '';
    const expected = action === 'created' || action === 'moved' || action === 'unchanged' ? digest : previous;
    expect({ image, tag, action, now }).toEqual({ image, tag, action, now: expected });
  }
}

describe('case 109: a fault at each request', () => {
  it('leaves everything as it was, or everything done, and the report says which', async () => {
    const clean = await questionsOfCleanRun();
    for (let number = 1; number <= clean.length; number += 1) {
      const { registry, call, before } = scene({
        faults: (_, now) => {
          if (now === number) throw new Error('connection torn');
        },
      });
      const run = await promote(registry, call).catch((error: unknown) => error);
      expect({ number, asked: registry.questions[number - 1], state: registry.state() }).toEqual({
        number,
        asked: registry.questions[number - 1],
        state: before,
      });
      if (run instanceof Error) continue;
      const outcome = run as Awaited<ReturnType<typeof promote>>;
      expect(outcome.failure).toMatchObject({ code: 'DCA-TAG-014' });
      reportMatches(outcome, registry);
    }
  });

  it('case 111: an answer that is lost after the write is looked for, and undone with the rest', async () => {
    const { registry, call, before } = scene({
      afterWrite: (_, number) => {
        if (number > 20 && !lost) {
          lost = true;
          throw new Error('answer lost');
        }
      },
    });
    let lost = false;
    const run = await promote(registry, call);
    expect(lost).toBe(true);
    expect(run.failure?.message).toContain('answer lost');
    expect(registry.state()).toEqual(before);
    reportMatches(run, registry);
  });

  it.each(['rollback', 'keep'])(
    'case 111: a write that lands after it was looked for is found (%s)',
    async (policy) => {
      let fresh: Digest | undefined;
      let sent = false;
      const late = 'reg.test/acme/app-1';
      const { registry, call, before } = scene({
        faults: ({ kind, about }) => {
          // The look that follows the write is answered before the write lands.
          if (sent && kind === 'resolve' && about === `${late}:1.2.3`) {
            sent = false;
            queueMicrotask(() => registry.point(late, '1.2.3', fresh));
          }
          if (kind === 'putTag' && about === `${late}:1.2.3`) {
            sent = true;
            throw new Error('answer lost');
          }
        },
      });
      fresh = call.inputs.images.split('\n')[1]?.split('@')[1] as Digest;
      const run = await promote(registry, { inputs: { ...call.inputs, 'on-failure': policy } });
      expect(run.failure?.message).toContain('answer lost');
      reportMatches(run, registry);
      expect(run.actions[`${late}:1.2.3`]).toBe(policy === 'keep' ? 'created' : 'rolled-back');
      if (policy === 'rollback') expect(registry.state()).toEqual(before);
    },
  );

  it('keeps what was moved with on-failure: keep, and names it', async () => {
    let puts = 0;
    const { registry, call } = scene({
      faults: ({ kind }) => {
        if (kind === 'putTag') puts += 1;
        if (puts > 5) throw new Error('out of order');
      },
    });
    const run = await promote(registry, { inputs: { ...call.inputs, 'on-failure': 'keep', concurrency: '1' } });
    expect(run.failure).toMatchObject({ code: 'DCA-TAG-015' });
    expect(run.failure?.message).toContain('app-0:1.2.3');
    expect(Object.values(run.actions).filter((action) => action === 'created')).toHaveLength(4);
    expect(run.outputs.rollback).toHaveLength(Object.values(run.actions).filter((action) => action === 'moved').length);
  });

  it('names tags that did not exist before and cannot be deleted', async () => {
    const { registry, call } = scene({
      deletes: false,
      faults: ({ kind, about }) => {
        if (kind === 'putTag' && about.endsWith('app-2:latest')) throw new Error('denied');
      },
    });
    const run = await promote(registry, call);
    expect(run.failure).toMatchObject({ code: 'DCA-TAG-015' });
    expect(run.failure?.message).toContain('app-0:1.2.3, ');
    expect(Object.entries(run.actions).filter(([, action]) => action === 'created')).toHaveLength(images);
    reportMatches(run, registry);
  });

  it('says that a rollback failed', async () => {
    let broken = false;
    const { registry, call } = scene({
      faults: ({ kind, about }) => {
        if (about.endsWith('app-3:latest') && kind === 'putTag') broken = true;
        if (broken && kind === 'putTag') throw new Error('registry is down');
      },
    });
    const run = await promote(registry, { inputs: { ...call.inputs, concurrency: '1' } });
    expect(run.failure).toMatchObject({ code: 'DCA-TAG-015' });
    expect(run.outputs.result.filter(({ reason }) => reason.startsWith('could not be moved back'))).toHaveLength(3);
    expect(run.outputs.rollback).toHaveLength(3);
    reportMatches(run, registry);
  });
});

describe('races', () => {
  it('case 114: a tag that moved since the plan stops the run, and the other run keeps its tag', async () => {
    let foreign: Digest | undefined;
    const { registry, call, before } = scene({
      faults: ({ kind, about }) => {
        if (kind === 'putTag' && about.endsWith('app-0:1.2.3'))
          registry.point('reg.test/acme/app-2', 'latest', foreign);
      },
    });
    foreign = registry.put('reg.test/acme/app-2', 'of another run');
    const run = await promote(registry, call);
    expect(run.failure?.message).toContain('another run moves the same tags');
    expect(registry.state()).toEqual({ ...before, 'reg.test/acme/app-2:latest': foreign });
    expect(run.actions['reg.test/acme/app-2:latest']).toBe('failed');
  });

  it('case 52: a tag that another run took after us is left alone by the rollback', async () => {
    let foreign: Digest | undefined;
    const { registry, call } = scene({
      faults: ({ kind, about }) => {
        if (kind === 'putTag' && about.endsWith('app-3:latest')) {
          registry.point('reg.test/acme/app-0', 'latest', foreign);
          throw new Error('denied');
        }
      },
    });
    foreign = registry.put('reg.test/acme/app-0', 'of another run');
    const run = await promote(registry, { inputs: { ...call.inputs, concurrency: '1' } });
    expect(registry.digestOf('reg.test/acme/app-0', 'latest')).toBe(foreign);
    expect(run.outputs.result.find(({ image, tag }) => image.endsWith('app-0') && tag === 'latest')?.reason).toContain(
      'left alone',
    );
  });

  it('another run that did the same is no trouble', async () => {
    const { registry, call, after } = scene({
      faults: ({ kind, about }) => {
        if (kind === 'putTag' && about.endsWith('app-0:1.2.3')) {
          for (const [tag, digest] of Object.entries(after)) {
            const [host = '', name = ''] = tag.split(/:(?=[^:]*$)/);
            registry.point(host, name, digest as Digest);
          }
        }
      },
    });
    const run = await promote(registry, call);
    expect(run.failure).toBeUndefined();
    expect(registry.state()).toEqual(after);
  });
});

describe('case 110: killed at each request, then run again', () => {
  it('completes, with no tag on a third digest and nothing written twice', async () => {
    const clean = await questionsOfCleanRun();
    for (let number = 1; number <= clean.length; number += 1) {
      let dead = false;
      const writes = new Map<string, number>();
      const { registry, call, before, after } = scene({
        faults: ({ kind, about }, now) => {
          if (now === number) dead = true;
          if (dead && now <= number + 50 && !revived) throw new Error('killed');
          if (kind === 'putTag') writes.set(about, (writes.get(about) ?? 0) + 1);
        },
      });
      let revived = false;
      await promote(registry, { inputs: { ...call.inputs, 'on-failure': 'keep' } }).catch(() => undefined);
      for (const [tag, digest] of Object.entries(registry.state())) {
        expect([(before as Record<string, string>)[tag], after[tag]]).toContain(digest);
      }
      revived = true;
      const run = await promote(registry, call);
      expect(run.failure).toBeUndefined();
      expect(registry.state()).toEqual(after);
      expect(Math.max(...writes.values())).toBe(1);
    }
  });
});

function sorted(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort());
}
