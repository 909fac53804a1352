/**
 * Waits for the run that builds a commit: until it appears, then until it ends.
 *
 * The listing is by head commit and newest first; when GitHub's filter shows nothing, the unfiltered list is asked too. An ended run is
 * looked up once more before it is believed: a re-run keeps its id, and a newer run of the same commit is followed instead. Runs of the
 * commit by several events (push and pull_request) are all waited for, one after the other.
 */
import type { Clock } from '../action/clock.ts';
import { formatDuration } from '../action/duration.ts';
import type { Log } from '../action/log.ts';
import type { Problem } from '../action/problem.ts';
import { chooseRuns, supersededBy, type WantedRun } from './choose-run.ts';
import { type Budget, budget, type Pace, pauses } from './clock.ts';
import { failedJobs, judgeRun, type Standing } from './judge-run.ts';
import * as trouble from './run-problems.ts';
import type { BuildingWorkflow, RunJob, WorkflowRun, WorkflowRuns } from './workflow-runs.ts';

export interface RunWait extends WantedRun {
  /** `undefined` only beside `runId`. */
  readonly workflow: BuildingWorkflow | undefined;
  readonly runId: string | undefined;
  readonly pull: number | undefined;
  readonly job: ((name: string) => boolean) | undefined;
  readonly startTimeout: number;
  readonly timeout: number;
  readonly pace: Pace;
}

export interface RunPorts {
  readonly runs: WorkflowRuns;
  readonly clock: Clock;
  readonly log: Log;
}

export type RunEnd =
  /** `alone`: the commit has no run of another event, so what is in the registry now can only be this one's. */
  | { readonly end: 'built'; readonly run: WorkflowRun; readonly conclusion: string; readonly alone: boolean }
  | { readonly end: 'missing'; readonly problem: Problem }
  | { readonly end: 'skipped'; readonly run: WorkflowRun; readonly conclusion: string; readonly problem: Problem }
  | {
      readonly end: 'failed';
      readonly run: WorkflowRun | undefined;
      readonly conclusion: string;
      readonly problem: Problem;
    };

/** How often an empty filtered list is doubted. */
const doubtEvery = 3;

export async function waitForRun(wait: RunWait, ports: RunPorts): Promise<RunEnd> {
  const started = await appear(wait, ports);
  if ('end' in started) return started;
  const left = budget(ports.clock, wait.timeout);
  const events = new Set<string>();
  const ends: RunEnd[] = [];
  for (let next: WorkflowRun | undefined = started; next; ) {
    ports.log.info(`waiting for run ${next.id} (attempt ${next.attempt}): ${next.url}`);
    const { end, others } = await follow(next, wait, left, ports);
    ends.push(end);
    for (const run of [next, ...('run' in end && end.run ? [end.run] : [])]) events.add(run.event);
    next = others.find(({ event }) => !events.has(event));
  }
  return together(ends);
}

/** Runs of several events: one that built is enough to look for its image, whose label then has to say whose it is. */
function together(ends: readonly RunEnd[]): RunEnd {
  const [first] = ends;
  const best = ends.find(({ end }) => end === 'built') ?? ends.find(({ end }) => end === 'failed') ?? first;
  if (best === undefined) throw new Error('no run was followed');
  return best.end === 'built' ? { ...best, alone: best.alone && ends.length === 1 } : best;
}

async function appear(wait: RunWait, ports: RunPorts): Promise<WorkflowRun | RunEnd> {
  const { runs, clock, log } = ports;
  const left = budget(clock, wait.startTimeout);
  const pause = pauses(clock, wait.pace);
  for (let asked = 1; ; asked += 1) {
    const last = left.spent();
    const found = await patiently(left, ports, () =>
      wait.runId === undefined ? find(wait, runs, last || asked % doubtEvery === 0) : theRun(wait.runId, runs),
    );
    if (found) return found;
    // GitHub works out whether a pull request conflicts after it was asked for the first time.
    if (wait.pull !== undefined && (asked === 2 || asked % 4 === 0 || last)) {
      const pull = await patiently(left, ports, () => runs.pull(wait.pull ?? 0).catch(noHint(runs)));
      if (pull?.conflicts && pull.headSha === wait.sha) return failed(trouble.conflict(wait.pull));
    }
    if (last) return { end: 'missing', problem: trouble.missing(wait, await seen(wait, runs)) };
    if (asked === 1)
      log.info(
        `no run of ${wait.workflow?.path} for ${wait.sha} yet; up to ${formatDuration(left.left())} for it to appear.`,
      );
    await pause(left.left());
  }
}

async function find(wait: RunWait, runs: WorkflowRuns, doubt: boolean): Promise<WorkflowRun | undefined> {
  const { workflow, sha } = wait;
  if (!workflow) return undefined;
  const [found] = chooseRuns(await runs.ofCommit(workflow, sha), wait);
  return found ?? (doubt ? chooseRuns(await runs.newest(workflow), wait)[0] : undefined);
}

async function theRun(id: string, runs: WorkflowRuns): Promise<WorkflowRun> {
  const run = await runs.run(id);
  if (!run) throw trouble.noSuchRun(id);
  return run;
}

