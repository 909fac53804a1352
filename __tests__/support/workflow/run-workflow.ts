/**
 * Runs a workflow file on this machine, as GitHub would: jobs by their needs, conditions, matrices, outputs, reusable calls.
 *
 * The file is validated by GitHub's own parser and its expressions are evaluated by GitHub's own library. Each leg gets a machine
 * of its own. What it does not do: environments, containers, and the time that a job may take.
 */
import { join } from 'node:path';
import type { ConcurrencyGroups } from './concurrency.ts';
import { calledInputs, type JobSpec, loadWorkflow, type WorkflowSpec } from './document.ts';
import { asText, type Contexts, condition, type Json, resolve, type Status } from './expressions.ts';
import { type Leg, legsOf } from './matrix.ts';
import { type Ending, type JobRun, type JobWorld, runJob } from './run-job.ts';
import type { Machine, StandIn } from './run-step.ts';

export interface WorkflowCall {
  /** Path of the workflow file. */
  readonly file: string;
  /** The github context: event, event_name, sha, ref, repository, … */
  readonly github: Readonly<Record<string, Json>>;
  readonly inputs?: Readonly<Record<string, Json>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly suite: string;
  readonly standIns: Readonly<Record<string, StandIn>>;
  readonly machine: (job: string, spec: JobSpec) => Promise<Machine>;
  readonly service?: JobWorld['service'];
  /** Told of each job when it starts; what it gives back is told how the job ended. */
  readonly observe?: ObserveJob | undefined;
  /** The groups that jobs of this world wait for; without it they wait for none. */
  readonly groups?: ConcurrencyGroups | undefined;
  /** Aborted when the run is cancelled: what runs is stopped, and what has not begun asks its `if` once more. */
  readonly signal?: AbortSignal | undefined;
  /** What stands before the names of a called workflow's jobs. */
  readonly prefix?: string;
}

/** @param name as GitHub shows it: `Images / Build and test (0) / test ci`. */
export type ObserveJob = (name: string) => (result: JobReport['result']) => void;

export interface LegRun extends JobRun {
  readonly leg: Leg;
}

export interface JobReport {
  readonly result: Ending | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** Empty for a job that calls a workflow. */
  readonly legs: readonly LegRun[];
  /** The jobs of a called workflow, for each leg of the calling job. */
  readonly called: readonly WorkflowReport[];
}

export interface WorkflowReport {
  readonly result: Ending;
  readonly outputs: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, JobReport>>;
}

export async function runWorkflow(call: WorkflowCall, permissions: Grants = everything): Promise<WorkflowReport> {
  const spec = await loadWorkflow(call.file);
  const jobs: Record<string, JobReport> = {};
  const pending = new Map(Object.entries(spec.jobs));
  while (pending.size > 0) {
    const ready = [...pending].filter(([, job]) => needsOf(job).every((need) => need in jobs));
    if (ready.length === 0)
      throw new Error(`${call.file}: jobs that need each other: ${[...pending.keys()].join(', ')}`);
    for (const [name] of ready) pending.delete(name);
    await Promise.all(
      ready.map(async ([name, job]) => {
        jobs[name] = await oneJob(name, job, spec, call, jobs, permissions);
      }),
    );
  }
  const declared =
    (spec.on as { workflow_call?: { outputs?: Record<string, { value: Json }> } }).workflow_call?.outputs ?? {};
  const contexts = { ...shared(call), jobs: jobs as unknown as Json };
  const outputs = Object.entries(declared).map(
    ([name, { value }]) => [name, asText(resolve(value, contexts))] as const,
  );
  const result = call.signal?.aborted ? 'cancelled' : worst(Object.values(jobs));
  return { result, outputs: Object.fromEntries(outputs), jobs };
}

async function oneJob(
  name: string,
  job: JobSpec,
  spec: WorkflowSpec,
  call: WorkflowCall,
  done: Readonly<Record<string, JobReport>>,
  granted: Grants,
): Promise<JobReport> {
  const grants = narrowed(name, job.permissions ?? spec.permissions, granted);
  const needs = Object.fromEntries(
    needsOf(job).map((need) => [need, { result: done[need]?.result ?? 'skipped', outputs: done[need]?.outputs ?? {} }]),
  );
  const contexts: Contexts = { ...shared(call), needs, env: resolve((spec.env ?? {}) as Json, shared(call)) };
  if (
    !condition(
      job.if,
      contexts,
      call.signal?.aborted
        ? 'cancelled'
        : statusOf(
            needs,
            ancestorsOf(name, spec).map((one) => done[one]?.result),
          ),
    )
  ) {
    call.observe?.(displayName(name, job, call, contexts))('skipped');
    return { result: 'skipped', outputs: {}, legs: [], called: [] };
  }
  // A job that starts after the cancellation does so because its `if` wants it to.
  const started = { ...call, signal: call.signal?.aborted ? undefined : call.signal };
  const legs = legsOf(resolve(job.strategy?.matrix ?? null, contexts));
  const runs = await Promise.all(
    legs.map((leg, at) => oneLeg(name, job, started, legContexts(contexts, job, leg, at, legs.length), leg, grants)),
  );
  return {
    result: worst(runs),
    // As on GitHub, the last leg that says anything wins.
    outputs: Object.assign(
      {},
      ...runs.map(({ outputs }) => Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''))),
    ),
    legs: runs.flatMap(({ run }) => (run ? [run] : [])),
    called: runs.flatMap(({ called }) => (called ? [called] : [])),
  };
}

