/** pr-command's wiring: the event and GitHub's API. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { prCommand } = await import('./run.ts');
    const { githubContext } = await import('../../src/github/github-context.ts');
    const { openGitHub } = await import('../../src/github/open-github.ts');
    const { commandApi } = await import('../../src/github/command-api.ts');
    const run = githubContext(environment);
    const github = openGitHub({ run, token: inputs.githubToken, environment, log });
    try {
      return await prCommand(inputs, { run, github: commandApi(github, run.repository), log });
    } finally {
      github.close();
    }
  });
}
