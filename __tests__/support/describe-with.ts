/** `describe` for suites that need what not every machine has: without it the suite is skipped, and its title says what is missing. */
import { describe } from '@jest/globals';
import { engineMissing } from './docker-engine.ts';
import { needs } from './needs.ts';

export function describeWith(programs: readonly string[], title: string, body: () => void): void {
  describeUnless(missingOf(programs), title, body);
}

/** For suites on private Docker engines. */
export function describeWithEngine(title: string, body: () => void): void {
  describeUnless(engineMissing(), title, body);
}

/** For whole pipelines: engines, a registry, and what their scripts call. */
export function describePipeline(title: string, body: () => void): void {
  describeUnless(engineMissing() ?? missingOf(['docker-registry', 'skopeo', 'jq', 'git', 'tar']), title, body);
}

function describeUnless(missing: string | undefined, title: string, body: () => void): void {
  if (missing === undefined) {
    describe(title, body);
    return;
  }
  // The reason: without root, Debian or a program of it there is nothing to run the suite on. Its title says which is missing.
  describe.skip(`${title} (skipped: ${missing})`, body);
}

function missingOf(programs: readonly string[]): string | undefined {
  const missing = programs.filter((program) => !needs(program));
  return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}