interface Followed {
  readonly end: RunEnd;
  /** Runs of other events, as the list showed them when this one had ended. */
  readonly others: readonly WorkflowRun[];
}

async function follow(first: WorkflowRun, wait: RunWait, left: Budget, ports: RunPorts): Promise<Followed> {
  const { runs, clock, log } = ports;
  const pause = pauses(clock, wait.pace);
  let run = first;
  let grace: Budget | undefined;
  for (let said = ''; ; ) {
    const standing = await patiently(left, ports, () => standingOf(run, wait, runs));
    if (standing && standing.is !== 'running') {
      const seen = await patiently(left, ports, () => newest(run, wait, runs));
      if (!seen) {
        await pause(left.left());
        continue;
      }
      const { newer, others } = seen;
      if (isAnother(newer, run)) {
        log.info(`following run ${newer.id}, attempt ${newer.attempt}, of the same commit: ${newer.url}`);
        run = newer;
        continue;
      }
      if (standing.is !== 'cancelled')
        return { end: await ended(run, standing, others.length === 0, wait, ports), others };
      const by = wait.workflow && (await patiently(left, ports, () => supersededIn(run, wait, runs)));
      if (by) return { end: failed(trouble.superseded(run, by), run, standing.conclusion), others };
      grace ??= budget(clock, Math.min(wait.startTimeout, left.left()));
      if (grace.spent()) return { end: failed(trouble.cancelled(run), run, standing.conclusion), others };
    }
    if (left.spent()) return { end: failed(trouble.runTimeout(run, wait.timeout), run), others: [] };
    const hint = standing?.is === 'running' ? (standing.hint ?? '') : '';
    if (hint !== '' && hint !== said) log.notice(`run ${run.id} has not begun: ${hint}.`);
    said = hint;
    await pause(left.left());
    run = (await patiently(left, ports, () => runs.run(run.id))) ?? run;
  }
}

async function standingOf(run: WorkflowRun, { job }: RunWait, runs: WorkflowRuns): Promise<Standing> {
  if (!job) return judgeRun(run);
  const all = await runs.jobs(run);
  return judgeRun(run, { wanted: all.filter(({ name }) => job(name)), all });
}

/** The run again, or a newer one of its commit and event; and those of other events. */
async function newest(
  run: WorkflowRun,
  wait: RunWait,
  runs: WorkflowRuns,
): Promise<{ readonly newer: WorkflowRun; readonly others: readonly WorkflowRun[] }> {
  const { workflow, runId, sha } = wait;
  const again = (await runs.run(run.id)) ?? run;
  if (isAnother(again, run) || !workflow || runId !== undefined) return { newer: again, others: [] };
  const listed = (await runs.ofCommit(workflow, sha)).filter(({ id }) => id !== again.id);
  const chosen = chooseRuns([...listed, again], wait);
  const newer = chosen.find(({ event }) => event === run.event) ?? chosen[0] ?? again;
  return { newer, others: chosen.filter(({ event }) => event !== newer.event) };
}

function isAnother(newer: WorkflowRun, run: WorkflowRun): boolean {
  return newer.id !== run.id || newer.attempt > run.attempt;
}

async function supersededIn(
  run: WorkflowRun,
  { workflow }: RunWait,
  runs: WorkflowRuns,
): Promise<WorkflowRun | undefined> {
  return workflow && supersededBy(run, await runs.newest(workflow));
}

async function ended(
  run: WorkflowRun,
  standing: Standing,
  alone: boolean,
  wait: RunWait,
  ports: RunPorts,
): Promise<RunEnd> {
  switch (standing.is) {
    case 'built':
      return { end: 'built', run, conclusion: standing.conclusion, alone };
    case 'skipped':
      return { end: 'skipped', run, conclusion: standing.conclusion, problem: trouble.skipped(run) };
    case 'approval':
      return failed(trouble.approval(run), run, standing.conclusion);
    case 'no-such-job':
      return failed(trouble.noSuchJob(run, standing.names), run);
    case 'failed': {
      const jobs = await ports.runs.jobs(run).catch((): readonly RunJob[] => []);
      const named = failedJobs(wait.job ? jobs.filter(({ name }) => wait.job?.(name)) : jobs);
      return failed(trouble.buildFailed(run, standing.why, named), run, standing.conclusion);
    }
    default:
      return failed(trouble.runTimeout(run, wait.timeout), run);
  }
}

/** Outages are waited through as long as there is time; refusals are not. */
async function patiently<T>(left: Budget, { runs, log }: RunPorts, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!runs.mayPass(error) || left.spent()) throw error;
    log.info(`GitHub did not answer well, asking again: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

// A token without `pull-requests: read` loses a hint and nothing else.
function noHint(runs: WorkflowRuns): (error: unknown) => undefined {
  return (error) => {
    if (runs.mayPass(error)) throw error;
  };
}

async function seen({ workflow }: RunWait, runs: WorkflowRuns): Promise<readonly WorkflowRun[]> {
  return workflow ? runs.newest(workflow).catch(() => []) : [];
}

function failed(problem: Problem, run?: WorkflowRun, conclusion = ''): RunEnd {
  return { end: 'failed', run, conclusion, problem };
}
