/** pr-comment's wiring: GitHub's API, registries, files, the clock. */
import { type Runner, runAction } from '../../src/action/run-action.ts';
import { contract } from './contract.ts';

/** Tokens that a job's environment may hold. */
const secretVariables = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

export function start(runner: Runner): Promise<void> {
  return runAction(contract, runner, async (inputs, { log, environment }) => {
    const { prComment } = await import('./run.ts');
    const { githubContext } = await import('../../src/github/github-context.ts');
    const { openGitHub } = await import('../../src/github/open-github.ts');
    const { pullsApi } = await import('../../src/github/pulls-api.ts');
    const { commentsApi } = await import('../../src/github/comments-api.ts');
    const { httpRegistry } = await import('../../src/registry/http-registry.ts');
    const { commentFiles } = await import('../../src/files/comment-files.ts');
    const { redactor } = await import('../../src/action/redact.ts');
    const { setTimeout: sleep } = await import('node:timers/promises');
    const run = githubContext(environment);
    const github = openGitHub({ run, token: inputs.githubToken, environment, log });
    const registry = httpRegistry({ ...inputs, log, environment });
    const secrets = redactor();
    for (const secret of [inputs.githubToken, inputs.password]) if (secret) secrets.add(secret.reveal());
    for (const name of secretVariables) secrets.add(environment[name] ?? '');
    try {
      return await prComment(inputs, {
        run,
        pulls: (repository) => pullsApi(github, repository),
        comments: (repository, number) => commentsApi(github, repository, number),
        registry,
        files: commentFiles(run.workspace, run.temporary),
        pace: { now: Date.now, sleep: (milliseconds) => sleep(milliseconds), random: Math.random },
        log,
        redact: secrets.redact,
      });
    } finally {
      github.close();
      registry.close();
    }
  });
}
