/** `describe` for pipelines that run for real: it says in its title what is missing where they cannot. */
import { describe } from '@jest/globals';
import { engineMissing } from '../docker-engine.ts';
import { needs } from '../needs.ts';

const programs = ['docker-registry', 'skopeo', 'jq', 'git', 'tar'];

export function describePipeline(title: string, body: () => void): void {
  const absent = programs.filter((program) => !needs(program));
  const missing = engineMissing() ?? (absent.length > 0 ? `${absent.join(', ')} not installed` : undefined);
  if (missing === undefined) describe(title, body);
  // Without root, Debian or a program there is no engine to run them on; the title says which is missing.
  else describe.skip(`${title} (skipped: ${missing})`, body);
}
