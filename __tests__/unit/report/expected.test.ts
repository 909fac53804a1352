/** What seals say about reports: each report is sealed, and each seal has its report; one that was left out is found out. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/action/problem.ts';
import { expectedReports } from '../../../src/report/expected.ts';
import { fingerprintOf, sealOf } from '../../../src/report/fingerprint.ts';
import type { ImageReport } from '../../../src/report/report.ts';
import { serializeReport } from '../../../src/report/schema.ts';
import type { ReportStore } from '../../../src/report/store.ts';
import { producer } from '../../support/reported-image.ts';
import { imageReport, platformReport } from '../../support/sample-report.ts';

function reportOf(name: string): ImageReport {
  const report = imageReport(name, [platformReport('linux/amd64', [{ seed: name, size: 1 }])]);
  return { ...report, fingerprint: fingerprintOf(report) };
}

const [a, b, c] = ['a', 'b', 'c'].map(reportOf) as [ImageReport, ImageReport, ImageReport];
const alone = (...reports: readonly ImageReport[]) => reports.map((one) => sealOf([one]));
const broken = 'not JSON';

function storeOf(held: readonly (ImageReport | string)[]): ReportStore {
  const all = held.map((one) =>
    typeof one === 'string'
      ? { name: 'broken', text: one, where: 'broken.json' }
      : { name: one.name, text: serializeReport(one), where: `${one.name}.json` },
  );
  return { save: async () => {}, load: async (names) => all.filter(({ name }) => names?.includes(name) ?? true) };
}

async function take(
  seals: readonly string[],
  held: readonly (ImageReport | string)[],
  names?: readonly string[],
): Promise<Record<string, string>> {
  const { repository, runId, sha } = producer;
  const store = storeOf(held);
  const order = {
    names,
    stores: ['file'],
    binding: { repository, runId, sha, attempt: undefined },
    level: 'content',
    seals,
  } as const;
  const expected = await expectedReports(order, { stores: { file: store, artifact: store, cache: store } });
  if (expected instanceof Problem) throw expected;
  return Object.fromEntries([...expected].map(([name, one]) => [name, one instanceof Problem ? one.code : 'taken']));
}

const refused = 'DCA-GAT-060';

describe('all reports of the store', () => {
  it.each<[string, readonly string[], readonly (ImageReport | string)[], Record<string, string>]>([
    ['one seal over all', [sealOf([a, b])], [a, b], { a: 'taken', b: 'taken' }],
    ['a seal each', alone(a, b), [b, a], { a: 'taken', b: 'taken' }],
    ['a seal each, one of them twice', alone(a, b, b), [a, b], { a: 'taken', b: 'taken' }],
    ['a seal over all, and one report left out', [sealOf([a, b])], [a], { a: refused }],
    ['a seal each, and one report left out', alone(a, b), [a], { a: refused }],
    [
      'a seal over all beside one whose report was left out',
      [sealOf([a, b]), ...alone(c)],
      [a, b],
      { a: refused, b: refused },
    ],
    ['a seal each, and one report added', alone(a), [a, b], { a: refused, b: refused }],
    ['one report is broken: it says so itself', alone(a, b), [a, broken], { a: 'taken', broken: 'DCA-GAT-012' }],
    ['one report is broken, and another left out', alone(a, b, c), [a, broken], { a: refused, broken: 'DCA-GAT-012' }],
  ])('%s', async (_what, seals, held, expected) => {
    expect(await take(seals, held)).toEqual(expected);
  });
});

describe('some images are named', () => {
  it.each<[string, readonly string[], readonly (ImageReport | string)[], readonly string[], Record<string, string>]>([
    ['their own seals', alone(a), [a, b], ['a'], { a: 'taken' }],
    ['seals of all, each alone', alone(a, b, c), [a, b, c], ['a'], { a: 'taken' }],
    ['one seal over all', [sealOf([a, b, c])], [a, b, c], ['c', 'a'], { a: 'taken', c: 'taken' }],
    ['seals of all, and another report left out', alone(a, b, c), [a, b], ['a'], { a: refused }],
    ['a seal over all, and another report left out', [sealOf([a, b, c])], [a, b], ['a'], { a: refused }],
    ['a named report left out', alone(a, b), [a], ['a', 'b'], { a: 'taken', b: 'DCA-GAT-050' }],
    [
      'a seal over all that can be read, beside one that is broken',
      [sealOf([a, b])],
      [a, b, broken],
      ['a'],
      { a: refused },
    ],
    ['no seal', [], [a, b], ['a'], { a: 'taken' }],
  ])('%s', async (_what, seals, held, names, expected) => {
    expect(await take(seals, held, names)).toEqual(expected);
  });
});

describe('stores', () => {
  const { repository, runId, sha } = producer;
  const textOf = (report: ImageReport, text = serializeReport(report)) => ({ name: report.name, text, where: 'x' });
  type Held = readonly {
    readonly name: string;
    readonly text: string;
    readonly where: string;
    readonly problem?: Problem;
  }[];

  /** Answers in turn, the last one from then on; what was asked for. */
  async function load(
    answers: Readonly<Record<string, readonly Held[]>>,
    { names, seals = [] }: { readonly names?: readonly string[] | undefined; readonly seals?: readonly string[] } = {},
  ) {
    const asked: string[] = [];
    const storeCalled = (store: string): ReportStore => {
      let turn = 0;
      return {
        save: async () => {},
        load: async (wanted) => {
          asked.push(`${store} ${wanted?.join(',') ?? 'all'}`);
          const turns = answers[store] ?? [[]];
          turn += 1;
          return (turns[Math.min(turn, turns.length) - 1] ?? []).filter(({ name }) => wanted?.includes(name) ?? true);
        },
      };
    };
    const binding = { repository, runId, sha, attempt: undefined };
    const stores = Object.keys(answers) as ('file' | 'artifact' | 'cache')[];
    const order = { names, stores, binding, level: 'content', seals } as const;
    const ports = { file: storeCalled('file'), artifact: storeCalled('artifact'), cache: storeCalled('cache') };
    const expected = await expectedReports(order, { stores: ports });
    const said =
      expected instanceof Problem
        ? expected.code
        : [...expected].map(([name, one]) => `${name} ${one instanceof Problem ? one.code : 'taken'}`).join(', ');
    return { said, asked, expected };
  }

  it('are asked one after another for what is missing, and the first that has a report decides', async () => {
    const file = [[textOf(a)]];
    const artifact = [[textOf(a, broken), textOf(b)]];
    expect(await load({ file, artifact }, { names: ['a', 'b'] })).toMatchObject({
      said: 'a taken, b taken',
      asked: ['file a,b', 'artifact b'],
    });
    expect((await load({ file, artifact }, { names: ['a'] })).asked).toEqual(['file a']);
    expect((await load({ file, artifact })).said).toBe('a taken, b taken');
  });

  it('that have nothing at all are said', async () => {
    expect((await load({ file: [[]] })).said).toBe('DCA-GAT-007');
    const { expected } = await load({ file: [[]] }, { names: ['a'] });
    expect(expected instanceof Map && expected.get('a')).toMatchObject({
      message: 'there is no report of a; there is none at all.',
    });
    const { expected: others } = await load({ file: [[textOf(b), textOf(c)]] }, { names: ['a', 'b', 'c'] });
    expect(others instanceof Map && others.get('a')).toMatchObject({
      message: 'there is no report of a; there are those of b, c.',
    });
  });

  it('may know already what is wrong with a report', async () => {
    const problem = new Problem({ code: 'DCA-GAT-024', message: 'x' });
    const { expected } = await load({ artifact: [[{ ...textOf(a), problem }]] });
    expect(expected instanceof Map && expected.get('a')).toBe(problem);
  });

  it('that cannot list all hold no seal over all', async () => {
    const held = [[textOf(a), textOf(b)]];
    const order = { names: ['a'], seals: [sealOf([a, b])] };
    expect((await load({ file: held }, order)).said).toBe('a taken');
    expect((await load({ cache: held }, order)).said).toBe(`a ${refused}`);
  });

  it('that answer another report at the second look are not believed', async () => {
    const platforms = [platformReport('linux/amd64', [{ seed: 'other', size: 1 }])];
    const report = imageReport('c', platforms);
    const other = { ...report, fingerprint: fingerprintOf(report) };
    const turns = [
      [textOf(a), textOf(c)],
      [textOf(a), textOf(b), textOf(other)],
    ];
    const order = { names: ['a', 'c'], seals: [sealOf([a, b, other])] };
    expect((await load({ file: turns }, order)).said).toBe(`a ${refused}, c ${refused}`);
  });
});