interface OneLeg {
  readonly result: Ending;
  readonly outputs: Readonly<Record<string, string>>;
  readonly run?: LegRun;
  readonly called?: WorkflowReport;
}

async function oneLeg(
  name: string,
  job: JobSpec,
  call: WorkflowCall,
  contexts: Contexts,
  leg: Leg,
  grants: Grants,
): Promise<OneLeg> {
  if (job.uses !== undefined) {
    const file = workflowFile(job.uses, call.suite);
    const inputs = calledInputs(
      await loadWorkflow(file),
      resolve((job.with ?? {}) as Json, contexts) as Record<string, Json>,
      shared(call),
    );
    const secrets =
      job.secrets === 'inherit'
        ? (call.secrets ?? {})
        : (resolve((job.secrets ?? {}) as Json, contexts) as Record<string, string>);
    const prefix = `${displayName(name, job, call, contexts)} / `;
    const called = await runWorkflow({ ...call, file, inputs, secrets, prefix }, grants);
    return { result: called.result, outputs: called.outputs, called };
  }
  const ended = call.observe?.(displayName(name, job, call, contexts));
  const own = new AbortController();
  const leave = (await call.groups?.enter(job.concurrency, contexts, own)) ?? (() => {});
  const machine = await call.machine(name, job);
  let result: Ending = 'failure';
  try {
    const signal = AbortSignal.any([own.signal, ...(call.signal ? [call.signal] : [])]);
    const jobContexts = {
      ...contexts,
      env: { ...(contexts.env as object), ...(resolve((job.env ?? {}) as Json, contexts) as object) },
    };
    const run = await runJob(job, jobContexts, { ...call, machine, signal });
    result = run.result;
    return { result, outputs: run.outputs, run: { ...run, leg } };
  } finally {
    ended?.(result);
    await machine.close();
    leave();
  }
}

/** One that failed counts more than one that was cancelled. */
function worst(parts: readonly { readonly result: JobReport['result'] }[]): Ending {
  const results = parts.map(({ result }) => result);
  return results.find((one) => one === 'failure') ?? results.find((one) => one === 'cancelled') ?? 'success';
}

function displayName(key: string, job: JobSpec, { prefix = '' }: WorkflowCall, contexts: Contexts): string {
  const name = job.name ?? key;
  // As on GitHub, a matrix that was skipped has no legs, and its name is shown as it is written.
  return `${prefix}${/\bmatrix\./.test(name) && !contexts.matrix ? name : asText(resolve(name, contexts))}`;
}

function shared(call: WorkflowCall): Contexts {
  return {
    github: { ...call.github },
    inputs: { ...call.inputs },
    secrets: { ...call.secrets },
    vars: { ...call.vars },
    runner: { os: 'Linux', arch: 'X64', temp: '/tmp' },
    env: {},
  };
}

function legContexts(contexts: Contexts, job: JobSpec, leg: Leg, index: number, total: number): Contexts {
  const failFast = job.strategy?.['fail-fast'] ?? true;
  return {
    ...contexts,
    matrix: leg as Json,
    strategy: { 'fail-fast': failFast, 'job-index': index, 'job-total': total },
  };
}

/** `failure()` and `cancelled()` look at every ancestor; a skipped need skips what comes after, unless `if` says otherwise. */
function statusOf(
  needs: Readonly<Record<string, { readonly result: string }>>,
  ancestors: readonly (string | undefined)[],
): Status {
  if (ancestors.includes('cancelled')) return 'cancelled';
  if (ancestors.includes('failure')) return 'failure';
  return Object.values(needs).some(({ result }) => result === 'skipped') ? 'skipped' : 'success';
}

function ancestorsOf(name: string, spec: WorkflowSpec): readonly string[] {
  const found = new Set<string>();
  const visit = (job: string) => {
    for (const need of needsOf(spec.jobs[job] ?? {})) if (!found.has(need)) visit(found.add(need) && need);
  };
  visit(name);
  return [...found];
}

function needsOf({ needs = [] }: JobSpec): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

function workflowFile(uses: string, suite: string): string {
  const [, file] = /^(?:\.|\$|org\/docker-ci-actions)\/(\.github\/workflows\/[\w.-]+\.ya?ml)(?:@.+)?$/.exec(uses) ?? [];
  if (file === undefined) throw new Error(`no workflow of this suite: ${uses}`);
  return join(suite, file);
}

type Grants = Readonly<Record<string, string>> | 'all';
const everything: Grants = 'all';
const rank = ['none', 'read', 'write'];

/** A called job may not ask for more than its caller has; GitHub refuses to start the run, whatever its `if` says. */
function narrowed(job: string, asked: Json | undefined, granted: Grants): Grants {
  if (asked === undefined || asked === null) return granted;
  if (typeof asked === 'string') return granted;
  for (const [scope, level] of Object.entries(asked as Record<string, string>)) {
    const held = granted === 'all' ? 'write' : (granted[scope] ?? 'none');
    if (rank.indexOf(level) > rank.indexOf(held))
      throw new Error(`startup_failure: job ${job} asks for ${scope}: ${level}, its caller has ${held}`);
  }
  return asked as Record<string, string>;
}
