/** What `${{ toJSON(needs) }}` and `digest-gate`'s output `differences` say, read out of JSON that a workflow passed on. */
import { isRecord } from '../action/json-path.ts';
import type { Difference } from './model.ts';

export interface Needs {
  /** `false`: the input was left out, so the run is still going on. */
  readonly given: boolean;
  readonly failed: readonly string[];
  readonly cancelled: readonly string[];
}

/** @returns `undefined` where the text is not what `toJSON(needs)` gives. */
export function readNeeds(text: string): Needs | undefined {
  const jobs = parse(text);
  if (!isRecord(jobs)) return undefined;
  const results = Object.entries(jobs).map(([name, job]) => [name, isRecord(job) ? job.result : undefined] as const);
  if (!results.every(([, result]) => typeof result === 'string')) return undefined;
  const endedAs = (wanted: string) => results.filter(([, result]) => result === wanted).map(([name]) => name);
  return { given: true, failed: endedAs('failure'), cancelled: endedAs('cancelled') };
}

export const noNeeds: Needs = { given: false, failed: [], cancelled: [] };

/** @returns `undefined` where the text is no such list. */
export function readDifferences(text: string): readonly Difference[] | undefined {
  const list = parse(text);
  if (!Array.isArray(list) || list.length > 10_000 || !list.every(isRecord)) return undefined;
  const word = (value: unknown) =>
    value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return list.map((one) => ({
    image: word(one.image),
    platform: word(one.platform),
    what: word(one.what),
    expected: word(one.expected),
    found: word(one.found),
  }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
