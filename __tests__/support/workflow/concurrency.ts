/**
 * Concurrency groups, of runs and of jobs: one of a group runs and one waits, whose place the next takes; `cancel-in-progress`
 * ends the one that runs, and `queue: max` lets every one wait its turn.
 */
import { asText, type Contexts, type Json, resolve } from './expressions.ts';

/** `concurrency:` of a workflow or a job, as it is written. */
export type ConcurrencySpec = Json | undefined;

export interface ConcurrencyGroups {
  /**
   * Waits for the turn of a run or a job; one that is cancelled meanwhile waits no longer.
   *
   * @param own aborted where another of the group cancels this one.
   * @returns what gives the turn to the next.
   */
  readonly enter: (spec: ConcurrencySpec, contexts: Contexts, own: AbortController) => Promise<() => void>;
}

interface Member {
  readonly own: AbortController;
  readonly start: () => void;
}

interface Group {
  running: Member | undefined;
  waiting: Member[];
}

export function concurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>();
  return {
    enter: (spec, contexts, own) => {
      const { name, cancelInProgress, queue } = settingsOf(spec, contexts);
      if (name === '') return Promise.resolve(() => {});
      const group = groups.get(name) ?? { running: undefined, waiting: [] };
      groups.set(name, group);
      return new Promise((resolved) => {
        const member: Member = { own, start: () => resolved(() => next(group, member)) };
        if (!group.running) {
          group.running = member;
          member.start();
          return;
        }
        if (queue !== 'max') for (const other of group.waiting.splice(0)) dismiss(other);
        group.waiting.push(member);
        if (cancelInProgress) group.running.own.abort();
      });
    },
  };
}

function next(group: Group, member: Member): void {
  if (group.running !== member) return;
  group.running = group.waiting.shift();
  group.running?.start();
}

function dismiss({ own, start }: Member): void {
  own.abort();
  start();
}

function settingsOf(spec: ConcurrencySpec, contexts: Contexts) {
  const resolved = resolve(spec ?? '', contexts);
  if (resolved === null || typeof resolved !== 'object') return { name: asText(resolved) };
  const { group = '', 'cancel-in-progress': cancel, queue } = resolved as Readonly<Record<string, Json>>;
  return { name: asText(group), cancelInProgress: asText(cancel ?? false) === 'true', queue };
}
