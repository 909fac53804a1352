/** `npm run check`: all that CI runs, in its order. Stops at the first step that fails; the tests come last and print the totals. */
import { spawnSync } from 'node:child_process';

const steps = ['typecheck', 'lint', 'generate -- --check', 'check-dist', 'test'];

for (const step of steps) {
  const started = performance.now();
  console.log(`\n── npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', ...step.split(' ')], { stdio: 'inherit' });
  // The totals of the tests must stay the last line.
  if (step !== 'test') console.log(`   ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    process.exitCode = 1;
    // The step failed before there was a test to count.
    if (step !== 'test') console.log(`npm run ${step} failed.\n0 passed, 1 failed`);
    break;
  }
}
