/** The records that a verify compares with: loaded, read, bound to this run, and sealed. */
import { Problem } from '../action/problem.ts';
import { type Binding, mustBelong } from './binding.ts';
import { sealOf } from './fingerprint.ts';
import type { GatePorts, StoreName } from './gate-ports.ts';
import type { AskedLevel } from './levels.ts';
import { problemOf } from './problems.ts';
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

export async function expectedReports(order: ExpectedOrder, ports: Pick<GatePorts, 'stores'>): Promise<Expected> {
  const stored = await loadFrom(order.stores, order.names, ports);
  const expected = new Map<string, ImageReport | Problem>();
  for (const name of order.names ?? []) expected.set(name, missing(name, [...stored.keys()]));
  for (const [name, report] of stored) expected.set(name, readOne(report, order));
  if (expected.size === 0) throw none(order.stores);
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
    return problemOf(error);
  }
}

/**
 * A seal fits the named reports, each of them alone (one job an image), or all reports of the store (one job recorded
 * more images than are verified here).
 */
async function isSealed(expected: Expected, order: ExpectedOrder, ports: Pick<GatePorts, 'stores'>): Promise<boolean> {
  const reports = reportsOf(expected);
  if (reports.length === 0) return true;
  const fits = (sealed: readonly ImageReport[]) => order.seals.includes(sealOf(sealed));
  if (fits(reports) || reports.every((report) => fits([report]))) return true;
  if (order.names === undefined || order.stores.includes('cache')) return false;
  const all = await loadFrom(order.stores, undefined, ports);
  const whole = reportsOf(new Map([...all].map(([name, stored]) => [name, readOne(stored, order)])));
  const same = reports.every((report) => whole.some((one) => sealOf([one]) === sealOf([report])));
  return same && whole.length === all.size && fits(whole);
}

function reportsOf(expected: Expected): readonly ImageReport[] {
  return [...expected.values()].filter((one): one is ImageReport => !(one instanceof Problem));
}

function missing(name: string, others: readonly string[]): Problem {
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
