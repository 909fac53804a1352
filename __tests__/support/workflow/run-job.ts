/** One leg of a job on one simulated runner: its services and its steps, in order. */
import type { JobSpec } from './document.ts';
import { asText, type Contexts, condition, type Json, resolve as resolveValue, type Status } from './expressions.ts';
import { runStep, type StepWorld } from './run-step.ts';

/** A service container of a job: what a workflow reaches it by. */
export interface Service {
  /** Container port → port on the machine. */
  readonly ports: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

export interface JobWorld extends StepWorld {
  /** Starts a service container by its image. */
  readonly service?: ((image: string) => Promise<Service>) | undefined;
}

/** How a job or a step ended. */
export type Ending = 'success' | 'failure' | 'cancelled';

export interface JobRun {
  /** As GitHub shows it, expressions evaluated. */
  readonly name: string;
  readonly result: Ending;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
}

export interface StepRun {
  readonly name: string;
  readonly outcome: Ending | 'skipped';
  readonly log: string;
  readonly summary: string;
}

interface StepState {
  outcome: string;
  conclusion: string;
  outputs: Record<string, string>;
}

export async function runJob(spec: JobSpec, base: Contexts, world: JobWorld): Promise<JobRun> {
  const services = await startServices(spec, base, world);
  try {
    const ports = Object.fromEntries(Object.entries(services).map(([name, { ports }]) => [name, { ports }]));
    const runner = { ...(base.runner as object), temp: world.machine.temporary };
    return await runSteps(spec, { ...base, runner }, { services: ports }, world);
  } finally {
    await Promise.all(Object.values(services).map(({ close }) => close()));
  }
}

async function startServices(spec: JobSpec, base: Contexts, { service }: JobWorld): Promise<Record<string, Service>> {
  const started: Record<string, Service> = {};
  for (const [name, { image }] of Object.entries(spec.services ?? {})) {
    const resolved = asText(resolveValue(image, base));
    // As on GitHub, an empty image is no service.
    if (resolved === '') continue;
    if (!service) throw new Error(`nothing stands in for the service ${resolved}`);
    started[name] = await service(resolved);
  }
  return started;
}

async function runSteps(
  spec: JobSpec,
  base: Contexts,
  job: Readonly<Record<string, Json>>,
  world: JobWorld,
): Promise<JobRun> {
  const steps: Record<string, StepState> = {};
  const runs: StepRun[] = [];
  const exported: Record<string, string> = {};
  const masks = masksOf(base);
  let status: Status = 'success';
  const contexts = () => ({
    ...base,
    steps: steps as unknown as Json,
    env: { ...(base.env as object), ...exported },
    job: { ...job, status },
  });
  for (const [at, step] of (spec.steps ?? []).entries()) {
    const cancelled = world.signal?.aborted === true;
    if (cancelled) status = 'cancelled';
    const id = step.id ?? `__${at}`;
    const name = step.name ?? step.uses ?? `Run ${step.run?.split('\n')[0]}`;
    if (!condition(step.if, contexts(), status)) {
      steps[id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
      runs.push({ name, outcome: 'skipped', log: '', summary: '' });
      continue;
    }
    // What asks for `always()` or `cancelled()` runs after a cancellation, which is not repeated for it.
    const stepWorld = { ...world, signal: cancelled ? undefined : world.signal };
    const { failed, outputs, log, summary, env } = await runStep(step, contexts(), exported, stepWorld);
    Object.assign(exported, env);
    const outcome = endingOf(failed, stepWorld.signal);
    const forgiven = failed && resolveValue(step['continue-on-error'] ?? false, contexts()) === true;
    steps[id] = { outcome, conclusion: forgiven ? 'success' : outcome, outputs };
    runs.push({ name, outcome, log: masks.read(log), summary: masks.hide(summary) });
    if (!forgiven && status === 'success') status = outcome;
  }
  const outputs = resolveValue((spec.outputs ?? {}) as Json, contexts()) as Record<string, Json>;
  return {
    name: asText(resolveValue(spec.name ?? '', base)),
    result: endingOf(status !== 'success', world.signal),
    // As on GitHub: an output that holds a secret does not leave the job.
    outputs: Object.fromEntries(
      Object.entries(outputs)
        .map(([name, value]) => [name, asText(value)] as const)
        .map(([name, value]) => [name, masks.hide(value) === value ? value : ''] as const),
    ),
    steps: runs,
  };
}

function endingOf(failed: boolean, signal: AbortSignal | undefined): Ending {
  if (failed && signal?.aborted) return 'cancelled';
  return failed ? 'failure' : 'success';
}

interface Masks {
  /** A log without its secrets; commands that add some are taken in and left out. */
  readonly read: (log: string) => string;
  readonly hide: (text: string) => string;
}

function masksOf({ secrets }: Contexts): Masks {
  const hidden = new Set(
    Object.values((secrets ?? {}) as Record<string, string | null>).flatMap((value) => (value ?? '').split('\n')),
  );
  const hide = (text: string) => {
    const words = [...hidden].filter((word) => word.trim().length > 2);
    return words.reduce((all, word) => all.replaceAll(word, '***'), text);
  };
  return {
    hide,
    read: (log) => {
      const command = /^::add-mask::(.*)$/;
      const lines = log.split('\n');
      for (const line of lines) hidden.add(command.exec(line)?.[1] ?? '');
      return hide(lines.filter((line) => !command.test(line)).join('\n'));
    },
  };
}
