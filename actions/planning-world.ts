/**
 * The world of detect-changes, generate-matrix and plan, opened once: the run, the repository, the work tree.
 * `start.ts` of each gives it to their `run.ts`; nothing here is loaded before it is needed.
 */
import type { Log } from '../src/action/log.ts';
import type { Secret } from '../src/action/secret.ts';
import type { CatalogFormat, Tree } from '../src/catalog/image.ts';
import type { LoadOptions } from '../src/catalog/load.ts';
import type { LocalGit } from '../src/git/local-git.ts';
import type { RunContext } from '../src/github/context.ts';

export interface World {
  readonly context: RunContext;
  readonly git: LocalGit;
  /** The work tree on disk; it lists what git tracks. */
  readonly workspace: Tree;
  readonly close: () => void;
}

export async function openWorld(
  environment: Readonly<Record<string, string | undefined>>,
  token: Secret | undefined,
  log: Log,
): Promise<World> {
  const { githubContext } = await import('../src/github/github-context.ts');
  const { localGit } = await import('../src/git/local-git.ts');
  const { runGit } = await import('../src/git/run-git.ts');
  const { workspaceTree } = await import('../src/catalog/workspace-tree.ts');
  const context = githubContext(environment);
  const { workspace, temporary, serverUrl, repository } = context;
  const git = localGit({ workspace, temporary, environment, remote: { serverUrl, repository, token } }, log);
  return {
    context,
    git,
    workspace: workspaceTree(workspace, async (words, cwd) => {
      const { code, stdout } = await runGit(words, { cwd, environment });
      return code === 0 ? stdout.toString('utf8') : undefined;
    }),
    close: git.close,
  };
}

/** What the inputs of these actions say about the catalog. */
export interface CatalogInputs {
  readonly catalog: string | undefined;
  readonly catalogFormat: CatalogFormat | undefined;
  readonly axes: string | undefined;
  readonly registry?: string | undefined;
  readonly image?: string | undefined;
  readonly file?: string | undefined;
  readonly context?: string | undefined;
  readonly buildArgs?: readonly string[];
}

export async function loadOptions(inputs: CatalogInputs, repository: string): Promise<Omit<LoadOptions, 'tree'>> {
  const { pairs } = await import('../src/plan/matrix-override.ts');
  const { catalog, catalogFormat, axes, registry, image, file, context, buildArgs = [] } = inputs;
  return {
    catalog,
    format: catalogFormat,
    axes,
    registry,
    image,
    file,
    context,
    buildArgs: pairs(buildArgs),
    repository: repository === '' ? undefined : repository,
  };
}
