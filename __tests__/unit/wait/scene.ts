/**
 * A world for wait-for-image in which time is told: runs, jobs and images change at given seconds, and sleeping is what makes time pass.
 * `calls` counts what was asked of GitHub.
 */
import { contract } from '../../../actions/wait-for-image/contract.ts';
import type { OwnRun } from '../../../actions/wait-for-image/question.ts';
import { awaitImage } from '../../../actions/wait-for-image/run.ts';
import { parseInputs } from '../../../src/action/contract.ts';
import { type Log, silentLog } from '../../../src/action/log.ts';
import { Problem } from '../../../src/action/problem.ts';
import type { PullState, RunJob, WorkflowRun, WorkflowRuns } from '../../../src/wait/workflow-runs.ts';
import { type MemoryRegistry, memoryRegistry, type Question } from '../../support/memory-registry.ts';

export const head = 'a'.repeat(40);
export const old = 'b'.repeat(40);
export const merge = 'c'.repeat(40);
export const repository = 'ghcr.io/acme/ci';
export const revision = 'org.opencontainers.image.revision';

export interface World {
  readonly registry: MemoryRegistry;
  runs: WorkflowRun[];
  /** Run id → jobs. */
  jobs: Map<string, readonly RunJob[]>;
  pulls: Map<number, PullState>;
  /** Commit → parents. */
  commits: Map<string, readonly string[]>;
  workflows: Map<string, string>;
  /** GitHub's filter by commit shows nothing. */
  filterIsEmpty: boolean;
  /** Thrown at the next question. */
  trouble: Error | undefined;
  /** What the registry does to a question. */
  registryTrouble: ((question: Question) => void) | undefined;
}

export interface Scene {
  /** Second → what happens then. */
  readonly at?: Readonly<Record<number, (world: World) => void>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly own?: Partial<OwnRun>;
}

export function run(facts: Partial<WorkflowRun> & { readonly id: string }): WorkflowRun {
  return {
    attempt: 1,
    number: Number(facts.id),
    headSha: head,
    headBranch: 'feature',
    headRepository: 'acme/shop',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
    path: '.github/workflows/build.yml',
    url: `https://github.com/acme/shop/actions/runs/${facts.id}`,
    ...facts,
  };
}

export const running = (id: string, facts: Partial<WorkflowRun> = {}) =>
  run({ id, status: 'in_progress', conclusion: '', ...facts });

export function pullEvent(facts: { readonly fork?: boolean } = {}): Partial<OwnRun> {
  const name = facts.fork ? 'mallory/shop' : 'acme/shop';
  const pull = {
    number: 7,
    head: { sha: head, repo: { full_name: name } },
    base: { repo: { full_name: 'acme/shop' } },
  };
  return { eventName: 'pull_request', payload: { pull_request: pull }, sha: merge };
}

export async function play({ at = {}, inputs = {}, own = {} }: Scene) {
  let now = 0;
  const calls: string[] = [];
  const logged: string[] = [];
  const registry = memoryRegistry({ faults: (question) => world.registryTrouble?.(question) });
  const world: World = {
    registry,
    runs: [],
    jobs: new Map(),
    pulls: new Map(),
    commits: new Map(),
    workflows: new Map([['build.yml', '.github/workflows/build.yml']]),
    filterIsEmpty: false,
    trouble: undefined,
    registryTrouble: undefined,
  };
  const events = Object.entries(at)
    .map(([second, happen]) => ({ time: Number(second) * 1000, happen }))
    .sort((a, b) => a.time - b.time);
  const pass = () => {
    while (events[0] && events[0].time <= now) events.shift()?.happen(world);
  };
  pass();
  const ask = async <T>(name: string, answer: () => T): Promise<T> => {
    calls.push(name);
    const { trouble } = world;
    world.trouble = undefined;
    if (trouble) throw trouble;
    return answer();
  };
  const runs: WorkflowRuns = {
    workflow: (name) =>
      ask('workflow', () => {
        const path = world.workflows.get(name.slice(name.lastIndexOf('/') + 1));
        return path === undefined ? undefined : { id: '1', path };
      }),
    ofCommit: (_, sha) =>
      ask('ofCommit', () => (world.filterIsEmpty ? [] : world.runs.filter((one) => one.headSha === sha))),
    newest: () => ask('newest', () => [...world.runs].sort((a, b) => b.number - a.number)),
    run: (id) => ask('run', () => world.runs.find((one) => one.id === id)),
    jobs: ({ id }) => ask('jobs', () => world.jobs.get(id) ?? []),
    pull: (number) => ask('pull', () => world.pulls.get(number)),
    parents: (sha) => ask('parents', () => world.commits.get(sha)),
    mayPass: (error) => error instanceof Outage,
  };
  const log: Log = {
    ...silentLog,
    info: (line) => logged.push(line),
    notice: (line) => logged.push(`notice: ${line}`),
  };
  const outcome = await awaitImage(
    parseInputs(contract, (name) => ({ image: `${repository}:pr-7`, workflow: 'build.yml', ...inputs })[name] ?? ''),
    {
      registry,
      runs,
      log,
      clock: {
        now: () => now,
        sleep: async (milliseconds) => {
          now += Math.max(1, milliseconds);
          pass();
        },
        random: () => 0.5,
      },
      isDenied: (error) => error instanceof Problem && error.code === 'DCA-REG-010',
      isBroken: (error) => error instanceof Problem && error.code === 'DCA-REG-020',
      own: {
        repository: 'acme/shop',
        serverUrl: 'https://github.com',
        eventName: 'push',
        payload: {},
        sha: head,
        runId: '4242',
        workflowRef: 'acme/shop/.github/workflows/test.yml@refs/heads/main',
        ...own,
      },
    },
  );
  return { ...outcome, calls, logged, seconds: now / 1000, world };
}

/** Trouble of GitHub that may pass. */
export class Outage extends Error {}

export const denied = () => {
  throw new Problem({ code: 'DCA-REG-010', message: 'ghcr.io answered 403: denied.', remedy: 'Log in.' });
};
export const broken = () => {
  throw new Problem({ code: 'DCA-REG-020', message: 'ghcr.io answered 503.' });
};

/** The image of a commit, under the tag that is waited for. */
export function push(world: World, sha: string | undefined = head, tag = 'pr-7') {
  return world.registry.putImage(repository, sha === '' ? {} : { [revision]: sha }, tag);
}
