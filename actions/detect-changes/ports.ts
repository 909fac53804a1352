/** The world of detect-changes: every adapter is imported when it is first asked. */
import type { Log } from '../../src/action/log.ts';
import type { Secret } from '../../src/action/secret.ts';
import type { Catalog, Tree } from '../../src/catalog/image.ts';
import type { ImageInputs } from '../../src/catalog/inputs.ts';
import { type LocalGit, localGit } from '../../src/git/local-git.ts';
import { isFullId, isZeroId } from '../../src/git/revision.ts';
import type { ChangesApi } from '../../src/github/changes-api.ts';
import { githubContext } from '../../src/github/github-context.ts';
import type { Registry } from '../../src/registry/registry.ts';
import type { CatalogInputs } from '../load-options.ts';
import type { DetectPorts } from './run.ts';

export interface PortInputs extends CatalogInputs {
  readonly source: 'auto' | 'git' | 'api';
  readonly filters: string | undefined;
  readonly head: string | undefined;
  readonly githubToken: Secret | undefined;
  readonly username: string | undefined;
  readonly password: Secret | undefined;
  readonly tokenHosts: readonly string[];
  readonly insecureRegistries: readonly string[];
}

interface World {
  readonly log: Log;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type OpenPorts = DetectPorts & {
  readonly workspace: Tree;
  /** When the commit was made that is checked out. */
  readonly checkoutDate: () => Promise<Date | undefined>;
  /** The inputs of the images, where they were asked for before. */
  readonly foundInputs: (catalog: Catalog) => Promise<ReadonlyMap<string, ImageInputs>> | undefined;
  /** Lets git begin while the rest of the action is still loaded. */
  readonly warm: () => void;
  readonly close: () => void;
};

export function detectPorts(inputs: PortInputs, { log, environment }: World): OpenPorts {
  const context = githubContext(environment);
  const { workspace: folder, temporary, serverUrl, repository } = context;
  const remote = { serverUrl, repository, token: inputs.githubToken };
  let git: LocalGit | undefined;
  const closing: (() => void)[] = [];
  const openGit = () => {
    git ??= localGit({ workspace: folder, temporary, environment, remote }, log);
    return git;
  };
  const api = lazily(async (): Promise<ChangesApi> => {
    const { openGitHub } = await import('../../src/github/open-github.ts');
    const { githubChanges } = await import('../../src/github/github-changes.ts');
    const github = openGitHub({ run: context, token: inputs.githubToken, environment, log });
    closing.push(github.close);
    return githubChanges(github, repository);
  });
  const checkout = lazily(async () => ((await openGit().present()) ? openGit() : undefined));
  const registry = lazily(async (): Promise<Registry> => {
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const { username, password, tokenHosts, insecureRegistries } = inputs;
    const opened = httpRegistry({ log, environment, username, password, tokenHosts, insecureRegistries });
    closing.push(opened.close);
    return opened;
  });
  const workspaceFiles = lazily(async () => (await import('../../src/git/workspace-tree.ts')).workspaceTree(folder));
  const workspace: Tree = {
    read: async (path) => (await workspaceFiles()).read(path),
    list: async () => (await workspaceFiles()).list(),
  };
  const catalogWorld = lazily(() => import('../catalog-world.ts'));
  const load = async (tree: Tree, untracked: Tree | undefined) => {
    const { loadCatalog, loadOptions } = await catalogWorld();
    return loadCatalog({ ...loadOptions(inputs, repository), tree, workspace: untracked });
  };
  /** Catalogs that were begun before somebody asked. */
  const begun = new WeakMap<Tree, Promise<Catalog>>();
  let beginning: Promise<void> | undefined;
  // What is found for the changed files serves the hashes too. A catalog is of one tree.
  const foundInputs = new WeakMap<Catalog, Promise<ReadonlyMap<string, ImageInputs>>>();
  const findInputs = async (catalog: Catalog, tree: Tree, untracked: Tree | undefined) => {
    const { catalogInputs } = await catalogWorld();
    return catalogInputs(catalog, tree, { workspace: untracked });
  };
  return {
    context,
    log,
    workspace,
    checkout,
    api,
    registry,
    checkoutDate: async () => ((await checkout()) ? openGit().commitDate('HEAD') : undefined),
    hasRepository: async () => openGit().hasRepository(),
    uncommitted: async () => ((await checkout()) ? openGit().uncommitted() : 0),
    gitMissing: () => git?.missing(),
    trouble: () => git?.trouble() ?? [],
    apiGit: async (pull) => (await import('../../src/github/api-git.ts')).apiGit(await api(), pull),
    workflow: /\/([^/@]+\.ya?ml)@/.exec(context.workflowRef)?.[1],
    catalog: {
      log,
      load: async (tree, untracked) => {
        await beginning;
        return (untracked === workspace ? begun.get(tree) : undefined) ?? load(tree, untracked);
      },
      inputsOf: (catalog, tree, untracked) => {
        const known = foundInputs.get(catalog) ?? findInputs(catalog, tree, untracked);
        foundInputs.set(catalog, known);
        return known;
      },
      indexOf: async (inputs) => (await catalogWorld()).inputsIndex(inputs),
    },
    hashesOf: async (catalog, tree) => {
      const { inputsHashes } = await import('../../src/catalog/hash.ts');
      return inputsHashes(catalog, tree, await foundInputs.get(catalog));
    },
    foundInputs: (catalog) => foundInputs.get(catalog),
    repositoryOf: async (catalog) => {
      const { imageRepositories } = await import('../../src/plan/image-repository.ts');
      return imageRepositories(catalog, context, { registry: inputs.registry, image: inputs.image });
    },
    warm: () => {
      if (inputs.source === 'api') return;
      // All files are looked at where Dockerfiles are searched for: no catalog is named, and none may be at a usual place.
      const { filters, axes, catalogFormat } = inputs;
      const unnamed = filters === undefined && axes === undefined && inputs.catalog === undefined;
      const list =
        unnamed && (catalogFormat === undefined ? /^(?:images\.|\.github$)/ : catalogFormat === 'dockerfiles');
      const { payload, sha: head } = context;
      const { before } = payload;
      const base = typeof before === 'string' && isFullId(before) && !isZeroId(before) ? before : undefined;
      if (!isFullId(head)) return;
      const warming = openGit().warm({ head, base, list, tree: filters === undefined });
      if (filters === undefined) void catalogWorld();
      // A push is built at its head, and git still compares while the catalog is read. Other events may choose another commit.
      if (base === undefined || inputs.head !== undefined || filters !== undefined) return;
      beginning = warming.then((tree) => {
        if (tree === undefined) return;
        const catalog = load(tree, workspace);
        // Who asks for it gets the error.
        catalog.catch(() => undefined);
        begun.set(tree, catalog);
      });
    },
    close: () => {
      git?.close();
      for (const end of closing) end();
    },
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
