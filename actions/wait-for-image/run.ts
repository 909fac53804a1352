/** wait-for-image: the registry at once, the run by its commit, the registry again; each way out is one sentence. */

import type { InputsOf, OutputsOf } from '../../src/action/contract.ts';
import { nameGlob } from '../../src/action/name-glob.ts';
import { asProblem, Problem } from '../../src/action/problem.ts';
import type { Outcome } from '../../src/action/run-action.ts';
import { parseReference } from '../../src/registry/reference.ts';
import type { FoundImage, WantedImage } from '../../src/wait/judge-image.ts';
import { fillImage, needsRun } from '../../src/wait/template.ts';
import { look, type RegistryPorts, waitForImage } from '../../src/wait/wait-for-image.ts';
import { type RunEnd, waitForRun } from '../../src/wait/wait-for-run.ts';
import type { WorkflowRun, WorkflowRuns } from '../../src/wait/workflow-runs.ts';
import type { contract } from './contract.ts';
import { type Ending, outcomeOf } from './outcome.ts';
import {
  type Commit,
  findWorkflow,
  type OwnRun,
  readCommit,
  refuseAtOnce,
  refuseOwnWorkflow,
  wantedRevision,
} from './question.ts';

type Inputs = InputsOf<typeof contract>;

export interface Ports extends RegistryPorts {
  readonly runs: WorkflowRuns;
  readonly own: OwnRun;
}

export async function awaitImage(inputs: Inputs, ports: Ports): Promise<Outcome<OutputsOf<typeof contract>>> {
  const started = ports.clock.now();
  refuseAtOnce(inputs, ports.own);
  const ending = await endingOf(inputs, ports).catch((thrown: unknown): Ending => {
    const problem = asProblem(thrown);
    if (problem.voice === 'bug') throw thrown;
    return { found: false, problem };
  });
  const waited = Math.round((ports.clock.now() - started) / 1000);
  const runs = `${ports.own.serverUrl}/${inputs.repository ?? ports.own.repository}/actions/runs/`;
  return outcomeOf(ending, waited, ports.log, runs);
}

async function endingOf(inputs: Inputs, ports: Ports): Promise<Ending> {
  if (inputs.changed === false) return fallback(inputs, ports, 'this change does not touch the image');
  const commit = await readCommit(inputs, ports.own, ports.runs);
  const atOnce = await alreadyThere(inputs, commit, ports);
  if (atOnce) {
    const reason = 'the registry already held it when this step began';
    return { found: true, source: 'registry', image: atOnce, reason };
  }
  if (commit.fork) return forkEnding(inputs, ports);
  if (inputs.workflow === undefined && inputs.runId === undefined) return registryAlone(inputs, commit, ports);
  return endOfRun(await watch(inputs, commit, ports), inputs, commit, ports);
}

/** The fast path needs a proof: a digest, or a revision label. */
async function alreadyThere(inputs: Inputs, commit: Commit, ports: Ports): Promise<FoundImage | undefined> {
  const provable = inputs.digest !== undefined || inputs.revision === 'auto';
  if (!provable || (needsRun(inputs.image) && inputs.runId === undefined)) return undefined;
  const state = await look(wanted(inputs, commit, inputs.runId, wantedRevision(commit, 'refuse', undefined)), ports);
  return state.is === 'right' ? state.image : undefined;
}

async function watch(inputs: Inputs, commit: Commit, ports: Ports): Promise<RunEnd> {
  const { runs, clock, own } = ports;
  const repository = inputs.repository ?? own.repository;
  const pause = () => clock.sleep(Math.min(inputs.interval, inputs.startTimeout));
  const workflow =
    inputs.workflow === undefined ? undefined : await findWorkflow(inputs.workflow, { repository }, runs, pause);
  if (workflow && inputs.runId === undefined) refuseOwnWorkflow(workflow.path, inputs, own);
  const wait = {
    workflow,
    runId: inputs.runId,
    sha: commit.sha,
    pull: inputs.repository === undefined ? commit.pull : undefined,
    ownRun: own.runId,
    heads: [repository, ...(commit.headRepository === undefined ? [] : [commit.headRepository])],
    job: inputs.job === undefined ? undefined : nameGlob(inputs.job),
    startTimeout: inputs.startTimeout,
    timeout: inputs.timeout,
    pace: inputs,
  };
  const end = await waitForRun(wait, ports);
  if ('run' in end && end.run && end.run.headSha.toLowerCase() !== commit.sha) throw otherCommit(end.run, commit);
  return end;
}

