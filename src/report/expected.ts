/** The records that a verify compares with: loaded, read, bound to this run, and sealed. */
import { asProblem, Problem } from '../action/problem.ts';
import { type Binding, mustBelong } from './binding.ts';
import { sealOf } from './fingerprint.ts';
import type { GatePorts, StoreName } from './gate-ports.ts';
import type { AskedLevel } from './levels.ts';
import type { ImageReport } from './report.ts';
import { parseReport } from './schema.ts';
import type { StoredReport } from './store.ts';

export interface ExpectedOrder {
  /** `undefined`: every report there is. */
  readonly names: readonly string[] | undefined;
  readonly stores: readonly StoreName[];
  readonly binding: Binding;
  readonly level: AskedLevel;
  /** Seals of the recording jobs; empty where none was passed on. */
  readonly seals: readonly string[];
}

/** Name → its report, or why it has none that could be taken. */
export type Expected = ReadonlyMap<string, ImageReport | Problem>;

/** @returns a Problem where there is no report at all: nothing to compare with is a verdict. */
export async function expectedReports(
  order: ExpectedOrder,
  ports: Pick<GatePorts, 'stores'>,
): Promise<Expected | Problem> {
  const stored = await loadFrom(order.stores, order.names, ports);
  const expected = new Map<string, ImageReport | Problem>();
  for (const name of order.names ?? []) expected.set(name, noReport(name, [...stored.keys()]));
  for (const [name, report] of stored) expected.set(name, readOne(report, order));
  if (expected.size === 0) return none(order.stores);
  if (order.seals.length === 0 || (await isSealed(expected, order, ports))) return expected;
  const broken = notSealed();
  return new Map([...expected].map(([name, one]) => [name, one instanceof Problem ? one : broken]));
}

/** The first store that has a report of a name decides. */
async function loadFrom(
  stores: readonly StoreName[],
  names: readonly string[] | undefined,
  ports: Pick<GatePorts, 'stores'>,
): Promise<ReadonlyMap<string, StoredReport>> {
  const found = new Map<string, StoredReport>();
  for (const store of stores) {
    const wanted = names?.filter((name) => !found.has(name));
    if (wanted?.length === 0) break;
    for (const report of await ports.stores[store].load(wanted)) {
      if (!found.has(report.name)) found.set(report.name, report);
    }
  }
  return found;
}

function readOne(stored: StoredReport, { binding, level }: ExpectedOrder): ImageReport | Problem {
  if (stored.problem) return stored.problem;
  try {
    const report = parseReport(stored.text, stored.where);
    mustBelong(report, stored, binding, level);
    return report;
  } catch (error) {
    return asProblem(error);
  }
}

/**
 * A seal is over one report (one job an image) or over all of them (one job recorded several); where `images` names some
 * only, the others stand in the store. Both directions count: a report without a seal was added or replaced, and a seal
 * without a report says that one was left out.
 */
async function isSealed(expected: Expected, order: ExpectedOrder, ports: Pick<GatePorts, 'stores'>): Promise<boolean> {
  const { seals, names, stores } = order;
  const reports = reportsOf(expected);
  const unread = expected.size - reports.length;
  if (reports.length === 0 || fits(seals, reports, reports, unread)) return true;
  if (names === undefined || stores.includes('cache')) return false;
  const all = await loadFrom(stores, undefined, ports);
  const whole = reportsOf(new Map([...all].map(([name, stored]) => [name, readOne(stored, order)])));
  const same = reports.every((report) => whole.some((one) => sealOf([one]) === sealOf([report])));
  return same && whole.length === all.size && fits(seals, reports, whole, 0);
}

/** @param unread reports that could not be read: each closes the gate for itself, and a seal may have been theirs. */
function fits(
  seals: readonly string[],
  wanted: readonly ImageReport[],
  held: readonly ImageReport[],
  unread: number,
): boolean {
  const whole = sealOf(held);
  const alone = new Set<string>(held.map((one) => sealOf([one])));
  const unused = seals.filter((seal) => seal !== whole && !alone.has(seal));
  return unused.length <= unread && (seals.includes(whole) || wanted.every((one) => seals.includes(sealOf([one]))));
}

function reportsOf(expected: Expected): readonly ImageReport[] {
  return [...expected.values()].filter((one): one is ImageReport => !(one instanceof Problem));
}

export function noReport(name: string, others: readonly string[]): Problem {
  const there = others.length === 0 ? 'there is none at all' : `there are those of ${others.slice(0, 10).join(', ')}`;
  return new Problem({
    code: 'DCA-GAT-050',
    message: `there is no report of ${name}; ${there}.`,
    remedy: 'Record the image under the same name (`name=reference`), and let this job need the recording one.',
  });
}

function none(stores: readonly StoreName[]): Problem {
  return new Problem({
    code: 'DCA-GAT-007',
    message: `there is no report at all (store: ${stores.join(', ')}), and a gate without a record never opens.`,
    remedy: 'Run digest-gate with `mode: record` in the job that tests, and let this job need it.',
  });
}

function notSealed(): Problem {
  return new Problem({
    code: 'DCA-GAT-060',
    message: 'the reports are not those that the recording job sealed: one was replaced, added or left out since.',
    remedy:
      'See which job of this run wrote report artifacts; pass the output `seal` of the job that recorded exactly these images.',
  });
}
