/** digest-gate, as GitHub starts it. `run.ts` is the action, `start.ts` gives it the world. */
import { githubRunner } from '../../src/action/github-runner.ts';
import { usePlainStdout } from '../../src/action/plain-stdout.ts';
import { start } from './start.ts';

usePlainStdout();
await start(githubRunner(process.env));
