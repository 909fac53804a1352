/**
 * What each run of a sweep came to, one line of JSON each: written as it ends, so that a sweep of hours can be stopped and gone
 * on with, and the figures are counted from what really ran.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from './attempt.ts';

export interface Entry {
  readonly sweep: string;
  readonly title: string;
  readonly scenario: string;
  /** `right`, `safe`, `loud` or `wrong`; `completed` where a second run had to finish the first one's work. */
  readonly ending: string;
  /** It had to end as the run without a fault does; and did not. */
  readonly mustSurvive: boolean;
  readonly fell: boolean;
  readonly exitCode: number | null;
  /** Outputs of the contract that were not set. */
  readonly missing: number;
  /** Requests for one logical call, at most. */
  readonly tries: number;
  /** Comments of ours at the end, where the action writes one. */
  readonly comments?: number;
  /** Requests that told another host a credential. */
  readonly told: number;
  readonly milliseconds: number;
  /** Of the processor. */
  readonly processor: number;
  readonly mebibytes: number;
  readonly why: readonly string[];
  /** How many it stands for; one where nothing is said. */
  readonly times?: number;
}

export type Ledger = ReturnType<typeof openLedger>;

/** Entries of a file and those added to it; without a file they are kept in memory alone. */
export function openLedger(file?: string) {
  const entries: Entry[] =
    file !== undefined && existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Entry)
      : [];
  const key = ({ sweep, title }: Pick<Entry, 'sweep' | 'title'>) => `${sweep}: ${title}`;
  const known = new Set(entries.map(key));
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
  return {
    entries,
    has: (one: Pick<Entry, 'sweep' | 'title'>) => known.has(key(one)),
    add: (entry: Entry) => {
      entries.push(entry);
      known.add(key(entry));
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

/** What of a run is measured, whatever sweep it is of. */
export function measured({ run, measures, milliseconds, processor, memory, why }: Result) {
  const { missing, tries, comments, told } = measures;
  return {
    exitCode: run.exitCode,
    missing,
    tries,
    ...(comments === undefined ? {} : { comments }),
    told,
    milliseconds: Math.round(milliseconds),
    processor,
    mebibytes: Math.round(memory / 2 ** 20),
    why,
  };
}
