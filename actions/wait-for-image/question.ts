/** What a call of wait-for-image asks: which commit, whose workflow, and what would be an answer. Refuses what could never end. */
import type { InputsOf } from '../../src/action/contract.ts';
import { Problem } from '../../src/action/problem.ts';
import { commitOf, type WantedCommit } from '../../src/wait/commit.ts';
import type { WantedRevision } from '../../src/wait/judge-image.ts';
import type { BuildingWorkflow, WorkflowRuns } from '../../src/wait/workflow-runs.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

/** The run that this action is part of. */
export interface OwnRun {
  readonly repository: string;
  readonly serverUrl: string;
  readonly eventName: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly runId: string;
  /** `owner/name/.github/workflows/file.yml@ref` */
  readonly workflowRef: string;
}

export interface Commit extends WantedCommit {
  readonly sha: string;
}

/** @throws Problem DCA-WAI-003. */
export function refuseAtOnce(inputs: Inputs, own: OwnRun): void {
  if (inputs.runId !== undefined && inputs.runId === own.runId && isOwn(inputs, own))
    throw waitsForItself('its own run');
  if (inputs.workflow !== undefined && inputs.runId === undefined) refuseOwnWorkflow(inputs.workflow, inputs, own);
}

export function refuseOwnWorkflow(workflow: string, inputs: Inputs, own: OwnRun): void {
  if (!isOwn(inputs, own)) return;
  const [path = ''] = own.workflowRef.slice(own.repository.length + 1).split('@');
  if (path !== '' && (workflow === path || workflow === path.slice(path.lastIndexOf('/') + 1))) {
    throw waitsForItself(`its own workflow (${path})`);
  }
}

export async function readCommit(inputs: Inputs, own: OwnRun, runs: WorkflowRuns): Promise<Commit> {
  const event = commitOf({ name: own.eventName, payload: own.payload, sha: own.sha, repository: own.repository });
  if (inputs.sha !== undefined) {
    const same = event.sha === inputs.sha;
    return {
      ...event,
      sha: inputs.sha,
      merge: same ? event.merge : undefined,
      headRepository: same ? event.headRepository : undefined,
    };
  }
  if (inputs.runId !== undefined) {
    const run = await runs.run(inputs.runId);
    if (run)
      return { ...event, sha: run.headSha.toLowerCase(), merge: event.sha === run.headSha ? event.merge : undefined };
  }
  if (event.sha !== undefined) return { ...event, sha: event.sha.toLowerCase() };
  const pull = event.pull === undefined ? undefined : await runs.pull(event.pull);
  if (pull) return { ...event, sha: pull.headSha, fork: pull.headRepository !== pull.baseRepository };
  throw new Problem({
    code: 'DCA-WAI-001',
    message: `the event ${JSON.stringify(own.eventName)} does not tell which commit the image is built from.`,
    remedy: 'Give the input `sha`.',
  });
}

/** @throws Problem DCA-WAI-004 where GitHub knows no such workflow. One that this commit adds may take a moment to be known. */
export async function findWorkflow(
  name: string,
  { repository }: { readonly repository: string },
  runs: WorkflowRuns,
  pause: () => Promise<void>,
): Promise<BuildingWorkflow> {
  for (let asked = 1; asked <= 3; asked += 1) {
    if (asked > 1) await pause();
    const found = await runs.workflow(name).catch((error: unknown) => {
      if (!runs.mayPass(error) || asked === 3) throw error;
    });
    if (found) return found;
  }
  throw new Problem({
    code: 'DCA-WAI-004',
    voice: 'usage',
    message: `${repository} has no workflow ${JSON.stringify(name)}: GitHub knows no such file in .github/workflows, or hides it from this token.`,
    remedy: 'Give the file name (build.yml) or the id, and `permissions: actions: read`.',
  });
}

/** Which revision labels say that an image is of this commit. */
export function wantedRevision(
  { sha, merge }: Commit,
  unlabelled: WantedRevision['unlabelled'],
  runs: WorkflowRuns | undefined,
): WantedRevision {
  // The image of an earlier push may stand under the tag for as long as we wait; its commit is looked up once.
  const judged = new Map<string, boolean>();
  return {
    sha,
    unlabelled,
    accepts: async (revision) => {
      if (revision === sha || revision === merge?.toLowerCase()) return true;
      // A pull request is built as a merge commit, whose parents are the base and the head.
      if (!runs || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) return false;
      const known = judged.get(revision);
      if (known !== undefined) return known;
      const parents = (await runs.parents(revision)) ?? [];
      judged.set(revision, parents.length > 1 && parents.includes(sha));
      return judged.get(revision) === true;
    },
  };
}

function isOwn({ repository }: Inputs, own: OwnRun): boolean {
  return repository === undefined || repository.toLowerCase() === own.repository.toLowerCase();
}

function waitsForItself(what: string): Problem {
  return new Problem({
    code: 'DCA-WAI-003',
    message: `this job would wait for ${what}, which cannot end before the job does.`,
    remedy: 'Within one workflow use `needs:`; here name the other workflow that builds the image.',
  });
}
