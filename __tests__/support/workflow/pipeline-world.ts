/**
 * The world in which the pipelines of `examples/` run as a user would run them: the example is a git repository, its caller
 * workflow calls the reusable workflows of this suite, jobs that build have a real Docker engine each, the registry is the real
 * Distribution, and GitHub and its artifact service stand on loopback.
 *
 * What is changed in the example's files is where this world's registry is: `ghcr.io/acme` stands for it, and so does the repository
 * of every base image that is named in `bases`, each of which is made of busybox.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningDistribution, startDistribution } from '../distribution.ts';
import { type GithubServer, startGithub } from '../github-server.ts';
import { addPull } from '../github-state.ts';
import { type ResultsService, startResultsService } from '../results-service.ts';
import { root } from '../run-bundle.ts';
import { downloadArtifact, uploadArtifact } from './artifacts.ts';
import { concurrencyGroups } from './concurrency.ts';
import { type JobSpec, loadWorkflow } from './document.ts';
import { engineBuild } from './engine-build.ts';
import { type EnginePool, needsEngine } from './engine-pool.ts';
import { type Event, pullRequest } from './events.ts';
import type { Json } from './expressions.ts';
import { gitRemotes } from './git-remotes.ts';
import { type RegisteredRun, registerRun, tokenOf } from './register-run.ts';
import { runContext } from './run-context.ts';
import type { StandIn } from './run-step.ts';
import { runWorkflow, type WorkflowReport } from './run-workflow.ts';
import { checkout, login, nothing } from './stand-ins.ts';
import { dispatchInputs, startsOn } from './triggers.ts';
import { layersOf, pushBases, renewBase, tagsOf } from './world-images.ts';
import { type FileContent, type WorldOrigin, worldOrigin } from './world-origin.ts';

export interface PipelineOptions {
  /** Folder below `examples/`; without it `files` are all there is. */
  readonly example?: string;
  /** Its default branch; `main` where none is given. */
  readonly branch?: string;
  readonly engines: EnginePool;
  /** `debian:12-slim`, … */
  readonly bases: readonly string[];
  /** Files that replace or add to the example's. */
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly standIns?: Readonly<Record<string, StandIn>>;
  /** Whether the registry deletes anything; `true`. */
  readonly deletes?: boolean;
}

