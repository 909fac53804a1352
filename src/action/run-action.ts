/**
 * The one way an action runs: inputs in, outcome out.
 *
 * This is the only place that catches everything, so it is the only place that
 * decides what a user sees when something goes wrong. A negative verdict is an
 * outcome: all its outputs are set first, and the step fails after.
 */
import {
  type Contract,
  formatOutputs,
  type InputsOf,
  jobOutputLimit,
  type OutputsOf,
  parseInputs,
  sizeOf,
} from './contract.ts';
import type { Log } from './log.ts';
import { asProblem, type Problem } from './problem.ts';
import { Secret } from './secret.ts';

/** What an action needs from whatever runs it: GitHub's runner, a terminal, a test. */
export interface Runner {
  /** `''` where the input was left out. */
  readonly readInput: (name: string) => string;
  /** The names of inputs that were given, as far as the runner knows them. */
  readonly givenInputs: () => readonly string[];
  readonly setOutputs: (texts: ReadonlyMap<string, string>) => Promise<void>;
  readonly summarize: (markdown: string) => Promise<void>;
  readonly log: Log;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A person reads the summary right beside the log: what both tell is said once. */
  readonly showsSummary?: boolean;
  /** Ends the run as failed. */
  readonly fail: (problem: Problem) => void;
  /** Ends the run as successful; a run that ends any other way has failed. */
  readonly succeed: () => void;
}

export interface Outcome<O> {
  readonly outputs: O;
  /** Outputs named by the user's data. */
  readonly dynamicOutputs?: Readonly<Record<string, string>>;
  /** GitHub-flavoured Markdown for the job summary. */
  readonly summary?: string;
  /** One sentence a decision, for the log; the summary tells them too. */
  readonly decisions?: readonly string[];
  /** The sentence that the log ends with. */
  readonly verdict: string;
  /** Present when the step must fail: why, and what to do about it. */
  readonly failure?: Problem | undefined;
}

export interface Scope {
  readonly log: Log;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function runAction<const C extends Contract>(
  contract: C,
  runner: Runner,
  action: (inputs: InputsOf<C>, scope: Scope) => Promise<Outcome<OutputsOf<C>>>,
): Promise<void> {
  const { log, environment } = runner;
  try {
    const inputs = parseInputs(contract, runner.readInput);
    for (const value of Object.values(inputs)) if (value instanceof Secret) log.mask(value.reveal());
    warnOfUnknown(contract, runner);
    const outcome = await action(inputs, { log, environment });
    const wanted = !('summary' in inputs) || inputs.summary !== false;
    const summary = wanted ? outcome.summary : undefined;
    const isShown = runner.showsSummary === true && summary !== undefined;
    if (!isShown) for (const decision of outcome.decisions ?? []) log.info(decision);
    const texts = formatOutputs(contract, outcome.outputs, outcome.dynamicOutputs);
    if (sizeOf(texts) > jobOutputLimit) warnOfSize(texts, log);
    await runner.setOutputs(texts);
    if (summary !== undefined) await runner.summarize(summary);
    if (outcome.failure !== undefined) return runner.fail(outcome.failure);
    if (!isShown) log.info(outcome.verdict);
    runner.succeed();
  } catch (thrown) {
    const problem = asProblem(thrown);
    // Formatting a stack takes longer than all the rest of a start; it is wanted with debug logging alone.
    if (environment.RUNNER_DEBUG === '1') for (const line of traceOf(problem)) log.debug(line);
    runner.fail(problem);
  }
}

function warnOfUnknown(contract: Contract, runner: Runner): void {
  for (const name of runner.givenInputs()) {
    if (!Object.hasOwn(contract.inputs, name))
      runner.log.warn(`unknown input "${name}" of ${contract.name} is ignored.`);
  }
}

function warnOfSize(texts: ReadonlyMap<string, string>, log: Log): void {
  const sizes = [...texts].map(([name, text]) => `${name} ${text.length}`).slice(0, 6);
  log.warn(
    `the outputs have ${sizeOf(texts)} characters (${sizes.join(', ')}); GitHub hands on about ${jobOutputLimit} as outputs of a job: name there only those that are used.`,
  );
}

function traceOf(problem: Problem): readonly string[] {
  const traces: string[] = [];
  let error: unknown = problem;
  for (let depth = 0; error instanceof Error && depth < 8; depth += 1) {
    traces.push(...(error.stack ?? error.message).split('\n'));
    error = error.cause;
  }
  return traces;
}
