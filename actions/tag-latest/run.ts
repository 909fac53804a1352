/** tag-latest: resolve everything, ask every guard, print the plan, move the tags, read them back; or put everything back. */
import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import type { Log } from '../../src/action/log.ts';
import { Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { applyPlan, type TagState } from '../../src/promote/apply.ts';
import { startJournal } from '../../src/promote/journal.ts';
import { type Observation, observe } from '../../src/promote/observe.ts';
import {
  failureOf,
  pinnedLines,
  plannedStates,
  resultRow,
  rollbackLines,
  stayingNote,
  verdictOf,
} from '../../src/promote/outcome.ts';
import { type PlannedTag, planTags, refuseConflicts } from '../../src/promote/plan.ts';
import { planTable, stateLine, summaryOf } from '../../src/promote/summary.ts';
import type { Workspace } from '../../src/promote/workspace.ts';
import type { Registry } from '../../src/registry/registry.ts';
import type { contract } from './contract.ts';
import { type Request, readRequest } from './request.ts';

type Inputs = InputsOf<typeof contract>;
type Outputs = OutputsOf<typeof contract>;

export interface Ports {
  readonly registry: Registry;
  readonly workspace: Workspace;
  readonly log: Log;
  /** The tag of a tag event. */
  readonly gitTag: string | undefined;
  /** Whether the job was cancelled in the meantime. */
  readonly cancelled: () => boolean;
}

export async function tagLatest(inputs: Inputs, ports: Ports): Promise<Outcome<Outputs>> {
  const { registry, log } = ports;
  if (inputs.remove.length > 0) return (await import('./remove.ts')).takeAway(inputs, ports);
  const request = await readRequest(inputs, ports);
  if (request instanceof Problem) return refused(request, inputs);
  for (const note of request.notes) log.notice(note);
  refuseConflicts(request.wishes);
  registry.willWrite(inputs.dryRun ? [] : request.wishes.map(({ repository }) => repository));
  const observation = await observe(request.wishes, {
    registry,
    concurrency: imagesAtATime(inputs),
    keepsPrevious: inputs.onFailure === 'rollback' && !inputs.dryRun,
    guarding: request.guarding,
  });
  if (observation instanceof Problem) return refused(observation, inputs);
  const plan = planTags(observation.findings);
  await log.group(`Plan: ${plan.length === 1 ? 'one tag' : `${plan.length} tags`}`, async () => {
    for (const line of planTable(plan)) log.info(line);
  });
  for (const reason of skipReasons(plan)) log.notice(`skipped: ${reason}`);
  const refusal = refusalOf(observation);
  if (refusal || inputs.dryRun) {
    const why = refusal ? 'refused' : 'dry run';
    return outcome(plannedStates(plan, why), request, refusal, inputs);
  }
  return carryOut(plan, observation, inputs, ports, request);
}

async function carryOut(
  plan: readonly PlannedTag[],
  { manifests }: Observation,
  inputs: Inputs,
  { registry, workspace, log, cancelled }: Ports,
  request: Request,
): Promise<Outcome<Outputs>> {
  const journal = await startJournal(plan, (text) => workspace.write(inputs.journal, text));
  const applied = await log.group('Tags', () =>
    applyPlan(plan, {
      registry,
      manifests,
      concurrency: imagesAtATime(inputs),
      onFailure: inputs.onFailure,
      cancelled,
      tell: (state) => {
        journal.tell(state);
        log.info(stateLine(state));
      },
    }),
  );
  await journal.close();
  const staying = stayingNote(applied.states);
  if (staying !== '') log.info(staying);
  const failure = failureOf(applied.states, applied.troubles, inputs.onFailure);
  return outcome(applied.states, request, failure, inputs);
}

function outcome(
  states: readonly TagState[],
  request: Request,
  failure: Problem | undefined,
  inputs: Inputs,
): Outcome<Outputs> {
  const count = (...actions: readonly TagState['action'][]) =>
    states.filter(({ action }) => actions.includes(action)).length;
  const skipped = states.filter(({ action }) => action === 'skipped');
  const verdict = `${inputs.dryRun ? 'dry run, nothing was written: ' : ''}${verdictOf(states)}`;
  const staying = stayingNote(states);
  const notes = [...(failure ? [failure.message] : []), ...request.notes, ...(staying === '' ? [] : [staying])];
  return {
    outputs: {
      result: states.map(resultRow),
      promoted: count('created', 'moved'),
      skipped: skipped.length,
      skippedReason: [...new Set(skipped.map(({ reason }) => reason))].join('\n'),
      pinned: pinnedLines(states),
      rollback: rollbackLines(states),
    },
    summary: summaryOf(states, inputs.dryRun ? 'Promotion (dry run)' : 'Promotion', [...notes, verdict]),
    verdict,
    failure,
  };
}

/** Nothing was asked and nothing planned; every output says so. */
function refused(failure: Problem, inputs: Inputs): Outcome<Outputs> {
  const { outputs, ...told } = outcome([], { wishes: [], guarding: undefined, notes: [] }, failure, inputs);
  return { ...told, outputs: { ...outputs, skippedReason: failure.message } };
}

/** The registry client keeps to `concurrency` requests; twice as many images keep it busy while some wait for their next turn. */
function imagesAtATime({ concurrency }: Inputs): number {
  return concurrency === 1 ? 1 : 2 * concurrency;
}

/** Once for each set; a set that stays because of one image is told by that image's reason. */
function skipReasons(plan: readonly PlannedTag[]): ReadonlySet<string> {
  return new Set(plan.filter(({ step, stays }) => step === 'skip' && !stays).map(({ reason }) => reason));
}

/** Guards whose policy is `fail`: nothing is written, and all of them are named. */
function refusalOf({ findings }: Observation): Problem | undefined {
  const failing = findings.flatMap(({ objection }) => (objection?.policy === 'fail' ? [objection] : []));
  const [first] = failing;
  if (!first) return undefined;
  const reasons = [...new Set(failing.map(({ reason }) => reason))];
  return new Problem({
    code: first.guard === 'prerelease' ? 'DCA-TAG-011' : 'DCA-TAG-012',
    message: `the tags may not move; nothing was written: ${reasons.join('; ')}.`,
    remedy: `\`${first.guard}: allow\` moves them all the same, \`${first.guard}: skip\` leaves them without failing.`,
  });
}
