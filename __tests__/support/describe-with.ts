/** `describe` for suites that need programs: without them the suite is skipped, and its title says what is missing. */
import { describe } from '@jest/globals';
import { needs } from './needs.ts';

export function describeWith(programs: readonly string[], title: string, body: () => void): void {
  const missing = programs.filter((program) => !needs(program));
  if (missing.length === 0) describe(title, body);
  // A machine without these programs cannot run them; the title says which are missing.
  else describe.skip(`${title} (skipped: ${missing.join(', ')} not installed)`, body);
}
