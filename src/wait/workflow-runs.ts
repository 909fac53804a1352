/** What waiting asks of GitHub: the port. Lists are whole; ids are texts, for they outgrow what some readers take for numbers. */
export type RunStatus = 'requested' | 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed';

export interface WorkflowRun {
  readonly id: string;
  /** Grows with each re-run, which keeps the id. */
  readonly attempt: number;
  /** Grows with each run of the workflow. */
  readonly number: number;
  /** Of a pull request the head of its branch, never the merge commit. */
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of where the commit lives; another one for forks. Empty where it is deleted. */
  readonly headRepository: string;
  readonly event: string;
  readonly status: RunStatus | string;
  readonly conclusion: string;
  /** `.github/workflows/build.yml`, as GitHub knows it. */
  readonly path: string;
  readonly url: string;
}

export interface RunJob {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string;
  readonly url: string;
}

export interface BuildingWorkflow {
  readonly id: string;
  /** `.github/workflows/build.yml` */
  readonly path: string;
}

export interface PullState {
  readonly headSha: string;
  readonly headRepository: string;
  readonly baseRepository: string;
  readonly open: boolean;
  /** Whether it conflicts with its base: then GitHub starts no `pull_request` run. `false` where GitHub does not know yet. */
  readonly conflicts: boolean;
}

export interface WorkflowRuns {
  /** By file name, path or id; `undefined` where GitHub knows none. */
  readonly workflow: (name: string) => Promise<BuildingWorkflow | undefined>;
  /** Runs of a commit by GitHub's own filter, which at times answers nothing although there are some. */
  readonly ofCommit: (workflow: BuildingWorkflow, sha: string) => Promise<readonly WorkflowRun[]>;
  /** The newest runs without any filter, all pages up to 1,000 runs. */
  readonly newest: (workflow: BuildingWorkflow) => Promise<readonly WorkflowRun[]>;
  /** Costs nothing of the rate limit while it is unchanged. */
  readonly run: (id: string) => Promise<WorkflowRun | undefined>;
  /** Jobs of an attempt. */
  readonly jobs: (run: WorkflowRun) => Promise<readonly RunJob[]>;
  readonly pull: (number: number) => Promise<PullState | undefined>;
  /** The parents of a commit; `undefined` where there is no such commit. */
  readonly parents: (sha: string) => Promise<readonly string[] | undefined>;
  /** Whether asking again later may help (an outage, a lost connection), as opposed to a refusal. */
  readonly mayPass: (error: unknown) => boolean;
}
