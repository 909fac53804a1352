/**
 * The test runner that Stryker is given: the tests beside a group, in Stryker's own process (see mutation-suite.ts), those first that are quick.
 * Stryker writes each change into the sources behind a switch; a global, `__stryker__`, says which one is on.
 */
import { resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { fileOf, loadSuite, type Outcome, type Suite, type Test } from './mutation-suite.ts';

interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: NonNullable<Extract<DryRunResult, { status: DryRunStatus.Complete }>['mutantCoverage']>;
}

interface Run {
  readonly wanted?: ReadonlySet<string> | undefined;
  /** Goes on after the first that fails. */
  readonly all: boolean;
  /** Reads all modules again. */
  readonly fresh?: boolean;
  /** Called when the modules are read. */
  readonly activate?: () => void;
}

/** Its modules remember what they worked out: what a change made of it would outlast the change. */
const statefulGroup = process.env.MUTATION_FRESH === 'true';

const now: Switch = {};
Object.assign(globalThis, { __stryker__: now });

class InProcessRunner implements TestRunner {
  /** Read once, for every change that is not there while modules are read. */
  #kept: Suite | undefined;
  readonly #files = (process.env.MUTATION_TESTS ?? '').split(',').map((file) => resolve('__tests__', file));

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // The same texts each time, and the first that fails is enough.
    fc.configureGlobal({ seed: 7, endOnFailure: true });
    // Its tables of characters take seconds, once: no test's time.
    fc.sample(fc.string({ unit: 'binary' }), 1);
    // What a change left running may fail at any time after its test.
    process.on('unhandledRejection', () => {});
    process.on('uncaughtException', () => {});
  }

  async dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    now.mutantCoverage = { static: {}, perTest: {} };
    await this.#run({ all: true });
    // Tests that pass once and fail when they are run again would notice everything.
    const result = await this.#run({ all: true });
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: now.mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, disableBail, mutantActivation, timeout } = options;
    now.hitLimit = hitLimit;
    now.hitCount = hitLimit === undefined ? undefined : 0;
    const slow = Promise.withResolvers<DryRunResult>();
    const timer = setTimeout(() => slow.resolve({ status: DryRunStatus.Timeout }), timeout * 0.9);
    const activate = () => {
      now.activeMutant = activeMutant.id;
    };
    if (mutantActivation === 'static') activate();
    const fresh = options.reloadEnvironment || statefulGroup;
    try {
      const ran = this.#run({ wanted: testFilter && new Set(testFilter), all: disableBail, fresh, activate });
      const result = await Promise.race([ran, slow.promise]);
      if (result.status === DryRunStatus.Timeout) this.#kept = undefined;
      return toMutantRunResult(determineHitLimitReached(now.hitCount, hitLimit) ?? result, disableBail);
    } finally {
      clearTimeout(timer);
      now.activeMutant = undefined;
    }
  }

  async #run({ wanted, all, fresh, activate }: Run): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    try {
      const suite = fresh ? await loadSuite(wanted ? filesOf(wanted) : this.#files) : await this.#suite();
      activate?.();
      await suite({
        wants: ({ id, measuresTime }) => wanted?.has(id) ?? !measuresTime,
        starts: ({ id }) => {
          now.currentTestId = id;
        },
        ended: (outcome) => {
          now.currentTestId = undefined;
          tests.push(resultOf(outcome));
          return all || !('error' in outcome);
        },
      });
    } catch (error) {
      if (activate === undefined) return { status: DryRunStatus.Error, errorMessage: String(error) };
      // A module that the change keeps from loading: any test would have told.
      const [id = ''] = wanted ?? [];
      tests.push(resultOf({ test: { id, file: fileOf(id) }, ms: 0, error }));
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async #suite(): Promise<Suite> {
    this.#kept ??= await loadSuite(this.#files);
    return this.#kept;
  }
}

function filesOf(tests: ReadonlySet<string>): readonly string[] {
  return [...new Set([...tests].map(fileOf))];
}

type Ended = Omit<Outcome, 'test'> & { readonly test: Pick<Test, 'id' | 'file'> };

function resultOf({ test, ms, ...failed }: Ended): TestResult {
  const base = { id: test.id, name: test.id, timeSpentMs: ms, fileName: test.file };
  if (!('error' in failed)) return { ...base, status: TestStatus.Success };
  return { ...base, status: TestStatus.Failed, failureMessage: String(failed.error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
