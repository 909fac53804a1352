/** Each kind of fault at each action: a case for the pair, or the reason why it cannot be. */
import { type Kind, kinds } from './kinds.ts';
import type { Case } from './sweep.ts';

interface Unmet {
  readonly actions: readonly string[];
  /** All of them where none is named. */
  readonly kinds?: readonly string[];
  readonly why: string;
}

/** Pairs of action and kind that cannot be. */
export const unmet: readonly Unmet[] = [
  { actions: ['generate-matrix'], why: 'It asks nobody: everything it needs is in the workspace.' },
  {
    actions: ['detect-changes', 'plan', 'pr-comment', 'pr-command'],
    kinds: ['another digest in the header', 'no digest in the header'],
    why: 'It asks no registry, and GitHub and servers of git send no digest in a header.',
  },
  {
    actions: ['detect-changes', 'plan', 'pr-command'],
    kinds: ['a stale answer'],
    why: 'It reads each thing once and writes nothing that it reads: an older answer is that of an earlier run.',
  },
];

export interface Pair {
  readonly action: string;
  readonly kind: string;
  readonly why: string | undefined;
}

export function pairsOf(actions: readonly string[]): readonly Pair[] {
  const reason = (action: string, { name }: Kind) =>
    unmet.find((one) => one.actions.includes(action) && (one.kinds?.includes(name) ?? true))?.why;
  return actions.flatMap((action) => kinds.map((kind) => ({ action, kind: kind.name, why: reason(action, kind) })));
}

/** For each pair the first of its cases. */
export function covering(cases: readonly Case[]): ReadonlyMap<string, Case> {
  const all = cases.flatMap((one) =>
    one.kinds.map((kind) => [pairName({ action: one.scenario.action, kind }), one] as const),
  );
  // Of several entries of a map the last one stays.
  return new Map([...all].reverse());
}

export function pairName({ action, kind }: Pick<Pair, 'action' | 'kind'>): string {
  return `${kind} at ${action}`;
}