async function endOfRun(end: RunEnd, inputs: Inputs, commit: Commit, ports: Ports): Promise<Ending> {
  switch (end.end) {
    case 'built': {
      const { run, conclusion, alone } = end;
      const revision = wantedRevision(commit, alone ? 'accept' : 'refuse-of-several', ports.runs);
      try {
        const image = await waitForImage(
          { ...registryWait(inputs), wanted: wanted(inputs, commit, run.id, revision), built: true },
          ports,
        );
        return { found: true, source: 'run', image, run, conclusion, reason: `run ${run.id} built it` };
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (problem.voice === 'bug') throw thrown;
        return { found: false, problem, run, conclusion };
      }
    }
    case 'missing':
      return instead(inputs.onMissingRun, end.problem, undefined, inputs, commit, ports);
    case 'skipped':
      return instead(inputs.onSkipped, end.problem, end, inputs, commit, ports);
    default:
      return { found: false, problem: end.problem, run: end.run, conclusion: end.conclusion };
  }
}

async function instead(
  policy: Inputs['onMissingRun'],
  problem: Problem,
  ended: { readonly run: WorkflowRun; readonly conclusion: string } | undefined,
  inputs: Inputs,
  commit: Commit,
  ports: Ports,
): Promise<Ending> {
  const facts = ended === undefined ? {} : { run: ended.run, conclusion: ended.conclusion };
  if (policy === 'fail') return { found: false, problem, ...facts };
  if (policy === 'skip') return { found: false, reason: problem.message, ...facts };
  if (policy === 'registry') return { ...(await registryAlone(inputs, commit, ports)), ...facts };
  return { ...(await fallback(inputs, ports, problem.message)), ...facts };
}

async function registryAlone(inputs: Inputs, commit: Commit, ports: Ports): Promise<Ending> {
  const runId = inputs.runId ?? ports.own.runId;
  const revision = wantedRevision(commit, 'refuse', inputs.revision === 'auto' ? ports.runs : undefined);
  const image = await waitForImage(
    { ...registryWait(inputs), wanted: wanted(inputs, commit, runId, revision), built: false },
    ports,
  );
  return { found: true, source: 'registry', image, reason: 'the registry holds it' };
}

async function fallback(inputs: Inputs, ports: Ports, why: string): Promise<Ending> {
  if (inputs.fallbackImage === undefined) {
    throw new Problem({
      code: 'DCA-WAI-021',
      message: `a fallback is to be taken (${why}), and there is no \`fallback-image\`.`,
      remedy: 'Give `fallback-image`.',
    });
  }
  const wish: WantedImage = {
    reference: parseReference(inputs.fallbackImage),
    digest: undefined,
    platforms: inputs.platforms,
    revision: undefined,
  };
  const image = await waitForImage({ ...registryWait(inputs), wanted: wish, built: true }, ports);
  return { found: true, source: 'fallback', image, reason: `the fallback image is used: ${why}` };
}

function forkEnding(inputs: Inputs, ports: Ports): Promise<Ending> | Ending {
  const why = 'this pull request comes from a fork, whose images are pushed nowhere';
  if (inputs.fork === 'fallback') return fallback(inputs, ports, why);
  const problem = new Problem({
    code: 'DCA-WAI-020',
    message: `${why}, and ${JSON.stringify(inputs.image)} is not in the registry.`,
    remedy:
      'Its build keeps the image as an OCI archive among the artifacts of its run: download and load that. Or set `fork: fallback` with `fallback-image`, or pass `changed` of detect-changes.',
  });
  return { found: false, problem };
}

function wanted(
  inputs: Inputs,
  { sha, pull }: Commit,
  runId: string | undefined,
  revision: WantedImage['revision'],
): WantedImage {
  return {
    reference: fillImage(inputs.image, { sha, pull, runId }),
    digest: inputs.digest,
    platforms: inputs.platforms,
    revision: inputs.revision === 'auto' ? revision : undefined,
  };
}

function registryWait(inputs: Inputs) {
  return { timeout: inputs.registryTimeout, pace: inputs };
}

function otherCommit(run: WorkflowRun, { sha }: Commit): Problem {
  return new Problem({
    code: 'DCA-WAI-023',
    message: `run ${run.id} is of commit ${run.headSha}, not of ${sha}: ${run.url}`,
    remedy: 'Give the run of the same commit, or leave `sha` out.',
  });
}