export interface PipelineWorld extends WorldOrigin {
  /** Host and namespace that stand for `ghcr.io/acme`. */
  readonly namespace: string;
  readonly registry: RunningDistribution;
  readonly github: GithubServer;
  readonly results: ResultsService;
  readonly origin: string;
  /** A pull request with these changes, the only one that is open. What is checked out afterwards is the default branch. */
  readonly pull: (
    files: Readonly<Record<string, FileContent>>,
    options?: { readonly fork?: boolean },
  ) => Event & { readonly base: string; readonly head: string };
  /** Another repository on this GitHub, with one commit of these files: a wiki, a fork. The folder of its git repository. */
  readonly addRepository: (name: string, files: Readonly<Record<string, string>>) => string;
  /** Runs a workflow of the example for an event, at the commit that it says. Several may run at once, as their concurrency groups let them. */
  readonly run: (workflow: string, event: Event, options?: RunOptions) => Promise<PipelineReport>;
  /** Tag → digest of a repository below the namespace, of those that are released or that match; empty where there is none. */
  readonly tags: (repository: string, which?: RegExp) => Promise<Readonly<Record<string, string>>>;
  /** Digests of the layers of an image for one platform. */
  readonly layersOf: (repository: string, digest: string) => Promise<readonly string[]>;
  /** Publishes another image under the name of a base image. */
  readonly renewBase: (base: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PipelineReport extends WorkflowReport {
  /** The run as GitHub's API shows it. */
  readonly run: RegisteredRun;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, Json>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Called before each job, by its key, for what happens in the world meanwhile. */
  readonly before?: (job: string) => Promise<void> | void;
}

export async function pipelineWorld(options: PipelineOptions): Promise<PipelineWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'dca-pipeline-'));
  const origin = join(folder, 'origin');
  const branch = options.branch ?? 'main';
  const [registry, scratch, github, results] = await Promise.all([
    startDistribution({ deletes: options.deletes ?? true }),
    startDistribution(),
    startGithub({ repository: 'acme/shop' }),
    startResultsService(),
  ]);
  const namespace = `${registry.host}/acme`;
  const mirror = `${registry.host}/library`;
  // A tag may stand in an ARG, so the repository is what is looked for.
  const repositories = [...new Set(options.bases.map((base) => base.slice(0, base.lastIndexOf(':'))))];
  const rewritten = (text: string) =>
    repositories
      .reduce(
        (all, one) => all.replaceAll(new RegExp(`(?<=FROM |=)${escaped(one)}(?=:)`, 'g'), `${mirror}/${one}`),
        text,
      )
      .replaceAll('ghcr.io/acme', namespace);
  await pushBases(options.bases.map((base) => `${mirror}/${base}`));

  const example = options.example && join(root, 'examples', options.example);
  const { git, commit } = worldOrigin({ folder: origin, branch, example, files: options.files ?? {}, rewritten });

  const pull: PipelineWorld['pull'] = (files, { fork = false } = {}) => {
    const base = git('rev-parse', branch);
    git('checkout', '-q', '-B', 'feature', branch);
    const head = commit(files);
    git('checkout', '-q', branch);
    github.state.pulls.length = 0;
    const headRepository = fork ? 'stranger/shop' : 'acme/shop';
    addPull(github.state, {
      number: 7,
      headSha: head,
      headRef: 'feature',
      headRepository,
      baseRef: branch,
      baseSha: base,
    });
    return { ...pullRequest(base, head, { base: branch, fork }), base, head };
  };

  let runs = 0;
  const groups = concurrencyGroups();
  let machines = 0;
  const remotes = gitRemotes(origin, join(folder, 'repositories'));
  const backend = (run: string | number) => `run-${run}`;
  const standInsOf = (id: number): Readonly<Record<string, StandIn>> => ({
    'actions/checkout': checkout(origin, remotes.folders),
    'actions/upload-artifact': uploadArtifact(results, () => backend(id)),
    'actions/download-artifact': downloadArtifact(results, (run) => backend(run || id)),
    'docker/login-action': login,
    'docker/setup-buildx-action': nothing,
    'docker/setup-qemu-action': nothing,
    'docker/build-push-action': engineBuild(scratch.host),
    ...options.standIns,
  });

  const machine = (id: number, before: RunOptions['before']) => async (name: string, spec: JobSpec) => {
    await before?.(name);
    machines += 1;
    const [workspace, temporary] = [join(folder, `workspace-${machines}`), join(folder, `temporary-${machines}`)];
    for (const path of [workspace, temporary]) mkdirSync(path, { recursive: true });
    writeFileSync(join(temporary, '.gitconfig'), remotes.config());
    const held = needsEngine(spec) ? await options.engines.take() : undefined;
    const env = {
      PATH: `${options.engines.path}:${process.env.PATH}:/usr/sbin:/usr/bin:/sbin:/bin`,
      HOME: temporary,
      DOCKER_CONFIG: join(temporary, 'docker'),
      DOCKER_BUILDKIT: '1',
      ...(held && { DOCKER_HOST: held.engine.host }),
      ...results.environment(backend(id), `job-${machines}`),
    };
    const close = async () => {
      await held?.free();
      for (const path of [workspace, temporary]) rmSync(path, { recursive: true, force: true });
    };
    return { workspace, temporary, env, close };
  };

  const service = async (image: string) => {
    if (!image.startsWith('registry:')) throw new Error(`nothing stands in for the service ${image}`);
    const own = await startDistribution();
    return { ports: { 5000: Number(own.host.split(':')[1]) }, close: own.close };
  };

  return {
    ...{ namespace, registry, github, results, origin, git, commit, pull },
    addRepository: remotes.add,
    run: async (workflow, event, { inputs = {}, secrets = {}, vars = {}, before } = {}) => {
      runs += 1;
      const id = 70 + runs;
      const file = join(folder, `workflow-${runs}.yml`);
      // A run takes the workflow file of its commit.
      writeFileSync(file, git('show', `${event.sha}:.github/workflows/${workflow}`));
      const { on, concurrency } = await loadWorkflow(file);
      if (!startsOn(on, event)) throw new Error(`${workflow} does not start on ${event.event_name} of ${event.ref}`);
      const own = new AbortController();
      const { run, observe, end } = registerRun(github.state, { id, number: runs, workflow, event });
      const payload = event.event as Readonly<Record<string, Json>>;
      const context = {
        ...runContext(event, { id, number: runs, workflow, token: tokenOf(event, github) }, github),
        event: { ...payload, repository: { ...(payload.repository as object), default_branch: branch } },
      };
      const given = { ...(payload.inputs as object), ...inputs };
      const typed = event.event_name === 'workflow_dispatch' ? dispatchInputs(on, given) : given;
      const call = {
        file,
        github: context,
        inputs: typed,
        secrets,
        vars,
        suite: root,
        standIns: standInsOf(id),
        service,
        observe,
      };
      const leave = await groups.enter(concurrency, { github: context, inputs: typed }, own);
      try {
        const report = await runWorkflow({ ...call, machine: machine(id, before), groups, signal: own.signal });
        end(report.result);
        return { ...report, run };
      } catch (error) {
        end('failure');
        throw error;
      } finally {
        leave();
      }
    },
    layersOf: (repository, digest) => layersOf(registry.host, `acme/${repository}`, digest),
    renewBase: (base) => renewBase(`${mirror}/${base}`),
    tags: (repository, which) => tagsOf(registry.host, `acme/${repository}`, which),
    close: async () => {
      await Promise.all([registry.close(), scratch.close(), github.close(), results.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
