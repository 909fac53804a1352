/** generate-matrix, as GitHub starts it. `run.ts` is the action, `start.ts` gives it the world. */
import { githubRunner } from '../../src/action/github-runner.ts';
import { start } from './start.ts';

await start(githubRunner(process.env));
