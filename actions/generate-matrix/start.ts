/** generate-matrix's wiring: the catalog and the version file on disk, the inputs' hashes from git, the clock. */
import { asProblem, type Problem } from '../../src/action/problem.ts';
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    (await import('../../src/action/small-heap.ts')).keepHeapSmall();
    const { githubContext } = await import('../../src/github/github-context.ts');
    const { workspaceTree } = await import('../../src/git/workspace-tree.ts');
    const { runGit } = await import('../../src/git/run-git.ts');
    const { loadCatalog } = await import('../../src/catalog/load.ts');
    const { loadOptions } = await import('../load-options.ts');
    const { generateMatrix } = await import('./run.ts');
    const { matrixPorts } = await import('./ports.ts');
    const context = githubContext(environment);
    let missing: Problem | undefined;
    const git = async (words: readonly string[], cwd: string) => {
      try {
        const { code, stdout } = await runGit(words, { cwd, environment });
        return code === 0 ? stdout.toString('utf8') : undefined;
      } catch (error) {
        const problem = asProblem(error);
        if (problem.code !== 'DCA-GIT-001') throw problem;
        if (missing === undefined) log.warn(`${problem.message} Every file of the workspace counts as tracked.`);
        missing = problem;
        return undefined;
      }
    };
    const tree = workspaceTree(context.workspace, git);
    const catalog = await loadCatalog({ ...loadOptions(inputs, context.repository), tree });
    if (catalog.images.length === 0) log.warn('the catalog has no images, so there is nothing to build.');
    for (const warning of catalog.warnings) log.warn(warning);
    for (const notice of catalog.notices) log.notice(notice);
    const checkoutDate = async () => {
      const seconds = await git(['log', '-1', '--format=%ct', 'HEAD', '--'], context.workspace);
      return seconds === undefined ? undefined : new Date(Number(seconds.trim()) * 1000);
    };
    return generateMatrix(inputs, await matrixPorts(catalog, { context, environment, log, tree, checkoutDate }));
  });
}
