/**
 * A scenario: an action on its bundle in a world of stand-ins that is made anew for every run.
 *
 * The oracle is the clean run: whatever goes wrong, a run that ends with 0 has its outputs and has left its state. What else an
 * action may rightly come to is the scenario's `safe`, which names the place where it is documented.
 */
import type { BundleCall, BundleRun } from '../support/run-bundle.ts';
import type { Upstream } from './proxy.ts';

export interface World {
  /** Stand-ins that the proxy is put in front of. */
  readonly upstreams: Readonly<Record<string, Upstream>>;
  /** How the action is called; `at` gives `127.0.0.1:<port>` of a front. */
  readonly call: (at: (front: string) => string) => BundleCall;
  /** Takes in what they hold, where that has to be asked for; before `state` and `flaw`. */
  readonly look?: () => Promise<void>;
  /** A word that is another one in every world. */
  readonly unique?: string;
  /** What the stand-ins hold: equal states have equal values. */
  readonly state: () => unknown;
  /** Why the state is one that must never be, also after a kill or a failure; `undefined` where it may be. */
  readonly flaw?: (run: BundleRun | undefined) => string | undefined;
  /** Whether this end, which is not that of the clean run, is a documented one. */
  readonly safe?: (run: BundleRun) => boolean;
  /** Why what a run said when it ended with 0 is not so any more, after all that ran beside it. */
  readonly stillTrue?: (run: BundleRun) => Promise<string | undefined>;
  /** Planted; must be seen nowhere. */
  readonly secrets: readonly string[];
  /** How many comments of ours there are. */
  readonly comments?: () => number;
  /** Texts that people see besides the log and the summary: comments. */
  readonly published?: () => readonly string[];
  /** Folders whose files must not hold a secret. */
  readonly folders?: readonly string[];
  readonly close: () => Promise<void> | void;
}

export interface Scenario {
  readonly name: string;
  readonly action: string;
  readonly build: () => Promise<World>;
  /** What the clean run must come to, as the proof that the oracle is right. */
  readonly expects: { readonly exitCode: 0 | 1; readonly outputs: Readonly<Record<string, string | RegExp>> };
  /** Outputs that hold a time or a hash of one: another value each run, of this form. */
  readonly volatile?: Readonly<Record<string, RegExp>>;
  /** Two at once are a mistake of the workflow, so that both may be refused. */
  readonly exclusive?: boolean;
  /** The action asks the same again and again, and each time is a call of its own. */
  readonly polls?: boolean;
  /** Milliseconds in which a run with one fault has to end; three minutes where nothing is said, since a busy machine is no fault. */
  readonly deadline?: number;
}
